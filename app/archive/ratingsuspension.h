// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/facttest.h"
#include "archive/saveplan.h"

#include <memory>

namespace archive {

class JournalWriter;

/// Facts that suspend a grade on the day they become known (resources/policy/suspend.csv). Immutable and shared by all threads.
class SuspensionRules
{
public:
    /// The program's own for a catalogue. Damaged, naming table and line, when a row does not fit it.
    [[nodiscard]] static Result<std::shared_ptr<const SuspensionRules>>
    shipped(const Catalogue &catalogue);
    /// The same from other bytes; `file` is for messages.
    [[nodiscard]] static Result<std::shared_ptr<const SuspensionRules>>
    read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue);

    /// Whether a record tells such a fact that it did not tell before.
    [[nodiscard]] bool suspends(const PlannedRecord &planned) const;

private:
    std::vector<FactTest> m_tests;
};

/// Suspends the decided ratings of households of which the plan tells such a fact, in the transaction that saves it.
[[nodiscard]] Result<void>
suspendRatings(Store &store, const Session &session, JournalWriter &journal, const SavePlan &plan);

} // namespace archive
