// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/baselines.h"

#include "views/baseline.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct BaselineText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Baselines)
};

Change changeOf(const BaselineFigure &figure, int year)
{
    Record record;
    record.kind = kinds::baseline;
    BaselineEdit(record)
        .setBaselineDivision(figure.division)
        .setBaselineYear(year)
        .setBaselineItem(figure.item)
        .setBaselineValue(Money::fromFen(figure.fen))
        .setSampleHouseholds(figure.households)
        .setBaselineSource(QStringLiteral("由本档案计算"));
    auto change = changeTo(record);
    if (!figure.kept.isNull()) {
        change.uid = figure.kept;
        change.revision = figure.revision;
    }
    return change;
}

} // namespace

Result<BaselineCount> workOutBaselines(Archive &archive, const Session &session, int year)
{
    ARCHIVE_TRY(figures, archive.ratingFacts().averages(session, year));
    ChangeSet changes;
    changes.reason = BaselineText::tr("worked out from the archive");
    BaselineCount count;
    for (const auto &figure : figures) {
        if (!figure.kept.isNull() && figure.keptFen == figure.fen) {
            ++count.unchanged;
            continue;
        }
        changes.changes.push_back(changeOf(figure, year));
        ++count.written;
    }
    if (changes.changes.empty())
        return count;
    ARCHIVE_TRY(saved, archive.records().save(session, changes));
    Q_UNUSED(saved)
    return count;
}

} // namespace archive
