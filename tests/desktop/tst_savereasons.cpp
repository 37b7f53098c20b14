// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "views/person.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTableView>

using namespace archive;
using test::Station;

/// Points that are unusual and right all the same: asked for once, and kept with the reason.
class tst_SaveReasons : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("Collection for the archive"); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_savereasons"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void aSoftFindingAsksForAReasonThatTheJournalKeeps_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("shown");
        const auto typed = QStringLiteral("the head is registered elsewhere");
        QTest::newRow("typed") << typed << QStringList{typed};
        QTest::newRow("picked") << QStringLiteral("registered-elsewhere")
                                << QStringList{QStringLiteral("户籍或登记在外地"),
                                               QStringLiteral("Registered elsewhere")};
    }
    void aSoftFindingAsksForAReasonThatTheJournalKeeps()
    {
        QFETCH(QString, reason);
        QFETCH(QStringList, shown);
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.click("add");
        station.fill(fields::person::name, QStringLiteral("林晓燕"));
        station.fill(fields::person::relation, QStringLiteral("12"));
        auto *const relation = station.row(fields::person::relation);
        QTRY_VERIFY_WITH_TIMEOUT(!relation->checkText().isEmpty(), Station::patience);
        station.prompts->reason.reset();
        station.click("save");
        QTRY_COMPARE_WITH_TIMEOUT(station.prompts->askedPoints.size(), 1, Station::patience);
        QVERIFY(station.find<QPushButton>("save")->isEnabled());
        station.prompts->reason = reason;
        QCOMPARE(station.prompts->offeredReasons, size_t(8));
        station.click("save");
        QVERIFY(station.waitForSaved());
        station.openTab(3);
        const auto *const history = station.find<QTableView>("history")->model();
        bool found = false;
        for (int row = 0; row < history->rowCount(); ++row)
            found |= shown.contains(history->index(row, 5).data().toString());
        QVERIFY(found);
    }
};

QTEST_MAIN(tst_SaveReasons)
#include "tst_savereasons.moc"
