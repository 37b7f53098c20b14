// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"
#include "base/environment.h"
#include "programs/archivectl/demopopulation.h"

namespace archive {

/// What the changes of the sample have in common.
struct DemoFrame
{
    QString officer;
    QString catalogueVersion;
    QString receiver; ///< id of the receiver that the consents name
    QDate today; ///< the civil date of the entries
};

/// The file of one invented household as it is filled in: its changes, with uids of their own.
class DemoFile
{
public:
    using Values = std::vector<std::pair<FieldId, Value>>;

    DemoFile(const DemoFrame &frame, const Environment &environment, quint64 seed)
        : dice(seed)
        , m_frame(frame)
        , m_environment(environment)
    { }

    /// A record below the household; null when there is no uid to be had, which take() tells.
    Uid add(KindIndex kind, Values values);
    /// The household itself, first of all.
    Uid addHousehold(Values values);
    [[nodiscard]] const Uid &home() const { return m_home; }
    [[nodiscard]] const DemoFrame &frame() const { return m_frame; }
    [[nodiscard]] QDate today() const { return m_frame.today; }
    [[nodiscard]] Result<std::vector<Change>> take();

    DemoDice dice; ///< of this household alone, so that one more fact here changes no other

private:
    [[nodiscard]] Uid newUid();

    const DemoFrame &m_frame;
    const Environment &m_environment;
    Uid m_home;
    std::vector<Change> m_changes;
    Result<void> m_state;
};

/// A member of a household that has signed.
struct DemoMember
{
    const DemoPerson *person = nullptr;
    Uid uid;
    int age = 0;
};

/// A loan that goes on after it was entered.
struct DemoDebt
{
    Uid uid;
    DemoLoan loan;
};

/// A household that goes on being looked after.
struct DemoSigned
{
    Uid household;
    Uid head;
    bool away = false; ///< lives on a snack shop elsewhere
    QDate opened;
    QString division; ///< twelve digits
};

/// Whether it lives on a snack shop elsewhere.
[[nodiscard]] bool isAway(const DemoHousehold &household);

namespace demovalue {
[[nodiscard]] Value date(QDate date);
[[nodiscard]] Value month(QDate date);
[[nodiscard]] Value code(const char *code);
[[nodiscard]] Value text(const QString &text);
[[nodiscard]] Value yuan(qint64 amount);
[[nodiscard]] Value mu(qint64 hundredths);
[[nodiscard]] Value count(qint64 number);
} // namespace demovalue

/// What the household has: land, forest, house, machines and cattle, deposits.
void addEstate(DemoFile &file, const DemoHousehold &household, const DemoMember &head);
/// What it lives on, for five years: incomes, expenses, insurances, subsidies, dues, honours, its shop in another province.
void addLivelihood(DemoFile &file,
                   const DemoHousehold &household,
                   const std::vector<DemoMember> &members);
/// What it owes and guarantees, and what public records say.
[[nodiscard]] std::vector<DemoDebt>
addCredit(DemoFile &file, const DemoHousehold &household, const DemoMember &head);
/// What it does with the cooperative and for its harvest.
void addStanding(DemoFile &file, const DemoMember &head);
/// Its income and its dues of the year before that day, as an officer asks for them once a year.
[[nodiscard]] std::vector<Change>
demoRenewal(const DemoSigned &household, QDate day, DemoDice &dice);
/// What three villagers say of a household on that day.
[[nodiscard]] std::vector<Change>
demoAppraisals(const DemoSigned &household, QDate day, DemoDice &dice);
/// A village and its figures of that year and the one before: as many people a household as there really are, and of households as many as go with those that
/// the sample has `entered`.
[[nodiscard]] std::vector<Change> demoVillageFigures(
    const DemoVillage &village, int entered, const Uid &uid, int year, DemoDice &dice);
/// What the reviewer decided of a household on that day.
[[nodiscard]] Change demoDecision(const DemoSigned &household, QDate day, DemoDice &dice);
/// The 24 months of a loan up to a day, the last month last.
[[nodiscard]] QString repaymentStrip(const DemoLoan &loan, QDate until);

} // namespace archive
