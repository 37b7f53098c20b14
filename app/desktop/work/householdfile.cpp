// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/householdfile.h"

#include "views/fields.h"

namespace archive {

Result<HouseholdFile> readHousehold(Archive &archive,
                                    const Session &session,
                                    const Uid &household,
                                    const std::vector<KindIndex> &kinds)
{
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::household, household));
    HouseholdFile file{shown, {}, {}};
    for (const auto kind : kinds) {
        ARCHIVE_TRY(children, archive.records().children(session, kind, household));
        file.children.emplace_back(kind, std::move(children));
    }
    ARCHIVE_TRY(history, archive.journal().entriesOf(session, household));
    file.history = std::move(history);
    return file;
}

} // namespace archive
