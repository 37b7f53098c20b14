// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealeddatabase.h"

#include <QMap>

namespace archive {

/// The headers of a rollback journal (sqlite.org/fileformat2.html §3): one at the start and one at a sector's boundary after each spill.
class JournalHeaders
{
public:
    using Fields =
        PagePlace::Neighbours; ///< initial sum, pages before, sector, page size: bytes 12–27

    static constexpr int fieldsAt = 12;
    static constexpr int countAt = 8;

    /// A header was written at `offset`; what stood behind it is void.
    void written(qint64 offset, const uchar *header);
    /// Reads the fields of the header at `offset` from the file.
    [[nodiscard]] int learn(const LowerFile &file, qint64 offset);
    void clear() { m_fields.clear(); }

    /// The fields of the header before `offset`; nothing when none is known.
    [[nodiscard]] std::optional<Fields> before(qint64 offset) const;

private:
    QMap<qint64, Fields> m_fields;
};

} // namespace archive
