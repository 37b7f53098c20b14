// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/value.h"

#include <optional>

namespace archive {

class ContentReader;
class ContentWriter;

/// A value in the compact form of contentbytes.h: its type, then its content.
void writeTypedValue(ContentWriter &writer, const Value &value);
/// None when the bytes are not what the type says.
[[nodiscard]] std::optional<Value> readTypedValue(ContentReader &reader);

} // namespace archive
