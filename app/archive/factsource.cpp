// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/factsource.h"

#include "catalogue/catalogue.h"
#include "views/fields.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace archive {
namespace {

struct FactSourceText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

constexpr QLatin1String sourceMember("source=");
constexpr QLatin1String collectedMember("collected=");
constexpr QLatin1String untilMember("until=");
constexpr QLatin1String fieldMember("field=");

std::optional<QDate> dayOf(const QString &part, QLatin1String member)
{
    const auto day = QDate::fromString(part.mid(member.size()), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

const Field *sourcedField(const Kind &kind, QStringView name)
{
    const auto found = std::find_if(kind.fields.begin(),
                                    kind.fields.end(),
                                    [name](const Field &field) { return field.name == name; });
    return found == kind.fields.end() ? nullptr : &*found;
}

FactSource sourceOfLine(const QString &line)
{
    FactSource source;
    const auto parts = line.split(u';');
    for (const auto &part : parts) {
        if (part.startsWith(sourceMember))
            source.source = part.mid(sourceMember.size());
        if (part.startsWith(collectedMember))
            source.collectedOn = dayOf(part, collectedMember);
        if (part.startsWith(untilMember))
            source.validUntil = dayOf(part, untilMember);
    }
    return source;
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

QString toText(const Kind &kind, const FactSource &source, const ValueSources &own)
{
    QStringList lines;
    if (!source.isEmpty())
        lines.append(toText(source));
    for (const auto &[field, said] : own) {
        if (field.kind != kind.index || field.index >= kind.fields.size())
            continue;
        const auto line = toText(said);
        lines.append(fieldMember + kind.fields.at(field.index).name
                     + (line.isEmpty() ? line : u';' + line));
    }
    return lines.join(u'\n');
}

FactSource fromText(const QString &text)
{
    const auto lines = text.split(u'\n');
    return lines.constFirst().startsWith(fieldMember) ? FactSource()
                                                      : sourceOfLine(lines.constFirst());
}

ValueSources ownFromText(const Kind &kind, const QString &text)
{
    ValueSources own;
    const auto lines = text.split(u'\n');
    for (const auto &line : lines) {
        if (!line.startsWith(fieldMember))
            continue;
        const auto name = line.section(u';', 0, 0).mid(fieldMember.size());
        if (const auto *const field = sourcedField(kind, name))
            own.emplace_back(field->id, sourceOfLine(line));
    }
    return own;
}

const FactSource &of(FieldId field, const FactSource &source, const ValueSources &own)
{
    const auto found = std::find_if(
        own.begin(), own.end(), [field](const auto &one) { return one.first == field; });
    return found == own.end() ? source : found->second;
}

} // namespace factsource
} // namespace archive
