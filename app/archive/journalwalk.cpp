// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalwalk.h"

#include "archive/freshness.h"
#include "archive/journalrow.h"
#include "base/legalclock.h"

namespace archive {
namespace {

constexpr int walkedContent = 15;

/// The present row of a statement over change entries, with its content; no content when that was erased.
struct WalkedEntry
{
    ChainedEntry entry;
    std::optional<EntryContent> content;
    KindIndex kind = 0;
};

Result<std::optional<WalkedEntry>> nextEntry(const Catalogue &catalogue, Statement &statement)
{
    ARCHIVE_TRY(found, statement.step());
    if (!found)
        return std::optional<WalkedEntry>();
    WalkedEntry walked;
    walked.entry = readEntry(statement).entry;
    const auto *kind = catalogue.findKind(walked.entry.kind);
    if (kind == nullptr)
        return std::optional(walked);
    walked.kind = kind->index;
    if (!statement.isNull(walkedContent)) {
        ARCHIVE_TRY(
            content,
            journalformat::readContent(catalogue, kind->index, statement.blob(walkedContent)));
        walked.content = std::move(content);
    }
    return std::optional(walked);
}

/// The record as it was before the entry changed it.
Record beforeEntry(Record after, const ChainedEntry &entry, const EntryContent &content)
{
    for (const auto &[field, value] : content.before)
        after.set(field, value);
    if (entry.action == QLatin1String("delete"))
        after.deleted = false;
    if (entry.action == QLatin1String("restore"))
        after.deleted = true;
    after.revision = entry.revision - 1;
    return after;
}

/// Walks a household's entries from the oldest on.
class FactWalk
{
public:
    FactWalk(const FreshnessRules &rules, const std::vector<Record> &records)
        : m_rules(rules)
    {
        for (const auto &record : records)
            m_records.emplace(record.uid, &record);
    }

    void take(const WalkedEntry &walked)
    {
        if (walked.entry.type != EntryType::Change) {
            confirm(walked);
            return;
        }
        const auto present = m_records.find(walked.entry.record);
        if (present == m_records.end())
            return;
        const auto told = provenanceOf(walked);
        if (walked.entry.revision == 1) {
            for (size_t index = 0; index < present->second->values.size(); ++index)
                m_facts[walked.entry.record][{walked.kind, quint16(index)}] = told;
        }
        if (!walked.content)
            return;
        for (const auto &[field, value] : walked.content->before)
            m_facts[walked.entry.record][field] = told;
    }

    [[nodiscard]] HouseholdFacts result()
    {
        for (auto &[uid, facts] : m_facts) {
            const auto &record = *m_records.at(uid);
            std::erase_if(facts,
                          [&](const auto &fact) { return record.value(fact.first).isNone(); });
        }
        return std::move(m_facts);
    }

private:
    [[nodiscard]] Provenance provenanceOf(const WalkedEntry &walked) const
    {
        const auto said =
            walked.content ? factsource::fromText(walked.content->detail) : FactSource();
        const auto moment = QDateTime::fromMSecsSinceEpoch(walked.entry.atMs, Qt::UTC);
        Provenance told;
        told.source = said.source;
        told.collectedOn = said.collectedOn.value_or(legalclock::civilDate(moment));
        told.collector = walked.entry.author.user;
        told.validUntil =
            said.validUntil ? said.validUntil : m_rules.lastDay(walked.kind, told.collectedOn);
        told.seq = walked.entry.seq;
        return told;
    }

    /// A block that was found unchanged: what is in it is as fresh as that day; where it came from stays unless it was said anew.
    void confirm(const WalkedEntry &walked)
    {
        const auto told = provenanceOf(walked);
        for (auto &[uid, facts] : m_facts) {
            if (m_records.at(uid)->kind != walked.kind)
                continue;
            for (auto &[field, fact] : facts) {
                const auto source = told.source.isEmpty() ? fact.source : told.source;
                fact = told;
                fact.source = source;
            }
        }
    }

    const FreshnessRules &m_rules;
    std::map<Uid, const Record *> m_records;
    HouseholdFacts m_facts;
};

} // namespace

Result<std::vector<PastState>> pastStates(Store &store, const Record &present, const Uid &household)
{
    const auto name = household.isNull() ? QStringLiteral("journal/ofrootrecord")
                                         : QStringLiteral("journal/ofrecord");
    ARCHIVE_TRY(statement, store.statement(name));
    if (household.isNull()) {
        statement.bindAll(present.uid.toBytes());
    } else {
        statement.bindAll(household.toBytes(), present.uid.toBytes());
    }
    std::vector<PastState> states;
    Record state = present;
    for (;;) {
        ARCHIVE_TRY(walked, nextEntry(store.catalogue(), statement));
        if (!walked || !walked->content)
            return states;
        state.changedAt = QDateTime::fromMSecsSinceEpoch(walked->entry.atMs, Qt::UTC);
        state.changedBy = walked->entry.author.user;
        states.push_back({walked->entry, *walked->content, state});
        state = beforeEntry(state, walked->entry, *walked->content);
    }
}

Result<std::vector<PastState>> changesOfSave(Store &store, qint64 seq)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("journal/saveof")));
    statement.bindAll(seq);
    std::vector<PastState> changes;
    for (;;) {
        ARCHIVE_TRY(walked, nextEntry(store.catalogue(), statement));
        if (!walked)
            return changes;
        Record record;
        record.kind = walked->kind;
        record.uid = walked->entry.record;
        record.revision = walked->entry.revision;
        changes.push_back({walked->entry, walked->content.value_or(EntryContent()), record});
    }
}

Result<HouseholdFacts>
factsOf(Store &store, const Uid &household, const std::vector<Record> &records)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("journal/facts")));
    statement.bindAll(household.toBytes());
    FactWalk walk(*store.context().freshness, records);
    for (;;) {
        ARCHIVE_TRY(walked, nextEntry(store.catalogue(), statement));
        if (!walked)
            return walk.result();
        walk.take(*walked);
    }
}

} // namespace archive
