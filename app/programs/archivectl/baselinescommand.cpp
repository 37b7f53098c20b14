// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legalclock.h"
#include "programs/archivectl/commands.h"
#include "rating/baselines.h"

#include <QCoreApplication>

namespace archive {
namespace {

/// Averages of a year, kept as what households are compared with; for a reviewer.
class BaselinesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(archive::BaselinesCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("baselines"); }
    [[nodiscard]] CommandForm form() const override
    {
        return {QStringLiteral("baselines [--year Y]"),
                0,
                0,
                {{QStringLiteral("year"), {}, QStringLiteral("Y")}},
                {}};
    }

    [[nodiscard]] Result<Output> run(const GlobalOptions &global,
                                     const Arguments &arguments,
                                     const Environment &environment) override
    {
        ARCHIVE_TRY(year, yearOf(arguments, environment));
        ARCHIVE_TRY(archive, openArchive(global, environment));
        ARCHIVE_TRY(session, beginOwnPurpose(*archive, global, QStringLiteral("rating")));
        ARCHIVE_TRY(count, workOutBaselines(*archive, session, year));
        if (count.written + count.unchanged == 0) {
            return Error{ErrorCode::NotFound,
                         tr("Nowhere have five households or more told what they had in %1, so "
                            "there is no average to be kept.")
                             .arg(year),
                         {}};
        }
        return Output{{{QStringLiteral("year"), year},
                       {QStringLiteral("written"), count.written},
                       {QStringLiteral("unchanged"), count.unchanged}},
                      {tr("%1 baseline(s) of %2 are written; %3 stood there already.")
                           .arg(count.written)
                           .arg(year)
                           .arg(count.unchanged)},
                      {}};
    }

private:
    /// The last year that is over, if none is named.
    [[nodiscard]] static Result<int> yearOf(const Arguments &arguments,
                                            const Environment &environment)
    {
        const int thisYear = legalclock::civilDate(environment.clock->nowUtc()).year();
        if (!arguments.has(QStringLiteral("year")))
            return thisYear - 1;
        constexpr int oldest = 2013;
        bool isNumber = false;
        const int year = arguments.value(QStringLiteral("year")).toInt(&isNumber);
        if (!isNumber || year < oldest || year >= thisYear) {
            return Error{ErrorCode::InvalidInput,
                         tr("--year takes a year that is over, from %1 to %2.")
                             .arg(oldest)
                             .arg(thisYear - 1),
                         {}};
        }
        return year;
    }
};

} // namespace

std::unique_ptr<Command> makeBaselinesCommand()
{
    return std::make_unique<BaselinesCommand>();
}

} // namespace archive
