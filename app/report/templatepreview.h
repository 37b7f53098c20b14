// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagedocument.h"
#include "report/templateset.h"

namespace archive {

enum class PreviewKind : quint8 { Report, Collection, Consent };

/// What the templates make of invented facts, for whoever writes one: nobody is looked at, and nothing gets a number.
[[nodiscard]] Result<PageDocument>
previewOf(const TemplateSet &templates, PreviewKind kind, const PrintProfile &profile);

} // namespace archive
