// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguedraft.h"

#include <algorithm>

namespace archive {

KindDraft *CatalogueDraft::findKind(const QString &name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&name](const KindDraft &draft) {
        return draft.kind.name == name;
    });
    return found == kinds.end() ? nullptr : &*found;
}

const CodeList *CatalogueDraft::findCodes(const QString &name) const
{
    const auto found = std::find_if(codeLists.begin(),
                                    codeLists.end(),
                                    [&name](const CodeList &list) { return list.name == name; });
    return found == codeLists.end() ? nullptr : &*found;
}

bool isCatalogueName(const QString &name)
{
    constexpr qsizetype longest = 60;
    const auto isLower = [](QChar c) {
        return c >= QLatin1Char('a') && c <= QLatin1Char('z');
    };
    const auto isDigit = [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    };
    return !name.isEmpty() && name.size() <= longest && isLower(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) {
               return isLower(c) || isDigit(c) || c == QLatin1Char('_');
           });
}

} // namespace archive
