// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/validation.h"

#include <QObject>

#include <functional>

namespace archive {

class ConfirmPanel;
class FieldMarks;
class IssuesPopup;

/// Which field somebody works in; the record is null when he works in none.
struct FieldPlace
{
    Uid record;
    FieldId field;
};

/// The keys that lead through what checks found, and the panels in which it is confirmed and listed.
class PointsWalk final : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        std::function<FieldPlace()> place; ///< where the keyboard is
        std::function<void(const Finding &)> goTo;
    };

    /// The keys work wherever the keyboard is in `page`.
    PointsWalk(const Catalogue &catalogue, FieldMarks &marks, Page page, QWidget *parent);

    /// What checks found by now.
    void setFindings(const std::vector<Finding> &findings);
    /// Lists all points above or below the button.
    void list(QWidget *button);

private:
    void bind(const QKeySequence &keys, const QString &what, const std::function<void()> &act);
    /// On to the next open point, or back for -1, around the end.
    void go(int steps);
    void confirmHere();

    FieldMarks &m_marks;
    Page m_page;
    std::vector<Finding> m_findings;
    ConfirmPanel *m_confirm;
    IssuesPopup *m_list;
    const Catalogue &m_catalogue;
};

} // namespace archive
