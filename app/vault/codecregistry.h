// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/pagecodec.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace archive {

/// The codecs of the databases that are open in this process, by the full path that the VFS opens; the only way by which keys reach the VFS.
/// Safe to use from any thread.
class CodecRegistry
{
public:
    [[nodiscard]] static CodecRegistry &instance();

    /// The codec for a path: the one in use if it has the same keys, else `codec`. It stays known as long as somebody holds it.
    [[nodiscard]] std::shared_ptr<PageCodec> share(const QByteArray &path,
                                                   std::shared_ptr<PageCodec> codec);
    /// Nullptr when nobody holds a codec for the path.
    [[nodiscard]] std::shared_ptr<PageCodec> find(const QByteArray &path) const;

private:
    mutable std::mutex m_mutex;
    QHash<QByteArray, std::weak_ptr<PageCodec>> m_codecs;
};

} // namespace archive
