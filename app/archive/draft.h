// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/consents.h"

namespace archive {

/// Whether a record is a draft: typed before the subject's first signature. What an ended consent leaves is no draft, it is locked.
[[nodiscard]] bool isDraft(const Permission &permission, bool wasDraft);

/// Whether the permission is missing because a consent ended or was withdrawn, so that nothing new may be collected.
[[nodiscard]] bool collectingEnded(const Permission &permission);

} // namespace archive
