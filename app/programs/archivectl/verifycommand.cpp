// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

class VerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::VerifyCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("verify [--full]"),
                0,
                0,
                {QCommandLineOption(QStringLiteral("full"))},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(check, verified(global, arguments.has(QStringLiteral("full")), environment));
        Output output;
        output.json = {{QStringLiteral("ok"), check.ok},
                       {QStringLiteral("entries"), check.entries},
                       {QStringLiteral("head"), QString::fromLatin1(check.head.hash.toHex())},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(check.problems)},
                       {QStringLiteral("missing"), QJsonArray::fromStringList(check.missing)},
                       {QStringLiteral("orphans"), check.orphans}};
        output.lines = check.problems + check.missing;
        if (check.ok) {
            output.lines.append(tr("Intact: %1 journal entries, head %2.")
                                    .arg(check.entries)
                                    .arg(check.head.shortText()));
        } else {
            output.failure = tr(
                "The archive is not intact (%n problem(s)); keep this copy, and restore a backup.",
                nullptr,
                static_cast<int>(check.problems.size()));
        }
        return output;
    }

private:
    static Result<JournalCheck>
    verified(const GlobalOptions &global, bool full, const Environment &environment)
    {
        if (!isReadOnlyFolder(global.archiveFolder)) {
            ARCHIVE_TRY(archive, openArchive(global, environment));
            return verifyArchive(*archive, full);
        }
        ARCHIVE_CHECK(requireNamed(global));
        return verifyReadOnly(
            global.archiveFolder, global.user, global.password, full, environment);
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace archive
