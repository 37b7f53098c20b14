// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/value.h"

#include <type_traits>

namespace archive {

Value Value::ofText(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value Value::ofCode(const QString &code)
{
    return code.isEmpty() ? Value() : Value(Code{code});
}

QString Value::toWire() const
{
    return std::visit(
        [](const auto &content) -> QString {
            using T = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<T, std::monostate>) {
                return {};
            } else if constexpr (std::is_same_v<T, QString>) {
                return content;
            } else if constexpr (std::is_same_v<T, Code>) {
                return content.text;
            } else if constexpr (std::is_same_v<T, bool>) {
                return content ? QStringLiteral("true") : QStringLiteral("false");
            } else if constexpr (std::is_same_v<T, qint64>) {
                return QString::number(content);
            } else if constexpr (std::is_same_v<T, Uid>) {
                return content.toString();
            } else {
                return content.toWire();
            }
        },
        m_data);
}

} // namespace archive
