// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/idlerules.h"

#include "domain/csvtable.h"

#include <QHash>

namespace archive {

Result<IdleRules> IdleRules::shipped()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/idle.csv")));
    ARCHIVE_TRY(rows, table.rows("name,value"));
    QHash<QByteArray, int> values;
    for (const auto &row : rows)
        values.insert(row.at(0).toByteArray(), row.at(1).toInt());
    const IdleRules rules{values.value("minutes"),
                          values.value("asleep_seconds"),
                          values.value("pin_shortest"),
                          values.value("pin_longest"),
                          values.value("pin_wrong"),
                          values.value("pin_reopens")};
    const bool usable = rules.minutes > 0 && rules.asleepSeconds > 0 && rules.pinShortest > 0
        && rules.pinLongest >= rules.pinShortest && rules.pinWrong > 0 && rules.pinReopens > 0;
    if (!usable)
        return table.damaged(0);
    return rules;
}

int IdleRules::minutesWith(int ofStation) const
{
    return ofStation > 0 && ofStation < minutes ? ofStation : minutes;
}

} // namespace archive
