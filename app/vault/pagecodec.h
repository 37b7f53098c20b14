// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/uid.h"
#include "vault/pagecipher.h"
#include "vault/secret.h"

#include <array>
#include <atomic>
#include <memory>

namespace archive {

class KeyRing;

/// The files of one database, each sealed with a key of its own.
enum class PageKind : quint8 {
    Database = 1,
    Log = 2, ///< SQLite's write-ahead log
    Journal = 3, ///< SQLite's rollback journal
};

/// Which of an archive's databases a codec is for; their keys differ.
enum class DatabaseRole {
    Records, ///< archive.db
    Files, ///< files.db
};

/// What a codec is made from.
struct PageKeys
{
    PageCipher cipher = PageCipher::Aes256Gcm;
    Uid archive;
    Secret database;
    Secret log;
    Secret journal;
};

/// The keys of one database and the count of what they sealed; shared by all connections to it and safe to use from any thread.
class PageCodec
{
public:
    /// Pages that one key may seal with random nonces (NIST SP 800-38D §8.3).
    static constexpr quint64 writeLimit = quint64(1) << 32;
    static constexpr int ownerSize = 6;
    using Owner = std::array<uchar, ownerSize>;

    PageCodec(PageKeys keys, std::shared_ptr<RandomSource> random);

    /// The codec of one of the ring's databases.
    [[nodiscard]] static std::shared_ptr<PageCodec> create(const KeyRing &keys, DatabaseRole role);

    [[nodiscard]] const Secret &key(PageKind kind) const;
    [[nodiscard]] PageCipher cipher() const { return m_keys.cipher; }
    [[nodiscard]] Uid archive() const { return m_keys.archive; }
    [[nodiscard]] RandomSource &random() const { return *m_random; }
    /// The first bytes of a hash of archive and database key: tells another archive's pages from damaged ones.
    [[nodiscard]] const Owner &owner() const { return m_owner; }
    [[nodiscard]] bool hasKeysOf(const PageCodec &other) const;

    /// The number of the next write, or 0 when the limit is reached: then a new data key is needed.
    [[nodiscard]] quint64 nextWrite();
    /// Takes a number found in a page into account, so that the count goes on where earlier sessions left it.
    void sawWrite(quint64 number);
    [[nodiscard]] quint64 writes() const { return m_writes.load(); }

private:
    PageKeys m_keys;
    std::shared_ptr<RandomSource> m_random;
    Owner m_owner;
    std::atomic<quint64> m_writes = 0;
};

} // namespace archive
