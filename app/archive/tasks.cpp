// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tasks.h"

#include "archive/checks.h"
#include "archive/savewriter.h"
#include "views/codes.h"
#include "views/task.h"

#include <algorithm>

namespace archive {
namespace {

bool isOpenOn(const TaskView &task, QDate day)
{
    if (task.taskState() != codes::taskState::open)
        return false;
    const auto start = task.periodStart();
    const auto end = task.periodEnd();
    return (!start || start->earliest() <= day) && (!end || end->latest() >= day);
}

Change newTask(const User &user, const Purpose &purpose)
{
    Record record;
    record.kind = kinds::task;
    TaskEdit(record)
        .setTitle(purpose.title)
        .setPurpose(purpose.code)
        .setAssignee(user.name)
        .setTaskState(codes::taskState::open);
    return changeTo(record);
}

} // namespace

std::vector<Purpose> purposesOf(const Policy &policy, const QStringList &roles)
{
    std::vector<Purpose> found;
    for (const auto &purpose : policy.purposes()) {
        const bool held = std::any_of(roles.begin(), roles.end(), [&purpose](const auto &role) {
            return purpose.roles.contains(role);
        });
        if (held)
            found.push_back(purpose);
    }
    return found;
}

Result<std::vector<Task>> openTasksOf(Store &store, const User &user)
{
    const auto purposes = purposesOf(*store.context().policy, user.roles);
    ARCHIVE_TRY(records, Rows(store).having(fields::task::assignee, Value::ofText(user.name)));
    std::vector<Task> tasks;
    for (const auto &record : records) {
        const TaskView task(record);
        const bool mine =
            std::any_of(purposes.begin(), purposes.end(), [&task](const auto &purpose) {
                return purpose.code == task.purpose();
            });
        if (mine && isOpenOn(task, store.today())) {
            tasks.push_back(
                {task.uid(), task.title(), task.purpose(), task.area(), task.assignee()});
        }
    }
    return tasks;
}

Result<void> openStandingTasks(Store &store, JournalWriter &journal, const User &user)
{
    ARCHIVE_TRY(present, openTasksOf(store, user));
    ChangeSet changes;
    for (const auto &purpose : purposesOf(*store.context().policy, user.roles)) {
        const bool has = std::any_of(present.begin(), present.end(), [&purpose](const auto &task) {
            return task.purpose == purpose.code;
        });
        if (!has)
            changes.changes.push_back(newTask(user, purpose));
    }
    ARCHIVE_TRY(plan, SavePlan::make(store, changes, RegisterNumbers::Take));
    ARCHIVE_TRY(findings, checkPlan(store, plan));
    ARCHIVE_CHECK(refuseFindings(findings, {}));
    ARCHIVE_CHECK(writePlan(store, journal, plan, sameReason({})));
    return {};
}

} // namespace archive
