// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "base/uid.h"
#include "catalogue/kind.h"
#include "domain/divisioncode.h"
#include "domain/partialdate.h"

#include <vector>

namespace archive {

/// Whose sheet it is, of where and of which day.
struct AppraisalHead
{
    DivisionCode village;
    QString appraiser;
    PartialDate day;
};

/// The most points of a field of an appraisal.
struct PointsLimit
{
    FieldId field;
    qint64 most = 0;
    QString sentence; ///< for more than these, in the program's language
};

/// What whoever types sheets of the village's appraisal in has to know. Only a session that may save appraisals asks.
class Appraisals
{
public:
    explicit Appraisals(Store &store);

    /// Of resources/policy/checks.csv.
    [[nodiscard]] Result<std::vector<PointsLimit>> limits();
    /// Who appraised households of the village in a year, whoever spoke most often first.
    [[nodiscard]] Result<QStringList>
    appraisers(const Session &session, DivisionCode village, int year);
    /// Households of the village of which this appraiser spoke on this very day, in no order.
    [[nodiscard]] Result<std::vector<Uid>> spokenOf(const Session &session,
                                                    const AppraisalHead &head);

private:
    Store &m_store;
};

} // namespace archive
