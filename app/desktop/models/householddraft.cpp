// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householddraft.h"

#include "views/codes.h"
#include "views/fields.h"
#include "views/person.h"

namespace archive {
namespace {

/// The kinds that the page has a place for.
constexpr KindIndex formKinds[] = {kinds::household, kinds::person, kinds::loan, kinds::consent};

} // namespace

HouseholdDraft::HouseholdDraft(const OpenArchive &archive, QObject *parent)
    : QObject(parent)
    , m_catalogue(*archive.catalogue)
{
    for (const auto kind : formKinds) {
        auto *const table = new RecordTableModel(m_catalogue, kind, archive.environment, this);
        table->setReferences([this](const QString &kindName) { return references(kindName); });
        connect(table, &RecordTableModel::edited, this, &HouseholdDraft::edited);
        m_tables.emplace(kind, table);
    }
}

std::vector<KindIndex> HouseholdDraft::childKinds() const
{
    std::vector<KindIndex> children;
    for (const auto &[kind, table] : m_tables) {
        if (kind != kinds::household)
            children.push_back(kind);
    }
    return children;
}

void HouseholdDraft::setEditable(bool editable)
{
    for (const auto &[kind, table] : m_tables)
        table->setEditable(editable);
}

void HouseholdDraft::load(const HouseholdFile &file)
{
    table(kinds::household).load({file.household});
    for (const auto &[kind, records] : file.children)
        table(kind).load(records);
}

Result<void> HouseholdDraft::startNew(DivisionCode division, const QString &officer, QDate today)
{
    for (const auto &[kind, table] : m_tables)
        table->load({});
    auto &own = table(kinds::household);
    ARCHIVE_TRY(row, own.add({}));
    if (division.level() == DivisionLevel::Village && !division.isNull())
        own.setValue(row, fields::household::division, Value::ofText(division.text()));
    own.setValue(row, fields::household::officer, Value::ofText(officer));
    own.setValue(row, fields::household::openedBy, Value::ofText(officer));
    own.setValue(row, fields::household::openedOn, Value::of(PartialDate::fromDate(today)));
    return {};
}

Uid HouseholdDraft::household() const
{
    const auto &own = table(kinds::household);
    return own.rowCount() == 0 ? Uid() : own.draft(0).now.uid;
}

QString HouseholdDraft::headName() const
{
    const auto &members = table(kinds::person);
    for (int row = 0; row < members.rowCount(); ++row) {
        const PersonView person(members.draft(row).now);
        const auto relation = person.relation();
        if (relation == codes::relation::householdHead || relation == codes::relation::self)
            return person.name();
    }
    return {};
}

bool HouseholdDraft::isNew() const
{
    const auto &own = table(kinds::household);
    return own.rowCount() > 0 && own.draft(0).isNew;
}

bool HouseholdDraft::isSigned() const
{
    const auto waits = [](const RecordTableModel &table) {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.draft(row).saved.draft)
                return true;
        }
        return false;
    };
    return !isNew() && missingBasis().isEmpty()
        && std::none_of(m_tables.begin(), m_tables.end(), [&waits](const auto &entry) {
               return waits(*entry.second);
           });
}

bool HouseholdDraft::isChanged() const
{
    return std::any_of(m_tables.begin(), m_tables.end(), [](const auto &entry) {
        return entry.second->isChanged();
    });
}

ChangeSet HouseholdDraft::changes(const QString &reason) const
{
    ChangeSet set{reason, table(kinds::household).changes()};
    for (const auto kind : childKinds()) {
        const auto changes = table(kind).changes();
        set.changes.insert(set.changes.end(), changes.begin(), changes.end());
    }
    return set;
}

std::vector<Choice> HouseholdDraft::references(const QString &kindName) const
{
    std::vector<Choice> choices;
    if (kindName != m_catalogue.kind(kinds::person).name)
        return choices;
    const auto &members = table(kinds::person);
    for (int row = 0; row < members.rowCount(); ++row) {
        const auto &record = members.draft(row).now;
        const auto name = PersonView(record).name();
        choices.push_back(
            {name.isEmpty() ? tr("Member %1").arg(row + 1) : name, Value::of(record.uid)});
    }
    return choices;
}

QString HouseholdDraft::missingBasis() const
{
    for (const auto &[kind, table] : m_tables) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (const auto &basis = table->draft(row).missingBasis; !basis.isEmpty())
                return basis;
        }
    }
    return {};
}

} // namespace archive
