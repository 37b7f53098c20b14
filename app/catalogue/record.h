// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/kind.h"

#include <QDateTime>

namespace archive {

class Catalogue;

/// One record of any kind; values stand by FieldId::index, missing ones are none.
struct Record
{
    KindIndex kind = 0;
    Uid uid;
    Uid parent; ///< null for a root
    qint64 revision = 0;
    bool deleted = false;
    bool draft =
        false; ///< typed before the subject's consent: kept, but not rated, printed or sent
    QDateTime changedAt;
    QString changedBy;
    std::vector<Value> values;

    /// The value of a field of this kind; none when it was never set.
    [[nodiscard]] const Value &value(FieldId field) const;
    void set(FieldId field, const Value &value);
};

/// SHA-256 (raw) over kind, uid, parent and every non-empty travelling field in byte order of the names
/// (exchange.md "content_hash").
[[nodiscard]] QByteArray contentHash(const Catalogue &catalogue, const Record &record);

} // namespace archive
