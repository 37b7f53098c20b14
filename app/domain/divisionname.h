// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace archive {

/// How the registers' official names relate to what people write.
namespace divisionname {

/// The usual name: 俞邦村委会 and 俞邦村村民委员会 are 俞邦村, 金沙社区居委会 is 金沙社区, 城西居委会 stays.
[[nodiscard]] QString shortened(const QString &name);

/// The form that names are compared in: no spaces, half width, 村民委员会 as 村委会.
[[nodiscard]] QString canonical(const QString &name);

/// Without the word for its kind: 俞邦, 夏茂, 沙县; the name itself when less than two characters would be left.
[[nodiscard]] QString stem(const QString &name);

} // namespace divisionname
} // namespace archive
