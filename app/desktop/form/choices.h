// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"

namespace archive {

/// Whether a field is filled in by choosing: codes, yes and no, records, divisions.
[[nodiscard]] bool hasChoices(const Field &field);

/// What may be chosen for a field, in the order of the code list, of the divisions' codes, or as the records are given.
[[nodiscard]] std::vector<Choice> choicesFor(const EditorContext &context, const Field &field);

} // namespace archive
