// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/history.h"

#include <QJsonObject>

namespace archive {

/// Reads what `put` is given: {"reason", "records": [{"kind", "uid"?, "revision"?, "parent"?, "deleted"?, "source"?,
/// "values": {}}]}.
/// InvalidInput names the record's place and the member; values are texts of the wire form, booleans, whole counts or null.
[[nodiscard]] Result<ChangeSet> changesFromJson(const Catalogue &catalogue, const QByteArray &json);

/// A record as `show` prints it: kind, uid, parent, revision, draft, access, missing, values.
[[nodiscard]] QJsonObject recordJson(const Catalogue &catalogue, const ShownRecord &shown);

/// Field names to wire texts of a list of values.
[[nodiscard]] QJsonObject valuesJson(const Catalogue &catalogue,
                                     const std::vector<std::pair<FieldId, Value>> &values);

/// Field names to where their values come from: source, collectedOn, collector, validUntil, stale.
[[nodiscard]] QJsonObject factsJson(const Catalogue &catalogue,
                                    const std::vector<RecordFact> &facts,
                                    const Uid &record,
                                    QDate today);

} // namespace archive
