// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rating/receiptview.h"

#include "catalogue/valuetext.h"
#include "ui_receiptview.h"
#include "views/rating.h"

#include <QHeaderView>

namespace archive {
namespace {

enum Column { ItemColumn, ValueColumn, PointsColumn, MostColumn, BeforeColumn, ColumnCount };

QString number(double points)
{
    return QString::number(points, 'g', 6);
}

QString valueText(const ReceiptInput &input)
{
    switch (input.kind) {
    case ReceiptInput::Kind::Yes:
        return ReceiptView::tr("yes");
    case ReceiptInput::Kind::No:
        return ReceiptView::tr("no");
    case ReceiptInput::Kind::Unknown:
        return ReceiptView::tr("not known");
    case ReceiptInput::Kind::Text:
        break;
    }
    return input.text;
}

QString valuesText(const std::vector<ReceiptInput> &inputs)
{
    QStringList texts;
    for (const auto &input : inputs) {
        texts.append(inputs.size() == 1 ? valueText(input)
                                        : ReceiptView::tr("%1: %2", "an input and its value")
                                              .arg(input.title, valueText(input)));
    }
    return texts.join(QLatin1Char('\n'));
}

QTableWidgetItem *pointsCell(const std::optional<double> &points)
{
    auto *const item = new QTableWidgetItem(points ? number(*points) : QStringLiteral("—"));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString againText(RatingReceipt::Again again)
{
    switch (again) {
    case RatingReceipt::Again::Same:
        return ReceiptView::tr("Worked out again from the frozen values: the same points.");
    case RatingReceipt::Again::Different:
        return ReceiptView::tr("Worked out again from the frozen values: other points. Tell an "
                               "administrator.");
    case RatingReceipt::Again::Erased:
        return ReceiptView::tr("Facts that it rests on were erased by law: the points stay and "
                               "can't be worked out again.");
    case RatingReceipt::Again::OtherFiles:
        return ReceiptView::tr("Card or policy were replaced since; it is worked out again with "
                               "the files of that time.");
    case RatingReceipt::Again::Withheld:
        return ReceiptView::tr("No consent shows the details of this rating, or none were kept.");
    }
    return {};
}

QString sourcesText(const Catalogue &catalogue, const std::vector<ReceiptSources> &sources)
{
    QStringList texts;
    for (const auto &each : sources) {
        QStringList parts;
        if (each.stated > 0)
            parts.append(ReceiptView::tr("%n stated by the person", nullptr, each.stated));
        if (each.stale > 0)
            parts.append(ReceiptView::tr("%n past their time", nullptr, each.stale));
        texts.append(QStringLiteral("%1 (%2)").arg(titleOf(catalogue.kind(each.kind)),
                                                   parts.join(QStringLiteral(", "))));
    }
    return texts.join(QStringLiteral("; "));
}

QStringList notesOf(const Catalogue &catalogue, const RatingReceipt &receipt)
{
    QStringList notes;
    if (!receipt.missing.isEmpty()) {
        notes.append(
            ReceiptView::tr("Missing: %1").arg(receipt.missing.join(QStringLiteral(", "))));
    }
    if (!receipt.reasons.isEmpty()) {
        notes.append(ReceiptView::tr("Lost most points: %1")
                         .arg(receipt.reasons.join(QStringLiteral("; "))));
    }
    if (receipt.lift) {
        const auto &lift = *receipt.lift;
        const auto points = pointsText(lift.tenths);
        notes.append(
            lift.items.isEmpty()
                ? ReceiptView::tr("%1 points short of %2; not within the household's own power.")
                      .arg(points, lift.grade)
                : ReceiptView::tr("%1 points short of %2; it can get there by: %3")
                      .arg(points, lift.grade, lift.items.join(QStringLiteral(", "))));
    }
    if (!receipt.sources.empty()) {
        notes.append(ReceiptView::tr("Sources: %1").arg(sourcesText(catalogue, receipt.sources)));
    }
    if (RatingView(receipt.rating).ratingPoints())
        notes.append(againText(receipt.again));
    return notes;
}

} // namespace

ReceiptView::ReceiptView(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::ReceiptView>())
{
    m_ui->setupUi(this);
    auto *const table = m_ui->points;
    table->setColumnCount(ColumnCount);
    table->setHorizontalHeaderLabels(
        {tr("Item"), tr("Value"), tr("Points"), tr("Most"), tr("Before")});
    table->verticalHeader()->hide();
    auto *const header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    header->setHighlightSections(false);
    table->setShowGrid(false);
    clear();
}

ReceiptView::~ReceiptView() = default;

void ReceiptView::clear()
{
    m_ui->name->setText(tr("Choose a household"));
    m_ui->place->clear();
    m_ui->state->hide();
    m_ui->points->setRowCount(0);
    m_ui->notes->clear();
}

void ReceiptView::show(const Catalogue &catalogue, const RatingFile &file)
{
    m_ui->name->setText(file.home.headName);
    m_ui->place->setText(QStringLiteral("%1  %2").arg(file.home.registerNumber, file.home.place));
    const auto &field = catalogue.field(fields::rating::ratingState);
    const auto *const list = catalogue.codeList(field.codeList);
    const auto *const entry =
        list == nullptr ? nullptr : list->find(RatingView(file.receipt.rating).ratingState());
    m_ui->state->setVisible(entry != nullptr);
    if (entry != nullptr)
        m_ui->state->show(Chip::Waiting, titleOf(*entry));
    showItems(file.receipt.items);
    m_ui->notes->setText(notesOf(catalogue, file.receipt).join(QLatin1Char('\n')));
}

void ReceiptView::showItems(const std::vector<ReceiptItem> &items)
{
    auto *const table = m_ui->points;
    table->setRowCount(int(items.size()));
    int row = 0;
    for (const auto &item : items) {
        table->setItem(row, ItemColumn, new QTableWidgetItem(item.name));
        table->setItem(row, ValueColumn, new QTableWidgetItem(valuesText(item.inputs)));
        table->setItem(row, PointsColumn, pointsCell(item.points));
        table->setItem(row, MostColumn, pointsCell(item.most));
        table->setItem(row, BeforeColumn, pointsCell(item.before));
        ++row;
    }
    table->resizeRowsToContents();
}

} // namespace archive
