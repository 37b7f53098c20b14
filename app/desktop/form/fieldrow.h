// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"
#include "desktop/form/besideline.h"
#include "desktop/form/fieldeditor.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace archive {

class CheckLine;

/// One field of a form: red star, label, editor, unit, and under them what the checks say. A form file names the field by
/// the property `field`; the rest comes from the catalogue when a FormBinder binds it.
class FieldRow final : public QWidget
{
    Q_OBJECT
    // A form file writes it once; nobody listens.
    Q_PROPERTY(QString field MEMBER m_fieldName) // clazy:exclude=qproperty-without-notify

public:
    explicit FieldRow(QWidget *parent = nullptr);

    [[nodiscard]] QString fieldName() const { return m_fieldName; }
    void setField(const QString &name) { m_fieldName = name; }

    void bind(const EditorContext &context, const Field &field);
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// None before it is bound.
    [[nodiscard]] std::optional<FieldId> id() const { return m_id; }
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);
    /// Closed fields can't be filled in; the reason shows as a tool tip.
    void setOpen(bool open, const QString &reason);
    /// What stands there, greyed, while the field is empty; only a field that is typed shows it.
    void setPlaceholder(const QString &text);
    void showCheck(Severity severity, const QString &sentence);
    /// A soft finding that may be confirmed here, or was, with that reason.
    void showRemark(const QString &sentence, const QString &reason);
    void clearCheck();
    [[nodiscard]] QString checkText() const;
    /// Last year's value and whatever else stands beside the field.
    void showBeside(const BesideField &beside);
    [[nodiscard]] const BesideField &beside() const;
    /// Puts a value in as if the person had typed it; false where nothing may be typed.
    bool take(const Value &value);

signals:
    /// The person wants to give a reason for the remark, or another one.
    void confirmClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLabel();
    void describe();

    QString m_fieldName;
    QString m_labelTitle; ///< with a star before it where the field must be filled
    bool m_isRequired = false;
    std::optional<FieldId> m_id;
    QLabel *m_label;
    QLabel *m_unit;
    CheckLine *m_check;
    QString m_said; ///< by checks
    BesideLine *m_beside;
    QLabel *m_mark =
        nullptr; ///< that something is known of the value's source; made when it first is
    QHBoxLayout *m_line;
    FieldEditor *m_editor = nullptr;
};

/// The row of a field below `form`; nullptr when there is none.
[[nodiscard]] FieldRow *fieldRowOf(const QWidget *form, FieldId field);
/// The row in which a widget stands; nullptr for any other widget.
[[nodiscard]] FieldRow *fieldRowAround(QWidget *widget);

} // namespace archive
