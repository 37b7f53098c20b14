// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/divisiontreemodel.h"
#include "desktop/models/householdlistmodel.h"
#include "desktop/work/archiveworker.h"

namespace archive {

/// Rows and figures for the list page, asked of the archive through the worker.
class ArchiveSource final : public HouseholdSource, public CountSource
{
public:
    /// `receiver`: nothing is delivered after it is gone.
    ArchiveSource(ArchiveWorker &worker, QObject *receiver);

    void list(const HouseholdQuery &query, PageDone done) override;
    void find(const QString &divisionPrefix, const QString &text, RowsDone done) override;
    void count(const QString &prefix, int length, CountsDone done) override;
    void groups(const QString &village, CountsDone done) override;

private:
    ArchiveWorker &m_worker;
    QObject *m_receiver;
    JobTicket m_question;
};

} // namespace archive
