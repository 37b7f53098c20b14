// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldmarks.h"
#include "desktop/popuppanel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace archive {

class Catalogue;
class FieldFacts;

/// The note on a field: it is written, answered, asked again and closed here, by the steps of its workflow.
class NotePanel final : public PopupPanel
{
    Q_OBJECT

public:
    NotePanel(const Catalogue &catalogue,
              const FieldMarks &marks,
              FieldFacts &facts,
              QWidget *parent);

    /// `isSaved`: the archive has the record, so that something can be noted on it.
    void open(const FieldMarks::Key &key, bool isSaved, QWidget *place);

private:
    void say();
    void closeNote();
    void go(const QString &action, const QString &reason, const CaseValues &values);
    void showChoice();

    const Catalogue &m_catalogue;
    const FieldMarks &m_marks;
    FieldFacts &m_facts;
    FieldMarks::Key m_key;
    std::optional<FieldNote> m_note;
    bool m_isSaved = false;
    QLabel *m_title;
    QLabel *m_talk;
    QLineEdit *m_words;
    QLabel *m_problem;
    QPushButton *m_close;
    QPushButton *m_say;
};

} // namespace archive
