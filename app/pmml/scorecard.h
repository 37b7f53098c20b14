// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pmml/compiledcard.h"
#include "pmml/model.h"

#include <span>

namespace archive::pmml {

/// What a card says of a row.
struct Outcome
{
    Tally tally; ///< score, points and attribute of each characteristic, places of the reasons
    QStringList reasons; ///< codes, the first counts most; fewer than asked where there are no more
    std::vector<Value> outputs; ///< beside Model::outputs
};

/// A PMML 4.4 Scorecard, ready to score (scorecardreader.h says what is read, tally.h how reasons are ranked). A value: copies share the card.
/// Any number of threads may score with one card.
class Scorecard
{
public:
    /// InvalidInput, naming line and element, for a file that this reader does not take whole; naming record and field when one of the file's
    /// own verification records does not come out (ModelVerification).
    [[nodiscard]] static Result<Scorecard> load(const QByteArray &bytes);

    [[nodiscard]] const Model &model() const { return *m_model; }
    /// What a row must give, in its order.
    [[nodiscard]] const std::vector<InputField> &inputs() const { return m_model->inputs; }

    /// Scores a row of inputs (InputField::read() makes them of texts). InvalidInput, with a sentence and the field or characteristic in the
    /// context, when the row has no score: an invalid input, a calculation without result, a value outside all bands.
    [[nodiscard]] Result<Outcome> score(std::span<const Value> inputs) const;

    /// A derived field of the card worked out from a row of inputs, also when no score depends on it; as derivedValue() says.
    [[nodiscard]] Result<Value> derived(const QString &name, std::span<const Value> inputs) const;

    /// Whether scoreNumbers() can serve: all inputs are numbers, and nothing is calculated from them.
    [[nodiscard]] bool takesNumbers() const { return m_takesNumbers; }
    /// The way for large tables: a number of its field's type for each input, NaN where missing; treated values are written back.
    /// False when the row has no score; score() tells why. Only if takesNumbers().
    [[nodiscard]] bool scoreNumbers(std::span<double> numbers, Tally &tally) const;

private:
    Scorecard() = default;

    [[nodiscard]] Result<void> checkAsked(const Row &row) const;
    [[nodiscard]] std::vector<Value> outputsOf(Row &row, const Outcome &outcome) const;
    [[nodiscard]] Result<void> verify() const;

    std::shared_ptr<const Model> m_model;
    std::shared_ptr<const CompiledCard> m_compiled;
    std::vector<size_t> m_treated; ///< inputs that scoreNumbers() has to treat
    bool m_takesNumbers = false;
};

} // namespace archive::pmml
