// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/quickgo.h"
#include "desktop/frame/shortcutsheet.h"
#include "desktop/station.h"

#include <QListWidget>
#include <QStandardPaths>
#include <QTableWidget>

#include <map>

using namespace archive;
using test::Station;

/// Ctrl+K leads anywhere, F1 says which keys work here.
class tst_QuickGo : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("建档采集"); }

    /// Opens Ctrl+K, types, and waits until `found` stands first.
    static void typeAndWait(const Station &station, const QString &typed, const QString &found)
    {
        QTest::keyClick(station.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("quickLine") != nullptr, Station::patience);
        station.type("quickLine", typed);
        QTRY_VERIFY2_WITH_TIMEOUT(
            first(station).contains(found), qPrintable(first(station)), Station::patience);
    }
    static qint64 sizeOfJournal(const Station &station)
    {
        std::optional<qint64> size;
        auto &window = const_cast<MainWindow &>(station.window);
        window.worker().run<JournalHead>(
            &window,
            [](Archive &archive, const Session &) { return archive.journal().head(); },
            [&size](const Result<JournalHead> &head) { size = head ? head->size : -1; });
        [[maybe_unused]] const bool answered =
            QTest::qWaitFor([&size] { return size.has_value(); }, Station::patience);
        return size.value_or(-1);
    }
    static QString first(const Station &station)
    {
        const auto *const list = station.find<QListWidget>("quickList");
        return list == nullptr || list->count() == 0 ? QString() : list->item(0)->text();
    }
    static void enter(const Station &station)
    {
        QTest::keyClick(station.find("quickLine"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("quickLine") == nullptr, Station::patience);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_quickgo"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("zh_CN")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void lettersOfPinyinLeadToAPageAndToAnAction()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        typeAndWait(station, QStringLiteral("gzt"), QStringLiteral("工作台"));
        enter(station);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("waitingCount") != nullptr, Station::patience);
        typeAndWait(station, QStringLiteral("xjnh"), QStringLiteral("新建农户"));
        enter(station);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
    }

    void aRegisterNumberLeadsToTheHousehold()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QString number;
        for (int column = 0; column < station.find<QTableView>("table")->model()->columnCount();
             ++column) {
            if (station.cell(0, column).startsWith(QStringLiteral("3504")))
                number = station.cell(0, column);
        }
        QVERIFY(!number.isEmpty());
        QTest::keyClick(station.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("quickLine") != nullptr, Station::patience);
        station.type("quickLine", number);
        QTRY_VERIFY_WITH_TIMEOUT(!first(station).isEmpty(), Station::patience);
        enter(station);
        QTRY_VERIFY_WITH_TIMEOUT(station.textOf("subtitle").contains(number), Station::patience);
    }

    void whoMaySeeNoHouseholdAsksForNone()
    {
        const Station station(m_sample.copy());
        station.enterPassword(QStringLiteral("admin"), test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("work") != nullptr, Station::patience);
        station.click("begin");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("waitingCount") != nullptr, Station::patience);
        const auto before = sizeOfJournal(station);
        QVERIFY(before > 0);
        typeAndWait(station, QStringLiteral("yh"), QStringLiteral("用户"));
        station.type("quickLine", QStringLiteral("张"));
        QTRY_VERIFY_WITH_TIMEOUT(first(station).isEmpty(), Station::patience);
        QTest::keyClick(station.find("quickLine"), Qt::Key_Escape);
        QCOMPARE(sizeOfJournal(station), before);
    }

    void escapeLeadsNowhere()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("quickLine") != nullptr, Station::patience);
        QTest::keyClick(station.find("quickLine"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("quickLine") == nullptr, Station::patience);
        QVERIFY(station.find("search") != nullptr);
    }

    void noKeyOfAHouseholdsPageMeansTwoThings()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QTest::keyClick(station.find<QTableView>("table"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
        for (int tab = 0; tab < station.find<QTabWidget>("tabs")->count(); ++tab) {
            station.openTab(tab);
            std::map<QString, QString> known;
            for (const auto &line : shortcutsOf(station.window)) {
                const auto [other, isNew] = known.emplace(line.keys.toString(), line.text);
                QVERIFY2(isNew,
                         qPrintable(QStringLiteral("tab %1: %2 is “%3” and “%4”")
                                        .arg(tab)
                                        .arg(line.keys.toString(), line.text, other->second)));
            }
            QVERIFY(known.size() > 10);
        }
    }

    void theSheetNamesTheKeysOfTheOpenPage()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_F1);
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QTableWidget>("shortcuts") != nullptr,
                                 Station::patience);
        const auto *const table = station.find<QTableWidget>("shortcuts");
        QStringList keys;
        for (int row = 0; row < table->rowCount(); ++row) {
            keys.append(table->item(row, 0)->text());
            QVERIFY(!table->item(row, 1)->text().isEmpty());
        }
        for (const auto &expected : {QStringLiteral("Ctrl+K"),
                                     QStringLiteral("F1"),
                                     QStringLiteral("Ctrl+L"),
                                     QStringLiteral("Ctrl+N"),
                                     QStringLiteral("Ctrl+2")})
            QVERIFY2(keys.contains(expected), qPrintable(keys.join(QLatin1Char(' '))));
        QTest::keyClick(station.find("shortcutSheet"), Qt::Key_Escape);
    }
};

QTEST_MAIN(tst_QuickGo)
#include "tst_quickgo.moc"
