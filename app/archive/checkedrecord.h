// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/checkrules.h"
#include "archive/checks.h"

namespace archive {

/// A record of a plan with all that a check between facts may ask, and where it says what it found.
class CheckedRecord
{
public:
    CheckedRecord(Store &store,
                  PendingRows &rows,
                  const PlannedRecord &planned,
                  const CheckRules &rules,
                  FindingList &list)
        : m_store(store)
        , m_rows(rows)
        , m_planned(planned)
        , m_rules(rules)
        , m_list(list)
    { }

    [[nodiscard]] const Record &record() const { return m_planned.after; }
    [[nodiscard]] const Record &before() const { return m_planned.before; }
    [[nodiscard]] PendingRows &rows() const { return m_rows; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_store.catalogue(); }
    [[nodiscard]] QDate today() const { return m_store.today(); }
    /// In the unit of checks.csv.
    [[nodiscard]] qint64 limit(Check check) const { return m_rules.limit(check); }
    [[nodiscard]] QString limitText(Check check) const { return m_rules.rule(check).limit; }
    /// For limits in yuan.
    [[nodiscard]] Money moneyLimit(Check check) const;
    /// For limits in per cent.
    [[nodiscard]] Rate rateLimit(Check check) const;

    /// Adds the finding when the fault is there.
    void raiseIf(bool fault, Check check, FieldId field) const;
    /// The record of that kind when it stands below the same parent; no record is named by a null uid, and none is missed.
    [[nodiscard]] Result<bool> isBesideOrNull(KindIndex kind, const Uid &uid) const;
    /// Completed years of a person on a day; none without a birth date, the most that the date allows.
    [[nodiscard]] Result<std::optional<int>> ageOf(const Uid &person, QDate day) const;

private:
    Store &m_store;
    PendingRows &m_rows;
    const PlannedRecord &m_planned;
    const CheckRules &m_rules;
    FindingList &m_list;
};

/// Rules between facts by the table of checks, one function a kind, called by checkFacts().
[[nodiscard]] Result<void> checkPopulation(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkRelations(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkLand(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkForest(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkHouse(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkIncome(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkDues(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkBusiness(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkTurnover(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkOrganisation(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkFund(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkFundStake(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkDebt(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkApplication(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkCreditLine(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkGuarantee(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkPublicRecord(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkAppraisal(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkStatement(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkObjection(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkRequest(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkPosting(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkVillage(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkRating(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkVillageYear(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkVillageRating(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkTownshipRating(const CheckedRecord &checked);
[[nodiscard]] Result<void> checkMeasure(const CheckedRecord &checked);

} // namespace archive
