// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguedraft.h"
#include "catalogue/catalogueplace.h"

#include <QJsonObject>

namespace archive {

/// A kind's resource of the package, with its schema.
[[nodiscard]] Result<KindDraft> readKind(const QJsonObject &resource, const QString &file);

/// The class that a word of `credit:class` means; none when unknown.
[[nodiscard]] std::optional<LegalClass> legalClassOf(const QString &word);
/// The word for a class.
[[nodiscard]] QString legalClassWord(LegalClass legalClass);

} // namespace archive
