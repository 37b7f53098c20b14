// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/recordssection.h"

#include "catalogue/valuetext.h"
#include "desktop/form/entrykeys.h"
#include "desktop/form/formbinder.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "desktop/table/fielddelegate.h"
#include "ui_recordssection.h"

#include <QHeaderView>
#include <QResizeEvent>

namespace archive {

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 8;
constexpr int rowPixels = 28;
constexpr int narrowSection = 860;
constexpr int stateWidth = 104;

int columnWidth(const Field &field)
{
    switch (field.type) {
    case ValueType::Date:
        return 98;
    case ValueType::Money:
        return 118;
    case ValueType::Rate:
    case ValueType::Area:
    case ValueType::Count:
    case ValueType::Bool:
        return 92;
    case ValueType::Code:
    case ValueType::Ref:
        return 116;
    case ValueType::Text:
    case ValueType::None:
        break;
    }
    if (field.search == SearchRule::IdNumber)
        return 158;
    return field.search == SearchRule::Name ? 104 : 150;
}

} // namespace

RecordsSection::RecordsSection(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RecordsSection>())
{
    m_ui->setupUi(this);
    m_ui->add->setIcon(glyphIcon(Glyph::Plus));
    m_ui->copy->setIcon(glyphIcon(Glyph::Copy));
    m_ui->pasteRows->setIcon(glyphIcon(Glyph::Import));
    m_ui->remove->setIcon(glyphIcon(Glyph::Trash));
    m_ui->details->setIcon(glyphIcon(Glyph::Columns));
    m_ui->detail->hide();
    connect(m_ui->add, &QPushButton::clicked, this, &RecordsSection::addRecord);
    connect(m_ui->copy, &QPushButton::clicked, this, &RecordsSection::copyRecord);
    connect(m_ui->pasteRows, &QPushButton::clicked, this, &RecordsSection::pasteRecords);
    connect(m_ui->remove, &QPushButton::clicked, this, &RecordsSection::removeRecord);
    connect(m_ui->makeHead, &QPushButton::clicked, this, &RecordsSection::makeHead);
    connect(m_ui->details, &QPushButton::toggled, this, &RecordsSection::showDetails);
}

RecordsSection::~RecordsSection() = default;

void RecordsSection::bind(const PanelContext &context)
{
    m_context = context;
    const auto *const kind = context.editors.catalogue->findKind(m_kindName);
    m_model = &context.draft->table(kind->index);
    setUpTable();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordsSection::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordsSection::fitHeight);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordsSection::showHeadButton);
    refresh();
}

std::vector<FieldId> RecordsSection::fieldsNamed(const QString &names) const
{
    std::vector<FieldId> found;
    for (const auto &name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto *const field = m_context.editors.catalogue->findField(m_model->kind(), name);
        if (field != nullptr && !field->hidden)
            found.push_back(field->id);
    }
    return found;
}

void RecordsSection::setUpTable()
{
    const auto columns = fieldsNamed(m_columns);
    QList<int> widths;
    QList<int> spare;
    for (const auto column : columns) {
        spare.prepend(static_cast<int>(widths.size()));
        widths.append(columnWidth(m_context.editors.catalogue->field(column)));
    }
    if (m_model->stateColumn() >= 0)
        widths.append(stateWidth);
    m_model->setColumns(columns);
    auto *const table = m_ui->table;
    table->setItemDelegate(new FieldDelegate(m_context.editors, *m_context.prompts, table));
    table->setModel(m_model);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    table->setColumnWidths(widths, spare.mid(0, std::max<qsizetype>(0, spare.size() - 3)));
    table->passOver(m_model->stateColumn());
    table->setAccessibleName(titleOf(m_model->kind()));
    setUpSorting();
    connect(table, &TableView::opened, this, [this] {
        m_ui->details->setChecked(true);
        details().focusFirst();
    });
    connect(table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RecordsSection::showRow);
}

FormBinder &RecordsSection::details()
{
    if (m_binder != nullptr)
        return *m_binder;
    m_binder = new FormBinder(m_context.editors, m_model->kind().index, this);
    m_binder->bindNamed(m_ui->grid, fieldsNamed(m_places));
    m_ui->otherTitle->setVisible(m_binder->bindRest(m_ui->otherGrid) > 0);
    m_ui->otherGrid->setVisible(!m_ui->otherGrid->rows().isEmpty());
    connect(m_binder, &FormBinder::valueEdited, this, [this](FieldId field, const Value &value) {
        if (currentRow() >= 0)
            m_model->setValue(currentRow(), field, value);
    });
    connect(m_binder, &FormBinder::typingChanged, this, &RecordsSection::typingChanged);
    connect(m_model, &RecordTableModel::changedAt, this, [this](const Uid &record) {
        if (currentRow() >= 0 && m_model->draft(currentRow()).now.uid == record)
            m_binder->update(m_model->draft(currentRow()).now);
    });
    setReadingOrder(this);
    return *m_binder;
}

int RecordsSection::currentRow() const
{
    const auto current = m_ui->table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void RecordsSection::refresh()
{
    // What was read anew stands as entered; a person who sorted it looks for it where it was.
    if (m_sortColumn >= 0 && !m_model->isSorted())
        sortAgain();
    if (currentRow() < 0 && m_model->rowCount() > 0)
        select(0);
    fitHeight();
    showRow();
}

void RecordsSection::fitHeight()
{
    const auto rows = std::clamp(m_model->rowCount(), fewestRows, mostRows);
    m_ui->table->setFixedHeight((rows + 1) * rowPixels + 2);
    const auto count = m_model->rowCount();
    m_ui->title->setText(tr("%1 (%2)", "title of a table and its rows").arg(title()).arg(count));
}

void RecordsSection::setRights(const WorkRights &rights)
{
    const auto kind = m_model->kind().index;
    m_editable = rights.maySave(kind);
    setVisible(rights.maySee(kind));
    for (auto *const button : {m_ui->add, m_ui->copy, m_ui->pasteRows, m_ui->remove})
        button->setVisible(m_editable);
    showHeadButton();
}

void RecordsSection::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Where there is too little room, the picture and the tip stand for the words.
    const bool isNarrow = width() < narrowSection;
    m_ui->pasteRows->setText(isNarrow ? QString() : tr("Paste  Ctrl+V"));
    m_ui->copy->setText(isNarrow ? QString() : tr("Copy  F3"));
}

QString RecordsSection::title() const
{
    return titleOf(m_model->kind());
}

Uid RecordsSection::currentRecord() const
{
    const auto row = currentRow();
    return row < 0 || row >= m_model->rowCount() ? Uid() : m_model->draft(row).now.uid;
}

void RecordsSection::showRecord(const Uid &record)
{
    if (const auto row = m_model->rowOf(record); row >= 0)
        select(row);
}

void RecordsSection::showRow()
{
    emit rowShown();
    const auto row = currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    showHeadButton();
    m_ui->copy->setEnabled(any);
    m_ui->remove->setEnabled(any);
    m_ui->details->setEnabled(any);
    const bool detailed = any && m_ui->details->isChecked();
    m_ui->detail->setVisible(detailed);
    if (!detailed)
        return;
    const auto &draft = m_model->draft(row);
    m_ui->basis->setText(draft.missingBasis);
    m_ui->basis->setVisible(!draft.missingBasis.isEmpty());
    m_ui->detailTitle->setText(
        tr("%1, row %2", "kind of record and its row").arg(title()).arg(row + 1));
    details().setRecord(
        draft.now,
        [this, row](const Field &field) { return m_model->isOpen(row, field); },
        draft.missingBasis);
    details().showFindings(m_findings);
}

void RecordsSection::select(int row)
{
    m_ui->table->setCurrentIndex(m_model->index(row, 0));
}

void RecordsSection::showDetails(bool)
{
    showRow();
}

void RecordsSection::toggleDetails()
{
    m_ui->details->toggle();
}

void RecordsSection::addRecord()
{
    if (!m_editable)
        return;
    const auto row = m_context.draft->add(m_model->kind().index);
    if (!row) {
        m_context.prompts->tell(row.error().message);
        return;
    }
    select(*row);
    m_ui->details->setChecked(true);
    details().focusFirst();
}

void RecordsSection::copyRecord()
{
    if (!m_editable || currentRow() < 0)
        return;
    const auto row = m_model->copy(currentRow());
    if (row) {
        select(*row);
    } else {
        m_context.prompts->tell(row.error().message);
    }
}

void RecordsSection::removeRecord()
{
    const auto row = currentRow();
    if (!m_editable || row < 0
        || !m_context.prompts->confirm(tr("Delete this row? It is gone once you save."),
                                       tr("&Delete")))
        return;
    m_model->remove(row);
    if (m_model->rowCount() > 0)
        select(std::min(row, m_model->rowCount() - 1));
    showRow();
}

void RecordsSection::showFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
    m_model->setFindings(findings);
    if (m_binder != nullptr)
        m_binder->showFindings(findings);
}

std::vector<Finding> RecordsSection::typingErrors() const
{
    return m_binder == nullptr ? std::vector<Finding>() : m_binder->typingErrors();
}

bool RecordsSection::focusField(const Uid &record, FieldId field)
{
    if (field.kind != m_model->kind().index)
        return false;
    const auto row = m_model->rowOf(record);
    if (row < 0)
        return false;
    select(row);
    m_ui->details->setChecked(true);
    return details().focusField(field);
}

} // namespace archive
