// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "rating/interestsaved.h"
#include "rating/measuretable.h"

namespace archive {

/// A sanction that a public record calls for now.
struct CalledSanction
{
    Sanction sanction;
    Record
        record; ///< of the kind `public_record`; from when and until when it calls for it is its own
    bool isOnRegister = false;
};

struct EarnedMeasure
{
    GradeMeasure measure;
    bool isOnRegister = false; ///< taken, and in force
};

/// A measure on the household's register.
struct TakenMeasure
{
    Record record; ///< of the kind `measure`
    bool isInForce = false; ///< has begun and not ended
    std::optional<InterestSaved>
        saved; ///< of a reward in which the table knows a rate discount, when the loans may be seen
};

/// What applies to a household, whether or not it was taken.
struct MeasuresNow
{
    std::vector<EarnedMeasure> earned;
    std::vector<CalledSanction> called;
};

/// What measures are told from: records of one household, drafts and what no consent shows left out.
class MeasureRecords
{
public:
    /// The kinds that are asked for.
    [[nodiscard]] static std::vector<KindIndex> kinds();
    /// Others than kinds() are passed over.
    void add(KindIndex kind, const std::vector<ShownRecord> &shown);
    /// Logged looks; what the session's purpose may not see is left out, but for ratings. Else errors as Records::children()'s.
    [[nodiscard]] static Result<MeasureRecords>
    read(Archive &archive, const Session &session, const Uid &household);

    [[nodiscard]] const std::vector<Record> &of(KindIndex kind) const;
    /// Whether the kind could be looked at.
    [[nodiscard]] bool has(KindIndex kind) const { return m_records.count(kind) > 0; }
    /// One sentence when no consent shows some of it.
    [[nodiscard]] const QString &missingBasis() const { return m_missingBasis; }

private:
    std::map<KindIndex, std::vector<Record>> m_records;
    QString m_missingBasis;
};

struct HouseholdMeasures
{
    std::optional<Record> rating; ///< the decided one that holds
    MeasuresNow now;
    std::vector<TakenMeasure> taken;
};

/// The decided rating that holds on a day, its last day still being one; none otherwise.
[[nodiscard]] std::optional<Record> holdingRating(const std::vector<Record> &ratings, QDate today);

/// Whether a public record is published, open and not repaired: to the last day of its publication, from the day of its end or repair on no more.
/// What is minor is not published.
[[nodiscard]] bool callsForMeasures(const Record &publicRecord, QDate today);

/// `grade`: of the decision that holds; empty earns nothing.
[[nodiscard]] MeasuresNow measuresFor(const MeasureTable &table,
                                      const QString &grade,
                                      const std::vector<Record> &publicRecords,
                                      QDate today);

/// Errors as interestSaved()'s.
[[nodiscard]] Result<HouseholdMeasures>
householdMeasures(const MeasureTable &table, const MeasureRecords &records, QDate today);

} // namespace archive
