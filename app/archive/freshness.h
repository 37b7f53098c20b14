// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QDate>

#include <map>
#include <memory>

namespace archive {

/// How long the facts of a kind are taken to be fresh when nobody says it (resources/policy/freshness.csv). Immutable and
/// shared by all threads.
class FreshnessRules
{
public:
    /// The program's own for a catalogue. Damaged, naming table and line, when a row does not fit it.
    [[nodiscard]] static Result<std::shared_ptr<const FreshnessRules>>
    shipped(const Catalogue &catalogue);
    /// The same from other bytes; `file` is for messages.
    [[nodiscard]] static Result<std::shared_ptr<const FreshnessRules>>
    read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue);

    /// The last day on which facts of a kind collected on that day are fresh; none for a kind whose facts don't age.
    [[nodiscard]] std::optional<QDate> lastDay(KindIndex kind, QDate collectedOn) const;

private:
    std::map<KindIndex, int> m_months;
};

} // namespace archive
