// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/compiledcard.h"
#include "pmml/treescore.h"
#include "support/campaign.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace archive::pmml;
using namespace archive::test;

namespace {

using Kind = Predicate::Kind;

/// Cards and rows by chance, the same in each run. Values are few, so that edges, equal values and ties are met often.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    { }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

    Model card()
    {
        Model model;
        for (const auto type : {DataType::Double,
                                DataType::Integer,
                                DataType::String,
                                DataType::Boolean,
                                DataType::Date,
                                DataType::Double}) {
            InputField field;
            field.name = QString::number(model.inputs.size());
            field.type = type;
            model.inputs.push_back(field);
        }
        for (int i = 0; i < 1 + below(4); ++i)
            model.reasonCodes.append(QString::number(i));
        OutputField output;
        output.feature = OutputField::Feature::ReasonCode;
        output.rank = 1 + static_cast<size_t>(below(4));
        output.slot = model.inputs.size();
        model.outputs.push_back(output);
        model.pointsAbove = below(2) == 0;
        model.initialScore = below(100) / 10.0;
        for (int i = 0; i < 1 + below(6); ++i)
            model.characteristics.push_back(characteristic(model));
        for (size_t slot = 0; slot < model.inputs.size(); ++slot)
            model.asked.push_back(slot);
        return model;
    }

    Row row(const Model &model)
    {
        Row row;
        for (const auto &input : model.inputs)
            row.push_back(below(6) == 0 ? Value() : value(input.type, true));
        row.resize(model.slotCount());
        return row;
    }

private:
    /// In rows also what lies between and beyond the values that predicates name.
    Value value(DataType type, bool ofRow)
    {
        constexpr int values = 6;
        const int number = below(values);
        if (type == DataType::String)
            return Value::ofText(QString(QChar(u'a' + number + (ofRow ? below(2) : 0))));
        if (type == DataType::Boolean)
            return Value::ofBoolean(number % 2 == 0);
        const bool whole = type != DataType::Double;
        const double shift = !ofRow ? 0 : (whole ? below(3) - 1 : (below(5) - 2) / 2.0);
        auto result = Value::ofNumber(number - 2 + shift);
        if (type == DataType::Date)
            result.kind = Value::Kind::Date;
        return result;
    }

    Predicate predicate(const Model &model, size_t slot, bool oneField, int depth)
    {
        Predicate result;
        const int kind = below(10);
        if (depth > 0 && kind < 4) {
            constexpr std::array compounds{Kind::And, Kind::Or, Kind::Xor, Kind::Surrogate};
            result.kind = compounds.at(static_cast<size_t>(kind));
            for (int i = 0; i < 1 + below(3); ++i)
                result.parts.push_back(predicate(model, slot, oneField, depth - 1));
            return result;
        }
        if (kind == 4) {
            result.kind = below(4) == 0 ? Kind::True : Kind::False;
            return result;
        }
        result.slot =
            oneField ? slot : static_cast<size_t>(below(static_cast<int>(model.inputs.size())));
        const auto type = model.inputs[result.slot].type;
        const bool ordered = type != DataType::String && type != DataType::Boolean;
        constexpr std::array any{Kind::Equal,
                                 Kind::NotEqual,
                                 Kind::IsMissing,
                                 Kind::IsNotMissing,
                                 Kind::IsIn,
                                 Kind::IsNotIn};
        constexpr std::array orders{
            Kind::LessThan, Kind::LessOrEqual, Kind::GreaterThan, Kind::GreaterOrEqual};
        result.kind = ordered && below(3) > 0 ? orders.at(static_cast<size_t>(below(4)))
                                              : any.at(static_cast<size_t>(below(6)));
        if (result.kind == Kind::IsMissing || result.kind == Kind::IsNotMissing)
            return result;
        const bool set = result.kind == Kind::IsIn || result.kind == Kind::IsNotIn;
        for (int i = 0; i < (set ? 1 + below(3) : 1); ++i)
            result.values.push_back(value(type, false));
        return result;
    }

    Characteristic characteristic(const Model &model)
    {
        Characteristic result;
        result.name = QString::number(model.characteristics.size());
        result.baseline = below(20) / 10.0;
        const auto slot = static_cast<size_t>(below(static_cast<int>(model.inputs.size())));
        const bool oneField = below(3) > 0;
        for (int i = 0; i < 1 + below(6); ++i) {
            Attribute attribute;
            attribute.predicate = predicate(model, slot, oneField, 2);
            attribute.points = below(30) / 10.0;
            attribute.reason = below(static_cast<int>(model.reasonCodes.size()));
            result.attributes.push_back(attribute);
        }
        // Mostly something for the rest, or hardly a row of several items would have a score.
        if (below(5) > 0) {
            Attribute rest;
            rest.predicate.kind = Kind::True;
            rest.reason = 0;
            result.attributes.push_back(rest);
        }
        return result;
    }

    std::mt19937 m_random;
};

QString words(const Tally &tally)
{
    QStringList found;
    if (!tally.scored())
        return QStringLiteral("none %1").arg(tally.unscored);
    found.append(QString::number(tally.score, 'g', 17));
    for (size_t i = 0; i < tally.points.size(); ++i)
        found.append(QStringLiteral("%1:%2").arg(tally.attributes[i]).arg(tally.points[i]));
    for (const auto reason : tally.reasons)
        found.append(QStringLiteral("r%1").arg(reason));
    return found.join(u' ');
}

} // namespace

class tst_CompiledCard : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesTheSameAsTheTree()
    {
        const int cards = rounds(400, 40000);
        int scored = 0;
        int reasons = 0;
        for (int seed = 0; seed < cards; ++seed) {
            Chance chance(static_cast<unsigned>(seed));
            const auto model = std::make_shared<const Model>(chance.card());
            const CompiledCard compiled(model);
            std::vector<double> numbers(model->slotCount());
            Tally fast;
            Tally tree;
            for (int i = 0; i < 100; ++i) {
                const auto row = chance.row(*model);
                scoreByTree(*model, row, tree);
                compiled.encode(row, numbers);
                compiled.score(numbers, fast);
                if (words(fast) != words(tree)) {
                    QFAIL(qPrintable(QStringLiteral("card %1, row %2: %3 instead of %4")
                                         .arg(seed)
                                         .arg(i)
                                         .arg(words(fast), words(tree))));
                }
                scored += tree.scored() ? 1 : 0;
                reasons += static_cast<int>(tree.reasons.size());
            }
        }
        // Chance must not have made the comparison an empty one.
        QVERIFY2(scored > cards * 20, qPrintable(QString::number(scored)));
        QVERIFY2(reasons > cards * 10, qPrintable(QString::number(reasons)));
    }

    void aTallyIsFilledAnew()
    {
        Chance chance(7);
        const auto model = std::make_shared<const Model>(chance.card());
        const CompiledCard compiled(model);
        std::vector<double> numbers(model->slotCount());
        Tally kept;
        for (int i = 0; i < 200; ++i) {
            compiled.encode(chance.row(*model), numbers);
            Tally fresh;
            compiled.score(numbers, fresh);
            compiled.score(numbers, kept);
            QCOMPARE(words(kept), words(fresh));
        }
    }
};

QTEST_GUILESS_MAIN(tst_CompiledCard)
#include "tst_compiledcard.moc"
