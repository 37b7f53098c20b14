// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1String>
#include <QStringList>

namespace archive {

/// The words of the wire format that more than one file of this room writes or reads.
namespace packagewords {

inline constexpr QLatin1String name("name");
inline constexpr QLatin1String fields("fields");
inline constexpr QLatin1String uid("uid");
inline constexpr QLatin1String kind("kind");
inline constexpr QLatin1String at("at");
inline constexpr QLatin1String reason("reason");
inline constexpr QLatin1String seq("seq");
inline constexpr QLatin1String commitment("commitment");

inline constexpr QLatin1String restrictionTable("restriction");
inline constexpr QLatin1String erasureTable("erasure");
inline constexpr QLatin1String journalTable("journal");

/// What every table of a kind begins with.
[[nodiscard]] QStringList leadingColumns();

/// The names of the fields of a Table Schema, in their order.
[[nodiscard]] QStringList columnsOf(const QJsonObject &schema);

} // namespace packagewords
} // namespace archive
