// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/factsource.h"
#include "archive/freshness.h"
#include "support/verify.h"
#include "views/fields.h"

#include <QRegularExpression>

using namespace archive;

namespace {

constexpr auto today = QDate::fromJulianDay(2461174); // 2026-05-13

std::optional<QDate> day(const QString &text)
{
    const auto parsed = QDate::fromString(text, Qt::ISODate);
    return parsed.isValid() ? std::optional(parsed) : std::nullopt;
}

} // namespace

class tst_FactSource : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isCheckedBeforeItIsKept_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("collected");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing said") << ""
                                      << ""
                                      << ""
                                      << "";
        QTest::newRow("all said") << "5"
                                  << "2026-05-01"
                                  << "2027-05-01"
                                  << "";
        QTest::newRow("collected today") << "1"
                                         << "2026-05-13"
                                         << ""
                                         << "";
        QTest::newRow("valid today only") << "1"
                                          << ""
                                          << "2026-05-13"
                                          << "";
        QTest::newRow("valid on the day of collection") << ""
                                                        << "2026-05-01"
                                                        << "2026-05-01"
                                                        << "";
        QTest::newRow("unknown source") << "77"
                                        << ""
                                        << ""
                                        << "77";
        QTest::newRow("collected tomorrow") << ""
                                            << "2026-05-14"
                                            << ""
                                            << "2026-05-14";
        QTest::newRow("over before it began") << ""
                                              << "2026-05-02"
                                              << "2026-05-01"
                                              << "2026-05-01";
        QTest::newRow("over yesterday") << ""
                                        << ""
                                        << "2026-05-12"
                                        << "2026-05-12";
    }
    void isCheckedBeforeItIsKept()
    {
        QFETCH(QString, source);
        QFETCH(QString, collected);
        QFETCH(QString, until);
        QFETCH(QString, says);
        const auto checked =
            factsource::check({source, day(collected), day(until)}, *m_catalogue, today);
        QCOMPARE(checked.ok(), says.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
        QVERIFY2((checked.error().message + checked.error().context).contains(says),
                 qPrintable(checked.error().message));
    }

    void comesBackFromTheJournal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("source") << "source=5";
        QTest::newRow("day") << "collected=2024-02-29";
        QTest::newRow("end") << "until=2027-12-31";
        QTest::newRow("all") << "source=5;collected=2024-02-29;until=2027-12-31";
    }
    void comesBackFromTheJournal()
    {
        QFETCH(QString, text);
        const auto source = factsource::fromText(text);
        QCOMPARE(source.isEmpty(), text.isEmpty());
        QCOMPARE(factsource::toText(source), text);
    }

    void singleValuesComeBackFromTheJournal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("balance");
        QTest::newRow("of all") << "source=5"
                                << "source=5"
                                << "source=5";
        QTest::newRow("one of its own") << "source=5\nfield=balance;source=2;until=2027-12-31"
                                        << "source=5"
                                        << "source=2;until=2027-12-31";
        QTest::newRow("one of its own alone") << "field=balance;collected=2024-02-29"
                                              << ""
                                              << "collected=2024-02-29";
        QTest::newRow("nothing said of one") << "source=5\nfield=balance"
                                             << "source=5"
                                             << "";
        QTest::newRow("both their own") << "field=amount;source=1\nfield=balance;source=2"
                                        << "source=1"
                                        << "source=2";
    }
    void singleValuesComeBackFromTheJournal()
    {
        QFETCH(QString, text);
        QFETCH(QString, amount);
        QFETCH(QString, balance);
        const auto &loan = m_catalogue->kind(kinds::loan);
        const auto all = factsource::fromText(text);
        const auto own = factsource::ownFromText(loan, text);
        const auto textOf = [&](FieldId field) {
            return factsource::toText(factsource::of(field, all, own));
        };
        QCOMPARE(textOf(fields::loan::amount), amount);
        QCOMPARE(textOf(fields::loan::balance), balance);
        QCOMPARE(factsource::toText(loan, all, own), text);
    }

    void aFieldThatIsNoMoreIsLeftOut()
    {
        const auto &loan = m_catalogue->kind(kinds::loan);
        QVERIFY(factsource::ownFromText(loan, QStringLiteral("field=gone;source=1")).empty());
        QVERIFY(factsource::fromText(QStringLiteral("field=gone;source=1")).isEmpty());
        const ValueSources ofAnother{{fields::household::address, {QStringLiteral("1"), {}, {}}}};
        QCOMPARE(factsource::toText(loan, {}, ofAnother), QString());
    }

    void whatIsNoSuchLineSaysNothing()
    {
        for (const auto *text : {"年审", "source", "collected=2026-02-30", ";;;"})
            QVERIFY(factsource::fromText(QString::fromUtf8(text)).isEmpty());
    }

    void factsOfAKindAge()
    {
        const auto rules = FreshnessRules::shipped(*m_catalogue);
        QVERIFY_RESULT(rules);
        // Six months from the last of August end on the last of February.
        QCOMPARE((*rules)->lastDay(kinds::loan, QDate(2025, 8, 31)), QDate(2026, 2, 28));
        QVERIFY(!(*rules)->lastDay(kinds::consent, today));
    }

    void refusesTermsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("unknown kind") << QByteArray("loam,6,x");
        QTest::newRow("no number") << QByteArray("loan,six,x");
        QTest::newRow("no time") << QByteArray("loan,0,x");
        QTest::newRow("back in time") << QByteArray("loan,-6,x");
        QTest::newRow("no source") << QByteArray("loan,6,");
        QTest::newRow("twice") << QByteArray("loan,6,x\nloan,7,x");
    }
    void refusesTermsThatCannotBe()
    {
        QFETCH(QByteArray, row);
        const auto rules = FreshnessRules::read(
            "kind,months,source\n" + row + '\n', QStringLiteral("freshness.csv"), *m_catalogue);
        QVERIFY(!rules.ok());
        QCOMPARE(rules.error().code, ErrorCode::Damaged);
        QVERIFY(rules.error().message.contains(QLatin1String("freshness.csv")));
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(tst_FactSource)
#include "tst_factsource.moc"
