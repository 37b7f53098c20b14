// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"
#include "desktop/list/listlook.h"
#include "desktop/models/divisiontreemodel.h"
#include "desktop/models/householdlistmodel.h"
#include "desktop/work/usersettings.h"

#include <QTimer>

#include <memory>

namespace archive {

namespace Ui {
class HouseholdListPage;
}

class FilterPanel;
class ListColumns;
class SavedSearches;

/// Divisions with their groups at the left, their households in the middle with search as one types, order, filters, columns and what can be done with
/// several at once, the masked preview at the right.
class HouseholdListPage final : public Page
{
    Q_OBJECT

public:
    explicit HouseholdListPage(const PageContext &context, QWidget *parent = nullptr);
    ~HouseholdListPage() override;

    [[nodiscard]] static PageEntry entry();

    void arrive(const Destination &to) override;
    /// Rows and figures anew, after something was saved or the purpose changed.
    void refresh() override;
    void setRights(const WorkRights &rights) override;
    /// The village that is chosen in the tree; null when it is a larger division.
    [[nodiscard]] DivisionCode chosenVillage() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTree();
    void setUpTable();
    void setUpControls();
    void setUpBatch();
    void loadLook();
    void keepLook();
    void showLook();
    void loadOfficers();
    void clearFilters();
    void ask();
    void showAnswer();
    void showPreview();
    void openCurrent();
    [[nodiscard]] DivisionCode chosenDivision() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] HouseholdQuery query() const;
    [[nodiscard]] SavedSearch presentSearch() const;
    void run(const SavedSearch &search);
    [[nodiscard]] QList<int> chosenRows() const;
    void showChosen();
    void nameButtons(bool narrow);

    PageContext m_context;
    OpenArchive m_archive;
    UserSettings m_settings;
    ListLook m_look;
    HouseholdListModel *m_list;
    DivisionTreeModel *m_tree;
    ListColumns *m_columns;
    FilterPanel *m_filters;
    SavedSearches *m_searches;
    QTimer m_typing;
    QTimer m_keeping;
    Uid m_kept; ///< household that was current before the same list was read anew
    bool m_begun = false; ///< how the user wants his list is known
    std::unique_ptr<Ui::HouseholdListPage> m_ui;
};

} // namespace archive
