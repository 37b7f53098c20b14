// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/factsource.h"
#include "archive/session.h"
#include "catalogue/record.h"
#include "catalogue/validation.h"

#include <QDate>

#include <utility>

namespace archive {

/// How much of a record a session may see.
enum class Access : quint8 {
    BasicOnly, ///< no consent: only the fields kept before it
    Masked, ///< names, id numbers and phones masked
    Full,
};

/// A record as a session may see it: values that it may not see are none or masked.
struct ShownRecord
{
    Record record;
    Access access = Access::Full;
    QString missingBasis; ///< one sentence when something is left out
    QStringList
        formerNumbers; ///< of the archive that it came from; of a record that is looked at by itself
};

/// One record's change; fields that are not named keep their values.
struct Change
{
    KindIndex kind = 0;
    Uid uid; ///< null: a new record
    std::optional<qint64> revision; ///< when given, Stale unless the record still has it
    std::optional<Uid> parent;
    bool deleted = false;
    std::vector<std::pair<FieldId, Value>> values;
    FactSource source; ///< of these values
    ValueSources ownSources = {}; ///< of single ones of them, each in place of `source`
};

/// What saves a new record with the values of this one.
[[nodiscard]] Change changeTo(const Record &record);

/// A soft finding for which whoever saves gave a reason of its own.
struct ConfirmedFinding
{
    Finding finding; ///< as Records::check() told it
    QString reason; ///< as ChangeSet::reason
};

/// What is saved together, or not at all; parents may be new in the same set (give them a uid).
struct ChangeSet
{
    QString reason; ///< for the findings that are not confirmed one by one
    std::vector<Change> changes;
    Uid form = {}; ///< the household whose half-typed form (TypedForms) is done with; null: none
    std::vector<ConfirmedFinding> confirmed = {};
    bool made =
        false; ///< by the program itself: may hold records of kinds that nobody types (Kind::frozen)
};

struct SavedRecord
{
    KindIndex kind = 0;
    Uid uid;
    qint64 revision = 0;
};

struct SaveOutcome
{
    std::vector<SavedRecord> saved;
    std::vector<Finding>
        softFindings; ///< were accepted, each with its reason or with that of the set
};

/// Which rows of a list: of a division prefix, after a key (no OFFSET), at most `limit`.
struct ListQuery
{
    KindIndex kind = 0;
    QString divisionPrefix;
    QString after; ///< ListPage::next of the page before; empty for the first
    int limit = 200;
};

/// A masked row: name and number as design.md §4 allows; an unsigned person only as relation and age band.
struct ListRow
{
    Uid uid;
    Uid household;
    KindIndex kind = 0;
    QString registerNumber;
    QStringList
        formerNumbers; ///< of a household that came from another archive, in which its number was another
    QString name;
    QString idNumber;
    QString phone;
    QString division;
    QString group;
    QString consentState; ///< code of the household's consent; empty for none
    bool draft = false;
    QDate draftUntil; ///< last day of a draft
    bool withheld = false; ///< no consent in force: the name stands for relation and age band
    int members = 0; ///< of the household
    std::optional<bool> loans; ///< whether it has some; none when the session may not list them
    QString officer;
    QDateTime
        changedAt; ///< of a household's row and what is below it: when anything of the household was last saved
};

struct ListPage
{
    std::vector<ListRow> rows;
    QString next; ///< empty on the last page
};

/// The records themselves. Looks are logged before anything is returned; if the journal can't be written, nothing is shown.
class Records
{
public:
    explicit Records(Store &store);

    /// One transaction: checks, rows, search keys, outbox and journal. InvalidInput carries the first hard finding.
    [[nodiscard]] Result<SaveOutcome> save(const Session &session, const ChangeSet &changes);

    /// All findings that saving would meet; nothing is written.
    [[nodiscard]] Result<std::vector<Finding>> check(const Session &session,
                                                     const ChangeSet &changes);

    /// Refused for a record that is no longer used, or is locked and shown to a lawful authority alone.
    [[nodiscard]] Result<ShownRecord> get(const Session &session, KindIndex kind, const Uid &uid);

    /// Records of `kind` under a parent, in the order they were entered; deleted ones, and those that get() would refuse as no longer used, are
    /// left out.
    [[nodiscard]] Result<std::vector<ShownRecord>>
    children(const Session &session, KindIndex kind, const Uid &parent);

    /// The household of a uid (of any kind), a register number or an id number; NotFound says which were tried.
    [[nodiscard]] Result<Uid> householdOf(const Session &session, const QString &id);

    /// Masked rows, unlogged (a task is open).
    [[nodiscard]] Result<ListPage> list(const Session &session, const ListQuery &query);

    /// Households by division prefix of `length` digits below `prefix` (for the tree); no person's data.
    [[nodiscard]] Result<std::vector<std::pair<QString, qint64>>>
    countByDivision(const QString &prefix, int length);

private:
    Store &m_store;
};

} // namespace archive
