// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace archive {

/// The content hash (raw SHA-256) of a row as it travels, without any catalogue: over kind, uid, parent, then name and value of each
/// cell that is not empty (exchange.md "content_hash"). Equal to contentHash() of the record that the row came from.
[[nodiscard]] QByteArray rowContentHash(const QString &kind,
                                        const QString &uid,
                                        const QString &parent,
                                        const std::map<QByteArray, QString> &cells);

} // namespace archive
