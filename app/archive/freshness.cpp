// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/freshness.h"

#include "domain/csvtable.h"

namespace archive {

Result<std::shared_ptr<const FreshnessRules>> FreshnessRules::shipped(const Catalogue &catalogue)
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/freshness.csv")));
    return read(table.bytes, table.name, catalogue);
}

Result<std::shared_ptr<const FreshnessRules>>
FreshnessRules::read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue)
{
    const CsvTable table{file, bytes};
    ARCHIVE_TRY(rows, table.rows("kind,months,source"));
    auto rules = std::make_shared<FreshnessRules>();
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        const auto *kind = catalogue.findKind(QString::fromUtf8(row.at(0)));
        bool isNumber = false;
        const int months = row.at(1).toByteArray().toInt(&isNumber);
        if (kind == nullptr || !isNumber || months <= 0 || row.at(2).isEmpty()
            || !rules->m_months.emplace(kind->index, months).second)
            return table.damaged(line);
    }
    return std::shared_ptr<const FreshnessRules>(std::move(rules));
}

std::optional<QDate> FreshnessRules::lastDay(KindIndex kind, QDate collectedOn) const
{
    const auto found = m_months.find(kind);
    return found == m_months.end() ? std::nullopt
                                   : std::optional(collectedOn.addMonths(found->second));
}

} // namespace archive
