// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/ownerstep.h"

#include "ui_ownerstep.h"

namespace archive {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

OwnerStep::OwnerStep(QWidget *parent)
    : AssistantStep(parent)
    , m_ui(std::make_unique<Ui::OwnerStep>())
    , m_finder(DivisionFinder::shipped())
{
    m_ui->setupUi(this);
    connect(m_ui->division, &QLineEdit::textEdited, this, &OwnerStep::find);
    connect(m_ui->division, &QLineEdit::returnPressed, this, [this] {
        choose(m_ui->places->item(std::max(0, m_ui->places->currentRow())));
    });
    connect(m_ui->places, &QListWidget::itemActivated, this, &OwnerStep::choose);
    connect(m_ui->places, &QListWidget::itemClicked, this, &OwnerStep::choose);
    for (auto *const line : {m_ui->division, m_ui->institution, m_ui->station})
        connect(line, &QLineEdit::textChanged, this, &OwnerStep::edited);
}

OwnerStep::~OwnerStep() = default;

QString OwnerStep::heading() const
{
    return tr("Whose archive it is");
}

void OwnerStep::enter(const FoundingOrder &)
{
    m_ui->division->setFocus();
}

void OwnerStep::find(const QString &typed)
{
    constexpr size_t mostPlaces = 40;
    m_division.clear();
    m_ui->chosenPlace->clear();
    m_ui->places->clear();
    if (!m_finder) {
        m_ui->chosenPlace->setText(m_finder.error().message);
        return;
    }
    for (const auto &place : m_finder->find(typed, mostPlaces)) {
        auto *const item = new QListWidgetItem(
            QStringLiteral("%1  %2").arg(place.code.prefix(), place.name), m_ui->places);
        item->setData(codeRole, place.code.text());
        item->setData(nameRole, place.name);
    }
    m_ui->places->setCurrentRow(0);
}

void OwnerStep::choose(const QListWidgetItem *item)
{
    if (item == nullptr)
        return;
    m_division = item->data(codeRole).toString();
    m_ui->chosenPlace->setText(tr("Chosen: %1").arg(item->data(nameRole).toString()));
    m_ui->institution->setFocus();
    emit edited();
}

Result<void> OwnerStep::take(FoundingOrder &order)
{
    // One that is the only one need not be pointed at.
    if (m_division.isEmpty() && m_ui->places->count() == 1)
        choose(m_ui->places->item(0));
    if (m_division.isEmpty()) {
        m_ui->division->setFocus();
        return Error{ErrorCode::InvalidInput,
                     tr("Choose the county or township from the list: type, go to it and press "
                        "Enter."),
                     {}};
    }
    order.archive.division = m_division;
    order.archive.institution = m_ui->institution->text().trimmed();
    order.archive.station = m_ui->station->text().trimmed();
    auto checked = checkNewOwner(order.archive);
    if (!checked)
        (order.archive.institution.isEmpty() ? m_ui->institution : m_ui->station)->setFocus();
    return checked;
}

} // namespace archive
