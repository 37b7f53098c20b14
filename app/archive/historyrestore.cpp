// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbrows.h"
#include "archive/access.h"
#include "archive/history.h"
#include "archive/journalwalk.h"
#include "archive/rows.h"
#include "base/legalclock.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct WayBackText
{
    Q_DECLARE_TR_FUNCTIONS(archive::History)
};

Error noSuchState(qint64 seq)
{
    return {
        ErrorCode::NotFound,
        WayBackText::tr("The journal has no such state of the record, or its content was erased; "
                        "read the history again."),
        QString::number(seq)};
}

/// The entry that brought the value which a field has in a state; the states are newest first.
const PastState &bringerOf(const std::vector<PastState> &states, size_t at, FieldId field)
{
    for (; at + 1 < states.size(); ++at) {
        const auto &before = states.at(at).content.before;
        const bool changed = std::any_of(
            before.begin(), before.end(), [&](const auto &old) { return old.first == field; });
        if (changed)
            break;
    }
    return states.at(at);
}

/// What restored values have in common: the source if it is one, and the earliest days, so that nothing looks fresher than it is.
class CommonSource
{
public:
    CommonSource(const Kind &kind, QDate today)
        : m_kind(kind)
        , m_today(today)
    { }

    void add(const PastState &bringer, FieldId field)
    {
        const auto &detail = bringer.content.detail;
        const auto said = factsource::of(
            field, factsource::fromText(detail), factsource::ownFromText(m_kind, detail));
        const auto moment = QDateTime::fromMSecsSinceEpoch(bringer.entry.atMs, Qt::UTC);
        // The clock may have been set back since.
        const auto collected =
            std::min(said.collectedOn.value_or(legalclock::civilDate(moment)), m_today);
        if (!m_source.collectedOn || collected < *m_source.collectedOn)
            m_source.collectedOn = collected;
        if (said.validUntil && (!m_source.validUntil || *said.validUntil < *m_source.validUntil))
            m_source.validUntil = said.validUntil;
        if (m_first)
            m_source.source = said.source;
        if (m_source.source != said.source)
            m_source.source.clear();
        m_first = false;
    }
    [[nodiscard]] const FactSource &source() const { return m_source; }

private:
    const Kind &m_kind;
    QDate m_today;
    FactSource m_source;
    bool m_first = true;
};

/// The change that makes a record what it was.
class WayBack
{
public:
    WayBack(const Kind &kind,
            const Record &present,
            const std::vector<PastState> &states,
            size_t at,
            QDate today)
        : m_present(present)
        , m_states(states)
        , m_at(at)
        , m_common(kind, today)
    {
        m_change.kind = present.kind;
        m_change.uid = present.uid;
        m_change.revision = present.revision;
        m_change.deleted = present.deleted;
    }

    void takeField(FieldId field)
    {
        const auto &value = m_states.at(m_at).record.value(field);
        if (value == m_present.value(field))
            return;
        m_change.values.emplace_back(field, value);
        if (!value.isNone())
            m_common.add(bringerOf(m_states, m_at, field), field);
    }

    void takeDeleted() { m_change.deleted = m_states.at(m_at).record.deleted; }

    /// None when the record is so already.
    [[nodiscard]] std::optional<Change> change()
    {
        if (m_change.values.empty() && m_change.deleted == m_present.deleted)
            return std::nullopt;
        m_change.source = m_common.source();
        return m_change;
    }

private:
    const Record &m_present;
    const std::vector<PastState> &m_states;
    size_t m_at;
    Change m_change;
    CommonSource m_common;
};

/// Before an insert there was nothing, which a deletion comes nearest to.
bool wasDeletedBefore(const QString &action, bool isDeleted)
{
    if (action == QLatin1String("insert") || action == QLatin1String("restore"))
        return true;
    return action != QLatin1String("delete") && isDeleted;
}

/// What takes an entry of a save back.
Result<Change> reversed(Store &store, const PastState &past)
{
    ARCHIVE_TRY(present, Rows(store).find(past.record.kind, past.record.uid));
    if (!present)
        return noSuchState(past.entry.seq);
    if (present->revision != past.record.revision) {
        return Error{ErrorCode::Stale,
                     WayBackText::tr("A record of %1 was changed again by %2 after this save; take "
                                     "that back first, or restore single values.")
                         .arg(titleOf(store.catalogue().kind(present->kind)), present->changedBy),
                     present->uid.toString()};
    }
    Change change;
    change.kind = present->kind;
    change.uid = present->uid;
    change.revision = present->revision;
    change.deleted = wasDeletedBefore(past.entry.action, present->deleted);
    change.values = past.content.before;
    ARCHIVE_TRY(states, pastStates(store, *present, past.entry.household));
    CommonSource common(store.catalogue().kind(present->kind), store.today());
    for (const auto &[field, value] : change.values) {
        if (!value.isNone() && states.size() > 1)
            common.add(bringerOf(states, 1, field), field);
    }
    change.source = common.source();
    return change;
}

} // namespace

Result<SaveOutcome>
History::restore(const Session &session, const RestoreOrder &order, const QString &reason)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(order.kind, Action::Save));
    Rows rows(m_store);
    ARCHIVE_TRY(present, rows.find(order.kind, order.uid));
    if (!present)
        return noSuchState(order.seq);
    ARCHIVE_TRY(household, rows.household(*present));
    ARCHIVE_TRY(states, pastStates(m_store, *present, household));
    const auto found = std::find_if(states.begin(), states.end(), [&](const PastState &state) {
        return state.entry.seq == order.seq && state.origin.archive == order.origin;
    });
    if (found == states.end())
        return noSuchState(order.seq);
    WayBack way(m_store.catalogue().kind(order.kind),
                *present,
                states,
                size_t(std::distance(states.begin(), found)),
                m_store.today());
    for (const auto field : order.fields)
        way.takeField(field);
    if (order.fields.empty()) {
        for (const auto &field : m_store.catalogue().kind(order.kind).fields)
            way.takeField(field.id);
        way.takeDeleted();
    }
    const auto change = way.change();
    if (!change) {
        return Error{ErrorCode::InvalidInput,
                     WayBackText::tr("The record is so already; nothing was changed."),
                     order.uid.toString()};
    }
    return Records(m_store).save(session, {reason, {*change}});
}

Result<SaveOutcome> History::undo(const Session &session, qint64 seq, const QString &reason)
{
    ARCHIVE_TRY(changes, changesOfSave(m_store, seq));
    const bool isChange = std::any_of(
        changes.begin(), changes.end(), [seq](const auto &past) { return past.entry.seq == seq; });
    if (!isChange) {
        return Error{ErrorCode::InvalidInput,
                     WayBackText::tr("Entry %1 of the journal is no change of a record; only a "
                                     "save can be taken back.")
                         .arg(seq),
                     {}};
    }
    const bool isAbsorbed = std::any_of(changes.begin(), changes.end(), [](const auto &past) {
        return past.entry.action == absorbaction::record;
    });
    if (isAbsorbed) {
        return Error{ErrorCode::InvalidInput,
                     WayBackText::tr("Entry %1 tells of records that came from another archive, "
                                     "which is not taken back; delete what is wrong.")
                         .arg(seq),
                     {}};
    }
    AccessRules rules(m_store, session);
    ChangeSet set{reason, {}};
    for (const auto &past : changes) {
        // What the session may not change it is not told about either.
        ARCHIVE_CHECK(rules.require(past.record.kind, Action::Save));
        if (!past.entry.household.isNull())
            ARCHIVE_CHECK(rules.requireHousehold(past.entry.household));
        ARCHIVE_TRY(change, reversed(m_store, past));
        set.changes.push_back(std::move(change));
    }
    return Records(m_store).save(session, set);
}

} // namespace archive
