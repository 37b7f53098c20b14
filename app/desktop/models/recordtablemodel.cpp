// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/recordtablemodel.h"

#include "catalogue/valuetext.h"
#include "desktop/models/roles.h"
#include "desktop/models/valuemetatype.h"
#include "domain/mask.h"

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

void RecordTableModel::load(const std::vector<ShownRecord> &records)
{
    beginResetModel();
    m_rows.clear();
    m_removed.clear();
    m_findings.clear();
    for (const auto &shown : records)
        m_rows.push_back({shown.record, shown.record, shown.access, shown.missingBasis, false});
    endResetModel();
}

Result<int> RecordTableModel::insert(Record record)
{
    ARCHIVE_TRY(uid, Uid::create(*m_environment.clock, *m_environment.random));
    record.uid = uid;
    record.revision = 0;
    const auto row = rowCount();
    Record empty;
    empty.kind = m_kind;
    empty.uid = uid;
    beginInsertRows({}, row, row);
    m_rows.push_back({std::move(record), empty, Access::Full, {}, true});
    endInsertRows();
    emit edited();
    return row;
}

Result<int> RecordTableModel::add(const Uid &parent)
{
    Record record;
    record.kind = m_kind;
    record.parent = parent;
    return insert(std::move(record));
}

Result<int> RecordTableModel::copy(int row)
{
    auto record = draft(row).now;
    for (const auto &field : kind().fields) {
        const bool ofOnePerson = field.search == SearchRule::IdNumber;
        if (field.unique || ofOnePerson)
            record.set(field.id, {});
    }
    return insert(std::move(record));
}

void RecordTableModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const auto at = m_rows.begin() + row;
    if (!at->isNew)
        m_removed.push_back(*at);
    m_rows.erase(at);
    endRemoveRows();
    emit edited();
}

const DraftRecord &RecordTableModel::draft(int row) const
{
    return m_rows.at(static_cast<size_t>(row));
}

int RecordTableModel::rowOf(const Uid &uid) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].now.uid == uid)
            return static_cast<int>(row);
    }
    return -1;
}

void RecordTableModel::setValue(int row, FieldId field, const Value &value)
{
    auto &record = m_rows.at(static_cast<size_t>(row)).now;
    if (record.value(field) == value)
        return;
    record.set(field, value);
    emit dataChanged(index(row, 0), index(row, std::max(0, columnCount() - 1)));
    emit edited();
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
    return !changes().empty();
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
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
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

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    const auto id = m_columns.at(static_cast<size_t>(index.column()));
    const auto &field = m_catalogue.field(id);
    const auto &value = draft(index.row()).now.value(id);
    const auto *const finding = findingAt(index.row(), id);
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
    const auto &field = m_catalogue.field(m_columns.at(static_cast<size_t>(section)));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto unit = unitOf(field);
    if (unit.isEmpty())
        return titleOf(field);
    return tr("%1 (%2)", "column title and unit").arg(titleOf(field), unit);
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto &field = m_catalogue.field(m_columns.at(static_cast<size_t>(index.column())));
    auto flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (isOpen(index.row(), field))
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
