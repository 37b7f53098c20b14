// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/inlinetable.h"
#include "pmml/scorecardreader.h"

namespace archive::pmml {
namespace {

Result<Verification::Field> readVerificationField(const Element &element)
{
    ARCHIVE_CHECK(allowAttributes(element, {"field", "column", "precision", "zeroThreshold"}));
    Verification::Field field;
    ARCHIVE_TRY(name, required(element, "field"));
    field.name = name;
    field.column = element.value("column", name);
    ARCHIVE_TRY(precision, number(element, "precision", field.precision));
    ARCHIVE_TRY(zero, number(element, "zeroThreshold", field.zeroThreshold));
    field.precision = precision;
    field.zeroThreshold = zero;
    return field;
}

Result<void> readVerificationFields(const Element &element, Verification &verification)
{
    for (const auto &child : element.children) {
        if (child.is("Extension"))
            continue;
        if (!child.is("VerificationField"))
            return unsupported(child);
        ARCHIVE_TRY(field, readVerificationField(child));
        verification.fields.push_back(field);
    }
    return {};
}

} // namespace

Result<void> readVerification(const Element *element, Model &model)
{
    if (element == nullptr)
        return {};
    ARCHIVE_CHECK(allowAttributes(*element, {"recordCount", "fieldCount"}));
    for (const auto &child : element->children) {
        if (child.is("Extension") || child.is("InlineTable"))
            continue;
        if (!child.is("VerificationFields"))
            return unsupported(child);
        ARCHIVE_CHECK(readVerificationFields(child, model.verification));
    }
    ARCHIVE_TRY(rows, readInlineTable(*element));
    for (const auto &row : rows)
        model.verification.records.push_back({row.line, row.cells});
    return {};
}

} // namespace archive::pmml
