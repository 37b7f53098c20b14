// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/recordjson.h"

#include "catalogue/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace archive {
namespace {

struct RecordJsonText
{
    Q_DECLARE_TR_FUNCTIONS(archive::RecordJson)
};

Error invalidAt(qsizetype place, const QString &sentence)
{
    return Error{ErrorCode::InvalidInput,
                 place < 0 ? sentence
                           : RecordJsonText::tr("Record %1: %2").arg(place + 1).arg(sentence),
                 {}};
}

Result<void> onlyMembers(const QJsonObject &object, const QStringList &known, qsizetype place)
{
    for (const auto &member : object.keys()) {
        if (!known.contains(member)) {
            return invalidAt(place,
                             RecordJsonText::tr("the member “%1” is not known; remove it.")
                                 .arg(member.left(60)));
        }
    }
    return {};
}

Result<QString> wireText(const QJsonValue &value, const Field &field, qsizetype place)
{
    if (value.isNull())
        return QString();
    if (value.isString())
        return value.toString();
    if (value.isBool() && field.type == ValueType::Bool)
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const double number = value.toDouble(NAN);
    constexpr double exact = 9007199254740992.0;
    if (field.type == ValueType::Count && std::floor(number) == number && std::abs(number) < exact)
        return QString::number(static_cast<qint64>(number));
    return invalidAt(place,
                     RecordJsonText::tr("the field “%1” takes a text; numbers would lose digits.")
                         .arg(field.name));
}

Result<Uid> optionalUid(const QJsonObject &object, const QString &member, qsizetype place)
{
    const auto value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return Uid();
    auto uid = Uid::parse(value.toString());
    if (!uid)
        return invalidAt(place, uid.error().message);
    return uid;
}

Result<const Field *>
fieldOf(const Catalogue &catalogue, const Kind &kind, const QString &name, qsizetype place)
{
    const auto *field = catalogue.findField(kind, name);
    if (field == nullptr) {
        return invalidAt(place,
                         RecordJsonText::tr("the kind “%1” has no field “%2”; archivectl "
                                            "dictionary lists them.")
                             .arg(kind.name, name.left(60)));
    }
    return field;
}

Result<void> readValues(const Catalogue &catalogue,
                        const Kind &kind,
                        const QJsonValue &member,
                        qsizetype place,
                        Change &change)
{
    if (!member.isUndefined() && !member.isObject())
        return invalidAt(place, RecordJsonText::tr("“values” must be an object of field names."));
    const auto values = member.toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        ARCHIVE_TRY(field, fieldOf(catalogue, kind, it.key(), place));
        ARCHIVE_TRY(text, wireText(it.value(), *field, place));
        auto value = parseWire(catalogue, *field, text);
        if (!value)
            return invalidAt(place, value.error().message);
        change.values.emplace_back(field->id, *value);
    }
    return {};
}

Result<std::optional<QDate>>
optionalDay(const QJsonObject &object, const QString &member, qsizetype place)
{
    const auto value = object.value(member);
    if (value.isUndefined() || value.isNull())
        return std::optional<QDate>();
    const auto day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid()) {
        return invalidAt(place,
                         RecordJsonText::tr("“%1” must be a day, as 2026-05-13.").arg(member));
    }
    return std::optional(day);
}

/// Where the record's values come from: {"code"?, "collectedOn"?, "validUntil"?}.
Result<FactSource> sourceFrom(const QJsonValue &member, qsizetype place)
{
    if (!member.isUndefined() && !member.isObject())
        return invalidAt(place, RecordJsonText::tr("“source” must be an object."));
    const auto object = member.toObject();
    const auto code = QStringLiteral("code");
    const auto collectedOn = QStringLiteral("collectedOn");
    const auto validUntil = QStringLiteral("validUntil");
    ARCHIVE_CHECK(onlyMembers(object, {code, collectedOn, validUntil}, place));
    ARCHIVE_TRY(collected, optionalDay(object, collectedOn, place));
    ARCHIVE_TRY(until, optionalDay(object, validUntil, place));
    return FactSource{object.value(code).toString(), collected, until};
}

/// Where single values come from, in place of it: an object of such objects by field.
Result<ValueSources> ownSourcesFrom(const Catalogue &catalogue,
                                    const Kind &kind,
                                    const QJsonValue &member,
                                    qsizetype place)
{
    ValueSources own;
    if (!member.isUndefined() && !member.isObject())
        return invalidAt(place, RecordJsonText::tr("“sources” must be an object of field names."));
    const auto sources = member.toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        ARCHIVE_TRY(field, fieldOf(catalogue, kind, it.key(), place));
        ARCHIVE_TRY(source, sourceFrom(it.value(), place));
        own.emplace_back(field->id, source);
    }
    return own;
}

Result<Change> changeFrom(const Catalogue &catalogue, const QJsonValue &element, qsizetype place)
{
    if (!element.isObject())
        return invalidAt(place, RecordJsonText::tr("a record must be an object."));
    const auto object = element.toObject();
    ARCHIVE_CHECK(onlyMembers(object,
                              {QStringLiteral("kind"),
                               QStringLiteral("uid"),
                               QStringLiteral("revision"),
                               QStringLiteral("parent"),
                               QStringLiteral("deleted"),
                               QStringLiteral("source"),
                               QStringLiteral("sources"),
                               QStringLiteral("values")},
                              place));
    const auto kindName = object.value(QStringLiteral("kind")).toString();
    const auto *kind = catalogue.findKind(kindName);
    if (kind == nullptr) {
        return invalidAt(
            place,
            RecordJsonText::tr("there is no kind “%1”; archivectl dictionary lists them.")
                .arg(kindName.left(60)));
    }
    Change change;
    change.kind = kind->index;
    ARCHIVE_TRY(uid, optionalUid(object, QStringLiteral("uid"), place));
    change.uid = uid;
    ARCHIVE_TRY(parent, optionalUid(object, QStringLiteral("parent"), place));
    if (!parent.isNull())
        change.parent = parent;
    if (const auto revision = object.value(QStringLiteral("revision")); !revision.isUndefined()) {
        if (revision.toInteger(-1) < 0)
            return invalidAt(place, RecordJsonText::tr("“revision” must be a whole number."));
        change.revision = revision.toInteger();
    }
    if (const auto deleted = object.value(QStringLiteral("deleted")); !deleted.isUndefined()) {
        if (!deleted.isBool())
            return invalidAt(place, RecordJsonText::tr("“deleted” must be true or false."));
        change.deleted = deleted.toBool();
    }
    ARCHIVE_TRY(source, sourceFrom(object.value(QStringLiteral("source")), place));
    change.source = source;
    ARCHIVE_TRY(own,
                ownSourcesFrom(catalogue, *kind, object.value(QStringLiteral("sources")), place));
    change.ownSources = own;
    ARCHIVE_CHECK(
        readValues(catalogue, *kind, object.value(QStringLiteral("values")), place, change));
    return change;
}

QString accessWord(Access access)
{
    switch (access) {
    case Access::BasicOnly:
        return QStringLiteral("basic");
    case Access::Masked:
        return QStringLiteral("masked");
    case Access::Full:
        break;
    }
    return QStringLiteral("full");
}

} // namespace

Result<ChangeSet> changesFromJson(const Catalogue &catalogue, const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return invalidAt(
            -1,
            RecordJsonText::tr(
                "The file is not a JSON object (at byte %1: %2); correct it and try again.")
                .arg(problem.offset)
                .arg(problem.errorString()));
    }
    const auto object = document.object();
    ARCHIVE_CHECK(onlyMembers(object, {QStringLiteral("reason"), QStringLiteral("records")}, -1));
    const auto records = object.value(QStringLiteral("records"));
    if (!records.isArray() || records.toArray().isEmpty()) {
        return invalidAt(-1,
                         RecordJsonText::tr("“records” must be a list with at least one record."));
    }
    ChangeSet changes;
    changes.reason = object.value(QStringLiteral("reason")).toString();
    qsizetype place = 0;
    const auto elements = records.toArray();
    for (const auto &element : elements) {
        ARCHIVE_TRY(change, changeFrom(catalogue, element, place++));
        changes.changes.push_back(std::move(change));
    }
    return changes;
}

QJsonObject valuesJson(const Catalogue &catalogue,
                       const std::vector<std::pair<FieldId, Value>> &values)
{
    QJsonObject object;
    for (const auto &[field, value] : values) {
        object.insert(catalogue.field(field).name,
                      value.isNone() ? QJsonValue() : QJsonValue(value.toWire()));
    }
    return object;
}

QJsonObject factsJson(const Catalogue &catalogue,
                      const std::vector<RecordFact> &facts,
                      const Uid &record,
                      QDate today)
{
    QJsonObject object;
    for (const auto &fact : facts) {
        if (!(fact.record == record))
            continue;
        const auto &from = fact.provenance;
        const auto until =
            from.validUntil ? QJsonValue(from.validUntil->toString(Qt::ISODate)) : QJsonValue();
        object.insert(
            catalogue.field(fact.field).name,
            QJsonObject{{QStringLiteral("source"), from.source},
                        {QStringLiteral("collectedOn"), from.collectedOn.toString(Qt::ISODate)},
                        {QStringLiteral("collector"), from.collector},
                        {QStringLiteral("validUntil"), until},
                        {QStringLiteral("stale"), from.isStale(today)}});
    }
    return object;
}

QJsonObject recordJson(const Catalogue &catalogue, const ShownRecord &shown)
{
    const auto &record = shown.record;
    QJsonObject values;
    for (const auto &field : catalogue.kind(record.kind).fields) {
        if (const auto &value = record.value(field.id); !value.isNone())
            values.insert(field.name, value.toWire());
    }
    QJsonObject object{{QStringLiteral("kind"), catalogue.kind(record.kind).name},
                       {QStringLiteral("uid"), record.uid.toString()},
                       {QStringLiteral("revision"), record.revision},
                       {QStringLiteral("draft"), record.draft},
                       {QStringLiteral("access"), accessWord(shown.access)},
                       {QStringLiteral("values"), values}};
    if (!record.parent.isNull())
        object.insert(QStringLiteral("parent"), record.parent.toString());
    if (!shown.missingBasis.isEmpty())
        object.insert(QStringLiteral("missing"), shown.missingBasis);
    if (!shown.formerNumbers.isEmpty()) {
        object.insert(QStringLiteral("formerNumbers"),
                      QJsonArray::fromStringList(shown.formerNumbers));
    }
    return object;
}

} // namespace archive
