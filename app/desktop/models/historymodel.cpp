// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/historymodel.h"

#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "desktop/models/roles.h"

#include <QTimeZone>

namespace archive {

namespace {

// China keeps one time all year, whatever the machine is set to.
constexpr int chinaOffsetSeconds = 8 * 3600;

} // namespace

HistoryModel::HistoryModel(const Catalogue &catalogue, const Policy &policy, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_policy(policy)
{ }

void HistoryModel::load(std::vector<JournalEntry> entries)
{
    beginResetModel();
    std::reverse(entries.begin(), entries.end());
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HistoryModel::whatHappened(const JournalEntry &entry) const
{
    const auto *const purpose = m_policy.purpose(entry.purpose);
    const auto title = purpose == nullptr ? entry.purpose : titleOf(*purpose);
    switch (entry.type) {
    case EntryType::Look:
        return entry.action == QLatin1String("refused")
            ? tr("Asked for and refused — %1").arg(title)
            : tr("Looked at — %1").arg(title);
    case EntryType::Change:
        if (entry.action == QLatin1String("insert"))
            return tr("Entered");
        if (entry.action == QLatin1String("delete"))
            return tr("Deleted");
        if (entry.action == QLatin1String("restore"))
            return tr("Undeleted");
        if (entry.action == QLatin1String("absorb"))
            return tr("Taken in from another archive");
        return tr("Changed");
    case EntryType::Event:
        if (entry.action == QLatin1String("report"))
            return tr("Report made — %1").arg(title);
        if (entry.action == QLatin1String("unchanged"))
            return tr("Found unchanged");
        if (entry.action == QLatin1String("record-locked"))
            return tr("Locked against slips");
        if (entry.action == QLatin1String("record-unlocked"))
            return tr("Lock lifted");
        break;
    case EntryType::Anchor:
        break;
    }
    return entry.action;
}

QString HistoryModel::before(const JournalEntry &entry) const
{
    QStringList parts;
    for (const auto &[id, value] : entry.before) {
        const auto &field = m_catalogue.field(id);
        const auto text = displayText(m_catalogue, field, value);
        parts.append(tr("%1: %2", "field and its former value")
                         .arg(titleOf(field), text.isEmpty() ? tr("(empty)") : text));
    }
    return parts.join(tr("; "));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const auto &entry = m_entries.at(static_cast<size_t>(index.row()));
    if (role == DimRole)
        return index.column() == At;
    if (role == StrongRole)
        return index.column() == What && entry.type == EntryType::Change;
    if (role == Qt::ToolTipRole && index.column() == Before)
        return before(entry);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case At:
        return entry.at.toOffsetFromUtc(chinaOffsetSeconds)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case User:
        return entry.origin.station.isEmpty()
            ? entry.user
            : tr("%1 (%2)", "user and the station of the archive that the entry came from")
                  .arg(entry.user, entry.origin.station);
    case What:
        return whatHappened(entry);
    case Record:
        return entry.record.isNull() && entry.action != QLatin1String("unchanged")
            ? QString()
            : titleOf(m_catalogue.kind(entry.kind));
    case Before:
        return before(entry);
    default:
        return savereason::text(m_catalogue, entry.reason);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Time (Beijing)");
    case User:
        return tr("User");
    case What:
        return tr("What");
    case Record:
        return tr("Record");
    case Before:
        return tr("Before");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace archive
