// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "domain/partialdate.h"
#include "programs/archivectl/commands.h"
#include "rating/overriderates.h"
#include "rating/villagefigure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace archive {
namespace {

QJsonObject rateJson(const OverrideRate &rate)
{
    return {{QStringLiteral("of"), rate.of},
            {QStringLiteral("judged"), rate.judged},
            {QStringLiteral("adjusted"), rate.adjusted},
            {QStringLiteral("confirmed"), rate.confirmed},
            {QStringLiteral("rate"), hundredthsText(rate.rate())}};
}

QJsonArray ratesJson(const std::vector<OverrideRate> &rates)
{
    QJsonArray array;
    for (const auto &each : rates)
        array.append(rateJson(each));
    return array;
}

/// How often reviewers changed proposed grades; nobody of a household is told of.
class OverridesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::OverridesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("overrides"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("overrides [--from DATE] [--until DATE]"),
                0,
                0,
                {{QStringLiteral("from"), {}, QStringLiteral("DATE")},
                 {QStringLiteral("until"), {}, QStringLiteral("DATE")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(time, timeOf(arguments, environment));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("rating")));
        ARCHIVE_TRY(rates, overrideRates(*archive, session, time));
        Output output{
            {{QStringLiteral("from"), time.from.toString(Qt::ISODate)},
             {QStringLiteral("until"), time.until.toString(Qt::ISODate)},
             {QStringLiteral("all"), rateJson(rates.all)},
             {QStringLiteral("officers"), ratesJson(rates.officers)},
             {QStringLiteral("stations"), ratesJson(rates.stations)},
             {QStringLiteral("villages"), ratesJson(rates.villages)}},
            {lineOf(tr("From %1 to %2")
                        .arg(time.from.toString(Qt::ISODate), time.until.toString(Qt::ISODate)),
                    rates.all)},
            {}};
        for (const auto &[title, group] : {std::pair(tr("By officer:"), &rates.officers),
                                           std::pair(tr("By station:"), &rates.stations),
                                           std::pair(tr("By village:"), &rates.villages)}) {
            output.lines.append(title);
            for (const auto &each : *group)
                output.lines.append(QStringLiteral("    ") + lineOf(each.of, each));
        }
        return output;
    }

private:
    /// Without dates the year until today.
    [[nodiscard]] static Result<ReviewTime> timeOf(const Arguments &arguments,
                                                   const Environment &environment)
    {
        const auto today = legalclock::civilDate(environment.clock->nowUtc());
        ReviewTime time{today.addYears(-1).addDays(1), today};
        for (const auto &[option, day] : {std::pair(QStringLiteral("from"), &time.from),
                                          std::pair(QStringLiteral("until"), &time.until)}) {
            if (!arguments.has(option))
                continue;
            ARCHIVE_TRY(date, PartialDate::fromTyped(arguments.value(option)));
            *day = day == &time.from ? date.earliest() : date.latest();
        }
        if (time.from <= time.until)
            return time;
        return Error{ErrorCode::InvalidInput,
                     tr("--from is a day after --until; no step is between them."),
                     {}};
    }

    [[nodiscard]] static QString lineOf(const QString &name, const OverrideRate &rate)
    {
        return tr("%1: %2 judged, %3 changed (%4 %), %5 of these agreed to")
            .arg(name,
                 QString::number(rate.judged),
                 QString::number(rate.adjusted),
                 hundredthsText(rate.rate()),
                 QString::number(rate.confirmed));
    }
};

} // namespace

std::unique_ptr<Command> makeOverridesCommand()
{
    return std::make_unique<OverridesCommand>();
}

} // namespace archive
