// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/validation.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class IssuesPanel;
}

/// All points of a household that checks found, hard ones first; choosing one leads to its field.
class IssuesPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit IssuesPanel(QWidget *parent = nullptr);
    ~IssuesPanel() override;

    void show(const Catalogue &catalogue, std::vector<Finding> findings);

signals:
    void chosen(const archive::Finding &finding);

private:
    std::vector<Finding> m_findings;
    std::unique_ptr<Ui::IssuesPanel> m_ui;
};

} // namespace archive
