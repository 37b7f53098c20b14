// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "vault/recoverysecret.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

struct UserText
{
    Q_DECLARE_TR_FUNCTIONS(archive::UserCommands)
};

QString maintenance()
{
    return QStringLiteral("maintenance");
}

Result<std::vector<DivisionCode>> townshipsFrom(const QString &text)
{
    std::vector<DivisionCode> townships;
    const auto codes = text.split(u',', Qt::SkipEmptyParts);
    for (const auto &code : codes) {
        ARCHIVE_TRY(township, DivisionCode::parse(code.trimmed()));
        townships.push_back(township);
    }
    return townships;
}

Result<QString> newPassword(const GlobalOptions &global)
{
    if (global.newPassword.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     UserText::tr("Give the new password in ARCHIVE_NEW_PASSWORD."),
                     {}};
    }
    return global.newPassword;
}

class UserAddCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("user add"); }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("user add NAME --role ROLE[,ROLE] [--townships CODES]"),
                1,
                1,
                {{QStringLiteral("role"), {}, QStringLiteral("ROLES")},
                 {QStringLiteral("townships"), {}, QStringLiteral("CODES")}},
                {QStringLiteral("role")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(password, newPassword(global));
        ARCHIVE_TRY(townships, townshipsFrom(arguments.value(QStringLiteral("townships"))));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, maintenance()));
        const auto user = arguments.positional.constFirst();
        const auto roles = arguments.value(QStringLiteral("role")).split(u',', Qt::SkipEmptyParts);
        ARCHIVE_CHECK(archive->users().add(session, user, roles, townships, password));
        return Output{
            {{QStringLiteral("user"), user},
             {QStringLiteral("roles"), QJsonArray::fromStringList(roles)}},
            {UserText::tr("The user %1 may sign in, and then chooses an own password first.")
                 .arg(user)},
            {}};
    }
};

class UserListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("user list"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("user list"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &global, const Arguments &, const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, maintenance()));
        ARCHIVE_TRY(users, archive->users().list(session));
        Output output;
        QJsonArray list;
        for (const auto &user : users) {
            QJsonArray townships;
            for (const auto &township : user.townships)
                townships.append(township.text());
            list.append(
                QJsonObject{{QStringLiteral("name"), user.name},
                            {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
                            {QStringLiteral("townships"), townships},
                            {QStringLiteral("disabled"), user.disabled}});
            output.lines.append(
                user.name + u'\t' + user.roles.join(u',') + u'\t'
                + (user.disabled ? UserText::tr("disabled") : UserText::tr("may sign in")));
        }
        output.json.insert(QStringLiteral("users"), list);
        return output;
    }
};

class UserDisableCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("user disable"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("user disable NAME"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, maintenance()));
        const auto user = arguments.positional.constFirst();
        ARCHIVE_TRY(handover, archive->users().disable(session, user));
        Output output{{{QStringLiteral("user"), user}, {QStringLiteral("disabled"), true}},
                      {UserText::tr("The user %1 can no longer sign in.").arg(user)},
                      {}};
        if (!handover.isNull()) {
            output.json.insert(QStringLiteral("case"), handover.toString());
            output.lines.append(UserText::tr("What he leaves is handed over in the case %1.")
                                    .arg(handover.toString()));
        }
        return output;
    }
};

class UserResetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("user reset"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("user reset NAME"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(password, newPassword(global));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, maintenance()));
        const auto user = arguments.positional.constFirst();
        ARCHIVE_CHECK(archive->users().reset(session, user, password));
        return Output{
            {{QStringLiteral("user"), user}},
            {UserText::tr("The user %1 has a new password and a new signing key.").arg(user),
             UserText::tr("It serves only to choose an own password (archivectl password).")},
            {}};
    }
};

class PasswordCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("password"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("password"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &global, const Arguments &, const Environment &environment) override
    {
        ARCHIVE_TRY(password, newPassword(global));
        ARCHIVE_CHECK(requireNamed(global));
        ARCHIVE_CHECK(Archive::changePassword(
            global.archiveFolder, global.user, global.password, password, environment));
        return Output{
            {{QStringLiteral("user"), global.user}},
            {UserText::tr("Your password is changed. Older copies of the archive open with "
                          "the password of their time.")},
            {}};
    }
};

class RecoverCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("recover"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("recover NAME"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_CHECK(requireGiven(global));
        ARCHIVE_TRY(password, newPassword(global));
        ARCHIVE_TRY(halves, RecoveryHalves::fromText(global.recoveryKey));
        const auto user = arguments.positional.constFirst();
        ARCHIVE_CHECK(Archive::recover(
            global.archiveFolder, user, password, {halves.first, halves.second}, environment));
        return Output{
            {{QStringLiteral("user"), user}},
            {UserText::tr("The user %1 has a new password and a new signing key.").arg(user),
             UserText::tr(
                 "The recovery key stays as it is; bring the halves back to their keepers.")},
            {}};
    }

private:
    static Result<void> requireGiven(const GlobalOptions &global)
    {
        if (global.archiveFolder.isEmpty()) {
            return Error{ErrorCode::InvalidInput,
                         UserText::tr("Name the archive with --archive DIR or ARCHIVE_DIR."),
                         {}};
        }
        if (global.recoveryKey.isEmpty()) {
            return Error{
                ErrorCode::InvalidInput,
                UserText::tr("Give both halves of the recovery key in ARCHIVE_RECOVERY_KEY."),
                {}};
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeRecoverCommand()
{
    return std::make_unique<RecoverCommand>();
}

std::unique_ptr<Command> makeUserAddCommand()
{
    return std::make_unique<UserAddCommand>();
}

std::unique_ptr<Command> makeUserListCommand()
{
    return std::make_unique<UserListCommand>();
}

std::unique_ptr<Command> makeUserDisableCommand()
{
    return std::make_unique<UserDisableCommand>();
}

std::unique_ptr<Command> makeUserResetCommand()
{
    return std::make_unique<UserResetCommand>();
}

std::unique_ptr<Command> makePasswordCommand()
{
    return std::make_unique<PasswordCommand>();
}

} // namespace archive
