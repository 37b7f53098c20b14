// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/workflowcells.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace archive {
namespace {

struct WorkflowCellsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Workflow)
};

bool isWord(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    return form.match(text).hasMatch();
}

bool areWords(const QStringList &texts)
{
    return !texts.isEmpty() && std::all_of(texts.begin(), texts.end(), isWord);
}

/// Codes of a list of the catalogue.
bool areCodes(const QStringList &texts)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,4}$"));
    return !texts.isEmpty() && std::all_of(texts.begin(), texts.end(), [](const QString &text) {
        return form.match(text).hasMatch();
    });
}

const QHash<QString, GuardRule> &guardWords()
{
    static const QHash<QString, GuardRule> words{
        {QStringLiteral("reason"), GuardRule::Reason},
        {QStringLiteral("not-opener"), GuardRule::NotOpener},
        {QStringLiteral("not-collector"), GuardRule::NotCollector},
        {QStringLiteral("record-changed"), GuardRule::RecordChanged},
        {QStringLiteral("asked"), GuardRule::Asked},
        {QStringLiteral("only-one"), GuardRule::OnlyOne},
        {QStringLiteral("left"), GuardRule::Left},
        {QStringLiteral("nothing-left"), GuardRule::NothingLeft},
        {QStringLiteral("due"), GuardRule::Due},
        {QStringLiteral("not-kept"), GuardRule::NotKept},
        {QStringLiteral("kept"), GuardRule::Kept},
        {QStringLiteral("not-entered"), GuardRule::NotEntered},
        {QStringLiteral("not-last"), GuardRule::NotLast},
        {QStringLiteral("opened"), GuardRule::Opened},
        {QStringLiteral("graded"), GuardRule::Graded},
        {QStringLiteral("appraised"), GuardRule::Appraised},
        {QStringLiteral("other-grade"), GuardRule::OtherGrade},
        {QStringLiteral("same-grade"), GuardRule::SameGrade},
        {QStringLiteral("publishable"), GuardRule::Publishable},
        {QStringLiteral("not-publishable"), GuardRule::NotPublishable},
        {QStringLiteral("posting-over"), GuardRule::PostingOver},
        {QStringLiteral("undisputed"), GuardRule::Undisputed},
        {QStringLiteral("over"), GuardRule::Over},
        {QStringLiteral("gates"), GuardRule::Gates},
        {QStringLiteral("newest-gates"), GuardRule::NewestGates},
        {QStringLiteral("unopposed"), GuardRule::Unopposed},
        {QStringLiteral("removed-since"), GuardRule::RemovedSince}};
    return words;
}

/// States that can be reached from the opening, or from which a final state can be reached.
QStringList reachable(const Workflow &workflow, bool forwards)
{
    QStringList reached;
    if (forwards) {
        reached.append(workflow.opening().to);
    } else {
        for (const auto &state : workflow.states) {
            if (state.isFinal)
                reached.append(state.name);
        }
    }
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto &step : workflow.transitions) {
            const auto &near = forwards ? step.from : step.to;
            const auto &far = forwards ? step.to : step.from;
            if (reached.contains(near) && !far.isEmpty() && !reached.contains(far)) {
                reached.append(far);
                grew = true;
            }
        }
    }
    return reached;
}

bool asksForOpening(const Workflow &workflow, const Guard &guard)
{
    if (guard.rule != GuardRule::OnlyOne && guard.rule != GuardRule::Asked)
        return true;
    if (guard.value.isEmpty()) {
        return std::all_of(
            guard.choices.begin(), guard.choices.end(), [&workflow](const QString &state) {
                return workflow.state(state) != nullptr;
            });
    }
    const auto &values = workflow.opening().values;
    const auto found = std::find_if(
        values.begin(), values.end(), [&](const auto &each) { return each.name == guard.value; });
    return found != values.end()
        && std::all_of(guard.choices.begin(), guard.choices.end(), [&](const QString &choice) {
               return found->choices.contains(choice);
           });
}

Result<void> checkRow(const Workflow &workflow, size_t index, const WorkflowRow &row)
{
    const auto &step = workflow.transitions[index];
    if ((index == 0) != step.from.isEmpty()) {
        return row.error(
            WorkflowCellsText::tr("the first step, and no other, opens the case and has "
                                  "no state before it"));
    }
    for (size_t i = 0; i < index; ++i) {
        const auto &other = workflow.transitions[i];
        if (other.from == step.from && other.action == step.action)
            return row.error(WorkflowCellsText::tr("the step “%1” stands twice").arg(step.action));
    }
    if (const auto *from = workflow.state(step.from); from != nullptr && from->isFinal)
        return row.error(WorkflowCellsText::tr("“%1” is a final state").arg(step.from));
    for (const auto &guard : step.guards) {
        if (!asksForOpening(workflow, guard)) {
            return row.error(
                WorkflowCellsText::tr("no case is opened with such a value “%1”").arg(guard.value));
        }
    }
    return {};
}

/// "appraised:3".
std::optional<Guard> counted(Guard guard, bool hasChoices)
{
    constexpr int most = 100;
    bool isNumber = false;
    guard.count = std::exchange(guard.value, {}).toInt(&isNumber);
    if (!isNumber || guard.count < 1 || guard.count > most || hasChoices)
        return {};
    return guard;
}

/// "removed-since:years:1".
std::optional<Guard> withTerm(Guard guard, const QString &word, bool hasChoices)
{
    const auto term = workflowcells::term(word.section(u':', 1));
    guard.value.clear();
    if (!term || term->count < 1 || hasChoices)
        return {};
    guard.term = *term;
    return guard;
}

} // namespace

namespace workflowcells {

std::optional<Guard> guard(const QString &word)
{
    const auto name = word.section(u':', 0, 0).section(u'=', 0, 0);
    const bool hasArgument = word.contains(u':');
    const auto rule = guardWords().find(name);
    if (rule == guardWords().end())
        return {};
    Guard guard{*rule, word.section(u':', 1).section(u'=', 0, 0), {}};
    const bool hasChoices = word.contains(u'=');
    if (hasChoices)
        guard.choices = word.section(u'=', 1).split(u'|');
    if (guard.rule == GuardRule::Appraised)
        return counted(guard, hasChoices);
    if (guard.rule == GuardRule::RemovedSince)
        return withTerm(guard, word, hasChoices);
    if (hasArgument && !isWord(guard.value))
        return {};
    switch (guard.rule) {
    case GuardRule::Publishable:
    case GuardRule::NotPublishable:
        return !hasArgument && hasChoices && !guard.choices.contains(QString())
            ? std::optional(guard)
            : std::nullopt;
    case GuardRule::Asked:
        return hasArgument && areWords(guard.choices) ? std::optional(guard) : std::nullopt;
    case GuardRule::OnlyOne:
        return !hasChoices || areWords(guard.choices) ? std::optional(guard) : std::nullopt;
    default:
        return !hasArgument && !hasChoices ? std::optional(guard) : std::nullopt;
    }
}

std::optional<ValueRule> value(const QString &word)
{
    ValueRule rule;
    rule.name = word.section(u'=', 0, 0);
    if (word.contains(u'=')) {
        rule.choices = word.section(u'=', 1).split(u'|');
        if (!areWords(rule.choices) && !areCodes(rule.choices))
            return {};
    } else if (word.endsWith(u'?') || word.endsWith(u'+')) {
        rule.required = word.endsWith(u'+');
        rule.printed = word.endsWith(u'+');
        rule.name.chop(1);
    }
    return isWord(rule.name) ? std::optional(rule) : std::nullopt;
}

std::optional<LegalTerm> term(const QString &word)
{
    constexpr int longest = 3660;
    bool isNumber = false;
    LegalTerm term;
    term.count = word.section(u':', 1).toInt(&isNumber);
    const auto unit = word.section(u':', 0, 0);
    if (!isNumber || term.count < 0 || term.count > longest)
        return {};
    if (unit == QLatin1String("years")) {
        term.unit = LegalTerm::Unit::Years;
    } else if (unit != QLatin1String("days")) {
        return {};
    }
    return term;
}

std::optional<CaseEffect> effect(const QString &word)
{
    static const QHash<QString, CaseEffect> words{
        {QString(), CaseEffect::None},
        {QStringLiteral("erase"), CaseEffect::Erase},
        {QStringLiteral("restrict"), CaseEffect::Restrict},
        {QStringLiteral("take-over"), CaseEffect::TakeOver},
        {QStringLiteral("propose"), CaseEffect::Propose},
        {QStringLiteral("purge"), CaseEffect::Purge},
        {QStringLiteral("take-proposal"), CaseEffect::TakeProposal},
        {QStringLiteral("adjust"), CaseEffect::Adjust},
        {QStringLiteral("drop-grade"), CaseEffect::DropGrade},
        {QStringLiteral("veto"), CaseEffect::Veto},
        {QStringLiteral("post"), CaseEffect::Post},
        {QStringLiteral("decide"), CaseEffect::Decide}};
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

} // namespace workflowcells

Error WorkflowRow::error(const QString &sentence) const
{
    constexpr size_t headerLines = 2; // lines are counted from 1, and the first is the header
    return Error{ErrorCode::Damaged,
                 WorkflowCellsText::tr("%1, line %2: %3; correct the table.")
                     .arg(table.name)
                     .arg(index + headerLines)
                     .arg(sentence),
                 {}};
}

Error WorkflowRow::unknown(const QString &word) const
{
    constexpr int shown = 40;
    return error(WorkflowCellsText::tr("“%1” is not known here").arg(word.left(shown)));
}

Result<void> checkWorkflow(const Workflow &workflow, const CsvTable &table)
{
    if (workflow.transitions.empty()) {
        return WorkflowRow{table, 0}.error(
            WorkflowCellsText::tr("there is no step that opens a case"));
    }
    for (size_t i = 0; i < workflow.transitions.size(); ++i)
        ARCHIVE_CHECK(checkRow(workflow, i, {table, i}));
    const auto reached = reachable(workflow, true);
    const auto ending = reachable(workflow, false);
    const WorkflowRow whole{table, workflow.transitions.size() - 1};
    if (ending.isEmpty())
        return whole.error(WorkflowCellsText::tr("no state is final"));
    for (const auto &state : workflow.states) {
        if (!reached.contains(state.name))
            return whole.error(WorkflowCellsText::tr("nothing leads to “%1”").arg(state.name));
        if (!ending.contains(state.name))
            return whole.error(WorkflowCellsText::tr("“%1” never ends").arg(state.name));
    }
    return {};
}

} // namespace archive
