// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/keywalk.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct KeyWalkText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

} // namespace

void KeyWalk::retire(const QString &user, qint64 seq)
{
    for (auto &key : m_keys) {
        if (key.user == user && !key.toSeq)
            key.toSeq = seq;
    }
}

std::optional<QString> KeyWalk::see(const ChainedEntry &entry, const QString &detail)
{
    m_authors.insert(entry.author.user);
    if (entry.action == QLatin1String("user-disabled"))
        retire(detail, entry.seq);
    if (entry.action != QLatin1String("key-registered"))
        return {};
    const auto keyId = detail.section(QLatin1Char(' '), 0, 0);
    const auto raw = QByteArray::fromHex(detail.section(QLatin1Char(' '), 1, 1).toLatin1());
    const auto user = detail.section(QLatin1Char(' '), 2);
    const auto key = PublicKey::fromRaw(raw);
    if (!key || key->keyId() != keyId)
        return KeyWalkText::tr("Entry %1 registers a key that can't be read.").arg(entry.seq);
    retire(user, entry.seq);
    m_keys.insert(keyId, {user, *key, entry.seq, {}});
    return {};
}

std::optional<QString> KeyWalk::checkSignature(const Uid &archive,
                                               const StoredEntry &last,
                                               const QString &keyId,
                                               const QByteArray &signature)
{
    const auto seq = last.entry.seq;
    const auto signedBefore = m_signedTo;
    const auto authors = m_authors;
    m_signedTo = seq;
    m_authors.clear();
    const auto key = m_keys.constFind(keyId);
    // Only the founding transaction brings the key that signs it.
    const bool wasKnown =
        key != m_keys.constEnd() && (signedBefore == 0 || key->fromSeq <= signedBefore);
    if (!wasKnown || (key->toSeq && *key->toSeq < seq))
        return KeyWalkText::tr("Entry %1 is signed with a key that was not in force.").arg(seq);
    if (authors != QSet<QString>{key->user}) {
        return KeyWalkText::tr(
                   "The entries up to %1 are signed by somebody else than their author.")
            .arg(seq);
    }
    const auto message = journalformat::signedMessage(archive, seq, last.hash);
    if (!key->key.verify(message, signature))
        return KeyWalkText::tr("The signature of entry %1 does not hold.").arg(seq);
    return {};
}

} // namespace archive
