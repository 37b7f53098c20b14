// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "vault/connection.h"

#include <QHash>

namespace archive {

/// What an archive says about itself, as it stands in the table meta.
struct Meta
{
    ArchiveInfo info;
    QString catalogueVersion; ///< empty until the tables of the kinds exist
    QString catalogueHash;
    QString searchRules; ///< by which the search keys were made; empty when there are none
    QString listRules; ///< the same of household_list
};

/// Damaged when a part is missing or can't be read. `folder` is not kept inside.
[[nodiscard]] Result<Meta> readMeta(Connection &connection, const QString &folder);
[[nodiscard]] Result<void> writeInfo(Connection &connection, const ArchiveInfo &info);
[[nodiscard]] Result<void> writeEpoch(Connection &connection, const QString &epoch);
[[nodiscard]] Result<void>
writeCatalogueMeta(Connection &connection, const QString &version, const QString &hash);
[[nodiscard]] Result<void> writeSearchRules(Connection &connection, const QString &rules);
[[nodiscard]] Result<void> writeListRules(Connection &connection, const QString &rules);

/// The facts of an archive that never change, one a line: the detail of the journal's first entry.
[[nodiscard]] QString foundingDetail(const ArchiveInfo &info);

} // namespace archive
