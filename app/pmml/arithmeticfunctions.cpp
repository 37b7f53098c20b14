// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/functions.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace archive::pmml {
namespace {

struct ArithmeticText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Functions)
};

using OneNumber = double (*)(double);
using TwoNumbers = double (*)(double, double);

template<OneNumber calculate>
Value ofOne(Arguments arguments)
{
    const auto numbers = numbersOf(arguments);
    return numbers ? Value::ofNumber(calculate(numbers->front())) : wrongArguments();
}

template<TwoNumbers calculate>
Value ofTwo(Arguments arguments)
{
    const auto numbers = numbersOf(arguments);
    return numbers ? Value::ofNumber(calculate(numbers->front(), numbers->back()))
                   : wrongArguments();
}

Value quotient(Arguments arguments)
{
    const auto numbers = numbersOf(arguments);
    if (!numbers)
        return wrongArguments();
    if (numbers->back() == 0)
        return Value::invalid(ArithmeticText::tr("a division by zero"));
    return Value::ofNumber(numbers->front() / numbers->back());
}

/// The remainder has the sign of the divisor (Built-in Functions, "modulo").
double remainder(double dividend, double divisor)
{
    return dividend - divisor * std::floor(dividend / divisor);
}

double aboveThreshold(double number, double threshold)
{
    return number > threshold ? 1 : 0;
}

constexpr double half = 0.5;

const std::array<Function, 28> arithmetic{
    {{"+", 2, 2, OnMissing::GivesMissing, ofTwo<[](double a, double b) {
          return a + b;
      }>},
     {"-", 2, 2, OnMissing::GivesMissing, ofTwo<[](double a, double b) {
          return a - b;
      }>},
     {"*", 2, 2, OnMissing::GivesMissing, ofTwo<[](double a, double b) {
          return a * b;
      }>},
     {"/", 2, 2, OnMissing::GivesMissing, quotient},
     {"pow", 2, 2, OnMissing::GivesMissing, ofTwo<[](double a, double b) {
          return std::pow(a, b);
      }>},
     {"modulo", 2, 2, OnMissing::GivesMissing, ofTwo<remainder>},
     {"threshold", 2, 2, OnMissing::GivesMissing, ofTwo<aboveThreshold>},
     {"hypot", 2, 2, OnMissing::GivesMissing, ofTwo<[](double a, double b) {
          return std::hypot(a, b);
      }>},
     {"log10", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::log10(a);
      }>},
     {"ln", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::log(a);
      }>},
     {"ln1p", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::log1p(a);
      }>},
     {"exp", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::exp(a);
      }>},
     {"expm1", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::expm1(a);
      }>},
     {"sqrt", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::sqrt(a);
      }>},
     {"abs", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::abs(a);
      }>},
     {"floor", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::floor(a);
      }>},
     {"ceil", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::ceil(a);
      }>},
     {"round", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::floor(a + half);
      }>},
     {"rint", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::nearbyint(a);
      }>},
     {"sin", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::sin(a);
      }>},
     {"cos", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::cos(a);
      }>},
     {"tan", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::tan(a);
      }>},
     {"asin", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::asin(a);
      }>},
     {"acos", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::acos(a);
      }>},
     {"atan", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::atan(a);
      }>},
     {"sinh", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::sinh(a);
      }>},
     {"cosh", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::cosh(a);
      }>},
     {"tanh", 1, 1, OnMissing::GivesMissing, ofOne<[](double a) {
          return std::tanh(a);
      }>}}};

} // namespace

std::span<const Function> arithmeticFunctions()
{
    return arithmetic;
}

} // namespace archive::pmml
