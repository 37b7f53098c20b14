// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldmarks.h"
#include "desktop/popuppanel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace archive {

class Catalogue;

/// Tells where the value of a field comes from, and takes where what is typed now into its record does.
class SourcePanel final : public PopupPanel
{
    Q_OBJECT

public:
    SourcePanel(const Catalogue &catalogue, FieldMarks &marks, QWidget *parent);

    /// `isTyped`: something of the record is to be saved, so that its source can be told.
    void open(const FieldMarks::Key &key, bool isTyped, QDate today, QWidget *place);

private:
    QLineEdit *addDay(const char *name, const QString &label);
    void set();

    const Catalogue &m_catalogue;
    FieldMarks &m_marks;
    Uid m_record;
    QDate m_today;
    QLabel *m_title;
    QLabel *m_known;
    QLabel *m_hint;
    QComboBox *m_source;
    QLineEdit *m_collected;
    QLineEdit *m_until;
    QLabel *m_problem;
    QPushButton *m_set;
};

} // namespace archive
