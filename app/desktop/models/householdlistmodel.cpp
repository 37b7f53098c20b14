// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householdlistmodel.h"

#include "base/legalclock.h"
#include "desktop/models/roles.h"
#include "views/codes.h"

namespace archive {

namespace {

Chip chipOf(const ListRow &row)
{
    if (row.consentState == codes::consentState::inForce)
        return Chip::Ok;
    if (row.consentState.isEmpty() || row.consentState == codes::consentState::awaitingSignature)
        return Chip::Waiting;
    return Chip::Ended;
}

} // namespace

QString consentText(const ListRow &row)
{
    switch (chipOf(row)) {
    case Chip::Ok:
        return HouseholdListModel::tr("Signed", "of a consent");
    case Chip::Waiting:
        return HouseholdListModel::tr("Not signed", "of a consent");
    default:
        return HouseholdListModel::tr("Ended", "of a consent");
    }
}

HouseholdListModel::HouseholdListModel(HouseholdSource &source,
                                       const DivisionRegister &divisions,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_divisions(divisions)
{ }

void HouseholdListModel::show(const QString &divisionPrefix, const QString &text)
{
    m_prefix = divisionPrefix;
    m_text = text.trimmed();
    m_next.clear();
    m_asking = true;
    const int question = ++m_question;
    const auto first = [this, question](const auto &answer, const auto &rowsOf) {
        if (question != m_question)
            return;
        m_asking = false;
        beginResetModel();
        m_rows.clear();
        if (answer)
            m_rows = rowsOf(*answer);
        endResetModel();
        if (answer) {
            emit answered();
        } else {
            emit failed(answer.error());
        }
    };
    if (isSearch()) {
        m_source.find(m_prefix, m_text, [first](const Result<std::vector<ListRow>> &answer) {
            first(answer, [](const std::vector<ListRow> &rows) { return rows; });
        });
    } else {
        m_source.list(m_prefix, {}, [this, first](const Result<ListPage> &answer) {
            first(answer, [this](const ListPage &page) {
                m_next = page.next;
                return page.rows;
            });
        });
    }
}

bool HouseholdListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_asking;
}

void HouseholdListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    m_source.list(m_prefix, m_next, [this, question = m_question](const Result<ListPage> &answer) {
        if (question != m_question)
            return;
        m_asking = false;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_next = answer->next;
        take(answer->rows);
        emit answered();
    });
}

void HouseholdListModel::take(const std::vector<ListRow> &rows)
{
    if (rows.empty())
        return;
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int HouseholdListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HouseholdListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString HouseholdListModel::text(const ListRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name.isEmpty() ? tr("(not signed)") : row.name;
    case IdNumber:
        return row.idNumber;
    case Village: {
        const auto code = DivisionCode::parse(row.division);
        const auto division = code ? m_divisions.find(*code) : std::nullopt;
        return division ? division->shortName() : row.division;
    }
    case Group:
        return row.group;
    case Consent:
        return row.draft ? tr("Draft") : consentText(row);
    case RegisterNumber:
        return row.registerNumber;
    default:
        return legalclock::civilDate(row.changedAt).toString(Qt::ISODate);
    }
}

QVariant HouseholdListModel::data(const QModelIndex &index, int role) const
{
    const auto &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Consent && shown.draft && shown.draftUntil.isValid()) {
            return tr("Kept without a signature until %1")
                .arg(shown.draftUntil.toString(Qt::ISODate));
        }
        return {};
    case ChipRole:
        if (index.column() == Consent)
            return static_cast<int>(shown.draft ? Chip::Draft : chipOf(shown));
        return {};
    case HitRole:
        return index.column() == Name || index.column() == RegisterNumber ? QVariant(m_text)
                                                                          : QVariant();
    case StrongRole:
        return index.column() == Name && !shown.withheld;
    case DimRole:
        return (index.column() == Name && shown.withheld) || index.column() == Changed
            || index.column() == RegisterNumber;
    default:
        return {};
    }
}

QVariant HouseholdListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return isSearch() ? tr("Name") : tr("Head");
    case IdNumber:
        return tr("ID number");
    case Village:
        return tr("Village");
    case Group:
        return tr("Group");
    case Consent:
        return tr("Consent");
    case RegisterNumber:
        return tr("Register number");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace archive
