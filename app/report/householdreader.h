// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "report/householddata.h"

#include <QHash>

namespace archive {

class HouseholdView;
class PersonView;

/// Reads one household, step by step into `data`.
class HouseholdReader
{
public:
    HouseholdReader(Archive &archive,
                    const Session &session,
                    QDate today,
                    const RecipientRule &rule)
        : m_archive(archive)
        , m_session(session)
        , m_today(today)
        , m_rule(rule)
    { }

    [[nodiscard]] Result<HouseholdData> read(const Uid &household);

private:
    [[nodiscard]] Result<void> readParticulars(const Uid &household);
    [[nodiscard]] Result<void> readMembers(const Uid &household);
    [[nodiscard]] Result<void> readLoans(const Uid &household);
    [[nodiscard]] Result<void> readConsents(const Uid &household);
    [[nodiscard]] Result<void> readDisputes(const Uid &household);
    [[nodiscard]] Result<void> readCreditLines(const Uid &household);
    [[nodiscard]] Result<void> readGuarantees(const Uid &household);
    [[nodiscard]] Result<void> readPublicRecords(const Uid &household);
    [[nodiscard]] Result<void> readRatings(const Uid &household);
    [[nodiscard]] Result<void> readStatements(const Uid &household);
    [[nodiscard]] Result<void> readObjections(const Uid &household);
    [[nodiscard]] Result<void> readQueries(const Uid &household);

    [[nodiscard]] bool coveredByPurpose(KindIndex kind) const;
    /// The records of a kind that may be printed; the others are counted among the omissions.
    [[nodiscard]] Result<std::vector<Record>> listed(KindIndex kind, const Uid &household);
    [[nodiscard]] Result<Permission> mayPrint(const ShownRecord &shown);
    void addMember(const ShownRecord &shown, const Permission &permission);
    [[nodiscard]] Result<void> addLoan(const Record &record);
    void addCountyFields(const Record &record);
    Omission &omission(const QString &reason, const QString &sentence = {});
    /// Whether the recipient is told facts of this field's level.
    [[nodiscard]] bool tells(FieldId field) const;
    /// The text, or a mask where the field's level is above the recipient's.
    [[nodiscard]] QString told(FieldId field, const QString &text) const;
    [[nodiscard]] QString idNumber(const PersonView &person) const;
    /// The name of a member who is listed; of the head nothing, since the report is about him.
    [[nodiscard]] QString nameBesideHead(const Uid &person) const;
    /// What a statement or an objection is about: a contract number, a document, else nothing.
    [[nodiscard]] QString subjectOf(const Uid &loan, const Uid &record) const;
    [[nodiscard]] QString title(FieldId field, const QString &code) const;
    [[nodiscard]] QString titles(FieldId field, const QStringList &codes) const;
    [[nodiscard]] bool isMinor(const PersonView &person) const;
    [[nodiscard]] QString placeOf(const HouseholdView &household) const;

    Archive &m_archive;
    const Session &m_session;
    QDate m_today;
    RecipientRule m_rule;
    HouseholdData m_data;
    QHash<Uid, QString> m_names; ///< of the members that are listed
    QHash<Uid, QString> m_contracts; ///< of the loans that are listed
    QHash<Uid, QString> m_documents; ///< of the public records that are listed
    Uid m_head;
};

} // namespace archive
