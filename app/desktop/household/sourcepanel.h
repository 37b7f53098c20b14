// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldmarks.h"
#include "desktop/popuppanel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace archive {

class Catalogue;

/// Tells where the value of a field comes from, and takes where what is typed now into it does, or into all of its record.
class SourcePanel final : public PopupPanel
{
    Q_OBJECT

public:
    SourcePanel(const Catalogue &catalogue, FieldMarks &marks, QWidget *parent);

    /// What is to be saved, so that its source can be told.
    enum class Typed : quint8 {
        Nothing,
        Record, ///< other values than the field's
        Field,
    };
    void open(const FieldMarks::Key &key, Typed typed, QDate today, QWidget *place);

private:
    [[nodiscard]] static QString hint(Typed typed);
    QLineEdit *addDay(const char *name, const QString &label);
    void set();

    const Catalogue &m_catalogue;
    FieldMarks &m_marks;
    FieldMarks::Key m_key;
    QDate m_today;
    QLabel *m_title;
    QLabel *m_known;
    QLabel *m_hint;
    QComboBox *m_source;
    QLineEdit *m_collected;
    QLineEdit *m_until;
    QCheckBox *m_all;
    QLabel *m_problem;
    QPushButton *m_set;
};

} // namespace archive
