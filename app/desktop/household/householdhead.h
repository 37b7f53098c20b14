// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QFrame>

#include <memory>

namespace archive {

namespace Ui {
class HouseholdHead;
}

class HouseholdDraft;

/// The line over the tabs: whose household it is, where, and whether it is signed.
class HouseholdHead final : public QFrame
{
    Q_OBJECT

public:
    explicit HouseholdHead(QWidget *parent = nullptr);
    ~HouseholdHead() override;

    void show(const HouseholdDraft &draft, const OpenArchive &archive);
    void setRights(const WorkRights &rights);
    /// What the page is called.
    [[nodiscard]] QString title() const;

signals:
    void backClicked();
    void printClicked();

private:
    std::unique_ptr<Ui::HouseholdHead> m_ui;
};

} // namespace archive
