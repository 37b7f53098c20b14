// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/facttest.h"

#include <QDate>

#include <memory>

namespace archive {

/// What makes a fact adverse, and where the day stands on which the person was told of it before it is provided
/// (resources/policy/adverse.csv; 征信业管理条例 art. 15, 44). Immutable and shared by all threads.
class AdverseRules
{
public:
    /// The program's own for a catalogue. Damaged, naming table and line, when a row does not fit it.
    [[nodiscard]] static Result<std::shared_ptr<const AdverseRules>>
    shipped(const Catalogue &catalogue);
    /// The same from other bytes; `file` is for messages.
    [[nodiscard]] static Result<std::shared_ptr<const AdverseRules>>
    read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue);

    /// Whether the record has an adverse fact that the person was not told of by that date: a notice of "2026-05" counts from
    /// the last day that it can be of.
    [[nodiscard]] bool isUntold(const Record &record, QDate date) const;

private:
    struct Rule
    {
        FactTest test;
        FieldId notified;
    };

    /// None for a row that does not fit the catalogue.
    [[nodiscard]] static std::optional<Rule> ruleOf(const QStringList &cells,
                                                    const Catalogue &catalogue);

    std::vector<Rule> m_rules;
};

} // namespace archive
