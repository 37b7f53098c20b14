// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchrun.h"

#include "archive/access.h"
#include "archive/formernumbers.h"
#include "archive/rows.h"
#include "archive/searchkeys.h"
#include "views/codes.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {

namespace {

constexpr qint64 divisionNumbers = 1'000'000'000'000; // numbers of twelve digits
constexpr int divisionDigits = 12;
// Counting keys is cheap beside reading the row of each, so that the rarer of two frequent words is known.
constexpr qint64 mostKeysCounted = 20'000;
constexpr qint64 mostDigitsCounted = 5'000;

bool hasNumbers(const Kind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [](const Field &field) {
        return field.search == SearchRule::IdNumber || field.search == SearchRule::Phone;
    });
}

/// Who sees numbers masked must not find out by trying digits what stands under the mask.
QSet<KindIndex> unmaskedNumbers(Store &store, const Session &session)
{
    QSet<KindIndex> kinds;
    const AccessRules rules(store, session);
    if (!session.mayUnmask())
        return kinds;
    for (const Kind &kind : store.catalogue().kinds()) {
        if (hasNumbers(kind) && rules.verdict(kind.index, Action::View) == Verdict::Allowed)
            kinds.insert(kind.index);
    }
    return kinds;
}

/// Where there is more to fulfil than one word, what takes a row for each hit waits until nothing else is found.
std::vector<MatchScope> scopesFor(const std::vector<SearchTerm> &terms, bool isNarrowed)
{
    const bool isOneWord = terms.size() == 1;
    if (isOneWord && !isNarrowed)
        return {{true, true}};
    std::vector<MatchScope> scopes{{false, isOneWord}};
    const bool hasDigits = std::any_of(
        terms.begin(), terms.end(), [](const SearchTerm &term) { return !term.digits.isEmpty(); });
    const bool hasHan = std::any_of(
        terms.begin(), terms.end(), [](const SearchTerm &term) { return !term.han().isEmpty(); });
    if (hasDigits)
        scopes.push_back({true, isOneWord});
    if (hasHan && !isOneWord)
        scopes.push_back({true, true});
    return scopes;
}

} // namespace

DivisionRange DivisionRange::of(const QString &prefix)
{
    bool isNumber = false;
    const qint64 number = prefix.leftJustified(divisionDigits, u'0', true).toLongLong(&isNumber);
    if (prefix.isEmpty())
        return {0, divisionNumbers};
    if (!isNumber)
        return {0, 0};
    qint64 width = 1;
    for (qsizetype i = prefix.size(); i < divisionDigits; ++i)
        width *= 10;
    return {number, number + width};
}

QString DivisionRange::prefix() const
{
    const auto digits = [](qint64 number) {
        return QStringLiteral("%1").arg(number, divisionDigits, 10, QLatin1Char('0'));
    };
    const QString from = digits(first);
    const QString to = digits(end - 1);
    const auto parting = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    return from.left(parting.first - from.begin());
}

DivisionRange DivisionRange::within(const DivisionRange &other) const
{
    return {std::max(first, other.first), std::min(end, other.end)};
}

DivisionRange DivisionRange::with(const DivisionRange &other) const
{
    return {std::min(first, other.first), std::max(end, other.end)};
}

SearchRun::SearchRun(Store &store, const Session &session, int limit)
    : m_store(store)
    , m_listRows(store, session)
    , m_numberKinds(unmaskedNumbers(store, session))
    , m_limit(static_cast<size_t>(std::max(limit, 0)))
{
    for (const QString &prefix : AccessRules(store, session).coveredPrefixes({})) {
        const auto range = DivisionRange::of(prefix);
        const bool isFirst = m_covered.empty();
        m_covered.push_back(range);
        m_hull = isFirst ? range : m_hull.with(range);
    }
}

Result<void> SearchRun::collect(const std::vector<SearchTerm> &terms,
                                const DivisionRange &divisions)
{
    Condition condition{terms, divisions.within(m_hull), {}, {}, false};
    if (condition.divisions.isEmpty() || isFull())
        return {};
    if (terms.empty())
        return scan({searchprefix::division + condition.divisions.prefix()}, condition);
    const auto before = m_rows.size();
    const bool isNarrowed = !(condition.divisions == DivisionRange::of({}));
    for (const MatchScope &scope : scopesFor(terms, isNarrowed)) {
        condition.scope = scope;
        ARCHIVE_CHECK(pass(terms, condition));
        if (isFull() || m_rows.size() > before)
            break;
    }
    return {};
}

Result<void> SearchRun::pass(const std::vector<SearchTerm> &terms, Condition condition)
{
    m_seen = m_shown;
    ARCHIVE_TRY(rare, rarest(terms, condition.scope));
    condition.others.erase(condition.others.begin() + static_cast<std::ptrdiff_t>(rare));
    const SearchTerm &term = terms.at(rare);
    for (const KeyRange &range : term.ranges) {
        condition.isPersonal = !isOfHousehold(range.key.front());
        if (condition.scope.bySound || !range.sound)
            ARCHIVE_CHECK(scan(range, condition));
    }
    const bool hasDigits = condition.scope.insideNumbers && !term.digits.isEmpty();
    if (!hasDigits || m_numberKinds.isEmpty() || isFull())
        return {};
    condition.isPersonal = true;
    condition.digits = term.digits;
    return scanDigits(condition);
}

Result<size_t> SearchRun::rarest(const std::vector<SearchTerm> &terms, const MatchScope &scope)
{
    size_t best = 0;
    qint64 fewest = mostKeysCounted;
    for (size_t i = 0; terms.size() > 1 && i < terms.size(); ++i) {
        ARCHIVE_TRY(count, countUpTo(terms.at(i), scope, fewest));
        if (count < fewest) {
            best = i;
            fewest = count;
        }
    }
    return best;
}

Result<qint64> SearchRun::countUpTo(const SearchTerm &term, const MatchScope &scope, qint64 most)
{
    qint64 count = 0;
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/count")));
    for (const KeyRange &range : term.ranges) {
        if (range.sound && !scope.bySound)
            continue;
        statement.bindAll(range.key, range.end(), most - count);
        ARCHIVE_TRY(found, statement.step());
        count += found ? statement.integer(0) : 0;
        statement.reset();
        if (count >= most)
            return count;
    }
    if (!scope.insideNumbers || term.digits.isEmpty() || m_numberKinds.isEmpty())
        return count;
    ARCHIVE_TRY(digits, m_store.statement(QStringLiteral("search/countdigits")));
    digits.bindAll(triplesOf(term.digits), std::min(most - count, mostDigitsCounted));
    ARCHIVE_TRY(found, digits.step());
    const qint64 inside = found ? digits.integer(0) : 0;
    // Not counted further: rarer than the commonest names, more frequent than any other.
    return inside < mostDigitsCounted ? count + inside : std::min(most, mostKeysCounted - 1);
}

bool SearchRun::isCovered(qint64 division) const
{
    return std::any_of(m_covered.begin(), m_covered.end(), [division](const DivisionRange &range) {
        return range.contains(division);
    });
}

/// A key of a name shows all of it, so that another part of the name is asked of the key alone.
Result<Statement> SearchRun::keysIn(const KeyRange &range, const Condition &condition)
{
    const QChar prefix = range.key.front();
    QString part;
    if (!condition.scope.bySound
        && (prefix == searchprefix::name || prefix == searchprefix::nameEnd)) {
        for (const SearchTerm &other : condition.others)
            part = part.isEmpty() ? other.han() : part;
    }
    const auto &divisions = condition.divisions;
    if (part.isEmpty()) {
        ARCHIVE_TRY(keys, m_store.statement(QStringLiteral("search/scan")));
        keys.bindAll(range.key, range.end(), divisions.first, divisions.end);
        return keys;
    }
    ARCHIVE_TRY(keys, m_store.statement(QStringLiteral("search/scanwith")));
    keys.bindAll(range.key, range.end(), divisions.first, divisions.end, part);
    return keys;
}

Result<void> SearchRun::scan(const KeyRange &range, const Condition &condition)
{
    ARCHIVE_TRY(statement, keysIn(range, condition));
    while (!isFull()) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        const DigitsRow hit{static_cast<KindIndex>(statement.integer(0)), statement.integer(1)};
        if (isCovered(statement.integer(2)))
            ARCHIVE_CHECK(take(hit, condition));
    }
    return {};
}

Result<void> SearchRun::scanDigits(const Condition &condition)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/scandigits")));
    statement.bindAll(triplesOf(condition.digits));
    while (!isFull()) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        const auto hit = DigitsRow::ofNumber(statement.integer(0));
        if (seesNumbersOf(hit.kind))
            ARCHIVE_CHECK(take(hit, condition));
    }
    return {};
}

Result<void> SearchRun::take(const DigitsRow &hit, const Condition &condition)
{
    if (m_seen.contains(hit.number()))
        return {};
    m_seen.insert(hit.number());
    ++m_examined;
    ARCHIVE_TRY(record, candidate(hit));
    if (!record)
        return {};
    ARCHIVE_TRY(match, matchOf(*record, condition));
    if (match == TermMatch::None)
        return {};
    if (!condition.digits.isEmpty()) {
        ARCHIVE_TRY(place, placeOf(*record));
        if (!condition.divisions.contains(place) || !isCovered(place))
            return {};
    }
    const bool isPersonal = condition.isPersonal || match == TermMatch::Person;
    if (isPersonal) {
        ARCHIVE_TRY(shown, mayBeShown(*record));
        if (!shown)
            return {};
    }
    ARCHIVE_TRY(row, rowOf(*record));
    // What it was found by must be what its row may show: a person without a consent in force can't be found by guessing.
    if (row && !(isPersonal && row->withheld)) {
        m_shown.insert(hit.number());
        m_rows.push_back(std::move(*row));
    }
    return {};
}

Result<std::optional<ListRow>> SearchRun::rowOf(const Record &record)
{
    return record.kind == kinds::person ? m_listRows.memberRow(record.parent, record.uid)
                                        : m_listRows.row(record.kind, record.uid);
}

/// The index of digits does not have it.
Result<qint64> SearchRun::placeOf(const Record &record)
{
    if (record.kind == kinds::household)
        return divisionNumber(record);
    ARCHIVE_TRY(household, Rows(m_store).household(record));
    ARCHIVE_TRY(place, m_store.statement(QStringLiteral("search/place")));
    ARCHIVE_TRY(found, place.bindAll(household.toBytes()).step());
    const auto code = DivisionCode::parse(found ? place.text(0) : QString());
    return code.ok() ? code->number() : 0;
}

Result<std::optional<Record>> SearchRun::candidate(const DigitsRow &hit)
{
    const Kind &kind = m_store.catalogue().kind(hit.kind);
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("search/candidate"), kind));
    ARCHIVE_TRY(found, statement.bindAll(hit.id).step());
    if (!found)
        return std::optional<Record>();
    ARCHIVE_TRY(record, readSearched(kind, statement, 0));
    return std::optional(std::move(record));
}

Result<TermMatch> SearchRun::matchOf(const Record &record, const Condition &condition)
{
    auto match = TermMatch::Household;
    const auto &catalogue = m_store.catalogue();
    const bool hasDigits =
        condition.digits.isEmpty() || searchDigitsOf(catalogue, record).contains(condition.digits);
    if (!hasDigits)
        return TermMatch::None;
    if (condition.others.empty())
        return match;
    const auto &scope = condition.scope;
    std::vector<const SearchTerm *> open;
    for (const SearchTerm &term : condition.others) {
        const QString part = term.han();
        const bool isWritten = !part.isEmpty() && hasInName(catalogue, record, part);
        if (!isWritten && !part.isEmpty() && !scope.bySound)
            return TermMatch::None;
        if (isWritten) {
            match = TermMatch::Person;
        } else {
            open.push_back(&term);
        }
    }
    if (open.empty())
        return match;
    ARCHIVE_TRY(matched, matchKeys(record, open, scope));
    return matched == TermMatch::None ? matched : std::max(match, matched);
}

Result<TermMatch> SearchRun::matchKeys(const Record &record,
                                       const std::vector<const SearchTerm *> &terms,
                                       const MatchScope &scope)
{
    const bool reads = std::any_of(terms.begin(), terms.end(), [&scope](const SearchTerm *term) {
        return term->needsReadings(scope.bySound);
    });
    const auto &catalogue = m_store.catalogue();
    ARCHIVE_TRY(keys,
                reads ? searchKeysOf(catalogue, record, m_store.today())
                      : writtenKeysOf(catalogue, record, m_store.today()));
    ARCHIVE_TRY(former, formerNumberKeys(m_store, record));
    keys += former;
    const MatchScope own{scope.insideNumbers && seesNumbersOf(record.kind), scope.bySound};
    auto match = TermMatch::Household;
    for (const SearchTerm *term : terms) {
        const auto found = term->match(keys, own);
        if (found == TermMatch::None)
            return found;
        match = std::max(match, found);
    }
    return match;
}

/// A quick no, before the whole row is made: where no consent is in force nothing personal is shown.
Result<bool> SearchRun::mayBeShown(const Record &record)
{
    const bool isHousehold = record.kind == kinds::household;
    if (!isHousehold && record.kind != kinds::person)
        return true;
    ARCHIVE_TRY(consent, m_store.statement(QStringLiteral("search/consented")));
    consent.bindAll((isHousehold ? record.uid : record.parent).toBytes(),
                    QString(codes::consentState::inForce));
    return consent.step();
}

} // namespace archive
