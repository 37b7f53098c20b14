// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/standingpanel.h"

#include "base/legalclock.h"
#include "desktop/household/measuresblock.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "desktop/work/archiveworker.h"
#include "rating/creditlimits.h"
#include "ui_standingpanel.h"
#include "views/fields.h"
#include "views/rating.h"

#include <QPushButton>

namespace archive {
namespace {

/// By the table, of what was read with the household: no second look.
Result<HouseholdMeasures>
measuresOf(Archive &archive, const MeasureTable &table, const MeasureRecords &records)
{
    return householdMeasures(
        table, records, legalclock::civilDate(archive.environment().clock->nowUtc()));
}

/// What the purpose may not reckon, and what the law lets nobody reckon, is told in place of the limits.
Result<QStringList>
limitsOf(Archive &archive, const Session &session, const Uid &household, const QString &grade)
{
    if (!archive.ratingFacts().mayLimit(session))
        return QStringList{StandingPanel::tr("Your purpose may not see this.")};
    ARCHIVE_TRY(table, LimitTable::load(archive.info().folder, *archive.environment().disk));
    const auto limits = creditLimitsBy(archive, session, table, household, grade);
    if (!limits && limits.error().code != ErrorCode::Refused
        && limits.error().code != ErrorCode::NotFound)
        return limits.error();
    return limits ? limitLines(*limits) : QStringList{limits.error().message};
}

struct StandingLines
{
    MeasureLines measures;
    QStringList limits;
};

Result<StandingLines> standingLinesOf(Archive &archive,
                                      const Session &session,
                                      const Uid &household,
                                      const MeasureRecords &records)
{
    ARCHIVE_TRY(table, MeasureTable::load(archive.info().folder, *archive.environment().disk));
    ARCHIVE_TRY(measures, measuresOf(archive, table, records));
    const auto grade = measures.rating ? RatingView(*measures.rating).finalGrade() : QString();
    ARCHIVE_TRY(limits, limitsOf(archive, session, household, grade));
    return StandingLines{measureLines(archive.catalogue(), records, measures), limits};
}

} // namespace

StandingPanel::StandingPanel(const PanelContext &context, QWidget *parent)
    : RosterPanel(
        context,
        tr("Standing"),
        {kinds::honour,
         kinds::publicRecord,
         kinds::appraisal,
         kinds::rating,
         kinds::ratingDetail,
         kinds::measure},
        [](QWidget *panel) { Ui::StandingPanel().setupUi(panel); },
        parent)
{ }

void StandingPanel::build()
{
    RosterPanel::build();
    m_measures = findChild<MeasuresBlock *>();
    m_rate = findChild<QPushButton *>(QStringLiteral("rateNow"));
    connect(m_rate, &QPushButton::clicked, this, &StandingPanel::rate);
}

void StandingPanel::showRights()
{
    RosterPanel::showRights();
    m_rate->setVisible(rights().rate);
}

void StandingPanel::showFile()
{
    RosterPanel::showFile();
    m_reading.cancel();
    m_rate->setEnabled(file() != nullptr);
    if (file() == nullptr) {
        m_measures->tell(tr("Nothing yet: this is told of what is saved."));
    } else {
        readMeasures();
    }
}

void StandingPanel::readMeasures()
{
    MeasureRecords records;
    for (const auto &[kind, shown] : file()->children)
        records.add(kind, shown);
    const auto household = file()->household.record.uid;
    m_reading = context().worker->run<StandingLines>(
        this,
        [records, household](Archive &archive, const Session &session) {
            return standingLinesOf(archive, session, household, records);
        },
        [this](const Result<StandingLines> &lines) {
            if (lines) {
                m_measures->show(lines->measures, lines->limits);
            } else {
                m_measures->tell(lines.error().message);
            }
        });
}

/// Of what is saved, so that nothing half-typed is rated or lost on the way.
void StandingPanel::rate()
{
    if (context().draft->isChanged()) {
        context().prompts->tell(tr("Save the household first: it is rated as it is saved."));
        return;
    }
    m_rate->setEnabled(false);
    rateHousehold(*context().worker,
                  this,
                  context().draft->household(),
                  [this](const Result<CounterRating> &outcome) { takeRated(outcome); });
}

void StandingPanel::takeRated(const Result<CounterRating> &outcome)
{
    m_rate->setEnabled(true);
    if (!outcome) {
        context().prompts->tell(outcome.error().message);
        return;
    }
    if (outcome->isRated()) {
        emit ratingWanted();
        return;
    }
    const auto separator = tr("; ", "between facts that are missing, or vetoes");
    context().prompts->tell(
        outcome->vetoes.isEmpty()
            ? tr("Facts are missing, so that there is no grade yet: %1. Enter them, then rate "
                 "again.")
                  .arg(outcome->missing.join(separator))
            : tr("No grade: %1.").arg(outcome->vetoes.join(separator)));
    emit archiveChanged();
}

} // namespace archive
