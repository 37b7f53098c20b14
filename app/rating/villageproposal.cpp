// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageproposal.h"

#include "views/codes.h"

#include <algorithm>

namespace archive::villageproposal {

QLatin1String stateOf(VillageVerdict::Standing standing)
{
    return standing == VillageVerdict::Standing::Incomplete
        ? codes::villageRatingState::factsMissing
        : codes::villageRatingState::proposed;
}

bool isProposal(const QString &stateCode)
{
    return stateCode == codes::villageRatingState::proposed
        || stateCode == codes::villageRatingState::factsMissing;
}

QString titleOf(const VillageProfile &profile)
{
    return profile.name() + QLatin1Char(' ') + profile.version();
}

Change changeOf(const Record &record, std::span<const FieldId> fields)
{
    Change change;
    change.kind = record.kind;
    for (const auto field : fields)
        change.values.emplace_back(field, record.value(field));
    return change;
}

std::optional<Change> amending(Change change, const Record *kept)
{
    if (kept == nullptr)
        return change;
    const bool isSame =
        std::all_of(change.values.begin() + 1, change.values.end(), [kept](const auto &value) {
            return kept->value(value.first) == value.second;
        });
    if (isSame)
        return std::nullopt;
    change.uid = kept->uid;
    change.revision = kept->revision;
    return change;
}

} // namespace archive::villageproposal
