// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"

class QMenu;
class QPushButton;

namespace archive {

/// Several codes of a list: a button that opens a list with ticks and shows what is ticked.
class SeveralEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SeveralEditor(const EditorContext &context, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    [[nodiscard]] Result<Value> value() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SeveralEditor(const EditorContext &context, const Field &field, QPushButton *button);
    void showChosen();

    const Catalogue &m_catalogue;
    const Field &m_field;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace archive
