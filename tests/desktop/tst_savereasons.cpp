// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "desktop/models/historymodel.h"
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
        station.openHistory();
        const auto *const history = station.find<QTableView>("history")->model();
        bool found = false;
        for (int row = 0; row < history->rowCount(); ++row)
            found |= shown.contains(history->index(row, HistoryModel::Reason).data().toString());
        QVERIFY(found);
    }

private:
    /// A household with one remark, on the relation of its member.
    static void enterRemark(const Station &station)
    {
        test::beginHousehold(station);
        station.click("add");
        station.fill(fields::person::name, QStringLiteral("林晓燕"));
        station.fill(fields::person::relation, QStringLiteral("12"));
        auto *const relation = station.row(fields::person::relation);
        QTRY_VERIFY_WITH_TIMEOUT(!relation->checkText().isEmpty(), Station::patience);
    }
    static void press(const Station &station, int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(station.window.focusWidget(), static_cast<Qt::Key>(key), with);
    }
    /// Opens the panel by key on the relation and gives a reason: so far down in the list, and these words.
    static void confirmByKeys(const Station &station, int down, const QString &words)
    {
        station.row(fields::person::relation)->setFocus();
        press(station, Qt::Key_F6);
        auto *const panel = station.find("confirmPanel");
        QVERIFY(panel != nullptr);
        QVERIFY(!station.textOf("confirmPoint").isEmpty());
        QCOMPARE(panel->focusWidget()->objectName(), QStringLiteral("confirmPicked"));
        QVERIFY(!station.find("confirmReason")->isEnabled());
        for (int step = 0; step < down; ++step)
            QTest::keyClick(panel->focusWidget(), Qt::Key_Down);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
        QCOMPARE(panel->focusWidget()->objectName(), QStringLiteral("confirmWords"));
        QTest::keyClicks(panel->focusWidget(), words);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Return);
        QVERIFY(station.find("confirmPanel") == nullptr);
    }
    /// Until a form is kept in which so many points are confirmed.
    static bool waitUntilKept(Station &station, size_t confirmed)
    {
        auto &worker = station.window.worker();
        std::optional<size_t> kept;
        const auto ask = [&] {
            worker.run<std::optional<size_t>>(
                &worker,
                [](Archive &archive, const Session &session) -> Result<std::optional<size_t>> {
                    ARCHIVE_TRY(forms, archive.typedForms().offered(session));
                    if (forms.empty())
                        return std::optional<size_t>();
                    ARCHIVE_TRY(form, archive.typedForms().find(session, forms.front().household));
                    return form ? std::optional(form->confirmed.size()) : std::nullopt;
                },
                [&kept](const Result<std::optional<size_t>> &read) {
                    kept = read ? *read : std::nullopt;
                });
        };
        return QTest::qWaitFor(
            [&] {
                ask();
                QTest::qWait(100);
                return kept == confirmed;
            },
            Station::patience);
    }
    static QStringList reasonsIn(const Station &station)
    {
        station.openHistory();
        const auto *const history = station.find<QTableView>("history")->model();
        QStringList reasons;
        for (int row = 0; row < history->rowCount(); ++row)
            reasons.append(history->index(row, HistoryModel::Reason).data().toString());
        return reasons;
    }

private slots:
    void aRemarkIsConfirmedBesideItsField_data()
    {
        QTest::addColumn<int>("down");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("picked") << 1 << QString() << QStringLiteral("Original document seen");
        QTest::newRow("in words") << 0 << QStringLiteral("the head is away")
                                  << QStringLiteral("the head is away");
        QTest::newRow("words count before the list")
            << 2 << QStringLiteral("old book") << QStringLiteral("old book");
    }
    void aRemarkIsConfirmedBesideItsField()
    {
        QFETCH(int, down);
        QFETCH(QString, words);
        QFETCH(QString, shown);
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        enterRemark(station);
        confirmByKeys(station, down, words);
        QVERIFY(station.row(fields::person::relation)->checkText().contains(shown));
        QVERIFY(station.find("points") == nullptr);
        station.prompts->reason.reset();
        press(station, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(station.waitForSaved());
        QCOMPARE(station.prompts->askedPoints, QStringList());
        QCOMPARE(reasonsIn(station).count(shown), 1);
    }

    void aReasonGoesWithTheRemarkItWasGivenFor()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        enterRemark(station);
        confirmByKeys(station, 1, {});
        auto *const relation = station.row(fields::person::relation);
        station.fill(fields::person::relation, QStringLiteral("02"));
        QTRY_VERIFY_WITH_TIMEOUT(relation->checkText().isEmpty(), Station::patience);
        station.fill(fields::person::relation, QStringLiteral("12"));
        QTRY_VERIFY_WITH_TIMEOUT(!relation->checkText().isEmpty(), Station::patience);
        QVERIFY(!relation->checkText().contains(QStringLiteral("Confirmed")));
        press(station, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(station.waitForSaved());
        QCOMPARE(station.prompts->askedPoints.size(), 1);
    }

    void aReasonThatIsNotSavedOutlivesTheProgram()
    {
        const auto folder = m_sample.copy();
        {
            Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            enterRemark(station);
            QVERIFY(waitUntilKept(station, 0));
            // A reason alone, with nothing typed after it, is kept as well.
            confirmByKeys(station, 1, {});
            QVERIFY(waitUntilKept(station, 1));
        }
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("resume") != nullptr, Station::patience);
        station.click("resume");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(station.row(fields::person::relation) != nullptr
                                     && station.row(fields::person::relation)
                                            ->checkText()
                                            .contains(QStringLiteral("Original document seen")),
                                 Station::patience);
        press(station, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(station.waitForSaved());
        QCOMPARE(station.prompts->askedPoints, QStringList());
        QCOMPARE(reasonsIn(station).count(QStringLiteral("Original document seen")), 1);
    }

    void theMouseConfirmsToo()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        enterRemark(station);
        auto *const relation = station.row(fields::person::relation);
        auto *const action = relation->findChild<QPushButton *>(QStringLiteral("checkAction"));
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QVERIFY(station.find("confirmPanel") != nullptr);
        QTest::keyClick(station.find("confirmPanel"), Qt::Key_Escape);
        QVERIFY(station.find("confirmPanel") == nullptr);
        QVERIFY(!relation->checkText().contains(QStringLiteral("Confirmed")));
    }

    void aKeyLeadsFromPointToPoint()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        enterRemark(station);
        station.fill(fields::household::labourForce, QStringLiteral("6"));
        station.fill(fields::household::registeredPopulation, QStringLiteral("5"));
        auto *const labour = station.row(fields::household::labourForce);
        QTRY_VERIFY_WITH_TIMEOUT(!labour->checkText().isEmpty(), Station::patience);
        const auto isAt = [&station](FieldId field) {
            return station.window.focusWidget() == station.row(field)->editor()->widget();
        };
        press(station, Qt::Key_F7);
        QVERIFY(isAt(fields::household::labourForce));
        press(station, Qt::Key_F7, Qt::ShiftModifier);
        QVERIFY(!isAt(fields::household::labourForce));
        press(station, Qt::Key_F7);
        QVERIFY(isAt(fields::household::labourForce));
        for (int step = 0; step < 4 && !isAt(fields::person::relation); ++step)
            press(station, Qt::Key_F7);
        QVERIFY(isAt(fields::person::relation));
    }

    void aNarrowWindowListsThePointsInAPopup()
    {
        const Station station(m_sample.copy(), {1024, 698});
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        enterRemark(station);
        QVERIFY(station.find("aside") == nullptr);
        QVERIFY(station.textOf("points").contains(QLatin1Char('1')));
        press(station, Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(station.find("issuesPopup") != nullptr);
        auto *const popup = station.find("issuesPopup");
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QVERIFY(station.find("issuesPopup") == nullptr);
        QCOMPARE(station.window.focusWidget(),
                 station.row(fields::person::relation)->editor()->widget());
    }

    void savingWaitsForTheCheckOfWhatWasJustMended()
    {
        const auto folder = m_sample.copy();
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.fill(fields::household::labourForce, QStringLiteral("6"));
        station.fill(fields::household::registeredPopulation, QStringLiteral("5"));
        auto *const labour = station.row(fields::household::labourForce);
        QTRY_VERIFY_WITH_TIMEOUT(!labour->checkText().isEmpty(), Station::patience);
        QTRY_VERIFY(!station.find("save")->isEnabled());
        station.fill(fields::household::labourForce, QStringLiteral("4"));
        press(station, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(station.waitForSaved());
        QCOMPARE(station.shownIn(fields::household::labourForce), QStringLiteral("4"));
    }

    void savingWhatIsStillWrongLeadsToIt()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.fill(fields::household::labourForce, QStringLiteral("6"));
        station.fill(fields::household::registeredPopulation, QStringLiteral("5"));
        press(station, Qt::Key_S, Qt::ControlModifier);
        auto *const labour = station.row(fields::household::labourForce);
        QTRY_COMPARE_WITH_TIMEOUT(
            station.window.focusWidget(), labour->editor()->widget(), Station::patience);
        QVERIFY(!labour->checkText().isEmpty());
        QVERIFY(station.textOf("saveHint").contains(QLatin1Char('1')));
        QTRY_VERIFY(!station.find("save")->isEnabled());
        press(station, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!station.find("save")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(
            station.textOf("state"), QStringLiteral("Not saved yet"), Station::patience);
    }

    void whatIsTypedWhileTheSaveIsCheckedIsSavedWithIt()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        press(station, Qt::Key_S, Qt::ControlModifier);
        station.fill(fields::household::labourForce, QStringLiteral("4"));
        QVERIFY(station.waitForSaved());
        QCOMPARE(station.shownIn(fields::household::labourForce), QStringLiteral("4"));
    }
};

QTEST_MAIN(tst_SaveReasons)
#include "tst_savereasons.moc"
