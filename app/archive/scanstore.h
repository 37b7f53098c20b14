// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/filestore.h"

#include <QStringList>

namespace archive {

/// The scans that the generations of one folder share: each once, sealed with the keys of the archive at their time, so that a change of keys
/// begins another store. A generation's names stand in it before the generation's file gets its own.
class ScanStore
{
public:
    /// "scans-<12 hex digits>.db", told by the keys.
    [[nodiscard]] static QString fileName(const KeyRing &keys);
    [[nodiscard]] static bool isFileName(const QString &name);
    /// What add() would have to write of `named`.
    [[nodiscard]] static Result<qint64> bytesToAdd(const QString &folder,
                                                   const KeyRing &keys,
                                                   const QSet<QString> &named,
                                                   FileStore &from);
    /// Made when it is missing.
    [[nodiscard]] static Result<ScanStore>
    open(const QString &folder, const KeyRing &keys, Disk &disk);

    [[nodiscard]] FileStore &files() { return m_files; }
    /// Takes over what is not there yet and notes that the generation names all of it; what `from` does not have is left out.
    [[nodiscard]] Result<void>
    add(const QString &generation, const QSet<QString> &named, FileStore &from, qint64 nowMs);
    /// Replaces what is damaged of `named` by what `from` has.
    [[nodiscard]] Result<void> mend(const QSet<QString> &named, FileStore &from);
    /// Forgets generations that are not `present`, but none that was begun less than `graceMs` ago (it may still be in the making), and then
    /// every scan that none names.
    [[nodiscard]] Result<void> keepOnly(const QStringList &present, qint64 nowMs, qint64 graceMs);
    [[nodiscard]] Result<void> close() { return m_files.connection().close(); }

private:
    explicit ScanStore(FileStore files)
        : m_files(std::move(files))
    { }
    [[nodiscard]] Result<Statement> statement(const char *name);
    [[nodiscard]] Result<void>
    addSome(const QString &generation, const QStringList &hashes, FileStore &from);

    FileStore m_files;
};

} // namespace archive
