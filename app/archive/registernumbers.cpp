// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/registernumbers.h"

#include "views/fields.h"

namespace archive {
namespace {

constexpr int numberWidth = 4;

QString counterName(DivisionCode division)
{
    return QStringLiteral("register:") + division.text();
}

Result<qint64> lastNumber(Store &store, const QString &name)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("numbers/last")));
    statement.bind(1, name);
    ARCHIVE_TRY(found, statement.step());
    return found ? statement.integer(0) : 0;
}

Result<void> keepNumber(Store &store, const QString &name, qint64 number)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("numbers/keep")));
    return statement.bindAll(name, number).run();
}

} // namespace

Result<QString>
nextRegisterNumber(Store &store, PendingRows &rows, DivisionCode division, RegisterNumbers numbers)
{
    const auto name = counterName(division);
    ARCHIVE_TRY(last, lastNumber(store, name));
    // Somebody may have typed a number that the counter has not reached.
    for (qint64 number = last + 1;; ++number) {
        const auto text = QStringLiteral("%1-%2")
                              .arg(division.text())
                              .arg(number, numberWidth, 10, QLatin1Char('0'));
        ARCHIVE_TRY(taken, rows.having(fields::household::registerNumber, Value::ofText(text)));
        if (!taken.empty())
            continue;
        if (numbers == RegisterNumbers::Take)
            ARCHIVE_CHECK(keepNumber(store, name, number));
        return text;
    }
}

} // namespace archive
