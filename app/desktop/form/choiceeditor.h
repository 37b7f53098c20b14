// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"

namespace archive {

class ChoiceBox;

/// One of some values: a code, yes or no, a record, a village. Long lists are filtered by what is typed.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const EditorContext &context, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;

private:
    ChoiceEditor(const EditorContext &context, const Field &field, ChoiceBox *box);
    void fill();
    void makeSearchable();
    [[nodiscard]] int indexOf(const Value &value) const;

    EditorContext m_context;
    const Catalogue &m_catalogue;
    const Field &m_field;
    ChoiceBox *m_box;
    std::vector<Choice> m_choices; ///< the first is "nothing chosen"
};

} // namespace archive
