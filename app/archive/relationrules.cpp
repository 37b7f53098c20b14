// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/relationrules.h"

#include "domain/csvtable.h"

namespace archive {

Result<std::shared_ptr<const RelationRules>> RelationRules::shipped()
{
    static const auto loaded = []() -> Result<std::shared_ptr<const RelationRules>> {
        ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/relations.csv")));
        ARCHIVE_TRY(rows, table.rows("relation,sex,generation"));
        auto rules = std::make_shared<RelationRules>();
        qsizetype line = 1;
        for (const auto &row : rows) {
            ++line;
            bool isNumber = row[2].isEmpty();
            const int generation = isNumber ? 0 : row[2].toByteArray().toInt(&isNumber);
            if (!isNumber)
                return table.damaged(line);
            rules->m_rules.insert(QString::fromLatin1(row[0]),
                                  {QString::fromLatin1(row[1]), generation});
        }
        return std::shared_ptr<const RelationRules>(std::move(rules));
    }();
    return loaded;
}

} // namespace archive
