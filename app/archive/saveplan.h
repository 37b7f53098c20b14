// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/pendingrows.h"
#include "archive/records.h"

namespace archive {

/// A record of a set as it was and as it is to be.
struct PlannedRecord
{
    Record before; ///< revision 0 when the record is new
    Record after;
    Uid household; ///< null for a kind without one
    QString divisionBefore; ///< of its household; empty when that is new or the kind has none
    QString divisionAfter;
    FactSource source; ///< of the new values
    bool unchanged = false;
    ValueSources ownSources = {}; ///< of single ones of them
};

/// Whether new households take their register number, or only show which one they would get.
enum class RegisterNumbers : quint8 { Take, Preview };

/// A ChangeSet laid over the present rows; nothing is written but running numbers.
class SavePlan
{
public:
    /// InvalidInput for what is no finding of a field: unknown kinds and fields, wrong types, two changes of one record, a source
    /// of a value that is not among them, a uid of another kind, a new parent. NotFound, Stale as records.h says.
    [[nodiscard]] static Result<SavePlan>
    make(Store &store, const ChangeSet &changes, RegisterNumbers numbers);

    [[nodiscard]] const std::vector<PlannedRecord> &records() const { return m_records; }
    [[nodiscard]] PendingRows &rows() { return m_rows; }

private:
    explicit SavePlan(Store &store);
    [[nodiscard]] Result<void> add(const Change &change);
    [[nodiscard]] Result<PlannedRecord> begin(const Change &change);
    [[nodiscard]] Result<PlannedRecord> beginPresent(const Change &change, const Record &present);
    [[nodiscard]] Result<PlannedRecord> beginNew(const Change &change);
    [[nodiscard]] Result<void> numberHouseholds(RegisterNumbers numbers);
    [[nodiscard]] Result<void> place();
    /// Of a household, before the changes and with them; empty where it does not stand.
    struct Divisions
    {
        QString before;
        QString after;
    };
    [[nodiscard]] Result<Divisions> divisionsOf(const Uid &household);

    Store *m_store;
    PendingRows m_rows;
    std::vector<PlannedRecord> m_records;
};

} // namespace archive
