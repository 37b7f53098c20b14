// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/doublesfinder.h"

#include "archive/access.h"
#include "archive/hanvariants.h"
#include "archive/listrows.h"
#include "archive/pinyin.h"
#include "archive/rows.h"
#include "archive/searchrun.h"
#include "domain/citizenid.h"
#include "views/household.h"
#include "views/person.h"

#include <algorithm>

namespace archive {
namespace {

// A common name has no more namesakes in a village; what comes later is not looked at, so that typing is never waited for.
constexpr int mostExamined = 64;
constexpr qsizetype shortestPhone = 7;

/// One question after the other, until there are enough answers.
class DoublesRun
{
public:
    DoublesRun(Store &store, const Session &session, const DoubleQuery &query, int limit)
        : m_store(store)
        , m_query(query)
        , m_rules(store, session)
        , m_lists(store, session)
        , m_village(DivisionRange::of(query.division))
        , m_limit(static_cast<size_t>(std::max(limit, 0)))
    { }

    [[nodiscard]] Result<void> byNumber()
    {
        const auto id = CitizenId::parse(m_query.idNumber, m_store.today());
        if (!id)
            return {};
        return scan(searchprefix::idNumber + id->text().toLower(),
                    DivisionRange::of({}),
                    [](const Record &) { return DoubleReason::IdNumber; });
    }

    [[nodiscard]] Result<void> byPhone()
    {
        const auto phone = searchtext::foldedNumber(m_query.phone);
        if (phone.size() < shortestPhone)
            return {};
        return scan(searchprefix::phone + phone, DivisionRange::of({}), [](const Record &) {
            return DoubleReason::Phone;
        });
    }

    /// Without a village a name says too little.
    [[nodiscard]] Result<void> byName()
    {
        const auto folded = searchtext::folded(m_query.name);
        if (folded.size() < 2 || m_query.division.isEmpty())
            return {};
        ARCHIVE_TRY(variants, HanVariants::shipped());
        ARCHIVE_TRY(pinyin, Pinyin::shipped());
        const auto reason = [this](const Record &record) {
            return isBornAlike(record) ? DoubleReason::Person : DoubleReason::Name;
        };
        ARCHIVE_CHECK(scan(searchprefix::name + variants->folded(folded), m_village, reason));
        for (const auto &reading : pinyin->readings(folded)) {
            ARCHIVE_CHECK(scan(searchprefix::syllables + reading.join(QString()),
                               m_village,
                               [](const Record &) { return DoubleReason::Name; }));
        }
        return {};
    }

    [[nodiscard]] std::vector<DoubleHit> takeHits()
    {
        std::stable_sort(m_hits.begin(), m_hits.end(), [](const auto &one, const auto &other) {
            return one.reason < other.reason;
        });
        m_hits.resize(std::min(m_hits.size(), m_limit));
        return std::move(m_hits);
    }

private:
    using ReasonOf = std::function<DoubleReason(const Record &)>;

    [[nodiscard]] bool isBornAlike(const Record &record) const
    {
        if (record.kind != kinds::person)
            return false;
        const auto birth = PersonView(record).birthDate();
        return birth && !m_query.birth.isNull() && *birth == m_query.birth;
    }

    [[nodiscard]] Result<void>
    scan(const QString &key, const DivisionRange &divisions, const ReasonOf &reasonOf)
    {
        const KeyRange range{key, true};
        ARCHIVE_TRY(keys, m_store.statement(QStringLiteral("search/scan")));
        keys.bindAll(key, range.end(), divisions.first, divisions.end);
        for (int examined = 0; examined < mostExamined; ++examined) {
            ARCHIVE_TRY(found, keys.step());
            if (!found)
                break;
            const DigitsRow hit{static_cast<KindIndex>(keys.integer(0)), keys.integer(1)};
            ARCHIVE_TRY(record, recordOf(hit));
            if (record)
                ARCHIVE_CHECK(take(*record, reasonOf(*record)));
        }
        return {};
    }

    [[nodiscard]] Result<std::optional<Record>> recordOf(const DigitsRow &hit)
    {
        const auto &kind = m_store.catalogue().kind(hit.kind);
        if (hit.kind != kinds::person && hit.kind != kinds::household)
            return std::optional<Record>();
        Uid uid;
        {
            ARCHIVE_TRY(candidate, m_store.statement(QStringLiteral("search/candidate"), kind));
            ARCHIVE_TRY(found, candidate.bindAll(hit.id).step());
            if (!found)
                return std::optional<Record>();
            uid = Uid::fromBytes(candidate.blob(0));
        }
        return Rows(m_store).find(hit.kind, uid);
    }

    [[nodiscard]] Result<void> take(const Record &record, DoubleReason reason)
    {
        const auto household = record.kind == kinds::household ? record.uid : record.parent;
        const bool isKnown = std::any_of(m_hits.begin(), m_hits.end(), [&](const auto &hit) {
            return hit.row.household == household;
        });
        if (household == m_query.household || isKnown)
            return {};
        ARCHIVE_TRY(row, rowOf(record, household, reason));
        if (row)
            m_hits.push_back({reason, std::move(*row)});
        return {};
    }

    /// A number is told to stand elsewhere as the check at saving tells it, by the register number alone.
    [[nodiscard]] Result<std::optional<ListRow>>
    rowOf(const Record &record, const Uid &household, DoubleReason reason)
    {
        ARCHIVE_TRY(covered, m_rules.coversRecord(record));
        if (covered) {
            ARCHIVE_TRY(shown, m_rules.shown(record));
            const bool isSeen = shown && shown->access != Access::BasicOnly;
            return isSeen || (shown && reason == DoubleReason::IdNumber)
                ? m_lists.row(record.kind, record.uid)
                : std::optional<ListRow>();
        }
        ARCHIVE_TRY(other, Rows(m_store).find(kinds::household, household));
        if (reason != DoubleReason::IdNumber || !other || other->deleted)
            return std::optional<ListRow>();
        ListRow row;
        row.household = household;
        row.registerNumber = HouseholdView(*other).registerNumber();
        return std::optional(row);
    }

    Store &m_store;
    const DoubleQuery &m_query;
    AccessRules m_rules;
    ListRows m_lists;
    DivisionRange m_village;
    size_t m_limit;
    std::vector<DoubleHit> m_hits;
};

} // namespace

DoublesFinder::DoublesFinder(Store &store)
    : m_store(store)
{ }

Result<std::vector<DoubleHit>>
DoublesFinder::find(const Session &session, const DoubleQuery &query, int limit)
{
    ARCHIVE_CHECK(ListRows(m_store, session).mayList(kinds::person));
    DoublesRun run(m_store, session, query, limit);
    ARCHIVE_CHECK(run.byNumber());
    ARCHIVE_CHECK(run.byPhone());
    ARCHIVE_CHECK(run.byName());
    return run.takeHits();
}

} // namespace archive
