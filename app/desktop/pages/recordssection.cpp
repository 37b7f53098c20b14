// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/recordssection.h"

#include "catalogue/valuetext.h"
#include "desktop/form/formbinder.h"
#include "desktop/models/recordtablemodel.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "desktop/table/fielddelegate.h"
#include "ui_recordssection.h"

#include <QHeaderView>

namespace archive {

namespace {

constexpr int fewestRows = 3;
constexpr int mostRows = 8;
constexpr int rowPixels = 28;

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
    m_ui->remove->setIcon(glyphIcon(Glyph::Trash));
    m_ui->details->setIcon(glyphIcon(Glyph::Columns));
    m_ui->detail->hide();
    connect(m_ui->add, &QPushButton::clicked, this, &RecordsSection::addRecord);
    connect(m_ui->copy, &QPushButton::clicked, this, &RecordsSection::copyRecord);
    connect(m_ui->remove, &QPushButton::clicked, this, &RecordsSection::removeRecord);
    connect(m_ui->details, &QPushButton::toggled, this, &RecordsSection::showDetails);
}

RecordsSection::~RecordsSection() = default;

void RecordsSection::bind(const EditorContext &context,
                          RecordTableModel &model,
                          std::function<Uid()> parentUid,
                          Prompts &prompts)
{
    m_context = context;
    m_model = &model;
    m_parentUid = std::move(parentUid);
    m_prompts = &prompts;
    setUpTable();
    m_binder = new FormBinder(context, model.kind().index, this);
    m_binder->bindRest(m_ui->grid);
    connect(m_binder, &FormBinder::valueEdited, this, [this](FieldId field, const Value &value) {
        if (currentRow() >= 0)
            m_model->setValue(currentRow(), field, value);
    });
    connect(m_binder, &FormBinder::typingChanged, this, &RecordsSection::typingChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordsSection::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordsSection::fitHeight);
    refresh();
}

void RecordsSection::setUpTable()
{
    std::vector<FieldId> columns;
    QList<int> widths;
    QList<int> spare;
    for (const auto &name : m_columns.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto *const field = m_context.catalogue->findField(m_model->kind(), name);
        if (field == nullptr || field->hidden)
            continue;
        spare.prepend(static_cast<int>(columns.size()));
        columns.push_back(field->id);
        widths.append(columnWidth(*field));
    }
    m_model->setColumns(columns);
    auto *const table = m_ui->table;
    table->setItemDelegate(new FieldDelegate(m_context, *m_prompts, table));
    table->setModel(m_model);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    table->setColumnWidths(widths, spare.mid(0, std::max<qsizetype>(0, spare.size() - 3)));
    table->setAccessibleName(titleOf(m_model->kind()));
    connect(table, &TableView::opened, this, [this] {
        m_ui->details->setChecked(true);
        m_ui->grid->setFocus();
        focusNextChild();
    });
    connect(table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RecordsSection::showRow);
}

int RecordsSection::currentRow() const
{
    const auto current = m_ui->table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void RecordsSection::refresh()
{
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

void RecordsSection::setEditable(bool editable)
{
    for (auto *const button : {m_ui->add, m_ui->copy, m_ui->remove})
        button->setVisible(editable);
}

QString RecordsSection::title() const
{
    return titleOf(m_model->kind());
}

void RecordsSection::showRow()
{
    const auto row = currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    m_ui->copy->setEnabled(any);
    m_ui->remove->setEnabled(any);
    m_ui->details->setEnabled(any);
    m_ui->detail->setVisible(any && m_ui->details->isChecked());
    if (!any)
        return;
    const auto &draft = m_model->draft(row);
    m_ui->basis->setText(draft.missingBasis);
    m_ui->basis->setVisible(!draft.missingBasis.isEmpty());
    m_ui->detailTitle->setText(
        tr("%1, row %2", "kind of record and its row").arg(title()).arg(row + 1));
    m_binder->setRecord(
        draft.now,
        [this, row](const Field &field) { return m_model->isOpen(row, field); },
        draft.missingBasis);
}

void RecordsSection::select(int row)
{
    m_ui->table->setCurrentIndex(m_model->index(row, 0));
}

void RecordsSection::showDetails(bool shown)
{
    m_ui->detail->setVisible(shown && currentRow() >= 0);
}

void RecordsSection::addRecord()
{
    const auto row = m_model->add(m_parentUid());
    if (!row) {
        m_prompts->tell(row.error().message);
        return;
    }
    select(*row);
    m_ui->details->setChecked(true);
    showRow();
    m_binder->focusField({m_model->kind().index, m_model->kind().order.front()});
}

void RecordsSection::copyRecord()
{
    const auto row = m_model->copy(currentRow());
    if (row) {
        select(*row);
    } else {
        m_prompts->tell(row.error().message);
    }
}

void RecordsSection::removeRecord()
{
    const auto row = currentRow();
    if (row < 0
        || !m_prompts->confirm(tr("Delete this row? It is gone once you save."), tr("&Delete")))
        return;
    m_model->remove(row);
    if (m_model->rowCount() > 0)
        select(std::min(row, m_model->rowCount() - 1));
    showRow();
}

void RecordsSection::showFindings(const std::vector<Finding> &findings)
{
    m_model->setFindings(findings);
    m_binder->showFindings(findings);
}

std::vector<Finding> RecordsSection::typingErrors() const
{
    return m_binder->typingErrors();
}

bool RecordsSection::focusField(const Uid &record, FieldId field)
{
    const auto row = m_model->rowOf(record);
    if (row < 0 || field.kind != m_model->kind().index)
        return false;
    select(row);
    m_ui->details->setChecked(true);
    return m_binder->focusField(field);
}

} // namespace archive
