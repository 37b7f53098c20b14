// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/scanstore.h"

#include "archive/sqltext.h"
#include "vault/pagecodec.h"
#include "vault/statement.h"
#include "vault/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace archive {

QString ScanStore::fileName(const KeyRing &keys)
{
    const auto owner = PageCodec::create(keys, DatabaseRole::Files)->owner();
    const QByteArray mark(reinterpret_cast<const char *>(owner.data()), PageCodec::ownerSize);
    return QStringLiteral("scans-%1.db").arg(QString::fromLatin1(mark.toHex()));
}

bool ScanStore::isFileName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\Ascans-[0-9a-f]{12}\\.db\\z"));
    return form.match(name).hasMatch();
}

Result<qint64> ScanStore::bytesToAdd(const QString &folder,
                                     const KeyRing &keys,
                                     const QSet<QString> &named,
                                     FileStore &from)
{
    const auto path = QDir(folder).filePath(fileName(keys));
    std::optional<FileStore> present;
    if (QFileInfo::exists(path)) {
        ARCHIVE_TRY(opened, FileStore::open(path, keys));
        present.emplace(std::move(opened));
    }
    qint64 bytes = 0;
    for (const auto &hash : named) {
        if (present) {
            ARCHIVE_TRY(there, present->has(hash));
            if (there)
                continue;
        }
        ARCHIVE_TRY(size, from.sizeOf(hash));
        bytes += size;
    }
    return bytes;
}

Result<ScanStore> ScanStore::open(const QString &folder, const KeyRing &keys, Disk &disk)
{
    const auto path = QDir(folder).filePath(fileName(keys));
    if (!QFileInfo::exists(path))
        ARCHIVE_CHECK(FileStore::create(path, keys, disk));
    ARCHIVE_TRY(files, FileStore::open(path, keys));
    return ScanStore(std::move(files));
}

Result<Statement> ScanStore::statement(const char *name)
{
    ARCHIVE_TRY(sql, sqlText(QStringLiteral("generations/") + QLatin1String(name)));
    return m_files.connection().prepared(sql);
}

Result<void>
ScanStore::add(const QString &generation, const QSet<QString> &named, FileStore &from, qint64 nowMs)
{
    constexpr qsizetype atOnce = 64;
    {
        ARCHIVE_TRY(begin, statement("begin"));
        ARCHIVE_CHECK(begin.bindAll(generation, nowMs).run());
    }
    QStringList hashes(named.cbegin(), named.cend());
    hashes.sort();
    for (qsizetype at = 0; at < hashes.size(); at += atOnce)
        ARCHIVE_CHECK(addSome(generation, hashes.mid(at, atOnce), from));
    return m_files.connection().checkpoint();
}

Result<void>
ScanStore::addSome(const QString &generation, const QStringList &hashes, FileStore &from)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_files.connection()));
    for (const auto &hash : hashes) {
        ARCHIVE_TRY(there, m_files.has(hash));
        if (!there) {
            ARCHIVE_TRY(file, from.find(hash));
            if (!file)
                continue;
            ARCHIVE_CHECK(m_files.keep(*file));
        }
        ARCHIVE_TRY(link, statement("link"));
        ARCHIVE_CHECK(link.bindAll(generation, hash).run());
    }
    return transaction.commit();
}

Result<void> ScanStore::mend(const QSet<QString> &named, FileStore &from)
{
    for (const auto &hash : named) {
        const auto kept = m_files.find(hash);
        if (kept)
            continue;
        if (kept.error().code != ErrorCode::Damaged)
            return kept.error();
        ARCHIVE_TRY(file, from.find(hash));
        if (file)
            ARCHIVE_CHECK(m_files.put(*file));
    }
    return {};
}

Result<void> ScanStore::keepOnly(const QStringList &present, qint64 nowMs, qint64 graceMs)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_files.connection()));
    QStringList gone;
    {
        ARCHIVE_TRY(rows, statement("all"));
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            if (!present.contains(rows.text(0)) && nowMs - rows.integer(1) >= graceMs)
                gone.append(rows.text(0));
        }
    }
    for (const auto &name : std::as_const(gone)) {
        ARCHIVE_TRY(forget, statement("forget"));
        ARCHIVE_CHECK(forget.bindAll(name).run());
    }
    {
        ARCHIVE_TRY(sweep, statement("sweep"));
        ARCHIVE_CHECK(sweep.run());
    }
    ARCHIVE_CHECK(transaction.commit());
    return m_files.connection().checkpoint();
}

} // namespace archive
