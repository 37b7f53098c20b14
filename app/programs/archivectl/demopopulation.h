// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/money.h"
#include "domain/rate.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace archive {

/// The same throws for the same seed on every machine (splitmix64, public domain algorithm by S. Vigna).
class DemoDice
{
public:
    explicit DemoDice(quint64 seed)
        : m_state(seed)
    { }
    /// A whole number in [from, to].
    [[nodiscard]] int between(int from, int to);
    [[nodiscard]] bool percent(int chance) { return between(1, 100) <= chance; }
    [[nodiscard]] const QString &pick(const QStringList &list);

private:
    quint64 m_state;
};

/// An invented person; the id number stands on the unassigned prefix 359999.
struct DemoPerson
{
    QString name;
    QString idNumber;
    QDate birth;
    bool female = false;
    QString relation; ///< GB/T 4761
    QString phone;
    QString education; ///< GB/T 4658
    QString workplace;
    bool isMinor = false; ///< when the file was opened
    bool signs = true; ///< himself, or the head for a minor
};

struct DemoLoan
{
    QString contract;
    QString institution;
    QString business; ///< the central bank's loan kinds
    Money amount;
    Money balance;
    Rate rate;
    QDate start;
    QDate end;
    QString fiveClass;
    bool forest = false; ///< on forest rights, guaranteed by the village's fund
    int lateDays = 0;
};

struct DemoHousehold
{
    QString division; ///< twelve digits
    QString group;
    QString address;
    std::vector<DemoPerson> people; ///< the head first
    std::vector<DemoLoan> loans;
    QString guaranteesFor; ///< name of somebody else's debtor; empty for none
    QDate opened;
    bool isFresh = false; ///< opened so lately that drafts may wait for their signatures
};

/// A real village with its share of the sample.
struct DemoVillage
{
    QString division;
    QString name;
    int weight = 1; ///< its real number of households
    int people = 0; ///< its real number of people
};

/// Invents households with the proportions of domain.md §8: 3.6–4.4 persons, most labour away in snack shops.
class DemoPopulation
{
public:
    DemoPopulation(std::vector<DemoVillage> villages,
                   const QHash<QString, QStringList> &names,
                   quint64 seed,
                   QDate today);

    /// A household whose archive is opened on that day; ages count from today, so nobody is younger than his file.
    [[nodiscard]] DemoHousehold next(QDate opened);

private:
    [[nodiscard]] const DemoVillage &village();
    [[nodiscard]] DemoPerson
    person(const QString &surname, bool female, int youngest, int oldest, QLatin1String relation);
    void addFamily(DemoHousehold &household);
    void addLoans(DemoHousehold &household);
    [[nodiscard]] DemoLoan loan(QDate opened);
    [[nodiscard]] QString idNumber(QDate birth, bool female);

    std::vector<DemoVillage> m_villages;
    QHash<QString, QStringList> m_names;
    DemoDice m_dice;
    QDate m_today;
    QDate m_opened; ///< of the household that is being invented
    QHash<QDate, int> m_bornOn;
    int m_weight = 0;
    int m_loans = 0;
    int m_phones = 0;
};

/// The real villages of the county that have a twelve-digit code, with their numbers of households; the county is named by its six digits.
[[nodiscard]] Result<std::vector<DemoVillage>> demoVillages(const class DivisionRegister &divisions,
                                                            const QString &county);

/// Name parts by "surname", "male", "female" (":/demo/names.csv").
[[nodiscard]] Result<QHash<QString, QStringList>> demoNames();

} // namespace archive
