// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueplace.h"

namespace archive {

CataloguePlace CataloguePlace::at(const QString &inner) const
{
    return {file, item.isEmpty() ? inner : item + QLatin1Char('.') + inner};
}

Error CataloguePlace::refuse(const QString &reason) const
{
    const QString place = item.isEmpty() ? file : QStringLiteral("%1, %2").arg(file, item);
    return Error{ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(place, reason), place};
}

} // namespace archive
