// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/factsource.h"

#include "catalogue/catalogue.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QStringList>

namespace archive {
namespace {

struct FactSourceText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

constexpr QLatin1String sourceMember("source=");
constexpr QLatin1String collectedMember("collected=");
constexpr QLatin1String untilMember("until=");

std::optional<QDate> dayOf(const QString &part, QLatin1String member)
{
    const auto day = QDate::fromString(part.mid(member.size()), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

namespace factsource {

Result<void> check(const FactSource &source, const Catalogue &catalogue, QDate today)
{
    const auto &codes = *catalogue.codeList(catalogue.field(fields::loan::dataSource).codeList);
    if (!source.source.isEmpty() && codes.find(source.source) == nullptr) {
        return Error{ErrorCode::InvalidInput,
                     FactSourceText::tr("There is no source of data “%1”; see the list in the data "
                                        "dictionary.")
                         .arg(source.source),
                     {}};
    }
    if (source.collectedOn && *source.collectedOn > today) {
        return Error{
            ErrorCode::InvalidInput,
            FactSourceText::tr("The day on which the values were collected has not come yet."),
            source.collectedOn->toString(Qt::ISODate)};
    }
    if (source.validUntil && *source.validUntil < source.collectedOn.value_or(today)) {
        return Error{ErrorCode::InvalidInput,
                     FactSourceText::tr("The values are said to be valid until a day before they "
                                        "were collected."),
                     source.validUntil->toString(Qt::ISODate)};
    }
    return {};
}

QString toText(const FactSource &source)
{
    QStringList parts;
    if (!source.source.isEmpty())
        parts.append(sourceMember + source.source);
    if (source.collectedOn)
        parts.append(collectedMember + source.collectedOn->toString(Qt::ISODate));
    if (source.validUntil)
        parts.append(untilMember + source.validUntil->toString(Qt::ISODate));
    return parts.join(u';');
}

FactSource fromText(const QString &text)
{
    FactSource source;
    for (const auto &part : text.split(u';')) {
        if (part.startsWith(sourceMember))
            source.source = part.mid(sourceMember.size());
        if (part.startsWith(collectedMember))
            source.collectedOn = dayOf(part, collectedMember);
        if (part.startsWith(untilMember))
            source.validUntil = dayOf(part, untilMember);
    }
    return source;
}

} // namespace factsource
} // namespace archive
