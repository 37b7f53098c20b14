// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/choicematcher.h"

#include <QHash>

namespace archive {

/// A column of a spreadsheet that goes into a field: its cells are read as if a person typed them into the field's editor.
class PastedColumn
{
    Q_DECLARE_TR_FUNCTIONS(archive::PastedColumn)

public:
    /// `place` is its place in the spreadsheet, `unit` what its title says of the unit.
    PastedColumn(const EditorContext &editors, FieldId field, qsizetype place, const QString &unit);

    [[nodiscard]] FieldId id() const { return m_id; }
    [[nodiscard]] qsizetype place() const { return m_place; }
    /// None for an empty cell.
    [[nodiscard]] Result<Value> read(const QString &text);
    /// What a table shows of it.
    [[nodiscard]] QString shown(const Value &value) const;

private:
    [[nodiscard]] const Field &field() const;
    [[nodiscard]] Error refuse(const QString &sentence) const;
    [[nodiscard]] Result<Value> parse(const QString &text);
    [[nodiscard]] Result<Value> choose(const QString &text);
    [[nodiscard]] bool isNumberOfPerson() const;

    const Catalogue *m_catalogue;
    FieldId m_id;
    qsizetype m_place;
    QString m_unit;
    std::vector<Choice> m_choices;
    std::vector<Choice> m_chinese; ///< the codes with the titles that sheets mostly have
    ChoiceMatcher m_matcher;
    QHash<QString, Result<Value>> m_known; ///< what was chosen before for the same text
};

/// A field of the kind by a column's title, in either language, with or without its unit; what stood in brackets behind the title is `unit`.
[[nodiscard]] const Field *fieldTitled(const Kind &kind, const QString &title, QString *unit);

} // namespace archive
