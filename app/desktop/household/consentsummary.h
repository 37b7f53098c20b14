// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QDate>
#include <QStringList>

namespace archive {

class HouseholdDraft;

/// A line for each member about his consent, then one for each group of records that can't be kept or waits for a signature, with the reason.
[[nodiscard]] QStringList
consentSummary(const Catalogue &catalogue, const HouseholdDraft &draft, QDate today);

} // namespace archive
