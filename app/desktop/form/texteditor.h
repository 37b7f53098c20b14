// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"

class QLineEdit;

namespace archive {

/// Text, amounts, areas, rates, counts and dates: typed freely, and put in its usual form when the person leaves it.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const EditorContext &context, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;

private:
    TextEditor(const EditorContext &context, const Field &field, QLineEdit *edit);
    void tidy();

    const Catalogue &m_catalogue;
    const Field &m_field;
    QLineEdit *m_edit;
};

} // namespace archive
