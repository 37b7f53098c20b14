// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/commands.h"
#include "vault/keyring.h"

#include <QCoreApplication>

namespace archive {
namespace {

class StationCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::StationCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("station"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("station"), 0, 0, {}, {}};
    }

    [[nodiscard]] Result<Output>
    run(const GlobalOptions &global, const Arguments &, const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        const auto key = archive->keys().stationKey().publicKey();
        const QString pem = QString::fromLatin1(key.toPem());
        const auto age = archive->keys().stationAge().recipient().toString();
        const auto &station = archive->info().station;
        return Output{{{QStringLiteral("station"), station},
                       {QStringLiteral("publicKey"), pem},
                       {QStringLiteral("age"), age},
                       {QStringLiteral("fingerprint"), key.fingerprint()}},
                      {tr("Station: %1").arg(station),
                       tr("Fingerprint: %1").arg(key.fingerprint()),
                       tr("Age recipient: %1").arg(age),
                       pem},
                      {}};
    }
};

} // namespace

std::unique_ptr<Command> makeStationCommand()
{
    return std::make_unique<StationCommand>();
}

} // namespace archive
