// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/sqltext.h"

#include <QCoreApplication>
#include <QFile>

namespace archive {

Result<QString> sqlText(const QString &name)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("archive::Archive",
                                                 "A part of the program is missing; install it "
                                                 "again."),
                     file.fileName()};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace archive
