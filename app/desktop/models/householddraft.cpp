// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householddraft.h"

#include "base/legalclock.h"
#include "catalogue/valuetext.h"
#include "desktop/models/headchange.h"
#include "desktop/models/householdlistmodel.h"
#include "desktop/models/memberconsent.h"
#include "views/codes.h"
#include "views/fields.h"
#include "views/person.h"

namespace archive {
HouseholdDraft::HouseholdDraft(const OpenArchive &archive, QObject *parent)
    : QObject(parent)
    , m_catalogue(*archive.catalogue)
    , m_environment(archive.environment)
{
    for (const auto kind : kindsOfFile(m_catalogue)) {
        auto *const table = new RecordTableModel(m_catalogue, kind, archive.environment, this);
        table->setReferences([this](const QString &kindName) { return references(kindName); });
        table->setUndo(&m_undo);
        connect(table, &RecordTableModel::edited, this, &HouseholdDraft::edited);
        connect(table, &RecordTableModel::typed, this, [this, kind](int row, FieldId field) {
            follow(kind, row, field);
        });
        connect(table, &RecordTableModel::changedAt, this, [this](const Uid &uid, FieldId field) {
            m_place = {uid, field};
        });
        m_tables.emplace(kind, table);
    }
    showConsents();
}

void HouseholdDraft::showConsents()
{
    auto *const members = &table(kinds::person);
    const auto *const consents = &table(kinds::consent);
    members->setState(tr("Consent"), [this](const Record &member) {
        if (!m_seesConsents)
            return RowState();
        const auto today = legalclock::civilDate(m_environment.clock->nowUtc());
        const auto standing = memberStanding(*this, member, today);
        return RowState{standingChip(standing), standingText(standing)};
    });
    connect(consents, &RecordTableModel::edited, members, &RecordTableModel::showState);
    connect(consents, &RecordTableModel::modelReset, members, &RecordTableModel::showState);
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

void HouseholdDraft::setRights(const WorkRights &rights)
{
    for (const auto &[kind, table] : m_tables)
        table->setEditable(rights.maySave(kind));
    m_seesConsents = rights.maySee(kinds::consent);
}

void HouseholdDraft::load(const HouseholdFile &file)
{
    for (const auto &[kind, table] : m_tables)
        table->load({});
    table(kinds::household).load({file.household});
    for (const auto &[kind, records] : file.children)
        table(kind).load(records);
    m_undo.clear();
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
    m_undo.clear();
    return {};
}

void HouseholdDraft::resume(const TypedForm &form)
{
    if (!(household() == form.household)) {
        for (const auto &[kind, table] : m_tables)
            table->load({});
    }
    for (const auto &change : form.changes) {
        if (const auto found = m_tables.find(change.kind); found != m_tables.end())
            found->second->apply(change);
    }
}

Uid HouseholdDraft::household() const
{
    const auto &own = table(kinds::household);
    return own.rowCount() == 0 ? Uid() : own.draft(0).now.uid;
}

int HouseholdDraft::headRow() const
{
    const auto &members = table(kinds::person);
    for (int row = 0; row < members.rowCount(); ++row) {
        if (isHeadsRelation(members.draft(row).now.value(fields::person::relation)))
            return row;
    }
    return -1;
}

QString HouseholdDraft::headName() const
{
    const auto row = headRow();
    return row < 0 ? QString() : PersonView(table(kinds::person).draft(row).now).name();
}

QString HouseholdDraft::memberName(int row) const
{
    return nameOf(m_catalogue.kind(kinds::person), table(kinds::person), row);
}

void HouseholdDraft::makeHead(const Uid &member, const Value &former)
{
    auto &members = table(kinds::person);
    m_undo.beginMacro({});
    for (auto head = headRow(); head >= 0 && !isHeadsRelation(former); head = headRow())
        members.setValue(head, fields::person::relation, former);
    members.setValue(members.rowOf(member),
                     fields::person::relation,
                     Value::ofCode(codes::relation::householdHead));
    m_undo.endMacro();
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

QString HouseholdDraft::nameOf(const Kind &kind, const RecordTableModel &table, int row) const
{
    const auto &record = table.draft(row).now;
    QString name;
    if (kind.index == kinds::person) {
        name = PersonView(record).name();
    } else {
        for (const auto index : kind.order) {
            const auto &field = kind.fields.at(index);
            if (field.type != ValueType::Ref && name.isEmpty())
                name = displayText(m_catalogue, field, record.value(field.id));
        }
    }
    if (!name.isEmpty())
        return name;
    return kind.index == kinds::person
        ? tr("Member %1").arg(row + 1)
        : tr("%1, row %2", "kind of record and its row").arg(titleOf(kind)).arg(row + 1);
}

std::vector<Choice> HouseholdDraft::references(const QString &kindName) const
{
    std::vector<Choice> choices;
    const auto *const kind = m_catalogue.findKind(kindName);
    const auto found = kind == nullptr ? m_tables.end() : m_tables.find(kind->index);
    if (found == m_tables.end() || kind->index == kinds::household)
        return choices;
    const auto &table = *found->second;
    for (int row = 0; row < table.rowCount(); ++row)
        choices.push_back({nameOf(*kind, table, row), Value::of(table.draft(row).now.uid)});
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
