// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"
#include "desktop/work/reportjobs.h"

#include <memory>

namespace archive {

namespace Ui {
class ReportPreview;
}

class Prompts;

/// Makes a household's report for one recipient, shows its pages, prints them, writes them as PDF.
class ReportPreview final : public Page
{
    Q_OBJECT

public:
    ReportPreview(ArchiveWorker &worker, Prompts &prompts, QWidget *parent = nullptr);
    ~ReportPreview() override;

    [[nodiscard]] static PageEntry entry();

    /// Nothing is made, and nothing journalled, until the person asks for it.
    void arrive(const Destination &to) override;

private:
    [[nodiscard]] QString subject() const;
    void make();
    void take(const Result<ReportPictures> &result);
    void showPage(int page);
    void savePdf();
    void print();
    void say(const QString &sentence);

    ArchiveWorker &m_worker;
    Prompts &m_prompts;
    Uid m_household;
    bool m_isReceipt = false;
    std::optional<PaperOrder> m_paper; ///< in place of a household's report
    ReportPictures m_report;
    int m_page = 0;
    std::unique_ptr<Ui::ReportPreview> m_ui;
};

} // namespace archive
