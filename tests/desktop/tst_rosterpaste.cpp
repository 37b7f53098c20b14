// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "desktop/models/roles.h"
#include "support/loopturns.h"

#include <QClipboard>
#include <QLabel>
#include <QStandardPaths>

using namespace archive;
using test::Station;

/// Lines of a spreadsheet pasted into a roster at the window: what is shown, what comes in, and what a household then keeps.
class tst_RosterPaste : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;
    static constexpr int fewestTurns = 10;

    static QString officer() { return QStringLiteral("officer"); }
    static QString collect() { return QStringLiteral("Collection for the archive"); }
    static QString titles() { return QStringLiteral("姓名\t与户主关系\t证件号码\t备用列\n"); }
    static QString twoMembers()
    {
        return titles()
            + QStringLiteral("刘立新\t户主\t359999197903120013\tx\n"
                             "\"陈 桂香\"\t妻\t359999198510200025\t\n");
    }

    static void paste(const Station &station, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        station.find("table")->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(station.find("table")->window()));
        station.find("table")->setFocus();
        QTest::keyClick(station.find("table"), Qt::Key_V, Qt::ControlModifier);
    }
    static bool isRead(const Station &station)
    {
        return QTest::qWaitFor(
            [&station] {
                return station.find("take") != nullptr && station.find("progress") == nullptr;
            },
            Station::patience);
    }
    static QString valueAt(const Station &station, int row, int column)
    {
        return station.find<QTableView>("lines")->model()->index(row, column).data().toString();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_rosterpaste"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void linesComeInAsOneStepAndAreSaved()
    {
        const auto folder = m_sample.copy();
        Uid household;
        {
            const Station station(folder);
            QVERIFY(station.signIn(officer(), collect()));
            test::beginHousehold(station);
            paste(station, twoMembers());
            QVERIFY(isRead(station));
            QVERIFY(station.textOf("pasteSummary").startsWith(QStringLiteral("2 lines")));
            QVERIFY(station.textOf("leftOut").contains(QStringLiteral("备用列")));
            QVERIFY(valueAt(station, 0, 4).contains(QLatin1Char('*')));
            QCOMPARE(station.rows(), 0);
            QTest::keyClick(station.find("take"), Qt::Key_Return);
            QTRY_VERIFY(station.find("take") == nullptr);
            QCOMPARE(station.rows(), 2);
            QVERIFY(station.rowWith(1, QStringLiteral("陈 桂香")) == 1);
            // What a number tells is filled in, as when it is typed.
            QCOMPARE(station.cell(0, 3), QStringLiteral("1979-03-12"));
            station.click("undo");
            QCOMPARE(station.rows(), 0);
            station.click("redo");
            QCOMPARE(station.rows(), 2);
            test::saveHousehold(station);
        }
        const auto archive =
            Archive::open(folder, officer(), test::samplePassword(), Environment::system());
        QVERIFY_RESULT(archive);
        const auto session = (*archive)->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto kept =
            (*archive)->records().householdOf(*session, QStringLiteral("359999197903120013"));
        QVERIFY_RESULT(kept);
        const auto members = (*archive)->records().children(*session, kinds::person, *kept);
        QVERIFY_RESULT(members);
        QCOMPARE(members->size(), size_t(2));
    }

    void linesWithProblemsAreLeftOutOnWordOnly()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        const auto text = twoMembers()
            + QStringLiteral("刘小宝\t长子\t3.50427E+17\t\n%1\t次子\t\t\n刘三\t三子\t"
                             "350427199001010000.0\t\n")
                  .arg(QString(5000, QChar(0x5F20)));
        paste(station, text);
        QVERIFY(isRead(station));
        QVERIFY(station.textOf("pasteSummary").contains(QStringLiteral("3 of them")));
        QCOMPARE(station.textOf("take"), QStringLiteral("&Take the 2 lines without problems"));
        // The first problem is where the eye goes.
        QCOMPARE(station.find<QTableView>("lines")->currentIndex().row(), 2);
        for (const auto &[row, word] : {std::pair(2, "3.50427E+17"),
                                        std::pair(3, "more than"),
                                        std::pair(4, "350427199001010000.0")}) {
            const auto sentence = valueAt(station, row, 1);
            QVERIFY2(sentence.contains(QLatin1String(word)), qPrintable(sentence));
            station.find<QTableView>("lines")->setCurrentIndex(
                station.find<QTableView>("lines")->model()->index(row, 2));
            QCOMPARE(station.textOf("sentence"), sentence);
        }
        station.find<QAbstractButton>("onlyRefused")->click();
        QCOMPARE(station.find<QTableView>("lines")->model()->rowCount(), 3);
        QTest::keyClick(station.find("lines"), Qt::Key_Escape);
        QTRY_VERIFY(station.find("take") == nullptr);
        QCOMPARE(station.rows(), 0);
        paste(station, text);
        QVERIFY(isRead(station));
        station.click("take");
        QTRY_VERIFY(station.find("take") == nullptr);
        QCOMPARE(station.rows(), 2);
        station.click("undo");
        QCOMPARE(station.rows(), 0);
    }

    void nothingCanBeTakenWhereEveryLineIsWrong()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        paste(station, QStringLiteral("zz9\t刘\nzz9\t陈\n"));
        QVERIFY(isRead(station));
        QVERIFY(!station.find("take")->isEnabled());
        QTest::keyClick(station.find("lines"), Qt::Key_Escape);
        QTRY_VERIFY(station.find("take") == nullptr);
    }

    void oneCellGoesIntoTheCurrentOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("told");
        QTest::newRow("a name") << QStringLiteral("刘立新\r\n") << QStringLiteral("刘立新") << 0;
        QTest::newRow("a name that is too long")
            << QString(5000, QChar(0x5F20)) << QStringLiteral("陈一") << 1;
        QTest::newRow("nothing") << QStringLiteral(" \n") << QStringLiteral("陈一") << 1;
    }
    void oneCellGoesIntoTheCurrentOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(int, told);
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        station.click("add");
        station.fill(fields::person::name, QStringLiteral("陈一"));
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, 1));
        paste(station, text);
        QVERIFY(station.find("take") == nullptr);
        QCOMPARE(station.cell(0, 1), shown);
        QCOMPARE(station.rows(), 1);
        QCOMPARE(station.prompts->told.size(), told);
    }

    void tenThousandLinesLeaveTheWindowFreeAndAreNoHousehold()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        QString text = titles();
        for (int i = 0; i < 5'000; ++i)
            text += QStringLiteral("刘立新\t其他\t3.50427E+17\t\n刘立新\t其他\t\t\n");
        test::LoopTurns turns;
        paste(station, text);
        QTRY_VERIFY(station.find("progress") != nullptr);
        turns.begin();
        QVERIFY(isRead(station));
        QVERIFY2(turns.count() >= fewestTurns, qPrintable(QString::number(turns.count())));
        QCOMPARE(station.find<QTableView>("lines")->model()->rowCount(), 10'000);
        QVERIFY(station.textOf("pasteSummary").contains(QStringLiteral("5000 of them")));
        QVERIFY(station.textOf("tooMany").contains(QStringLiteral("200 rows")));
        QVERIFY(!station.find("take")->isEnabled());
        QTest::keyClick(station.find("lines"), Qt::Key_Escape);
        QTRY_VERIFY(station.find("take") == nullptr);
        QCOMPARE(station.rows(), 0);
    }

    void aLongListComesInAndGoesInOneStep()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        QString text = titles();
        for (int i = 0; i < 200; ++i)
            text += QStringLiteral("刘立新\t其他\t\t\n");
        paste(station, text);
        QVERIFY(isRead(station));
        station.click("take");
        QTRY_VERIFY(station.find("take") == nullptr);
        QCOMPARE(station.rows(), 200);
        // Until the checks of the archive have come back and are shown.
        QTRY_VERIFY_WITH_TIMEOUT(
            station.find<QTableView>("table")->model()->index(0, 0).data(CheckRole).isValid(),
            Station::patience);
        station.click("undo");
        QCOMPARE(station.rows(), 0);
    }

    void readingCanBeCancelled()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        QString text;
        for (int i = 0; i < 200'000; ++i)
            text += QStringLiteral("其他\t刘立新\n");
        paste(station, text);
        QTRY_VERIFY(station.find("progress") != nullptr);
        QTest::keyClick(station.find("lines"), Qt::Key_Escape);
        QTRY_VERIFY(station.find("progress") == nullptr);
        QCOMPARE(station.rows(), 0);
    }
};

QTEST_MAIN(tst_RosterPaste)
#include "tst_rosterpaste.moc"
