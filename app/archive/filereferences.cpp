// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filereferences.h"

#include "archive/filestore.h"
#include "catalogue/valuetext.h"
#include "vault/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

bool isFileField(const Field &field)
{
    return field.rule == TextRule::Sha256;
}

QString hashIn(const Record &record, const Field &field)
{
    const auto *text = record.value(field.id).get<QString>();
    return text == nullptr ? QString() : *text;
}

Result<void> run(Store &store, const char *name, const QString &hash)
{
    ARCHIVE_TRY(once, store.statement(QStringLiteral("filereferences/") + QLatin1String(name)));
    return once.bindAll(hash).run();
}

Result<QStringList> hashesOf(Store &store, const char *name)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("filereferences/") + QLatin1String(name)));
    QStringList hashes;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return hashes;
        hashes.append(rows.text(0));
    }
}

Result<bool> isNamed(Store &store, const QString &hash)
{
    ARCHIVE_TRY(found, store.statement(QStringLiteral("filereferences/isnamed")));
    return found.bindAll(hash).step();
}

Result<QSet<QString>> fileColumnsOf(Store &store, const Kind &kind)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("schema/columns")));
    rows.bind(1, kind.name);
    QSet<QString> columns;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return columns;
        columns.insert(rows.text(0));
    }
}

} // namespace

QStringList filesOf(const Kind &kind, const Record &record)
{
    QStringList hashes;
    for (const auto &field : kind.fields) {
        const auto hash = isFileField(field) ? hashIn(record, field) : QString();
        if (!hash.isEmpty() && !hashes.contains(hash))
            hashes.append(hash);
    }
    return hashes;
}

bool namesFiles(const Kind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), isFileField);
}

Result<void> checkFiles(Store &store, const PlannedRecord &planned, FindingList &list)
{
    const auto &kind = store.catalogue().kind(planned.after.kind);
    const auto before = filesOf(kind, planned.before);
    for (const auto &field : kind.fields) {
        const auto hash = isFileField(field) ? hashIn(planned.after, field) : QString();
        if (hash.isEmpty() || before.contains(hash))
            continue;
        ARCHIVE_TRY(files, store.files());
        ARCHIVE_TRY(kept, files->has(hash));
        if (!kept) {
            list.hard(field.id,
                      QStringLiteral("scan-unknown"),
                      QCoreApplication::translate("archive::Files",
                                                  "The scan of %1 is not in the archive; scan it "
                                                  "again.")
                          .arg(titleOf(field)));
        }
    }
    return {};
}

Result<void> updateFileReferences(Store &store, const Record &before, const Record &after)
{
    const auto &kind = store.catalogue().kind(after.kind);
    const auto old = filesOf(kind, before);
    const auto present = filesOf(kind, after);
    for (const auto &hash : old) {
        if (present.contains(hash))
            continue;
        ARCHIVE_TRY(past, store.statement(QStringLiteral("filereferences/past")));
        ARCHIVE_CHECK(past.bindAll(hash, after.uid.toBytes()).run());
    }
    for (const auto &hash : present) {
        if (!old.contains(hash)) {
            ARCHIVE_TRY(files, store.files());
            ARCHIVE_CHECK(files->noteNamed(hash));
        }
        ARCHIVE_TRY(put, store.statement(QStringLiteral("filereferences/put")));
        ARCHIVE_CHECK(put.bindAll(hash, int(kind.index), after.uid.toBytes()).run());
    }
    return {};
}

Result<void> fillFileReferences(Store &store)
{
    for (const auto &kind : store.catalogue().kinds()) {
        if (!namesFiles(kind))
            continue;
        ARCHIVE_TRY(columns, fileColumnsOf(store, kind));
        for (const auto &field : kind.fields) {
            if (!isFileField(field) || !columns.contains(field.name))
                continue;
            ARCHIVE_TRY(fill, store.statement(QStringLiteral("filereferences/fill"), kind, &field));
            ARCHIVE_CHECK(fill.bindAll(int(kind.index)).run());
        }
    }
    return {};
}

Result<std::vector<FileReference>> fileReferences(Store &store)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("filereferences/named")));
    std::vector<FileReference> references;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return references;
        references.push_back(
            {rows.text(0), KindIndex(rows.integer(1)), Uid::fromBytes(rows.blob(2))});
    }
}

Result<std::vector<FileReference>> unlistedFiles(Store &store)
{
    std::vector<FileReference> unlisted;
    for (const auto &kind : store.catalogue().kinds()) {
        for (const auto &field : kind.fields) {
            if (!isFileField(field))
                continue;
            ARCHIVE_TRY(rows, store.statement(QStringLiteral("verify/files"), kind, &field));
            for (;;) {
                ARCHIVE_TRY(found, rows.step());
                if (!found)
                    break;
                unlisted.push_back({rows.text(1), kind.index, Uid::fromBytes(rows.blob(0))});
            }
        }
    }
    return unlisted;
}

Result<QSet<QString>> namedFiles(Store &store)
{
    ARCHIVE_TRY(hashes, hashesOf(store, "named"));
    return QSet<QString>(hashes.cbegin(), hashes.cend());
}

Result<QSet<QString>> absentFiles(Store &store)
{
    ARCHIVE_TRY(hashes, hashesOf(store, "absent"));
    return QSet<QString>(hashes.cbegin(), hashes.cend());
}

Result<void> eraseFileReferences(Store &store, const Uid &uid)
{
    for (const auto *name : {"filereferences/erase", "filereferences/forget"}) {
        ARCHIVE_TRY(once, store.statement(QLatin1String(name)));
        ARCHIVE_CHECK(once.bindAll(uid.toBytes()).run());
    }
    return {};
}

Result<void> finishErasedFiles(Store &store)
{
    {
        ARCHIVE_TRY(waiting, hashesOf(store, "erased"));
        if (waiting.isEmpty())
            return {};
    }
    // Held until the scans are gone, so that no save can name one of them meanwhile.
    ARCHIVE_TRY(transaction, Transaction::begin(store.connection()));
    ARCHIVE_TRY(noted, hashesOf(store, "erased"));
    QStringList gone;
    for (const auto &hash : noted) {
        ARCHIVE_TRY(named, isNamed(store, hash));
        if (named)
            continue;
        gone.append(hash);
        ARCHIVE_CHECK(run(store, "notabsent", hash));
        ARCHIVE_CHECK(run(store, "forgetpast", hash));
    }
    ARCHIVE_TRY(files, store.files());
    ARCHIVE_CHECK(files->remove(gone));
    ARCHIVE_CHECK(files->connection().checkpoint());
    ARCHIVE_TRY(done, store.statement(QStringLiteral("filereferences/erasuredone")));
    ARCHIVE_CHECK(done.run());
    return transaction.commit();
}

} // namespace archive
