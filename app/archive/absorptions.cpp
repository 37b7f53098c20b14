// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorptions.h"

#include "archive/absorber.h"
#include "archive/access.h"
#include "views/fields.h"

#include <algorithm>

namespace archive {

qint64 AbsorbSummary::count(AbsorbOutcome outcome) const
{
    return std::count_if(exceptions.begin(), exceptions.end(), [outcome](const auto &each) {
        return each.outcome == outcome;
    });
}

Absorptions::Absorptions(Store &store)
    : m_store(store)
{ }

Result<AbsorbSummary> Absorptions::absorb(const Session &session,
                                          const AbsorbRequest &request,
                                          const AbsorbProgress &progress)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    ARCHIVE_TRY(source, AbsorbSource::open(m_store, request));
    auto summary = Absorber(m_store, session, *source, progress).run();
    ARCHIVE_CHECK(source->remove());
    return summary;
}

} // namespace archive
