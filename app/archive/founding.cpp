// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/founding.h"

#include "archive/folder.h"
#include "archive/opening.h"
#include "archive/passwordrules.h"
#include "vault/username.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace archive {
namespace {

struct FoundingText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Founding)
};

/// Outside the archive's folder, but on its volume, so that one step brings it there.
QString asideOf(const QString &folder)
{
    return folder + QStringLiteral(".unfinished");
}

QStringList missingAbove(const QString &folder)
{
    QStringList missing;
    for (QFileInfo above(QFileInfo(folder).path()); !above.exists();
         above = QFileInfo(above.path()))
        missing.append(above.filePath());
    return missing;
}

Result<void> checkUser(const FirstUser &user, const DivisionCode &served, const Policy &policy)
{
    if (user.roles.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     FoundingText::tr("“%1” needs at least one role; choose one.").arg(user.name),
                     {}};
    }
    ARCHIVE_CHECK(policy.mayHold(user.roles));
    for (const auto township : user.townships) {
        if (!township.isWithin(served) || township.level() != DivisionLevel::Township) {
            return Error{ErrorCode::InvalidInput,
                         FoundingText::tr("%1 is not a township of this archive; choose one of "
                                          "its townships.")
                             .arg(township.text()),
                         {}};
        }
    }
    ARCHIVE_TRY(rules, PasswordRules::shipped());
    return rules.check(user.password, user.name);
}

Error cancelled()
{
    return {ErrorCode::Cancelled, FoundingText::tr("Nothing was made."), {}};
}

} // namespace

Founding::Founding(QString folder, const Environment &environment)
    : m_folder(std::move(folder))
    , m_aside(asideOf(m_folder))
    , m_madeFolders(missingAbove(m_folder))
    , m_environment(environment)
{ }

Founding::~Founding()
{
    if (m_settled)
        return;
    QDir(m_aside).removeRecursively();
    // Only empty ones go.
    for (const auto &made : std::as_const(m_madeFolders))
        QDir().rmdir(made);
}

Result<void> Founding::checkUsers(const FoundingOrder &order, const Policy &policy)
{
    ARCHIVE_TRY(served, DivisionCode::parse(order.archive.division));
    ARCHIVE_TRY(admin, normalizedUserName(order.archive.admin));
    QSet<QString> names{admin};
    for (const auto &user : order.users) {
        ARCHIVE_TRY(name, normalizedUserName(user.name));
        if (names.contains(name)) {
            return Error{
                ErrorCode::InvalidInput,
                FoundingText::tr("Two users are called “%1”; give one another name.").arg(name),
                {}};
        }
        names.insert(name);
        ARCHIVE_CHECK(checkUser(user, served, policy));
    }
    return {};
}

Result<std::unique_ptr<Founding>>
Founding::make(const FoundingOrder &order, const Environment &environment, const GoOn &goOn)
{
    ARCHIVE_CHECK(checkNewArchive(order.archive, environment));
    ARCHIVE_TRY(context, loadContext(order.archive.folder, environment));
    ARCHIVE_CHECK(checkUsers(order, *context->policy));
    const auto folder = QDir(order.archive.folder).absolutePath();
    std::unique_ptr<Founding> founding(new Founding(folder, environment));
    if (QFileInfo::exists(founding->m_aside)) {
        // Who makes it at this moment, in another window, holds it.
        ARCHIVE_TRY(lock, FolderLock::take(founding->m_aside));
        lock.reset();
        QDir(founding->m_aside).removeRecursively();
    }
    ARCHIVE_CHECK(founding->fill(order, environment, goOn));
    return founding;
}

Result<void>
Founding::fill(const FoundingOrder &order, const Environment &environment, const GoOn &goOn)
{
    const auto steps = static_cast<int>(order.users.size()) + 2;
    int step = 0;
    if (!goOn(step++, steps))
        return cancelled();
    auto options = order.archive;
    options.folder = m_aside;
    ARCHIVE_TRY(key, Archive::create(options, environment));
    m_key = key;
    if (!goOn(step++, steps))
        return cancelled();
    ARCHIVE_TRY(
        archive,
        Archive::open(m_aside, options.admin, options.adminPassword, environment, options.cost));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("maintenance")));
    for (const auto &user : order.users) {
        if (!goOn(step++, steps))
            return cancelled();
        ARCHIVE_CHECK(
            archive->users().add(session, user.name, user.roles, user.townships, user.password));
    }
    return {};
}

Result<void> Founding::settle()
{
    ARCHIVE_CHECK(archivefolder::checkNew(m_folder, *m_environment.disk));
    // An empty folder gives way, since not every system puts one in the place of another.
    if (QFileInfo::exists(m_folder) && !QDir().rmdir(m_folder)) {
        return Error{ErrorCode::Io,
                     FoundingText::tr("The folder %1 is in use; close what shows it and try again.")
                         .arg(QDir::toNativeSeparators(m_folder)),
                     {}};
    }
    ARCHIVE_CHECK(m_environment.disk->replace(m_aside, m_folder));
    m_settled = true;
    return {};
}

} // namespace archive
