// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "desktop/form/choicepopup.h"
#include "desktop/form/formbinder.h"
#include "desktop/householdentry.h"
#include "views/codes.h"

#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>

using namespace archive;
using test::Station;

/// Entering a household by the keyboard: what the keys of the form do, what is filled in by itself, what can be taken back.
class tst_HouseholdEntry : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString collect() { return QStringLiteral("Collection for the archive"); }

    /// Presses keys wherever the keyboard is; Chinese comes from an input method.
    struct Keyboard
    {
        int fields = 0;
        int keys = 0; ///< that are no characters of values
        int characters = 0;

        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            ++keys;
            auto *const widget = QApplication::focusWidget();
            QVERIFY(widget != nullptr);
            QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
        }
        void type(const QString &text)
        {
            ++fields;
            auto *const widget = QApplication::focusWidget();
            QVERIFY2(widget != nullptr, qPrintable(text));
            const bool latin = std::all_of(
                text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x7f; });
            if (latin) {
                characters += static_cast<int>(text.size());
                QTest::keyClicks(widget, text);
                return;
            }
            // Two letters of pinyin a character, and a key that takes it.
            characters += static_cast<int>(text.size()) * 3;
            QInputMethodEvent committed;
            committed.setCommitString(text);
            QCoreApplication::sendEvent(widget, &committed);
        }
        /// One field after the other; Enter leads on between them.
        void enter(const QStringList &values)
        {
            for (const auto &value : values) {
                if (&value != &values.constFirst())
                    press(Qt::Key_Return);
                type(value);
            }
        }
    };

    static void enterFour(Keyboard &keyboard)
    {
        const QList<QStringList> people = {
            {QStringLiteral("02"), QStringLiteral("林晓燕"), QStringLiteral("359999198001010020")},
            {QStringLiteral("11"), QStringLiteral("陈家旺"), QStringLiteral("359999197808020030")},
            {QStringLiteral("22"), QStringLiteral("陈宇航"), QStringLiteral("359999200311250054")},
            {QStringLiteral("33"), QStringLiteral("陈宇晴"), QStringLiteral("35999920060609006X")}};
        for (const auto &person : people) {
            keyboard.press(Qt::Key_F2);
            keyboard.enter(person);
        }
    }

    static void enterTwoLoans(Keyboard &keyboard)
    {
        const auto day = [](int months) {
            return test::civilToday().addMonths(months).toString(QStringLiteral("yyyyMMdd"));
        };
        const QStringList rest{QStringLiteral("12万"),
                               QStringLiteral("98500"),
                               QStringLiteral("5.9"),
                               day(-6),
                               day(30),
                               QStringLiteral("1"),
                               QStringLiteral("lxy")};
        keyboard.press(Qt::Key_F2);
        keyboard.enter(QStringList{QStringLiteral("XM2026-1"), QStringLiteral("夏茂信用社")}
                       + rest);
        keyboard.press(Qt::Key_F2);
        keyboard.enter({QStringLiteral("XM2026-2")});
        // The institution is that of the last loan.
        keyboard.press(Qt::Key_Return);
        keyboard.press(Qt::Key_Return);
        keyboard.enter(rest);
    }

    static QString pointsOf(const Station &station)
    {
        QStringList points;
        const auto *const list = station.window.findChild<QListWidget *>(QStringLiteral("list"));
        for (int i = 0; i < list->count(); ++i)
            points.append(list->item(i)->text());
        return points.join(QLatin1Char('|'));
    }

    static void verifyKept(const QString &folder, const QString &number)
    {
        const auto opened = Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system());
        QVERIFY_RESULT(opened);
        auto &records = (*opened)->records();
        const auto session = (*opened)->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto household = records.householdOf(*session, number);
        QVERIFY_RESULT(household);
        const auto members = records.children(*session, kinds::person, *household);
        QVERIFY_RESULT(members);
        QCOMPARE(members->size(), size_t(4));
        QCOMPARE(PersonView(members->back().record).name(), QStringLiteral("陈宇晴"));
        const auto loans = records.children(*session, kinds::loan, *household);
        QVERIFY_RESULT(loans);
        QCOMPARE(loans->size(), size_t(2));
        const LoanView second(loans->back().record);
        QCOMPARE(second.institution(), QStringLiteral("夏茂信用社"));
        QCOMPARE(second.amount()->toWire(), QStringLiteral("120000.00"));
        QCOMPARE(second.borrower(), members->front().record.uid);
    }

    static Value valueOf(const Station &station, FieldId field)
    {
        const auto value = station.row(field)->editor()->value();
        return value ? *value : Value();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_householdentry"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void theFirstTabNeedsNoScrollBar()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        const auto *const area = station.find<QScrollArea>("basicsArea");
        QVERIFY(area != nullptr);
        QTRY_VERIFY(!area->verticalScrollBar()->isVisible());
    }

    void pickersTakeCodeNameOrInitials_data()
    {
        QTest::addColumn<FieldId>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wire");
        QTest::newRow("relation by code") << fields::person::relation << "02"
                                          << "02";
        QTest::newRow("relation by initials") << fields::person::relation << "hz"
                                              << "02";
        QTest::newRow("relation by name")
            << fields::person::relation << QStringLiteral("户主") << "02";
        QTest::newRow("education by initials") << fields::person::education << "cz"
                                               << "71";
    }
    void pickersTakeCodeNameOrInitials()
    {
        QFETCH(FieldId, field);
        QFETCH(QString, typed);
        QFETCH(QString, wire);
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("zh_CN")));
        const Station station(m_sample.copy());
        const bool signedIn = station.signIn(QStringLiteral("officer"), QStringLiteral("建档采集"));
        QVERIFY(signedIn);
        test::beginHousehold(station);
        station.click("add");
        station.row(field)->setFocus();
        Keyboard keyboard;
        keyboard.type(typed);
        keyboard.press(Qt::Key_Return);
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        QCOMPARE(valueOf(station, field).toWire(), wire);
        QVERIFY(station.row(field)->checkText().isEmpty());
    }

    void enterGoesOnButNotOutOfAComposition()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        auto *const address = station.row(fields::household::address)->editor()->widget();
        address->setFocus();
        QInputMethodEvent composing(QStringLiteral("heping"), {});
        QCoreApplication::sendEvent(address, &composing);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), address);
        QInputMethodEvent committed;
        committed.setCommitString(QStringLiteral("和平路"));
        QCoreApplication::sendEvent(address, &committed);
        QTest::keyClick(address, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(),
                 station.row(fields::household::phone)->editor()->widget());
        QCOMPARE(valueOf(station, fields::household::address).toWire(), QStringLiteral("和平路"));
    }

    void theIdNumberFillsBirthAndSexUntilSomebodyKnowsBetter()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.click("add");
        using namespace fields::person;
        station.fill(idNumber, QStringLiteral("359999198001010020"));
        QCOMPARE(valueOf(station, birthDate).toWire(), QStringLiteral("1980-01-01"));
        QCOMPARE(valueOf(station, sex), Value::ofCode(codes::sex::female));
        station.fill(birthDate, QStringLiteral("1981-02-03"));
        station.fill(idNumber, QStringLiteral("359999199003070013"));
        QCOMPARE(valueOf(station, birthDate).toWire(), QStringLiteral("1981-02-03"));
        QCOMPARE(valueOf(station, sex), Value::ofCode(codes::sex::male));
        QTRY_VERIFY_WITH_TIMEOUT(!station.row(birthDate)->checkText().isEmpty(), Station::patience);
    }

    void whatWasTypedIsTakenBackAndDoneAgain()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        const auto group = QStringLiteral("3组");
        auto *const line = station.row(fields::household::groupName)->editor()->widget();
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(valueOf(station, fields::household::groupName).isNone());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(valueOf(station, fields::household::groupName).toWire(), group);
        station.click("add");
        station.fill(fields::person::idNumber, QStringLiteral("359999198001010020"));
        QCOMPARE(station.find<QTableView>("table")->model()->rowCount(), 1);
        station.click("undo");
        QVERIFY(valueOf(station, fields::person::idNumber).isNone());
        QVERIFY(valueOf(station, fields::person::birthDate).isNone());
        station.click("undo");
        QCOMPARE(station.find<QTableView>("table")->model()->rowCount(), 0);
        station.click("redo");
        station.click("redo");
        QCOMPARE(station.find<QTableView>("table")->model()->rowCount(), 1);
        QCOMPARE(valueOf(station, fields::person::birthDate).toWire(),
                 QStringLiteral("1980-01-01"));
    }

    void theNextHouseholdBeginsWhereTheLastOneStands()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        const auto village = valueOf(station, fields::household::division);
        station.fill(fields::household::address, QStringLiteral("和平路56号"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QPushButton>("next")->isEnabled(), Station::patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(valueOf(station, fields::household::address).isNone(),
                                 Station::patience);
        QCOMPARE(valueOf(station, fields::household::division), village);
        QCOMPARE(valueOf(station, fields::household::groupName).toWire(), QStringLiteral("3组"));
        QCOMPARE(QApplication::focusWidget(),
                 station.row(fields::household::address)->editor()->widget());
    }

    /// The way of docs/user-guide.zh_CN.md: nothing but keys, from the list to the saved household.
    void aNewcomerEntersAHouseholdByKeyboardAlone()
    {
        const auto folder = m_sample.copy();
        QString number;
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
            Keyboard keyboard;
            keyboard.press(Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(station.find("householdCard") != nullptr);
            keyboard.enter({QStringLiteral("yb"),
                            QStringLiteral("3组"),
                            QStringLiteral("和平路56号"),
                            QStringLiteral("13800000137")});
            enterFour(keyboard);
            keyboard.press(Qt::Key_5, Qt::AltModifier);
            enterTwoLoans(keyboard);
            // What was typed last is checked first.
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QPushButton>("save")->isEnabled(),
                                     Station::patience);
            keyboard.press(Qt::Key_S, Qt::ControlModifier);
            QVERIFY2(station.waitForSaved(), qPrintable(pointsOf(station)));
            qInfo("%d fields, %d other keys, %d characters",
                  keyboard.fields,
                  keyboard.keys,
                  keyboard.characters);
            QVERIFY(keyboard.keys <= keyboard.fields * 1.4);
            QVERIFY((keyboard.keys + keyboard.characters) / 3 <= 5 * 60);
            number = station.textOf("subtitle").section(QLatin1Char(' '), 0, 0);
        }
        verifyKept(folder, number);
    }
};

QTEST_MAIN(tst_HouseholdEntry)
#include "tst_householdentry.moc"
