// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/householdlist.h"
#include "desktop/popuppanel.h"

class QCheckBox;
class QComboBox;

namespace archive {

/// Loans, officer and order of a list of households.
class FilterPanel final : public PopupPanel
{
    Q_OBJECT

public:
    explicit FilterPanel(QWidget *parent);

    void offerOfficers(const QStringList &officers);
    /// Its loans, officer and order.
    void show(const HouseholdQuery &query);
    /// The query with what is chosen here.
    [[nodiscard]] HouseholdQuery applied(HouseholdQuery query) const;
    /// How many filters are set here.
    [[nodiscard]] int count() const;

signals:
    void changed();
    void clearWanted();

private:
    QComboBox *add(const char *name, const QString &label);

    QComboBox *m_loans;
    QComboBox *m_officer;
    QComboBox *m_order;
    QCheckBox *m_falling;
};

} // namespace archive
