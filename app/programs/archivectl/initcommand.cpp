// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"

#include <QCoreApplication>

namespace archive {
namespace {

class InitCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::InitCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("init"); }

    [[nodiscard]] CommandForm form() const override
    {
        const QString value = QStringLiteral("VALUE");
        return {
            QStringLiteral("init DIR --division 350405 --station ID --institution NAME "
                           "[--suite standard|shangmi] [--admin NAME] [--training]"),
            1,
            1,
            {{QStringLiteral("division"), {}, value},
             {QStringLiteral("station"), {}, value},
             {QStringLiteral("institution"), {}, value},
             {QStringLiteral("suite"), {}, value, QStringLiteral("standard")},
             {QStringLiteral("admin"), {}, value, QStringLiteral("admin")},
             QCommandLineOption(QStringLiteral("training"))},
            {QStringLiteral("division"), QStringLiteral("station"), QStringLiteral("institution")}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        if (global.password.isEmpty()) {
            return Error{ErrorCode::InvalidInput,
                         tr("Give the administrator's password with --password-file FILE or "
                            "ARCHIVE_PASSWORD."),
                         {}};
        }
        NewArchiveOptions options;
        options.folder = arguments.positional.constFirst();
        options.division = arguments.value(QStringLiteral("division"));
        options.station = arguments.value(QStringLiteral("station"));
        options.institution = arguments.value(QStringLiteral("institution"));
        if (arguments.has(QStringLiteral("suite")))
            options.suite = arguments.value(QStringLiteral("suite"));
        if (arguments.has(QStringLiteral("admin")))
            options.admin = arguments.value(QStringLiteral("admin"));
        options.training = arguments.has(QStringLiteral("training"));
        options.adminPassword = global.password;
        ARCHIVE_TRY(recovery, Archive::create(options, environment));
        return Output{
            {{QStringLiteral("archive"), options.folder},
             {QStringLiteral("suite"), options.suite},
             {QStringLiteral("training"), options.training},
             {QStringLiteral("recoveryKey"), QString(recovery.first + u' ' + recovery.second)}},
            {(options.training ? tr("The training archive %1 is ready; it stays one for ever.")
                               : tr("The archive %1 is ready."))
                 .arg(options.folder),
             tr("Recovery key, shown only now; give the halves to two persons:"),
             tr("first half:  %1").arg(recovery.first),
             tr("second half: %1").arg(recovery.second)},
            {}};
    }
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace archive
