// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/contenthash.h"

#include "vault/hash.h"

namespace archive {

QByteArray rowContentHash(const QString &kind,
                          const QString &uid,
                          const QString &parent,
                          const std::map<QByteArray, QString> &cells)
{
    Sha256 hash;
    hash.addPrefixed(kind.toUtf8()).addPrefixed(uid.toUtf8()).addPrefixed(parent.toUtf8());
    for (const auto &[name, value] : cells) {
        if (!value.isEmpty())
            hash.addPrefixed(name).addPrefixed(value.toUtf8());
    }
    return hash.result();
}

} // namespace archive
