// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "programs/archivectl/commands.h"
#include "rating/measurewords.h"
#include "views/fields.h"
#include "views/measure.h"
#include "views/publicrecord.h"
#include "views/rating.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

/// A number without its unit; null without one.
QJsonValue measureFigureJson(const GradeMeasure &measure)
{
    constexpr double hundred = 100;
    return measure.unit == MeasureUnit::None ? QJsonValue()
                                             : QJsonValue(double(measure.figure) / hundred);
}

QJsonValue dayJson(const std::optional<PartialDate> &day)
{
    return day ? QJsonValue(day->toWire()) : QJsonValue();
}

QJsonArray earnedJson(const std::vector<EarnedMeasure> &earned)
{
    QJsonArray array;
    for (const auto &each : earned) {
        const auto &measure = each.measure;
        array.append(QJsonObject{{QStringLiteral("kind"), measure.kind},
                                 {QStringLiteral("item"), measure.item},
                                 {QStringLiteral("title"), measure.title},
                                 {QStringLiteral("figure"), measureFigureJson(measure)},
                                 {QStringLiteral("unit"), unitWord(measure.unit)},
                                 {QStringLiteral("default"), measure.isDefault},
                                 {QStringLiteral("registered"), each.isOnRegister}});
    }
    return array;
}

QJsonArray calledJson(const std::vector<CalledSanction> &called)
{
    QJsonArray array;
    for (const auto &each : called) {
        const PublicRecordView record(each.record);
        array.append(
            QJsonObject{{QStringLiteral("item"), each.sanction.item},
                        {QStringLiteral("record"), each.record.uid.toString()},
                        {QStringLiteral("recordKind"), record.recordKind()},
                        {QStringLiteral("degree"), record.severity()},
                        {QStringLiteral("from"), dayJson(record.occurredOn())},
                        {QStringLiteral("until"), dayJson(record.publicationUntil())},
                        {QStringLiteral("repair"), each.sanction.repair},
                        {QStringLiteral("disputed"), record.objectionMarked().value_or(false)},
                        {QStringLiteral("default"), each.sanction.isDefault},
                        {QStringLiteral("registered"), each.isOnRegister}});
    }
    return array;
}

QJsonArray takenJson(const std::vector<TakenMeasure> &taken)
{
    QJsonArray array;
    for (const auto &each : taken) {
        const MeasureView measure(each.record);
        QJsonObject json{{QStringLiteral("kind"), measure.measureKind()},
                         {QStringLiteral("item"), measure.measureItem()},
                         {QStringLiteral("from"), dayJson(measure.measureFrom())},
                         {QStringLiteral("until"), dayJson(measure.measureUntil())},
                         {QStringLiteral("inForce"), each.isInForce}};
        if (each.saved) {
            json.insert(QStringLiteral("interestSaved"), each.saved->saved.toWire());
            json.insert(QStringLiteral("loans"), each.saved->loans);
            json.insert(QStringLiteral("loansUnknown"), each.saved->unknown);
        }
        array.append(json);
    }
    return array;
}

/// What one household's grade earns, its public records call for and its register holds; nobody's name is shown.
class MeasuresCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::MeasuresCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("measures"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("measures ID"), 1, 1, {}, {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(table, MeasureTable::load(archive->info().folder, *environment.disk));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("rating")));
        ARCHIVE_TRY(household,
                    archive->records().householdOf(session, arguments.positional.constFirst()));
        ARCHIVE_TRY(records, MeasureRecords::read(*archive, session, household));
        ARCHIVE_TRY(
            measures,
            householdMeasures(table, records, legalclock::civilDate(environment.clock->nowUtc())));
        const auto lines = measureLines(archive->catalogue(), records, measures);
        return Output{{{QStringLiteral("household"), household.toString()},
                       {QStringLiteral("table"), table.name()},
                       {QStringLiteral("version"), table.version()},
                       {QStringLiteral("grade"), gradeJson(measures)},
                       {QStringLiteral("missing"), records.missingBasis()},
                       {QStringLiteral("earned"), earnedJson(measures.now.earned)},
                       {QStringLiteral("called"), calledJson(measures.now.called)},
                       {QStringLiteral("taken"), takenJson(measures.taken)}},
                      readable(table, lines),
                      {}};
    }

private:
    [[nodiscard]] static QJsonValue gradeJson(const HouseholdMeasures &measures)
    {
        return measures.rating ? QJsonValue(RatingView(*measures.rating).finalGrade())
                               : QJsonValue();
    }

    [[nodiscard]] static QStringList readable(const MeasureTable &table, const MeasureLines &lines)
    {
        QStringList told{tr("By the table %1, %2:").arg(table.name(), table.version()),
                         lines.grade};
        told += lines.earned;
        told.append(tr("Called for by public records:"));
        told += lines.called;
        told.append(tr("On the register:"));
        return told + lines.taken;
    }
};

} // namespace

std::unique_ptr<Command> makeMeasuresCommand()
{
    return std::make_unique<MeasuresCommand>();
}

} // namespace archive
