// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/model.h"

namespace archive::pmml {

/// The words of a predicate's line; these are PMML's own.
struct PredicateWords
{
    bool isTitled = false; ///< inputs are called by their displayName, where they have one
    QString both = QStringLiteral(" and ");
    QString either = QStringLiteral(" or ");
    QString isIn = QStringLiteral(" isIn ");
    QString isNotIn = QStringLiteral(" isNotIn ");
    QString isMissing = QStringLiteral(" isMissing");
    QString isNotMissing = QStringLiteral(" isNotMissing");
};

/// A predicate in one line for people: "25 ≤ head_age < 60", "education isIn 6, 7", "a isMissing or a = 0".
[[nodiscard]] QString
textOf(const Predicate &predicate, const Model &model, const PredicateWords &words = {});

} // namespace archive::pmml
