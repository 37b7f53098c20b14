// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/limittable.h"

#include "rating/limittablereader.h"
#include "rating/ratingset.h"

#include <algorithm>

namespace archive {

std::optional<GradeAmount> LimitTable::ofGrade(const QString &grade) const
{
    const auto found =
        std::find_if(m_grades.begin(), m_grades.end(), [&grade](const GradeAmount &each) {
            return each.grade == grade;
        });
    return found == m_grades.end() ? std::nullopt : std::optional(*found);
}

Result<LimitTable>
LimitTable::read(const QByteArray &table, const QString &file, const QByteArray &formulas)
{
    const LimitTableReader reader(file);
    ARCHIVE_TRY(read, reader.read(table));
    return joined(reader, std::move(read), formulas);
}

Result<LimitTable>
LimitTable::joined(const LimitTableReader &reader, LimitTable table, const QByteArray &formulas)
{
    ARCHIVE_TRY(loaded, pmml::Formulas::load(formulas));
    ARCHIVE_CHECK(reader.join(table, std::move(loaded)));
    return table;
}

Result<LimitTable> LimitTable::load(const QString &archiveFolder, Disk &disk)
{
    const auto file = QStringLiteral("products.json");
    const LimitTableReader reader(file);
    ARCHIVE_TRY(bytes, readRatingFile(archiveFolder, disk, file, shippedPolicies()));
    ARCHIVE_TRY(table, reader.read(bytes));
    ARCHIVE_TRY(formulas,
                readRatingFile(archiveFolder, disk, table.m_formulaFile, shippedPolicies()));
    return joined(reader, std::move(table), formulas);
}

} // namespace archive
