// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/typedplace.h"

#include "desktop/form/fieldrow.h"
#include "desktop/household/recordssection.h"
#include "desktop/models/recordtablemodel.h"

#include <QLineEdit>
#include <QTableView>

namespace archive {
namespace {

template<typename T>
T *around(QWidget *widget)
{
    for (auto *each = widget; each != nullptr; each = each->parentWidget()) {
        if (auto *const found = qobject_cast<T *>(each))
            return found;
    }
    return nullptr;
}

/// A table's present row and cell.
struct Cell
{
    Uid record;
    std::optional<FieldId> field; ///< none in the column of the state
};

std::optional<Cell> currentCell(const QTableView &table)
{
    const auto *const model = qobject_cast<const RecordTableModel *>(table.model());
    const auto index = table.currentIndex();
    if (model == nullptr || !index.isValid())
        return {};
    return Cell{model->draft(index.row()).now.uid, model->fieldAt(index.column())};
}

} // namespace

TypedPlace typedPlaceOf(QWidget *widget, const Uid &household)
{
    TypedPlace place;
    const auto *const section = around<RecordsSection>(widget);
    const auto *const table = section == nullptr ? nullptr : section->findChild<QTableView *>();
    const auto cell = table == nullptr ? std::nullopt : currentCell(*table);
    if (const auto *const row = around<FieldRow>(widget); row != nullptr && row->id()) {
        place.field = *row->id();
        place.record = cell ? cell->record : household;
    } else if (cell && cell->field && table->isAncestorOf(widget)) {
        place.record = cell->record;
        place.field = *cell->field;
    }
    if (const auto *const line = qobject_cast<const QLineEdit *>(widget);
        line != nullptr && !place.record.isNull()) {
        place.text = line->text();
        place.cursor = line->cursorPosition();
    }
    return place;
}

void typeAgain(QWidget *widget, const TypedPlace &place)
{
    auto *const line = qobject_cast<QLineEdit *>(widget);
    if (line == nullptr || line->isReadOnly())
        return;
    if (line->text() != place.text) {
        line->selectAll();
        line->insert(place.text);
    }
    line->setCursorPosition(place.cursor);
}

} // namespace archive
