// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

#include <memory>

namespace archive {

/// What a relation to the head says of a person (resources/policy/relations.csv, after GB/T 4761-2008).
struct RelationRule
{
    QString sex; ///< code of the sex; empty where the relation says nothing
    int generation = 0; ///< born so many generations after the head by descent; 0 for all others
};

/// The table of relations. Immutable and shared by all threads.
class RelationRules
{
public:
    /// The program's own, read once.
    [[nodiscard]] static Result<std::shared_ptr<const RelationRules>> shipped();
    /// An empty rule for a relation that the table does not have.
    [[nodiscard]] RelationRule rule(const QString &relation) const
    {
        return m_rules.value(relation);
    }

private:
    QHash<QString, RelationRule> m_rules;
};

} // namespace archive
