// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingsuspension.h"

#include "archive/casewriter.h"
#include "archive/ratingsteps.h"
#include "catalogue/valuetext.h"
#include "domain/csvtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace archive {
namespace {

constexpr qsizetype sourceCell = 4;

std::optional<FactTest> testOf(const CsvTable::Row &row, const Catalogue &catalogue)
{
    QStringList cells;
    for (const auto cell : row)
        cells.append(QString::fromUtf8(cell));
    const Field *const field = namedField(catalogue, cells.at(0), cells.at(1));
    if (field == nullptr || cells.at(sourceCell).isEmpty())
        return std::nullopt;
    return FactTest::read(catalogue, *field, cells.at(2), cells.at(3));
}

Result<void> suspend(Store &store, CaseWriter &writer, const Uid &household, const QString &found)
{
    ARCHIVE_TRY(cases, CaseRows(store).ofHousehold(household));
    for (const auto &each : cases) {
        if (!each.open || each.workflow != ratingcase::workflow)
            continue;
        ARCHIVE_CHECK(writer.stepFound(each, ratingcase::suspend, found));
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const SuspensionRules>> SuspensionRules::shipped(const Catalogue &catalogue)
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/suspend.csv")));
    return read(table.bytes, table.name, catalogue);
}

Result<std::shared_ptr<const SuspensionRules>>
SuspensionRules::read(const QByteArray &bytes, const QString &file, const Catalogue &catalogue)
{
    const CsvTable table{file, bytes};
    ARCHIVE_TRY(rows, table.rows("kind,field,test,codes,source"));
    auto rules = std::make_shared<SuspensionRules>();
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        auto test = testOf(row, catalogue);
        if (!test)
            return table.damaged(line);
        rules->m_tests.push_back(std::move(*test));
    }
    return std::shared_ptr<const SuspensionRules>(std::move(rules));
}

bool SuspensionRules::suspends(const PlannedRecord &planned) const
{
    if (planned.after.deleted)
        return false;
    const bool wasThere = planned.before.revision > 0 && !planned.before.deleted;
    return std::any_of(m_tests.begin(), m_tests.end(), [&](const FactTest &test) {
        return test.field().kind == planned.after.kind && test.isMet(planned.after)
            && !(wasThere && test.isMet(planned.before));
    });
}

Result<void>
suspendRatings(Store &store, const Session &session, JournalWriter &journal, const SavePlan &plan)
{
    std::map<Uid, QString> households;
    for (const auto &planned : plan.records()) {
        if (store.context().suspensions->suspends(planned) && !planned.household.isNull()) {
            households.emplace(planned.household,
                               titleOf(store.catalogue().kind(planned.after.kind)));
        }
    }
    CaseWriter writer(store, session, journal);
    for (const auto &[household, title] : households) {
        ARCHIVE_CHECK(suspend(
            store,
            writer,
            household,
            QCoreApplication::translate("archive::Cases", "%1: a fact came in that suspends")
                .arg(title)));
    }
    return {};
}

} // namespace archive
