// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalformat.h"
#include "archive/store.h"

#include <QHash>

#include <utility>

namespace archive {

/// The numbers by which the journal's rows tell who acted, what was done with which kind, and which household (docs/journal.md): given out when
/// first asked for, and remembered for one transaction.
class JournalNumbers
{
public:
    [[nodiscard]] Result<qint64> author(Store &store, const EntryAuthor &author);
    [[nodiscard]] Result<qint64> topic(Store &store, const QString &action, const QString &kind);
    [[nodiscard]] Result<qint64> household(Store &store, const Uid &uid);

private:
    std::optional<qint64> m_author; ///< a transaction has one
    QHash<std::pair<QString, QString>, qint64> m_topics;
    Uid m_lastHousehold; ///< entries about one household follow each other
    qint64 m_lastNumber = 0;
};

} // namespace archive
