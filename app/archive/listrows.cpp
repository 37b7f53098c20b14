// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/listrows.h"

#include "archive/access.h"
#include "archive/consents.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "domain/mask.h"
#include "views/codes.h"
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

} // namespace

ListRows::ListRows(Store &store, const Session &session)
    : m_store(store)
    , m_session(session)
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
    ListRow row;
    row.uid = uid;
    row.kind = kind;
    row.draft = record->draft;
    row.changedAt = record->changedAt;
    if (described.subject == SubjectRule::None) {
        row.registerNumber = rootTitle(described, *record, true);
        row.name = rootTitle(described, *record, false);
        return std::optional(row);
    }
    ARCHIVE_TRY(above, rows.household(*record));
    ARCHIVE_TRY(household, rows.find(kinds::household, above));
    if (!household)
        return std::optional<ListRow>();
    ARCHIVE_TRY(visible, addHousehold(row, *household));
    if (!visible)
        return std::optional<ListRow>();
    if (kind == kinds::person) {
        ARCHIVE_CHECK(addPerson(row, *record));
        return std::optional(row);
    }
    ARCHIVE_TRY(person, headOf(above));
    if (person)
        ARCHIVE_CHECK(addPerson(row, *person));
    return std::optional(row);
}

Result<bool> ListRows::addHousehold(ListRow &row, const Record &household)
{
    const HouseholdView view(household);
    if (!AccessRules(m_store, m_session).covers(view.division()))
        return false;
    row.household = household.uid;
    row.registerNumber = view.registerNumber();
    row.division = view.division();
    row.group = view.groupName();
    ARCHIVE_TRY(state, m_store.statement(QStringLiteral("lists/consentstate")));
    state.bind(1, household.uid.toBytes());
    ARCHIVE_TRY(found, state.step());
    if (found)
        row.consentState = state.text(0);
    return true;
}

Result<std::optional<Record>> ListRows::headOf(const Uid &household)
{
    ARCHIVE_TRY(head, m_store.statement(QStringLiteral("lists/head")));
    head.bindAll(household.toBytes(),
                 QString(codes::relation::householdHead),
                 QString(codes::relation::self));
    ARCHIVE_TRY(found, head.step());
    if (!found)
        return std::optional<Record>();
    return Rows(m_store).find(kinds::person, Uid::fromBytes(head.blob(0)));
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
    ARCHIVE_TRY(permission, Consents(m_store).allows(record, Action::List, {}, m_store.today()));
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
