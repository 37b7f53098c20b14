// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/rows.h"

#include <QCoreApplication>

namespace archive {
namespace {

Error damagedColumn(ValueType type)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::Archive",
                                        "A record holds a value that can't be read; restore the "
                                        "archive from a backup."),
            QStringLiteral("type %1").arg(int(type))};
}

template<typename T>
Result<Value> within(qint64 number, qint64 minimum, qint64 maximum, ValueType type, T make)
{
    if (number < minimum || number > maximum)
        return damagedColumn(type);
    return Value::of(make(number));
}

} // namespace

Result<Value> readValue(Statement &statement, int column, ValueType type)
{
    if (statement.isNull(column))
        return Value();
    switch (type) {
    case ValueType::None:
        return Value();
    case ValueType::Text:
        return Value::ofText(statement.text(column));
    case ValueType::Code:
        return Value::ofCode(statement.text(column));
    case ValueType::Bool:
        return Value::ofBool(statement.integer(column) != 0);
    case ValueType::Count:
        return Value::ofCount(statement.integer(column));
    case ValueType::Ref:
        return Value::of(Uid::fromBytes(statement.blob(column)));
    case ValueType::Money:
        return within(statement.integer(column),
                      -Money::maximumFen,
                      Money::maximumFen,
                      type,
                      &Money::fromFen);
    case ValueType::Area:
        return within(
            statement.integer(column), 0, Area::maximumHundredths, type, &Area::fromHundredths);
    case ValueType::Rate:
        return within(
            statement.integer(column), 0, Rate::maximumMillionths, type, &Rate::fromMillionths);
    case ValueType::Date:
        break;
    }
    const auto date = PartialDate::parse(statement.text(column));
    if (!date)
        return damagedColumn(type);
    return Value::of(*date);
}

} // namespace archive
