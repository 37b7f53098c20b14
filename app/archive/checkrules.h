// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/validation.h"

#include <memory>

namespace archive {

/// Checks whose severity, limit and sentence are data: the rows of resources/policy/checks.csv, in their order.
enum class Check : quint8 {
    MembersAboveRegistered,
    MembersBelowRegistered,
    SubjectElsewhere,
    RelationSex,
    SecondSpouse,
    SpouseSelf,
    SpouseMismatch,
    SpouseOneSided,
    SpouseUnmarried,
    MarriageAgeMale,
    MarriageAgeFemale,
    GenerationGap,
    AgeBand,
    AgeBandMinor,
    AgeBandAdult,
    AgeBandMiddle,
    AgeBandOld,
    OldestAge,
    CoBorrowerAge,
    AreaOutAbove,
    HouseholdLandMost,
    HouseholdForestMost,
    CertificateTwice,
    ForestRightOver,
    EcologicalMortgaged,
    MortgageUnnamed,
    NetNotDifference,
    LateWithoutDelay,
    OwnershipAboveWhole,
    TurnoverElsewhere,
    TurnoverEarly,
    UsccCooperative,
    UsccIndividual,
    UsccCollective,
    UsccEnterprise,
    FundSingleMost,
    FundMultipleMost,
    FundGuaranteedAbove,
    StakeLeast,
    StakeMost,
    SettledWithBalance,
    SettledWithoutDay,
    OverdueAboveBalance,
    OverdueWithoutDays,
    OverdueWithoutAmount,
    ClassSpecialMention,
    ClassSubstandard,
    ClassDoubtful,
    ClassLoss,
    LoanYearsMost,
    LoanRateMost,
    BorrowerAge,
    CollateralElsewhere,
    CollateralEcological,
    GrantedUndated,
    GrantedElsewhere,
    LineUsedAbove,
    LineOver,
    GuarantorIsBorrower,
    MutualGuarantee,
    GuarantorAge,
    GuaranteedAboveLoan,
    GuaranteedBalanceAbove,
    CompensationMissing,
    ReleasedWithBalance,
    SealedRecord,
    RecordExpired,
    ListItemMissing,
    MinorNotPublic,
    PublicationGeneralMost,
    PublicationSeriousMost,
    PointsConductMost,
    PointsRulesMost,
    PointsHonourMost,
    RecusedWithPoints,
    AppraiserKin,
    ObjectionDays,
    ObjectionUnanswered,
    TargetElsewhere,
    RequestUndated,
    RefusalUnexplained,
    PostingDays,
    GradePointsAaa,
    GradePointsAa,
    GradePointsA,
    GradePointsB,
    GradePointsC,
    RatingYearsMost,
    OverrideUnexplained,
    DecisionMissing,
    VetoWithGrade,
    VillageLevel,
    TrustedLeast,
    FiledLeast,
    BadLoansMost,
    SanctionWithoutDocument,
    VillageYearTwice,
    RatedDivisionLevel
};

/// One row of checks.csv.
struct CheckRule
{
    QString code; ///< Finding::code
    Severity severity = Severity::Hard;
    QString limit; ///< in the row's unit; empty for a check without one
    QString title; ///< Chinese sentence; %1 stands for the limit
    QString titleEn;
};

/// The table of checks. Immutable and shared by all threads.
class CheckRules
{
public:
    /// The program's own, read once.
    [[nodiscard]] static Result<std::shared_ptr<const CheckRules>> shipped();
    /// InvalidInput names file and line: another order of checks, a severity that is none, a limit that is no number where
    /// one is reckoned with, a sentence or source that is missing.
    [[nodiscard]] static Result<std::shared_ptr<const CheckRules>> read(const QByteArray &bytes,
                                                                        const QString &file);

    [[nodiscard]] const CheckRule &rule(Check check) const;
    /// The limit as a whole number; 0 for a check without one.
    [[nodiscard]] qint64 limit(Check check) const;
    /// In the language of the program, with the limit.
    [[nodiscard]] QString sentence(Check check) const;

private:
    std::vector<CheckRule> m_rules; ///< by Check
};

} // namespace archive
