// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/element.h"

namespace archive::pmml {

/// The version of a PMML element, 4.1 to 4.4; refused: another root, version or namespace.
[[nodiscard]] Result<QString> versionOf(const Element &root);

/// Refuses a child that is neither metadata nor named, and one of the named that stands twice.
[[nodiscard]] Result<void> knowParts(const Element &parent,
                                     std::initializer_list<const char *> names);

/// The one child of that name, refused when it is absent or there twice.
[[nodiscard]] Result<const Element *> theOne(const Element &parent, const char *name);

} // namespace archive::pmml
