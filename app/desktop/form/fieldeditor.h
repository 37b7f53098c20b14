// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/division.h"

#include <QObject>

#include <functional>

class QWidget;

namespace archive {

class FieldMarks;

/// A value that an editor offers, with what a person reads.
struct Choice
{
    QString text;
    Value value;
};

/// What editors need to know of the world around the field.
struct EditorContext
{
    const Catalogue *catalogue = nullptr;
    const DivisionRegister *divisions = nullptr;
    DivisionCode area; ///< whose villages are offered
    /// Records of a kind that a Ref field may point to; may be empty.
    std::function<std::vector<Choice>(const QString &kindName)> references;
    FieldMarks *marks = nullptr; ///< what stands beside fields; a form without them tells none
};

/// One field's editor: what is typed or chosen in its widget becomes a value by the catalogue's rules. Owned by its widget.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *widget);

    [[nodiscard]] QWidget *widget() const;
    virtual void setValue(const Value &value) = 0;
    /// InvalidInput when what stands there can't be read as a value of the field.
    [[nodiscard]] virtual Result<Value> value() const = 0;
    /// The person goes on: what is proposed is taken.
    virtual void accept() { }

signals:
    /// The person changed something.
    void edited();
};

/// The editor for a field's type, with a new widget in `parent`.
[[nodiscard]] FieldEditor *
createFieldEditor(const EditorContext &context, const Field &field, QWidget *parent);

/// The editor of a widget that createFieldEditor() made; nullptr for any other widget.
[[nodiscard]] FieldEditor *fieldEditorOf(const QWidget *widget);

} // namespace archive
