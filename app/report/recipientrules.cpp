// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recipientrules.h"

#include "domain/csvtable.h"

#include <array>

namespace archive {

namespace {

std::optional<DataLevel> levelOf(QByteArrayView word)
{
    constexpr std::array<std::pair<QByteArrayView, DataLevel>, 3> levels{
        {{"C1", DataLevel::C1}, {"C2", DataLevel::C2}, {"C3", DataLevel::C3}}};
    for (const auto &[known, level] : levels) {
        if (known == word)
            return level;
    }
    return {};
}

} // namespace

Result<RecipientRule> recipientRule(Recipient recipient)
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/recipients.csv")));
    ARCHIVE_TRY(rows, table.rows("recipient,level,numbers,queries,answers"));
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        if (QString::fromLatin1(row[0]) != codeOf(recipient))
            continue;
        const auto level = levelOf(row[1]);
        if (!level)
            return table.damaged(line);
        return RecipientRule{*level, row[2] == "whole", row[3] == "yes", row[4] == "yes"};
    }
    return table.damaged(line);
}

} // namespace archive
