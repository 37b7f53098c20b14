// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/legalclock.h"
#include "desktop/station.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"

namespace archive::test {

/// The steps by which a person enters a household, typed into the window's page one after the other.
inline void beginHousehold(const Station &station)
{
    station.click("create");
    const auto *const villages =
        qobject_cast<QComboBox *>(station.row(fields::household::division)->editor()->widget());
    QVERIFY(villages != nullptr);
    station.fill(fields::household::division, villages->itemText(1));
    station.fill(fields::household::groupName, QStringLiteral("3组"));
}

inline void enterMember(const Station &station, const QString &name, const QString &number)
{
    station.click("add");
    station.fill(fields::person::name, name);
    station.fill(fields::person::idNumber, number);
    station.fill(fields::person::relation, QStringLiteral("02"));
}

inline QDate civilToday()
{
    return legalclock::civilDate(Environment::system().clock->nowUtc());
}

inline void enterLoan(const Station &station, const QString &number)
{
    station.openTabOf(kinds::loan);
    station.click("add");
    using namespace fields::loan;
    station.fill(contractNumber, number);
    station.fill(institution, QStringLiteral("夏茂信用社"));
    station.fill(amount, QStringLiteral("12.5万"));
    station.fill(balance, QStringLiteral("98,500"));
    station.fill(rate, QStringLiteral("5.9厘"));
    station.fill(startDate, civilToday().addMonths(-6).toString(Qt::ISODate));
    station.fill(endDate, civilToday().addMonths(30).toString(Qt::ISODate));
}

inline void enterConsent(const Station &station, const QString &signer)
{
    station.openTabOf(kinds::consent);
    station.click("add");
    using namespace fields::consent;
    station.fill(consentNumber, QStringLiteral("SQ-2026-1"));
    station.fill(state, QStringLiteral("1 "));
    station.fill(signatory, signer);
    station.fill(signedOn, civilToday().toString(Qt::ISODate));
    station.fill(scope, QStringLiteral("consent "));
    station.fill(fields::consent::receivers, QStringLiteral("province"));
    station.fill(purposes, QStringLiteral("collect |update |transmit "));
    station.fill(termEnd, civilToday().addYears(3).toString(Qt::ISODate));
}

inline void saveHousehold(const Station &station)
{
    auto *const save = station.find<QPushButton>("save");
    QTRY_VERIFY2_WITH_TIMEOUT(
        save->isEnabled(), qPrintable(station.textOf("saveHint")), Station::patience);
    station.click("save");
    QVERIFY(station.waitForSaved());
}

} // namespace archive::test
