// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/listrows.h"

#include "archive/access.h"
#include "archive/drafts.h"
#include "archive/formernumbers.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "domain/mask.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/person.h"

#include <algorithm>

namespace archive {
namespace {

/// The first text of a kind without persons that says what the record is.
QString rootTitle(const Kind &kind, const Record &record, bool unique)
{
    const auto field =
        std::find_if(kind.fields.begin(), kind.fields.end(), [unique](const Field &each) {
            return each.type == ValueType::Text && each.required && each.unique == unique;
        });
    return field == kind.fields.end() ? QString() : record.value(field->id).toWire();
}

/// What every row says of its record.
Result<ListRow> blankRow(const Record &record)
{
    ListRow row;
    row.uid = record.uid;
    row.kind = record.kind;
    row.draft = record.draft;
    row.changedAt = record.changedAt;
    ARCHIVE_TRY(draftUntil, lastDayOfDraft(record));
    row.draftUntil = draftUntil;
    return row;
}

} // namespace

ListRows::ListRows(Store &store, const Session &session)
    : m_store(store)
    , m_session(session)
    , m_consents(store)
{ }

Result<void> ListRows::mayList(KindIndex kind) const
{
    return AccessRules(m_store, m_session).require(kind, Action::List);
}

Result<std::optional<ListRow>> ListRows::row(KindIndex kind, const Uid &uid)
{
    Rows rows(m_store);
    ARCHIVE_TRY(record, rows.find(kind, uid));
    if (!record || record->deleted)
        return std::optional<ListRow>();
    const auto &described = m_store.catalogue().kind(kind);
    if (described.subject != SubjectRule::None) {
        ARCHIVE_TRY(above, rows.household(*record));
        return rowOf(*record, above);
    }
    ARCHIVE_TRY(row, blankRow(*record));
    row.registerNumber = rootTitle(described, *record, true);
    row.name = rootTitle(described, *record, false);
    return std::optional(row);
}

Result<std::optional<ListRow>> ListRows::memberRow(const Uid &household, const Uid &person)
{
    ARCHIVE_CHECK(m_consents.open(household));
    const auto &members = m_consents.members();
    const auto found = std::find_if(members.begin(), members.end(), [&person](const Record &each) {
        return each.uid == person;
    });
    if (found == members.end())
        return std::optional<ListRow>();
    return rowOf(*found, household);
}

Result<std::optional<ListRow>> ListRows::rowOf(const Record &record, const Uid &household)
{
    ARCHIVE_TRY(hidden, AccessRules(m_store, m_session).hiddenBy(record));
    if (!hidden.isEmpty())
        return std::optional<ListRow>();
    ARCHIVE_TRY(row, blankRow(record));
    ARCHIVE_TRY(visible, addHousehold(row, household));
    if (!visible)
        return std::optional<ListRow>();
    const auto person = record.kind == kinds::person ? record : m_consents.headOfHousehold();
    if (person)
        ARCHIVE_CHECK(addPerson(row, *person));
    return std::optional(row);
}

Result<bool> ListRows::addHousehold(ListRow &row, const Uid &uid)
{
    ARCHIVE_TRY(household, Rows(m_store).find(kinds::household, uid));
    if (!household)
        return false;
    const HouseholdView view(*household);
    if (!AccessRules(m_store, m_session).covers(view.division()))
        return false;
    row.household = uid;
    row.registerNumber = view.registerNumber();
    ARCHIVE_TRY(former, formerNumbersOf(m_store, uid));
    row.formerNumbers = former;
    row.division = view.division();
    row.group = view.groupName();
    row.officer = view.officer();
    ARCHIVE_CHECK(m_consents.open(uid));
    ARCHIVE_CHECK(addEntry(row));
    if (!m_consents.consents().empty())
        row.consentState = ConsentView(m_consents.consents().back()).state();
    return true;
}

/// What the household's entry says, as far as the session may list it.
Result<void> ListRows::addEntry(ListRow &row)
{
    bool lending = false;
    {
        ARCHIVE_TRY(entry, m_store.statement(QStringLiteral("lists/entryof")));
        ARCHIVE_TRY(found, entry.bindAll(row.household.toBytes()).step());
        if (!found)
            return {};
        row.members = static_cast<int>(entry.integer(0));
        lending = entry.integer(1) != 0;
        row.changedAt = QDateTime::fromMSecsSinceEpoch(entry.integer(2), Qt::UTC);
    }
    if (!AccessRules(m_store, m_session).may(kinds::loan, Action::List))
        return {};
    Record loan;
    loan.kind = kinds::loan;
    loan.parent = row.household;
    loan.values.resize(m_store.catalogue().kind(kinds::loan).fields.size());
    ARCHIVE_TRY(permission, m_consents.allows(loan, Action::List, {}, m_store.today()));
    if (permission.allowed)
        row.loans = lending;
    return {};
}

QString ListRows::codeTitle(const Record &record, FieldId field) const
{
    const auto *code = record.value(field).get<Code>();
    const auto *list = m_store.catalogue().codeList(m_store.catalogue().field(field).codeList);
    const auto *entry = code == nullptr || list == nullptr ? nullptr : list->find(code->text);
    return entry == nullptr ? QString() : titleOf(*entry);
}

Result<void> ListRows::addPerson(ListRow &row, const Record &record)
{
    const PersonView person(record);
    ARCHIVE_TRY(permission, m_consents.allows(record, Action::List, {}, m_store.today()));
    if (!permission.allowed) {
        row.name = codeTitle(record, fields::person::relation);
        const auto band = codeTitle(record, fields::person::ageBand);
        if (!band.isEmpty())
            row.name += QStringLiteral(", ") + band;
        row.withheld = true;
        return {};
    }
    row.name = m_session.mayUnmask() ? person.name() : maskName(person.name());
    row.idNumber = maskIdNumber(person.idNumber());
    row.phone = maskPhone(person.phone());
    return {};
}

} // namespace archive
