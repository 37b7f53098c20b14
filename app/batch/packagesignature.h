// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/signing.h"

#include <QDateTime>

namespace archive {

/// signature.json: which key signed the manifest, and when. It stands in the manifest, so it is signed too.
struct PackageSignature
{
    PublicKey key;
    QDateTime signedAt; ///< UTC

    [[nodiscard]] QByteArray toJson() const;
    /// Damaged for another algorithm or context, and for a key that its own id does not fit.
    [[nodiscard]] static Result<PackageSignature> fromJson(const QByteArray &json);

    /// What is signed: the context, a line feed, the manifest's bytes.
    [[nodiscard]] static QByteArray message(const QByteArray &manifest);
};

} // namespace archive
