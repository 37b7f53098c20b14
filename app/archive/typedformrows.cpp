// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/typedformrows.h"

#include "archive/consentrules.h"
#include "archive/journalwriter.h"
#include "archive/typedformbytes.h"
#include "base/legalclock.h"

#include <algorithm>

namespace archive {
namespace {

bool tellsOf(const std::set<Uid> &records, const Change &change)
{
    if (records.count(change.uid) > 0 || (change.parent && records.count(*change.parent) > 0))
        return true;
    return std::any_of(change.values.begin(), change.values.end(), [&records](const auto &entry) {
        const auto *reference = entry.second.template get<Uid>();
        return reference != nullptr && records.count(*reference) > 0;
    });
}

/// What stands under, or refers to, something new that goes with a record goes too.
std::set<Uid> withFollowers(std::set<Uid> records, const TypedForm &form)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto &change : form.changes) {
            if (!change.revision && tellsOf(records, change))
                grown = records.insert(change.uid).second || grown;
        }
    }
    return records;
}

/// Whether the form told of them.
bool takeOut(const std::set<Uid> &records, TypedForm &form)
{
    const auto all = withFollowers(records, form);
    const auto told = std::remove_if(form.changes.begin(),
                                     form.changes.end(),
                                     [&all](const Change &change) { return tellsOf(all, change); });
    bool changed = told != form.changes.end();
    form.changes.erase(told, form.changes.end());
    if (all.count(form.place.record) > 0) {
        form.place = {form.place.tab, {}, {}, {}, 0};
        changed = true;
    }
    // A point, or the reason given for it, may name whom the form tells nothing else of.
    changed = changed || !form.confirmed.empty();
    form.confirmed.clear();
    return changed;
}

} // namespace

TypedFormRows::TypedFormRows(Store &store)
    : m_store(store)
{ }

Result<std::vector<TypedRow>> TypedFormRows::all()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("typedforms/all")));
    std::vector<TypedRow> found;
    for (;;) {
        ARCHIVE_TRY(more, rows.step());
        if (!more)
            return found;
        TypedRow row;
        row.user = rows.text(0);
        row.household = Uid::fromBytes(rows.blob(1));
        row.typedAt = QDateTime::fromMSecsSinceEpoch(rows.integer(2), Qt::UTC);
        row.begunAt = row.typedAt;
        if (auto kept = readTypedForm(m_store.catalogue(), row.household, rows.blob(3))) {
            row.begunAt = QDateTime::fromMSecsSinceEpoch(kept->begunMs, Qt::UTC);
            row.form = std::move(kept->form);
        }
        found.push_back(std::move(row));
    }
}

Result<std::optional<TypedRow>> TypedFormRows::find(const QString &user, const Uid &household)
{
    ARCHIVE_TRY(rows, all());
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const TypedRow &row) {
        return row.user == user && row.household == household;
    });
    return found == rows.end() ? std::optional<TypedRow>() : std::optional(std::move(*found));
}

Result<void> TypedFormRows::put(const TypedRow &row)
{
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("typedforms/put")));
    const auto bytes =
        writeTypedForm(m_store.catalogue(), {row.begunAt.toMSecsSinceEpoch(), *row.form});
    return put.bindAll(row.user, row.household.toBytes(), row.typedAt.toMSecsSinceEpoch(), bytes)
        .run();
}

Result<void> TypedFormRows::remove(const QString &user, const Uid &household)
{
    ARCHIVE_TRY(remove, m_store.statement(QStringLiteral("typedforms/remove")));
    return remove.bindAll(user, household.toBytes()).run();
}

Result<void> TypedFormRows::forget(const std::set<Uid> &records)
{
    ARCHIVE_TRY(rows, all());
    for (auto &row : rows) {
        if (!row.form || records.count(row.household) > 0) {
            ARCHIVE_CHECK(remove(row.user, row.household));
            continue;
        }
        if (!takeOut(records, *row.form))
            continue;
        ARCHIVE_CHECK(row.form->changes.empty() ? remove(row.user, row.household) : put(row));
    }
    return {};
}

Result<std::vector<TypedRow>> TypedFormRows::expired()
{
    ARCHIVE_TRY(rows, all());
    std::vector<TypedRow> over;
    for (auto &row : rows) {
        ARCHIVE_TRY(lastDay, lastDayOfForm(row.begunAt));
        if (legalclock::isOver(lastDay, m_store.today()))
            over.push_back(std::move(row));
    }
    return over;
}

Result<QDate> lastDayOfForm(const QDateTime &begunAt)
{
    ARCHIVE_TRY(rules, ConsentRules::shipped());
    return legalclock::lastDayOfDays(legalclock::civilDate(begunAt), rules->draftDays());
}

Result<qint64> eraseExpiredForms(Store &store, JournalWriter &journal)
{
    TypedFormRows rows(store);
    ARCHIVE_TRY(over, rows.expired());
    for (const auto &row : over)
        ARCHIVE_CHECK(rows.remove(row.user, row.household));
    if (!over.empty()) {
        EntryDraft event;
        event.action = QStringLiteral("forms-erased");
        event.content.detail = QString::number(over.size());
        ARCHIVE_CHECK(journal.append(event));
    }
    return qint64(over.size());
}

} // namespace archive
