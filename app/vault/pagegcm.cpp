// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/pagegcm.h"

#include <array>
#include <botan/block_cipher.h>
#include <botan/ghash.h>
#include <botan/mem_ops.h>
#include <cstring>
#include <vector>

namespace archive {
namespace {

constexpr std::size_t blockSize = 16;
constexpr std::size_t counterAt = PageGcm::nonceSize;
constexpr std::size_t blocks = pageContent / blockSize + 1; // the first one covers the tag
static_assert(pageContent % blockSize == 0 && blocks < 0x10000);

std::unique_ptr<Botan::BlockCipher> keyedCipher(PageCipher cipher, const Secret &key)
{
    auto made =
        Botan::BlockCipher::create_or_throw(cipher == PageCipher::Aes256Gcm ? "AES-256" : "SM4");
    made->set_key(key.data(), static_cast<std::size_t>(key.size()));
    return made;
}

} // namespace

struct PageGcm::State
{
    State(PageCipher kind, const Secret &key)
        : cipher(keyedCipher(kind, key))
        , counters(blocks * blockSize)
        , stream(blocks * blockSize)
    {
        Botan::secure_vector<uchar> hashKey(blockSize);
        cipher->encrypt(hashKey);
        hash.set_key(hashKey);
        for (std::size_t i = 0; i < blocks; ++i) {
            auto *counter = counters.data() + i * blockSize + counterAt;
            counter[2] = static_cast<uchar>((i + 1) >> 8);
            counter[3] = static_cast<uchar>(i + 1);
        }
    }

    std::unique_ptr<Botan::BlockCipher> cipher;
    Botan::GHASH hash;
    std::vector<uchar> counters; ///< SP 800-38D: nonce and 32-bit counter from 1 on, block by block
    Botan::secure_vector<uchar> stream; ///< the counters' blocks, enciphered
};

PageGcm::PageGcm(PageCipher cipher, const Secret &key)
    : m_state(std::make_unique<State>(cipher, key))
{ }

PageGcm::~PageGcm() = default;

void PageGcm::makeStream(const uchar *nonce)
{
    auto *counter = m_state->counters.data();
    for (std::size_t i = 0; i < blocks; ++i, counter += blockSize)
        std::memcpy(counter, nonce, nonceSize);
    m_state->cipher->encrypt_n(m_state->counters.data(), m_state->stream.data(), blocks);
}

void PageGcm::makeTag(const uchar *sealed, QByteArrayView additional, uchar *tag)
{
    auto &hash = m_state->hash;
    hash.set_associated_data(reinterpret_cast<const uchar *>(additional.data()),
                             static_cast<std::size_t>(additional.size()));
    hash.start(m_state->stream.data(), blockSize);
    hash.update(sealed, pageContent);
    hash.final(tag, tagSize);
}

void PageGcm::seal(
    uchar *sealed, const uchar *plain, const uchar *nonce, QByteArrayView additional, uchar *tag)
{
    makeStream(nonce);
    Botan::xor_buf(sealed, plain, m_state->stream.data() + blockSize, pageContent);
    makeTag(sealed, additional, tag);
}

bool PageGcm::open(uchar *content, const uchar *nonce, QByteArrayView additional, const uchar *tag)
{
    makeStream(nonce);
    std::array<uchar, tagSize> expected{};
    makeTag(content, additional, expected.data());
    if (!Botan::constant_time_compare(expected.data(), tag, tagSize))
        return false;
    Botan::xor_buf(content, m_state->stream.data() + blockSize, pageContent);
    return true;
}

} // namespace archive
