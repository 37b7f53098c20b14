// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/duelist.h"
#include "archive/records.h"

#include <QDate>
#include <QStringList>

namespace archive {

/// Values of a step by name, as resources/workflow names them.
using CaseValues = std::vector<std::pair<QString, QString>>;

/// What opens a case.
struct CaseOpening
{
    QString workflow;
    QString
        subject; ///< a record's uid, a user's name, or the digits of a division, as the workflow wants
    QString reason;
    CaseValues values;
};

/// What takes a case on.
struct CaseMove
{
    Uid id;
    QString action;
    QString reason;
    CaseValues values;
    std::optional<qint64> revision; ///< when given, Stale unless the case still has it
};

/// Where a case stands after a step.
struct CaseState
{
    Uid id;
    QString state;
    qint64 revision = 0;
    QDate deadline; ///< last day; invalid without one
    QString
        follows; ///< the step to be taken next by whoever took this one, which carries out what was decided; mostly empty
    std::optional<PurgeSummary> purge; ///< of a purge
    QStringList
        unreached; ///< after an erasure: folders of backups that could not be given the list of erasures
};

/// A case as lists show it.
struct CaseRow
{
    Uid id;
    QString workflow;
    QString state;
    bool open = true;
    Uid subject; ///< null for a case about a user
    QString user; ///< whom it is about; empty for a case about a record
    std::optional<ListRow> record; ///< masked as lists are; none for a user, or when it was erased
    QString owner; ///< who has it now
    QString openedBy;
    QDateTime openedAt; ///< UTC
    QDate deadline;
    bool overdue = false; ///< open, and its last day is over
    qint64 revision = 0;
    QDate erasedOn; ///< valid when its record, and with it what the case told of it, was erased
    std::vector<HandoverItem>
        items; ///< what is left of a hand-over; of one purge that is looked at, its list; at most the first thousand
};

/// Which open cases.
struct CaseQuery
{
    QString workflow; ///< empty: any
    QString state; ///< empty: any
    QDate until; ///< last day of the deadline; invalid: any
    int most = 1000;
    QDate from = {}; ///< first day of the deadline; invalid: any
};

/// How many open cases fall due in a month.
struct DueMonth
{
    QDate month; ///< its first day; invalid: they are overdue
    qint64 cases = 0;
};

/// An open case that is on a posting, and the rating that it stands on.
struct PostedCase
{
    CaseRow row;
    Uid rating;
};

/// A step that was taken.
struct CaseStep
{
    QString action;
    QString state; ///< that it led to
    QString actor;
    QDateTime at; ///< UTC
    QString reason;
    CaseValues values;
};

struct CaseFile
{
    CaseRow row;
    std::vector<CaseStep> steps;
};

/// What a record carries while it is disputed, and after a dispute that could not be settled.
struct CaseMark
{
    Uid id; ///< of the case
    QString workflow;
    QString mark; ///< "disputed", "unresolved"
    KindIndex kind = 0;
    Uid record;
    QDate since;
    QDate deadline;
    QStringList texts; ///< what is shown with it; empty where the session sees no facts
};

/// Cases and their steps (design.md §5): which there are stands in resources/workflow. Each step is one transaction with its journal entry, so
/// that a case that was left at any moment goes on from its last one.
class Cases
{
public:
    explicit Cases(Store &store);

    /// NotFound for an unknown workflow, record or user; Refused by duty, purpose, area or guard; InvalidInput for missing or unknown values.
    [[nodiscard]] Result<CaseState> open(const Session &session, const CaseOpening &opening);
    /// The same, and Stale for another revision, Refused in another state. A step that purges works in chunks before it is taken; Cancelled by
    /// `progress`, and then the case stays where it was, to be gone on with.
    [[nodiscard]] Result<CaseState>
    step(const Session &session, const CaseMove &move, const PurgeProgress &progress = {});

    /// All cases that the session may list, open ones first in the order of their deadlines; unlogged, as lists are.
    [[nodiscard]] Result<std::vector<CaseRow>> list(const Session &session);
    /// Open cases with a deadline that the session may list, the next first.
    [[nodiscard]] Result<std::vector<CaseRow>> due(const Session &session, const CaseQuery &query);
    /// The same counted: those overdue first, then month by month. Cases of a workflow about households and what belongs to them.
    [[nodiscard]] Result<std::vector<DueMonth>> dueMonths(const Session &session,
                                                          const QString &workflow);
    /// Those of them that the session's user has looked at since their last step.
    [[nodiscard]] Result<std::vector<Uid>> openedOf(const Session &session,
                                                    const std::vector<Uid> &ids);
    /// The cases of a workflow that hang on a posting, as lists show them: no look at any of them, so that printing a list opens none.
    [[nodiscard]] Result<std::vector<PostedCase>>
    onPosting(const Session &session, const QString &workflow, const Uid &posting);
    /// A case with its steps; the look is logged.
    [[nodiscard]] Result<CaseFile> get(const Session &session, const Uid &id);
    /// The open cases of a workflow about a household and its records, oldest first, with their steps, as far as the session may see what they
    /// tell; the look is logged.
    [[nodiscard]] Result<std::vector<CaseFile>>
    openOf(const Session &session, const Uid &household, const QString &workflow);
    /// The marks of a household's records, oldest first; the look is logged.
    [[nodiscard]] Result<std::vector<CaseMark>> marks(const Session &session, const Uid &household);

    /// What a purge of that day would be about, at most the first ten thousand; for who may propose it. No person's data.
    [[nodiscard]] Result<DueList> purgeList(const Session &session, QDate day);

    /// The purpose that the user's duties give him for opening such a case; NotFound for an unknown workflow.
    [[nodiscard]] Result<QString> purposeToOpen(const QString &workflow);
    /// The same for a step; that of any of its steps when `action` is none from where it stands.
    [[nodiscard]] Result<QString> purposeToStep(const Uid &id, const QString &action);

private:
    [[nodiscard]] Result<QStringList>
    purgeBefore(const Session &session, const CaseMove &move, const PurgeProgress &progress);

    Store &m_store;
};

} // namespace archive
