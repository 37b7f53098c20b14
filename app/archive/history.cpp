// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/history.h"

#include "archive/access.h"
#include "archive/consentbook.h"
#include "archive/draft.h"
#include "archive/journalwalk.h"
#include "archive/journalwriter.h"
#include "archive/looks.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "views/fields.h"
#include "views/household.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr int mostDeleted = 1000;

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(archive::History)
};

/// A record, deleted or not, of a household that the session covers.
struct FoundRecord
{
    Record record;
    Uid household;
};

Result<FoundRecord> findRecord(Store &store, AccessRules &rules, KindIndex kind, const Uid &uid)
{
    const bool known = kind < store.catalogue().kinds().size();
    Rows rows(store);
    std::optional<Record> record;
    if (known) {
        ARCHIVE_TRY(found, rows.find(kind, uid));
        record = std::move(found);
    }
    if (!record) {
        return Error{ErrorCode::NotFound,
                     HistoryText::tr("There is no such record; search for it."),
                     uid.toString()};
    }
    ARCHIVE_TRY(household, rows.household(*record));
    if (!household.isNull())
        ARCHIVE_CHECK(rules.requireHousehold(household));
    return FoundRecord{std::move(*record), household};
}

/// Shown records, and a look at each subject whose values are in them.
class ShownList
{
public:
    ShownList(Store &store, const Session &session, AccessRules &rules)
        : m_store(store)
        , m_session(session)
        , m_rules(rules)
    { }

    /// None for a record that is hidden from the session.
    [[nodiscard]] Result<std::optional<ShownRecord>> show(const Record &record,
                                                          const Uid &household)
    {
        ARCHIVE_TRY(shown, m_rules.shown(record));
        const auto subject = subjectOf(m_store.catalogue(), record, household);
        if (subject && shown && shown->access != Access::Masked)
            m_subjects.push_back(*subject);
        return shown;
    }

    [[nodiscard]] Result<void> log(const QString &action)
    {
        return recordLooks(m_store, m_session, action, m_subjects);
    }

private:
    Store &m_store;
    const Session &m_session;
    AccessRules &m_rules;
    std::vector<LookSubject> m_subjects;
};

/// The household and all undeleted records below it that the session may view.
Result<std::vector<Record>> recordsOf(Store &store, AccessRules &rules, const Record &top)
{
    std::vector<Record> all{top};
    Rows rows(store);
    for (size_t at = 0; at < all.size(); ++at) {
        const auto parent = all.at(at).uid;
        const auto &above = store.catalogue().kind(all.at(at).kind);
        for (const auto &kind : store.catalogue().kinds()) {
            if (kind.parent != above.name || !rules.may(kind.index, Action::View))
                continue;
            ARCHIVE_TRY(children, rows.children(kind.index, parent));
            all.insert(all.end(), children.begin(), children.end());
        }
    }
    return all;
}

bool isShown(const Field &field, Access access)
{
    return access != Access::BasicOnly || field.beforeConsent;
}

} // namespace

History::History(Store &store)
    : m_store(store)
{ }

Result<std::vector<RecordVersion>>
History::versions(const Session &session, KindIndex kind, const Uid &uid)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kind, Action::View));
    ARCHIVE_TRY(found, findRecord(m_store, rules, kind, uid));
    ARCHIVE_CHECK(rules.requireShown(found.record));
    ARCHIVE_TRY(states, pastStates(m_store, found.record, found.household));
    ShownList shown(m_store, session, rules);
    std::vector<RecordVersion> versions;
    for (const auto &state : states) {
        ARCHIVE_TRY(one, shown.show(state.record, found.household));
        if (!one)
            continue;
        versions.push_back({state.origin,
                            state.entry.seq,
                            QDateTime::fromMSecsSinceEpoch(state.entry.atMs, Qt::UTC),
                            state.entry.author.user,
                            state.entry.author.purpose,
                            state.entry.action,
                            state.content.reason,
                            std::move(*one)});
    }
    ARCHIVE_CHECK(shown.log(QStringLiteral("look-at-history")));
    return versions;
}

Result<std::vector<ShownRecord>>
History::deleted(const Session &session, KindIndex kind, const Uid &parent)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kind, Action::View));
    Rows rows(m_store);
    ARCHIVE_TRY(records, rows.deleted(kind, parent, mostDeleted));
    ShownList list(m_store, session, rules);
    std::vector<ShownRecord> shown;
    for (const auto &record : records) {
        ARCHIVE_TRY(household, rows.household(record));
        if (!household.isNull() && !rules.requireHousehold(household))
            continue;
        ARCHIVE_TRY(one, list.show(record, household));
        if (one)
            shown.push_back(std::move(*one));
    }
    ARCHIVE_CHECK(list.log(QStringLiteral("look")));
    return shown;
}

Result<std::vector<RecordFact>> History::provenance(const Session &session, const Uid &household)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kinds::household, Action::View));
    ARCHIVE_TRY(found, findRecord(m_store, rules, kinds::household, household));
    ARCHIVE_TRY(records, recordsOf(m_store, rules, found.record));
    ARCHIVE_TRY(facts, factsOf(m_store, household, records));
    ShownList list(m_store, session, rules);
    std::vector<RecordFact> result;
    for (const auto &record : records) {
        ARCHIVE_TRY(shown, list.show(record, household));
        if (!shown)
            continue;
        for (const auto &[field, provenance] : facts[record.uid]) {
            if (isShown(m_store.catalogue().field(field), shown->access))
                result.push_back({record.uid, field, provenance});
        }
    }
    ARCHIVE_CHECK(list.log(QStringLiteral("look")));
    return result;
}

Result<qint64> History::confirmUnchanged(const Session &session, const UnchangedBlock &block)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(block.kind, Action::Save));
    ARCHIVE_TRY(found, findRecord(m_store, rules, kinds::household, block.household));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    const auto &kind = m_store.catalogue().kind(block.kind);
    const auto &household = m_store.catalogue().kind(kinds::household);
    ARCHIVE_CHECK(factsource::check(block.source, m_store.catalogue(), m_store.today()));
    std::vector<Record> records{found.record};
    if (block.kind != kinds::household) {
        if (kind.parent != household.name) {
            return Error{
                ErrorCode::InvalidInput,
                HistoryText::tr("%1 is no block of a household's file; choose one that is.")
                    .arg(titleOf(kind)),
                {}};
        }
        ARCHIVE_TRY(children, Rows(m_store).children(block.kind, block.household));
        records = std::move(children);
    }
    // To say that a fact still holds is to collect it.
    ConsentBook book(m_store);
    for (const auto &record : records) {
        ARCHIVE_TRY(permission, book.allows(record, Action::Save, {}, m_store.today()));
        if (collectingEnded(permission)) {
            return Error{ErrorCode::Refused,
                         HistoryText::tr("%1 Nothing may be confirmed any more; enter a new "
                                         "consent first.")
                             .arg(permission.sentence),
                         permission.reason};
        }
    }
    EntryDraft entry;
    entry.action = QStringLiteral("unchanged");
    entry.kind = block.kind;
    entry.household = block.household;
    entry.content.detail = factsource::toText(block.source);
    ARCHIVE_CHECK(scope.journal().append(entry));
    ARCHIVE_CHECK(scope.commit());
    return qint64(records.size());
}

} // namespace archive
