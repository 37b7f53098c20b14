// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "archive/printouts.h"
#include "desktop/householdentry.h"
#include "desktop/models/divisiontreemodel.h"
#include "desktop/models/householdlistmodel.h"
#include "desktop/pages/pageview.h"
#include "desktop/table/chip.h"
#include "report/pdfwitness.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/person.h"

#include <QCloseEvent>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QTreeView>

using namespace archive;
using test::Station;

/// The real window on a real archive: what a person sees, and what the archive holds afterwards.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    /// The invented head of the whole way; the number's check character is right.
    static QString headsName() { return QStringLiteral("林晓燕"); }
    static QString idNumber() { return QStringLiteral("359999198001010020"); }
    static QString collect() { return QStringLiteral("Collection for the archive"); }

    /// Opens the archive anew, after the window is gone.
    static std::unique_ptr<Archive> lookAgain(const QString &folder)
    {
        auto archive = Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system());
        return archive ? std::move(archive).value() : nullptr;
    }

    /// From the list: searches by initials and opens what stands there under the name.
    static void openAgain(const Station &station, const QString &initials, const QString &name)
    {
        station.type("search", initials);
        const auto column = HouseholdListModel::Name;
        QTRY_VERIFY_WITH_TIMEOUT(station.rowWith(column, name) >= 0, Station::patience);
        QVERIFY(openRow(station, station.rowWith(column, name)));
    }

    /// What the archive itself holds of the household of the whole way.
    static void verifyKept(Archive &archive)
    {
        const auto session = archive.sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto household = archive.records().householdOf(*session, idNumber());
        QVERIFY_RESULT(household);
        const auto shown = archive.records().get(*session, kinds::household, *household);
        QVERIFY_RESULT(shown);
        QCOMPARE(HouseholdView(shown->record).groupName(), QStringLiteral("3组"));
        QCOMPARE(HouseholdView(shown->record).address(), QStringLiteral("和平路56号"));
        QVERIFY(!HouseholdView(shown->record).registerNumber().isEmpty());
        QVERIFY(!shown->record.draft);
        const auto members = archive.records().children(*session, kinds::person, *household);
        QVERIFY_RESULT(members);
        QCOMPARE(members->size(), size_t(1));
        QCOMPARE(PersonView(members->front().record).name(), headsName());
        const auto loans = archive.records().children(*session, kinds::loan, *household);
        QVERIFY_RESULT(loans);
        QCOMPARE(loans->size(), size_t(1));
        QCOMPARE(LoanView(loans->front().record).amount()->toWire(), QStringLiteral("125000.00"));
        QCOMPARE(LoanView(loans->front().record).rate()->toWire(), QStringLiteral("7.08"));
        const auto consents = archive.records().children(*session, kinds::consent, *household);
        QVERIFY_RESULT(consents);
        QCOMPARE(consents->size(), size_t(1));
        QCOMPARE(ConsentView(consents->front().record).state(), codes::consentState::inForce);
        QCOMPARE(ConsentView(consents->front().record).signatory(), members->front().record.uid);
        const auto check = verifyArchive(archive, true);
        QVERIFY_RESULT(check);
        QVERIFY2(check->ok, qPrintable(check->problems.join(QLatin1Char('\n'))));
    }

    static bool openFirst(const Station &station) { return openRow(station, 0); }

    static bool openRow(const Station &station, int row)
    {
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Return);
        return QTest::qWaitFor(
            [&station] {
                const auto *const save = station.find<QPushButton>("save");
                return save != nullptr && save->parentWidget()->isEnabled()
                    && !station.textOf("subtitle").isEmpty();
            },
            Station::patience);
    }

    /// Makes the report of the first household of the list, looks at it and writes it; `number` is what it says.
    static void makeReportOfFirst(const QString &folder, const QString &path, QString &number)
    {
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        const auto name = station.cell(0, HouseholdListModel::Name);
        QVERIFY(openFirst(station));
        station.click("printReport");
        station.click("make");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("savePdf") != nullptr, Station::patience);
        number = station.textOf("number");
        QVERIFY(!number.isEmpty());
        QVERIFY(station.textOf("pageNumber").startsWith(QStringLiteral("Page 1 of ")));
        const auto page = station.find<PageView>("page")->grab().toImage();
        QVERIFY(darkPoints(page) > 2000);
        station.prompts->file = path;
        station.click("savePdf");
        QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("written").isEmpty(), Station::patience);
        QVERIFY(station.prompts->proposedFile.contains(number));
        const auto text = test::textOf(path);
        QVERIFY2(test::says(text, number) && test::says(text, name), qPrintable(text));
        station.click("back");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
    }

    /// How much is written on a picture of a page.
    static int darkPoints(const QImage &page)
    {
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 96 ? 1 : 0;
        }
        return dark;
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
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

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

    void tooManyWrongPasswordsCountDown()
    {
        const Station station(m_sample.copy());
        const auto *const said = station.find("problem")->findChildren<QLabel *>().constLast();
        static const QRegularExpression waiting(QStringLiteral("wait (\\d+) second"));
        const auto seconds = [said] {
            return waiting.match(said->text()).captured(1).toInt();
        };
        for (int i = 0; i < 6; ++i) {
            station.enterPassword(QStringLiteral("officer"), QStringLiteral("not the password"));
            QTRY_VERIFY_WITH_TIMEOUT(station.find("credentials")->isEnabled(), Station::patience);
        }
        const int first = seconds();
        QVERIFY2(first > 1 && first <= 30, qPrintable(said->text()));
        QTRY_VERIFY_WITH_TIMEOUT(seconds() > 0 && seconds() < first, Station::patience);
        // Another user need not wait, and what was said is no longer true of him.
        station.enterPassword(QStringLiteral("reviewer"), test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find("work") != nullptr, Station::patience);
    }

    void aFolderThatIsNoArchiveIsSaid()
    {
        const QTemporaryDir empty;
        const Station station(empty.path());
        station.enterPassword(QStringLiteral("officer"), test::samplePassword());
        const auto labels = station.find("problem")->findChildren<QLabel *>();
        QTRY_VERIFY_WITH_TIMEOUT(!labels.constLast()->text().isEmpty(), Station::patience);
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

    void theTreeNarrowsTheListToAPlace()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        auto *const tree = station.find<QTreeView>("tree");
        QTRY_COMPARE(tree->currentIndex().siblingAtColumn(DivisionTreeModel::CountColumn).data(),
                     QVariant(QStringLiteral("12")));
        int count = 0;
        while (count == 0) {
            const auto before = tree->currentIndex();
            QTest::keyClick(tree, Qt::Key_Down);
            QVERIFY(tree->currentIndex() != before);
            const auto cell = tree->currentIndex().siblingAtColumn(DivisionTreeModel::CountColumn);
            QTRY_VERIFY(!cell.data().toString().isEmpty());
            count = cell.data().toString().toInt();
        }
        QVERIFY(count < 12);
        QTRY_COMPARE_WITH_TIMEOUT(station.rows(), count, Station::patience);
        QVERIFY(station.textOf("summary").startsWith(tree->currentIndex().data().toString()));
    }

    void aHouseholdIsEnteredSavedAndSeenAgain()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            const auto waitingBefore = station.textOf("outbox");
            test::beginHousehold(station);
            station.fill(fields::household::address, QStringLiteral("和平路56号"));
            test::enterMember(station, headsName(), QStringLiteral("35999919800101002X"));
            auto *const number = station.row(fields::person::idNumber);
            QTRY_VERIFY_WITH_TIMEOUT(!number->checkText().isEmpty(), Station::patience);
            QTRY_VERIFY(!station.find<QPushButton>("save")->isEnabled());
            station.fill(fields::person::idNumber, idNumber());
            QTRY_VERIFY_WITH_TIMEOUT(number->checkText().isEmpty(), Station::patience);
            QCOMPARE(station.shownIn(fields::person::relation).left(3), QStringLiteral("02 "));
            test::enterLoan(station, QStringLiteral("XM2026-1"));
            test::enterConsent(station, headsName());
            test::saveHousehold(station);
            QVERIFY(station.textOf("title").contains(headsName()));
            QCOMPARE(station.find<ChipLabel>("consentChip")->text(), QStringLiteral("Signed"));
            QTRY_VERIFY_WITH_TIMEOUT(station.textOf("outbox") != waitingBefore, Station::patience);
            station.click("back");
            openAgain(station, QStringLiteral("lxy"), headsName());
            QCOMPARE(station.shownIn(fields::household::address), QStringLiteral("和平路56号"));
            QCOMPARE(station.shownIn(fields::household::groupName), QStringLiteral("3组"));
            QCOMPARE(station.cell(0, 1), headsName());
            QCOMPARE(station.cell(0, 2), QStringLiteral("359999********0020"));
            station.openTabOf(kinds::loan);
            QVERIFY(station.rowWith(0, QStringLiteral("XM2026-1")) == 0);
            QVERIFY(station.rowWith(3, QStringLiteral("125,000.00")) == 0);
            station.openTabOf(kinds::consent);
            QCOMPARE(station.cell(0, 2), headsName());
        }
        const auto archive = lookAgain(folder);
        QVERIFY(archive != nullptr);
        verifyKept(*archive);
    }

    void aHardFindingKeepsSavingOffAndLeadsToItsField()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.fill(fields::household::labourForce, QStringLiteral("6"));
        station.fill(fields::household::registeredPopulation, QStringLiteral("5"));
        auto *const labour = station.row(fields::household::labourForce);
        QTRY_VERIFY_WITH_TIMEOUT(!labour->checkText().isEmpty(), Station::patience);
        QTRY_VERIFY(!station.find<QPushButton>("save")->isEnabled());
        QVERIFY(!station.textOf("saveHint").isEmpty());
        auto *const issues = station.find<QListWidget>("list");
        issues->setCurrentRow(0);
        QTest::keyClick(issues, Qt::Key_Return);
        QCOMPARE(station.window.focusWidget(), labour->editor()->widget());
        station.fill(fields::household::labourForce, QStringLiteral("4"));
        QTRY_VERIFY_WITH_TIMEOUT(labour->checkText().isEmpty(), Station::patience);
        QTRY_VERIFY(station.find<QPushButton>("save")->isEnabled());
    }

    void whatIsTypedIsNotLostByLeaving()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
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
        test::beginHousehold(station);
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
        QVERIFY(station.signIn(QStringLiteral("officer"), QStringLiteral("Data check")));
        QVERIFY(station.find("create") == nullptr);
        auto *const table = station.find<QTableView>("table");
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("saveHint") != nullptr, Station::patience);
        QTRY_VERIFY(!station.textOf("saveHint").isEmpty());
        QVERIFY(station.find("save") == nullptr);
        QVERIFY(station.find("add") == nullptr);
    }

    void aPurposeOffersToChangeWhatItMayAndShowsWhatItMaySee()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), QStringLiteral("Credit line review")));
        QVERIFY(openFirst(station));
        QVERIFY(station.find("add") == nullptr);
        station.openTabOf(kinds::creditLine);
        QVERIFY(station.find("loans")->findChild<QPushButton *>(QStringLiteral("add"))->isHidden());
        QVERIFY(station.find("creditLineRows")
                    ->findChild<QPushButton *>(QStringLiteral("add"))
                    ->isVisible());
        station.openTabOf(kinds::specialStatus);
        QVERIFY(station.find("insuranceRows") != nullptr);
        QVERIFY(station.find("specialStatusRows") == nullptr);
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
        QString number;
        makeReportOfFirst(folder, out.filePath(QStringLiteral("report.pdf")), number);
        const auto archive = lookAgain(folder);
        QVERIFY(archive != nullptr);
        const auto printed = archive->printouts().verify(number);
        QVERIFY_RESULT(printed);
        QCOMPARE(*printed, PrintoutState::Genuine);
    }

    void aCountysOwnFieldIsInTheFormAndIsKept()
    {
        const auto folder = m_sample.copy();
        QFile county(folder + QStringLiteral("/county.json"));
        QVERIFY(county.open(QIODevice::WriteOnly));
        county.write(R"({"fields": {"household": [{"name": "x_tea_area", "title": "茶园面积",
            "title_en": "Tea garden", "type": "number", "credit:type": "area",
            "credit:unit": "亩", "credit:unit_en": "mu", "credit:group": "livelihood",
            "credit:level": "C1", "credit:source": "county"}]}})");
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
