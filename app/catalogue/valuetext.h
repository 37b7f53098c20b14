// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace archive {

/// Reads the strict wire form of a field (exchange.md); empty text is none. InvalidInput names field and reason.
[[nodiscard]] Result<Value>
parseWire(const Catalogue &catalogue, const Field &field, const QString &text);

/// Reads what a person typed: full width, separators, 元/万元, 2024.2.29, code titles. InvalidInput names field and reason.
[[nodiscard]] Result<Value>
parseTyped(const Catalogue &catalogue, const Field &field, const QString &text);

/// What a person reads: "02 户主", "1,234.50", "是"; empty for none.
[[nodiscard]] QString
displayText(const Catalogue &catalogue, const Field &field, const Value &value);

/// Title of a field or kind in the program's present language.
[[nodiscard]] QString titleOf(const Field &field);
[[nodiscard]] QString titleOf(const Kind &kind);

} // namespace archive
