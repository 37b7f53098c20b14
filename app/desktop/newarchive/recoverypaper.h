// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <QCoreApplication>
#include <QString>

class QPrinter;

namespace archive {

/// The paper that one half of a recovery key is kept on.
struct RecoveryPaper
{
    Q_DECLARE_TR_FUNCTIONS(archive::RecoveryPaper)

public:
    QString institution;
    QString station;
    QString half; ///< which of the two, as a person reads it
    QString key;
    QString day;

    [[nodiscard]] Result<void> print(QPrinter *printer) const;
    [[nodiscard]] Result<void> writePdf(const QString &path, Disk &disk) const;

private:
    [[nodiscard]] QString html() const;
};

} // namespace archive
