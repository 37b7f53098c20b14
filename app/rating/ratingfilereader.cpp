// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingfilereader.h"

#include <QRegularExpression>

namespace archive {

std::optional<qint64> hundredthsOf(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A(-?)([0-9]{1,8})(?:\.([0-9]{1,2}))?\z)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qint64 hundred = 100;
    const auto decimals = match.captured(3).leftJustified(2, QLatin1Char('0'));
    const qint64 size = match.captured(2).toLongLong() * hundred + decimals.toLongLong();
    return match.captured(1).isEmpty() ? size : -size;
}

Error RatingFileReader::refused(const QString &place, const QString &what) const
{
    return {ErrorCode::InvalidInput,
            tr("The file %1 can't be used, at “%2”: %3").arg(m_file, place, what),
            m_file};
}

Result<void> RatingFileReader::requireMembers(const QJsonObject &json,
                                              const QString &place,
                                              const QString &members) const
{
    if (json.keys().join(QLatin1Char(' ')) == members)
        return {};
    return refused(place, tr("it must have these members and no others: %1.").arg(members));
}

Result<QString> RatingFileReader::readText(const QJsonObject &json,
                                           const QString &place,
                                           const char *member,
                                           int longest) const
{
    const auto text = json[QLatin1String(member)].toString();
    if (text.trimmed().isEmpty() || text.size() > longest) {
        return refused(
            place,
            tr("“%1” is a text of at most %2 characters.").arg(QLatin1String(member)).arg(longest));
    }
    return text;
}

Result<bool> RatingFileReader::readIsDefault(const QJsonObject &json, const QString &place) const
{
    const auto basis = json[QLatin1String("basis")].toString();
    if (basis != QLatin1String("src") && basis != QLatin1String("default"))
        return refused(place, tr("“basis” is “src” or “default”."));
    return basis == QLatin1String("default");
}

bool RatingFileReader::isFileName(const QString &text)
{
    return !text.isEmpty() && !text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('\\'))
        && !text.startsWith(QLatin1Char('.'));
}

QString RatingFileReader::entryPlace(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

} // namespace archive
