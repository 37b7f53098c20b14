// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace archive {

class RandomSource;

/// The content of `lockout.json`, version 1. Names are not in it: a password typed in the wrong field would stand there too. Each is
/// 16 bits of a salted hash, too few to guess a password by and enough to keep two users apart.
struct LockoutFile
{
    static constexpr int version = 1;
    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype mostEntries = 1000;

    struct Entry
    {
        QString who; ///< four hexadecimal digits
        qint64 failures = 0;
        qint64 wallMs = 0; ///< of the last failure, since 1970, UTC
        qint64 bootMs = 0; ///< of the last failure, since the machine's start
    };

    QByteArray salt;
    QList<Entry> entries;

    [[nodiscard]] static Result<LockoutFile> create(RandomSource &random);
    /// Strict: Damaged for anything that this program did not write so.
    [[nodiscard]] static Result<LockoutFile> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// The entry of a name, or nullptr.
    [[nodiscard]] Entry *find(const QString &name);
    /// The entry of a name, made if it is missing; of a full list, the one with the fewest failures goes.
    [[nodiscard]] Entry &findOrAdd(const QString &name);
    void remove(const QString &name);

private:
    [[nodiscard]] QString hashOf(const QString &name) const;
};

} // namespace archive
