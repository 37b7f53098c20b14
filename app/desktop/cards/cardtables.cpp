// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cards/cardtables.h"

#include "pmml/numbers.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace archive {
namespace {

struct CardTablesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::CardTables)
};

QString bandPoints(const CardBand &band)
{
    return band.isCalculated ? QStringLiteral("†") : pmml::shortestText(band.points);
}

QString edgePoints(const CardCharacteristic &told, const std::optional<size_t> &band)
{
    return band ? bandPoints(told.bands[*band]) : QStringLiteral("—");
}

QTableWidgetItem *textCell(const QString &text, bool mayEdit)
{
    auto *const item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setFlags(mayEdit ? item->flags() | Qt::ItemIsEditable
                           : item->flags() & ~Qt::ItemIsEditable);
    return item;
}

QTableWidgetItem *pointsCellOf(const QString &text, bool mayEdit)
{
    auto *const item = textCell(text, mayEdit);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString span(double least, double most)
{
    return QStringLiteral("%1 – %2").arg(pmml::shortestText(least), pmml::shortestText(most));
}

void setUpHeads(QTableWidget &table, const QStringList &heads)
{
    table.setColumnCount(int(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

void setUpBands(QTableWidget &table)
{
    setUpHeads(table,
               {CardTablesText::tr("Band"),
                CardTablesText::tr("Points"),
                CardTablesText::tr("Reason text")});
    auto *const header = table.horizontalHeader();
    header->setSectionResizeMode(int(BandColumn::Band), QHeaderView::Stretch);
    header->setSectionResizeMode(int(BandColumn::Reason), QHeaderView::Stretch);
}

void setUpEdges(QTableWidget &table)
{
    setUpHeads(table,
               {CardTablesText::tr("Edge"),
                CardTablesText::tr("Below"),
                CardTablesText::tr("At"),
                CardTablesText::tr("Above")});
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void showBands(QTableWidget &table, const CardCharacteristic &told, bool mayEdit)
{
    table.setRowCount(int(told.bands.size()));
    int row = 0;
    for (const auto &band : told.bands) {
        table.setItem(row, int(BandColumn::Band), textCell(band.text, false));
        table.setItem(row,
                      int(BandColumn::Points),
                      pointsCellOf(bandPoints(band), mayEdit && !band.isCalculated));
        table.setItem(row,
                      int(BandColumn::Reason),
                      textCell(band.reasonText, mayEdit && !band.reasonCode.isEmpty()));
        ++row;
    }
}

void showEdges(QTableWidget &table, const CardCharacteristic &told)
{
    table.setRowCount(int(told.edges.size()));
    int row = 0;
    for (const auto &edge : told.edges) {
        table.setItem(row, 0, textCell(edge.value, false));
        table.setItem(row, 1, pointsCellOf(edgePoints(told, edge.below), false));
        table.setItem(row, 2, pointsCellOf(edgePoints(told, edge.at), false));
        table.setItem(row, 3, pointsCellOf(edgePoints(told, edge.above), false));
        ++row;
    }
}

QString listText(const CardCharacteristic &told)
{
    QStringList parts{told.name, span(told.least, told.most)};
    if (told.hasCalculated)
        parts.append(QStringLiteral("†"));
    if (!told.overlaps.empty() || (!told.gaps.isEmpty() && !told.isDerived))
        parts.append(QStringLiteral("⚠"));
    return parts.join(QStringLiteral("  "));
}

QString notesText(const CardCharacteristic &told)
{
    QStringList lines;
    for (const auto &overlap : told.overlaps) {
        lines.append(CardTablesText::tr("⚠ Held twice: %1. The first band counts: %2 points.")
                         .arg(overlap.value, edgePoints(told, overlap.bands.front())));
    }
    for (const auto &gap : told.gaps) {
        lines.append(
            told.isDerived
                ? CardTablesText::tr("In no band, if the formula of %1 ever gives it: %2.")
                      .arg(told.field, gap)
                : CardTablesText::tr("⚠ In no band: %1. There is no score then.").arg(gap));
    }
    if (!told.isBanded) {
        lines.append(CardTablesText::tr("The bands ask several fields; edges, gaps and overlaps "
                                        "are not told."));
    } else {
        const auto missing = told.missing
            ? CardTablesText::tr("%1: %2 points when it is missing.", "a field and points")
                  .arg(told.field, edgePoints(told, told.missing))
            : CardTablesText::tr("%1: no score when it is missing.", "a field").arg(told.field);
        lines.append(missing);
    }
    if (told.hasCalculated)
        lines.append(CardTablesText::tr("† The points are calculated and not in the range."));
    return lines.join(QLatin1Char('\n'));
}

QString rangeText(const CardCheck &check)
{
    auto text = CardTablesText::tr("Total range: %1").arg(span(check.least, check.most));
    if (check.hasCalculated)
        text += QLatin1Char('\n') + CardTablesText::tr("† and what is calculated beside it");
    text += QLatin1Char('\n')
        + (check.warnings == 0
               ? CardTablesText::tr("No overlap and no gap was found.")
               : CardTablesText::tr("⚠ %n overlap(s) and gap(s)", nullptr, check.warnings));
    return text;
}

QString differenceText(const CardDifference &difference)
{
    const auto &each = difference;
    const auto place = each.band.isEmpty()
        ? each.characteristic
        : CardTablesText::tr("%1, %2", "a characteristic and its band")
              .arg(each.characteristic, each.band);
    switch (each.kind) {
    case CardDifference::Kind::Added:
        return CardTablesText::tr("%1: only in the file").arg(place);
    case CardDifference::Kind::Gone:
        return CardTablesText::tr("%1: not in the file").arg(place);
    case CardDifference::Kind::Points:
        return CardTablesText::tr("%1: points %2 → %3").arg(place, each.before, each.after);
    case CardDifference::Kind::ReasonText:
        return CardTablesText::tr("%1: reason “%2” → “%3”").arg(place, each.before, each.after);
    }
    return {};
}

} // namespace archive
