// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace archive::countyfiles {

/// What a county put into an archive's folder beside its overlay, by their names below it and in the order of these: `doubleentry.csv`,
/// `templates/….html`, `rating/….json` and `rating/….pmml`. What else lies there is nobody's.
[[nodiscard]] QStringList in(const QString &folder);

/// Whether a name is one of these, and so leads nowhere else.
[[nodiscard]] bool isOne(const QString &name);

/// Takes them away from a folder that did not become an archive; true when none is left.
[[nodiscard]] bool removeFrom(const QString &folder);

} // namespace archive::countyfiles
