// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/workflow.h"

#include "base/legalclock.h"
#include "catalogue/valuetext.h"

#include <algorithm>

namespace archive {

QDate LegalTerm::lastDay(QDate day) const
{
    return unit == Unit::Days ? legalclock::lastDayOfDays(day, count)
                              : legalclock::lastDayOfYears(day, count);
}

const Transition *Workflow::find(const QString &from, const QString &action) const
{
    const auto found =
        std::find_if(transitions.begin(), transitions.end(), [&](const Transition &each) {
            return each.from == from && each.action == action;
        });
    return found == transitions.end() ? nullptr : &*found;
}

const Transition &Workflow::opening() const
{
    return transitions.front();
}

const WorkflowState *Workflow::state(const QString &word) const
{
    const auto found = std::find_if(
        states.begin(), states.end(), [&](const auto &each) { return each.name == word; });
    return found == states.end() ? nullptr : &*found;
}

QStringList Workflow::actionsFrom(const QString &from) const
{
    QStringList actions;
    for (const auto &each : transitions) {
        if (each.from == from)
            actions.append(each.action);
    }
    return actions;
}

QString Workflow::following(const QString &from) const
{
    const auto found =
        std::find_if(transitions.begin(), transitions.end(), [&](const Transition &each) {
            return each.from == from && each.effect == CaseEffect::Purge;
        });
    return found == transitions.end() ? QString() : found->action;
}

bool Workflow::knows(const QString &action) const
{
    return std::any_of(transitions.begin(), transitions.end(), [&](const Transition &each) {
        return each.action == action && !each.from.isEmpty();
    });
}

QStringList Workflow::printedValues() const
{
    QStringList names;
    for (const auto &transition : transitions) {
        for (const auto &value : transition.values) {
            if (value.printed && !names.contains(value.name))
                names.append(value.name);
        }
    }
    return names;
}

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &word) { return b.contains(word); });
}

Workflows::Workflows(std::vector<Workflow> workflows)
    : m_workflows(std::move(workflows))
{ }

const Workflow *Workflows::find(const QString &name) const
{
    const auto found = std::find_if(m_workflows.begin(), m_workflows.end(), [&](const auto &each) {
        return each.name == name;
    });
    return found == m_workflows.end() ? nullptr : &*found;
}

QString titleOf(const Workflow &workflow)
{
    return speaksChinese() ? workflow.title : workflow.titleEn;
}

QString titleOf(const WorkflowState &state)
{
    return speaksChinese() ? state.title : state.titleEn;
}

QString titleOf(const Transition &step)
{
    return speaksChinese() ? step.title : step.titleEn;
}

} // namespace archive
