// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace archive {

/// Where in the files of a catalogue something stands: "datapackage.json", "household.phone".
struct CataloguePlace
{
    QString file;
    QString item; ///< may be empty

    [[nodiscard]] CataloguePlace at(const QString &inner) const;
    /// InvalidInput: "file, item: reason"; the place alone is the context.
    [[nodiscard]] Error refuse(const QString &reason) const;
};

} // namespace archive
