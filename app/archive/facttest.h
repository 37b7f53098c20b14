// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/record.h"

#include <QStringList>

#include <optional>

namespace archive {

/// A question about one field of a record, as the tables of resources/policy ask it: filled, positive (a count or an amount), or one of these codes.
class FactTest
{
public:
    /// From a table's cells; none when they do not fit the catalogue.
    [[nodiscard]] static std::optional<FactTest>
    read(const Catalogue &catalogue, const Field &field, const QString &test, const QString &codes);

    [[nodiscard]] FieldId field() const { return m_field; }
    /// The record must be of the field's kind.
    [[nodiscard]] bool isMet(const Record &record) const;

private:
    enum class Test : quint8 { Filled, Positive, Codes };
    FactTest(FieldId field, Test test, QStringList codes);

    FieldId m_field;
    Test m_test = Test::Filled;
    QStringList m_codes; ///< a code strip has a code a character
};

/// The field of that name in the kind of that name; nullptr when there is none.
[[nodiscard]] const Field *
namedField(const Catalogue &catalogue, const QString &kind, const QString &name);

} // namespace archive
