// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/scanrosterpanel.h"

class QLabel;
class QPushButton;

namespace archive {

/// Who consented to what: the state of each member in a line, why something can't be kept, the consents themselves with their scans, withdrawal.
class ConsentPanel final : public ScanRosterPanel
{
    Q_OBJECT

public:
    ConsentPanel(const PanelContext &context, QWidget *parent);

protected:
    void build() override;
    void nameScan(const KeptScan &scan) override;
    [[nodiscard]] bool mayTake(int row) const override;
    void showChosen() override;
    void showRights() override;

private:
    void withdraw();
    void printForms();
    void showPrinting();
    [[nodiscard]] QDate today() const;

    QLabel *m_summary = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace archive
