// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace archive {
namespace {

class BackupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::BackupCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("backup"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("backup [FILE] [--without-scans]"),
                0,
                1,
                {QCommandLineOption(QStringLiteral("without-scans"))},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("maintenance")));
        auto &backups = archive->backups();
        const bool without = arguments.has(QStringLiteral("without-scans"));
        if (without && arguments.positional.isEmpty()) {
            return Error{ErrorCode::InvalidInput,
                         tr("Generations share their scans and always have them; name a file for "
                            "a backup without scans."),
                         {}};
        }
        ARCHIVE_TRY(summary,
                    arguments.positional.isEmpty()
                        ? backups.keepGeneration(session)
                        : backups.toFile(session,
                                         arguments.positional.constFirst(),
                                         {},
                                         without ? ScanPlace::Nowhere : ScanPlace::Inside));
        return describe(summary);
    }

private:
    static Output describe(const BackupSummary &summary)
    {
        Output output;
        output.json = {{QStringLiteral("file"), summary.file},
                       {QStringLiteral("bytes"), summary.bytes},
                       {QStringLiteral("records"), summary.records},
                       {QStringLiteral("scans"), summary.scans},
                       {QStringLiteral("missingScans"), summary.missingScans},
                       {QStringLiteral("head"), QString::fromLatin1(summary.head.hash.toHex())}};
        output.lines = {
            tr("Backup %1: %2 bytes, %3 rows, journal %4. It was opened again and verified.")
                .arg(QDir::toNativeSeparators(summary.file))
                .arg(summary.bytes)
                .arg(summary.records)
                .arg(summary.head.shortText()),
            tr("It opens with today's passwords, also when they are changed later.")};
        if (summary.missingScans > 0) {
            output.lines.append(tr("%n scan(s) are not in it; an archive restored from it lacks "
                                   "them.",
                                   nullptr,
                                   static_cast<int>(summary.missingScans)));
        }
        return output;
    }
};

class RestoreCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::RestoreCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("restore"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("restore FILE DIR [--erasures FILE]"),
                2,
                2,
                {QCommandLineOption(QStringLiteral("erasures"), {}, QStringLiteral("FILE"))},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(restored,
                    restoreArchive({arguments.positional.at(0),
                                    arguments.positional.at(1),
                                    global.user,
                                    global.password,
                                    arguments.value(QStringLiteral("erasures"))},
                                   environment));
        Output output;
        output.json = {{QStringLiteral("records"), restored.records},
                       {QStringLiteral("bytes"), QFileInfo(arguments.positional.at(0)).size()},
                       {QStringLiteral("epoch"), restored.epoch},
                       {QStringLiteral("erased"), restored.erased},
                       {QStringLiteral("restricted"), restored.restricted},
                       {QStringLiteral("erasures"), restored.erasuresFrom},
                       {QStringLiteral("scans"), restored.scans},
                       {QStringLiteral("missingScans"), restored.missingScans},
                       {QStringLiteral("head"), QString::fromLatin1(restored.head.hash.toHex())}};
        output.lines = {tr("Restored the backup of %1: %2 rows; the journal begins epoch %3.")
                            .arg(restored.madeAt.toString(Qt::ISODate))
                            .arg(restored.records)
                            .arg(restored.epoch),
                        restored.erasuresFrom.isEmpty()
                            ? tr("No list of erasures was found: what was erased since then may be "
                                 "back. Give the list with --erasures.")
                            : tr("%n record(s) erased by the list %1.",
                                 nullptr,
                                 static_cast<int>(restored.erased))
                                  .arg(QDir::toNativeSeparators(restored.erasuresFrom))};
        if (restored.restricted > 0) {
            output.lines.append(tr("%n record(s) locked again by another law.",
                                   nullptr,
                                   static_cast<int>(restored.restricted)));
        }
        if (restored.missingScans > 0) {
            output.lines.append(tr("%n scan(s) are missing: the backup was made without them.",
                                   nullptr,
                                   static_cast<int>(restored.missingScans)));
        }
        return output;
    }
};

class RekeyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::RekeyCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("rekey"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("rekey"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments & /*arguments*/,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(summary,
                    rekeyArchive(global.archiveFolder, global.user, global.password, environment));
        const auto &recovery = summary.recovery;
        Output output;
        output.json = {
            {QStringLiteral("recoveryKey"), QString(recovery.first + u' ' + recovery.second)},
            {QStringLiteral("users"), QJsonArray::fromStringList(summary.usersWithoutKeys)}};
        output.lines = {tr("The archive has new keys. Earlier backups keep their own."),
                        tr("New recovery key, shown only now; give the halves to two persons:"),
                        tr("first half:  %1").arg(recovery.first),
                        tr("second half: %1").arg(recovery.second)};
        if (!summary.usersWithoutKeys.isEmpty()) {
            output.lines.append(tr("These users need a new password (archivectl user reset): %1.")
                                    .arg(summary.usersWithoutKeys.join(QStringLiteral(", "))));
        }
        return output;
    }
};

} // namespace

std::unique_ptr<Command> makeRekeyCommand()
{
    return std::make_unique<RekeyCommand>();
}

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace archive
