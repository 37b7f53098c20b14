// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/functions.h"

#include <QCoreApplication>
#include <QHash>

namespace archive::pmml {
namespace {

struct FunctionsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Functions)
};

QHash<QString, const Function *> allFunctions()
{
    QHash<QString, const Function *> all;
    for (const auto group : {arithmeticFunctions(),
                             aggregateFunctions(),
                             logicFunctions(),
                             textFunctions(),
                             dateFunctions()}) {
        for (const auto &function : group)
            all.insert(QString::fromLatin1(function.name), &function);
    }
    return all;
}

} // namespace

const Function *findFunction(QStringView name)
{
    static const auto all = allFunctions();
    return all.value(name.toString(), nullptr);
}

std::optional<std::vector<double>> numbersOf(Arguments arguments)
{
    std::vector<double> numbers;
    numbers.reserve(arguments.size());
    for (const auto &argument : arguments) {
        const auto number = converted(argument, DataType::Double);
        if (!number.isNumber())
            return std::nullopt;
        numbers.push_back(number.number);
    }
    return numbers;
}

Value wrongArguments()
{
    return Value::invalid(
        FunctionsText::tr("a function got a value of another type than it takes"));
}

} // namespace archive::pmml
