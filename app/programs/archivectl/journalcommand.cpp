// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace archive {
namespace {

class JournalExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::JournalExportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("journal export"); }

    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("journal export FILE"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("audit")));
        auto &journal = archive->journal();
        ARCHIVE_TRY(made, journal.exportTo(session, arguments.positional.constFirst()));
        ARCHIVE_TRY(check, journal.verify());
        Output output;
        output.json = {{QStringLiteral("file"), made.file},
                       {QStringLiteral("ok"), check.ok},
                       {QStringLiteral("entries"), made.head.size},
                       {QStringLiteral("head"), QString::fromLatin1(made.head.hash.toHex())},
                       {QStringLiteral("anchors"), made.anchors},
                       {QStringLiteral("problems"), QJsonArray::fromStringList(check.problems)}};
        output.lines = check.problems;
        output.lines.append(tr("The journal is in %1: %2 entries, head %3.")
                                .arg(QDir::toNativeSeparators(made.file))
                                .arg(made.head.size)
                                .arg(made.head.shortText()));
        if (!check.ok) {
            output.failure = tr("The journal was exported as it is, but is not intact (%n "
                                "problem(s)); keep this copy of the archive.",
                                nullptr,
                                static_cast<int>(check.problems.size()));
        }
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeJournalExportCommand()
{
    return std::make_unique<JournalExportCommand>();
}

} // namespace archive
