// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/samplecodec.h"
#include "vault/sealedvfs.h"

#include <sqlite3.h>

using namespace archive;

namespace {

SealedVfs *suiteVfs()
{
    static const auto codec = test::sampleCodec();
    // Never destroyed: SQLite's test program leaves connections open at its end.
    static auto *const vfs = new SealedVfs(
        QByteArrayLiteral("sealed"), nullptr, [](const QByteArray & /*path*/) { return codec; });
    return vfs;
}

} // namespace

/// SQLite calls this at the end of each sqlite3_initialize() (SQLITE_EXTRA_INIT in fixture.mk); the system's VFSs have put themselves
/// before ours again then.
extern "C" int archiveMakeSealedDefault(const char * /*unused*/)
{
    return sqlite3_vfs_register(suiteVfs()->vfs(), 1);
}
