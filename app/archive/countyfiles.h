// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace archive::countyfiles {

/// What a county put into an archive's folder, by their names below it: its overlay `county.json`, `doubleentry.csv`, `rating/….json`,
/// `rating/….pmml` and `templates/….html`; what else lies there is nobody's. Io for a folder that can't be read: what is not seen would be
/// missing from a backup in silence.
[[nodiscard]] Result<QStringList> in(const QString &folder);

/// Whether a name is one of these, and so leads nowhere else.
[[nodiscard]] bool isOne(const QString &name);

/// Takes them away from a folder that did not become an archive; true when none is left.
[[nodiscard]] bool removeFrom(const QString &folder);

} // namespace archive::countyfiles
