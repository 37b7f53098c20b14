// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/limittable.h"
#include "rating/ratingfilereader.h"

namespace archive {

/// Reads a table of limits whole or not at all: each refusal names the file and the place in it.
class LimitTableReader : private RatingFileReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::LimitTable)

public:
    explicit LimitTableReader(QString file)
        : RatingFileReader(std::move(file))
    { }

    [[nodiscard]] Result<LimitTable> read(const QByteArray &bytes) const;
    /// What the table names has to be in the formulas, of the right type.
    [[nodiscard]] Result<void> join(LimitTable &table, pmml::Formulas formulas) const;

private:
    [[nodiscard]] Result<void> readHead(const QJsonObject &json, LimitTable &table) const;
    [[nodiscard]] Result<LimitBound> readBound(const QJsonObject &json, const QString &place) const;
    [[nodiscard]] Result<GradeAmount> readGrade(const QJsonObject &json,
                                                const QString &place) const;
    [[nodiscard]] Result<CreditProduct>
    readProduct(const QJsonObject &json, const QString &place, const LimitTable &table) const;
    [[nodiscard]] Result<QStringList>
    readProductGrades(const QJsonObject &json, const QString &place, const LimitTable &table) const;
    template<typename Entry, typename Read>
    [[nodiscard]] Result<void> readAll(const QJsonObject &json,
                                       const QString &list,
                                       QString Entry::*key,
                                       const Read &read,
                                       std::vector<Entry> &entries) const;
    [[nodiscard]] Result<Money>
    readYuan(const QJsonObject &json, const QString &place, const char *member, qint64 least) const;
    [[nodiscard]] Result<void> requireField(const LimitTable &table,
                                            const QString &place,
                                            const QString &field,
                                            pmml::DataType type) const;
};

} // namespace archive
