// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorptions.h"
#include "archive/chaincheck.h"
#include "archive/store.h"

namespace archive {

/// Words of the journal.
namespace absorbaction {
inline constexpr QLatin1String begun("absorb-begun");
inline constexpr QLatin1String record("absorb"); ///< a change: the record came in as it was there
inline constexpr QLatin1String caseTaken("case-absorbed");
inline constexpr QLatin1String finished("absorbed"); ///< all of an archive is here
} // namespace absorbaction

/// An entry of an absorbed journal.
struct AbsorbedEntry
{
    qint64 archive = 0;
    ChainedEntry entry;
    std::optional<QByteArray> content; ///< none when it was erased, or never was
};

/// The tables of absorbed archives, without policy and journal: for the services of this room only.
class AbsorbRows
{
public:
    explicit AbsorbRows(Store &store);

    [[nodiscard]] Result<std::vector<AbsorbedArchive>> archives();
    [[nodiscard]] Result<std::optional<AbsorbedArchive>> find(const Uid &archive);
    /// Inserts and gives it its row, else updates what an absorption changes.
    [[nodiscard]] Result<void> write(AbsorbedArchive &archive);

    [[nodiscard]] Result<void> put(qint64 archive, const AbsorbException &exception);
    [[nodiscard]] Result<std::vector<AbsorbException>> exceptions(qint64 archive);
    [[nodiscard]] Result<std::optional<AbsorbException>> exception(qint64 archive,
                                                                   const Uid &record);

    /// Without its content when what it is about was erased here.
    [[nodiscard]] Result<void> append(qint64 archive, const ChainedRow &row);
    /// The head of what is here of a journal; its root hash and size 0 when nothing is.
    [[nodiscard]] Result<JournalHead> tail(const AbsorbedArchive &archive);
    /// Oldest first: of a household and what belongs to it; of one record, `household` null for one without.
    [[nodiscard]] Result<std::vector<AbsorbedEntry>> ofHousehold(const Uid &household);
    [[nodiscard]] Result<std::vector<AbsorbedEntry>> ofRecord(const Uid &household,
                                                              const Uid &record);
    [[nodiscard]] Result<std::optional<AbsorbedEntry>> entry(qint64 archive, qint64 seq);
    /// Whether a uid stands on the list of erasures; never the null one.
    [[nodiscard]] Result<bool> wasErased(const Uid &uid);

private:
    [[nodiscard]] Result<std::vector<AbsorbedEntry>> read(Statement &statement);

    Store &m_store;
};

/// The present row of absorb/chain.sql.
[[nodiscard]] Result<ChainedRow> absorbedRow(const Statement &row);

/// What the entry `absorbed` tells: whose archive, and its journal's size and head.
[[nodiscard]] QString absorbedDetail(const AbsorbedArchive &archive);

} // namespace archive
