// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldmarks.h"

namespace archive {

class Catalogue;
struct CodeList;

/// What a person reads of facts and notes.
namespace facttext {

/// The sources of data to choose from.
[[nodiscard]] const CodeList &sources(const Catalogue &catalogue);
/// Source, day and collector, valid until: a line each, as far as it is known.
[[nodiscard]] QString whole(const Catalogue &catalogue, const Provenance &fact);
/// A note as it stands, in one line.
[[nodiscard]] QString line(const FieldNote &note);
/// What was said in it, a line for each step.
[[nodiscard]] QString talk(const FieldNote &note);

} // namespace facttext
} // namespace archive
