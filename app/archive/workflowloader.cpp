// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/workflow.h"
#include "archive/workflowcells.h"
#include "base/disk.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace archive {
namespace {

struct WorkflowLoaderText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Workflow)
};

QString cellText(QByteArrayView cell)
{
    return QString::fromUtf8(cell);
}

QStringList cellWords(QByteArrayView cell)
{
    return cellText(cell).split(u' ', Qt::SkipEmptyParts);
}

const QStringList &marks()
{
    static const QStringList words{
        QString(), QStringLiteral("disputed"), QStringLiteral("unresolved")};
    return words;
}

const QHash<QString, CaseSubject> &subjectWords()
{
    static const QHash<QString, CaseSubject> words{
        {QStringLiteral("record"), CaseSubject::Record},
        {QStringLiteral("user"), CaseSubject::User},
        {QStringLiteral("archive"), CaseSubject::Archive},
        {QStringLiteral("village"), CaseSubject::Village},
        {QStringLiteral("township"), CaseSubject::Township}};
    return words;
}

/// Reads the tables in the order in which they refer to each other.
class WorkflowLoader
{
public:
    WorkflowLoader(QString folder, const Policy &policy)
        : m_folder(std::move(folder))
        , m_policy(policy)
    { }

    Result<std::shared_ptr<const Workflows>> load()
    {
        ARCHIVE_CHECK(readWorkflows());
        ARCHIVE_CHECK(readStates());
        for (auto &workflow : m_workflows) {
            ARCHIVE_TRY(table, tableOf(workflow.name + QStringLiteral(".csv")));
            ARCHIVE_CHECK(readSteps(workflow, table));
            ARCHIVE_CHECK(checkWorkflow(workflow, table));
        }
        return std::shared_ptr<const Workflows>(
            std::make_shared<Workflows>(std::move(m_workflows)));
    }

private:
    [[nodiscard]] Result<CsvTable> tableOf(const QString &name) const
    {
        const QString path = m_folder + QLatin1Char('/') + name;
        SystemDisk disk;
        const auto bytes = disk.read(path);
        if (!bytes.ok()) {
            return Error{
                ErrorCode::NotFound,
                WorkflowLoaderText::tr("The table %1 is missing; install the program again.")
                    .arg(path),
                bytes.error().message};
        }
        return CsvTable{name, bytes.value()};
    }

    [[nodiscard]] Workflow *find(const QString &name)
    {
        const auto found = std::find_if(
            m_workflows.begin(), m_workflows.end(), [&](const auto &w) { return w.name == name; });
        return found == m_workflows.end() ? nullptr : &*found;
    }

    Result<void> readWorkflows()
    {
        ARCHIVE_TRY(table, tableOf(QStringLiteral("workflows.csv")));
        ARCHIVE_TRY(rows, table.rows("workflow,title,title_en,subject"));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = rows[i];
            const WorkflowRow row{table, i};
            Workflow workflow;
            workflow.name = cellText(cells[0]);
            workflow.title = cellText(cells[1]);
            workflow.titleEn = cellText(cells[2]);
            const auto about = subjectWords().find(cellText(cells[3]));
            if (about == subjectWords().end())
                return row.unknown(cellText(cells[3]));
            if (workflow.name.isEmpty() || find(workflow.name) != nullptr)
                return row.error(WorkflowLoaderText::tr("“%1” stands twice").arg(workflow.name));
            workflow.subject = *about;
            m_workflows.push_back(std::move(workflow));
        }
        return {};
    }

    Result<void> readStates()
    {
        ARCHIVE_TRY(table, tableOf(QStringLiteral("states.csv")));
        ARCHIVE_TRY(rows, table.rows("workflow,state,title,title_en,mark,final,record"));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = rows[i];
            const WorkflowRow row{table, i};
            auto *workflow = find(cellText(cells[0]));
            const WorkflowState state{cellText(cells[1]),
                                      cellText(cells[2]),
                                      cellText(cells[3]),
                                      cellText(cells[4]),
                                      cells[5] == "yes",
                                      cellText(cells[6])};
            if (workflow == nullptr)
                return row.unknown(cellText(cells[0]));
            if (state.name.isEmpty() || workflow->state(state.name) != nullptr)
                return row.error(WorkflowLoaderText::tr("“%1” stands twice").arg(state.name));
            if (!marks().contains(state.mark))
                return row.unknown(state.mark);
            if (!state.isFinal && cells[5] != "no")
                return row.unknown(cellText(cells[5]));
            workflow->states.push_back(state);
        }
        return {};
    }

    Result<void> readSteps(Workflow &workflow, const CsvTable &table) const
    {
        ARCHIVE_TRY(
            rows,
            table.rows("from,action,title,title_en,role,purpose,guard,values,to,deadline,effect"));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &cells = rows[i];
            const WorkflowRow row{table, i};
            Transition step;
            step.from = cellText(cells[0]);
            step.action = cellText(cells[1]);
            step.title = cellText(cells[2]);
            step.titleEn = cellText(cells[3]);
            step.roles = cellWords(cells[4]);
            step.purposes = cellWords(cells[5]);
            step.to = cellText(cells[8]);
            if (step.action.isEmpty())
                return row.unknown(step.action);
            if (!step.from.isEmpty() && workflow.state(step.from) == nullptr)
                return row.unknown(step.from);
            if (workflow.state(step.to) == nullptr)
                return row.unknown(step.to);
            ARCHIVE_CHECK(checkDuties(step, row));
            ARCHIVE_CHECK(readDemands(step, cells, row));
            workflow.transitions.push_back(std::move(step));
        }
        return {};
    }

    /// Somebody has to be able to take the step: with one of the roles, for each of the purposes.
    [[nodiscard]] Result<void> checkDuties(const Transition &step, const WorkflowRow &row) const
    {
        if (step.roles == QStringList{programRole} && step.purposes.isEmpty())
            return {};
        for (const auto &role : step.roles) {
            if (m_policy.role(role) == nullptr)
                return row.unknown(role);
        }
        if (step.roles.isEmpty() || step.purposes.isEmpty())
            return row.error(WorkflowLoaderText::tr("a step needs a role and a purpose"));
        for (const auto &code : step.purposes) {
            const auto *purpose = m_policy.purpose(code);
            if (purpose == nullptr)
                return row.unknown(code);
            const bool held =
                std::any_of(step.roles.begin(), step.roles.end(), [&](const auto &role) {
                    return purpose->roles.contains(role);
                });
            if (!held) {
                return row.error(
                    WorkflowLoaderText::tr("none of the roles has the purpose “%1”").arg(code));
            }
        }
        return {};
    }

    [[nodiscard]] static Result<void>
    readDemands(Transition &step, const CsvTable::Row &cells, const WorkflowRow &row)
    {
        for (const auto &word : cellWords(cells[6])) {
            const auto guard = workflowcells::guard(word);
            if (!guard)
                return row.unknown(word);
            step.guards.push_back(*guard);
        }
        for (const auto &word : cellWords(cells[7])) {
            const auto value = workflowcells::value(word);
            if (!value)
                return row.unknown(word);
            step.values.push_back(*value);
        }
        const auto term = cellText(cells[9]);
        step.deadline = workflowcells::term(term);
        if (!term.isEmpty() && !step.deadline)
            return row.unknown(term);
        const auto effect = workflowcells::effect(cellText(cells[10]));
        if (!effect)
            return row.unknown(cellText(cells[10]));
        step.effect = *effect;
        return {};
    }

    QString m_folder;
    const Policy &m_policy;
    std::vector<Workflow> m_workflows;
};

} // namespace

Result<std::shared_ptr<const Workflows>> loadWorkflows(const QString &folder, const Policy &policy)
{
    return WorkflowLoader(folder, policy).load();
}

} // namespace archive
