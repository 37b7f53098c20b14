// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/kindreader.h"

#include "catalogue/objectreader.h"

namespace archive {
namespace {

constexpr std::array<Word<Freeze>, 2> freezeWords{
    {{QLatin1String("amended"), Freeze::Amended}, {QLatin1String("whole"), Freeze::Whole}}};

constexpr std::array<Word<LegalClass>, 5> classWords{{
    {QLatin1String("basic"), LegalClass::Basic},
    {QLatin1String("public"), LegalClass::Public},
    {QLatin1String("consent"), LegalClass::Consent},
    {QLatin1String("written-consent"), LegalClass::WrittenConsent},
    {QLatin1String("sensitive"), LegalClass::Sensitive},
}};

constexpr QLatin1String subjectByField("field:");

struct KindReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::KindReader)
};

void readSubject(ObjectReader &reader, KindDraft &draft)
{
    const auto word = reader.text(QStringLiteral("credit:subject"), Need::Must);
    if (word == QLatin1String("none")) {
        draft.kind.subject = SubjectRule::None;
    } else if (word == QLatin1String("household")) {
        draft.kind.subject = SubjectRule::Household;
    } else if (word == QLatin1String("self")) {
        draft.kind.subject = SubjectRule::Self;
    } else if (word.startsWith(subjectByField)) {
        draft.kind.subject = SubjectRule::ByField;
        draft.subjectField = word.mid(subjectByField.size());
    } else {
        reader.refuse(
            KindReader::tr("“%1” is no subject: none, household, self or field:name.").arg(word));
    }
}

Result<void> readGroups(ObjectReader &kind, KindDraft &draft)
{
    const auto groups = kind.array(QStringLiteral("credit:groups"), Need::Must);
    for (const auto &entry : groups) {
        ObjectReader reader(entry.toObject(), kind.place().at(QStringLiteral("credit:groups")));
        draft.kind.groups.push_back({reader.text(QStringLiteral("name"), Need::Must),
                                     reader.text(QStringLiteral("title"), Need::Must),
                                     reader.text(QStringLiteral("title_en"), Need::Must)});
        ARCHIVE_CHECK(reader.finish());
    }
    return {};
}

/// The columns that every kind has beside its fields: uid and parent_uid.
Result<void> readStructure(const QJsonObject &object, const CataloguePlace &kind)
{
    ObjectReader reader(object, kind.at(object.value(QStringLiteral("name")).toString()));
    const auto role = reader.text(QStringLiteral("credit:structure"));
    const auto name = reader.text(QStringLiteral("name"));
    reader.ignore({QStringLiteral("type"),
                   QStringLiteral("format"),
                   QStringLiteral("title"),
                   QStringLiteral("title_en"),
                   QStringLiteral("constraints")});
    const bool known = (role == QLatin1String("uid") && name == QLatin1String("uid"))
        || (role == QLatin1String("parent") && name == QLatin1String("parent_uid"));
    if (!known)
        reader.refuse(KindReader::tr("“credit:structure” stands only at uid and parent_uid."));
    return reader.finish();
}

Result<void> readReference(const QJsonObject &object, KindDraft &draft, const CataloguePlace &place)
{
    ObjectReader reader(object, place.at(QStringLiteral("foreignKeys")));
    const auto column = reader.text(QStringLiteral("fields"), Need::Must);
    ObjectReader reference(reader.object(QStringLiteral("reference")), reader.place().at(column));
    auto resource = reference.text(QStringLiteral("resource"));
    reference.ignore({QStringLiteral("fields")});
    ARCHIVE_CHECK(reference.finish());
    ARCHIVE_CHECK(reader.finish());
    if (resource.isEmpty())
        resource = draft.kind.name;
    if (column == QLatin1String("parent_uid")) {
        draft.parentReference = resource;
        return {};
    }
    for (auto &field : draft.fields) {
        if (field.field.name == column) {
            field.reference = resource;
            return {};
        }
    }
    return reader.place().refuse(
        KindReader::tr("the foreign key is of a field “%1” that does not exist.").arg(column));
}

Result<void> readSchema(const QJsonObject &object, KindDraft &draft, const CataloguePlace &place)
{
    ObjectReader reader(object, place.at(QStringLiteral("schema")));
    reader.ignore({QStringLiteral("primaryKey")});
    const auto fields = reader.array(QStringLiteral("fields"), Need::Must);
    for (const auto &entry : fields) {
        const auto field = entry.toObject();
        if (field.contains(QStringLiteral("credit:structure"))) {
            ARCHIVE_CHECK(readStructure(field, place));
            continue;
        }
        ARCHIVE_TRY(read, readField(field, place, false));
        draft.fields.push_back(std::move(read));
    }
    const auto references = reader.array(QStringLiteral("foreignKeys"));
    for (const auto &entry : references)
        ARCHIVE_CHECK(readReference(entry.toObject(), draft, place));
    return reader.finish();
}

} // namespace

std::optional<LegalClass> legalClassOf(const QString &word)
{
    for (const auto &candidate : classWords) {
        if (word == candidate.text)
            return candidate.meaning;
    }
    return std::nullopt;
}

QString legalClassWord(LegalClass legalClass)
{
    for (const auto &candidate : classWords) {
        if (legalClass == candidate.meaning)
            return candidate.text;
    }
    return {};
}

Result<KindDraft> readKind(const QJsonObject &resource, const QString &file)
{
    const auto name = resource.value(QStringLiteral("name")).toString();
    ObjectReader reader(resource, CataloguePlace{file, name});
    KindDraft draft;
    auto &kind = draft.kind;
    reader.ignore(
        {QStringLiteral("path"), QStringLiteral("profile"), QStringLiteral("credit:role")});
    kind.name = reader.text(QStringLiteral("name"), Need::Must);
    kind.title = reader.text(QStringLiteral("title"), Need::Must);
    kind.titleEn = reader.text(QStringLiteral("title_en"), Need::Must);
    kind.parent = reader.text(QStringLiteral("credit:parent"));
    kind.exchange = reader.flag(QStringLiteral("credit:exchange"), true);
    kind.frozen = reader.word(QStringLiteral("credit:frozen"), freezeWords, Freeze::No);
    kind.legalClass =
        reader.word(QStringLiteral("credit:class"), classWords, LegalClass::Sensitive);
    if (!resource.contains(QStringLiteral("credit:class")))
        reader.refuse(KindReader::tr("“credit:class” is missing: one kind, one legal class."));
    if (!isCatalogueName(kind.name)) {
        reader.refuse(
            KindReader::tr("a name has lower-case letters, digits and underscores only."));
    }
    readSubject(reader, draft);
    ARCHIVE_CHECK(readGroups(reader, draft));
    ARCHIVE_CHECK(readSchema(reader.object(QStringLiteral("schema")), draft, reader.place()));
    ARCHIVE_CHECK(reader.finish());
    return draft;
}

} // namespace archive
