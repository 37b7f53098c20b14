// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/choicematcher.h"

namespace archive {

class ChoiceBox;
class ChoicePopup;

/// One of some values: a code, yes or no, a record, a village. It is found by code, name or the first letters in pinyin.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const EditorContext &context, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;
    /// Takes the proposal that is marked, if any are shown.
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChoiceEditor(const EditorContext &context, const Field &field, ChoiceBox *box);
    void fill();
    void propose(const QString &typed);
    void choose(size_t choice);
    /// Shows what was typed, if it is a choice, as the list has it.
    void settle();
    bool steer(int key);
    [[nodiscard]] int indexOf(const Value &value) const;

    EditorContext m_context;
    const Catalogue &m_catalogue;
    const Field &m_field;
    ChoiceBox *m_box;
    ChoicePopup *m_popup;
    ChoiceMatcher m_matcher;
    std::vector<Choice> m_choices; ///< the first is "nothing chosen"
    std::vector<size_t> m_proposed;
};

} // namespace archive
