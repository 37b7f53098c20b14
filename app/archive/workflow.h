// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/policy.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace archive {

/// What a step asks for besides duty, purpose and values; resources/workflow/README.md has the words.
enum class GuardRule : quint8 {
    Reason,
    NotOpener,
    NotCollector,
    RecordChanged,
    Asked,
    OnlyOne,
    Left,
    NothingLeft,
    Due,
    NotKept,
    Kept,
    NotEntered,
    NotLast,
    Opened,
    Graded,
    Appraised,
    OtherGrade,
    SameGrade,
    Publishable,
    NotPublishable,
    PostingOver,
    Undisputed,
    Over,
    Gates,
    NewestGates,
    Unopposed,
    RemovedSince,
};

/// A term as LegalClock counts it.
struct LegalTerm
{
    enum class Unit : quint8 { Days, Years };
    Unit unit = Unit::Days;
    int count = 0;

    /// The last day of the term from `day` on.
    [[nodiscard]] QDate lastDay(QDate day) const;
};

struct Guard
{
    GuardRule rule = GuardRule::Reason;
    QString value; ///< name of a value of the opening; with Asked and, at will, OnlyOne
    QStringList
        choices; ///< with Asked; with OnlyOne the states in which another one is none; grades, with Publishable and its opposite
    int count = 0; ///< with Appraised
    LegalTerm term = {}; ///< with RemovedSince
};

/// A value that a step takes.
struct ValueRule
{
    QString name;
    QStringList choices; ///< empty: any text
    bool required = true;
    bool printed = false; ///< shown and printed with the mark
};

enum class CaseEffect : quint8 {
    None,
    Erase,
    Restrict,
    TakeOver,
    Propose,
    Purge,
    TakeProposal,
    Adjust,
    DropGrade,
    Veto,
    Post,
    Decide,
};

/// The role of steps that nobody takes by hand.
inline constexpr QLatin1String programRole("program");

/// One row of a workflow's table.
struct Transition
{
    QString from; ///< empty: it opens the case
    QString action;
    QString title;
    QString titleEn;
    QStringList roles;
    QStringList purposes;
    std::vector<Guard> guards;
    std::vector<ValueRule> values;
    QString to;
    std::optional<LegalTerm> deadline; ///< none: it stays as it was
    CaseEffect effect = CaseEffect::None;
};

struct WorkflowState
{
    QString name;
    QString title;
    QString titleEn;
    QString mark; ///< "disputed", "unresolved", or empty
    bool isFinal = false;
    QString record; ///< code that the record of the case has in this state; empty: as it was
};

enum class CaseSubject : quint8 {
    Record, ///< of a household, or it
    User,
    Archive,
    Village, ///< a record of the kind `village`
    Township, ///< a township or the county, by the first of its records of the kind `township_rating`
};

/// One kind of case: its states and its steps.
struct Workflow
{
    QString name;
    QString title;
    QString titleEn;
    CaseSubject subject = CaseSubject::Record;
    std::vector<WorkflowState> states;
    std::vector<Transition> transitions;

    /// nullptr when no such step starts there; an empty state stands for a case that is not opened yet.
    [[nodiscard]] const Transition *find(const QString &from, const QString &action) const;
    [[nodiscard]] const Transition &opening() const;
    /// nullptr when unknown.
    [[nodiscard]] const WorkflowState *state(const QString &word) const;
    /// The words of the steps that start from a state, in the table's order.
    [[nodiscard]] QStringList actionsFrom(const QString &from) const;
    /// The word of the step that follows by itself from a state, since it carries out what led there; empty when there is none.
    [[nodiscard]] QString following(const QString &from) const;
    /// Whether any step has this word.
    [[nodiscard]] bool knows(const QString &action) const;
    /// The values that are shown with the mark, in the table's order.
    [[nodiscard]] QStringList printedValues() const;
};

/// All workflows of the program.
class Workflows
{
public:
    explicit Workflows(std::vector<Workflow> workflows);

    [[nodiscard]] const std::vector<Workflow> &all() const { return m_workflows; }
    /// nullptr when unknown.
    [[nodiscard]] const Workflow *find(const QString &name) const;

private:
    std::vector<Workflow> m_workflows;
};

/// In the program's language.
[[nodiscard]] QString titleOf(const Workflow &workflow);
[[nodiscard]] QString titleOf(const WorkflowState &state);
[[nodiscard]] QString titleOf(const Transition &step);

/// Whether a word stands in both.
[[nodiscard]] bool haveCommon(const QStringList &a, const QStringList &b);

/// Loads the tables of a folder (":/workflow" in the programs). Damaged, naming file and line: an unknown word, role, purpose, guard,
/// state or deadline, a step or state that stands twice, a state that nothing reaches or that never ends, a workflow without
/// an opening or without a final state, a step that nobody may take.
[[nodiscard]] Result<std::shared_ptr<const Workflows>> loadWorkflows(const QString &folder,
                                                                     const Policy &policy);

} // namespace archive
