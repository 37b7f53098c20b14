// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/archivectl/demofile.h"

namespace archive {

/// A household's file as it is entered, and the loans that go on.
struct DemoEntry
{
    std::vector<Change> changes;
    std::vector<DemoDebt> debts;
    std::optional<DemoSigned> kept; ///< when its head has signed
};

/// The file of a household with its persons, consents and everything that it has, lives on and owes. `number` makes the consents' numbers
/// unique and, with the seed, decides the facts.
[[nodiscard]] Result<DemoEntry> demoEntry(const DemoHousehold &household,
                                          const DemoFrame &frame,
                                          int number,
                                          quint64 seed,
                                          const Environment &environment);

/// What a loan has become by the day of the frame: settled when its term is over, else paid off a little.
[[nodiscard]] Change demoInstalment(const DemoDebt &debt, const DemoFrame &frame);

/// The receiver `province` of the sample, with this age recipient.
[[nodiscard]] Change
demoReceiver(const DemoFrame &frame, const QString &ageRecipient, const Uid &uid);

} // namespace archive
