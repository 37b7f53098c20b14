// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/savereason.h"

#include "catalogue/valuetext.h"

namespace archive::savereason {

const CodeList &list(const Catalogue &catalogue)
{
    static const CodeList none;
    const auto *found = catalogue.codeList(QStringLiteral("save_reason"));
    return found == nullptr ? none : *found;
}

QString text(const Catalogue &catalogue, const QString &reason)
{
    const auto *picked = list(catalogue).find(reason);
    return picked == nullptr ? reason : titleOf(*picked);
}

bool saysNothing(const QString &reason)
{
    const auto said = reason.trimmed();
    return said.isEmpty() || said == QLatin1String("other");
}

} // namespace archive::savereason
