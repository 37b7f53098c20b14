// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/erasuretargets.h"
#include "archive/journalwriter.h"

namespace archive {

/// Why a receiver that has a record is told to erase it; the words are those of the exchange format.
enum class ErasureReason : quint8 { Retention, Withdrawn };

/// One erasure inside the journal's scope.
class Eraser
{
public:
    Eraser(Store &store, JournalWriter &journal, ErasureReason reason);

    /// The record with everything that goes with it: the number of rows that are gone; NotFound for an unknown uid.
    [[nodiscard]] Result<qint64> erase(const Uid &uid);
    /// Just these, and the details of ratings that rest on one of them.
    [[nodiscard]] Result<void> eraseAll(const std::vector<ErasureTarget> &chosen);

private:
    /// The statements by which contents of a journal go, its own or that of an archive taken in.
    struct ContentStatements
    {
        const char *unlock;
        const char *ofHousehold;
        const char *ofRecord;
        const char *lock;
    };

    [[nodiscard]] Result<void> eraseSearchKeys(const std::vector<ErasureTarget> &targets);
    [[nodiscard]] Result<void> eraseContents(const std::vector<ErasureTarget> &targets,
                                             const ContentStatements &names);
    [[nodiscard]] Result<void> eraseAbsorbed(const std::vector<ErasureTarget> &targets);
    [[nodiscard]] Result<void> eraseExchange(const ErasureTarget &target);
    [[nodiscard]] Result<void> eraseCases(const ErasureTarget &target);
    /// One record, with everything that stands about it alone.
    [[nodiscard]] Result<void> eraseTarget(const ErasureTarget &target);
    [[nodiscard]] Result<void> erasePrintItems(const ErasureTarget &target);
    [[nodiscard]] Result<void> eraseRow(const ErasureTarget &target);
    [[nodiscard]] Result<void> record(const ErasureTarget &target);

    Store &m_store;
    JournalWriter &m_journal;
    ErasureReason m_reason;
};

} // namespace archive
