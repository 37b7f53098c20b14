// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rating/cardcheck.h"
#include "rating/cardcomparison.h"

class QTableWidget;

namespace archive {

/// Columns of the table of bands.
enum class BandColumn : quint8 { Band, Points, Reason };

/// Headings and widths of the tables of bands and of edges.
void setUpBands(QTableWidget &table);
void setUpEdges(QTableWidget &table);

/// Fills it with the bands of a characteristic; points and texts can be typed over when `mayEdit`, unless they are calculated or not there.
void showBands(QTableWidget &table, const CardCharacteristic &told, bool mayEdit);
/// Fills it with the points just below, at and just above each edge.
void showEdges(QTableWidget &table, const CardCharacteristic &told);

/// "年龄  0–5", with a sign when something is to be looked at.
[[nodiscard]] QString listText(const CardCharacteristic &told);
/// What the bands leave open or hold twice, and what a missing value gets: a line each.
[[nodiscard]] QString notesText(const CardCharacteristic &told);
/// The range of all points, and how many warnings there are.
[[nodiscard]] QString rangeText(const CardCheck &check);
/// One difference in a line.
[[nodiscard]] QString differenceText(const CardDifference &difference);

} // namespace archive
