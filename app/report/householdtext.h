// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/recipient.h"
#include "report/householddata.h"
#include "report/reporttemplate.h"

#include <QDateTime>
#include <QString>

namespace archive {

/// What stands on a report besides the household: who made it, when, why, and where the journal has it.
struct ReportFacts
{
    QString institution;
    bool sample = false; ///< invented people
    bool training = false; ///< of an archive for practice
    QString number;
    QDateTime at;
    QString user;
    QString task;
    QString purpose; ///< title
    QString bankCode; ///< the central bank's query reason, may be empty
    QString basis;
    Recipient recipient = Recipient::Own;
    bool wholeNumbers = false; ///< numbers of persons stand there in full
    qint64 journalSize = 0;
    QString journalHead; ///< "7c41 90be 22d5"
};

/// The report's name, and what stands behind it in smaller letters (征信业管理条例 art. 23).
[[nodiscard]] QString reportTitle();
[[nodiscard]] QString reportTitleNote();

/// Fills the template's names: amounts with two decimals and separators, dates as ISO, a dash for what is not known.
/// InvalidInput when a sum leaves the range of Money.
[[nodiscard]] Result<TemplateData> templateData(const HouseholdData &household,
                                                const ReportFacts &facts);

} // namespace archive
