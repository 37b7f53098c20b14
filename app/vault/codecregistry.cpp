// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/codecregistry.h"

namespace archive {

CodecRegistry &CodecRegistry::instance()
{
    static CodecRegistry registry;
    return registry;
}

std::shared_ptr<PageCodec> CodecRegistry::share(const QByteArray &path,
                                                std::shared_ptr<PageCodec> codec)
{
    const std::scoped_lock lock(m_mutex);
    m_codecs.removeIf([](const auto &entry) { return entry.value().expired(); });
    auto present = m_codecs.value(path).lock();
    if (present != nullptr && present->hasKeysOf(*codec))
        return present;
    m_codecs.insert(path, codec);
    return codec;
}

std::shared_ptr<PageCodec> CodecRegistry::find(const QByteArray &path) const
{
    const std::scoped_lock lock(m_mutex);
    return m_codecs.value(path).lock();
}

} // namespace archive
