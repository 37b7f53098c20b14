// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

/// Turns the names in one kind's fields into types and indexes.
class FieldResolver
{
    Q_DECLARE_TR_FUNCTIONS(archive::FieldResolver)

public:
    FieldResolver(CatalogueDraft &catalogue, KindDraft &kind)
        : m_catalogue(catalogue)
        , m_kind(kind)
    { }

    Result<void> resolve()
    {
        for (auto &draft : m_kind.fields) {
            ARCHIVE_CHECK(type(draft));
            ARCHIVE_CHECK(limits(draft));
            ARCHIVE_CHECK(usage(draft));
        }
        // Links need the types of all fields.
        for (auto &draft : m_kind.fields)
            ARCHIVE_CHECK(links(draft));
        return {};
    }

private:
    Error refuse(const FieldDraft &draft, const QString &reason) const
    {
        return CataloguePlace{draft.file, m_kind.kind.name}.at(draft.field.name).refuse(reason);
    }

    Result<void> type(FieldDraft &draft)
    {
        auto &field = draft.field;
        const auto wanted = plainType(draft);
        if (wanted == ValueType::None) {
            return refuse(draft,
                          tr("the type “%1” is unknown.")
                              .arg(draft.finerType.isEmpty() ? draft.jsonType : draft.finerType));
        }
        field.type = wanted;
        if (wanted != ValueType::Text) {
            if (!draft.reference.isEmpty() || !draft.codes.isEmpty())
                return refuse(draft, tr("only a string can refer to codes or records."));
            return {};
        }
        if (!draft.codes.isEmpty())
            return codesInText(draft);
        return draft.reference.isEmpty() ? Result<void>() : reference(draft);
    }

    static ValueType plainType(const FieldDraft &draft)
    {
        struct Pair
        {
            QLatin1String json;
            QLatin1String finer;
            ValueType type = ValueType::Text;
        };
        static constexpr std::array<Pair, 7> known{{
            {QLatin1String("string"), QLatin1String(""), ValueType::Text},
            {QLatin1String("integer"), QLatin1String(""), ValueType::Count},
            {QLatin1String("boolean"), QLatin1String(""), ValueType::Bool},
            {QLatin1String("string"), QLatin1String("date"), ValueType::Date},
            {QLatin1String("number"), QLatin1String("money"), ValueType::Money},
            {QLatin1String("number"), QLatin1String("area"), ValueType::Area},
            {QLatin1String("number"), QLatin1String("rate"), ValueType::Rate},
        }};
        for (const auto &pair : known) {
            if (draft.jsonType == pair.json && draft.finerType == pair.finer)
                return pair.type;
        }
        return ValueType::None;
    }

    Result<void> codesInText(FieldDraft &draft)
    {
        auto &field = draft.field;
        const auto *list = m_catalogue.findCodes(draft.codes);
        if (list == nullptr || !draft.reference.isEmpty())
            return refuse(draft, tr("there is no code list “%1”.").arg(draft.codes));
        field.codeList = draft.codes;
        if (field.rule != TextRule::CodeStrip) {
            field.type = ValueType::Code;
            field.several = true;
            return {};
        }
        const bool single =
            std::all_of(list->entries.begin(), list->entries.end(), [](const CodeEntry &entry) {
                return entry.code.size() == 1;
            });
        if (!single)
            return refuse(draft, tr("a strip needs codes of one character each."));
        return {};
    }

    Result<void> reference(FieldDraft &draft)
    {
        auto &field = draft.field;
        if (m_catalogue.findCodes(draft.reference) != nullptr) {
            field.type = ValueType::Code;
            field.codeList = draft.reference;
            return {};
        }
        if (m_catalogue.findKind(draft.reference) == nullptr) {
            return refuse(draft,
                          tr("it refers to “%1”, which is neither a code list nor a kind.")
                              .arg(draft.reference));
        }
        field.type = ValueType::Ref;
        field.refKind = draft.reference;
        return {};
    }

    Result<void> limits(FieldDraft &draft)
    {
        if (!draft.minimum && !draft.maximum)
            return {};
        const auto scale = scaleOf(draft.field.type);
        constexpr qint64 greatest = 9'999'999'999'999;
        const auto tooGreat = [](const std::optional<qint64> &limit) {
            return limit && (*limit > greatest || *limit < -greatest);
        };
        if (scale == 0 || tooGreat(draft.minimum) || tooGreat(draft.maximum))
            return refuse(draft, tr("a minimum or maximum of this size or type is not possible."));
        if (draft.minimum)
            draft.field.minimum = *draft.minimum * scale;
        if (draft.maximum)
            draft.field.maximum = *draft.maximum * scale;
        return {};
    }

    /// Units of the value in one unit of the wire; 0 where there are no limits.
    static qint64 scaleOf(ValueType type)
    {
        switch (type) {
        case ValueType::Count:
            return 1;
        case ValueType::Money: // fen in a yuan
        case ValueType::Area: // hundredths in a mu
            return 100;
        case ValueType::Rate: // millionths in a per cent
            return 10'000;
        default:
            return 0;
        }
    }

    Result<void> usage(const FieldDraft &draft)
    {
        const auto &field = draft.field;
        const bool text = field.type == ValueType::Text;
        if (!text && (field.rule != TextRule::None || field.multiline))
            return refuse(draft, tr("a rule for texts stands at a field that is none."));
        if (!text && field.search != SearchRule::None)
            return refuse(draft, tr("only texts can be searched."));
        if (field.rule == TextRule::CodeStrip && field.codeList.isEmpty())
            return refuse(draft, tr("a strip needs “credit:codes”."));
        if (field.rule != TextRule::None && field.multiline)
            return refuse(draft, tr("a text with a rule has one line."));
        if (field.notFuture && field.type != ValueType::Date)
            return refuse(draft, tr("“credit:past” stands at a field that is no date."));
        const auto &groups = m_kind.kind.groups;
        const bool known =
            std::any_of(groups.begin(), groups.end(), [&field](const FieldGroup &group) {
                return group.name == field.group;
            });
        return known ? Result<void>()
                     : refuse(draft, tr("the kind has no group “%1”.").arg(field.group));
    }

    Result<void> links(FieldDraft &draft)
    {
        auto &links = draft.field.links;
        const auto type = draft.field.type;
        const bool number = scaleOf(type) != 0;
        ARCHIVE_TRY(notBefore,
                    link(draft, draft.notBefore, ValueType::Date, type == ValueType::Date));
        ARCHIVE_TRY(atMost, link(draft, draft.atMost, type, number));
        links.notBefore = notBefore;
        links.atMost = atMost;
        return condition(draft);
    }

    using Link = std::optional<quint16>;

    Result<Link>
    link(const FieldDraft &draft, const QString &name, ValueType type, bool possible) const
    {
        if (name.isEmpty())
            return Link();
        for (std::size_t index = 0; index < m_kind.fields.size(); ++index) {
            const auto &target = m_kind.fields[index].field;
            if (possible && target.name == name && target.type == type && name != draft.field.name)
                return Link(static_cast<quint16>(index));
        }
        return refuse(draft, tr("it cannot be compared with “%1”.").arg(name));
    }

    /// "document_type=10 1"
    Result<void> condition(FieldDraft &draft)
    {
        if (draft.ruleWhen.isEmpty())
            return {};
        const auto parts = draft.ruleWhen.split(QLatin1Char('='));
        const auto codes = parts.value(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        ARCHIVE_TRY(
            index, link(draft, parts.first(), ValueType::Code, draft.field.rule != TextRule::None));
        if (!index || parts.size() != 2 || codes.isEmpty())
            return refuse(draft, tr("“credit:rule-when” must be field=code code."));
        const auto *list = m_catalogue.findCodes(m_kind.fields[*index].field.codeList);
        for (const auto &code : codes) {
            if (list == nullptr || list->find(code) == nullptr)
                return refuse(draft, tr("there is no code %1 in that list.").arg(code));
        }
        draft.field.links.ruleField = index;
        draft.field.links.ruleCodes = codes;
        return {};
    }

    CatalogueDraft &m_catalogue;
    KindDraft &m_kind;
};

} // namespace

Result<void> resolveFields(CatalogueDraft &draft)
{
    for (auto &kind : draft.kinds)
        ARCHIVE_CHECK(FieldResolver(draft, kind).resolve());
    return {};
}

} // namespace archive
