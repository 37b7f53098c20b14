// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkedrecord.h"

#include "base/legalclock.h"
#include "views/person.h"

#include <array>

namespace archive {
namespace {

using Checker = Result<void> (*)(const CheckedRecord &);

constexpr std::array<std::pair<KindIndex, Checker>, 28> checkers{{
    {kinds::household, checkPopulation},
    {kinds::person, checkRelations},
    {kinds::land, checkLand},
    {kinds::forest, checkForest},
    {kinds::house, checkHouse},
    {kinds::income, checkIncome},
    {kinds::dues, checkDues},
    {kinds::business, checkBusiness},
    {kinds::turnover, checkTurnover},
    {kinds::organisation, checkOrganisation},
    {kinds::fund, checkFund},
    {kinds::fundStake, checkFundStake},
    {kinds::loan, checkDebt},
    {kinds::application, checkApplication},
    {kinds::creditLine, checkCreditLine},
    {kinds::guarantee, checkGuarantee},
    {kinds::publicRecord, checkPublicRecord},
    {kinds::appraisal, checkAppraisal},
    {kinds::statement, checkStatement},
    {kinds::objection, checkObjection},
    {kinds::request, checkRequest},
    {kinds::posting, checkPosting},
    {kinds::village, checkVillage},
    {kinds::rating, checkRating},
    {kinds::villageYear, checkVillageYear},
    {kinds::villageRating, checkVillageRating},
    {kinds::townshipRating, checkTownshipRating},
    {kinds::measure, checkMeasure},
}};

/// The person whose consent decides about a record is one of its household; of a loan the borrower is named by a sentence of its own.
Result<void> checkSubject(const CheckedRecord &checked)
{
    const auto &kind = checked.catalogue().kind(checked.record().kind);
    if (!kind.subjectField || kind.index == kinds::loan)
        return {};
    const auto *person = checked.record().value(*kind.subjectField).get<Uid>();
    ARCHIVE_TRY(found, checked.isBesideOrNull(kinds::person, person == nullptr ? Uid() : *person));
    checked.raiseIf(!found, Check::SubjectElsewhere, *kind.subjectField);
    return {};
}

} // namespace

Money CheckedRecord::moneyLimit(Check check) const
{
    constexpr qint64 fenInYuan = 100;
    return Money::fromFen(limit(check) * fenInYuan);
}

Rate CheckedRecord::rateLimit(Check check) const
{
    constexpr qint64 millionthsInPercent = 10'000;
    return Rate::fromMillionths(limit(check) * millionthsInPercent);
}

void CheckedRecord::raiseIf(bool fault, Check check, FieldId field) const
{
    if (!fault)
        return;
    const auto &rule = m_rules.rule(check);
    if (rule.severity == Severity::Hard) {
        m_list.hard(field, rule.code, m_rules.sentence(check));
    } else {
        m_list.soft(field, rule.code, m_rules.sentence(check));
    }
}

Result<bool> CheckedRecord::isBesideOrNull(KindIndex kind, const Uid &uid) const
{
    if (uid.isNull())
        return true;
    ARCHIVE_TRY(found, m_rows.find(kind, uid));
    // One that does not exist at all is said by checkPlaces().
    return !found || found->parent == record().parent;
}

Result<std::optional<int>> CheckedRecord::ageOf(const Uid &person, QDate day) const
{
    if (person.isNull())
        return std::optional<int>();
    ARCHIVE_TRY(found, m_rows.find(kinds::person, person));
    const auto birth = found ? PersonView(*found).birthDate() : std::nullopt;
    if (!birth || birth->isNull() || birth->earliest() > day)
        return std::optional<int>();
    return std::optional(legalclock::ageOn(birth->earliest(), day));
}

Result<void>
checkFacts(Store &store, PendingRows &rows, const PlannedRecord &planned, FindingList &list)
{
    ARCHIVE_TRY(rules, CheckRules::shipped());
    const CheckedRecord checked(store, rows, planned, *rules, list);
    ARCHIVE_CHECK(checkSubject(checked));
    for (const auto &[kind, check] : checkers) {
        if (kind == planned.after.kind)
            return check(checked);
    }
    return {};
}

} // namespace archive
