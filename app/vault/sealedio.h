// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealedfile.h"

namespace archive {

/// What SQLite holds for an open file; the lower VFS's own follows in the same memory.
struct SealedHandle
{
    sqlite3_file base;
    SealedFile *file;

    [[nodiscard]] sqlite3_file *lower()
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(this)
                                                + sizeof(SealedHandle));
    }
};
static_assert(sizeof(SealedHandle) % alignof(std::max_align_t) == 0);

/// The operation number of sqlite3_file_control by which takeSealedFault() asks.
inline constexpr int sealedFaultOperation = 0x4E485846;

/// The functions that SQLite calls on an open file.
[[nodiscard]] const sqlite3_io_methods *sealedMethods();

} // namespace archive
