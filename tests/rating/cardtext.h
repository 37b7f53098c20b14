// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/samplecard.h"

namespace archive::test {

/// A test of one field, as "x lessThan 10".
inline QString asks(const char *test)
{
    const auto words = QString::fromUtf8(test).split(u' ');
    return QStringLiteral("<SimplePredicate field='%1' operator='%2' value='%3'/>")
        .arg(words.value(0), words.value(1), words.value(2));
}

inline QString both(const char *one, const char *other)
{
    return QStringLiteral("<CompoundPredicate booleanOperator='and'>%1%2</CompoundPredicate>")
        .arg(asks(one), asks(other));
}

inline QString band(const char *points, const QString &predicate)
{
    return QStringLiteral("\n<Attribute partialScore='%1'>%2</Attribute>")
        .arg(QString::fromLatin1(points), predicate);
}

/// A characteristic that gives the reason R and the text.
inline QString
characteristic(const char *name, const QString &bands, const char *reasonText = "short of it")
{
    return QStringLiteral("<Characteristic name='%1' reasonCode='R' baselineScore='9'>"
                          "<Extension name='reasonText' value='%2'/>%3\n</Characteristic>\n")
        .arg(QString::fromUtf8(name), QString::fromUtf8(reasonText), bands);
}

inline SampleCard cardOf(const QString &characteristics)
{
    SampleCard sample;
    sample.settings = QStringLiteral("initialScore='2'");
    sample.characteristics = characteristics;
    return sample;
}

} // namespace archive::test
