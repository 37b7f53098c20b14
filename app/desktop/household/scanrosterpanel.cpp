// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/scanrosterpanel.h"

#include "base/legalclock.h"
#include "desktop/household/recordssection.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "ui_filespanel.h"
#include "views/fields.h"

namespace archive {

ScanRosterPanel::ScanRosterPanel(const PanelContext &context,
                                 const QString &title,
                                 FieldId scan,
                                 std::function<void(QWidget *)> draw,
                                 QWidget *parent)
    : RosterPanel(context, title, {scan.kind}, std::move(draw), parent)
    , m_scan(scan)
{ }

void ScanRosterPanel::build()
{
    RosterPanel::build();
    m_section = findChild<RecordsSection *>();
    m_intake = findChild<ScanIntake *>();
    m_intake->bind(context());
    connect(m_section, &RecordsSection::rowShown, this, &ScanRosterPanel::showChosen);
    connect(context().draft, &HouseholdDraft::edited, this, &ScanRosterPanel::showChosen);
    connect(m_intake, &ScanIntake::kept, this, [this](const KeptScan &scan) {
        nameScan(scan);
        showChosen();
    });
}

void ScanRosterPanel::showFile()
{
    RosterPanel::showFile();
    showChosen();
}

void ScanRosterPanel::showRights()
{
    RosterPanel::showRights();
    showChosen();
}

RecordTableModel &ScanRosterPanel::table() const
{
    return context().draft->table(m_scan.kind);
}

int ScanRosterPanel::chosenRow() const
{
    return table().rowOf(m_section->currentRecord());
}

void ScanRosterPanel::choose(const Uid &record)
{
    m_section->showRecord(record);
}

void ScanRosterPanel::showChosen()
{
    const auto row = chosenRow();
    NamedScan scan{m_scan.kind, {}, {}};
    if (row >= 0) {
        const auto &record = table().draft(row).now;
        scan.record = record.uid;
        scan.hash = record.value(m_scan).toWire();
    }
    m_intake->setScan(scan, rights().maySave(m_scan.kind) && mayTake(row));
}

AttachmentsPanel::AttachmentsPanel(const PanelContext &context, QWidget *parent)
    : ScanRosterPanel(
        context,
        tr("Files"),
        fields::attachment::attachmentHash,
        [](QWidget *panel) { Ui::FilesPanel().setupUi(panel); },
        parent)
{ }

bool AttachmentsPanel::mayTake(int) const
{
    return true;
}

/// Each scan is a row of its own; one that was begun without a scan takes it.
void AttachmentsPanel::nameScan(const KeptScan &scan)
{
    auto row = chosenRow();
    if (row < 0 || !table().draft(row).now.value(fields::attachment::attachmentHash).isNone()) {
        const auto added = table().add(context().draft->household());
        if (!added) {
            context().prompts->tell(added.error().message);
            return;
        }
        row = *added;
    }
    const auto &environment = context().archive->environment;
    const auto today = legalclock::civilDate(environment.clock->nowUtc());
    const auto fill = [this, row](FieldId field, const Value &value) {
        if (table().draft(row).now.value(field).isNone())
            table().setValue(row, field, value);
    };
    table().setValue(row, fields::attachment::attachmentHash, Value::ofText(scan.hash));
    fill(fields::attachment::attachmentName, Value::ofText(scan.name));
    fill(fields::attachment::pageCount, Value::ofCount(1));
    fill(fields::attachment::takenOn, Value::of(PartialDate::fromDate(today)));
    choose(table().draft(row).now.uid);
}

} // namespace archive
