// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/village/villagetables.h"

#include "desktop/village/bardelegate.h"
#include "desktop/village/villagestanding.h"
#include "rating/ratingreceipt.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

namespace archive {
namespace {

struct VillageTablesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageTables)
};

enum GateColumn { GateName, GateWanted, GateActual, GateResult };
enum ItemColumn { ItemName, ItemGiven, ItemMost, ItemBar };

constexpr int headHeight = 28;
constexpr int lineHeight = 26;

void setUpColumns(QTableWidget &table, const QStringList &heads)
{
    table.setItemDelegate(new BarDelegate(&table));
    table.setColumnCount(int(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(lineHeight);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const header = table.horizontalHeader();
    header->setFixedHeight(headHeight);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {0, 3})
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// As many rows as there are, with none to scroll to.
void setRows(QTableWidget &table, size_t rows)
{
    table.setRowCount(int(rows));
    table.setFixedHeight(headHeight + int(rows) * lineHeight + 2);
}

QTableWidgetItem *cellOf(const QString &text, bool isNumber)
{
    auto *const item = new QTableWidgetItem(text);
    item->setToolTip(text);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

/// At the head of a line.
QString headOf(VillageIndicator indicator)
{
    auto title = titleOf(indicator);
    return title.isEmpty() ? title : title.replace(0, 1, title.at(0).toUpper());
}

QTableWidgetItem *resultCell(const VillageGate &gate, const VillageFigure &figure)
{
    const bool passed = figure.isKnown() && gate.isPassedBy(figure);
    auto *const item = cellOf(!figure.isKnown() ? VillageTablesText::tr("Not known")
                                  : passed      ? VillageTablesText::tr("Passed")
                                                : VillageTablesText::tr("Failed"),
                              false);
    const auto chip = !figure.isKnown() ? Chip::Remark : passed ? Chip::Ok : Chip::Error;
    item->setData(ChipRole, int(chip));
    return item;
}

} // namespace

void setUpGates(QTableWidget &table)
{
    setUpColumns(table,
                 {VillageTablesText::tr("Gate"),
                  VillageTablesText::tr("Wanted"),
                  VillageTablesText::tr("Actual"),
                  VillageTablesText::tr("Result")});
}

void fillGates(QTableWidget &table, const VillageRules &rules, const VillageVerdict &verdict)
{
    setRows(table, rules.gates.size());
    int row = 0;
    for (const auto &gate : rules.gates) {
        const auto figure = verdict.figures.value(gate.indicator);
        table.setItem(row, GateName, cellOf(headOf(gate.indicator), false));
        table.setItem(row, GateWanted, cellOf(wantedText(gate), true));
        auto *const actual = cellOf(figureText(gate.indicator, figure), true);
        actual->setData(StrongRole, true);
        table.setItem(row, GateActual, actual);
        table.setItem(row, GateResult, resultCell(gate, figure));
        ++row;
    }
}

void setUpItems(QTableWidget &table)
{
    setUpColumns(table,
                 {VillageTablesText::tr("Item"),
                  VillageTablesText::tr("Points"),
                  VillageTablesText::tr("Most"),
                  QString()});
    constexpr int barWidth = 64;
    table.horizontalHeader()->setSectionResizeMode(ItemBar, QHeaderView::Fixed);
    table.setColumnWidth(ItemBar, barWidth);
}

void fillItems(QTableWidget &table, const VillageRules &rules, const VillageVerdict &verdict)
{
    constexpr qint64 hundredth = 100; // of a point, in ten-thousandths
    constexpr double tenth = 1'000; // of a point, in ten-thousandths
    setRows(table, rules.items.size());
    int row = 0;
    for (const auto &item : rules.items) {
        const auto figure = verdict.figures.value(item.indicator);
        const auto points = figure.isKnown() ? item.pointsOf(figure) : 0;
        table.setItem(row, ItemName, cellOf(headOf(item.indicator), false));
        auto *const given = cellOf(
            figure.isKnown() ? hundredthsText(points / hundredth) : QStringLiteral("—"), true);
        given->setData(StrongRole, true);
        table.setItem(row, ItemGiven, given);
        table.setItem(row, ItemMost, cellOf(pointsText(item.weight), true));
        auto *const bar = new QTableWidgetItem();
        if (figure.isKnown())
            bar->setData(BarDelegate::shareRole, double(points) / (double(item.weight) * tenth));
        table.setItem(row, ItemBar, bar);
        ++row;
    }
}

} // namespace archive
