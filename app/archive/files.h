// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "catalogue/kind.h"

namespace archive {

/// A scan as it was put.
struct KeptFile
{
    QByteArray bytes;
    QString mediaType; ///< "image/jpeg"
};

/// Scans, each kept once under the SHA-256 of its content and never changed. A scan is put first and named by a row after; what no row has
/// named for a day (resources/policy/files.csv) is swept. It belongs to whoever the naming row is about: without that row there is no way to it.
class Files
{
public:
    explicit Files(Store &store);

    /// The hash for the row: 64 hex digits in lower case. The scan is on the disk when this returns. Refused for who may save no record that
    /// could name it, InvalidInput for an empty one, one above the limit, another type, and for what is no bare picture: a scan is kept only as the
    /// room `scans` wrote it anew (encodeScan()).
    [[nodiscard]] Result<QString>
    put(const Session &session, const QByteArray &bytes, const QString &mediaType);

    /// A scan that the record names in a field which the session may see unmasked; the look is journalled first. NotFound when the record
    /// does not name it or the archive came without it, Damaged when it is not what its hash says.
    [[nodiscard]] Result<KeptFile>
    get(const Session &session, KindIndex kind, const Uid &uid, const QString &hash);

    /// Removes what no row has named for the time of grace, from pages and log too; journalled. The number of scans that are gone. Busy while
    /// a record is being saved. Needs a session that manages the archive.
    [[nodiscard]] Result<qint64> sweep(const Session &session);

private:
    Store &m_store;
};

} // namespace archive
