// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/area.h"

#include "domain/decimal.h"
#include "domain/invalid.h"
#include "domain/typedtext.h"

namespace archive {
namespace {

constexpr int muDecimals = 2;
constexpr int hectareDecimals = 4;

bool isArea(std::optional<qint64> hundredths)
{
    return hundredths && *hundredths >= 0 && *hundredths <= Area::maximumHundredths;
}

/// Takes the unit off the end of the text and says which it was.
AreaUnit takeAreaUnit(QString &text, AreaUnit unit)
{
    const struct
    {
        QString sign;
        AreaUnit unit;
    } endings[] = {{QStringLiteral("亩"), AreaUnit::Mu},
                   {QStringLiteral("公顷"), AreaUnit::Hectare},
                   {QStringLiteral("ha"), AreaUnit::Hectare},
                   {QStringLiteral("平方米"), AreaUnit::SquareMetre},
                   {QStringLiteral("平米"), AreaUnit::SquareMetre},
                   {QStringLiteral("㎡"), AreaUnit::SquareMetre},
                   {QStringLiteral("m²"), AreaUnit::SquareMetre},
                   {QStringLiteral("m2"), AreaUnit::SquareMetre}};
    for (const auto &ending : endings) {
        if (text.endsWith(ending.sign)) {
            text.chop(ending.sign.size());
            return ending.unit;
        }
    }
    return unit;
}

} // namespace

Area Area::fromHundredths(qint64 hundredths)
{
    Q_ASSERT(isArea(hundredths));
    Area area;
    area.m_hundredths = hundredths;
    return area;
}

Result<Area> Area::checked(std::optional<qint64> hundredths)
{
    if (!isArea(hundredths)) {
        return invalidInput(tr("This cannot be read as an area of land; write mu with at most two "
                               "decimals and without a sign, such as 12.35."));
    }
    return fromHundredths(*hundredths);
}

Result<Area> Area::parse(const QString &mu)
{
    return checked(decimal::parse(mu, muDecimals));
}

Result<Area> Area::fromTyped(const QString &text, AreaUnit unit)
{
    QString number = typedtext::compact(text);
    const AreaUnit meant = takeAreaUnit(number, unit);
    const auto plain = decimal::fromTyped(number);
    const auto value = plain
        ? decimal::parse(*plain, meant == AreaUnit::Hectare ? hectareDecimals : muDecimals)
        : std::nullopt;
    if (!value || meant == AreaUnit::Mu)
        return checked(value);
    return meant == AreaUnit::Hectare ? fromHectareTenThousandths(*value)
                                      : fromSquareMetreHundredths(*value);
}

Result<Area> Area::fromSquareMetreHundredths(qint64 hundredths)
{
    return checked(hundredths < 0 ? std::nullopt : decimal::scale(hundredths, 3, 2000));
}

Result<Area> Area::fromHectareTenThousandths(qint64 tenThousandths)
{
    return checked(tenThousandths < 0 ? std::nullopt : decimal::scale(tenThousandths, 15, 100));
}

Result<Area> Area::sum(const QList<Area> &areas)
{
    qint64 total = 0;
    for (const Area area : areas) {
        total += area.m_hundredths;
        if (!isArea(total)) {
            return invalidInput(tr("The areas add up to more than the program can keep; check them "
                                   "for a wrong unit."));
        }
    }
    return fromHundredths(total);
}

qint64 Area::squareMetreHundredths() const
{
    return decimal::scale(m_hundredths, 2000, 3).value_or(0);
}

QString Area::toWire() const
{
    return decimal::format(m_hundredths, muDecimals);
}

QString Area::toDisplay() const
{
    return decimal::grouped(toWire());
}

} // namespace archive
