// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbrows.h"
#include "archive/access.h"
#include "archive/journal.h"
#include "archive/journalrow.h"
#include "archive/looks.h"
#include "archive/masking.h"
#include "archive/rows.h"
#include "views/fields.h"

#include <map>

namespace archive {
namespace {

constexpr int contentColumn = 15;

/// Old values as the session may see them: by policy and by the consent that the record rests on today.
class HistoryFilter
{
public:
    HistoryFilter(Store &store, const Session &session)
        : m_store(store)
        , m_rules(store, session)
        , m_mayView(m_rules.may(kinds::household, Action::View))
    { }

    [[nodiscard]] bool mayView() const { return m_mayView; }

    [[nodiscard]] Result<void> apply(JournalEntry &entry)
    {
        bool isTold = m_mayView && m_rules.may(entry.kind, Action::View);
        if (isTold && !entry.record.isNull()) {
            ARCHIVE_TRY(access, accessTo(entry.kind, entry.record));
            isTold = access.has_value();
        }
        if (!isTold) {
            entry.before.clear();
            entry.reason.clear();
            return {};
        }
        return filterValues(entry);
    }

private:
    [[nodiscard]] Result<void> filterValues(JournalEntry &entry)
    {
        if (entry.before.empty())
            return {};
        ARCHIVE_TRY(known, accessTo(entry.kind, entry.record));
        const auto access = known.value_or(Access::BasicOnly);
        const auto &kind = m_store.catalogue().kind(entry.kind);
        std::vector<std::pair<FieldId, Value>> kept;
        for (const auto &[id, value] : entry.before) {
            const auto &field = kind.fields.at(id.index);
            if (access == Access::BasicOnly && !field.beforeConsent)
                continue;
            kept.emplace_back(id, access == Access::Full ? value : maskedValue(field, value));
        }
        entry.before = std::move(kept);
        return {};
    }

    /// None for a record that is shown to nobody, or not to this session.
    [[nodiscard]] Result<std::optional<Access>> accessTo(KindIndex kind, const Uid &uid)
    {
        const auto known = m_access.find(uid);
        if (known != m_access.end())
            return known->second;
        ARCHIVE_TRY(record, Rows(m_store).find(kind, uid));
        auto access = std::optional(Access::BasicOnly);
        if (record) {
            ARCHIVE_TRY(shown, m_rules.shown(*record));
            access = shown ? std::optional(shown->access) : std::nullopt;
        }
        m_access.emplace(uid, access);
        return access;
    }

    Store &m_store;
    AccessRules m_rules;
    bool m_mayView;
    std::map<Uid, std::optional<Access>> m_access;
};

Result<JournalEntry> historyOf(const Catalogue &catalogue,
                               const ChainedEntry &stored,
                               const std::optional<QByteArray> &bytes)
{
    JournalEntry entry;
    entry.seq = stored.seq;
    entry.type = stored.type;
    entry.at = QDateTime::fromMSecsSinceEpoch(stored.atMs, Qt::UTC);
    entry.user = stored.author.user;
    entry.purpose = stored.author.purpose;
    entry.task = stored.author.task;
    entry.action = stored.action;
    entry.record = stored.record;
    if (const auto *kind = catalogue.findKind(stored.kind))
        entry.kind = kind->index;
    if (!bytes)
        return entry;
    ARCHIVE_TRY(content, journalformat::readContent(catalogue, entry.kind, *bytes));
    entry.reason = content.reason;
    entry.before = content.before;
    return entry;
}

/// The present row of journal/ofhousehold.sql.
Result<JournalEntry> ownHistory(const Catalogue &catalogue, const Statement &statement)
{
    const auto content = statement.isNull(contentColumn)
        ? std::nullopt
        : std::optional(statement.blob(contentColumn));
    return historyOf(catalogue, readEntry(statement).entry, content);
}

/// Entries of archives taken in, which come before our own.
Result<std::vector<JournalEntry>>
absorbedHistory(Store &store, HistoryFilter &filter, const Uid &household)
{
    AbsorbRows rows(store);
    std::vector<JournalEntry> entries;
    ARCHIVE_TRY(archives, rows.archives());
    if (archives.empty())
        return entries;
    std::map<qint64, EntryOrigin> origins;
    for (const auto &archive : archives)
        origins[archive.row] = {archive.info.id, archive.info.station};
    ARCHIVE_TRY(absorbed, rows.ofHousehold(household));
    for (const auto &each : absorbed) {
        ARCHIVE_TRY(entry, historyOf(store.catalogue(), each.entry, each.content));
        entry.origin = origins[each.archive];
        ARCHIVE_CHECK(filter.apply(entry));
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

Result<std::vector<JournalEntry>> Journal::entriesOf(const Session &session, const Uid &household)
{
    AccessRules rules(m_store, session);
    HistoryFilter filter(m_store, session);
    if (!filter.mayView())
        ARCHIVE_CHECK(rules.require(kinds::household, Action::Audit));
    ARCHIVE_CHECK(rules.requireHousehold(household));
    ARCHIVE_CHECK(recordLooks(m_store,
                              session,
                              QStringLiteral("look-at-history"),
                              {{kinds::household, household, household}}));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("journal/ofhousehold")));
    statement.bind(1, household.toBytes());
    ARCHIVE_TRY(entries, absorbedHistory(m_store, filter, household));
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return entries;
        ARCHIVE_TRY(entry, ownHistory(m_store.catalogue(), statement));
        ARCHIVE_CHECK(filter.apply(entry));
        entries.push_back(std::move(entry));
    }
}

} // namespace archive
