// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "desktop/household/pastedialog.h"
#include "desktop/household/recordssection.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "ui_recordssection.h"

#include <QClipboard>
#include <QGuiApplication>

namespace archive {

namespace {

/// Of one kind in one household: the checks hold every row against all others, and a longer list is some village's.
constexpr int mostRecords = 200;

bool isOneCell(const QString &text)
{
    const auto content = text.trimmed();
    return !content.contains(QLatin1Char('\t')) && !content.contains(QLatin1Char('\n'));
}

} // namespace

PasteTarget RecordsSection::pasteTarget() const
{
    const auto &archive = *m_context.archive;
    PasteTarget target{m_context.editors, m_model->kind().index, {}, {}, {}};
    target.checks = {legalclock::civilDate(archive.environment.clock->nowUtc()),
                     !archive.info.isReal(),
                     &archive.divisions,
                     nullptr};
    const auto current = m_ui->table->currentIndex().column();
    const auto from = m_model->fieldAt(current) ? current : 0;
    for (int column = from; m_model->fieldAt(column); ++column) {
        if (!m_ui->table->isColumnHidden(column))
            target.columns.push_back(*m_model->fieldAt(column));
    }
    for (const auto &field : m_model->kind().fields) {
        for (int row = 0; row < m_model->rowCount() && field.search == SearchRule::IdNumber; ++row)
            target.numbers.insert(m_model->draft(row).now.value(field.id).toWire());
    }
    target.numbers.remove({});
    return target;
}

void RecordsSection::pasteRecords()
{
    if (!m_editable)
        return;
    const auto text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_context.prompts->tell(
            tr("There is no text to paste: copy cells in the spreadsheet first."));
        return;
    }
    PastedTable pasted(pasteTarget(), text);
    if (isOneCell(text) && currentRow() >= 0) {
        pasteCell(std::move(pasted));
        return;
    }
    const auto room = std::max(0, mostRecords - m_model->rowCount());
    auto *const dialog = new PasteDialog(std::move(pasted), room, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::taken, this, &RecordsSection::takeLines);
    dialog->open();
}

void RecordsSection::pasteCell(PastedTable pasted)
{
    pasted.readOn(1);
    const auto index = m_ui->table->currentIndex();
    const bool isTitle = pasted.lines().empty();
    if (isTitle || !(m_model->flags(index) & Qt::ItemIsEditable))
        return;
    const auto &line = pasted.lines().front();
    const auto &cell = line.cells.front();
    if (cell.mark == Severity::Hard) {
        m_context.prompts->tell(cell.sentence);
        return;
    }
    for (const auto &[field, value] : line.values)
        m_model->setValue(index.row(), field, value);
}

void RecordsSection::takeLines(const std::vector<RecordTableModel::Values> &lines)
{
    const auto first = m_context.draft->addAll(m_model->kind().index, lines);
    if (!first) {
        m_context.prompts->tell(first.error().message);
        return;
    }
    select(*first);
    m_ui->table->setFocus();
}

} // namespace archive
