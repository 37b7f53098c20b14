// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedraft.h"
#include "catalogue/objectreader.h"

#include <QVersionNumber>

namespace archive {
namespace {

constexpr std::array<Word<TextRule>, 10> ruleWords{{
    {QLatin1String("person-name"), TextRule::PersonName},
    {QLatin1String("citizen-id"), TextRule::CitizenId},
    {QLatin1String("uscc"), TextRule::Uscc},
    {QLatin1String("division"), TextRule::Division},
    {QLatin1String("phone"), TextRule::Phone},
    {QLatin1String("code-strip"), TextRule::CodeStrip},
    {QLatin1String("id"), TextRule::Id},
    {QLatin1String("id-list"), TextRule::IdList},
    {QLatin1String("sha256"), TextRule::Sha256},
    {QLatin1String("none"), TextRule::None},
}};

constexpr std::array<Word<SearchRule>, 5> searchWords{{
    {QLatin1String("none"), SearchRule::None},
    {QLatin1String("name"), SearchRule::Name},
    {QLatin1String("id-number"), SearchRule::IdNumber},
    {QLatin1String("phone"), SearchRule::Phone},
    {QLatin1String("exact"), SearchRule::Exact},
}};

constexpr std::array<Word<DataLevel>, 3> levelWords{{
    {QLatin1String("C1"), DataLevel::C1},
    {QLatin1String("C2"), DataLevel::C2},
    {QLatin1String("C3"), DataLevel::C3},
}};

constexpr std::array<Word<bool>, 2> lineWords{{
    {QLatin1String("one"), false},
    {QLatin1String("many"), true},
}};

struct FieldReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::FieldReader)
};

void readTitles(ObjectReader &reader, Field &field)
{
    field.name = reader.text(QStringLiteral("name"), Need::Must);
    field.title = reader.text(QStringLiteral("title"), Need::Must);
    field.titleEn = reader.text(QStringLiteral("title_en"), Need::Must);
    field.unit = reader.text(QStringLiteral("credit:unit"));
    field.unitEn = reader.text(QStringLiteral("credit:unit_en"));
    field.group = reader.text(QStringLiteral("credit:group"), Need::Must);
    field.source = reader.text(QStringLiteral("credit:source"));
    field.since = reader.text(QStringLiteral("credit:since"));
    if (!isCatalogueName(field.name)) {
        reader.refuse(
            FieldReader::tr("a name has lower-case letters, digits and underscores only."));
    }
    if (!field.since.isEmpty() && QVersionNumber::fromString(field.since).isNull())
        reader.refuse(FieldReader::tr("“credit:since” is a version such as 2026.3."));
    if (field.unit.isEmpty() != field.unitEn.isEmpty())
        reader.refuse(FieldReader::tr("a unit needs both languages."));
}

void readRules(ObjectReader &reader, FieldDraft &draft)
{
    auto &field = draft.field;
    field.rule = reader.word(QStringLiteral("credit:rule"), ruleWords, TextRule::None);
    field.search = reader.word(QStringLiteral("credit:search"), searchWords, SearchRule::None);
    field.multiline = reader.word(QStringLiteral("credit:lines"), lineWords, false);
    // Protection is the default: a level that is not said is the highest.
    field.level = reader.word(QStringLiteral("credit:level"), levelWords, DataLevel::C3);
    field.exchange = reader.flag(QStringLiteral("credit:exchange"), true);
    field.notFuture = reader.flag(QStringLiteral("credit:past"));
    draft.finerType = reader.text(QStringLiteral("credit:type"));
    draft.codes = reader.text(QStringLiteral("credit:codes"));
    draft.ruleWhen = reader.text(QStringLiteral("credit:rule-when"));
    draft.notBefore = reader.text(QStringLiteral("credit:not-before"));
    draft.atMost = reader.text(QStringLiteral("credit:at-most"));
}

Result<void> readConstraints(ObjectReader &field, FieldDraft &draft)
{
    ObjectReader reader(field.object(QStringLiteral("constraints")),
                        field.place().at(QStringLiteral("constraints")));
    reader.ignore({QStringLiteral("pattern")});
    draft.field.required = reader.flag(QStringLiteral("required"));
    draft.field.unique = reader.flag(QStringLiteral("unique"));
    draft.minimum = reader.integer(QStringLiteral("minimum"));
    draft.maximum = reader.integer(QStringLiteral("maximum"));
    const auto length = reader.integer(QStringLiteral("maxLength"));
    constexpr qint64 longest = 10'000;
    if (length && (*length < 1 || *length > longest))
        reader.refuse(FieldReader::tr("“maxLength” must be from 1 to %1.").arg(longest));
    if (draft.minimum && draft.maximum && *draft.minimum > *draft.maximum)
        reader.refuse(FieldReader::tr("the minimum is greater than the maximum."));
    draft.field.maxLength = static_cast<int>(length.value_or(draft.field.maxLength));
    return reader.finish();
}

/// What only the core may say of a field, and what only a county has to.
void readLayer(ObjectReader &reader, FieldDraft &draft, bool overlay)
{
    auto &field = draft.field;
    field.core = !overlay;
    if (overlay) {
        draft.reference = reader.text(QStringLiteral("credit:references"));
        if (field.unique) {
            reader.refuse(
                FieldReader::tr("only a core field can be unique: records without it exist."));
        }
        return;
    }
    field.beforeConsent = reader.flag(QStringLiteral("credit:basic"));
    field.hidden = reader.flag(QStringLiteral("credit:hidden"));
    if (field.hidden && field.required)
        reader.refuse(FieldReader::tr("a required field cannot be hidden."));
}

} // namespace

Result<FieldDraft> readField(const QJsonObject &object, const CataloguePlace &kind, bool overlay)
{
    const auto name = object.value(QStringLiteral("name")).toString();
    ObjectReader reader(object, kind.at(name.isEmpty() ? QStringLiteral("?") : name));
    FieldDraft draft;
    draft.file = kind.file;
    reader.ignore(
        {QStringLiteral("format"), QStringLiteral("trueValues"), QStringLiteral("falseValues")});
    draft.jsonType = reader.text(QStringLiteral("type"), Need::Must);
    readTitles(reader, draft.field);
    readRules(reader, draft);
    ARCHIVE_CHECK(readConstraints(reader, draft));
    readLayer(reader, draft, overlay);
    ARCHIVE_CHECK(reader.finish());
    return draft;
}

} // namespace archive
