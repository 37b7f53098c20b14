// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "base/environment.h"
#include "programs/archivectl/demopopulation.h"

namespace archive {

/// What the changes of the sample have in common.
struct DemoFrame
{
    QString officer;
    QString catalogueVersion;
    QString receiver; ///< id of the receiver that the consents name
    QDate today;
};

/// Appends a household with its persons, consents and loans; uids come from `newUid`.
/// `number` makes the consents' numbers unique.
[[nodiscard]] Result<void> appendHousehold(const DemoHousehold &household,
                                           const DemoFrame &frame,
                                           int number,
                                           const Environment &environment,
                                           std::vector<Change> &changes);

/// The receiver `province` of the sample, with this age recipient.
[[nodiscard]] Change
demoReceiver(const DemoFrame &frame, const QString &ageRecipient, const Uid &uid);

} // namespace archive
