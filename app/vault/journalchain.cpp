// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/journalchain.h"

namespace archive {

QByteArray chainHash(HashFunction function, const QByteArray &previous, const QByteArray &digest)
{
    return Hash(function)
        .addPrefixed("credit-archive journal v1\n")
        .addPrefixed(previous)
        .addPrefixed(digest)
        .result();
}

} // namespace archive
