// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/householdmeasures.h"

#include "views/codes.h"
#include "views/fields.h"
#include "views/measure.h"
#include "views/publicrecord.h"
#include "views/rating.h"

#include <algorithm>

namespace archive {

namespace {

bool isOfDegree(const Sanction &sanction, const QString &severity)
{
    return sanction.degree.isEmpty() || severity >= sanction.degree;
}

bool isInForce(const MeasureView &measure, QDate today)
{
    const auto from = measure.measureFrom();
    const auto until = measure.measureUntil();
    return from && from->earliest() <= today && (!until || until->latest() >= today);
}

bool isTaken(const std::vector<TakenMeasure> &taken, const QString &kind, const QString &item)
{
    return std::any_of(taken.begin(), taken.end(), [&](const TakenMeasure &each) {
        const MeasureView measure(each.record);
        return each.isInForce && measure.measureKind() == kind && measure.measureItem() == item;
    });
}

} // namespace

std::vector<KindIndex> MeasureRecords::kinds()
{
    return {kinds::rating, kinds::publicRecord, kinds::measure, kinds::loan};
}

void MeasureRecords::add(KindIndex kind, const std::vector<ShownRecord> &shown)
{
    const auto asked = kinds();
    if (std::find(asked.begin(), asked.end(), kind) == asked.end())
        return;
    auto &records = m_records[kind];
    for (const auto &each : shown) {
        if (each.access == Access::BasicOnly) {
            m_missingBasis = each.missingBasis;
        } else if (!each.record.draft) {
            records.push_back(each.record);
        }
    }
}

Result<MeasureRecords>
MeasureRecords::read(Archive &archive, const Session &session, const Uid &household)
{
    MeasureRecords records;
    const auto asked = kinds();
    for (const auto kind : asked) {
        const auto shown = archive.records().children(session, kind, household);
        if (shown) {
            records.add(kind, *shown);
        } else if (shown.error().code != ErrorCode::Refused || kind == kinds::rating) {
            return shown.error();
        }
    }
    return records;
}

const std::vector<Record> &MeasureRecords::of(KindIndex kind) const
{
    static const std::vector<Record> nothing;
    const auto found = m_records.find(kind);
    return found == m_records.end() ? nothing : found->second;
}

std::optional<Record> holdingRating(const std::vector<Record> &ratings, QDate today)
{
    const auto found = std::find_if(ratings.rbegin(), ratings.rend(), [today](const Record &each) {
        const RatingView rating(each);
        return rating.ratingState() == codes::ratingState::decided && !rating.finalGrade().isEmpty()
            && rating.ratingUntil() && rating.ratingUntil()->latest() >= today;
    });
    return found == ratings.rend() ? std::nullopt : std::optional(*found);
}

bool callsForMeasures(const Record &publicRecord, QDate today)
{
    const PublicRecordView record(publicRecord);
    if (record.repairedOn() || record.severity() == codes::severity::minor)
        return false;
    const auto ended = record.endedOn();
    const auto until = record.publicationUntil();
    return (!ended || ended->earliest() > today) && (!until || until->latest() >= today);
}

MeasuresNow measuresFor(const MeasureTable &table,
                        const QString &grade,
                        const std::vector<Record> &publicRecords,
                        QDate today)
{
    MeasuresNow now;
    for (const auto &each : table.ofGrade(grade))
        now.earned.push_back({each});
    for (const auto &record : publicRecords) {
        if (!callsForMeasures(record, today))
            continue;
        const PublicRecordView view(record);
        for (const auto &sanction : table.sanctions()) {
            if (sanction.recordKinds.contains(view.recordKind())
                && isOfDegree(sanction, view.severity())) {
                now.called.push_back({sanction, record});
            }
        }
    }
    return now;
}

Result<HouseholdMeasures>
householdMeasures(const MeasureTable &table, const MeasureRecords &records, QDate today)
{
    HouseholdMeasures measures;
    for (const auto &record : records.of(kinds::measure)) {
        const MeasureView view(record);
        TakenMeasure taken{record, isInForce(view, today), {}};
        const auto *const known = table.gradeMeasure(view.measureItem());
        const auto discount = known == nullptr ? std::nullopt : known->discount();
        if (discount && view.measureKind() == codes::measureKind::reward
            && records.has(kinds::loan)) {
            ARCHIVE_TRY(saved, interestSaved(record, *discount, records.of(kinds::loan), today));
            taken.saved = saved;
        }
        measures.taken.push_back(std::move(taken));
    }
    measures.rating = holdingRating(records.of(kinds::rating), today);
    const auto grade = measures.rating ? RatingView(*measures.rating).finalGrade() : QString();
    measures.now = measuresFor(table, grade, records.of(kinds::publicRecord), today);
    for (auto &each : measures.now.earned)
        each.isOnRegister = isTaken(measures.taken, each.measure.kind, each.measure.item);
    for (auto &each : measures.now.called) {
        each.isOnRegister = isTaken(
            measures.taken, codes::measureKind::sanctionOfTheNationalList, each.sanction.item);
    }
    return measures;
}

} // namespace archive
