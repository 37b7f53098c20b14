// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"
#include "desktop/work/scanjobs.h"

#include <QFrame>

#include <map>

namespace archive {

namespace Ui {
class ScanIntake;
}

/// Takes a scan or photo in, by file, dropped or pasted, lets places be covered, keeps it and shows it; who names it in a record listens.
class ScanIntake final : public QFrame
{
    Q_OBJECT

public:
    explicit ScanIntake(QWidget *parent = nullptr);
    ~ScanIntake() override;

    void bind(const PanelContext &context);
    /// What can be shown, and whether something may be taken in.
    void setScan(const NamedScan &scan, bool mayKeep);

signals:
    void kept(const archive::KeptScan &scan);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseFile();
    void paste();
    void open(const QString &path);
    void look(const Result<OpenedScan> &scan);
    void show();
    void showPage();
    void setBusy(bool busy);

    PanelContext m_context;
    NamedScan m_scan;
    bool m_mayKeep = false;
    std::map<QString, QImage>
        m_pages; ///< by hash: those that were looked at or kept since the household was opened
    std::unique_ptr<Ui::ScanIntake> m_ui;
};

} // namespace archive
