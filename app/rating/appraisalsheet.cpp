// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/appraisalsheet.h"

#include "views/fields.h"

#include <algorithm>

namespace archive {

Result<std::vector<SheetLine>>
appraisalSheet(Archive &archive, const Session &session, DivisionCode village)
{
    std::vector<SheetLine> lines;
    ListQuery query;
    query.kind = kinds::household;
    query.divisionPrefix = village.prefix();
    do {
        ARCHIVE_TRY(page, archive.records().list(session, query));
        for (const auto &row : page.rows) {
            if (!row.draft && !row.withheld)
                lines.push_back({row.household, row.registerNumber, row.group, row.name});
        }
        query.after = page.next;
    } while (!query.after.isEmpty());
    std::stable_sort(lines.begin(), lines.end(), [](const SheetLine &a, const SheetLine &b) {
        return a.group < b.group;
    });
    return lines;
}

} // namespace archive
