// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dialogprompts.h"
#include "desktop/form/checkline.h"
#include "desktop/layoutflaws.h"
#include "desktop/models/householdlistmodel.h"
#include "desktop/pages/allpages.h"
#include "desktop/station.h"
#include "views/fields.h"

#include <QDialog>
#include <QFile>
#include <QScrollBar>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>
#include <QTranslator>

using namespace archive;
using test::flaws;
using test::Station;

/// Every page in both languages at 100, 125 and 150 % of a screen of 1366×768: nothing is cut off, the Tab key goes somewhere
/// sensible, and everything that can be used has a name.
class tst_Layout : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static bool openHousehold(const Station &station, int row)
    {
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        return QTest::qWaitFor(
            [&station] {
                return station.find("tabs") != nullptr && !station.textOf("subtitle").isEmpty();
            },
            Station::patience);
    }

    /// Every tab, with the details of its records open.
    static QStringList flawsOfTabs(const Station &station, const char *name)
    {
        QStringList found;
        for (int tab = 0; tab < station.find<QTabWidget>("tabs")->count(); ++tab) {
            station.openTab(tab);
            for (auto *const details :
                 station.window.findChildren<QPushButton *>(QStringLiteral("details"))) {
                if (details->isVisible() && details->isEnabled())
                    details->setChecked(true);
            }
            found +=
                flaws(qPrintable(QStringLiteral("%1, tab %2").arg(QLatin1String(name)).arg(tab)),
                      &station.window);
        }
        station.openTab(0);
        return found;
    }

    /// Each further view of a page that has several.
    static QStringList flawsOfViews(const Station &station, const QString &name)
    {
        QStringList found;
        auto *const views = station.find<QTabBar>("views");
        for (int view = 1; views != nullptr && view < views->count(); ++view) {
            views->setCurrentIndex(view);
            found += flaws(qPrintable(QStringLiteral("%1, view %2").arg(name).arg(view)),
                           &station.window);
        }
        return found;
    }

    /// Of the dialog that `ask` opens, which must also fit on the smallest screen; it is then cancelled.
    static QStringList flawsOfDialog(const char *name, const std::function<void()> &ask)
    {
        QStringList found{QStringLiteral("no dialog came")};
        QTimer::singleShot(0, qApp, [&] {
            auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            found = flaws(name, dialog);
            if (dialog->width() > 911 || dialog->height() > 465)
                found.append(QLatin1String(name) + QStringLiteral(" is too large"));
            dialog->reject();
        });
        ask();
        return found;
    }

    static void speak(const QString &language)
    {
        for (auto *const translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QVERIFY_RESULT(applyLanguage(*qApp, language));
    }

    static QStringList pagesOfRail()
    {
        QStringList names;
        for (const auto &page : allPages()) {
            if (!page.title.isEmpty())
                names.append(page.name);
        }
        return names;
    }

    static bool offersAny(const Station &station)
    {
        const auto pages = pagesOfRail();
        return std::any_of(pages.begin(), pages.end(), [&station](const QString &page) {
            return station.find(qPrintable(page)) != nullptr;
        });
    }

    static QString collect()
    {
        return QCoreApplication::translate("archive::Tour", "Collection for the archive");
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_layout"));
        QSettings().clear();
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const auto *const language : {"zh_CN", "en"}) {
            const auto name = QLatin1String(language);
            QTest::addRow("%s at 100 %%", language) << QString(name) << QSize(1366, 698);
            QTest::addRow("%s at 125 %%", language) << QString(name) << QSize(1093, 558);
            QTest::addRow("%s at 150 %%", language) << QString(name) << QSize(911, 465);
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto folder = m_sample.copy();
        QVERIFY_RESULT(
            test::addBeginner(folder, QStringLiteral("wang"), QStringLiteral("given-Goat-9")));
        const Station station(folder, size);
        const auto *const window = &station.window;
        auto found = flaws("sign in", window);
        station.enterPassword(QStringLiteral("officer"), QStringLiteral("not the password"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("credentials")->isEnabled(), Station::patience);
        found += flaws("wrong password", window);
        station.enterPassword(QStringLiteral("wang"), QStringLiteral("given-Goat-9"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("next") != nullptr, Station::patience);
        found += flaws("own password", window);
        station.type("next", QStringLiteral("teagarden"));
        station.type("again", QStringLiteral("teagarden"));
        station.click("change");
        QTRY_VERIFY_WITH_TIMEOUT(!station.find<CheckLine>("passwordProblem")->text().isEmpty(),
                                 Station::patience);
        found += flaws("a password that breaks a rule", window);
        station.click("otherPerson");
        station.enterPassword(QStringLiteral("officer"), test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("work") != nullptr, Station::patience);
        found += flaws("choice of task", window);
        QVERIFY(station.beginWork(collect()));
        found += flaws("list", window);
        station.type("search", QStringLiteral("nobody is called so"));
        QTRY_VERIFY(station.find("nothing") != nullptr);
        found += flaws("search that finds nobody", window);
        station.find<QLineEdit>("search")->clear();
        QTRY_COMPARE_WITH_TIMEOUT(station.rows(), 12, Station::patience);
        QVERIFY(openHousehold(station, 0));
        found += flawsOfTabs(station, "household");
        station.fill(fields::household::labourForce, QStringLiteral("98"));
        station.fill(fields::household::registeredPopulation, QStringLiteral("5"));
        station.fill(fields::household::residentPopulation, QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !station.row(fields::household::labourForce)->checkText().isEmpty(), Station::patience);
        found += flaws("household with findings", window);
        station.prompts->leave = Leave::Discard;
        station.click("printReport");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("make") != nullptr, Station::patience);
        found += flaws("report to be made", window);
        station.click("make");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("savePdf") != nullptr, Station::patience);
        found += flaws("report", window);
        station.click("lock");
        found += flaws("locked", window);
        QCOMPARE(window->size(), size);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void nothingIsCutOffOnTheWayIn_data() { nothingIsCutOff_data(); }
    void nothingIsCutOffOnTheWayIn()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const QTemporaryDir dir;
        const Station station({}, size);
        const auto *const window = &station.window;
        auto found = flaws("first start", window);
        station.find<QPushButton>("newArchive")->click();
        const auto next = [&station](const char *widget) {
            station.click("stepNext");
            return QTest::qWaitFor([&] { return station.find(widget) != nullptr; },
                                   Station::patience);
        };
        found += flaws("place of a new archive", window);
        station.type("folder", dir.filePath(QStringLiteral("new")));
        QVERIFY(next("division"));
        found += flaws("owner of a new archive", window);
        station.type("division", QStringLiteral("350405000000"));
        station.type("institution", QStringLiteral("夏茂信用社"));
        station.type("station", QStringLiteral("xiamao-01"));
        QVERIFY(next("adminNext"));
        station.type("adminNext", QStringLiteral("teagarden"));
        found += flaws("administrator", window);
        station.type("adminNext", QStringLiteral("chosen-Hen-4"));
        station.type("adminAgain", QStringLiteral("chosen-Hen-4"));
        QVERIFY(next("userName"));
        station.click("addUser");
        found += flaws("first users", window);
        QVERIFY(next("firstHalfKey"));
        found += flaws("recovery key", window);
        station.find<QPushButton>("haveBoth")->click();
        QVERIFY(next("firstGroup"));
        found += flaws("recovery key to be confirmed", window);
        station.click("stepCancel");
        QTRY_VERIFY(station.find("openOther") != nullptr);
        station.prompts->folder = m_sample.copy();
        station.click("openOther");
        station.click("recoverWay");
        found += flaws("recovery", window);
        station.click("recover");
        found += flaws("recovery refused", window);
        QCOMPARE(window->size(), size);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void nothingIsCutOffWhereAConsentIsMissing_data() { nothingIsCutOff_data(); }
    void nothingIsCutOffWhereAConsentIsMissing()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const Station station(m_sample.copy(), size);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        const auto *const model = station.find<QTableView>("table")->model();
        int withoutConsent = -1;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, HouseholdListModel::IdNumber).data().toString().isEmpty())
                withoutConsent = row;
        }
        QVERIFY(withoutConsent >= 0);
        QVERIFY(openHousehold(station, withoutConsent));
        QVERIFY(station.find("draftChip") != nullptr);
        auto found = flawsOfTabs(station, "unsigned household");
        station.click("back");
        QTRY_VERIFY(station.find("create") != nullptr);
        station.click("create");
        for (int tab = 0; tab < station.find<QTabWidget>("tabs")->count(); ++tab) {
            station.openTab(tab);
            for (auto *const add :
                 station.window.findChildren<QPushButton *>(QStringLiteral("add"))) {
                if (add->isVisible())
                    add->click();
            }
        }
        found += flawsOfTabs(station, "new household");
        QCOMPARE(station.window.size(), size);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void nothingIsCutOffOnAnyPageOfTheRail_data() { nothingIsCutOff_data(); }
    /// Whatever page registers itself, for whom it is meant.
    void nothingIsCutOffOnAnyPageOfTheRail()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        speak(language);
        const auto folder = m_sample.copy();
        QFile rules(folder + QStringLiteral("/doubleentry.csv"));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("name,value\nenabled,yes\npercent,100\nfield,household.address\n");
        rules.close();
        QSet<QString> seen;
        QStringList found;
        const bool isChinese = language == QLatin1String("zh_CN");
        const std::pair<const char *, const char *> works[] = {
            {"officer", "Collection for the archive"},
            {"officer", isChinese ? "村级评议" : "Village appraisal"},
            {"reviewer", ""},
            {"reviewer", "Rating"},
            {"admin", ""}};
        for (const auto &[user, purpose] : works) {
            const Station station(folder, size);
            station.enterPassword(QLatin1String(user), test::samplePassword());
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("work") != nullptr, Station::patience);
            test::chooseWork(station, purpose);
            station.click("begin");
            QTRY_VERIFY_WITH_TIMEOUT(station.find("rail") != nullptr, Station::patience);
            // What the work offers is known a moment later.
            QTRY_VERIFY_WITH_TIMEOUT(offersAny(station), Station::patience);
            for (const auto &page : pagesOfRail()) {
                if (station.find(qPrintable(page)) == nullptr)
                    continue;
                station.click(qPrintable(page));
                seen.insert(page);
                found += flaws(qPrintable(QLatin1String(user) + u' ' + page), &station.window);
                found += flawsOfViews(station, QLatin1String(user) + u' ' + page);
            }
            QCOMPARE(station.window.size(), size);
        }
        for (const auto &page : pagesOfRail())
            QVERIFY2(seen.contains(page), qPrintable(page));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void nothingIsCutOffInADialog_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void nothingIsCutOffInADialog()
    {
        QFETCH(QString, language);
        speak(language);
        QWidget window;
        DialogPrompts prompts(&window);
        const auto points = QStringLiteral("电话与另一户相同\n举家外出是否满一年，待核实");
        CodeList reasons;
        reasons.entries.push_back({QStringLiteral("old-document"),
                                   QStringLiteral("历史证件或旧合同如此"),
                                   QStringLiteral("So in an old document or contract"),
                                   {},
                                   true});
        QStringList found;
        found += flawsOfDialog("reason", [&] { QVERIFY(!prompts.askReason(points, reasons)); });
        found += flawsOfDialog("leave", [&] { QCOMPARE(prompts.askLeave(true), Leave::Stay); });
        found +=
            flawsOfDialog("confirm", [&] { QVERIFY(!prompts.confirm(points, points.left(4))); });
        found += flawsOfDialog("pin", [&] { QVERIFY(!prompts.askPin()); });
        found += flawsOfDialog("tell", [&] { prompts.tell(points); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void tablesNeedNoScrollingSideways()
    {
        speak(QStringLiteral("en"));
        const Station station(m_sample.copy(), QSize(1093, 558));
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(!station.find<QTableView>("table")->horizontalScrollBar()->isVisible());
    }

    void theTabKeyLeadsFromTheSearchToTheListAndOn()
    {
        speak(QStringLiteral("en"));
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(QTest::qWaitForWindowActive(&const_cast<Station &>(station).window));
        station.find("search")->setFocus();
        for (const auto *name : {"standing",
                                 "filters",
                                 "searches",
                                 "columns",
                                 "table",
                                 "markForPrint",
                                 "handOver",
                                 "open"}) {
            QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
            QCOMPARE(station.window.focusWidget(), station.find(name));
        }
    }

    void signingInNeedsNoMouse()
    {
        speak(QStringLiteral("en"));
        const Station station(m_sample.copy());
        station.find("archive")->setFocus();
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find("forget"));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find("user"));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(station.window.focusWidget(), station.find("password"));
    }
};

QTEST_MAIN(tst_Layout)
#include "tst_layout.moc"
