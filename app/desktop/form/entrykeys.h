// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace archive {

class FieldEditor;

/// What the keys of a form mean in each of its editors: Enter goes on to the next field, Shift+Enter back, and undoing is the form's. While
/// an input method composes, its keys are its own: Enter then only takes the composition.
class EntryKeys final : public QObject
{
    Q_OBJECT

public:
    explicit EntryKeys(QObject *parent);

    void watch(FieldEditor *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_composing = false;
};

/// Makes the Tab key follow what stands in layouts, in their order, below `root`.
void setReadingOrder(QWidget *root);

} // namespace archive
