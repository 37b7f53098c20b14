// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/validation.h"

#include <QFrame>

#include <memory>

class QIcon;

namespace archive {

namespace Ui {
class IssuesPanel;
}

class FieldMarks;

/// All points of a household that checks found, hard ones first; choosing one leads to its field.
class IssuesPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit IssuesPanel(QWidget *parent = nullptr);
    ~IssuesPanel() override;

    /// What is confirmed stands last and is not counted.
    void
    show(const Catalogue &catalogue, const std::vector<Finding> &findings, const FieldMarks &marks);
    /// The keyboard goes to the first point.
    void takeKeyboard();

signals:
    void chosen(const archive::Finding &finding);

private:
    void add(const Catalogue &catalogue,
             const Finding &finding,
             const QString &reason,
             const QIcon &icon);

    std::vector<Finding> m_findings;
    std::unique_ptr<Ui::IssuesPanel> m_ui;
};

} // namespace archive
