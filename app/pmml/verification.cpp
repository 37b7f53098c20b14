// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/element.h"
#include "pmml/scorecard.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace archive::pmml {
namespace {

struct VerificationText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Verification)
};

Error failedRecord(const Verification::Record &record, const QString &reason)
{
    Element place;
    place.name = QStringLiteral("ModelVerification");
    place.line = record.line;
    return refused(place,
                   VerificationText::tr("the card's own record does not come out: %1").arg(reason));
}

/// Whether a number is as near to what is expected as the field wants it (ModelVerification, "precision", "zeroThreshold").
bool isNear(const Verification::Field &field, double expected, double found)
{
    if (std::abs(expected) <= field.zeroThreshold)
        return std::abs(found) <= field.zeroThreshold;
    const double margin = std::abs(expected) * field.precision;
    return std::abs(found - expected) <= margin;
}

bool agrees(const Verification::Field &field, const Value &expected, const Value &found)
{
    if (expected.isNumber() && found.isNumber())
        return isNear(field, expected.number, found.number);
    if (expected.isMissing() || found.isMissing())
        return expected.isMissing() && found.isMissing();
    return compared(found, expected) == 0;
}

/// Which cells of a record are inputs, and which are results to compare; worked out once for all records.
struct VerificationPlan
{
    struct Given
    {
        size_t input = 0;
        QString column;
    };
    struct Wanted
    {
        const Verification::Field *field = nullptr;
        std::optional<size_t> output; ///< none: the score itself
    };
    std::vector<Given> given;
    std::vector<Wanted> wanted;
};

Result<VerificationPlan> planOf(const Model &model)
{
    QHash<QString, size_t> inputs;
    for (size_t i = 0; i < model.inputs.size(); ++i)
        inputs.insert(model.inputs[i].name, i);
    QHash<QString, size_t> outputs;
    for (size_t i = 0; i < model.outputs.size(); ++i)
        outputs.insert(model.outputs[i].name, i);
    VerificationPlan plan;
    for (const auto &field : model.verification.fields) {
        if (inputs.contains(field.name)) {
            plan.given.push_back({inputs.value(field.name), field.column});
        } else if (outputs.contains(field.name)) {
            plan.wanted.push_back({&field, outputs.value(field.name)});
        } else if (field.name == model.targetName) {
            plan.wanted.push_back({&field, std::nullopt});
        } else {
            return failedRecord(
                model.verification.records.front(),
                VerificationText::tr("the card gives no field %1.").arg(field.name.left(80)));
        }
    }
    return plan;
}

Result<void>
checkRecord(const Scorecard &card, const VerificationPlan &plan, const Verification::Record &record)
{
    std::vector<Value> inputs(card.inputs().size());
    for (const auto &given : plan.given)
        inputs[given.input] = card.inputs()[given.input].read(record.cells.value(given.column));
    const auto outcome = card.score(inputs);
    if (!outcome)
        return failedRecord(record, outcome.error().message);
    for (const auto &wanted : plan.wanted) {
        const auto found = wanted.output ? outcome->outputs[*wanted.output]
                                         : Value::ofNumber(outcome->tally.score);
        const auto text = record.cells.value(wanted.field->column);
        const auto expected = text.isEmpty() ? Value()
            : found.isText()                 ? Value::ofText(text)
                                             : inferredValue(text);
        if (!agrees(*wanted.field, expected, found)) {
            return failedRecord(
                record,
                VerificationText::tr("%1 is %2, not %3.")
                    .arg(wanted.field->name.left(80), textOf(found), text.left(80)));
        }
    }
    return {};
}

/// Each record visits each field; more of both than this is no verification but a burden.
constexpr size_t mostVisits = 20000000;

} // namespace

Result<void> Scorecard::verify() const
{
    const auto &records = m_model->verification.records;
    if (records.empty())
        return {};
    if (records.size() > mostVisits / std::max<size_t>(m_model->slotCount(), 1))
        return failedRecord(records.front(), VerificationText::tr("there are too many of them."));
    ARCHIVE_TRY(plan, planOf(*m_model));
    for (const auto &record : records)
        ARCHIVE_CHECK(checkRecord(*this, plan, record));
    return {};
}

} // namespace archive::pmml
