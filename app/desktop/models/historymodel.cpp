// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/historymodel.h"

#include "catalogue/policy.h"
#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "desktop/models/headercell.h"
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

void HistoryModel::load(std::vector<JournalEntry> entries, const std::map<Uid, Record> &present)
{
    std::reverse(entries.begin(), entries.end());
    m_entries = std::move(entries);
    m_lines = historyLines(m_entries, present);
    choose();
}

void HistoryModel::setFilter(HistoryFilter filter)
{
    m_filter = filter;
    choose();
}

void HistoryModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (size_t at = 0; at < m_lines.size(); ++at) {
        if (isShown(m_lines[at]))
            m_shown.push_back(at);
    }
    endResetModel();
}

bool HistoryModel::isShown(const HistoryLine &line) const
{
    const auto &entry = m_entries.at(line.entry);
    switch (m_filter) {
    case HistoryFilter::Changes:
        return entry.type == EntryType::Change;
    case HistoryFilter::Deleted:
        return line.isLast && entry.action == QLatin1String("delete");
    case HistoryFilter::All:
        break;
    }
    return true;
}

const HistoryLine *HistoryModel::line(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr
                                        : &m_lines.at(m_shown.at(static_cast<size_t>(row)));
}

const JournalEntry *HistoryModel::lastChange() const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [](const JournalEntry &entry) {
            return entry.type == EntryType::Change && entry.origin.archive.isNull();
        });
    return found == m_entries.end() ? nullptr : &*found;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
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

QString HistoryModel::valueText(const HistoryLine &line, const Value &value) const
{
    const auto shown = displayText(m_catalogue, m_catalogue.field(*line.field), value);
    return shown.isEmpty() ? tr("(empty)") : shown;
}

QString HistoryModel::text(const HistoryLine &line, int column) const
{
    const auto &entry = m_entries.at(line.entry);
    switch (column) {
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
    case RecordKind:
        return entry.record.isNull() && entry.action != QLatin1String("unchanged")
            ? QString()
            : titleOf(m_catalogue.kind(entry.kind));
    case FieldTitle:
        return line.field ? titleOf(m_catalogue.field(*line.field)) : QString();
    case Before:
        return line.field ? valueText(line, line.before) : QString();
    case After:
        return line.field && line.after ? valueText(line, *line.after) : QString();
    default:
        return savereason::text(m_catalogue, entry.reason);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const auto *const shown = line(index.row());
    const auto &entry = m_entries.at(shown->entry);
    if (role == DimRole)
        return index.column() == At;
    if (role == StrongRole)
        return index.column() == What && entry.type == EntryType::Change;
    const bool isLong = index.column() >= Before;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole
        || (role == Qt::ToolTipRole && isLong))
        return text(*shown, index.column());
    return {};
}

QString HistoryModel::columnTitle(int section)
{
    switch (section) {
    case At:
        return tr("Time (Beijing)");
    case User:
        return tr("User");
    case What:
        return tr("What");
    case RecordKind:
        return tr("Record");
    case FieldTitle:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
