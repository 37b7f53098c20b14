// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/record.h"

#include <QStringList>

#include <optional>

namespace archive {

/// What the generated editors (HouseholdEdit, PersonEdit …) share: typed writing to a record that outlives the editor.
///
/// An empty string, a null uid and std::nullopt empty the field. Nothing is checked here: see validate().
class RecordEdit
{
public:
    [[nodiscard]] Record &record() const { return *m_record; }

protected:
    /// A new record (without values) takes `kind`; any other must be of it (asserted).
    RecordEdit(Record &record, KindIndex kind);

    void putText(FieldId field, const QString &text);
    void putCode(FieldId field, const QString &code);
    void putCodes(FieldId field, const QStringList &codes);
    void putRef(FieldId field, const Uid &uid);
    void putBool(FieldId field, std::optional<bool> yes);
    void putCount(FieldId field, std::optional<qint64> count);
    template<typename T>
    void putContent(FieldId field, const std::optional<T> &content)
    {
        m_record->set(field, content ? Value::of(*content) : Value());
    }

private:
    Record *m_record;
};

} // namespace archive
