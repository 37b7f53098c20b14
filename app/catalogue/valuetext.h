// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace archive {

struct Purpose;
struct Role;

/// Reads the strict wire form of a field (exchange.md); empty text is none. Numbers of persons and phones that their rule takes are
/// brought to its one form (x → X, 15 digits → 18). InvalidInput names field and reason. Membership of codes and rules: validate().
[[nodiscard]] Result<Value>
parseWire(const Catalogue &catalogue, const Field &field, const QString &text);

/// Reads what a person typed, and what displayText() shows: full width, separators, 元/万元, 2024.2.29, code titles. InvalidInput names
/// field and reason.
[[nodiscard]] Result<Value>
parseTyped(const Catalogue &catalogue, const Field &field, const QString &text);

/// What a person reads: "02 户主", "1,234.50", "是"; several codes joined by "; "; a Ref is its uid; empty for none.
[[nodiscard]] QString
displayText(const Catalogue &catalogue, const Field &field, const Value &value);

/// Whether titles are Chinese: the language of the default QLocale.
[[nodiscard]] bool speaksChinese();

/// Title of what the catalogue or the policy names, in the program's present language, which is the one of the default QLocale.
[[nodiscard]] QString titleOf(const Field &field);
[[nodiscard]] QString titleOf(const Kind &kind);
[[nodiscard]] QString titleOf(const FieldGroup &group);
[[nodiscard]] QString titleOf(const CodeEntry &entry);
[[nodiscard]] QString titleOf(const Purpose &purpose);
[[nodiscard]] QString titleOf(const Role &role);
/// The unit behind a field, may be empty.
[[nodiscard]] QString unitOf(const Field &field);

} // namespace archive
