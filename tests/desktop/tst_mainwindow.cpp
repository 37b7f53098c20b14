// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "desktop/station.h"
#include "views/codes.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"

#include <QCloseEvent>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace archive;
using test::Station;

/// The real window on a real archive: what a person sees, and what the archive holds afterwards.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("Collection for the archive"); }

    /// Opens the archive anew, after the window is gone.
    static std::unique_ptr<Archive> lookAgain(const QString &folder)
    {
        auto archive = Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system());
        return archive ? std::move(archive).value() : nullptr;
    }

    static void beginHousehold(const Station &station)
    {
        station.click("create");
        const auto *const villages =
            qobject_cast<QComboBox *>(station.row(fields::household::division)->editor()->widget());
        QVERIFY(villages != nullptr);
        station.fill(fields::household::division, villages->itemText(1));
        station.fill(fields::household::groupName, QStringLiteral("3组"));
    }

    static void addMember(const Station &station, const QString &name, const QString &number)
    {
        station.click("add");
        station.fill(fields::person::name, name);
        station.fill(fields::person::idNumber, number);
        station.fill(fields::person::relation, QStringLiteral("02"));
    }

    static bool openFirst(const Station &station)
    {
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        return QTest::qWaitFor(
            [&station] {
                const auto *const save = station.find<QPushButton>("save");
                return save != nullptr && save->parentWidget()->isEnabled()
                    && !station.textOf("subtitle").isEmpty();
            },
            Station::patience);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aWrongPasswordIsSaidAtTheField()
    {
        const Station station(m_sample.copy());
        station.enterPassword(QStringLiteral("officer"), QStringLiteral("not the password"));
        QTRY_COMPARE_WITH_TIMEOUT(station.find("password")->property("check").toString(),
                                  QStringLiteral("hard"),
                                  Station::patience);
        QVERIFY(station.find("credentials")->isEnabled());
        QVERIFY(station.find<QLineEdit>("password")->text().isEmpty());
        QVERIFY(station.find("rail") == nullptr);
    }

    void aFolderThatIsNoArchiveIsSaid()
    {
        const QTemporaryDir empty;
        const Station station(empty.path());
        station.enterPassword(QStringLiteral("officer"), test::samplePassword());
        auto *const problem = station.find("problem");
        QTRY_VERIFY_WITH_TIMEOUT(!problem->findChildren<QLabel *>().last()->text().isEmpty(),
                                 Station::patience);
        QVERIFY(station.find("rail") == nullptr);
    }

    void theTaskStandsInTheStatusBarAndTheSampleIsMarked()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(station.textOf("work").contains(collect()));
        QVERIFY(station.textOf("user").contains(QStringLiteral("officer")));
        QVERIFY(station.find("sample") != nullptr);
        QTRY_VERIFY(!station.textOf("outbox").isEmpty());
    }

    void theListIsMaskedAndCountsAreThose()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QCOMPARE(station.rows(), 12);
        QTRY_VERIFY(station.textOf("total").contains(QStringLiteral("12")));
        const auto *const model = station.find<QTableView>("table")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto number = model->index(row, 1).data().toString();
            QVERIFY2(number.isEmpty() || number.contains(QLatin1Char('*')), qPrintable(number));
        }
    }

    void searchNarrowsAsOneTypesAndWidensAgain()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        const auto *const model = station.find<QTableView>("table")->model();
        const auto number = model->index(3, 5).data().toString();
        station.type("search", number);
        QTRY_COMPARE_WITH_TIMEOUT(station.rows(), 1, Station::patience);
        QCOMPARE(model->index(0, 5).data().toString(), number);
        station.type("search", QStringLiteral("nobody is called so"));
        QTRY_VERIFY(station.find("nothing") != nullptr);
        station.find<QLineEdit>("search")->clear();
        QTRY_COMPARE_WITH_TIMEOUT(station.rows(), 12, Station::patience);
    }

    void aHouseholdIsEnteredAndSavedWhole()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            beginHousehold(station);
            addMember(station, QStringLiteral("林晓燕"), QStringLiteral("35999919800101002X"));
            station.openTab(1);
            station.click("add");
            station.fill(fields::loan::contractNumber, QStringLiteral("XM2026-1"));
            station.fill(fields::loan::amount, QStringLiteral("12.5万"));
            auto *const save = station.find<QPushButton>("save");
            QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Station::patience);
            station.click("save");
            QVERIFY(station.waitForSaved());
            QVERIFY(station.textOf("title").contains(QStringLiteral("林晓燕")));
        }
        const auto archive = lookAgain(folder);
        QVERIFY(archive != nullptr);
        const auto session = archive->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto household =
            archive->records().householdOf(*session, QStringLiteral("35999919800101002X"));
        QVERIFY_RESULT(household);
        const auto shown = archive->records().get(*session, kinds::household, *household);
        QVERIFY_RESULT(shown);
        QCOMPARE(HouseholdView(shown->record).groupName(), QStringLiteral("3组"));
        QVERIFY(!HouseholdView(shown->record).registerNumber().isEmpty());
        const auto check = verifyArchive(*archive, true);
        QVERIFY_RESULT(check);
        QVERIFY2(check->ok, qPrintable(check->problems.join(QLatin1Char('\n'))));
    }

    void aHardFindingKeepsSavingOffAndLeadsToItsField()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        beginHousehold(station);
        station.fill(fields::household::labourForce, QStringLiteral("6"));
        station.fill(fields::household::registeredPopulation, QStringLiteral("5"));
        auto *const labour = station.row(fields::household::labourForce);
        QTRY_VERIFY_WITH_TIMEOUT(!labour->checkText().isEmpty(), Station::patience);
        QVERIFY(!station.find<QPushButton>("save")->isEnabled());
        QVERIFY(!station.textOf("saveHint").isEmpty());
        auto *const issues = station.find<QListWidget>("list");
        issues->setCurrentRow(0);
        QTest::keyClick(issues, Qt::Key_Return);
        QCOMPARE(station.window.focusWidget(), labour->editor()->widget());
        station.fill(fields::household::labourForce, QStringLiteral("4"));
        QTRY_VERIFY_WITH_TIMEOUT(labour->checkText().isEmpty(), Station::patience);
        QTRY_VERIFY(station.find<QPushButton>("save")->isEnabled());
    }

    void aSoftFindingAsksForAReasonThatTheJournalKeeps()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            beginHousehold(station);
            station.click("add");
            station.fill(fields::person::name, QStringLiteral("林晓燕"));
            station.fill(fields::person::relation, QStringLiteral("12"));
            auto *const relation = station.row(fields::person::relation);
            QTRY_VERIFY_WITH_TIMEOUT(!relation->checkText().isEmpty(), Station::patience);
            station.prompts->reason.reset();
            station.click("save");
            QTRY_COMPARE_WITH_TIMEOUT(station.prompts->askedPoints.size(), 1, Station::patience);
            QVERIFY(station.find<QPushButton>("save")->isEnabled());
            station.prompts->reason = QStringLiteral("the head is registered elsewhere");
            station.click("save");
            QVERIFY(station.waitForSaved());
            station.openTab(3);
            const auto *const history = station.find<QTableView>("history")->model();
            bool found = false;
            for (int row = 0; row < history->rowCount(); ++row)
                found =
                    found || history->index(row, 5).data().toString() == *station.prompts->reason;
            QVERIFY(found);
        }
    }

    void whatIsTypedIsNotLostByLeaving()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        beginHousehold(station);
        station.prompts->leave = Leave::Stay;
        station.click("back");
        QCOMPARE(station.prompts->askedLeave.size(), 1);
        QVERIFY(station.find("save") != nullptr);
        QCloseEvent close;
        QCoreApplication::sendEvent(&const_cast<Station &>(station).window, &close);
        QVERIFY(!close.isAccepted());
        station.prompts->leave = Leave::Discard;
        station.click("back");
        QVERIFY(station.find("search") != nullptr);
    }

    void leavingCanSaveFirst()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        beginHousehold(station);
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QPushButton>("save")->isEnabled(), Station::patience);
        station.prompts->leave = Leave::SaveFirst;
        station.click("back");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("search") != nullptr, Station::patience);
        QTRY_COMPARE_WITH_TIMEOUT(station.rows(), 13, Station::patience);
    }

    void leavingAnUntouchedPageAsksNothing()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(openFirst(station));
        station.click("back");
        QVERIFY(station.prompts->askedLeave.isEmpty());
        QVERIFY(station.find("search") != nullptr);
    }

    void whatSomebodyElseSavedMeanwhileIsNotOverwritten()
    {
        Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(openFirst(station));
        const auto &id = fields::household::address;
        const auto number = station.textOf("subtitle").section(QLatin1Char(' '), 0, 0);
        bool changed = false;
        station.window.worker().run<SaveOutcome>(
            &station.window,
            [number, id](Archive &archive, const Session &session) -> Result<SaveOutcome> {
                ARCHIVE_TRY(household, archive.records().householdOf(session, number));
                Change change;
                change.kind = kinds::household;
                change.uid = household;
                change.values = {{id, Value::ofText(QStringLiteral("elsewhere 1"))}};
                return archive.records().save(session, {QStringLiteral("moved"), {change}});
            },
            [&changed](const Result<SaveOutcome> &saved) { changed = saved.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(changed, Station::patience);
        station.fill(id, QStringLiteral("elsewhere 2"));
        // The checks say so already, or saving does; in both cases nothing is written.
        QTRY_VERIFY_WITH_TIMEOUT(station.find("reload") != nullptr, Station::patience);
        station.click("reload");
        QTRY_COMPARE_WITH_TIMEOUT(
            qobject_cast<QLineEdit *>(station.row(id)->editor()->widget())->text(),
            QStringLiteral("elsewhere 1"),
            Station::patience);
        QVERIFY(station.find("reload") == nullptr);
    }

    void aPurposeThatOnlyLooksOffersNoChange()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), QStringLiteral("Credit line review")));
        QVERIFY(station.find("create") == nullptr);
        auto *const table = station.find<QTableView>("table");
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("saveHint") != nullptr, Station::patience);
        QTRY_VERIFY(!station.textOf("saveHint").isEmpty());
        QVERIFY(station.find("save") == nullptr);
        QVERIFY(station.find("add") == nullptr);
    }

    void theTaskIsChangedFromTheStatusBar()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        const auto review = QStringLiteral("Credit line review");
        for (auto *const action : station.find<QPushButton>("work")->menu()->actions()) {
            if (action->text().contains(review))
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(station.textOf("work").contains(review), Station::patience);
        QVERIFY(station.find("create") == nullptr);
    }

    void theReportIsMadeShownAndWritten()
    {
        const auto folder = m_sample.copy();
        const QTemporaryDir out;
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(openFirst(station));
        station.click("print");
        station.click("make");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("savePdf") != nullptr, Station::patience);
        QVERIFY(!station.textOf("number").isEmpty());
        station.prompts->file = out.filePath(QStringLiteral("report.pdf"));
        station.click("savePdf");
        QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("written").isEmpty(), Station::patience);
        QVERIFY(station.prompts->proposedFile.contains(station.textOf("number")));
        QFile pdf(station.prompts->file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        station.click("back");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
    }

    void aCountysOwnFieldIsInTheFormAndIsKept()
    {
        const auto folder = m_sample.copy();
        QFile county(folder + QStringLiteral("/county.json"));
        QVERIFY(county.open(QIODevice::WriteOnly));
        county.write(R"({"fields": {"household": [{"name": "x_tea_area", "title": "茶园面积",
            "title_en": "Tea garden", "type": "number", "credit:type": "area",
            "credit:unit": "亩", "credit:unit_en": "mu"}]}})");
        county.close();
        FieldId tea;
        QString number;
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            QVERIFY(openFirst(station));
            number = station.textOf("subtitle").section(QLatin1Char(' '), 0, 0);
            const auto *const grid = station.find("otherGrid");
            QVERIFY(grid != nullptr);
            tea = *grid->findChild<FieldRow *>()->id();
            station.fill(tea, QStringLiteral("3.5"));
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QPushButton>("save")->isEnabled(),
                                     Station::patience);
            station.click("save");
            QVERIFY(station.waitForSaved());
        }
        const auto archive = lookAgain(folder);
        QVERIFY(archive != nullptr);
        const auto session = archive->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto household = archive->records().householdOf(*session, number);
        QVERIFY_RESULT(household);
        const auto shown = archive->records().get(*session, kinds::household, *household);
        QVERIFY_RESULT(shown);
        QCOMPARE(shown->record.value(tea).toWire(), QStringLiteral("3.50"));
    }

    void signingOutLeavesNothingBehind()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        station.click("signOut");
        QVERIFY(station.find("rail") == nullptr);
        QVERIFY(station.find<QLineEdit>("password")->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(lookAgain(folder) != nullptr, Station::patience);
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
