// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/formernumbers.h"

#include "archive/searchterm.h"

#include <algorithm>

namespace archive {

Result<void> keepFormerNumber(Store &store, const Record &record, const QString &number)
{
    ARCHIVE_TRY(put, store.statement(QStringLiteral("absorb/putformer")));
    return put.bindAll(record.uid.toBytes(), number, int(record.kind)).run();
}

Result<QStringList> formerNumbersOf(Store &store, const Uid &record)
{
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("absorb/formerof")));
    rows.bindAll(record.toBytes());
    QStringList numbers;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return numbers;
        numbers.append(rows.text(0));
    }
}

Result<std::vector<Record>> recordsOfFormerNumber(Store &store, const QString &number)
{
    std::vector<Record> records;
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("absorb/formerholders")));
    rows.bindAll(number);
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return records;
        ARCHIVE_TRY(record,
                    Rows(store).find(static_cast<KindIndex>(rows.integer(1)),
                                     Uid::fromBytes(rows.blob(0))));
        if (record)
            records.push_back(std::move(*record));
    }
}

Result<QStringList> formerNumberKeys(Store &store, const Record &record)
{
    QStringList keys;
    const auto &fields = store.catalogue().kind(record.kind).fields;
    // Only a number that stands once was ever changed.
    const bool hasNumber =
        std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.unique; });
    if (record.deleted || !hasNumber)
        return keys;
    ARCHIVE_TRY(numbers, formerNumbersOf(store, record.uid));
    for (const auto &number : numbers)
        keys.append(searchprefix::exact + searchtext::folded(number));
    return keys;
}

} // namespace archive
