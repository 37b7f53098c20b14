// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/rater.h"
#include "support/verify.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;

namespace {

using Facts = QMap<QString, QString>;

/// 88 points by the shipped card, worked out by hand in ratingstory.h.
Facts complete()
{
    return {{QStringLiteral("head_age"), QStringLiteral("46")},
            {QStringLiteral("residence_years"), QStringLiteral("26.3333")},
            {QStringLiteral("workers"), QStringLiteral("3")},
            {QStringLiteral("education"), QStringLiteral("60")},
            {QStringLiteral("has_skill"), QStringLiteral("false")},
            {QStringLiteral("income_ratio"), QStringLiteral("1.5")},
            {QStringLiteral("net_assets_ratio"), QStringLiteral("1.5")},
            {QStringLiteral("total_assets"), QStringLiteral("300000.0")},
            {QStringLiteral("total_debts"), QStringLiteral("0.0")},
            {QStringLiteral("has_business"), QStringLiteral("true")},
            {QStringLiteral("business_years"), QStringLiteral("15.9167")},
            {QStringLiteral("loans"), QStringLiteral("0")},
            {QStringLiteral("guarantee_class"), QStringLiteral("0")},
            {QStringLiteral("dues_overdue"), QStringLiteral("0")},
            {QStringLiteral("has_shares"), QStringLiteral("true")},
            {QStringLiteral("has_account"), QStringLiteral("true")},
            {QStringLiteral("has_insurance"), QStringLiteral("false")},
            {QStringLiteral("conduct"), QStringLiteral("5")},
            {QStringLiteral("village_rules"), QStringLiteral("4")},
            {QStringLiteral("honours_province"), QStringLiteral("0")},
            {QStringLiteral("honours_county"), QStringLiteral("0")},
            {QStringLiteral("honours_township"), QStringLiteral("0")},
            {QStringLiteral("honours_village"), QStringLiteral("0")},
            {QStringLiteral("is_listed"), QStringLiteral("false")},
            {QStringLiteral("days_overdue_now"), QStringLiteral("0")},
            {QStringLiteral("has_co_borrower"), QStringLiteral("false")}};
}

Facts with(const QString &name, const QString &value)
{
    auto facts = complete();
    facts.insert(name, value);
    return facts;
}

} // namespace

/// What the shipped card and policy propose.
class tst_Rater : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemDisk m_disk;
    std::optional<RatingSet> m_set;

    [[nodiscard]] RatingProposal proposed(const Facts &facts) const
    {
        const auto proposal = propose(*m_set, facts);
        return proposal ? *proposal : RatingProposal();
    }

private slots:
    void initTestCase()
    {
        auto set = RatingSet::load(m_folder.path(), m_disk);
        QVERIFY_RESULT(set);
        m_set = *set;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCompleteHouseholdHasItsPointsItemByItem()
    {
        const auto proposal = proposed(complete());
        QCOMPARE(proposal.standing, RatingProposal::Standing::Rated);
        QCOMPARE(proposal.tenths, std::optional<qint64>(880));
        QCOMPARE(proposal.grade, QStringLiteral("AA"));
        const std::vector<double> points{4, 3, 5, 3, 15, 12, 8, 5, 14, 4, 3, 3, 5, 4, 0};
        QCOMPARE(proposal.items.size(), points.size());
        for (size_t i = 0; i < points.size(); ++i)
            QVERIFY2(proposal.items[i].points == points[i], qPrintable(proposal.items[i].item));
        QVERIFY(proposal.missing.isEmpty());
        QVERIFY(proposal.vetoes.isEmpty());
    }

    void theLargestLossIsTheFirstReason()
    {
        const auto proposal = proposed(complete());
        QCOMPARE(proposal.reasons.size(), size_t(3));
        QCOMPARE(proposal.reasons[0].code, QStringLiteral("C1")); // 6 of 20 lost
        QVERIFY(!proposal.reasons[0].text.isEmpty());
        QCOMPARE(proposal.reasons[1].code, QStringLiteral("D3")); // 4 of 4
        QCOMPARE(proposal.reasons[2].code, QStringLiteral("D1")); // 1, before D2's in the file
    }

    void gradesBeginAtTheirPoints_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<QString>("grade");
        const auto conduct = QStringLiteral("conduct");
        QTest::newRow("88") << conduct << QStringLiteral("5") << qint64(880)
                            << QStringLiteral("AA");
        QTest::newRow("an honour of the province makes 92")
            << QStringLiteral("honours_province") << QStringLiteral("1") << qint64(920)
            << QStringLiteral("AAA");
        QTest::newRow("a guarantee that was called makes 84")
            << QStringLiteral("guarantee_class") << QStringLiteral("8") << qint64(840)
            << QStringLiteral("AA");
        QTest::newRow("a poor year makes 75")
            << QStringLiteral("income_ratio") << QStringLiteral("0.4") << qint64(750)
            << QStringLiteral("A");
        // 83 + 1.95 is 84.95, which is 84.9499… in binary.
        QTest::newRow("a binary half goes up")
            << conduct << QStringLiteral("1.95") << qint64(850) << QStringLiteral("AA");
        QTest::newRow("below the half")
            << conduct << QStringLiteral("1.94") << qint64(849) << QStringLiteral("AA");
    }
    void gradesBeginAtTheirPoints()
    {
        QFETCH(QString, fact);
        QFETCH(QString, value);
        QFETCH(qint64, tenths);
        QFETCH(QString, grade);
        const auto proposal = proposed(with(fact, value));
        QCOMPARE(proposal.tenths, std::optional(tenths));
        QCOMPARE(proposal.grade, grade);
    }

    void whatIsMissingIsNamedAndMakesNoPoints_data()
    {
        QTest::addColumn<QString>("fact");
        for (const auto *fact : {"head_age",
                                 "residence_years",
                                 "workers",
                                 "education",
                                 "income_ratio",
                                 "net_assets_ratio",
                                 "loans",
                                 "dues_overdue",
                                 "conduct",
                                 "village_rules"})
            QTest::newRow(fact) << QString::fromLatin1(fact);
    }
    void whatIsMissingIsNamedAndMakesNoPoints()
    {
        QFETCH(QString, fact);
        const auto proposal = proposed(with(fact, QString()));
        QCOMPARE(proposal.standing, RatingProposal::Standing::Incomplete);
        QCOMPARE(proposal.missing, QStringList{fact});
        QVERIFY(!proposal.tenths);
        QVERIFY(proposal.grade.isEmpty());
        QVERIFY(proposal.items.empty());
    }

    void whatTheCardCanNotScoreIsNoZero()
    {
        const auto proposal = proposed(with(QStringLiteral("guarantee_class"), QString()));
        QCOMPARE(proposal.standing, RatingProposal::Standing::Incomplete);
        QVERIFY(proposal.missing.constFirst().contains(QStringLiteral("C2")));
        QVERIFY(!proposal.tenths);
    }

    void aVetoTellsThePointsButNoGrade_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("vetoes");
        QTest::newRow("listed debtor") << "is_listed"
                                       << "true" << QStringList{QStringLiteral("1")};
        QTest::newRow("fraud was found") << "found_fraud"
                                         << "true" << QStringList{QStringLiteral("3")};
        QTest::newRow("a judgment was found") << "found_crime"
                                              << "true" << QStringList{QStringLiteral("4")};
        QTest::newRow("false papers were found") << "found_false_papers"
                                                 << "true" << QStringList{QStringLiteral("5")};
        QTest::newRow("substandard") << "worst_class"
                                     << "3" << QStringList{QStringLiteral("2")};
        QTest::newRow("special mention is none") << "worst_class"
                                                 << "2" << QStringList();
        QTest::newRow("91 days") << "days_overdue_now"
                                 << "91" << QStringList{QStringLiteral("2")};
        QTest::newRow("90 days are none") << "days_overdue_now"
                                          << "90" << QStringList();
        QTest::newRow("a minor without a co-borrower") << "head_age"
                                                       << "17" << QStringList{QStringLiteral("6")};
    }
    void aVetoTellsThePointsButNoGrade()
    {
        QFETCH(QString, fact);
        QFETCH(QString, value);
        QFETCH(QStringList, vetoes);
        const auto proposal = proposed(with(fact, value));
        QCOMPARE(proposal.vetoes, vetoes);
        QCOMPARE(proposal.standing,
                 vetoes.isEmpty() ? RatingProposal::Standing::Rated
                                  : RatingProposal::Standing::Vetoed);
        QCOMPARE(proposal.grade.isEmpty(), !vetoes.isEmpty());
        QVERIFY(proposal.tenths.has_value());
    }

    void refusingConsentReligionOrIllnessAreNoInputs()
    {
        for (const auto &input : m_set->card().inputs()) {
            for (const auto *word : {"consent", "religion", "ethnic", "disease", "blood", "finger"})
                QVERIFY2(!input.name.contains(QLatin1String(word)), qPrintable(input.name));
        }
    }
};

QTEST_MAIN(tst_Rater)
#include "tst_rater.moc"
