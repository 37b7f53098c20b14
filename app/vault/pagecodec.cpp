// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagecodec.h"

#include "vault/hash.h"
#include "vault/keyring.h"

#include <algorithm>

namespace archive {
namespace {

Secret pageKey(const KeyRing &keys, PageCipher cipher, const QString &file, const QString &kind)
{
    constexpr qsizetype sm4KeySize = 16;
    auto key = keys.subkey(QStringLiteral("pages %1 %2").arg(file, kind));
    return cipher == PageCipher::Sm4Gcm ? Secret::fromBytes(key.view().first(sm4KeySize))
                                        : std::move(key);
}

} // namespace

PageCodec::PageCodec(PageKeys keys, std::shared_ptr<RandomSource> random)
    : m_keys(std::move(keys))
    , m_random(std::move(random))
    , m_owner()
{
    const auto mark = hmacSha256(m_keys.database, "credit-archive page owner v1");
    std::copy_n(mark.cbegin(), m_owner.size(), m_owner.begin());
}

std::shared_ptr<PageCodec> PageCodec::create(const KeyRing &keys, DatabaseRole role)
{
    const auto file =
        role == DatabaseRole::Records ? QStringLiteral("records") : QStringLiteral("files");
    PageKeys pages;
    pages.cipher = keys.suite().pages;
    pages.archive = keys.archiveId();
    pages.database = pageKey(keys, pages.cipher, file, QStringLiteral("database"));
    pages.log = pageKey(keys, pages.cipher, file, QStringLiteral("log"));
    pages.journal = pageKey(keys, pages.cipher, file, QStringLiteral("journal"));
    return std::make_shared<PageCodec>(std::move(pages), keys.random());
}

const Secret &PageCodec::key(PageKind kind) const
{
    switch (kind) {
    case PageKind::Database:
        return m_keys.database;
    case PageKind::Log:
        return m_keys.log;
    case PageKind::Journal:
        return m_keys.journal;
    }
    Q_UNREACHABLE();
}

bool PageCodec::hasKeysOf(const PageCodec &other) const
{
    return m_keys.cipher == other.m_keys.cipher && m_keys.archive == other.m_keys.archive
        && m_keys.database == other.m_keys.database && m_keys.log == other.m_keys.log
        && m_keys.journal == other.m_keys.journal;
}

quint64 PageCodec::nextWrite()
{
    const auto number = m_writes.fetch_add(1) + 1;
    return number < writeLimit ? number : 0;
}

void PageCodec::sawWrite(quint64 number)
{
    auto known = m_writes.load();
    while (known < number && !m_writes.compare_exchange_weak(known, number)) { }
}

} // namespace archive
