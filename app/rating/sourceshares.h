// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "pmml/inputfield.h"

namespace archive {

/// How much of what a rating may rest on was only stated by the person, and how much has passed its time.
struct ReceiptSources
{
    KindIndex kind = 0;
    int values = 0;
    int stated = 0;
    int stale = 0;
};

/// By kind, of the facts of a household; those of ratings themselves are none.
[[nodiscard]] std::vector<ReceiptSources>
sourcesOf(const Catalogue &catalogue, const std::vector<RecordFact> &facts, QDate today);

/// Whether a card or a veto asks for one of the facts of addSourceShares(), which cost a walk through the household's past.
[[nodiscard]] bool asksForShares(const std::vector<pmml::InputField> &inputs);

/// Adds `stated_share` and `stale_share`: which part of a household's values, from 0 to 1, was only stated by the person, and has passed its time; not
/// known without any value. A look, logged; errors as History::provenance()'s.
[[nodiscard]] Result<void> addSourceShares(Archive &archive,
                                           const Session &session,
                                           const Uid &household,
                                           QMap<QString, QString> &facts);

} // namespace archive
