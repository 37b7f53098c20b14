// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace archive {

class Store;

/// What the signed-in user chose: columns, orders, searches that he saved. Kept in the archive, so that it is sealed and goes with every backup;
/// not journalled, since it tells of no record. It stays while a user is disabled, who may come back; what names an erased person goes with him
/// (settingserasure.h).
class Settings
{
public:
    explicit Settings(Store &store);

    /// Name and value of each, in the order of their names.
    using Named = std::vector<std::pair<QString, QString>>;

    /// None when nothing was chosen yet.
    [[nodiscard]] Result<std::optional<QString>> find(const QString &name);
    /// Those whose names begin so.
    [[nodiscard]] Result<Named> list(const QString &prefix);
    /// InvalidInput for a name or value that is too long, and when the user has too many.
    [[nodiscard]] Result<void> put(const QString &name, const QString &value);
    /// What is not there is removed already.
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    Store &m_store;
};

} // namespace archive
