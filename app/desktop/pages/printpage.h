// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"
#include "desktop/work/printersettings.h"
#include "desktop/work/printjobs.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>

#include <memory>

class QPrinter;

namespace archive {

namespace Ui {
class PrintPage;
}

/// 报告打印: the forms of a village, to a printer or as a PDF, with progress and a stop; and what the county's templates look like, drawn
/// anew whenever one of their files changes.
class PrintPage final : public Page
{
    Q_OBJECT

public:
    PrintPage(const PageContext &context, QWidget *parent);
    ~PrintPage() override;

    [[nodiscard]] static PageEntry entry();

    void arrive(const Destination &to) override;
    void refresh() override;

private:
    enum class What { Prefilled, Blank, Reports };
    void takeVillages(const Result<std::vector<VillageChoice>> &villages);
    void readSetup(const QString &printer);
    [[nodiscard]] PrinterSetup typedSetup() const;
    [[nodiscard]] PrintWorkOrder order() const;
    /// A file, or for reports a folder; empty: nothing is written.
    [[nodiscard]] QString choosePath() const;
    [[nodiscard]] bool isOfMarks() const;
    [[nodiscard]] What what() const;
    void showChoice();
    void unmark();
    void savePdf();
    void print();
    void begin();
    void goOn();
    void takeStep(const Result<RunProgress> &step);
    void takeStop(const RunProgress &step);
    void stop();
    void finish();
    void takeOutcome(const Result<RunOutcome> &outcome);
    void say(const QString &sentence);
    void setRunning(bool running);
    void watchTemplates();
    void drawPreview();

    OpenArchive m_archive;
    ArchiveWorker &m_worker;
    Prompts &m_prompts;
    std::unique_ptr<Ui::PrintPage> m_ui;
    QFileSystemWatcher m_templates;
    std::shared_ptr<QPrinter> m_printer; ///< of the run; none: it becomes a file
    QString m_path;
    QString m_setUpFor; ///< printer whose setup stands in the fields
    std::vector<Uid> m_marked;
    int m_toFind = 0; ///< households, as the list of villages counts them
    bool m_stopped = false;
};

} // namespace archive
