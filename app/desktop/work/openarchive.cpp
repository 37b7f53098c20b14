// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/openarchive.h"

#include "desktop/work/householdfile.h"
#include "report/reportdocument.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {

namespace {

Result<SignedIn> openOnDesk(ArchiveWorker::Desk &desk,
                            const QString &folder,
                            const QString &user,
                            const QString &password,
                            const Environment &environment)
{
    desk.report.reset();
    desk.run.reset();
    desk.consents.reset();
    desk.session.reset();
    desk.archive.reset();
    ARCHIVE_TRY(opened, Archive::open(folder, user, password, environment));
    ARCHIVE_TRY(tasks, opened->sessions().openTasks());
    ARCHIVE_TRY(typedTwice, opened->entryChecks().isOn());
    desk.archive = std::move(opened);
    const auto &archive = *desk.archive;
    return SignedIn{{archive.info(),
                     archive.user(),
                     &archive.catalogue(),
                     &archive.policy(),
                     archive.divisions(),
                     archive.environment(),
                     typedTwice},
                    std::move(tasks)};
}

Result<WorkPurpose> beginOnDesk(ArchiveWorker::Desk &desk, const Task &task)
{
    if (!desk.archive) {
        return Error{ErrorCode::Refused,
                     QCoreApplication::translate("archive::ArchiveWorker", "Sign in first."),
                     {}};
    }
    ARCHIVE_TRY(session, desk.archive->sessions().begin(task.purpose, task.uid));
    WorkPurpose begun{session.task(), session.purpose()};
    desk.session = std::move(session);
    return begun;
}

Result<WorkPurpose> resumeOnDesk(ArchiveWorker::Desk &desk, const Task &task, const QString &how)
{
    ARCHIVE_TRY(begun, beginOnDesk(desk, task));
    // Who can't be journalled does not get in.
    auto noted =
        desk.archive->journal().recordEvent(*desk.session, QStringLiteral("unlocked"), how);
    if (!noted) {
        desk.session.reset();
        return noted.error();
    }
    return begun;
}

} // namespace

WorkRights rightsOf(const OpenArchive &archive, const WorkPurpose &work)
{
    const auto verdict = [&](KindIndex kind, Action action) {
        return archive.policy->verdict(
            work.purpose.code, archive.user.roles, archive.catalogue->kind(kind).name, action);
    };
    const auto allows = [&](KindIndex kind, Action action) {
        return verdict(kind, action) == Verdict::Allowed;
    };
    WorkRights rights;
    rights.list = allows(kinds::household, Action::List);
    rights.save = allows(kinds::household, Action::Save);
    rights.print = allows(kinds::household, Action::Print);
    rights.rate = allows(kinds::rating, Action::Save);
    rights.printRatings = allows(kinds::rating, Action::Print);
    rights.manage = allows(kinds::task, Action::Manage);
    const auto exports = verdict(kinds::household, Action::Export);
    rights.exportRows = exports == Verdict::Allowed || exports == Verdict::Asks;
    for (const auto kind : kindsOfFile(*archive.catalogue)) {
        if (verdict(kind, Action::View) != Verdict::Refused)
            rights.seen.push_back(kind);
        if (allows(kind, Action::Save) && archive.catalogue->kind(kind).frozen == Freeze::No)
            rights.kept.push_back(kind);
    }
    return rights;
}

bool WorkRights::maySee(KindIndex kind) const
{
    return std::find(seen.begin(), seen.end(), kind) != seen.end();
}

bool WorkRights::maySave(KindIndex kind) const
{
    return std::find(kept.begin(), kept.end(), kind) != kept.end();
}

void signIn(ArchiveWorker &worker,
            QObject *receiver,
            const QString &folder,
            const QString &user,
            const QString &password,
            const Environment &environment,
            ArchiveWorker::Done<SignedIn> done)
{
    worker.post(receiver, [=, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<SignedIn>>(
            openOnDesk(desk, folder, user, password, environment));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void changePassword(ArchiveWorker &worker,
                    QObject *receiver,
                    const Credentials &present,
                    const QString &next,
                    const Environment &environment,
                    ArchiveWorker::Done<void> done)
{
    worker.post(receiver, [=, done = std::move(done)](ArchiveWorker::Desk &) {
        auto result = std::make_shared<Result<void>>(Archive::changePassword(
            present.folder, present.user, present.password, next, environment));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void recover(ArchiveWorker &worker,
             QObject *receiver,
             const Credentials &next,
             const RecoveryKey &halves,
             const Environment &environment,
             ArchiveWorker::Done<void> done)
{
    worker.post(receiver, [=, done = std::move(done)](ArchiveWorker::Desk &) {
        auto result = std::make_shared<Result<void>>(
            Archive::recover(next.folder, next.user, next.password, halves, environment));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void beginWork(ArchiveWorker &worker,
               QObject *receiver,
               const Task &task,
               ArchiveWorker::Done<WorkPurpose> done)
{
    worker.post(receiver, [task, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<WorkPurpose>>(beginOnDesk(desk, task));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void suspendWork(ArchiveWorker &worker, QObject *receiver)
{
    worker.post(receiver, [](ArchiveWorker::Desk &desk) {
        if (desk.session) {
            // Locking goes on even where it can't be noted.
            static_cast<void>(
                desk.archive->journal().recordEvent(*desk.session, QStringLiteral("locked"), {}));
        }
        desk.session.reset();
        return ArchiveWorker::Delivery();
    });
}

void resumeWork(ArchiveWorker &worker,
                QObject *receiver,
                const Task &task,
                const QString &how,
                ArchiveWorker::Done<WorkPurpose> done)
{
    worker.post(receiver, [task, how, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<WorkPurpose>>(resumeOnDesk(desk, task, how));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void confirmPassword(ArchiveWorker &worker,
                     QObject *receiver,
                     const QString &password,
                     ArchiveWorker::Done<void> done)
{
    worker.post(receiver, [password, done = std::move(done)](ArchiveWorker::Desk &desk) {
        auto result = std::make_shared<Result<void>>(
            desk.archive ? desk.archive->users().confirmOwnPassword(password)
                         : Result<void>(ArchiveWorker::notSignedIn()));
        return ArchiveWorker::Delivery([done, result] { done(*result); });
    });
}

void signOut(ArchiveWorker &worker, QObject *receiver, std::function<void()> done)
{
    worker.post(receiver, [done = std::move(done)](ArchiveWorker::Desk &desk) {
        desk.report.reset();
        desk.run.reset();
        desk.consents.reset();
        desk.session.reset();
        desk.archive.reset();
        return ArchiveWorker::Delivery(done);
    });
}

} // namespace archive
