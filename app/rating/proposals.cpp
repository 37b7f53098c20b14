// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/proposals.h"

namespace archive {

bool isOfRecords(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::InvalidInput
        || error.code == ErrorCode::Stale;
}

namespace {

/// None when all is saved.
std::optional<Error> savedError(Archive &archive,
                                const Session &session,
                                const QString &reason,
                                std::vector<Change> changes)
{
    const auto saved = archive.records().save(session, {reason, std::move(changes), {}, {}, true});
    return saved ? std::nullopt : std::optional(saved.error());
}

} // namespace

Result<std::vector<std::optional<Error>>>
saveProposals(Archive &archive,
              const Session &session,
              const QString &reason,
              const std::vector<std::vector<Change>> &proposals)
{
    std::vector<std::optional<Error>> outcomes(proposals.size());
    if (proposals.empty())
        return outcomes;
    std::vector<Change> all;
    for (const auto &each : proposals)
        all.insert(all.end(), each.begin(), each.end());
    const auto together = savedError(archive, session, reason, std::move(all));
    if (!together)
        return outcomes;
    if (!isOfRecords(*together))
        return *together;
    for (size_t i = 0; i < proposals.size(); ++i) {
        outcomes[i] = savedError(archive, session, reason, proposals[i]);
        if (outcomes[i] && !isOfRecords(*outcomes[i]))
            return *outcomes[i];
    }
    return outcomes;
}

} // namespace archive
