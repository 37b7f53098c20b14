// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/workflow.h"
#include "desktop/work/openarchive.h"
#include "desktop/work/paperjobs.h"
#include "desktop/work/villagejobs.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class TownshipView;
}

class TownshipModel;

/// 乡镇概览: townships and county by decisions and by what passes beside them, with what each lacks.
class TownshipView final : public QWidget
{
    Q_OBJECT

public:
    explicit TownshipView(QWidget *parent = nullptr);
    ~TownshipView() override;

    /// The workflow must outlive the view.
    void bind(const OpenArchive &archive, const Workflow &workflow);
    void show(const std::shared_ptr<const VillageBoard> &board);
    /// nullptr when none is chosen.
    [[nodiscard]] const RatedPlace *chosen() const;
    /// What was read of the place that is chosen.
    void showFile(const RatedPlace &place, const VillageFile &file);
    void offerPapers(const std::vector<PaperOrder> &orders);
    void setBusy(bool busy);
    void tell(const QString &sentence);
    [[nodiscard]] bool isTyped() const;
    void clear();

signals:
    void chosenChanged();
    void decided(const archive::VillageDecision &decision);
    void paperWanted(const archive::PaperOrder &order);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showGaps();
    void showYears(const std::vector<VillageYearRates> &years);
    void drawCharts();

    std::shared_ptr<const VillageBoard> m_board;
    TownshipModel *m_model;
    std::unique_ptr<Ui::TownshipView> m_ui;
};

} // namespace archive
