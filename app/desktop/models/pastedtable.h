// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"
#include "desktop/models/pastedcolumn.h"
#include "desktop/models/recordtablemodel.h"
#include "desktop/models/sheettext.h"

#include <QSet>

namespace archive {

/// One cell as it would come in.
struct PastedCell
{
    QString text; ///< what a person reads: the value, or what can't be read as one
    std::optional<Severity> mark; ///< a hard one keeps its line out
    QString sentence; ///< what the mark means
};

/// One line of a spreadsheet, with a cell for each of the columns that are taken.
struct PastedLine
{
    int number = 0; ///< counted from 1, a line of titles included
    std::vector<PastedCell> cells;
    QString sentence; ///< of the line as a whole
    RecordTableModel::Values values;
    bool takeable = true;
};

/// Where lines are to come in.
struct PasteTarget
{
    EditorContext editors;
    KindIndex kind = 0;
    std::vector<FieldId> columns; ///< those of the table from the current one on
    ValidationContext checks;
    QSet<QString> numbers; ///< of persons that stand in the table already
};

/// What lines of a spreadsheet would become as records of one kind, read piece by piece: each cell as if it were typed, each line by the
/// checks of its own fields. Nothing is changed by it.
class PastedTable
{
    Q_DECLARE_TR_FUNCTIONS(archive::PastedTable)

public:
    PastedTable(PasteTarget target, const QString &text);

    /// Reads some lines more.
    void readOn(int lines);
    [[nodiscard]] bool atEnd() const { return m_text.atEnd(); }
    [[nodiscard]] int percent() const { return m_text.percent(); }

    [[nodiscard]] const Kind &kind() const;
    /// The columns that are taken; by their titles if the first line has some, else one after the other.
    [[nodiscard]] const std::vector<PastedColumn> &columns() const { return m_columns; }
    /// Titles of which the kind has no field, and columns without one in which something stands.
    [[nodiscard]] QStringList leftOut() const { return m_leftOut; }
    [[nodiscard]] const std::vector<PastedLine> &lines() const { return m_lines; }
    [[nodiscard]] int refused() const { return m_refused; }
    /// The values of all lines without a hard mark.
    [[nodiscard]] std::vector<RecordTableModel::Values> takeable() const;

private:
    [[nodiscard]] bool takeTitles(const QStringList &cells);
    void takeColumns(qsizetype cells);
    void take(const QStringList &cells);
    void tellUntitled(const QStringList &cells);
    [[nodiscard]] PastedCell read(PastedColumn &column, const QString &text, PastedLine &line);
    void check(PastedLine &line);
    void refuseTwice(PastedLine &line);

    PasteTarget m_target;
    SheetText m_text;
    std::vector<PastedColumn> m_columns;
    QStringList m_leftOut;
    QList<qsizetype> m_untitled; ///< places without a title in which nothing stood yet
    qsizetype m_width = 0; ///< in cells, those left out included
    bool m_begun = false;
    int m_number = 0;
    int m_refused = 0;
    std::vector<PastedLine> m_lines;
};

} // namespace archive
