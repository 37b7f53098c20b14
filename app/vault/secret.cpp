// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secret.h"

#include "base/random.h"

#include <botan/mem_ops.h>

namespace archive {

// Botan's allocator zeroes what it hands out, takes it from locked pages where there are any, and scrubs what comes back.
Secret Secret::zeroed(qsizetype count)
{
    Secret secret;
    if (count > 0) {
        auto *bytes = Botan::allocate_memory(static_cast<std::size_t>(count), 1);
        secret.m_bytes = std::unique_ptr<uchar[], Wiper>(static_cast<uchar *>(bytes), Wiper(count));
    }
    return secret;
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    auto secret = zeroed(bytes.size());
    std::copy(bytes.begin(), bytes.end(), secret.data());
    return secret;
}

Result<Secret> Secret::random(RandomSource &source, qsizetype count)
{
    ARCHIVE_TRY(bytes, source.bytes(count));
    auto secret = fromBytes(bytes);
    wipe(bytes);
    return secret;
}

bool Secret::equals(const Secret &other) const
{
    return size() == other.size()
        && Botan::constant_time_compare(data(), other.data(), static_cast<std::size_t>(size()));
}

void Secret::Wiper::operator()(uchar *bytes) const noexcept
{
    Botan::deallocate_memory(bytes, static_cast<std::size_t>(size), 1);
}

void wipe(QByteArray &bytes)
{
    Botan::secure_scrub_memory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace archive
