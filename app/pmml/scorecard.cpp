// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/scorecard.h"

#include "pmml/derivation.h"
#include "pmml/scorecardreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace archive::pmml {
namespace {

struct ScorecardText
{
    Q_DECLARE_TR_FUNCTIONS(archive::pmml::Scorecard)
};

bool isNumberType(DataType type)
{
    return type == DataType::Integer || type == DataType::Float || type == DataType::Double;
}

} // namespace

Result<Scorecard> Scorecard::load(const QByteArray &bytes)
{
    ARCHIVE_TRY(model, readModel(bytes));
    Scorecard card;
    card.m_model = std::make_shared<const Model>(std::move(model));
    card.m_compiled = std::make_shared<const CompiledCard>(card.m_model);
    const auto &inputs = card.inputs();
    card.m_takesNumbers = !card.m_compiled->needsRow();
    for (size_t i = 0; i < inputs.size(); ++i) {
        card.m_takesNumbers = card.m_takesNumbers && isNumberType(inputs[i].type);
        if (!inputs[i].isPlain())
            card.m_treated.push_back(i);
    }
    for (const auto slot : card.m_model->asked)
        card.m_takesNumbers = card.m_takesNumbers && slot < inputs.size();
    ARCHIVE_CHECK(card.verify());
    return card;
}

Result<void> Scorecard::checkAsked(const Row &row) const
{
    for (const auto slot : m_model->asked) {
        if (row[slot].isInvalid())
            return noResult(m_model->nameOfSlot(slot), row[slot].text);
    }
    return {};
}

std::vector<Value> Scorecard::outputsOf(Row &row, const Outcome &outcome) const
{
    std::vector<Value> values;
    for (const auto &output : m_model->outputs) {
        Value value;
        if (output.feature == OutputField::Feature::PredictedValue) {
            value = Value::ofNumber(outcome.tally.score);
        } else if (output.feature == OutputField::Feature::Calculated) {
            value = output.expression->evaluate(row);
        } else if (qsizetype(output.rank) <= outcome.reasons.size()) {
            value = Value::ofText(outcome.reasons.at(qsizetype(output.rank) - 1));
        }
        row[output.slot] = value;
        values.push_back(value);
    }
    return values;
}

Result<Outcome> Scorecard::score(std::span<const Value> inputs) const
{
    ARCHIVE_TRY(row, preparedRow(*m_model, inputs));
    for (const auto &field : m_model->derived) {
        if (field.needed)
            row[field.slot] = field.expression->evaluate(row);
    }
    ARCHIVE_CHECK(checkAsked(row));
    std::vector<double> numbers(row.size());
    m_compiled->encode(row, numbers);
    Outcome outcome;
    m_compiled->score(numbers, outcome.tally, &row);
    if (!outcome.tally.scored()) {
        return noResult(m_model->characteristics[outcome.tally.unscored].name,
                        ScorecardText::tr("the row fits none of its bands, or its points can't be "
                                          "calculated"));
    }
    for (const auto reason : outcome.tally.reasons)
        outcome.reasons.append(m_model->reasonCodes.at(qsizetype(reason)));
    outcome.outputs = outputsOf(row, outcome);
    return outcome;
}

Result<Value> Scorecard::derived(const QString &name, std::span<const Value> inputs) const
{
    return derivedValue(*m_model, name, inputs);
}

bool Scorecard::scoreNumbers(std::span<double> numbers, Tally &tally) const
{
    for (const auto place : m_treated) {
        auto &number = numbers[place];
        const auto value =
            m_model->inputs[place].treated(std::isnan(number) ? Value() : Value::ofNumber(number));
        if (value.isInvalid())
            return false;
        number = value.isMissing() ? std::numeric_limits<double>::quiet_NaN() : value.number;
    }
    m_compiled->score(numbers, tally);
    return tally.scored();
}

} // namespace archive::pmml
