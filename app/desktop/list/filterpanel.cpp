// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/filterpanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int comboWidth = 180;

/// Index of what `loans` means: any, some, none.
int loansIndex(const std::optional<bool> &loans)
{
    return !loans.has_value() ? 0 : *loans ? 1 : 2;
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent)
    : PopupPanel(parent)
    , m_loans(add("loansFilter", tr("&Loans:")))
    , m_officer(add("officerFilter", tr("O&fficer:")))
    , m_order(add("orderChoice", tr("O&rder:")))
    , m_falling(new QCheckBox(tr("Last &first"), this))
{
    setObjectName(QStringLiteral("filterPanel"));
    m_loans->addItems({tr("All", "loans"), tr("With loans"), tr("Without loans")});
    m_officer->addItem(tr("All", "officers"));
    m_order->addItems({tr("Village and group"),
                       tr("Name"),
                       tr("Members"),
                       tr("Consent"),
                       tr("Officer"),
                       tr("Last change")});
    m_falling->setObjectName(QStringLiteral("falling"));
    rows()->addWidget(m_falling);
    auto *const clear = new QPushButton(tr("&Clear filters"), this);
    clear->setObjectName(QStringLiteral("clearFilters"));
    rows()->addWidget(clear);
    for (auto *const combo : {m_loans, m_officer, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterPanel::changed);
    connect(m_falling, &QCheckBox::toggled, this, &FilterPanel::changed);
    connect(clear, &QPushButton::clicked, this, &FilterPanel::clearWanted);
}

QComboBox *FilterPanel::add(const char *name, const QString &label)
{
    auto *const combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setMinimumWidth(comboWidth);
    auto *const buddy = new QLabel(label, this);
    buddy->setBuddy(combo);
    rows()->addWidget(buddy);
    rows()->addWidget(combo);
    return combo;
}

void FilterPanel::offerOfficers(const QStringList &officers)
{
    const QSignalBlocker quiet(m_officer);
    const auto chosen = m_officer->currentIndex() > 0 ? m_officer->currentText() : QString();
    while (m_officer->count() > 1)
        m_officer->removeItem(1);
    m_officer->addItems(officers);
    m_officer->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_officer->findText(chosen)));
}

void FilterPanel::show(const HouseholdQuery &query)
{
    const QSignalBlocker quiet(this);
    m_loans->setCurrentIndex(loansIndex(query.loans));
    if (!query.officer.isEmpty() && m_officer->findText(query.officer) < 0)
        m_officer->addItem(query.officer);
    m_officer->setCurrentIndex(query.officer.isEmpty() ? 0 : m_officer->findText(query.officer));
    m_order->setCurrentIndex(static_cast<int>(query.order));
    m_falling->setChecked(query.falling);
}

HouseholdQuery FilterPanel::applied(HouseholdQuery query) const
{
    query.loans.reset();
    if (m_loans->currentIndex() > 0)
        query.loans = m_loans->currentIndex() == 1;
    query.officer = m_officer->currentIndex() > 0 ? m_officer->currentText() : QString();
    query.order = static_cast<ListOrder>(m_order->currentIndex());
    query.falling = m_falling->isChecked();
    return query;
}

int FilterPanel::count() const
{
    return (m_loans->currentIndex() > 0 ? 1 : 0) + (m_officer->currentIndex() > 0 ? 1 : 0);
}

} // namespace archive
