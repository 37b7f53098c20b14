// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/pagecipher.h"
#include "vault/pagegeometry.h"
#include "vault/secret.h"

#include <QByteArrayView>

#include <memory>

namespace archive {

/// Galois/Counter Mode (NIST SP 800-38D §7) for the content of one page: 12 bytes of nonce, 16 of tag. Botan's block cipher and GHASH
/// do the work; put together for one fixed size they take two thirds of the time of Botan's general mode, with which each result
/// agrees (tst_pagegcm). Not thread-safe. What Botan throws passes through.
class PageGcm
{
public:
    static constexpr int nonceSize = 12;
    static constexpr int tagSize = 16;

    PageGcm(PageCipher cipher, const Secret &key);
    ~PageGcm();
    Q_DISABLE_COPY_MOVE(PageGcm)

    /// Writes `pageContent` bytes to `sealed`, which may be `plain`, and the tag. A nonce must never come twice.
    void seal(uchar *sealed,
              const uchar *plain,
              const uchar *nonce,
              QByteArrayView additional,
              uchar *tag);

    /// Opens `pageContent` bytes in place; false, and nothing changed, when the tag does not hold.
    [[nodiscard]] bool
    open(uchar *content, const uchar *nonce, QByteArrayView additional, const uchar *tag);

private:
    struct State;

    void makeStream(const uchar *nonce);
    void makeTag(const uchar *sealed, QByteArrayView additional, uchar *tag);

    std::unique_ptr<State> m_state;
};

} // namespace archive
