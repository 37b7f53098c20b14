// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

#include <QStringList>

#include <optional>

namespace archive {

/// What the generated views (HouseholdView, PersonView …) share: typed reading of a record that outlives the view.
///
/// An empty Text or Code reads as an empty string, an empty Ref as a null uid, every other empty value as no value.
class RecordView
{
public:
    [[nodiscard]] const Record &record() const { return *m_record; }
    [[nodiscard]] Uid uid() const { return m_record->uid; }
    [[nodiscard]] Uid parent() const { return m_record->parent; }

protected:
    /// `record` must be of `kind` (asserted).
    RecordView(const Record &record, KindIndex kind);

    [[nodiscard]] QString text(FieldId field) const;
    [[nodiscard]] QString code(FieldId field) const;
    [[nodiscard]] QStringList codes(FieldId field) const;
    [[nodiscard]] Uid ref(FieldId field) const;
    template<typename T>
    [[nodiscard]] std::optional<T> content(FieldId field) const
    {
        const auto *found = m_record->value(field).get<T>();
        return found == nullptr ? std::nullopt : std::optional<T>(*found);
    }

private:
    const Record *m_record;
};

} // namespace archive
