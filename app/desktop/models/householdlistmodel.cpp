// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householdlistmodel.h"

#include "base/legalclock.h"
#include "desktop/models/headercell.h"
#include "desktop/models/roles.h"
#include "views/codes.h"

namespace archive {

namespace {

ListStanding standingOf(const ListRow &row)
{
    if (row.consentState == codes::consentState::inForce)
        return ListStanding::Signed;
    if (row.consentState.isEmpty() || row.consentState == codes::consentState::awaitingSignature)
        return ListStanding::Unsigned;
    return ListStanding::Ended;
}

} // namespace

Chip standingChip(ListStanding standing)
{
    switch (standing) {
    case ListStanding::Signed:
        return Chip::Ok;
    case ListStanding::Unsigned:
        return Chip::Waiting;
    case ListStanding::Draft:
        return Chip::Draft;
    case ListStanding::Ended:
        break;
    }
    return Chip::Ended;
}

QString standingText(ListStanding standing)
{
    switch (standing) {
    case ListStanding::Signed:
        return HouseholdListModel::tr("Signed", "of a consent");
    case ListStanding::Unsigned:
        return HouseholdListModel::tr("Not signed", "of a consent");
    case ListStanding::Draft:
        return HouseholdListModel::tr("Draft");
    case ListStanding::Ended:
        break;
    }
    return HouseholdListModel::tr("Ended", "of a consent");
}

QString consentText(const ListRow &row)
{
    return standingText(standingOf(row));
}

HouseholdListModel::HouseholdListModel(HouseholdSource &source,
                                       const DivisionRegister &divisions,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_divisions(divisions)
{ }

std::optional<ListOrder> HouseholdListModel::orderOf(int column)
{
    switch (column) {
    case Name:
        return ListOrder::Head;
    case Village:
    case Group:
    case RegisterNumber:
        return ListOrder::Place;
    case Consent:
        return ListOrder::Standing;
    case Changed:
        return ListOrder::Touched;
    case Members:
        return ListOrder::Members;
    case Officer:
        return ListOrder::Officer;
    default:
        return std::nullopt;
    }
}

void HouseholdListModel::show(const HouseholdQuery &query, const QString &text)
{
    m_query = query;
    m_text = text.trimmed();
    m_next.clear();
    m_isFirst = true;
    ++m_question;
    if (isSearch()) {
        askSearch();
    } else {
        askPage();
    }
}

void HouseholdListModel::askSearch()
{
    m_asking = true;
    m_source.find(m_query.divisionPrefix,
                  m_text,
                  [this, question = m_question](const Result<std::vector<ListRow>> &answer) {
                      if (question != m_question)
                          return;
                      m_asking = false;
                      std::vector<ListRow> rows;
                      if (answer) {
                          std::copy_if(answer->begin(),
                                       answer->end(),
                                       std::back_inserter(rows),
                                       [this](const ListRow &row) { return isMeant(row); });
                      }
                      begin(rows);
                      if (answer) {
                          emit answered();
                      } else {
                          emit failed(answer.error());
                      }
                  });
}

void HouseholdListModel::askPage()
{
    m_asking = true;
    auto query = m_query;
    query.after = m_next;
    m_source.list(query, [this, question = m_question](const Result<ListPage> &answer) {
        if (question != m_question)
            return;
        m_asking = false;
        if (!answer) {
            if (m_isFirst)
                begin({});
            emit failed(answer.error());
            return;
        }
        m_next = answer->next;
        if (m_isFirst) {
            begin(answer->rows);
        } else {
            take(answer->rows);
        }
        // Few of many households are meant: a page may hold none of them.
        if (answer->rows.empty() && !m_next.isEmpty()) {
            askPage();
        } else {
            emit answered();
        }
    });
}

bool HouseholdListModel::isMeant(const ListRow &row) const
{
    const auto standing = row.draft ? ListStanding::Draft : standingOf(row);
    return (!m_query.standing || standing == *m_query.standing)
        && (!m_query.loans || row.loans == m_query.loans)
        && (m_query.officer.isEmpty() || row.officer == m_query.officer)
        && (m_query.group.isEmpty() || row.group == m_query.group);
}

bool HouseholdListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.isEmpty() && !m_asking && rowCount() < mostRows;
}

void HouseholdListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage();
}

void HouseholdListModel::begin(const std::vector<ListRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_isFirst = false;
    endResetModel();
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
        return row.draft ? standingText(ListStanding::Draft) : consentText(row);
    case RegisterNumber:
        return row.registerNumber;
    case Members:
        return QString::number(row.members);
    case Loans:
        return !row.loans.has_value() ? QString() : *row.loans ? tr("Yes") : tr("None");
    case Officer:
        return row.officer;
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
        if (index.column() == Consent) {
            return static_cast<int>(
                standingChip(shown.draft ? ListStanding::Draft : standingOf(shown)));
        }
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

QString HouseholdListModel::columnTitle(int section) const
{
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
    case Members:
        return tr("Members");
    case Loans:
        return tr("Loans");
    case Officer:
        return tr("Officer");
    default:
        return {};
    }
}

QVariant HouseholdListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return headerCell(orientation, role, columnTitle(section));
}

} // namespace archive
