// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalrow.h"
#include "vault/signing.h"

#include <QHash>

namespace archive {

/// A key as the journal's own entries tell of it.
struct WalkedKey
{
    QString user;
    PublicKey key;
    qint64 fromSeq = 0;
    std::optional<qint64> toSeq;
};

/// The users' keys while a check walks along the journal: which one may sign what (docs/journal.md "Signatures").
class KeyWalk
{
public:
    /// Takes notice of an entry that registers or retires a key; a sentence when its detail can't be read.
    [[nodiscard]] std::optional<QString> see(const ChainedEntry &entry, const QString &detail);
    /// A sentence when this is no signature over the entries since the one before.
    [[nodiscard]] std::optional<QString> checkSignature(const Uid &archive,
                                                        const StoredEntry &last,
                                                        const QString &keyId,
                                                        const QByteArray &signature);
    [[nodiscard]] qint64 signedTo() const { return m_signedTo; }
    [[nodiscard]] const QHash<QString, WalkedKey> &keys() const { return m_keys; }

private:
    void retire(const QString &user, qint64 seq);

    QHash<QString, WalkedKey> m_keys;
    QSet<QString> m_authors; // of the entries since the last signature
    qint64 m_signedTo = 0;
};

} // namespace archive
