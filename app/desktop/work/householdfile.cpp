// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/householdfile.h"

#include "views/fields.h"

namespace archive {

std::vector<KindIndex> kindsOfFile(const Catalogue &catalogue)
{
    const auto &household = catalogue.kind(kinds::household);
    std::vector<KindIndex> found{household.index};
    for (const auto &kind : catalogue.kinds()) {
        if (kind.parent == household.name)
            found.push_back(kind.index);
    }
    return found;
}

Result<HouseholdFile> readHousehold(Archive &archive,
                                    const Session &session,
                                    const Uid &household,
                                    const std::vector<KindIndex> &kinds)
{
    ARCHIVE_TRY(shown, archive.records().get(session, kinds::household, household));
    HouseholdFile file{shown, {}, {}, {}};
    for (const auto kind : kinds) {
        // Asking for what is refused would be journalled as an attempt.
        if (archive.policy().verdict(session.purpose().code,
                                     archive.user().roles,
                                     archive.catalogue().kind(kind).name,
                                     Action::View)
            == Verdict::Refused)
            continue;
        ARCHIVE_TRY(children, archive.records().children(session, kind, household));
        file.children.emplace_back(kind, std::move(children));
    }
    ARCHIVE_TRY(history, archive.journal().entriesOf(session, household));
    file.history = std::move(history);
    ARCHIVE_TRY(typed, archive.typedForms().find(session, household));
    file.typed = std::move(typed);
    return file;
}

} // namespace archive
