// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/cases.h"
#include "archive/store.h"

namespace archive {

/// A row of archive_case.
struct CaseRecord
{
    qint64 row = 0; ///< 0: not written yet
    Uid uid;
    QString workflow;
    std::optional<KindIndex> subjectKind;
    Uid subject;
    Uid household;
    QString subjectUser;
    QString state;
    bool open = true;
    QString mark;
    QString owner;
    QString openedBy;
    QDateTime openedAt;
    QDate deadline;
    qint64 revision = 0;
    QDate erasedOn;
};

/// Whether the case is about the archive as a whole.
[[nodiscard]] bool isOfArchive(const CaseRecord &record);

/// A row of case_step.
struct CaseStepRecord
{
    qint64 number = 0;
    qint64 seq = 0; ///< of its journal entry
    CaseStep step;
    qint64 archive = 0; ///< in whose journal that entry stands, by its row; 0: our own
};

/// The tables of cases, without policy and journal: for the services of this room only.
class CaseRows
{
public:
    explicit CaseRows(Store &store);

    [[nodiscard]] Result<std::optional<CaseRecord>> find(const Uid &uid);
    /// All; or open ones with a deadline, of a household with marks, of an owner.
    [[nodiscard]] Result<std::vector<CaseRecord>> all();
    [[nodiscard]] Result<std::vector<CaseRecord>> due(const CaseQuery &query);
    [[nodiscard]] Result<std::vector<CaseRecord>> marked(const Uid &household);
    [[nodiscard]] Result<std::vector<CaseRecord>> ownedBy(const QString &user);
    /// Of a household and what belongs to it, in the order they were opened.
    [[nodiscard]] Result<std::vector<CaseRecord>> ofHousehold(const Uid &household);
    /// Open ones of the same workflow about the same.
    [[nodiscard]] Result<std::vector<CaseRecord>> openAlike(const CaseRecord &record);
    /// Closed ones of the same workflow about the same, in the order they were opened.
    [[nodiscard]] Result<std::vector<CaseRecord>> closedAlike(const CaseRecord &record);
    /// Inserts a case of revision 1 and gives it its row, else updates what steps change; then adds the step.
    [[nodiscard]] Result<void> write(CaseRecord &record, const CaseStepRecord &step);
    /// Inserts a case that came from another archive, as it stands, with all its steps; `seq` is the entry that tells of it here.
    [[nodiscard]] Result<void>
    writeAbsorbed(CaseRecord &record, const std::vector<CaseStepRecord> &steps, qint64 seq);
    /// The entry that tells that the case came from another archive; 0 for one of our own.
    [[nodiscard]] Result<qint64> absorbedAt(const CaseRecord &record);
    [[nodiscard]] Result<std::vector<CaseStepRecord>> steps(const CaseRecord &record);

private:
    [[nodiscard]] Result<std::vector<CaseRecord>> read(Statement &statement);
    [[nodiscard]] Result<void> insertStep(const CaseRecord &record, const CaseStepRecord &step);

    Store &m_store;
};

/// The last value of that name that a step was given; empty when there is none.
[[nodiscard]] QString lastValue(const std::vector<CaseStepRecord> &steps, const QString &name);

/// The detail of a step's entry: the case as it stands after it.
[[nodiscard]] QString caseStepDetail(const CaseRecord &record, const QString &action);

/// What the entry of a step commits to: the first 16 bytes of SHA-256 over the case and everything in the step.
[[nodiscard]] QByteArray caseStepState(const Uid &id, const CaseStepRecord &step);

} // namespace archive
