// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/collectionplan.h"

#include "catalogue/catalogue.h"
#include "domain/csvtable.h"
#include "views/fields.h"

namespace archive {

namespace {

void addCountyFields(PlannedBlock *block, const Kind &kind)
{
    for (const quint16 index : kind.order) {
        const Field &field = kind.fields[index];
        if (!field.core && !field.hidden)
            block->fields.emplace_back(field.id, 0);
    }
}

} // namespace

Result<std::vector<PlannedBlock>> collectionPlan(const Catalogue &catalogue)
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/collection.csv")));
    ARCHIVE_TRY(rows, table.rows("kind,field,width,blank"));
    std::vector<PlannedBlock> plan;
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        const Kind *kind = catalogue.findKind(QString::fromLatin1(row[0]));
        const Field *field =
            kind == nullptr ? nullptr : catalogue.findField(*kind, QString::fromLatin1(row[1]));
        if (field == nullptr)
            return table.damaged(line);
        if (plan.empty() || plan.back().kind != kind->index)
            plan.push_back({kind->index, row[3].toInt(), {}});
        if (!field->hidden)
            plan.back().fields.emplace_back(field->id, row[2].toInt());
    }
    for (PlannedBlock &block : plan) {
        if (block.kind == kinds::household)
            addCountyFields(&block, catalogue.kind(block.kind));
    }
    return plan;
}

} // namespace archive
