// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/rosterpanel.h"
#include "desktop/household/scanintake.h"

namespace archive {

class RecordTableModel;

/// A tab of one table whose records name a scan, with the scan of the row that is chosen.
class ScanRosterPanel : public RosterPanel
{
    Q_OBJECT

public:
    /// `draw` lays out a form with one RecordsSection and one ScanIntake; `scan` is the field that names the scan.
    ScanRosterPanel(const PanelContext &context,
                    const QString &title,
                    FieldId scan,
                    std::function<void(QWidget *)> draw,
                    QWidget *parent);

protected:
    void build() override;
    void showFile() override;
    void showRights() override;
    /// A scan was kept, which a record of the draft has to name now.
    virtual void nameScan(const KeptScan &scan) = 0;
    /// Whether a scan may be taken in while this row is chosen; -1: none is.
    [[nodiscard]] virtual bool mayTake(int row) const = 0;
    /// Another row is chosen, or the same has become another.
    virtual void showChosen();

    [[nodiscard]] RecordTableModel &table() const;
    /// -1: none.
    [[nodiscard]] int chosenRow() const;
    void choose(const Uid &record);

private:
    FieldId m_scan;
    RecordsSection *m_section = nullptr;
    ScanIntake *m_intake = nullptr;
};

/// Scans and photos that belong to the household's file.
class AttachmentsPanel final : public ScanRosterPanel
{
    Q_OBJECT

public:
    AttachmentsPanel(const PanelContext &context, QWidget *parent);

protected:
    void nameScan(const KeptScan &scan) override;
    [[nodiscard]] bool mayTake(int row) const override;
};

} // namespace archive
