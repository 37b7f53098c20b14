// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrychecks.h"

#include "archive/access.h"
#include "archive/caserows.h"
#include "archive/cases.h"
#include "archive/entryrules.h"
#include "archive/journalwriter.h"
#include "archive/listrows.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "views/person.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(archive::EntryChecks)
};

/// A question with the answer that the archive has.
struct Asked
{
    EntryQuestion question;
    Value first;
};

QString whoIs(const Catalogue &catalogue, const Record &record, int number)
{
    const auto &kind = catalogue.kind(record.kind);
    auto title = titleOf(kind);
    if (record.kind == kinds::person) {
        const auto &relation = catalogue.field(fields::person::relation);
        title = displayText(catalogue, relation, record.value(relation.id));
    }
    return EntryText::tr("%1, no. %2", "kind or relation, and number in the order of entry")
        .arg(title)
        .arg(number);
}

/// What of a household a second person can type: what is there, may be seen, and was entered by somebody else.
class QuestionList
{
public:
    QuestionList(Store &store, const Session &session, const EntryRules &rules)
        : m_store(store)
        , m_session(session)
        , m_rules(rules)
        , m_access(store, session)
    { }

    [[nodiscard]] Result<std::vector<Asked>> of(const Record &household)
    {
        std::vector<Asked> asked;
        for (const auto &kind : m_store.catalogue().kinds()) {
            ARCHIVE_TRY(records, recordsOf(kind, household));
            int number = 0;
            for (const auto &record : records)
                ARCHIVE_CHECK(add(asked, record, ++number));
        }
        return asked;
    }

private:
    [[nodiscard]] Result<std::vector<Record>> recordsOf(const Kind &kind, const Record &household)
    {
        const bool named = std::any_of(m_rules.fields.begin(),
                                       m_rules.fields.end(),
                                       [&kind](FieldId field) { return field.kind == kind.index; });
        if (!named || !m_access.may(kind.index, Action::View))
            return std::vector<Record>();
        if (kind.index == kinds::household)
            return std::vector<Record>{household};
        return Rows(m_store).children(kind.index, household.uid);
    }

    [[nodiscard]] Result<void> add(std::vector<Asked> &asked, const Record &record, int number)
    {
        ARCHIVE_TRY(shown, m_access.shown(record));
        if (!shown || shown->access != Access::Full || record.changedBy == m_session.user().name)
            return {};
        for (const auto field : m_rules.fields) {
            if (field.kind != record.kind || record.value(field).isNone())
                continue;
            asked.push_back({{record.uid, field, whoIs(m_store.catalogue(), record, number)},
                             record.value(field)});
        }
        return {};
    }

    Store &m_store;
    const Session &m_session;
    const EntryRules &m_rules;
    AccessRules m_access;
};

Result<EntryRules> rulesInForce(Store &store)
{
    ARCHIVE_TRY(rules,
                EntryRules::of(store.context().info.folder,
                               store.catalogue(),
                               *store.context().environment.disk));
    if (!rules.enabled) {
        return Error{ErrorCode::Refused,
                     EntryText::tr("Typing twice is off; doubleentry.csv in the archive's folder "
                                   "turns it on."),
                     {}};
    }
    return rules;
}

/// The household, entered by somebody else.
Result<Record> householdToCheck(Store &store, const Session &session, const Uid &household)
{
    AccessRules access(store, session);
    ARCHIVE_CHECK(access.require(kinds::household, Action::View));
    ARCHIVE_CHECK(access.requireHousehold(household));
    ARCHIVE_TRY(record, Rows(store).find(kinds::household, household));
    if (!record) {
        return Error{ErrorCode::NotFound,
                     EntryText::tr("This household is not in the archive any more."),
                     household.toString()};
    }
    if (record->changedBy == session.user().name) {
        return Error{ErrorCode::Refused,
                     EntryText::tr("You entered this household yourself; somebody else has to type "
                                   "it again."),
                     household.toString()};
    }
    return std::move(*record);
}

/// Whether a program that was killed had listed the difference before.
Result<bool> isListed(Store &store, const EntryQuestion &question, const QString &field)
{
    CaseRecord like;
    like.workflow = QStringLiteral("entry");
    like.subject = question.record;
    CaseRows rows(store);
    ARCHIVE_TRY(others, rows.openAlike(like));
    for (const auto &other : others) {
        ARCHIVE_TRY(steps, rows.steps(other));
        if (lastValue(steps, QStringLiteral("field")) == field)
            return true;
    }
    return false;
}

Result<void>
openDifference(Store &store, const Session &session, const Asked &asked, const SecondEntry &entry)
{
    const auto &field = store.catalogue().field(asked.question.field);
    ARCHIVE_TRY(listed, isListed(store, asked.question, field.name));
    if (listed)
        return {};
    const CaseOpening opening{
        QStringLiteral("entry"),
        asked.question.record.toString(),
        {},
        {{QStringLiteral("field"), field.name}, {QStringLiteral("second"), entry.value.toWire()}}};
    const auto opened = Cases(store).open(session, opening);
    return opened ? Result<void>() : Result<void>(opened.error());
}

} // namespace

EntryChecks::EntryChecks(Store &store)
    : m_store(store)
{ }

Result<bool> EntryChecks::isOn()
{
    ARCHIVE_TRY(rules,
                EntryRules::of(m_store.context().info.folder,
                               m_store.catalogue(),
                               *m_store.context().environment.disk));
    return rules.enabled;
}

Result<std::vector<EntryDue>> EntryChecks::due(const Session &session, int limit)
{
    ListRows lists(m_store, session);
    ARCHIVE_CHECK(lists.mayList(kinds::household));
    ARCHIVE_TRY(rules, rulesInForce(m_store));
    ARCHIVE_TRY(unchecked, m_store.statement(QStringLiteral("entrychecks/unchecked")));
    std::vector<EntryDue> due;
    while (int(due.size()) < limit) {
        ARCHIVE_TRY(found, unchecked.step());
        if (!found)
            break;
        const auto uid = Uid::fromBytes(unchecked.blob(0));
        if (!rules.samples(uid))
            continue;
        ARCHIVE_TRY(record, Rows(m_store).find(kinds::household, uid));
        if (!record || record->changedBy == session.user().name)
            continue;
        ARCHIVE_TRY(row, lists.row(kinds::household, uid));
        if (row)
            due.push_back({*row, record->changedBy});
    }
    return due;
}

Result<std::vector<EntryQuestion>> EntryChecks::questions(const Session &session,
                                                          const Uid &household)
{
    ARCHIVE_TRY(rules, rulesInForce(m_store));
    ARCHIVE_TRY(record, householdToCheck(m_store, session, household));
    ARCHIVE_TRY(asked, QuestionList(m_store, session, rules).of(record));
    std::vector<EntryQuestion> questions;
    questions.reserve(asked.size());
    for (auto &one : asked)
        questions.push_back(std::move(one.question));
    return questions;
}

Result<EntryComparison> EntryChecks::submit(const Session &session,
                                            const Uid &household,
                                            const std::vector<SecondEntry> &entries)
{
    ARCHIVE_TRY(rules, rulesInForce(m_store));
    ARCHIVE_TRY(record, householdToCheck(m_store, session, household));
    ARCHIVE_TRY(asked, QuestionList(m_store, session, rules).of(record));
    EntryComparison comparison{int(asked.size()), 0};
    for (const auto &one : asked) {
        const auto entry = std::find_if(entries.begin(), entries.end(), [&one](const auto &each) {
            return each.record == one.question.record && each.field == one.question.field;
        });
        if (entry == entries.end() || entries.size() != asked.size()) {
            return Error{ErrorCode::InvalidInput,
                         EntryText::tr("The household was changed while it was typed; begin anew."),
                         household.toString()};
        }
        if (entry->value == one.first)
            continue;
        ++comparison.differing;
        ARCHIVE_CHECK(openDifference(m_store, session, one, *entry));
    }
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("entrychecks/put")));
    ARCHIVE_CHECK(put.bindAll(household.toBytes(),
                              record.changedBy,
                              session.user().name,
                              comparison.fields,
                              m_store.now().toMSecsSinceEpoch())
                      .run());
    EntryDraft event;
    event.action = QStringLiteral("typed-twice");
    event.kind = kinds::household;
    event.record = household;
    event.household = household;
    event.content.detail = QStringLiteral("%1 %2").arg(comparison.fields).arg(comparison.differing);
    ARCHIVE_CHECK(scope.journal().append(event));
    ARCHIVE_CHECK(scope.commit());
    return comparison;
}

Result<std::vector<EntryRate>> EntryChecks::rates(const Session &session)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::household, Action::List));
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("entrychecks/rates")));
    rows.bindAll(
        QStringLiteral("entry"), QStringLiteral("correct"), QStringLiteral("second-right"));
    std::vector<EntryRate> rates;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return rates;
        rates.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
    }
}

} // namespace archive
