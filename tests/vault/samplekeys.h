// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/cheapcost.h"
#include "support/fakes.h"
#include "vault/keyring.h"
#include "vault/keyslots.h"
#include "vault/keywrap.h"

#include <QFile>

namespace archive::test {

inline QString samplePassword()
{
    return QStringLiteral("pass-word-1");
}

inline Uid sampleArchiveId()
{
    return Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000001")).value();
}

inline KeyRingParameters sampleParameters(const QString &folder)
{
    KeyRingParameters parameters;
    parameters.folder = folder;
    parameters.archive = sampleArchiveId();
    parameters.stationId = QStringLiteral("sx-01");
    parameters.user = QStringLiteral("admin");
    parameters.password = samplePassword();
    parameters.cost = cheapCost;
    return parameters;
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A key file for two users, all keys from one seed; its MAC key is macKey().
struct SampleKeyFile
{
    Secret dataKey = Secret::fromBytes(QByteArray(32, 'd'));
    KeyFile file;

    SampleKeyFile()
    {
        SeededRandom random(99);
        file.archive = sampleArchiveId();
        file.suite = QStringLiteral("standard");
        file.sequence = 7;
        for (const auto &user : {QStringLiteral("admin"), QStringLiteral("王小明")}) {
            file.users.append(
                sealUserSlot(file.archive,
                             user,
                             samplePassword(),
                             cheapCost,
                             {dataKey.clone(),
                              SigningKey::generate(SignatureAlgorithm::Ed25519, random).value()},
                             random)
                    .value());
        }
        file.recoveryWrappedDataKey =
            wrapKey(dataKey, dataKey, {file.archive, SlotKind::RecoveryDataKey, {}}, random)
                .value();
        file.station =
            sealStationSlot(file.archive,
                            QStringLiteral("sx-01"),
                            {SigningKey::generate(SignatureAlgorithm::Ed25519, random).value(),
                             AgeIdentity::generate(random).value()},
                            dataKey,
                            random)
                .value();
        file.mac = file.computeMac(macKey());
    }
    [[nodiscard]] static Secret macKey() { return Secret::fromBytes(QByteArray(32, 'm')); }
};

} // namespace archive::test
