// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/adverserules.h"

#include "domain/csvtable.h"

#include <algorithm>

namespace archive {

Result<std::shared_ptr<const AdverseRules>> AdverseRules::shipped(const Catalogue &catalogue)
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/adverse.csv")));
    return read(table.bytes, table.name, catalogue);
}

Result<std::shared_ptr<const AdverseRules>>
AdverseRules::read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue)
{
    const CsvTable table{file, bytes};
    ARCHIVE_TRY(rows, table.rows("kind,field,test,codes,notified,source"));
    auto rules = std::make_shared<AdverseRules>();
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        QStringList cells;
        for (const auto cell : row)
            cells.append(QString::fromUtf8(cell));
        const auto rule = ruleOf(cells, catalogue);
        if (!rule)
            return table.damaged(line);
        rules->m_rules.push_back(*rule);
    }
    return std::shared_ptr<const AdverseRules>(std::move(rules));
}

std::optional<AdverseRules::Rule> AdverseRules::ruleOf(const QStringList &cells,
                                                       const Catalogue &catalogue)
{
    const Field *const field = namedField(catalogue, cells.at(0), cells.at(1));
    const Field *const notified = namedField(catalogue, cells.at(0), cells.at(4));
    if (field == nullptr || notified == nullptr || notified->type != ValueType::Date
        || cells.at(5).isEmpty())
        return std::nullopt;
    auto test = FactTest::read(catalogue, *field, cells.at(2), cells.at(3));
    if (!test)
        return std::nullopt;
    return Rule{std::move(*test), notified->id};
}

bool AdverseRules::isUntold(const Record &record, QDate date) const
{
    return std::any_of(m_rules.begin(), m_rules.end(), [&](const Rule &rule) {
        if (rule.test.field().kind != record.kind || !rule.test.isMet(record))
            return false;
        const auto *notified = record.value(rule.notified).get<PartialDate>();
        return notified == nullptr || notified->latest() > date;
    });
}

} // namespace archive
