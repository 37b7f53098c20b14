// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/village/villagestanding.h"
#include "desktop/work/openarchive.h"
#include "desktop/work/paperjobs.h"
#include "desktop/work/villagejobs.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class VillageSheet;
}

/// One village: how far it is, its gates, points and gaps, the years before, and the step that may be taken.
class VillageSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit VillageSheet(QWidget *parent = nullptr);
    ~VillageSheet() override;

    /// The workflow must outlive the sheet.
    void bind(const OpenArchive &archive, const Workflow &workflow);
    void clear();
    /// What the list knows of it already.
    void show(const VillageBoard &board, const RatedVillage &village);
    /// What was read of the village that is shown.
    void showFile(const RatedVillage &village, const VillageFile &file);
    void offerPapers(const std::vector<PaperOrder> &orders);
    void setBusy(bool busy);
    void tell(const QString &sentence);
    [[nodiscard]] bool isTyped() const;

signals:
    void decided(const archive::VillageDecision &decision);
    void paperWanted(const archive::PaperOrder &order);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showVerdict(const VillageProfile &profile, const VillageVerdict &verdict);
    void showForm();
    void showYears(const std::vector<VillageYearRates> &years);

    std::optional<VillageStates> m_states;
    QString m_first; ///< what becomes of an application
    std::unique_ptr<Ui::VillageSheet> m_ui;
};

} // namespace archive
