// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace archive {

/// For whom a report is made, of a closed list (征信业管理条例 art. 2, 20): another lender gets it only from the person's own hand.
enum class Recipient : quint8 {
    Own, ///< this institution's own decision
    Person, ///< the person himself
    Authority, ///< a lawful authority, with its document
    Objection, ///< the file of an objection
};

/// "own", "person", "authority", "objection"; InvalidInput for anything else.
[[nodiscard]] Result<Recipient> recipientOf(const QString &code);
[[nodiscard]] QString codeOf(Recipient recipient);

} // namespace archive
