// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace archive {

/// How large and how deep a JSON text may be.
struct JsonLimits
{
    qsizetype bytes = qsizetype(4) * 1024 * 1024;
    int depth = 16;
};

/// Reads a JSON object from foreign bytes. InvalidInput, naming `file` and the place in it: too large, too deep, not JSON, not an object,
/// a member that stands twice (QJsonDocument would keep the last in silence).
[[nodiscard]] Result<QJsonObject>
readStrictJson(const QByteArray &bytes, const QString &file, const JsonLimits &limits = {});

} // namespace archive
