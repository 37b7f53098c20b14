// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalwalk.h"

#include "archive/absorbrows.h"
#include "archive/freshness.h"
#include "archive/journalrow.h"
#include "base/legalclock.h"

#include <algorithm>

namespace archive {
namespace {

constexpr int walkedContent = 15;

/// The present row of a statement over change entries, with its content; no content when that was erased.
struct WalkedEntry
{
    ChainedEntry entry;
    std::optional<EntryContent> content;
    KindIndex kind = 0;
    QString station; ///< empty: this archive's own
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
    // What came in just as it was there has the revision that it had there.
    const bool isChange = entry.action != absorbaction::record || !content.before.empty();
    after.revision = isChange ? entry.revision - 1 : entry.revision;
    return after;
}

/// The changes of one record in the journals of archives taken in: by archive, newest last.
class AbsorbedPast
{
public:
    AbsorbedPast(Store &store, std::vector<PastState> &states)
        : m_store(store)
        , m_states(states)
    { }

    [[nodiscard]] Result<void> read(const Uid &household, const Uid &record)
    {
        AbsorbRows rows(m_store);
        ARCHIVE_TRY(entries, rows.ofRecord(household, record));
        for (auto &entry : entries) {
            if (entry.entry.type == EntryType::Change)
                m_byArchive[entry.archive].push_back(std::move(entry));
        }
        ARCHIVE_TRY(archives, rows.archives());
        for (const auto &archive : archives)
            m_origins[archive.row] = {archive.info.id, archive.info.station};
        return {};
    }

    /// Goes on from the state with which the record came in, into the journal that left it so.
    [[nodiscard]] Result<void> walk(Record state)
    {
        for (;;) {
            ARCHIVE_TRY(archive, thatLeft(state));
            if (!archive)
                return {};
            auto entries = m_byArchive[*archive];
            m_byArchive.erase(*archive);
            std::reverse(entries.begin(), entries.end());
            for (const auto &entry : entries) {
                if (!entry.content)
                    return {};
                ARCHIVE_TRY(content, contentOf(entry, state.kind));
                add(entry, content, state);
                state = beforeEntry(state, entry.entry, content);
            }
        }
    }

private:
    [[nodiscard]] Result<EntryContent> contentOf(const AbsorbedEntry &entry, KindIndex kind) const
    {
        return journalformat::readContent(m_store.catalogue(), kind, *entry.content);
    }

    [[nodiscard]] Result<std::optional<qint64>> thatLeft(const Record &state) const
    {
        const auto hash = journalformat::stateHash(m_store.catalogue(), state);
        for (const auto &[archive, entries] : m_byArchive) {
            const auto &last = entries.back();
            if (last.entry.revision != state.revision || !last.content)
                continue;
            ARCHIVE_TRY(content, contentOf(last, state.kind));
            if (hash.startsWith(content.state))
                return std::optional(archive);
        }
        return std::optional<qint64>();
    }

    void add(const AbsorbedEntry &entry, const EntryContent &content, Record &state)
    {
        state.changedAt = QDateTime::fromMSecsSinceEpoch(entry.entry.atMs, Qt::UTC);
        state.changedBy = entry.entry.author.user;
        m_states.push_back({entry.entry, content, state, m_origins[entry.archive]});
    }

    Store &m_store;
    std::vector<PastState> &m_states;
    std::map<qint64, std::vector<AbsorbedEntry>> m_byArchive;
    std::map<qint64, EntryOrigin> m_origins;
};

/// What an entry says of where its values come from.
class ToldSources
{
public:
    ToldSources(const Kind &kind, const WalkedEntry &walked)
    {
        if (!walked.content)
            return;
        m_all = factsource::fromText(walked.content->detail);
        m_own = factsource::ownFromText(kind, walked.content->detail);
    }

    [[nodiscard]] const FactSource &ofAll() const { return m_all; }
    [[nodiscard]] const FactSource &of(FieldId field) const
    {
        return factsource::of(field, m_all, m_own);
    }

private:
    FactSource m_all;
    ValueSources m_own;
};

/// Walks a household's entries from the oldest on.
class FactWalk
{
public:
    FactWalk(const Catalogue &catalogue,
             const FreshnessRules &rules,
             const std::vector<Record> &records)
        : m_catalogue(catalogue)
        , m_rules(rules)
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
        const ToldSources told(m_catalogue.kind(walked.kind), walked);
        // Where the values of a record that came in were collected stands in the journal that came along.
        const bool isNew = walked.entry.action == absorbaction::record
            ? !m_facts.contains(walked.entry.record)
            : walked.entry.revision == 1;
        if (isNew) {
            for (size_t index = 0; index < present->second->values.size(); ++index) {
                const FieldId field{walked.kind, quint16(index)};
                m_facts[walked.entry.record][field] = provenanceOf(walked, told.of(field));
            }
        }
        if (!walked.content)
            return;
        for (const auto &[field, value] : walked.content->before)
            m_facts[walked.entry.record][field] = provenanceOf(walked, told.of(field));
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
    [[nodiscard]] Provenance provenanceOf(const WalkedEntry &walked, const FactSource &said) const
    {
        const auto moment = QDateTime::fromMSecsSinceEpoch(walked.entry.atMs, Qt::UTC);
        Provenance told;
        told.source = said.source;
        told.collectedOn = said.collectedOn.value_or(legalclock::civilDate(moment));
        told.collector = walked.entry.author.user;
        told.validUntil =
            said.validUntil ? said.validUntil : m_rules.lastDay(walked.kind, told.collectedOn);
        told.seq = walked.entry.seq;
        told.station = walked.station;
        return told;
    }

    /// A block that was found unchanged: what is in it is as fresh as that day; where it came from stays unless it was said anew.
    void confirm(const WalkedEntry &walked)
    {
        const ToldSources said(m_catalogue.kind(walked.kind), walked);
        const auto told = provenanceOf(walked, said.ofAll());
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

    const Catalogue &m_catalogue;
    const FreshnessRules &m_rules;
    std::map<Uid, const Record *> m_records;
    HouseholdFacts m_facts;
};

/// What journals of archives taken in tell of the facts, as that of our own does.
Result<void> walkAbsorbedFacts(Store &store, const Uid &household, FactWalk &walk)
{
    AbsorbRows rows(store);
    ARCHIVE_TRY(archives, rows.archives());
    if (archives.empty())
        return {};
    std::map<qint64, QString> stations;
    for (const auto &archive : archives)
        stations[archive.row] = archive.info.station;
    ARCHIVE_TRY(entries, rows.ofHousehold(household));
    for (const auto &absorbed : entries) {
        const bool tells = absorbed.entry.type == EntryType::Change
            || absorbed.entry.action == QLatin1String("unchanged");
        const auto *kind = store.catalogue().findKind(absorbed.entry.kind);
        if (!tells || kind == nullptr)
            continue;
        WalkedEntry walked{absorbed.entry, {}, kind->index, stations[absorbed.archive]};
        if (absorbed.content) {
            ARCHIVE_TRY(
                content,
                journalformat::readContent(store.catalogue(), kind->index, *absorbed.content));
            walked.content = std::move(content);
        }
        walk.take(walked);
    }
    return {};
}

} // namespace

Result<std::vector<PastState>> pastStates(Store &store, const Record &present, const Uid &household)
{
    ARCHIVE_TRY(statement, changesOfRecord(store, household, present.uid));
    std::vector<PastState> states;
    Record state = present;
    for (;;) {
        ARCHIVE_TRY(walked, nextEntry(store.catalogue(), statement));
        if (!walked)
            break;
        if (!walked->content)
            return states;
        state.changedAt = QDateTime::fromMSecsSinceEpoch(walked->entry.atMs, Qt::UTC);
        state.changedBy = walked->entry.author.user;
        states.push_back({walked->entry, *walked->content, state, {}});
        state = beforeEntry(state, walked->entry, *walked->content);
    }
    if (states.empty() || states.back().entry.action != absorbaction::record)
        return states;
    AbsorbedPast past(store, states);
    ARCHIVE_CHECK(past.read(household, present.uid));
    ARCHIVE_CHECK(past.walk(std::move(state)));
    return states;
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
        changes.push_back({walked->entry, walked->content.value_or(EntryContent()), record, {}});
    }
}

Result<HouseholdFacts>
factsOf(Store &store, const Uid &household, const std::vector<Record> &records)
{
    FactWalk walk(store.catalogue(), *store.context().freshness, records);
    ARCHIVE_CHECK(walkAbsorbedFacts(store, household, walk));
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("journal/facts")));
    statement.bindAll(household.toBytes());
    for (;;) {
        ARCHIVE_TRY(walked, nextEntry(store.catalogue(), statement));
        if (!walked)
            return walk.result();
        walk.take(*walked);
    }
}

} // namespace archive
