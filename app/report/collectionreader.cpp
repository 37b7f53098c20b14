// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "base/legalclock.h"
#include "domain/division.h"
#include "domain/mask.h"
#include "report/collectiondata.h"
#include "report/facttext.h"
#include "views/codes.h"
#include "views/fields.h"
#include "views/household.h"
#include "views/person.h"

namespace archive {

namespace {

constexpr int ageOfOwnConsent = 14; // PIPL art. 31

/// Reads one household for its form.
class CollectionReader
{
public:
    CollectionReader(Archive &archive, const Session &session, QDate today, bool prefilled)
        : m_archive(archive)
        , m_session(session)
        , m_today(today)
        , m_prefilled(prefilled)
    { }

    [[nodiscard]] Result<CollectionData> read(const Uid &household,
                                              const std::vector<PlannedBlock> &plan);

private:
    [[nodiscard]] Result<void> readHead(const ShownRecord &shown);
    [[nodiscard]] Result<void> readSigners(const std::vector<ShownRecord> &people);
    [[nodiscard]] Result<void> readBlock(const PlannedBlock &planned, const Uid &household);
    [[nodiscard]] Result<CollectedBlock> readGrid(const PlannedBlock &planned);
    [[nodiscard]] Result<CollectedBlock> readTable(const PlannedBlock &planned,
                                                   const Uid &household);
    [[nodiscard]] Result<std::vector<ShownRecord>> recordsOf(KindIndex kind, const Uid &household);
    [[nodiscard]] Result<QStringList> valuesOf(const PlannedBlock &planned,
                                               const ShownRecord &shown);
    [[nodiscard]] Result<bool> mayPrint(const ShownRecord &shown);
    [[nodiscard]] bool coveredByPurpose(KindIndex kind) const;
    [[nodiscard]] QString text(FieldId id, const Value &value) const;
    [[nodiscard]] static QString label(const Field &field);

    Archive &m_archive;
    const Session &m_session;
    QDate m_today;
    bool m_prefilled;
    RecipientRule m_rule;
    ShownRecord m_household;
    std::vector<ShownRecord> m_people;
    CollectionData m_data;
};

Result<CollectionData> CollectionReader::read(const Uid &household,
                                              const std::vector<PlannedBlock> &plan)
{
    ARCHIVE_TRY(rule, recipientRule(Recipient::Own));
    m_rule = rule;
    ARCHIVE_TRY(shown, m_archive.records().get(m_session, kinds::household, household));
    m_household = std::move(shown);
    ARCHIVE_TRY(people, m_archive.records().children(m_session, kinds::person, household));
    m_people = std::move(people);
    ARCHIVE_CHECK(readHead(m_household));
    ARCHIVE_CHECK(readSigners(m_people));
    for (const PlannedBlock &planned : plan)
        ARCHIVE_CHECK(readBlock(planned, household));
    return std::move(m_data);
}

/// What was typed before the signature is a draft, and no part of a print.
Result<bool> CollectionReader::mayPrint(const ShownRecord &shown)
{
    if (shown.access != Access::Full || shown.record.draft)
        return false;
    ARCHIVE_TRY(permission, m_archive.consents().allows(shown.record, Action::Print, {}, m_today));
    return permission.allowed;
}

bool CollectionReader::coveredByPurpose(KindIndex kind) const
{
    const QString name = m_archive.catalogue().kind(kind).name;
    return m_archive.policy().verdict(
               m_session.purpose().code, m_session.user().roles, name, Action::Print)
        == Verdict::Allowed;
}

Result<void> CollectionReader::readHead(const ShownRecord &shown)
{
    const HouseholdView view(shown.record);
    m_data.registerNumber = view.registerNumber();
    m_data.group = view.groupName();
    m_data.address = view.address();
    m_data.officer = view.officer();
    const auto code = DivisionCode::parse(view.division());
    m_data.place = code.ok() ? m_archive.divisions().fullName(*code) : view.division();
    return {};
}

Result<void> CollectionReader::readSigners(const std::vector<ShownRecord> &people)
{
    bool hasHead = false;
    for (const ShownRecord &shown : people) {
        const PersonView view(shown.record);
        const bool head = view.relation() == codes::relation::householdHead;
        hasHead = hasHead || head;
        ARCHIVE_TRY(printed, mayPrint(shown));
        if (printed) {
            if (head)
                m_data.headName = view.name();
            continue;
        }
        const auto birth = view.birthDate();
        const bool child = birth && !birth->isNull()
            ? legalclock::ageOn(birth->latest(), m_today) < ageOfOwnConsent
            : view.ageBand() == codes::ageBand::under14;
        m_data.signers.push_back({text(fields::person::relation, Value::ofCode(view.relation())),
                                  text(fields::person::ageBand, Value::ofCode(view.ageBand())),
                                  child,
                                  shown.record.uid});
    }
    if (!hasHead)
        m_data.signers.push_back({QStringLiteral("户主"), {}, false, {}});
    return {};
}

QString CollectionReader::label(const Field &field)
{
    return field.unit.isEmpty() ? field.title
                                : QStringLiteral("%1(%2)").arg(field.title, field.unit);
}

QString CollectionReader::text(FieldId id, const Value &value) const
{
    const Field &field = m_archive.catalogue().field(id);
    const QString told = factText(m_archive.catalogue(), field, value);
    if (told.isEmpty() || field.level <= m_rule.level) {
        const bool masked =
            field.rule == TextRule::CitizenId || field.search == SearchRule::IdNumber;
        return masked && !m_rule.wholeNumbers ? maskIdNumber(told) : told;
    }
    return {};
}

Result<QStringList> CollectionReader::valuesOf(const PlannedBlock &planned,
                                               const ShownRecord &shown)
{
    ARCHIVE_TRY(printed, mayPrint(shown));
    QStringList values;
    for (const auto &[id, width] : planned.fields) {
        const bool told = printed || m_archive.catalogue().field(id).beforeConsent;
        values.append(told ? text(id, shown.record.value(id)) : QString());
    }
    return values;
}

/// The records that a block shows: of the kinds that the purpose covers, and of none on a blank form.
Result<std::vector<ShownRecord>> CollectionReader::recordsOf(KindIndex kind, const Uid &household)
{
    if (!m_prefilled || !coveredByPurpose(kind))
        return std::vector<ShownRecord>();
    if (kind == kinds::person)
        return m_people;
    return m_archive.records().children(m_session, kind, household);
}

Result<CollectedBlock> CollectionReader::readGrid(const PlannedBlock &planned)
{
    CollectedBlock block;
    ARCHIVE_TRY(values, valuesOf(planned, m_household));
    for (size_t i = 0; i < planned.fields.size(); ++i) {
        const Field &field = m_archive.catalogue().field(planned.fields[i].first);
        block.facts.push_back({label(field), m_prefilled ? values.at(qsizetype(i)) : QString()});
    }
    return block;
}

Result<CollectedBlock> CollectionReader::readTable(const PlannedBlock &planned,
                                                   const Uid &household)
{
    CollectedBlock block;
    block.blankRows = planned.blankRows;
    for (const auto &[id, width] : planned.fields)
        block.columns.emplace_back(label(m_archive.catalogue().field(id)), width);
    ARCHIVE_TRY(records, recordsOf(planned.kind, household));
    for (const ShownRecord &shown : records) {
        ARCHIVE_TRY(values, valuesOf(planned, shown));
        // What no consent lets be printed would be an empty row that looks like a new record.
        if (!values.join(QString()).isEmpty())
            block.rows.push_back(values);
    }
    return block;
}

Result<void> CollectionReader::readBlock(const PlannedBlock &planned, const Uid &household)
{
    ARCHIVE_TRY(block,
                planned.kind == kinds::household ? readGrid(planned)
                                                 : readTable(planned, household));
    block.heading = m_archive.catalogue().kind(planned.kind).title;
    m_data.blocks.push_back(std::move(block));
    return {};
}

} // namespace

Result<CollectionData> readCollection(Archive &archive,
                                      const Session &session,
                                      const Uid &household,
                                      const std::vector<PlannedBlock> &plan,
                                      bool prefilled,
                                      QDate today)
{
    return CollectionReader(archive, session, today, prefilled).read(household, plan);
}

} // namespace archive
