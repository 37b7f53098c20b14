// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagedueview.h"

#include "desktop/village/villageduemodel.h"
#include "ui_villagedueview.h"

namespace archive {

VillageDueView::VillageDueView(QWidget *parent)
    : QWidget(parent)
    , m_model(new VillageDueModel(this))
    , m_ui(std::make_unique<Ui::VillageDueView>())
{
    m_ui->setupUi(this);
    m_ui->dueTable->setModel(m_model);
    m_ui->dueTable->setColumnWidths({128, 112, 160, 240, 96}, {VillageDueModel::Owner});
    connect(m_ui->dueTable, &TableView::opened, this, &VillageDueView::openRow);
    connect(m_ui->dueTable, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) {
        openRow(at.row());
    });
    connect(m_ui->openDue, &QPushButton::clicked, this, [this] {
        openRow(m_ui->dueTable->currentIndex().row());
    });
    setFocusProxy(m_ui->dueTable);
}

VillageDueView::~VillageDueView() = default;

void VillageDueView::show(const VillageBoard &board, const Workflow &workflow)
{
    m_model->load(board.cases, board.today, workflow);
    const auto rows = m_model->rowCount();
    m_ui->dueTable->setCurrentIndex(m_model->index(0, 0));
    m_ui->openDue->setEnabled(rows > 0);
    const auto late = m_model->overdue();
    m_ui->dueCount->setText(rows == 0       ? tr("No case of a village is open.")
                                : late == 0 ? tr("%n case(s), none overdue", nullptr, rows)
                                            : tr("%1 of %2 cases overdue").arg(late).arg(rows));
}

void VillageDueView::openRow(int row)
{
    const auto *const due = m_model->row(row);
    if (due != nullptr && due->record)
        emit villageWanted(due->record->division);
}

} // namespace archive
