// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/facttext.h"

#include "catalogue/valuetext.h"

namespace archive {

QString factText(const Catalogue &catalogue, const Field &field, const Value &value)
{
    // Paper is Chinese, whatever language the program speaks.
    if (const bool *yes = value.get<bool>())
        return *yes ? QStringLiteral("是") : QStringLiteral("否");
    const Code *code = value.get<Code>();
    if (code == nullptr)
        return value.isNone() ? QString() : displayText(catalogue, field, value);
    const CodeList *list = catalogue.codeList(field.codeList);
    QStringList titles;
    for (const QString &one : code->text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const CodeEntry *entry = list == nullptr ? nullptr : list->find(one);
        titles.append(entry == nullptr ? one : entry->title);
    }
    return titles.join(QStringLiteral("、"));
}

} // namespace archive
