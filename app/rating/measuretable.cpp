// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/measuretable.h"

#include "rating/measuretablereader.h"
#include "rating/ratingset.h"
#include "views/codes.h"

namespace archive {

std::optional<qint64> GradeMeasure::discount() const
{
    constexpr qint64 hundred = 100; // basis points in a per cent
    if (kind != codes::measureKind::reward)
        return std::nullopt;
    if (unit == MeasureUnit::BasisPoints)
        return figure;
    return unit == MeasureUnit::PercentAYear ? std::optional(figure * hundred) : std::nullopt;
}

const std::vector<GradeMeasure> &MeasureTable::ofGrade(const QString &grade) const
{
    static const std::vector<GradeMeasure> nothing;
    for (const auto &each : m_grades) {
        if (each.first == grade)
            return each.second;
    }
    return nothing;
}

const GradeMeasure *MeasureTable::gradeMeasure(const QString &item) const
{
    for (const auto &grade : m_grades) {
        for (const auto &each : grade.second) {
            if (each.item == item)
                return &each;
        }
    }
    return nullptr;
}

Result<MeasureTable> MeasureTable::read(const QByteArray &bytes, const QString &file)
{
    return MeasureTableReader(file).read(bytes);
}

Result<MeasureTable> MeasureTable::load(const QString &archiveFolder, Disk &disk)
{
    const auto name = QStringLiteral("measures.json");
    ARCHIVE_TRY(bytes, readRatingFile(archiveFolder, disk, name, shippedPolicies()));
    return read(bytes, name);
}

} // namespace archive
