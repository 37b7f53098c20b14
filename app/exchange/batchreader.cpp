// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batchreader.h"

#include "batch/batchfile.h"
#include "batch/packagecheck.h"
#include "vault/age.h"
#include "vault/hash.h"
#include "vault/keyring.h"

#include <QCoreApplication>
#include <QDir>

namespace archive {
namespace {

struct BatchReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::BatchReader)
};

Error sealedForOthers(const QString &path)
{
    return {ErrorCode::Refused,
            BatchReaderText::tr("%1 is sealed for its receiver; open it with the receiver's key "
                                "(age -d) and check the zip.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
}

/// What can be said of a file without opening it.
Result<BatchVerdict> recognised(const QByteArray &bytes, const QString &path, Archive &archive)
{
    ARCHIVE_TRY(batch, archive.outbox().batchOfFile(sha256(bytes)));
    if (!batch)
        return sealedForOthers(path);
    return BatchVerdict{
        {},
        {BatchReaderText::tr("It is byte for byte the sealed file that this station "
                             "wrote of batch %1; what is in it, only “%2” can see.")
             .arg(QString::number(batch->number), batch->receiver)}};
}

Result<BatchVerdict> checked(const QByteArray &zip, Archive *archive)
{
    auto check = checkPackage(zip, {});
    const bool isOwn =
        archive != nullptr && check.descriptor.header.station == archive->info().station;
    if (!isOwn)
        return BatchVerdict{check.problems, check.notes};
    PackageExpectation expectation;
    expectation.registered = {archive->keys().stationKey().publicKey()};
    check = checkPackage(zip, expectation);
    ARCHIVE_TRY(batch, archive->outbox().batchOfFile(sha256(zip)));
    if (check.ok() && !batch) {
        check.notes +=
            BatchReaderText::tr("It bears this station's signature, but this archive has "
                                "closed no such batch.");
    }
    return BatchVerdict{check.problems, check.notes};
}

} // namespace

Result<BatchVerdict>
verifyBatchFile(const QString &path, Archive *archive, const Environment &environment)
{
    ARCHIVE_TRY(bytes, environment.disk->read(path));
    if (!isSealed(bytes))
        return checked(bytes, archive);
    if (archive == nullptr)
        return sealedForOthers(path);
    const auto zip = age::open(bytes, archive->keys().stationAge());
    return zip ? checked(*zip, archive) : recognised(bytes, path, *archive);
}

} // namespace archive
