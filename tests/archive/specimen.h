// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/store.h"
#include "support/archivestory.h"
#include "support/databasecontent.h"

#include <QTemporaryDir>

namespace archive::test {

/// The files of a database as a power cut or somebody's hand leaves them.
struct SpecimenFiles
{
    QByteArray database;
    QByteArray log; ///< "-wal"; not there when empty
    QByteArray journal; ///< "-journal"; not there when empty
};

/// What opening and a full verification said, and what can be read.
struct Finding
{
    QString reported; ///< the first sentence; empty when nothing was found
    DatabaseContent content; ///< what was read, if nothing was reported
};

/// An archive laid on the table: its files are spoilt and put back, and each time opened and verified in full as `archivectl verify --full`
/// does, without deriving the keys again. The scans lie beside as they were.
class Specimen
{
public:
    /// Takes the folder of a story that may still be open; nothing is changed there.
    explicit Specimen(const ArchiveStory &story);

    /// The files as they are in the story's folder now.
    [[nodiscard]] static SpecimenFiles filesOf(const QString &folder);
    [[nodiscard]] Finding examine(const SpecimenFiles &files);
    /// The same without the verification.
    [[nodiscard]] Finding open(const SpecimenFiles &files);
    /// What can be read, where nothing is to be reported.
    [[nodiscard]] DatabaseContent read(const SpecimenFiles &files);

    [[nodiscard]] const KeyRing &keys() const { return *m_keys; }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

private:
    enum class Depth : quint8 { Open, Verify };
    [[nodiscard]] Finding find(const SpecimenFiles &files, Depth depth);
    void put(const SpecimenFiles &files) const;

    QTemporaryDir m_dir;
    Environment m_environment;
    std::shared_ptr<KeyRing> m_keys;
    std::shared_ptr<StoreContext> m_context;
};

} // namespace archive::test
