// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keystore.h"

#include "base/disk.h"

#include <QCoreApplication>
#include <QDir>

namespace archive {
namespace {

struct KeyStoreText
{
    Q_DECLARE_TR_FUNCTIONS(archive::KeyStore)
};

Result<KeyFile> readCopy(Disk &disk, const QString &path)
{
    ARCHIVE_TRY(json, disk.read(path));
    return KeyFile::fromJson(json);
}

bool isMissing(const Result<KeyFile> &copy)
{
    return !copy && copy.error().code == ErrorCode::NotFound;
}

/// Why neither copy can be used.
Error noWholeCopy(const Result<KeyFile> &first,
                  const Result<KeyFile> &second,
                  const QString &folder)
{
    const auto native = QDir::toNativeSeparators(folder);
    if (isMissing(first) && isMissing(second)) {
        return Error{ErrorCode::NotAnArchive,
                     KeyStoreText::tr("%1 is not an archive: it has no key file; choose an "
                                      "archive's folder.")
                         .arg(native),
                     {}};
    }
    const auto &present = isMissing(first) ? second.error() : first.error();
    if (present.code != ErrorCode::Damaged)
        return present;
    return Error{ErrorCode::Damaged,
                 KeyStoreText::tr("The keys of the archive %1 are damaged in both copies; restore "
                                  "them from a backup.")
                     .arg(native),
                 present.context};
}

} // namespace

KeyStore::KeyStore(QString folder, Disk &disk)
    : m_folder(std::move(folder))
    , m_disk(&disk)
{ }

QString KeyStore::firstPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("keys.json"));
}

QString KeyStore::secondPath() const
{
    return QDir(m_folder).filePath(QStringLiteral("keys-2.json"));
}

Result<KeyFile> KeyStore::create(KeyFile file, const Secret &macKey) const
{
    for (const auto &path : {firstPath(), secondPath()}) {
        const auto present = m_disk->read(path);
        if (!present && present.error().code != ErrorCode::NotFound)
            return present.error();
        if (present) {
            return Error{ErrorCode::Refused,
                         KeyStoreText::tr("%1 exists already; choose a new folder.")
                             .arg(QDir::toNativeSeparators(path)),
                         {}};
        }
    }
    const auto after = file.sequence;
    ARCHIVE_TRY(written, write(secondPath(), std::move(file), after, macKey));
    return write(firstPath(), written, after, macKey);
}

Result<KeyFile> KeyStore::load() const
{
    auto first = readCopy(*m_disk, firstPath());
    auto second = readCopy(*m_disk, secondPath());
    for (const auto *copy : {&first, &second}) {
        if (!*copy && copy->error().code == ErrorCode::NewerVersion)
            return copy->error();
    }
    if (!first && !second)
        return noWholeCopy(first, second, m_folder);
    if (first && second && !(first->archive == second->archive)) {
        return Error{ErrorCode::Damaged,
                     KeyStoreText::tr("The key files keys.json and keys-2.json of %1 belong to two "
                                      "archives; put back the one that belongs here.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     {}};
    }
    if (!second || (first && first->sequence >= second->sequence))
        return first;
    return second;
}

Result<KeyFile> KeyStore::replace(const KeyFile &present, KeyFile next, const Secret &macKey) const
{
    // The copy that is not in force goes first, so that the one in force stays whole until the new one is.
    const auto first = readCopy(*m_disk, firstPath());
    const bool firstInForce = first && first->sequence == present.sequence;
    const auto one = firstInForce ? secondPath() : firstPath();
    const auto other = firstInForce ? firstPath() : secondPath();
    ARCHIVE_TRY(written, write(one, std::move(next), present.sequence, macKey));
    auto both = write(other, written, present.sequence, macKey);
    if (both)
        return both;
    const auto undone = write(one, present, written.sequence, macKey);
    if (!undone)
        return undone.error();
    return both.error();
}

Result<KeyFile>
KeyStore::write(const QString &path, KeyFile file, qint64 after, const Secret &macKey) const
{
    file.written = KeyFile::version;
    file.sequence = after + 1;
    file.mac = file.computeMac(macKey);
    ARCHIVE_CHECK(writeAtomically(*m_disk, path, file.toJson()));
    return file;
}

} // namespace archive
