// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/pointswalk.h"
#include "desktop/work/openarchive.h"

namespace archive {

class FieldFacts;
class HouseholdDraft;
class NotePanel;
class SourcePanel;

/// The keys that act on the field in which somebody works, of a form or of a table.
class FieldKeys final : public QObject
{
    Q_OBJECT

public:
    /// What they work with; all of it outlives them.
    struct Parts
    {
        const OpenArchive *archive = nullptr;
        HouseholdDraft *draft = nullptr;
        FieldMarks *marks = nullptr;
        FieldFacts *facts = nullptr;
        std::function<FieldPlace()> place; ///< where the keyboard is
    };

    /// They work wherever the keyboard is in `page`.
    FieldKeys(Parts parts, QWidget *page);

private:
    void bind(const QKeySequence &keys, const QString &what, void (FieldKeys::*act)(FieldPlace));
    void takeFormer(FieldPlace here);
    void tellSource(FieldPlace here);
    void note(FieldPlace here);

    Parts m_parts;
    QWidget *m_page;
    SourcePanel *m_source;
    NotePanel *m_note;
};

} // namespace archive
