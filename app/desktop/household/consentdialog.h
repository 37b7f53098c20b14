// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"
#include "desktop/work/reportjobs.h"

#include <QDialog>

namespace archive {

namespace Ui {
class ConsentDialog;
}

/// The consent forms of a household as they will be on paper, with their numbers; printed or written as a PDF from here.
class ConsentDialog final : public QDialog
{
    Q_OBJECT

public:
    ConsentDialog(const PanelContext &context, const Uid &household, QWidget *parent);
    ~ConsentDialog() override;

signals:
    /// It is closed, and the household has consents now that wait for a signature.
    void formsKept();

private:
    void take(const Result<ReportPictures> &made);
    void showPage(int page);
    void savePdf();
    void print();
    void takeWritten(const Result<QString> &written, const QString &sentence);
    void setBusy(bool busy, const QString &sentence);

    PanelContext m_context;
    ReportPictures m_forms;
    int m_page = 0;
    bool m_kept = false;
    std::unique_ptr<Ui::ConsentDialog> m_ui;
};

} // namespace archive
