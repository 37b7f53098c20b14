// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uid.h"
#include "domain/division.h"

#include <QString>

namespace archive {

/// The two halves of the recovery key; shown once.
struct RecoveryKey
{
    QString first;
    QString second;
};

/// What an archive says about itself.
struct ArchiveInfo
{
    QString folder;
    Uid id;
    QString station; ///< this installation's id
    QString institution; ///< legal name
    DivisionCode division; ///< the county, or the township, that it serves
    QString suite;
    bool sample = false; ///< invented people, ids on 359999
    QString epoch = QStringLiteral("1"); ///< of the journal; a restored archive begins another
    bool training = false; ///< for practice, from its founding and for ever

    /// Whether real people stand in it: only then may anything of it count outside.
    [[nodiscard]] bool isReal() const { return !sample && !training; }
};

} // namespace archive
