// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/divisiontreemodel.h"
#include "desktop/models/householdlistmodel.h"
#include "desktop/work/openarchive.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class HouseholdListPage;
}

/// Divisions at the left, their households in the middle with search as one types, the masked preview at the right.
class HouseholdListPage final : public QWidget
{
    Q_OBJECT

public:
    HouseholdListPage(const OpenArchive &archive,
                      HouseholdSource &rows,
                      CountSource &counts,
                      QWidget *parent = nullptr);
    ~HouseholdListPage() override;

    /// Rows and figures anew, after something was saved or the purpose changed.
    void refresh();
    void setRights(const WorkRights &rights);
    /// The village that is chosen in the tree; null when it is a larger division.
    [[nodiscard]] DivisionCode chosenVillage() const;

signals:
    void opened(const archive::Uid &household);
    void createRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTree();
    void setUpTable();
    void ask();
    void showAnswer();
    void showPreview();
    void openCurrent();
    [[nodiscard]] DivisionCode chosenDivision() const;
    [[nodiscard]] QString countText() const;

    OpenArchive m_archive;
    HouseholdListModel *m_list;
    DivisionTreeModel *m_tree;
    QTimer m_typing;
    std::unique_ptr<Ui::HouseholdListPage> m_ui;
};

} // namespace archive
