// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/ratingfilereader.h"
#include "rating/villageprofile.h"

namespace archive {

/// Reads a profile whole or not at all: each refusal names the file and the place in it.
class VillageProfileReader : private RatingFileReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageProfile)

public:
    explicit VillageProfileReader(QString file)
        : RatingFileReader(std::move(file))
    { }

    [[nodiscard]] Result<VillageProfile> read(const QByteArray &bytes) const;

private:
    enum class Level : quint8 { Village, Township, County };

    [[nodiscard]] Result<void> readHead(const QJsonObject &json, VillageProfile &profile) const;
    [[nodiscard]] Result<void> readBases(const QJsonObject &json, VillageProfile &profile) const;
    [[nodiscard]] Result<VillageRules>
    readRules(const QJsonObject &json, const QString &place, Level level) const;
    [[nodiscard]] Result<VillageGate>
    readGate(const QJsonObject &json, const QString &place, Level level) const;
    [[nodiscard]] Result<VillageItem>
    readItem(const QJsonObject &json, const QString &place, Level level) const;
    [[nodiscard]] Result<VillageBand>
    readBand(const QJsonObject &json, const QString &place, const VillageItem &item) const;
    [[nodiscard]] Result<void>
    readBands(const QJsonArray &bands, const QString &place, VillageItem &item) const;
    [[nodiscard]] Result<VillageIndicator>
    readIndicator(const QJsonObject &json, const QString &place, Level level) const;
    [[nodiscard]] Result<qint64>
    readHundredths(const QJsonValue &value, const QString &place, qint64 most) const;
    [[nodiscard]] Result<void> requireBasis(const QJsonObject &json, const QString &place) const;
};

} // namespace archive
