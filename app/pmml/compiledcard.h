// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/tally.h"

#include <memory>
#include <span>
#include <variant>

namespace archive::pmml {

/// A characteristic that asks one field, as a table: numbers are found among its edges by binary search, texts by their symbol.
struct BandTable
{
    size_t slot = 0;
    bool ordered = true;
    std::vector<double> edges; ///< when ordered
    std::vector<size_t>
        attributes; ///< when ordered: 2i before edge i, 2i+1 on it; else by symbol, the last for all other texts
    size_t missing = Tally::none; ///< the attribute of a missing value

    [[nodiscard]] size_t find(double value) const;
};

/// A characteristic of several fields: its predicates as one flat list of tests, each attribute's from its own start.
struct TestList
{
    struct Test
    {
        Predicate::Kind kind = Predicate::Kind::False;
        size_t slot = 0;
        double value = 0;
        size_t first =
            0; ///< of its parts, which stand together; or of its set's members in `members`
        size_t count = 0;
    };
    std::vector<Test> tests;
    std::vector<double> members;
    std::vector<size_t> starts; ///< beside the attributes

    [[nodiscard]] Truth test(size_t place, std::span<const double> numbers) const;
    [[nodiscard]] Truth testParts(const Test &test, std::span<const double> numbers) const;
    [[nodiscard]] size_t find(std::span<const double> numbers) const;
};

/// A scorecard as numbers: fields become doubles (NaN: missing, a text its symbol), characteristics tables. It gives the same as scoreByTree() for
/// every row, which a randomised test holds.
class CompiledCard
{
public:
    explicit CompiledCard(std::shared_ptr<const Model> model);

    /// The row as numbers; `slots` has Model::slotCount() places. Only the slots that predicates ask are written.
    void encode(const Row &row, std::span<double> numbers) const;
    /// Scores encoded slots. `row` is read where points are calculated (ComplexPartialScore); a card without such does not need it.
    void score(std::span<const double> numbers, Tally &tally, const Row *row = nullptr) const;
    /// Whether a card calculates points from the row.
    [[nodiscard]] bool needsRow() const { return m_needsRow; }

private:
    /// What an attribute gives, worked out beforehand.
    struct Gain
    {
        double points = 0;
        double distance = 0;
        size_t reason = 0;
        const Expression *complex = nullptr;
    };
    struct CompiledCharacteristic
    {
        std::variant<BandTable, TestList> finder;
        std::vector<Gain> gains;
        double baseline = 0;
    };

    [[nodiscard]] double symbolOf(size_t slot, const Value &value) const;
    void gatherSymbols();
    void gatherSymbols(const Predicate &predicate);
    [[nodiscard]] std::optional<BandTable> tableOf(const Characteristic &characteristic) const;
    [[nodiscard]] TestList listOf(const Characteristic &characteristic) const;
    void addTest(const Predicate &predicate, size_t place, TestList &list) const;
    void rank(Tally &tally) const;

    std::shared_ptr<const Model> m_model;
    std::vector<QHash<QString, double>> m_symbols; ///< by slot, of texts
    std::vector<bool> m_isText; ///< by slot
    std::vector<CompiledCharacteristic> m_characteristics;
    size_t m_asked = 0; ///< reasons
    bool m_needsRow = false;
    bool m_sharesReasons = false; ///< some code is of two characteristics
};

} // namespace archive::pmml
