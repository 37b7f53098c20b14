// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "programs/archivectl/demoarchive.h"

#include <QCoreApplication>

namespace archive {
namespace {

class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::DemoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }

    [[nodiscard]] CommandForm form() const override
    {
        const QString number = QStringLiteral("N");
        return {QStringLiteral("demo DIR [--households N] [--seed S] [--suite S]"),
                1,
                1,
                {{QStringLiteral("households"), {}, number},
                 {QStringLiteral("seed"), {}, number},
                 {QStringLiteral("suite"), {}, QStringLiteral("S")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        DemoOptions options;
        options.folder = arguments.positional.constFirst();
        options.password = global.password;
        if (options.password.isEmpty()) {
            return Error{
                ErrorCode::InvalidInput,
                tr("Give the users' password with --password-file FILE or ARCHIVE_PASSWORD."),
                {}};
        }
        constexpr qint64 mostHouseholds = 1'000'000;
        ARCHIVE_TRY(
            households,
            numberOf(arguments, QStringLiteral("households"), options.households, mostHouseholds));
        ARCHIVE_TRY(seed, numberOf(arguments, QStringLiteral("seed"), 1, INT_MAX));
        options.households = static_cast<int>(households);
        options.seed = static_cast<quint64>(seed);
        if (arguments.has(QStringLiteral("suite")))
            options.suite = arguments.value(QStringLiteral("suite"));
        ARCHIVE_TRY(counts, makeDemoArchive(options, environment));
        return Output{{{QStringLiteral("archive"), options.folder},
                       {QStringLiteral("households"), counts.households},
                       {QStringLiteral("persons"), counts.persons},
                       {QStringLiteral("loans"), counts.loans},
                       {QStringLiteral("records"), counts.records}},
                      {tr("The sample archive %1 is ready: %2 households, %3 persons, %4 loans; "
                          "all of them invented.")
                           .arg(options.folder)
                           .arg(counts.households)
                           .arg(counts.persons)
                           .arg(counts.loans)},
                      {}};
    }

private:
    static Result<qint64>
    numberOf(const Arguments &arguments, const QString &option, qint64 otherwise, qint64 most)
    {
        if (!arguments.has(option))
            return otherwise;
        bool number = false;
        const qint64 value = arguments.value(option).toLongLong(&number);
        if (!number || value < 1 || value > most) {
            return Error{ErrorCode::InvalidInput,
                         tr("--%1 takes a whole number from 1 to %2.").arg(option).arg(most),
                         {}};
        }
        return value;
    }
};

} // namespace

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace archive
