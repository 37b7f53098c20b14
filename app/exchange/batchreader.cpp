// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batchreader.h"

#include "batch/batchfile.h"
#include "batch/packagecheck.h"
#include "vault/age.h"
#include "vault/keyring.h"

#include <QCoreApplication>
#include <QDir>

namespace archive {
namespace {

struct BatchReaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::BatchReader)
};

Result<QByteArray> unsealed(const QByteArray &bytes, const QString &path, const Archive *archive)
{
    if (!isSealed(bytes))
        return bytes;
    if (archive != nullptr) {
        auto plain = age::open(bytes, archive->keys().stationAge());
        if (plain)
            return plain;
    }
    return Error{
        ErrorCode::Refused,
        BatchReaderText::tr("%1 is sealed for its receiver; open it with the receiver's key "
                            "(age -d) and check the zip.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

} // namespace

Result<BatchVerdict>
verifyBatchFile(const QString &path, const Archive *archive, const Environment &environment)
{
    ARCHIVE_TRY(bytes, environment.disk->read(path));
    ARCHIVE_TRY(zip, unsealed(bytes, path, archive));
    PackageExpectation expectation;
    if (archive != nullptr)
        expectation.registered = {archive->keys().stationKey().publicKey()};
    const auto check = checkPackage(zip, expectation);
    return BatchVerdict{check.problems, check.notes};
}

} // namespace archive
