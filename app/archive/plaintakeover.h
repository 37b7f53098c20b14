// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "vault/keyring.h"

namespace archive {

/// Archives were kept in the clear before their pages were sealed. Such a one is copied sealed, the copy verified and put in its place, and
/// the plain files overwritten and removed; a takeover that was cut short is brought to its end. True when there was anything to do.
/// Damaged when the keys are not this archive's; the plain database is still there after every error.
[[nodiscard]] Result<bool>
takeOverPlainArchive(const QString &folder, const KeyRing &keys, const Environment &environment);

} // namespace archive
