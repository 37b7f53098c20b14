// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/archivestory.h"
#include "views/codes.h"
#include "views/receiver.h"
#include "views/task.h"

#include <algorithm>
#include <map>

namespace archive::test {

/// Who may save records of a kind, and for what purpose.
struct Writer
{
    QString user;
    QString purpose;
};

/// A record of any kind, with values made from what the catalogue says of each field.
class KindSamples
{
public:
    /// The samples stand below this household; what else they name is saved as it is needed.
    KindSamples(ArchiveStory &story, const Uid &household)
        : m_story(story)
        , m_household(household)
        , m_head(story.headOf(household))
    { }

    [[nodiscard]] static Writer writerOf(KindIndex kind)
    {
        static const std::map<KindIndex, std::pair<const char *, const char *>> others{
            {kinds::receiver, {"admin", "maintenance"}},
            {kinds::task, {"admin", "maintenance"}},
            {kinds::appraisal, {"officer", "appraise"}},
            {kinds::rating, {"officer", "rating"}},
            {kinds::ratingDetail, {"officer", "rating"}},
            {kinds::villageRating, {"officer", "rating"}},
            {kinds::townshipRating, {"officer", "rating"}},
            {kinds::posting, {"officer", "rating"}},
            {kinds::measure, {"reviewer", "credit"}},
            {kinds::objection, {"officer", "objection"}},
            {kinds::request, {"officer", "self"}},
        };
        const auto found = others.find(kind);
        if (found == others.end())
            return {QStringLiteral("officer"), QStringLiteral("collect")};
        return {QString::fromLatin1(found->second.first),
                QString::fromLatin1(found->second.second)};
    }

    /// A new record of the kind; each sample of one story differs from the others in what has to be unique.
    [[nodiscard]] Change sample(KindIndex index)
    {
        const Kind &kind = m_catalogue->kind(index);
        Change change;
        change.kind = index;
        if (!kind.parent.isEmpty())
            change.parent = target(kind.parent);
        for (const Field &field : kind.fields) {
            const auto value = valueOf(kind, field);
            if (!value.isNone())
                change.values.emplace_back(field.id, value);
        }
        return change;
    }

    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }

    /// Signs in as who may, and saves.
    [[nodiscard]] Result<SaveOutcome> trySave(const Change &change)
    {
        const auto writer = writerOf(change.kind);
        auto &archive = m_story.signIn(writer.user);
        return archive.records().save(m_story.session(writer.purpose),
                                      {QStringLiteral("sample"), {change}, {}, {}, true});
    }

    Uid save(const Change &change)
    {
        const auto uid = must(trySave(change)).saved.front().uid;
        m_targets.try_emplace(change.kind, uid);
        return uid;
    }

private:
    Uid target(const QString &kind)
    {
        const auto index = m_catalogue->findKind(kind)->index;
        if (index == kinds::household)
            return m_household;
        if (index == kinds::person)
            return m_head;
        const auto known = m_targets.find(index);
        return known == m_targets.end() ? save(sample(index)) : known->second;
    }

    /// Optional days and references stay empty: their order and ends are other tests' matter.
    Value valueOf(const Kind &kind, const Field &field)
    {
        if (const auto own = exceptionOf(field))
            return *own;
        const bool isSubject = kind.subjectField == field.id;
        switch (field.type) {
        case ValueType::Text:
            return Value::ofText(textOf(field));
        case ValueType::Code:
            return Value::ofCode(codeOf(field));
        case ValueType::Money:
            return Value::of(Money::fromFen(10000));
        case ValueType::Area:
            return Value::of(Area::fromHundredths(1234));
        case ValueType::Rate:
            return Value::of(Rate::fromMillionths(50000));
        case ValueType::Count:
            return Value::ofCount(std::max<qint64>(1, field.minimum.value_or(0)));
        case ValueType::Date:
            return field.required ? Value::of(PartialDate::fromDate(QDate(2026, 3, 2))) : Value();
        case ValueType::Bool:
            return Value::ofBool(false);
        case ValueType::Ref:
            return field.required || isSubject ? Value::of(target(field.refKind)) : Value();
        case ValueType::None:
            break;
        }
        return {};
    }

    /// What another rule than the catalogue's decides.
    static std::optional<Value> exceptionOf(const Field &field)
    {
        if (field.id == fields::person::relation)
            return Value::ofCode(codes::relation::wife);
        if (field.id == fields::person::ageBand)
            return Value::ofCode(codes::ageBand::aged35To59);
        if (field.id == fields::rating::proposedGrade)
            return Value::ofCode(codes::grade::gradeC);
        if (field.id == fields::publicRecord::severity)
            return Value::ofCode(codes::severity::general);
        if (field.id == fields::townshipRating::ratedDivision)
            return Value::ofText(QStringLiteral("350405100000"));
        if (field.id == fields::dues::duesYear)
            return Value::ofCount(2025);
        if (field.id == fields::rating::finalGrade)
            return Value();
        if (field.id == fields::ratingDetail::cardHash
            || field.id == fields::ratingDetail::policyHash)
            return Value::ofText(QString(64, QLatin1Char('a')));
        if (field.id == fields::task::assignee)
            return Value::ofText(QStringLiteral("officer"));
        if (field.id == fields::receiver::signingKey || field.id == fields::receiver::ageRecipient)
            return Value();
        return std::nullopt;
    }

    QString textOf(const Field &field)
    {
        switch (field.rule) {
        case TextRule::PersonName:
            return QStringLiteral("李长根");
        case TextRule::CitizenId:
            return m_story.newIdNumber();
        case TextRule::Uscc:
            return QStringLiteral("93350427MA2XUWT14M");
        case TextRule::Division:
            return ArchiveStory::village();
        case TextRule::Phone:
            return QStringLiteral("13800002222");
        case TextRule::CodeStrip:
            return QStringLiteral("NN");
        case TextRule::Id:
        case TextRule::IdList:
            return QStringLiteral("sample-%1").arg(++m_number);
        case TextRule::Sha256:
            return m_story.scan("scan of a sample");
        case TextRule::None:
            break;
        }
        return QStringLiteral("样例%1").arg(++m_number);
    }

    [[nodiscard]] QString codeOf(const Field &field)
    {
        for (const auto &entry : m_catalogue->codeList(field.codeList)->entries) {
            if (entry.selectable)
                return entry.code;
        }
        return {};
    }

    // Its own, since signing in anew ends the archive's.
    std::shared_ptr<const Catalogue> m_catalogue =
        must(loadCatalogue(QStringLiteral(":/catalogue")));
    ArchiveStory &m_story;
    Uid m_household;
    Uid m_head;
    std::map<KindIndex, Uid> m_targets;
    int m_number = 0;
};

} // namespace archive::test
