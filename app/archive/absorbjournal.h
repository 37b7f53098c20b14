// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbsource.h"

namespace archive {

/// Copies the other archive's journal entry by entry, and those that it had taken in itself.
class AbsorbJournal
{
public:
    /// All must outlive the object.
    AbsorbJournal(Store &store, AbsorbSource &source, const AbsorbedArchive &archive);

    /// Appends what comes next, in one transaction; whether something came. Damaged when what is here of it already is no part of it.
    [[nodiscard]] Result<bool> takeChunk();
    /// Journals that the other archive had taken in; one that is here already is left as it is.
    [[nodiscard]] Result<void> takeNested();

private:
    [[nodiscard]] Result<void> requirePart(const JournalHead &tail);
    [[nodiscard]] Result<void> takeAnchors();
    [[nodiscard]] Result<void> takeNestedOne(const AbsorbedArchive &theirs);
    [[nodiscard]] Result<void> takeNestedAnchors(qint64 here, qint64 there);

    Store &m_store;
    AbsorbSource &m_source;
    const AbsorbedArchive &m_archive;
};

/// Size and last hash of the other archive's journal as it came.
[[nodiscard]] Result<JournalHead> headOf(AbsorbSource &source);

} // namespace archive
