// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/recordtablemodel.h"

#include "catalogue/valuetext.h"
#include "desktop/models/draftcommands.h"
#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"
#include "desktop/models/valuemetatype.h"
#include "domain/mask.h"

#include <QUndoStack>

namespace archive {

RecordTableModel::RecordTableModel(const Catalogue &catalogue,
                                   KindIndex kind,
                                   const Environment &environment,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_kind(kind)
    , m_environment(environment)
{ }

void RecordTableModel::setColumns(const std::vector<FieldId> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

std::optional<FieldId> RecordTableModel::fieldAt(int column) const
{
    const auto at = static_cast<size_t>(column);
    return column >= 0 && at < m_columns.size() ? std::optional(m_columns[at]) : std::nullopt;
}

void RecordTableModel::setState(const QString &title, std::function<RowState(const Record &)> state)
{
    beginResetModel();
    m_stateTitle = title;
    m_state = std::move(state);
    endResetModel();
}

void RecordTableModel::showState()
{
    if (const auto column = stateColumn(); column >= 0 && !m_rows.empty())
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

int RecordTableModel::stateColumn() const
{
    return m_state ? static_cast<int>(m_columns.size()) : -1;
}

void RecordTableModel::load(const std::vector<ShownRecord> &records)
{
    beginResetModel();
    m_rows.clear();
    m_order.clear();
    m_removed.clear();
    m_findings.clear();
    m_sorted = false;
    for (const auto &shown : records) {
        m_order.push_back(m_rows.size());
        m_rows.push_back({shown.record, shown.record, shown.access, shown.missingBasis, false});
    }
    endResetModel();
}

Result<DraftRecord> RecordTableModel::fresh(Record record) const
{
    ARCHIVE_TRY(uid, Uid::create(*m_environment.clock, *m_environment.random));
    record.kind = m_kind;
    record.uid = uid;
    return asNew(std::move(record));
}

DraftRecord RecordTableModel::asNew(Record record) const
{
    record.revision = 0;
    Record empty;
    empty.kind = m_kind;
    empty.uid = record.uid;
    return {std::move(record), empty, Access::Full, {}, true};
}

void RecordTableModel::apply(const Change &change)
{
    auto row = rowOf(change.uid);
    if (row < 0 && (change.revision || change.deleted))
        return;
    if (row < 0) {
        Record record;
        record.kind = m_kind;
        record.uid = change.uid;
        record.parent = change.parent.value_or(Uid());
        insert(rowCount(), {asNew(std::move(record))});
        row = rowOf(change.uid);
    }
    if (change.deleted) {
        remove(row);
        return;
    }
    for (const auto &[field, value] : change.values) {
        if (isOpen(row, m_catalogue.field(field)))
            setValue(row, field, value);
    }
}

void RecordTableModel::insert(int at, std::vector<DraftRecord> rows)
{
    if (m_undo != nullptr) {
        m_undo->push(new RowsCommand(*this, at, std::move(rows), true));
    } else {
        putRows(at, std::move(rows));
    }
}

Result<int> RecordTableModel::add(const Uid &parent, const Values &values)
{
    return addAll(parent, {values});
}

Result<int> RecordTableModel::addAll(const Uid &parent, const std::vector<Values> &records)
{
    std::vector<DraftRecord> rows;
    rows.reserve(records.size());
    for (const auto &values : records) {
        Record record;
        record.kind = m_kind;
        record.parent = parent;
        for (const auto &[field, value] : values)
            record.set(field, value);
        ARCHIVE_TRY(row, fresh(std::move(record)));
        rows.push_back(std::move(row));
    }
    const auto first = rowCount();
    insert(first, std::move(rows));
    return first;
}

Result<int> RecordTableModel::copy(int row)
{
    auto record = draft(row).now;
    for (const auto &field : kind().fields) {
        const bool ofOnePerson = field.search == SearchRule::IdNumber;
        if (field.unique || ofOnePerson)
            record.set(field.id, {});
    }
    ARCHIVE_TRY(copied, fresh(std::move(record)));
    const auto at = rowCount();
    insert(at, {std::move(copied)});
    return at;
}

void RecordTableModel::remove(int row)
{
    const auto at = static_cast<int>(m_order.at(static_cast<size_t>(row)));
    if (m_undo != nullptr) {
        m_undo->push(new RowsCommand(*this, at, {m_rows.at(static_cast<size_t>(at))}, false));
    } else {
        [[maybe_unused]] const auto gone = takeRows(at, 1);
    }
}

const DraftRecord &RecordTableModel::draft(int row) const
{
    return m_rows.at(m_order.at(static_cast<size_t>(row)));
}

int RecordTableModel::rowOf(const Uid &uid) const
{
    for (size_t row = 0; row < m_order.size(); ++row) {
        if (m_rows[m_order[row]].now.uid == uid)
            return static_cast<int>(row);
    }
    return -1;
}

void RecordTableModel::setValue(int row, FieldId field, const Value &value)
{
    const auto &record = draft(row).now;
    const auto before = record.value(field);
    if (before == value)
        return;
    if (m_undo != nullptr) {
        m_undo->push(new ValueCommand(*this, record.uid, {field, before, value}, false));
    } else {
        put(record.uid, field, value);
    }
    emit typed(row, field);
}

void RecordTableModel::derive(int row, FieldId field, const Value &value)
{
    const auto &record = draft(row).now;
    if (record.value(field) == value)
        return;
    if (m_undo != nullptr) {
        m_undo->push(
            new ValueCommand(*this, record.uid, {field, record.value(field), value}, true));
    } else {
        put(record.uid, field, value);
    }
}

void RecordTableModel::setEditable(bool editable)
{
    m_editable = editable;
}

bool RecordTableModel::isOpen(int row, const Field &field) const
{
    if (!m_editable)
        return false;
    switch (draft(row).access) {
    case Access::BasicOnly:
        return field.beforeConsent;
    case Access::Masked:
        return false;
    case Access::Full:
        break;
    }
    return true;
}

void RecordTableModel::setFindings(const std::vector<Finding> &findings)
{
    m_findings.clear();
    for (const auto &finding : findings) {
        if (finding.field.kind == m_kind)
            m_findings.push_back(finding);
    }
    if (!m_rows.empty() && !m_columns.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {CheckRole});
}

const Finding *RecordTableModel::findingAt(int row, FieldId field) const
{
    const Finding *worst = nullptr;
    for (const auto &finding : m_findings) {
        if (finding.record == draft(row).now.uid && finding.field == field
            && (worst == nullptr || finding.severity == Severity::Hard))
            worst = &finding;
    }
    return worst;
}

std::vector<std::pair<FieldId, Value>> RecordTableModel::changedValues(const Kind &kind,
                                                                       const DraftRecord &draft)
{
    std::vector<std::pair<FieldId, Value>> values;
    for (const auto &field : kind.fields) {
        const auto &now = draft.now.value(field.id);
        if (!(now == draft.saved.value(field.id)))
            values.emplace_back(field.id, now);
    }
    return values;
}

bool RecordTableModel::isChanged() const
{
    return !m_removed.empty()
        || std::any_of(m_rows.begin(), m_rows.end(), [this](const DraftRecord &draft) {
               return draft.isNew || !changedValues(kind(), draft).empty();
           });
}

std::vector<Change> RecordTableModel::changes() const
{
    std::vector<Change> changes;
    for (const auto &draft : m_rows) {
        auto values = changedValues(kind(), draft);
        if (!draft.isNew && values.empty())
            continue;
        Change change;
        change.kind = m_kind;
        change.uid = draft.now.uid;
        if (!draft.isNew)
            change.revision = draft.saved.revision;
        if (draft.isNew && !draft.now.parent.isNull())
            change.parent = draft.now.parent;
        change.values = std::move(values);
        changes.push_back(std::move(change));
    }
    for (const auto &removed : m_removed) {
        Change change;
        change.kind = m_kind;
        change.uid = removed.saved.uid;
        change.revision = removed.saved.revision;
        change.deleted = true;
        changes.push_back(std::move(change));
    }
    return changes;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + (m_state ? 1 : 0);
}

void RecordTableModel::setReferences(std::function<std::vector<Choice>(const QString &kind)> of)
{
    m_references = std::move(of);
}

QString RecordTableModel::referenceText(const Field &field, const Value &value) const
{
    const auto choices = m_references ? m_references(field.refKind) : std::vector<Choice>{};
    for (const auto &choice : choices) {
        if (choice.value == value)
            return choice.text;
    }
    return displayText(m_catalogue, field, value);
}

QVariant RecordTableModel::stateData(int row, int role) const
{
    const auto state = m_state(draft(row).now);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return state.text;
    case ChipRole:
        return static_cast<int>(state.chip);
    default:
        return {};
    }
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const auto id = fieldAt(index.column());
    if (!id)
        return stateData(index.row(), role);
    const auto &field = m_catalogue.field(*id);
    const auto &value = draft(index.row()).now.value(*id);
    const auto *const finding = findingAt(index.row(), *id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (field.type == ValueType::Ref)
            return referenceText(field, value);
        // A table is read over a shoulder more easily than a form, so numbers stay masked in it.
        if (field.search == SearchRule::IdNumber)
            return maskIdNumber(displayText(m_catalogue, field, value));
        return displayText(m_catalogue, field, value);
    case Qt::EditRole:
        return QVariant::fromValue(value);
    case Qt::TextAlignmentRole: {
        const bool figure = field.type == ValueType::Money || field.type == ValueType::Area
            || field.type == ValueType::Rate || field.type == ValueType::Count;
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole:
        return finding == nullptr ? QVariant() : QVariant(finding->message);
    case CheckRole:
        return finding == nullptr ? QVariant() : QVariant(static_cast<int>(finding->severity));
    case StrongRole:
        return field.search == SearchRule::Name;
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (section == stateColumn())
        return headerCell(orientation, role, m_stateTitle);
    const auto &field = m_catalogue.field(m_columns.at(static_cast<size_t>(section)));
    const auto unit = unitOf(field);
    const auto title = titleOf(field);
    return headerCell(orientation,
                      role,
                      unit.isEmpty() ? title
                                     : tr("%1 (%2)", "column title and unit").arg(title, unit));
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto field = fieldAt(index.column());
    auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (field && isOpen(index.row(), m_catalogue.field(*field)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !value.canConvert<Value>() || !(flags(index) & Qt::ItemIsEditable))
        return false;
    setValue(index.row(), m_columns.at(static_cast<size_t>(index.column())), value.value<Value>());
    return true;
}

} // namespace archive
