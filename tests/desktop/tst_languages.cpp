// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"

#include <QAction>
#include <QStandardPaths>

using namespace archive;
using test::Station;

/// Another language while somebody types: it is spoken at once and at the next start, and what was typed stands there.
class tst_Languages : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString chinese() { return QStringLiteral("zh_CN"); }
    static QString english() { return QStringLiteral("en"); }

    static void choose(const Station &station, const QString &language)
    {
        auto *const box = station.find<QComboBox>("language");
        const auto index = box->findData(language);
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    static void chooseInTheMenu(const Station &station, const QString &language)
    {
        auto *const action =
            station.window.findChild<QAction *>(QStringLiteral("language-") + language);
        QVERIFY(action != nullptr);
        action->trigger();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_languages"));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init()
    {
        QSettings().clear();
        QTest::failOnWarning(test::warningsOfOurs());
    }

    void theSignInPageSpeaksItAndKeepsWhatIsTyped()
    {
        QVERIFY_RESULT(applyLanguage(*qApp, english()));
        const Station station(m_sample.copy());
        station.type("user", QStringLiteral("officer"));
        station.type("password", QStringLiteral("half typed"));
        QCOMPARE(station.textOf("signIn"), QStringLiteral("Sign in"));
        choose(station, chinese());
        QTRY_COMPARE(station.textOf("signIn"), QStringLiteral("登录"));
        QVERIFY(station.textOf("version").contains(QStringLiteral("版本")));
        QVERIFY(station.window.windowTitle().contains(QStringLiteral("农户信用档案")));
        QCOMPARE(station.textOf("user"), QStringLiteral("officer"));
        QCOMPARE(station.textOf("password"), QStringLiteral("half typed"));
        QCOMPARE(languageFor({}), chinese());
        choose(station, english());
        QTRY_COMPARE(station.textOf("signIn"), QStringLiteral("Sign in"));
        QCOMPARE(languageFor({}), english());
        QCOMPARE(languageFor(chinese()), chinese());
    }

    void theTasksAreSaidAnew()
    {
        QVERIFY_RESULT(applyLanguage(*qApp, english()));
        const Station station(m_sample.copy());
        station.enterPassword(QStringLiteral("officer"), test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("work") != nullptr, Station::patience);
        auto *const work = station.find<QComboBox>("work");
        const auto chosen = work->currentData();
        QVERIFY(work->currentText().contains(QStringLiteral("purpose")));
        choose(station, chinese());
        QTRY_VERIFY(work->currentText().contains(QStringLiteral("事由")));
        QCOMPARE(work->currentData(), chosen);
    }

    void aHouseholdThatIsBeingTypedStaysTyped_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("to Chinese") << english() << chinese() << "Collection for the archive";
        QTest::newRow("to English") << chinese() << english() << "建档采集";
    }
    void aHouseholdThatIsBeingTypedStaysTyped()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, purpose);
        QVERIFY_RESULT(applyLanguage(*qApp, from));
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), purpose));
        test::beginHousehold(station);
        const auto group = station.shownIn(fields::household::groupName);
        QVERIFY(!group.isEmpty());
        const auto saveBefore = station.textOf("save");
        chooseInTheMenu(station, to);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("save") != nullptr
                                     && station.textOf("save") != saveBefore,
                                 Station::patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            station.shownIn(fields::household::groupName), group, Station::patience);
        QCOMPARE(languageInForce(), to);
    }

    void theListIsShownAnew()
    {
        QVERIFY_RESULT(applyLanguage(*qApp, english()));
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"),
                               QStringLiteral("Collection for the archive")));
        const auto rows = station.rows();
        chooseInTheMenu(station, chinese());
        QTRY_COMPARE(station.textOf("signOut"), QStringLiteral("退出登录"));
        QTRY_COMPARE_WITH_TIMEOUT(station.rows(), rows, Station::patience);
    }

    void cleanupTestCase() { QSettings().clear(); }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
