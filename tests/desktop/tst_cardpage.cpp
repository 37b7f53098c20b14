// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/cardpage.h"
#include "desktop/station.h"

#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableWidget>

using namespace archive;
using test::Station;

namespace {

QString ratingPurpose()
{
    return QStringLiteral("Rating");
}

constexpr int pointsColumn = 1;
constexpr int reasonColumn = 2;

} // namespace

/// 评分卡 in the window: what a person reads of the card in use, and how another one comes in its place.
class tst_CardPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static bool goThere(const Station &station, const QString &title)
    {
        for (auto *const button : station.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == title) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    /// Signs in and waits until the card is read.
    static bool open(const Station &station, const char *user)
    {
        return station.signIn(QString::fromLatin1(user), ratingPurpose())
            && goThere(station, QStringLiteral("Scorecard"))
            && QTest::qWaitFor(
                   [&] {
                       return station.find("characteristics") != nullptr
                           && list(station)->count() > 0;
                   },
                   Station::patience);
    }
    static QListWidget *list(const Station &station)
    {
        return station.find<QListWidget>("characteristics");
    }
    static QTableWidget *bands(const Station &station)
    {
        return station.find<QTableWidget>("bands");
    }
    static QString state(const Station &station) { return station.find<QLabel>("state")->text(); }
    /// Types into a cell as a person who presses F2.
    static void typeInto(const Station &station, int row, int column, const QString &text)
    {
        auto *const table = bands(station);
        table->setCurrentCell(row, column);
        table->editItem(table->item(row, column));
        auto *const line = table->findChild<QLineEdit *>();
        QVERIFY(line != nullptr);
        Station::replaceText(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static bool saveAs(const Station &station, const QString &name)
    {
        station.find<QLineEdit>("successorFile")->setText(name);
        if (!QTest::qWaitFor([&] { return station.find("succeed")->isEnabled(); },
                             Station::patience))
            return false;
        const auto before = station.prompts->told.size();
        station.click("succeed");
        return QTest::qWaitFor([&] { return station.prompts->told.size() > before; },
                               Station::patience);
    }
    static QByteArray fileAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_cardpage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void itIsAbsentForOtherWork()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"),
                               QStringLiteral("Collection for the archive")));
        QVERIFY(!goThere(station, QStringLiteral("Scorecard")));
    }

    void itTellsBandsEdgesAndRange()
    {
        const Station station(m_sample.copy());
        QVERIFY(open(station, "officer"));
        QCOMPARE(list(station)->count(), 15);
        QVERIFY(station.find<QLabel>("range")->text().contains(QStringLiteral("89")));
        QVERIFY(state(station).contains(QStringLiteral("default.pmml")));
        const auto *const table = bands(station);
        const auto *const edges = station.find<QTableWidget>("edges");
        QVERIFY(table->rowCount() > 1);
        QVERIFY(edges->rowCount() > 0);
        QVERIFY(!table->item(0, 0)->text().isEmpty());
        QVERIFY(!table->item(0, reasonColumn)->text().isEmpty());
        QCOMPARE(edges->columnCount(), 4);
    }

    void anOfficerOnlyLooks()
    {
        const Station station(m_sample.copy());
        QVERIFY(open(station, "officer"));
        QVERIFY(!station.find("succeed")->isEnabled());
        QVERIFY(!station.find("importCard")->isEnabled());
        QVERIFY(!(bands(station)->item(0, pointsColumn)->flags() & Qt::ItemIsEditable));
    }

    void anEditBecomesASuccessor()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(open(station, "reviewer"));
        QVERIFY(!station.find("succeed")->isEnabled());
        typeInto(station, 0, pointsColumn, QStringLiteral("much"));
        QTRY_COMPARE_WITH_TIMEOUT(station.prompts->told.size(), 1, Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(bands(station)->findChild<QLineEdit *>() == nullptr,
                                 Station::patience);
        typeInto(station, 0, pointsColumn, QStringLiteral("6.5"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("succeed")->isEnabled(), Station::patience);
        QCOMPARE(bands(station)->item(0, pointsColumn)->text(), QStringLiteral("6.5"));
        QTRY_VERIFY_WITH_TIMEOUT(bands(station)->findChild<QLineEdit *>() == nullptr,
                                 Station::patience);
        typeInto(station, 0, reasonColumn, QStringLiteral("other words"));
        QTRY_COMPARE_WITH_TIMEOUT(bands(station)->item(1, reasonColumn)->text(),
                                  QStringLiteral("other words"),
                                  Station::patience);
        QVERIFY(list(station)->item(0)->text().contains(QStringLiteral("6.5")));
        QCOMPARE(station.find<QLineEdit>("successorFile")->text(),
                 QStringLiteral("default-2.pmml"));
        QVERIFY(saveAs(station, QStringLiteral("default-2.pmml")));
        QVERIFY2(station.prompts->told.last().contains(QStringLiteral("default-2.pmml")),
                 qPrintable(station.prompts->told.last()));
        QTRY_VERIFY_WITH_TIMEOUT(state(station).contains(QStringLiteral("In use: default-2.pmml")),
                                 Station::patience);
        const auto kept = fileAt(folder + QStringLiteral("/rating/default-2.pmml"));
        QVERIFY(kept.contains("partialScore=\"6.5\""));
        QVERIFY(kept.contains("other words"));
        QVERIFY(!kept.contains("ModelVerification"));
    }

    void recordsThatDoNotHoldAreDroppedOnlyWhenAPersonSaysSo()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(open(station, "reviewer"));
        typeInto(station, 0, pointsColumn, QStringLiteral("6.5"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("succeed")->isEnabled(), Station::patience);
        station.prompts->confirmed = false;
        station.click("succeed");
        QTRY_COMPARE_WITH_TIMEOUT(station.prompts->asked.size(), 1, Station::patience);
        QVERIFY(station.prompts->asked.first().contains(QStringLiteral("ModelVerification")));
        QVERIFY(station.find("succeed")->isEnabled());
        QVERIFY(!QFile::exists(folder + QStringLiteral("/rating/policy.json")));
        station.prompts->confirmed = true;
    }

    void aCardInUseIsNotWrittenOver()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(open(station, "reviewer"));
        typeInto(station, 0, pointsColumn, QStringLiteral("6.5"));
        QVERIFY(saveAs(station, QStringLiteral("own.pmml")));
        QTRY_VERIFY_WITH_TIMEOUT(state(station).contains(QStringLiteral("own.pmml. No rating")),
                                 Station::patience);
        QVERIFY(goThere(station, QStringLiteral("Ratings")));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("rate") != nullptr, Station::patience);
        const auto told = station.prompts->told.size();
        station.click("rate");
        QTRY_VERIFY_WITH_TIMEOUT(station.prompts->told.size() > told, Station::patience);
        QVERIFY(goThere(station, QStringLiteral("Scorecard")));
        QTRY_VERIFY_WITH_TIMEOUT(
            station.find("state") != nullptr
                && state(station).contains(QStringLiteral("Ratings were made by it")),
            Station::patience);
        const auto kept = fileAt(folder + QStringLiteral("/rating/own.pmml"));
        typeInto(station, 0, pointsColumn, QStringLiteral("7"));
        QVERIFY(saveAs(station, QStringLiteral("own.pmml")));
        QVERIFY2(station.prompts->told.last().contains(QStringLiteral("another name")),
                 qPrintable(station.prompts->told.last()));
        QCOMPARE(fileAt(folder + QStringLiteral("/rating/own.pmml")), kept);
    }

    void itIsExportedImportedAndCompared()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(open(station, "reviewer"));
        station.prompts->file = folder + QStringLiteral("/out.pmml");
        station.click("exportCard");
        QTRY_VERIFY_WITH_TIMEOUT(!station.prompts->told.isEmpty(), Station::patience);
        auto bytes = fileAt(station.prompts->file);
        QCOMPARE(bytes, fileAt(QStringLiteral(":/scorecards/default.pmml")));
        const auto at = bytes.indexOf("partialScore=\"");
        bytes.insert(at + qsizetype(qstrlen("partialScore=\"")), "1");
        QFile changed(folder + QStringLiteral("/in.pmml"));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(bytes);
        changed.close();
        station.prompts->openFile = changed.fileName();
        station.click("compare");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("differences") != nullptr, Station::patience);
        QCOMPARE(station.find<QListWidget>("differences")->count(), 1);
        QVERIFY(station.find<QListWidget>("differences")
                    ->item(0)
                    ->text()
                    .contains(QStringLiteral("→")));
        station.click("importCard");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("succeed")->isEnabled(), Station::patience);
        QVERIFY(bands(station)->item(0, pointsColumn)->text().startsWith(u'1'));
    }

    /// Every column is on the screen: nothing has to be moved sidewise to read the points.
    void nothingIsClipped()
    {
        const Station station(m_sample.copy());
        QVERIFY(open(station, "reviewer"));
        QCoreApplication::processEvents();
        for (const auto *table : {bands(station), station.find<QTableWidget>("edges")}) {
            int width = 0;
            for (int column = 0; column < table->columnCount(); ++column)
                width += table->columnWidth(column);
            QVERIFY(width <= table->viewport()->width());
        }
        for (const char *name : {"compare", "importCard", "exportCard", "succeed"})
            QVERIFY(station.find(name)->width() >= station.find(name)->sizeHint().width());
    }
};

QTEST_MAIN(tst_CardPage)
#include "tst_cardpage.moc"
