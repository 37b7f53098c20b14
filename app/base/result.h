// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace archive {

/// Either a T or the Error that kept it from being made. Reading the absent side is a programmer's error (asserted).
template<typename T>
class [[nodiscard]] Result
{
public:
    // NOLINTNEXTLINE(google-explicit-constructor): `return value;` is the point of the type
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    { }
    // NOLINTNEXTLINE(google-explicit-constructor): `return error;` is the point of the type
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_data);
    }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_data);
    }
    [[nodiscard]] T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(std::get<0>(m_data));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return std::get<1>(m_data);
    }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }

private:
    std::variant<T, Error> m_data;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): `return error;` is the point of the type
    Result(Error error)
        : m_error(std::move(error))
    { }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace archive

// NOLINTBEGIN(bugprone-macro-parentheses): a declared name can't stand in parentheses
/// Declares `name` as the value of `expression`, or returns its error from the enclosing function.
#define ARCHIVE_TRY(name, expression)                                                              \
    auto name##OrError = (expression);                                                             \
    if (!name##OrError.ok())                                                                       \
        return name##OrError.error();                                                              \
    auto name = std::move(name##OrError).value()
// NOLINTEND(bugprone-macro-parentheses)

/// Returns the error of `expression`, a Result<void>, from the enclosing function.
#define ARCHIVE_CHECK(expression)                                                                  \
    if (const auto checkedResult = (expression); !checkedResult.ok())                              \
    return checkedResult.error()
