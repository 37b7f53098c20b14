// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/facttest.h"
#include "archive/workflow.h"

namespace archive {

/// Why a record is no longer used; the codes stand in batches, reports and tests.
namespace retentionreason {
inline constexpr QLatin1String repaired("repaired");
inline constexpr QLatin1String published("publication-over");
inline constexpr QLatin1String over("retention-over");
inline constexpr QLatin1String restricted("restricted");

/// Whether the reason is one of these.
[[nodiscard]] bool knows(const QString &reason);
/// The reason as a sentence for a person.
[[nodiscard]] QString sentence(const QString &reason);
} // namespace retentionreason

/// How a row of retention.csv ends a fact.
enum class RetentionRule : quint8 {
    Open, ///< while its test is met, the fact has not ended
    Term, ///< kept for a term from its end
    Repaired, ///< not used from that day on
    Published, ///< not used from the day after on
    With, ///< goes with the record that its field names
};

/// One row of retention.csv.
struct RetentionRow
{
    KindIndex kind = 0;
    RetentionRule rule = RetentionRule::Term;
    std::optional<FactTest> test; ///< none: for every record of the kind
    bool isYear = false; ///< the end is a year, and so its last day
    std::optional<FieldId>
        end; ///< where the end of the fact stands, a date or a year; with With, the reference
    LegalTerm term;
    QString law; ///< another law that orders to keep the record
    std::optional<LegalTerm>
        lawTerm; ///< for how long from the end; none: only while the fact is open
    bool rated = true; ///< a rating may rest on it
    QString title;
    QString titleEn;
    QString source; ///< the article
};

/// What the law says of a record on a day.
struct RetentionAnswer
{
    enum class Standing : quint8 {
        Unlimited, ///< no row speaks of it: it stays with the household's archive
        Open, ///< has not ended, and so does not expire
        Kept, ///< until its term is over
        Over, ///< may not be kept, or only because another law orders it
    };
    Standing standing = Standing::Unlimited;
    QDate until; ///< last day of its own term; invalid without one
    QString law; ///< while another law orders to keep it
    QDate lawUntil; ///< the last day of that; invalid while the fact is open
    QString reason; ///< why it is no longer used; empty while it is
    const RetentionRow *row = nullptr; ///< that spoke; nullptr for Unlimited

    /// To be erased.
    [[nodiscard]] bool isDue() const { return standing == Standing::Over && law.isEmpty(); }
    /// To be kept, locked and used no more.
    [[nodiscard]] bool isToBeRestricted() const
    {
        return standing == Standing::Over && !law.isEmpty();
    }
};

/// Where to look for records that may be over: those whose field holds no later date, as text, or no later year.
struct RetentionSieve
{
    FieldId field;
    QDate latest;
    bool isYear = false;
};

/// How long what is kept (resources/policy/retention.csv). Immutable and shared by all threads.
class Retention
{
public:
    /// The program's own for a catalogue.
    [[nodiscard]] static Result<std::shared_ptr<const Retention>>
    shipped(const Catalogue &catalogue);
    /// The same from other bytes. Damaged, naming file and line, for an unknown kind, rule, field, test or term, an end that is no date or year,
    /// a cell that the rule does not take, titles or source that are missing, a row behind one that speaks of every record.
    [[nodiscard]] static Result<std::shared_ptr<const Retention>>
    read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue);

    /// Ends without day or month count from the last day that they can be, repair and publication from the first: each time the strict reading.
    [[nodiscard]] RetentionAnswer answer(const Record &record, QDate date) const;
    /// Every record that is over on that day falls through one of these; what falls through has still to be asked about.
    [[nodiscard]] std::vector<RetentionSieve> sieves(QDate date) const;
    /// Fields that name a record with which theirs goes.
    [[nodiscard]] std::vector<FieldId> companions() const;
    /// Whether a rating may rest on records of that kind.
    [[nodiscard]] bool isRated(KindIndex kind) const;
    [[nodiscard]] const std::vector<RetentionRow> &rows() const { return m_rows; }

private:
    std::vector<RetentionRow> m_rows; ///< of a kind, the first whose test is met speaks of its term
};

/// In the program's present language.
[[nodiscard]] QString titleOf(const RetentionRow &row);

} // namespace archive
