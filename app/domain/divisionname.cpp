// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/divisionname.h"

#include "domain/typedtext.h"

namespace archive::divisionname {

QString canonical(const QString &name)
{
    QString text = typedtext::compact(name);
    text.replace(QStringLiteral("村民委员会"), QStringLiteral("村委会"));
    text.replace(QStringLiteral("居民委员会"), QStringLiteral("居委会"));
    text.replace(QStringLiteral("村村委会"), QStringLiteral("村委会"));
    return text;
}

QString shortened(const QString &name)
{
    QString text = typedtext::compact(name);
    text.replace(QStringLiteral("村民委员会"), QStringLiteral("村委会"));
    text.replace(QStringLiteral("居民委员会"), QStringLiteral("居委会"));
    if (text.endsWith(QStringLiteral("村委会"))) {
        text.chop(2);
    } else if (text.endsWith(QStringLiteral("社区居委会"))) {
        text.chop(3);
    }
    return text;
}

QString stem(const QString &name)
{
    const QString endings[] = {QStringLiteral("居委会"),
                               QStringLiteral("社区"),
                               QStringLiteral("街道"),
                               QStringLiteral("村"),
                               QStringLiteral("镇"),
                               QStringLiteral("乡"),
                               QStringLiteral("区"),
                               QStringLiteral("县"),
                               QStringLiteral("市"),
                               QStringLiteral("省")};
    QString text = shortened(name);
    for (const QString &ending : endings) {
        if (text.endsWith(ending) && text.size() >= ending.size() + 2)
            return text.chopped(ending.size());
    }
    return text;
}

} // namespace archive::divisionname
