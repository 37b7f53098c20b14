// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/absorbrows.h"
#include "archive/store.h"

namespace archive {

class FolderLock;

/// The other archive, as a sealed copy in our folder: opened, brought up to date, found whole and fit to be taken in.
class AbsorbSource
{
public:
    /// Errors as Absorptions::absorb() says; the copy is gone after one.
    [[nodiscard]] static Result<std::unique_ptr<AbsorbSource>> open(Store &ours,
                                                                    const AbsorbRequest &request);
    ~AbsorbSource();
    Q_DISABLE_COPY_MOVE(AbsorbSource)

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const ArchiveInfo &info() const { return m_store->context().info; }
    /// Of its journal as it was before the copy was brought up to date.
    [[nodiscard]] qint64 journalSize() const { return m_journalSize; }
    /// Its record with our fields and kinds; each of its fields is one of ours.
    [[nodiscard]] Record asOurs(const Record &theirs) const;
    /// Our kind as it is there.
    [[nodiscard]] const Kind &kindThere(KindIndex ours) const;
    /// Closes and removes the copy.
    [[nodiscard]] Result<void> remove();

private:
    explicit AbsorbSource(Store &ours)
        : m_ours(ours)
    { }
    [[nodiscard]] Result<void> prepare(const AbsorbRequest &request);
    [[nodiscard]] Result<KeyRing> unlock(const AbsorbRequest &request) const;
    [[nodiscard]] Result<void> refuseKnown(const Uid &archive) const;
    [[nodiscard]] Result<void> refuseForeign();
    [[nodiscard]] Result<void> prove();

    Store &m_ours;
    std::shared_ptr<FolderLock> m_lock;
    std::optional<Store> m_store;
    qint64 m_journalSize = 0;
};

/// InvalidInput, naming them, when the other archive's catalogue has fields that ours lacks, or has of another type.
[[nodiscard]] Result<void> requireOwnFields(const Catalogue &ours, const Catalogue &theirs);

} // namespace archive
