// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/checkline.h"
#include "desktop/newarchive/newarchivepage.h"
#include "desktop/station.h"
#include "report/pdfwitness.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTranslator>

using namespace archive;
using test::Station;

/// The assistant that makes an archive, from the sign-in page to the first sign-in, by keyboard and mouse.
class tst_NewArchive : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    static QString own() { return QStringLiteral("chosen-Hen-4"); }
    static QString given() { return QStringLiteral("given-Goat-9"); }
    [[nodiscard]] QString folder() const
    {
        return m_dir->filePath(QStringLiteral("信用档案/夏茂"));
    }
    [[nodiscard]] QStringList present() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static void speak(const QString &language)
    {
        for (auto *const translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QVERIFY_RESULT(applyLanguage(*qApp, language));
    }

    static QString said(const Station &station)
    {
        const auto *const line = station.find<CheckLine>("stepProblem");
        return line == nullptr ? QString() : line->text();
    }
    static void press(const Station &station) { station.click("stepNext"); }

    static bool comes(const Station &station, const char *widget)
    {
        const bool came =
            QTest::qWaitFor([&] { return station.find(widget) != nullptr; }, Station::patience);
        // Nobody clicks before it is laid out.
        QCoreApplication::processEvents();
        return came;
    }

    /// Up to the administrator.
    void fillPlaceAndOwner(const Station &station, bool practice) const
    {
        station.click("newArchive");
        QVERIFY(comes(station, "forPractice"));
        if (practice)
            station.find<QRadioButton>("forPractice")->setChecked(true);
        station.type("folder", folder());
        press(station);
        QVERIFY(comes(station, "places"));
        station.type("division", QStringLiteral("sxq"));
        auto *const places = station.find<QListWidget>("places");
        const auto found = places->findItems(QStringLiteral("三明市沙县区"), Qt::MatchContains);
        QVERIFY(!found.isEmpty());
        places->setCurrentItem(found.constFirst());
        QTest::keyClick(station.find("division"), Qt::Key_Return);
        QVERIFY(station.textOf("chosenPlace").contains(QStringLiteral("福建省三明市沙县区")));
        station.type("institution", QStringLiteral("沙县农村信用合作联社夏茂信用社"));
        station.type("station", QStringLiteral("xiamao-01"));
        press(station);
        QVERIFY(comes(station, "adminNext"));
    }

    static void fillAdministrator(const Station &station)
    {
        station.type("adminNext", own());
        station.type("adminAgain", own());
        press(station);
        QVERIFY(comes(station, "userName"));
    }

    static void addUser(const Station &station, const QString &name, const char *role)
    {
        station.type("userName", name);
        station.type("userPassword", given());
        QTest::mouseClick(station.find(role), Qt::LeftButton, {}, {8, 8});
        station.click("addUser");
    }

    /// What is read from the paper, group by group.
    static QString groupAsked(const Station &station, const char *label, const QString &half)
    {
        static const QRegularExpression number(QStringLiteral("(\\d)"));
        const auto group = number.match(station.textOf(label)).captured(1).toInt();
        return half.section(u'-', group - 1, group - 1);
    }

    static bool makeUpToTheKey(const Station &station)
    {
        press(station);
        return comes(station, "firstHalfKey");
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_newarchive"));
        applyAppStyle(*qApp);
    }
    void init()
    {
        QSettings().clear();
        QTest::failOnWarning(test::warningsOfOurs());
        m_dir = std::make_unique<QTemporaryDir>();
        speak(QStringLiteral("en"));
    }

    void anArchiveIsMadeFromItsFolderToTheFirstSignIn_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void anArchiveIsMadeFromItsFolderToTheFirstSignIn()
    {
        QFETCH(QString, language);
        speak(language);
        {
            const Station station({});
            fillPlaceAndOwner(station, true);
            fillAdministrator(station);
            addUser(station, QStringLiteral("林晓燕"), "role-officer");
            QCOMPARE(station.find<QListWidget>("users")->count(), 1);
            QVERIFY(makeUpToTheKey(station));
            QVERIFY(!QFileInfo::exists(folder()));
            const auto first = station.textOf("firstHalfKey");
            const auto second = station.textOf("secondHalfKey");
            station.prompts->file = m_dir->filePath(QStringLiteral("half.pdf"));
            station.click("firstHalfSave");
            QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("keyWritten").isEmpty(), Station::patience);
            const auto paper = test::textOf(station.prompts->file);
            QVERIFY2(test::says(paper, first), qPrintable(paper));
            QVERIFY2(!test::says(paper, second), "each half has a paper of its own");
            station.click("haveBoth");
            QVERIFY(station.find("firstHalfKey") == nullptr);
            station.type("firstGroup", groupAsked(station, "firstGroupLabel", first).toLower());
            station.type("secondGroup", groupAsked(station, "secondGroupLabel", second));
            press(station);
            QVERIFY(comes(station, "credentials"));
            QCOMPARE(station.find<QComboBox>("archive")->currentData().toString(), folder());
            QCOMPARE(station.find<QLineEdit>("user")->text(), QStringLiteral("admin"));
            station.enterPassword(QStringLiteral("admin"), own());
            QVERIFY(comes(station, "who"));
            QTRY_VERIFY_WITH_TIMEOUT(station.find("work") != nullptr, Station::patience);
            station.click("begin");
            QTRY_VERIFY_WITH_TIMEOUT(station.find("rail") != nullptr, Station::patience);
            const auto word = QCoreApplication::translate("archive::Rail", "For practice");
            QCOMPARE(station.textOf("sample"), word);
            QCOMPARE(station.find("rail")->property("unreal").toString(),
                     QStringLiteral("training"));
            QVERIFY(station.window.windowTitle().contains(
                QCoreApplication::translate("archive::MainWindow", "For practice")));
        }
        const auto opened =
            Archive::open(folder(), QStringLiteral("admin"), own(), Environment::system());
        QVERIFY_RESULT(opened);
        QVERIFY((*opened)->info().training);
        QCOMPARE((*opened)->info().division.text(), QStringLiteral("350405000000"));
        const auto session = (*opened)->sessions().begin(QStringLiteral("maintenance"));
        QVERIFY_RESULT(session);
        const auto users = (*opened)->users().list(*session);
        QVERIFY_RESULT(users);
        QCOMPARE(users->size(), size_t(2));
        const auto check = verifyArchive(**opened, true);
        QVERIFY_RESULT(check);
        QVERIFY2(check->ok, qPrintable(check->problems.join(u'\n')));
    }

    void eachStepSaysWhatIsMissing()
    {
        const Station station({});
        QTRY_VERIFY_WITH_TIMEOUT(
            station.find<CheckLine>("problem")->text().contains(QStringLiteral("make a new one")),
            Station::patience);
        station.click("newArchive");
        press(station);
        QVERIFY2(said(station).contains(QStringLiteral("folder")), qPrintable(said(station)));
        // A folder with something in it is refused where it is chosen.
        QFile file(m_dir->filePath(QStringLiteral("notes.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        station.type("folder", m_dir->path());
        QVERIFY(said(station).isEmpty());
        press(station);
        QTRY_VERIFY_WITH_TIMEOUT(said(station).contains(QStringLiteral("not empty")),
                                 Station::patience);
        QVERIFY(file.remove());
        station.type("folder", folder());
        press(station);
        QVERIFY(comes(station, "places"));
        press(station);
        QVERIFY(said(station).contains(QStringLiteral("county or township")));
        station.type("division", QStringLiteral("350405000000"));
        station.type("station", QStringLiteral("xiamao-01"));
        press(station);
        QVERIFY2(said(station).contains(QStringLiteral("legal name")), qPrintable(said(station)));
        station.type("institution", QStringLiteral("夏茂信用社"));
        press(station);
        QVERIFY(comes(station, "adminNext"));
        station.type("adminNext", QStringLiteral("teagarden"));
        QVERIFY(station.find<CheckLine>("adminSays")->text().contains(QStringLiteral("mixes")));
        press(station);
        QVERIFY(!said(station).isEmpty());
        fillAdministrator(station);
        addUser(station, QStringLiteral("admin"), "role-officer");
        QVERIFY(station.find<CheckLine>("userSays")->text().contains(QStringLiteral("Two users")));
        press(station);
        QVERIFY(said(station).contains(QStringLiteral("Finish the user")));
        QCOMPARE(present(), QStringList());
    }

    void onlyWhoReadThePaperGoesOn()
    {
        const Station station({});
        fillPlaceAndOwner(station, false);
        fillAdministrator(station);
        QVERIFY(makeUpToTheKey(station));
        QVERIFY(station.find("stepBack") == nullptr);
        const auto first = station.textOf("firstHalfKey");
        press(station);
        QVERIFY(station.find("firstGroup") != nullptr);
        station.type("firstGroup", groupAsked(station, "firstGroupLabel", first));
        station.type("secondGroup", QStringLiteral("00000"));
        press(station);
        QVERIFY2(said(station).contains(QStringLiteral("second half")), qPrintable(said(station)));
        QVERIFY(!QFileInfo::exists(folder()));
        station.click("showAgain");
        QCOMPARE(station.textOf("firstHalfKey"), first);
    }

    void nothingIsLeftWhenSomebodyLeaves_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::newRow("before the making") << false;
        QTest::newRow("at the key") << true;
    }
    void nothingIsLeftWhenSomebodyLeaves()
    {
        QFETCH(bool, isMade);
        const Station station({});
        fillPlaceAndOwner(station, false);
        if (isMade) {
            fillAdministrator(station);
            QVERIFY(makeUpToTheKey(station));
            station.prompts->confirmed = false;
            station.click("stepCancel");
            QVERIFY(station.find("firstHalfKey") != nullptr);
            QCloseEvent closing;
            QCoreApplication::sendEvent(const_cast<MainWindow *>(&station.window), &closing);
            QVERIFY(!closing.isAccepted());
            station.prompts->confirmed = true;
        }
        station.click("stepCancel");
        QVERIFY(comes(station, "credentials"));
        QTRY_COMPARE_WITH_TIMEOUT(present(), QStringList(), Station::patience);
    }

    void aMakingCanBeEndedAndNothingIsLeft()
    {
        const Station station({});
        fillPlaceAndOwner(station, false);
        fillAdministrator(station);
        addUser(station, QStringLiteral("wang"), "role-officer");
        addUser(station, QStringLiteral("chen"), "role-reviewer");
        press(station);
        QVERIFY(comes(station, "makingProgress"));
        QTest::keyClick(station.window.focusWidget(), Qt::Key_Escape);
        QVERIFY(comes(station, "users"));
        QCOMPARE(station.find<QListWidget>("users")->count(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(present(), QStringList(), Station::patience);
        // And made after all.
        QVERIFY(makeUpToTheKey(station));
    }
};

QTEST_MAIN(tst_NewArchive)
#include "tst_newarchive.moc"
