// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filelimits.h"

#include "archive/barescan.h"
#include "domain/csvtable.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct LimitsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Files)
};

} // namespace

Result<FileLimits> FileLimits::shipped()
{
    constexpr qint64 msPerHour = qint64{3600} * 1000;
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/files.csv")));
    ARCHIVE_TRY(rows, table.rows("name,value"));
    FileLimits limits;
    for (const auto &row : rows) {
        if (row.at(0) == "most_bytes") {
            limits.mostBytes = row.at(1).toLongLong();
        } else if (row.at(0) == "most_pixels") {
            limits.mostPixels = row.at(1).toLongLong();
        } else if (row.at(0) == "grace_hours") {
            limits.graceMs = row.at(1).toLongLong() * msPerHour;
        } else if (row.at(0) == "media_type") {
            limits.mediaTypes.append(QString::fromUtf8(row.at(1)));
        } else {
            return table.damaged(0);
        }
    }
    if (limits.mostBytes <= 0 || limits.mostPixels <= 0 || limits.graceMs <= 0
        || limits.mediaTypes.isEmpty())
        return table.damaged(0);
    return limits;
}

Result<void> FileLimits::check(const QByteArray &bytes, const QString &mediaType) const
{
    if (bytes.isEmpty()) {
        return Error{
            ErrorCode::InvalidInput, LimitsText::tr("The scan is empty; scan it again."), {}};
    }
    if (bytes.size() > mostBytes) {
        constexpr double bytesPerMegabyte = 1024.0 * 1024.0;
        return Error{ErrorCode::InvalidInput,
                     LimitsText::tr("The scan has %1 MB, and at most %2 MB are kept; scan it in "
                                    "grey at 150 dpi.")
                         .arg(static_cast<double>(bytes.size()) / bytesPerMegabyte, 0, 'f', 1)
                         .arg(static_cast<double>(mostBytes) / bytesPerMegabyte, 0, 'f', 1),
                     QString::number(bytes.size())};
    }
    if (!mediaTypes.contains(mediaType)) {
        return Error{ErrorCode::InvalidInput,
                     LimitsText::tr("Scans of the type “%1” are not kept; use one of %2.")
                         .arg(mediaType, mediaTypes.join(QStringLiteral(", "))),
                     {}};
    }
    return checkBareScan(bytes, mediaType, mostPixels);
}

} // namespace archive
