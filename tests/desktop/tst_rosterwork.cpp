// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "desktop/models/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardPaths>

using namespace archive;
using test::Station;

/// What is done with the rows of a roster besides typing: they are sorted, and one of them becomes head of the household.
class tst_RosterWork : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString officer() { return QStringLiteral("officer"); }
    static QString collect() { return QStringLiteral("Collection for the archive"); }

    static void enter(const Station &station, const QString &name, const QString &relation)
    {
        station.click("add");
        station.fill(fields::person::name, name);
        station.fill(fields::person::relation, relation);
    }
    /// A husband who is head, his wife and their son, in an order that no column has.
    static void enterFamily(const Station &station)
    {
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        enter(station, QStringLiteral("张三"), QStringLiteral("20"));
        enter(station, QStringLiteral("陈四"), QStringLiteral("02"));
        station.fill(fields::person::sex, QStringLiteral("1"));
        enter(station, QStringLiteral("安五"), QStringLiteral("12"));
        station.click("details");
        auto *const table = station.find<QTableView>("table");
        table->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(table->window()));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
    }
    static QStringList names(const Station &station)
    {
        QStringList names;
        for (int row = 0; row < station.rows(); ++row)
            names.append(station.cell(row, 1));
        return names;
    }
    static Chip chipAt(const Station &station, int row, int column)
    {
        const auto *const model = station.find<QTableView>("table")->model();
        return static_cast<Chip>(model->index(row, column).data(ChipRole).toInt());
    }
    static QString currentName(const Station &station)
    {
        return station.find<QTableView>("table")
            ->currentIndex()
            .siblingAtColumn(1)
            .data()
            .toString();
    }
    static QString relationOf(const Station &station, const QString &name)
    {
        return station.cell(station.rowWith(1, name), 0).left(2);
    }
    static void choose(const Station &station, const QString &name)
    {
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(station.rowWith(1, name), 1));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_rosterwork"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void columnsForWhichThereIsRoomAgainAreShownAgain()
    {
        Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        const auto *const table = station.find<QTableView>("table");
        const auto hidden = [table] {
            int count = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                count += table->isColumnHidden(column) ? 1 : 0;
            return count;
        };
        station.window.resize(900, 698);
        QTRY_VERIFY(hidden() > 0);
        station.window.resize(1600, 698);
        QTRY_COMPARE(hidden(), 0);
    }

    void aRosterTellsWhoSigned()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        enter(station, QStringLiteral("张三"), QStringLiteral("20"));
        enter(station, QStringLiteral("陈四"), QStringLiteral("02"));
        const auto consent = station.find<QTableView>("table")->model()->columnCount() - 1;
        QCOMPARE(station.find<QTableView>("table")
                     ->model()
                     ->headerData(consent, Qt::Horizontal)
                     .toString(),
                 QStringLiteral("Consent"));
        QCOMPARE(station.cell(0, consent), QStringLiteral("Not signed"));
        QCOMPARE(station.cell(1, consent), QStringLiteral("Not signed"));
        QCOMPARE(chipAt(station, 1, consent), Chip::Waiting);
        test::enterConsent(station, QStringLiteral("陈四"));
        station.openTab(0);
        QCOMPARE(station.cell(0, consent), QStringLiteral("Not signed"));
        QCOMPARE(station.cell(1, consent), QStringLiteral("Signed"));
        QCOMPARE(chipAt(station, 1, consent), Chip::Ok);
        station.openTabOf(kinds::consent);
        station.fill(fields::consent::termEnd,
                     test::civilToday().addDays(-1).toString(Qt::ISODate));
        station.openTab(0);
        QCOMPARE(station.cell(1, consent), QStringLiteral("Ended"));
        QCOMPARE(chipAt(station, 1, consent), Chip::Ended);
        // Sorted by it, those who have not signed stand together.
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, consent));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F5);
        QCOMPARE(station.cell(0, consent), QStringLiteral("Ended"));
        QCOMPARE(station.cell(1, consent), QStringLiteral("Not signed"));
    }

    void whoTypesAlongARowPassesItsConsent()
    {
        const Station station(m_sample.copy(), {1600, 698});
        enterFamily(station);
        auto *const table = station.find<QTableView>("table");
        const auto last = table->model()->columnCount() - 2;
        QVERIFY(!table->isColumnHidden(last) && !table->isColumnHidden(last + 1));
        table->setCurrentIndex(table->model()->index(0, last));
        QTest::keyClick(table, Qt::Key_A);
        auto *const line = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(line != nullptr);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(table->currentIndex(), table->model()->index(1, 0));
        // Nobody types into it.
        table->setCurrentIndex(table->model()->index(0, last + 1));
        const auto shown = station.cell(0, last + 1);
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(station.cell(0, last + 1), shown);
    }

    void aColumnIsSortedByMouseOrKey_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("mouse") << false;
        QTest::newRow("key") << true;
    }
    void aColumnIsSortedByMouseOrKey()
    {
        QFETCH(bool, byKey);
        const Station station(m_sample.copy());
        enterFamily(station);
        auto *const table = station.find<QTableView>("table");
        auto *const header = table->horizontalHeader();
        const auto sort = [&] {
            if (byKey) {
                QTest::keyClick(table, Qt::Key_F5);
            } else {
                const QPoint inName(header->sectionViewportPosition(1) + 20, header->height() / 2);
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, inName);
            }
        };
        const QStringList entered{
            QStringLiteral("张三"), QStringLiteral("陈四"), QStringLiteral("安五")};
        QCOMPARE(names(station), entered);
        QVERIFY(!header->isSortIndicatorShown());
        sort();
        QCOMPARE(
            names(station),
            QStringList({QStringLiteral("安五"), QStringLiteral("陈四"), QStringLiteral("张三")}));
        QVERIFY(header->isSortIndicatorShown());
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QCOMPARE(currentName(station), QStringLiteral("张三"));
        sort();
        QCOMPARE(names(station).constFirst(), QStringLiteral("张三"));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        sort();
        QCOMPARE(names(station), entered);
        QVERIFY(!header->isSortIndicatorShown());
        QCOMPARE(currentName(station), QStringLiteral("张三"));
    }

    void aSortedRosterIsTypedInSavedAndShownSortedAgain()
    {
        const Station station(m_sample.copy());
        enterFamily(station);
        auto *const table = station.find<QTableView>("table");
        QTest::keyClick(table, Qt::Key_F5);
        choose(station, QStringLiteral("陈四"));
        QTest::keyClick(table, Qt::Key_F8);
        QCOMPARE(names(station), QStringList({QStringLiteral("安五"), QStringLiteral("张三")}));
        station.click("undo");
        QCOMPARE(station.rows(), 3);
        QCOMPARE(relationOf(station, QStringLiteral("陈四")), QStringLiteral("02"));
        test::saveHousehold(station);
        QCOMPARE(names(station).constFirst(), QStringLiteral("安五"));
        QVERIFY(table->horizontalHeader()->isSortIndicatorShown());
    }

    void aMemberBecomesHeadAndTheFormerOneWhatIsSaid_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("wife") << QStringLiteral("安五") << "11";
        QTest::newRow("son") << QStringLiteral("张三") << "51";
    }
    void aMemberBecomesHeadAndTheFormerOneWhatIsSaid()
    {
        QFETCH(QString, next);
        QFETCH(QString, proposed);
        const Station station(m_sample.copy());
        enterFamily(station);
        choose(station, next);
        auto *const table = station.find<QTableView>("table");
        const auto before = relationOf(station, next);
        QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(station.find("formerRelation") != nullptr);
        auto *const relation = station.find<QComboBox>("formerRelation");
        QVERIFY(station.textOf("question").contains(QStringLiteral("陈四")));
        QVERIFY(relation->currentText().startsWith(proposed));
        auto *const dialog = relation->window();
        auto *const make = dialog->findChild<QPushButton *>(QStringLiteral("makeHead"));
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(station.find("formerRelation") == nullptr);
        QCOMPARE(relationOf(station, next), QStringLiteral("02"));
        QCOMPARE(relationOf(station, QStringLiteral("陈四")), proposed);
        QVERIFY(!station.find("makeHead")->isEnabled());
        station.click("undo");
        QCOMPARE(relationOf(station, next), before);
        QCOMPARE(relationOf(station, QStringLiteral("陈四")), QStringLiteral("02"));
        station.click("redo");
        QCOMPARE(relationOf(station, next), QStringLiteral("02"));
        test::saveHousehold(station);
        QCOMPARE(relationOf(station, QStringLiteral("陈四")), proposed);
        for (const auto &point : station.prompts->askedPoints)
            QVERIFY2(!point.contains(QStringLiteral("head")), qPrintable(point));
    }

    void nobodyBecomesHeadWhileTheFormerOneIsNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("head as well") << QStringLiteral("02");
        QTest::newRow("himself") << QStringLiteral("01");
        QTest::newRow("no relation") << QStringLiteral("zz9");
    }
    void nobodyBecomesHeadWhileTheFormerOneIsNothing()
    {
        QFETCH(QString, typed);
        const Station station(m_sample.copy());
        enterFamily(station);
        choose(station, QStringLiteral("安五"));
        station.click("makeHead");
        QTRY_VERIFY(station.find("formerRelation") != nullptr);
        auto *const relation = station.find<QComboBox>("formerRelation");
        Station::replaceText(relation->lineEdit(), typed);
        if (!typed.isEmpty())
            Station::leave(relation->lineEdit());
        auto *const dialog = relation->window();
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("makeHead"))->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(station.find("formerRelation") == nullptr);
        QCOMPARE(relationOf(station, QStringLiteral("陈四")), QStringLiteral("02"));
        QCOMPARE(relationOf(station, QStringLiteral("安五")), QStringLiteral("12"));
    }

    void withoutAHeadNothingIsAsked()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        enter(station, QStringLiteral("张三"), QStringLiteral("20"));
        station.click("makeHead");
        QCOMPARE(relationOf(station, QStringLiteral("张三")), QStringLiteral("02"));
        QVERIFY(!station.find("makeHead")->isEnabled());
        QVERIFY(station.find("formerRelation") == nullptr);
    }

    void onlyMembersHaveAHead()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(officer(), collect()));
        test::beginHousehold(station);
        QVERIFY(station.find("makeHead") != nullptr);
        QVERIFY(!station.find("makeHead")->isEnabled());
        station.openTabOf(kinds::loan);
        QVERIFY(station.find("makeHead") == nullptr);
    }
};

QTEST_MAIN(tst_RosterWork)
#include "tst_rosterwork.moc"
