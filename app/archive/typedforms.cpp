// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/typedforms.h"

#include "archive/access.h"
#include "archive/consentbook.h"
#include "archive/draft.h"
#include "archive/listrows.h"
#include "archive/looks.h"
#include "archive/rows.h"
#include "archive/typedformrows.h"
#include "vault/transaction.h"
#include "views/household.h"

#include <algorithm>

namespace archive {
namespace {

Result<Record> recordWith(Store &store, const Change &change)
{
    ARCHIVE_TRY(present, Rows(store).find(change.kind, change.uid));
    Record record;
    if (present) {
        record = std::move(*present);
    } else {
        record.kind = change.kind;
        record.uid = change.uid;
        record.parent = change.parent.value_or(Uid());
    }
    for (const auto &[field, value] : change.values)
        record.set(field, value);
    return record;
}

/// Nothing new is collected of a subject whose consent ended, not even for a while.
Result<void> leaveOutEnded(Store &store, TypedForm &form)
{
    const auto &catalogue = store.catalogue();
    const auto needsNone = [&catalogue](FieldId id) {
        return catalogue.field(id).beforeConsent;
    };
    ConsentBook book(store);
    for (auto &change : form.changes) {
        ARCHIVE_TRY(record, recordWith(store, change));
        ARCHIVE_TRY(permission, book.allows(record, Action::Save, {}, store.today()));
        if (!collectingEnded(permission))
            continue;
        std::vector<std::pair<FieldId, Value>> kept;
        for (const auto &entry : change.values) {
            if (needsNone(entry.first))
                kept.push_back(entry);
        }
        change.values = std::move(kept);
        std::erase_if(change.ownSources, [&](const auto &own) { return !needsNone(own.first); });
        std::erase_if(form.confirmed, [&](const ConfirmedFinding &one) {
            return one.finding.record == change.uid && !needsNone(one.finding.field);
        });
        if (form.place.record == change.uid && !needsNone(form.place.field))
            form.place.text.clear();
    }
    return {};
}

std::set<KindIndex> kindsTypedIn(const TypedForm &form)
{
    std::set<KindIndex> kinds;
    for (const auto &change : form.changes)
        kinds.insert(change.kind);
    return kinds;
}

/// The village that a form names.
QString divisionOf(const TypedForm &form)
{
    for (const auto &change : form.changes) {
        for (const auto &[field, value] : change.values) {
            if (field == fields::household::division)
                return value.toWire();
        }
    }
    return {};
}

Result<void> eraseExpired(Store &store)
{
    ARCHIVE_TRY(over, TypedFormRows(store).expired());
    if (over.empty())
        return {};
    {
        ARCHIVE_TRY(scope, WriteScope::begin(store));
        ARCHIVE_CHECK(eraseExpiredForms(store, scope.journal()));
        ARCHIVE_CHECK(scope.commit());
    }
    return store.connection().checkpoint();
}

/// Decides which of a user's forms a session may go on with.
class FormOffers
{
public:
    FormOffers(Store &store, const Session &session)
        : m_store(store)
        , m_rules(store, session)
        , m_lists(store, session)
    { }

    [[nodiscard]] Result<std::optional<OfferedForm>> offer(const TypedRow &row)
    {
        if (!mayType(*row.form))
            return std::optional<OfferedForm>();
        ARCHIVE_TRY(household, Rows(m_store).find(kinds::household, row.household));
        ARCHIVE_TRY(shown, m_lists.row(kinds::household, row.household));
        if (household && !shown)
            return std::optional<OfferedForm>();
        ARCHIVE_TRY(lastDay, lastDayOfForm(row.begunAt));
        return std::optional(OfferedForm{
            row.household, shown, qint64(row.form->changes.size()), row.typedAt, lastDay});
    }

private:
    [[nodiscard]] bool mayType(const TypedForm &form) const
    {
        const auto kinds = kindsTypedIn(form);
        const auto division = divisionOf(form);
        return (division.isEmpty() || m_rules.covers(division))
            && std::all_of(kinds.begin(), kinds.end(), [this](KindIndex kind) {
                   return m_rules.may(kind, Action::Save);
               });
    }

    Store &m_store;
    AccessRules m_rules;
    ListRows m_lists;
};

} // namespace

TypedForms::TypedForms(Store &store)
    : m_store(store)
{ }

Result<void> TypedForms::requireTyping(const Session &session, const TypedForm &form)
{
    AccessRules rules(m_store, session);
    for (const auto kind : kindsTypedIn(form))
        ARCHIVE_CHECK(rules.require(kind, Action::Save));
    ARCHIVE_TRY(household, Rows(m_store).find(kinds::household, form.household));
    if (household)
        return rules.requireHousehold(form.household);
    const auto division = divisionOf(form);
    return division.isEmpty() ? Result<void>() : rules.requireDivision(division, form.household);
}

Result<void> TypedForms::keep(const Session &session, const TypedForm &form)
{
    if (form.changes.empty() && form.place.text.isEmpty())
        return discard(session, form.household);
    ARCHIVE_CHECK(requireTyping(session, form));
    TypedRow row{session.user().name, form.household, m_store.now(), m_store.now(), form};
    ARCHIVE_CHECK(leaveOutEnded(m_store, *row.form));
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    TypedFormRows rows(m_store);
    ARCHIVE_TRY(before, rows.find(row.user, row.household));
    if (before)
        row.begunAt = before->begunAt;
    ARCHIVE_CHECK(rows.put(row));
    return transaction.commit();
}

Result<std::vector<OfferedForm>> TypedForms::offered(const Session &session)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::household, Action::List));
    ARCHIVE_CHECK(eraseExpired(m_store));
    ARCHIVE_TRY(rows, TypedFormRows(m_store).all());
    FormOffers offers(m_store, session);
    std::vector<OfferedForm> offered;
    for (const auto &row : rows) {
        if (row.user != session.user().name || !row.form)
            continue;
        ARCHIVE_TRY(one, offers.offer(row));
        if (one)
            offered.push_back(std::move(*one));
    }
    std::reverse(offered.begin(), offered.end());
    return offered;
}

Result<std::optional<TypedForm>> TypedForms::find(const Session &session, const Uid &household)
{
    ARCHIVE_TRY(row, TypedFormRows(m_store).find(session.user().name, household));
    if (!row || !row->form)
        return std::optional<TypedForm>();
    ARCHIVE_TRY(offer, FormOffers(m_store, session).offer(*row));
    if (!offer)
        return std::optional<TypedForm>();
    ARCHIVE_CHECK(leaveOutEnded(m_store, *row->form));
    if (offer->row) {
        ARCHIVE_CHECK(recordLooks(m_store,
                                  session,
                                  QStringLiteral("look"),
                                  {LookSubject{kinds::household, household, household}}));
    }
    return row->form;
}

Result<void> TypedForms::discard(const Session &session, const Uid &household)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    ARCHIVE_CHECK(TypedFormRows(m_store).remove(session.user().name, household));
    return transaction.commit();
}

} // namespace archive
