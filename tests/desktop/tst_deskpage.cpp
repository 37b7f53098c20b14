// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/deskmodel.h"
#include "desktop/station.h"

#include <QLabel>
#include <QStandardPaths>
#include <QToolButton>

using namespace archive;
using test::Station;

/// The page that the day begins with.
class tst_DeskPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("Collection for the archive"); }

    /// Signs in and stays at the first page.
    static void begin(const Station &station, const QString &user, const QString &purpose)
    {
        station.enterPassword(user, test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("work") != nullptr, Station::patience);
        auto *const work = station.find<QComboBox>("work");
        const auto index = work->findText(purpose, Qt::MatchContains);
        QVERIFY(index >= 0);
        work->setCurrentIndex(index);
        station.click("begin");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("deskTable") != nullptr
                                     || station.find("nothing") != nullptr,
                                 Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("waitingCount").isEmpty(), Station::patience);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_deskpage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void theDayBeginsAtTheDesk()
    {
        const Station station(m_sample.copy());
        begin(station, QStringLiteral("officer"), collect());
        QVERIFY(station.find<QToolButton>("desk")->isChecked());
        QVERIFY(!station.textOf("unsent").isEmpty());
        QCOMPARE(station.textOf("backup"), QStringLiteral("None yet"));
        QCOMPARE(station.find("backupHint")->property("role").toString(), QStringLiteral("soft"));
        QVERIFY(station.find("create") != nullptr);
    }

    void enterOpensTheHouseholdThatWaits()
    {
        const Station station(m_sample.copy());
        begin(station, QStringLiteral("officer"), collect());
        auto *const table = station.find<QTableView>("deskTable");
        QVERIFY2(table != nullptr, "the sample has drafts");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("subtitle").isEmpty(), Station::patience);
        // Back leads to where one came from.
        station.click("back");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("deskTable") != nullptr, Station::patience);
    }

    void theKeysOfThePlaceInTheRailLeadThere()
    {
        const Station station(m_sample.copy());
        begin(station, QStringLiteral("officer"), collect());
        QTest::keyClick(station.window.focusWidget(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("search") != nullptr, Station::patience);
        QVERIFY(station.find<QToolButton>("households")->isChecked());
        QTest::keyClick(station.window.focusWidget(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("deskTable") != nullptr, Station::patience);
    }

    void pagesThatADutyMayNotUseAreAbsent_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("administrator") << QStringLiteral("admin") << QStringLiteral("Maintenance");
        QTest::newRow("auditor") << QStringLiteral("auditor") << QStringLiteral("Internal audit");
    }
    void pagesThatADutyMayNotUseAreAbsent()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        const Station station(m_sample.copy());
        begin(station, user, purpose);
        QVERIFY(station.find("households") == nullptr);
        QVERIFY(station.find("create") == nullptr);
        QVERIFY(station.find("draftsCard") == nullptr);
        // The keys of a page that is absent lead nowhere.
        QTest::keyClick(station.window.focusWidget(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(station.find("search") == nullptr);
    }
};

QTEST_MAIN(tst_DeskPage)
#include "tst_deskpage.moc"
