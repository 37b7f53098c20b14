// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingcase.h"

namespace archive::ratingcase {

QStringList trustedGrades(const Workflow &ofRatings)
{
    for (const auto &step : ofRatings.transitions) {
        for (const auto &guard : step.guards) {
            if (guard.rule == GuardRule::Publishable)
                return guard.choices;
        }
    }
    return {};
}

QString lastOf(const CaseFile &file, QLatin1String name)
{
    QString last;
    for (const auto &step : file.steps) {
        for (const auto &[given, value] : step.values) {
            if (given == name)
                last = value;
        }
    }
    return last;
}

} // namespace archive::ratingcase
