// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/printprofile.h"
#include "report/printwork.h"

namespace archive {

/// Whose reports are made, for whom, and where they go.
struct ReportOrder
{
    PrintScope scope;
    Recipient recipient = Recipient::Own;
    QString folder; ///< of a file for each household; unused with a printer
    PrintProfile profile; ///< of the printer
};

/// The reports of many households, each with a number of its own in a file of its own, since the register keeps the hash of each. What was
/// stopped goes on with those that are missing when the same is ordered again for the same folder.
class ReportBatch final : public PrintWork
{
public:
    /// Refused by policy, InvalidInput for a broken template, Io for a folder that can't be made. The archive must outlive the batch;
    /// needs a QGuiApplication.
    [[nodiscard]] static Result<ReportBatch>
    open(Archive &archive, const Session &session, const ReportOrder &order);

    [[nodiscard]] Result<bool> workNext(QPrinter *printer) override;
    [[nodiscard]] Result<RunOutcome> end(QPrinter *printer, const QString &path) override;

private:
    ReportBatch(Archive &archive, const Session &session, const ReportOrder &order);
    [[nodiscard]] QString shape() const;
    [[nodiscard]] Result<void> makeOne(const PrintItem &item, QPrinter *printer);

    ReportOrder m_order;
};

} // namespace archive
