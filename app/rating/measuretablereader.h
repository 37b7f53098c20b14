// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/measuretable.h"
#include "rating/ratingfilereader.h"

namespace archive {

/// Reads a table whole or not at all: each refusal names the file and the place in it.
class MeasureTableReader : private RatingFileReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::MeasureTable)

public:
    explicit MeasureTableReader(QString file)
        : RatingFileReader(std::move(file))
    { }

    [[nodiscard]] Result<MeasureTable> read(const QByteArray &bytes) const;

private:
    [[nodiscard]] Result<void> readHead(const QJsonObject &json, MeasureTable &table) const;
    [[nodiscard]] Result<void> readGrades(const QJsonArray &grades, MeasureTable &table) const;
    [[nodiscard]] Result<void> readSanctions(const QJsonArray &sanctions,
                                             MeasureTable &table) const;
    [[nodiscard]] Result<void> requireItemsOnce(const MeasureTable &table) const;
    [[nodiscard]] Result<GradeMeasure> readMeasure(const QJsonObject &json,
                                                   const QString &place) const;
    [[nodiscard]] Result<void>
    readFigure(const QJsonObject &json, const QString &place, GradeMeasure &measure) const;
    [[nodiscard]] Result<Sanction> readSanction(const QJsonObject &json,
                                                const QString &place) const;
    [[nodiscard]] Result<QStringList> readRecordKinds(const QJsonValue &value,
                                                      const QString &place) const;
};

} // namespace archive
