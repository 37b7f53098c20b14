// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace archive {

/// What seals the pages of an archive's databases.
enum class PageCipher {
    Aes256Gcm, ///< suite `standard`, NIST SP 800-38D
    Sm4Gcm, ///< suite `shangmi`, GB/T 32907 with RFC 8998
};

} // namespace archive
