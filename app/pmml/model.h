// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/expression.h"
#include "pmml/inputfield.h"
#include "pmml/predicate.h"

#include <QStringList>

namespace archive::pmml {

/// A band of a characteristic with its points.
struct Attribute
{
    Predicate predicate;
    double points = 0; ///< partialScore
    ExpressionPtr complex; ///< ComplexPartialScore, which counts instead of `points`; may be none
    int reason =
        -1; ///< place in Model::reasonCodes of its own code, else of its characteristic's; -1: none
    QString reasonText; ///< Extension "reasonText"; may be empty
    qint64 line = 0;
};

/// Scorecard, "Characteristic": the first attribute in document order that is true gives its points.
struct Characteristic
{
    QString name; ///< of the file, or "#3" for the third one without
    double baseline = 0; ///< its own baselineScore, else the card's; 0 without reason codes
    std::vector<Attribute> attributes;
    qint64 line = 0;
};

struct DerivedField
{
    QString name;
    size_t slot = 0;
    DataType type = DataType::Double;
    ExpressionPtr expression;
    std::vector<size_t> uses; ///< slots it reads
    bool needed = false; ///< a score depends on it
};

/// Output, "OutputField": the score, a ranked reason or what is calculated from them.
struct OutputField
{
    enum class Feature : quint8 { PredictedValue, ReasonCode, Calculated };
    QString name;
    size_t slot = 0;
    Feature feature = Feature::PredictedValue;
    size_t rank = 1; ///< of a ReasonCode, from 1
    ExpressionPtr expression; ///< of a Calculated
};

/// Targets of a regression: bounds, then factor, then constant, then whole numbers (Targets, "Target").
struct Target
{
    enum class Cast : quint8 { None, Round, Ceiling, Floor };
    std::optional<double> least;
    std::optional<double> most;
    double factor = 1;
    double constant = 0;
    Cast cast = Cast::None;

    [[nodiscard]] double applied(double score) const;
};

/// A record of ModelVerification and how near a number must come.
struct Verification
{
    struct Field
    {
        QString name;
        QString column;
        double precision = 1e-6; ///< relative
        double zeroThreshold = 1e-16; ///< below it an expected number is taken for zero
    };
    struct Record
    {
        qint64 line = 0;
        QHash<QString, QString> cells; ///< by column; an absent one is missing
    };
    std::vector<Field> fields;
    std::vector<Record> records;
};

/// A scorecard as read. Slots number the fields of a row: inputs from 0, then derived fields, then outputs.
struct Model
{
    QString name;
    QString version; ///< of PMML
    QString targetName; ///< the MiningField that is predicted; may be empty
    std::vector<InputField> inputs;
    std::vector<DerivedField> derived; ///< each after those it uses
    std::vector<size_t> derivedPlaces; ///< beside their slots: places in `derived`
    std::vector<OutputField> outputs;
    double initialScore = 0;
    bool usesReasons = true;
    bool pointsAbove = false; ///< reasonCodeAlgorithm; otherwise pointsBelow
    QStringList reasonCodes; ///< in document order, each once
    std::vector<Characteristic> characteristics;
    std::vector<size_t>
        asked; ///< slots that predicates ask: an Invalid in one of them leaves a row without a score
    std::vector<size_t> calculatedFrom; ///< slots that ComplexPartialScores and outputs read
    Target target;
    Verification verification;

    [[nodiscard]] size_t slotCount() const
    {
        return inputs.size() + derived.size() + outputs.size();
    }
    [[nodiscard]] DataType typeOfSlot(size_t slot) const;
    [[nodiscard]] QString nameOfSlot(size_t slot) const;
    /// How many reasons are given: the highest rank that Output asks for; without one in Output, all that there can be.
    [[nodiscard]] size_t reasonCount() const;
};

} // namespace archive::pmml
