// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

namespace archive {

/// Empties every field that is not kept before a consent (Field::beforeConsent); kinds of class basic and public keep all.
void keepBasicFields(const Kind &kind, Record &record);

/// Masks names, identity numbers and phones in place.
void maskFields(const Kind &kind, Record &record);

/// One field's value, masked if it is one of these.
[[nodiscard]] Value maskedValue(const Field &field, const Value &value);

} // namespace archive
