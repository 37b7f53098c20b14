// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <QDate>
#include <QStringList>

namespace archive {

/// Whether a text has the form that its field's rule asks for. The error's context is the stable code of the finding ("id-check-digit",
/// "phone-form"); the value is the warnings of the rule. Birth dates after `today` are refused where it is valid.
[[nodiscard]] Result<QStringList>
checkRuleForm(const Field &field, const QString &text, QDate today = {});

/// The text in the one form of its rule; unchanged where there is no rule or it does not hold.
[[nodiscard]] QString canonicalText(const Field &field, const QString &text);

} // namespace archive
