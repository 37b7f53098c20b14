// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagefigure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace archive {

namespace {

/// Hundredths of a per cent in a whole, or of one hundredth in a number.
constexpr qint64 hundredthScale = 10'000;

struct IndicatorName
{
    VillageIndicator indicator;
    const char *word;
    const char *title;
};

constexpr std::array names{
    IndicatorName{VillageIndicator::Filed,
                  "filed",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "households on file")},
    IndicatorName{VillageIndicator::Trusted,
                  "trusted",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "credit households")},
    IndicatorName{VillageIndicator::Punctual,
                  "punctual",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "households without arrears")},
    IndicatorName{VillageIndicator::OnTime,
                  "on_time",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "loans paid back on time")},
    IndicatorName{
        VillageIndicator::Bad, "bad", QT_TRANSLATE_NOOP("archive::VillageIndicator", "bad loans")},
    IndicatorName{VillageIndicator::BadChange,
                  "bad_change",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "growth of bad loans")},
    IndicatorName{VillageIndicator::Disputes,
                  "disputes",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "households with a dispute")},
    IndicatorName{VillageIndicator::Committee,
                  "committee",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "appraisers")},
    IndicatorName{VillageIndicator::Villages,
                  "villages",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "credit villages")},
    IndicatorName{VillageIndicator::Townships,
                  "townships",
                  QT_TRANSLATE_NOOP("archive::VillageIndicator", "credit townships")},
};

/// Rounded up, whatever the sign.
qint64 ceiled(qint64 dividend, qint64 divisor)
{
    const qint64 quotient = dividend / divisor;
    return quotient * divisor < dividend ? quotient + 1 : quotient;
}

} // namespace

QString wordOf(VillageIndicator indicator)
{
    return QLatin1String(names.at(size_t(indicator)).word);
}

std::optional<VillageIndicator> indicatorOf(const QString &word)
{
    const auto found = std::find_if(names.begin(), names.end(), [&word](const IndicatorName &each) {
        return word == QLatin1String(each.word);
    });
    return found == names.end() ? std::nullopt : std::optional(found->indicator);
}

QString titleOf(VillageIndicator indicator)
{
    return QCoreApplication::translate("archive::VillageIndicator",
                                       names.at(size_t(indicator)).title);
}

bool isNumber(VillageIndicator indicator)
{
    return indicator == VillageIndicator::Committee;
}

VillageFigure VillageFigure::ofNumber(qint64 number)
{
    constexpr qint64 hundred = 100;
    return {number, hundred, {}};
}

VillageFigure VillageFigure::unknown(const QString &why)
{
    return {0, 0, why};
}

int VillageFigure::against(qint64 limit) const
{
    const qint64 mine = part * hundredthScale;
    const qint64 theirs = limit * whole;
    return mine == theirs ? 0 : (mine < theirs ? -1 : 1);
}

qint64 VillageFigure::hundredths() const
{
    return ceiled(2 * part * hundredthScale - whole + 1, 2 * whole);
}

std::optional<Rate> VillageFigure::rate() const
{
    constexpr qint64 millionths = 100; // in a hundredth of a per cent
    return isKnown() ? std::optional(Rate::fromMillionths(hundredths() * millionths))
                     : std::nullopt;
}

qint64 VillageFigure::distance(qint64 limit) const
{
    const qint64 missed = part * hundredthScale - limit * whole;
    return ceiled(missed < 0 ? -missed : missed, whole);
}

qint64 VillageFigure::wanting(qint64 limit) const
{
    return ceiled(limit * whole, hundredthScale) - part;
}

QString hundredthsText(qint64 hundredths)
{
    const auto digits = QString::number(qAbs(hundredths)).rightJustified(3, QLatin1Char('0'));
    auto text = digits.chopped(2) + QLatin1Char('.') + digits.right(2);
    if (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return hundredths < 0 ? QLatin1Char('-') + text : text;
}

} // namespace archive
