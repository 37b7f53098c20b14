// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filereferences.h"
#include "archive/meta.h"
#include "archive/migrations.h"
#include "archive/sqltext.h"
#include "catalogue/schema.h"

namespace archive {
namespace {

Result<QStringList> columnsOf(Store &store, const Kind &kind)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("schema/columns")));
    statement.bind(1, kind.name);
    QStringList columns;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return columns;
        columns.append(statement.text(0));
    }
}

/// What was added, for the journal: "household" for a table, "household.x_pond" for a column.
Result<QStringList> applyKind(Store &store, const Kind &kind)
{
    ARCHIVE_TRY(present, columnsOf(store, kind));
    const bool isNew = present.isEmpty();
    const auto statements = isNew ? createTableSql(kind) : addColumnsSql(kind, present);
    for (const auto &sql : statements)
        ARCHIVE_CHECK(store.connection().exec(sql));
    if (isNew)
        return QStringList{kind.name};
    QStringList added;
    for (const auto &field : kind.fields) {
        if (!present.contains(field.name))
            added.append(kind.name + QLatin1Char('.') + field.name);
    }
    return added;
}

} // namespace

Result<void> applyCatalogue(Store &store, JournalWriter &journal)
{
    const auto &catalogue = store.catalogue();
    QStringList lines{QStringLiteral("version ") + catalogue.version(),
                      QStringLiteral("hash ") + catalogue.hash()};
    for (const auto &kind : catalogue.kinds()) {
        ARCHIVE_TRY(added, applyKind(store, kind));
        for (const auto &name : added)
            lines.append(QStringLiteral("added ") + name);
    }
    ARCHIVE_TRY(script, sqlText(QStringLiteral("schema/kinds")));
    ARCHIVE_CHECK(store.connection().exec(script));
    ARCHIVE_CHECK(fillFileReferences(store));
    ARCHIVE_CHECK(writeCatalogueMeta(store.connection(), catalogue.version(), catalogue.hash()));
    EntryDraft draft;
    draft.action = QStringLiteral("catalogue-changed");
    draft.content.detail = lines.join(QLatin1Char('\n'));
    ARCHIVE_CHECK(journal.append(draft));
    return {};
}

} // namespace archive
