// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/rows.h"

namespace archive {

/// A record that an erasure takes.
struct ErasureTarget
{
    KindIndex kind = 0;
    Uid uid;
    Uid household; ///< null for a kind without one
    qint64 row = 0; ///< number of the row in the table of its kind
};

/// Collects what goes with records that are erased: what is under them, what refers to them as somebody's (a loan of its borrower), and
/// what only speaks of them (a statement about a record); each once.
class ErasureTargets
{
public:
    explicit ErasureTargets(Store &store);

    /// Nothing for a record that is gone.
    [[nodiscard]] Result<void> collect(KindIndex kind, const Uid &uid, const Uid &household);
    [[nodiscard]] const std::vector<ErasureTarget> &all() const { return m_targets; }

private:
    /// Records of a kind that are under another record, or refer to it by a field.
    struct Relation
    {
        const Kind &kind;
        const Field *field;
    };

    [[nodiscard]] Result<void> collectRelated(const ErasureTarget &target);
    [[nodiscard]] Result<void>
    collectFrom(const QString &name, const Relation &relation, const ErasureTarget &target);
    [[nodiscard]] bool isCollected(const Uid &uid) const;

    Store &m_store;
    std::vector<ErasureTarget> m_targets;
};

/// The targets of one record, of whatever kind; NotFound for an unknown uid.
[[nodiscard]] Result<std::vector<ErasureTarget>> erasureTargetsOf(Store &store, const Uid &uid);

} // namespace archive
