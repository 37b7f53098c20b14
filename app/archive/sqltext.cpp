// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/sqltext.h"

#include <QCoreApplication>
#include <QResource>

namespace archive {

Result<QString> sqlText(const QString &name)
{
    const QResource resource(QStringLiteral(":/sql/%1.sql").arg(name));
    if (!resource.isValid()) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("archive::Archive",
                                                 "A part of the program is missing; install it "
                                                 "again."),
                     resource.fileName()};
    }
    return QString::fromUtf8(resource.uncompressedData());
}

} // namespace archive
