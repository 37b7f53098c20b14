// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entryrules.h"

#include "domain/csvtable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace archive {
namespace {

/// "kind.field" of the catalogue; nullptr for anything else.
const Field *fieldNamed(const Catalogue &catalogue, const QString &text)
{
    const auto *kind = catalogue.findKind(text.section(u'.', 0, 0));
    return kind == nullptr ? nullptr : catalogue.findField(*kind, text.section(u'.', 1));
}

bool readRule(EntryRules &rules,
              const QString &name,
              const QString &value,
              const Catalogue &catalogue)
{
    if (name == QLatin1String("enabled")) {
        rules.enabled = value == QLatin1String("yes");
        return rules.enabled || value == QLatin1String("no");
    }
    if (name == QLatin1String("percent")) {
        bool isNumber = false;
        rules.percent = value.toInt(&isNumber);
        return isNumber && rules.percent >= 1 && rules.percent <= 100;
    }
    const auto *field = fieldNamed(catalogue, value);
    if (name != QLatin1String("field") || field == nullptr)
        return false;
    rules.fields.push_back(field->id);
    return true;
}

} // namespace

Result<EntryRules>
EntryRules::read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue)
{
    const CsvTable table{file, bytes};
    ARCHIVE_TRY(rows, table.rows("name,value"));
    EntryRules rules;
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        if (!readRule(rules, QString::fromUtf8(row.at(0)), QString::fromUtf8(row.at(1)), catalogue))
            return table.damaged(line);
    }
    if (rules.percent == 0 || rules.fields.empty())
        return table.damaged(0);
    return rules;
}

Result<EntryRules> EntryRules::of(const QString &folder, const Catalogue &catalogue, Disk &disk)
{
    const auto own = QDir(folder).filePath(QStringLiteral("doubleentry.csv"));
    if (!QFileInfo::exists(own)) {
        ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/doubleentry.csv")));
        return read(table.bytes, table.name, catalogue);
    }
    ARCHIVE_TRY(bytes, disk.read(own));
    return read(bytes, QDir::toNativeSeparators(own), catalogue);
}

bool EntryRules::samples(const Uid &household) const
{
    const auto hash = QCryptographicHash::hash(household.toBytes(), QCryptographicHash::Sha256);
    const auto lot = static_cast<uchar>(hash.at(0)) * 256 + static_cast<uchar>(hash.at(1));
    return lot % 100 < percent;
}

} // namespace archive
