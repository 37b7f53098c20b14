// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pmml/bands.h"

namespace archive {

/// A band as people read it.
struct CardBand
{
    QString text; ///< predicatetext.h
    double points = 0; ///< without meaning when they are calculated
    bool isCalculated = false; ///< ComplexPartialScore: its points depend on the row
    QString reasonCode; ///< empty when the card gives no reasons
    QString reasonText;
};

/// An edge of bands with the bands (places in CardCharacteristic::bands) of what lies closest to it; none: a value there has no points.
struct CardEdge
{
    QString value;
    std::optional<size_t> below;
    std::optional<size_t> at;
    std::optional<size_t> above;
};

/// A value that several bands hold; the first of them gives the points.
struct CardOverlap
{
    QString value;
    std::vector<size_t> bands; ///< in document order
};

struct CardCharacteristic
{
    QString name;
    QString
        field; ///< title, else name, of the one field that is asked; empty when there are several
    std::vector<CardBand> bands;
    bool isBanded =
        false; ///< asks one field; otherwise nothing is known of edges, overlaps, gaps and missing values
    bool isDerived =
        false; ///< that field is worked out by the card, and nobody can tell which values its formula gives
    std::vector<CardEdge> edges; ///< rising; of numbers and dates
    std::vector<CardOverlap>
        overlaps; ///< bands for all the rest, as <True/> at the end, do not count
    QStringList gaps; ///< values and open intervals that the field may have and no band holds
    std::optional<size_t>
        missing; ///< the band of a missing value; none: a row without the value has no score
    double least = 0; ///< points of its bands, calculated ones left out
    double most = 0;
    bool hasCalculated = false;
};

/// What can be told of a card before anybody is rated by it.
struct CardCheck
{
    std::vector<CardCharacteristic> characteristics; ///< beside those of the model
    double least =
        0; ///< initial score and least points together, after Targets; calculated points left out
    double most = 0;
    bool hasCalculated = false;
    int warnings = 0; ///< overlaps, and gaps of fields that are not derived
};

/// Bands, edges, range, overlaps and gaps of a card (Scorecard, "Attribute": the first that is true counts). A gap is told only for values that the
/// DataDictionary and the MiningSchema let through.
[[nodiscard]] CardCheck checkCard(const pmml::Model &model);

} // namespace archive
