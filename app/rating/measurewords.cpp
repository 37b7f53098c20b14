// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/measurewords.h"

#include "catalogue/valuetext.h"
#include "views/fields.h"
#include "views/measure.h"
#include "views/publicrecord.h"
#include "views/rating.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct MeasureText
{
    Q_DECLARE_TR_FUNCTIONS(archive::MeasureLines)
};

constexpr qint64 wordsScale = 100;

/// "50" of 5000 hundredths, "0.5" of 50.
QString numberText(qint64 hundredths)
{
    return QString::number(
        double(hundredths) / double(wordsScale), 'f', QLocale::FloatingPointShortest);
}

QString figureText(const GradeMeasure &measure)
{
    const auto number = numberText(measure.figure);
    switch (measure.unit) {
    case MeasureUnit::BasisPoints:
        return MeasureText::tr("%1 basis points").arg(number);
    case MeasureUnit::PercentAYear:
        return MeasureText::tr("%1 % a year").arg(number);
    case MeasureUnit::Percent:
        return MeasureText::tr("%1 %").arg(number);
    case MeasureUnit::Yuan:
        return MeasureText::tr("%1 yuan").arg(Money::fromFen(measure.figure).toDisplay());
    case MeasureUnit::Days:
        return MeasureText::tr("%n day(s)", nullptr, int(measure.figure / wordsScale));
    case MeasureUnit::None:
        break;
    }
    return {};
}

QString registerText(bool isOnRegister)
{
    return isOnRegister ? MeasureText::tr("on the register") : MeasureText::tr("not taken");
}

QString earnedLine(const EarnedMeasure &earned)
{
    const auto &measure = earned.measure;
    const auto figure = figureText(measure);
    const auto title = figure.isEmpty() ? measure.title : measure.title + QLatin1Char(' ') + figure;
    return MeasureText::tr("%1: %2 (%3, %4)")
        .arg(title, measure.text, measure.item, registerText(earned.isOnRegister));
}

/// "2025-03-01 – 2026-03-01", open where there is no end.
QString timeText(const std::optional<PartialDate> &from, const std::optional<PartialDate> &until)
{
    return (from ? from->toWire() : QString()) + QStringLiteral(" – ")
        + (until ? until->toWire() : QString());
}

QString calledLine(const Catalogue &catalogue, const CalledSanction &called)
{
    const PublicRecordView record(called.record);
    namespace f = fields::publicRecord;
    const auto kind =
        displayText(catalogue, catalogue.field(f::recordKind), called.record.value(f::recordKind));
    auto line = MeasureText::tr("%1: %2 By %3 %4, %5. %6 (%7)")
                    .arg(called.sanction.item,
                         called.sanction.text,
                         kind,
                         record.recordDocument(),
                         timeText(record.occurredOn(), record.publicationUntil()),
                         called.sanction.repair,
                         registerText(called.isOnRegister));
    if (record.objectionMarked().value_or(false))
        line += QLatin1Char(' ') + MeasureText::tr("The record is disputed.");
    return line;
}

QString takenLine(const Catalogue &catalogue, const TakenMeasure &taken)
{
    const MeasureView measure(taken.record);
    namespace f = fields::measure;
    const auto kind =
        displayText(catalogue, catalogue.field(f::measureKind), taken.record.value(f::measureKind));
    auto line =
        MeasureText::tr("%1 %2, %3, %4")
            .arg(kind,
                 measure.measureItem(),
                 timeText(measure.measureFrom(), measure.measureUntil()),
                 taken.isInForce ? MeasureText::tr("in force") : MeasureText::tr("not in force"));
    if (taken.saved) {
        line += QStringLiteral("; ")
            + MeasureText::tr("interest saved so far about %1 yuan, over %n loan(s)",
                              nullptr,
                              taken.saved->loans)
                  .arg(taken.saved->saved.toDisplay());
        if (taken.saved->unknown > 0) {
            line += QStringLiteral("; ")
                + MeasureText::tr(
                        "%n loan(s) without day or amount", nullptr, taken.saved->unknown);
        }
    }
    return line;
}

/// Why a part has nothing to show.
QString nothingOf(const MeasureRecords &records, KindIndex kind, const QString &sentence)
{
    if (!records.has(kind))
        return MeasureText::tr("Your purpose may not see this.");
    return records.missingBasis().isEmpty() ? sentence : records.missingBasis();
}

QString gradeLine(const MeasureRecords &records, const HouseholdMeasures &measures)
{
    if (!measures.rating) {
        return nothingOf(records,
                         kinds::rating,
                         MeasureText::tr("No decided grade holds, so nothing is earned."));
    }
    const RatingView rating(*measures.rating);
    return MeasureText::tr("Grade %1 holds until %2.")
        .arg(rating.finalGrade(), rating.ratingUntil()->toWire());
}

} // namespace

MeasureLines measureLines(const Catalogue &catalogue,
                          const MeasureRecords &records,
                          const HouseholdMeasures &measures)
{
    MeasureLines lines;
    lines.grade = gradeLine(records, measures);
    for (const auto &each : measures.now.earned)
        lines.earned.append(earnedLine(each));
    if (lines.earned.isEmpty() && measures.rating)
        lines.earned.append(MeasureText::tr("The table has no measure for this grade."));
    for (const auto &each : measures.now.called)
        lines.called.append(calledLine(catalogue, each));
    if (lines.called.isEmpty()) {
        lines.called.append(nothingOf(
            records,
            kinds::publicRecord,
            MeasureText::tr("No public record that is published, open and not repaired calls for "
                            "a sanction.")));
    }
    for (const auto &each : measures.taken)
        lines.taken.append(takenLine(catalogue, each));
    if (lines.taken.isEmpty()) {
        lines.taken.append(
            nothingOf(records, kinds::measure, MeasureText::tr("No measure is on the register.")));
    }
    return lines;
}

} // namespace archive
