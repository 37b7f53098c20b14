// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/record.h"

#include <QDate>

namespace archive {

class CountyRegister;
class DivisionRegister;

enum class Severity : quint8 { Hard, Soft };

/// One check that a record does not pass: hard ones forbid saving, soft ones ask for a reason.
struct Finding
{
    Severity severity = Severity::Hard;
    Uid record;
    FieldId field;
    QString code; ///< stable: "required", "id-check-digit", "region-unknown"
    QString message; ///< one sentence for the person at the form
};

/// Whether two findings are the same point: of the same field, in the same words.
[[nodiscard]] bool isSamePoint(const Finding &a, const Finding &b);

/// What checks need to know of the world.
struct ValidationContext
{
    QDate today; ///< civil date in China
    bool sample =
        false; ///< the archive holds invented people: it accepts ids on 359999, and only those
    const DivisionRegister *divisions = nullptr;
    const CountyRegister *counties = nullptr;
};

/// Checks each field of one record against its catalogue entry and the domain rule it names.
[[nodiscard]] std::vector<Finding>
validate(const Catalogue &catalogue, const Record &record, const ValidationContext &context);

} // namespace archive
