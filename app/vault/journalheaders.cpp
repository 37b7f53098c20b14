// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/journalheaders.h"

#include <algorithm>

namespace archive {

void JournalHeaders::written(qint64 offset, const uchar *header)
{
    while (!m_fields.isEmpty() && m_fields.lastKey() >= offset)
        m_fields.remove(m_fields.lastKey());
    Fields fields{};
    std::copy_n(header + fieldsAt, fields.size(), fields.begin());
    m_fields.insert(offset, fields);
}

int JournalHeaders::learn(const LowerFile &file, qint64 offset)
{
    Fields fields{};
    const int code = file.read(fields.data(), static_cast<int>(fields.size()), offset + fieldsAt);
    if (code == SQLITE_OK)
        m_fields.insert(offset, fields);
    return code;
}

std::optional<JournalHeaders::Fields> JournalHeaders::before(qint64 offset) const
{
    const auto after = m_fields.upperBound(offset);
    if (after == m_fields.cbegin())
        return std::nullopt;
    return std::prev(after).value();
}

} // namespace archive
