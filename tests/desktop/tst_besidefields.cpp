// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "desktop/models/formervalues.h"
#include "desktop/models/householddraft.h"
#include "views/income.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStandardPaths>
#include <QTableView>

using namespace archive;
using test::Station;

/// What stands beside a field: last year's value, where the value comes from, a note.
class tst_BesideFields : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;
    std::shared_ptr<const Catalogue> m_core;

    static QString collect() { return QStringLiteral("Collection for the archive"); }
    static Uid uid(int number)
    {
        return Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-%1")
                              .arg(number, 12, 10, QLatin1Char('0')))
            .value();
    }
    static ShownRecord income(int number, int year, const QString &kind, qint64 fen)
    {
        ShownRecord shown;
        shown.record.kind = kinds::income;
        shown.record.uid = uid(number);
        shown.record.revision = 1;
        IncomeEdit(shown.record)
            .setIncomeYear(year)
            .setIncomeKind(kind)
            .setNetIncome(Money::fromFen(fen));
        return shown;
    }
    static JournalEntry
    entry(const QString &action, QDate day, std::vector<std::pair<FieldId, Value>> before)
    {
        JournalEntry made;
        made.type = EntryType::Change;
        made.at = QDateTime(day, QTime(4, 0), Qt::UTC);
        made.action = action;
        made.kind = kinds::household;
        made.record = uid(1);
        made.before = std::move(before);
        return made;
    }
    [[nodiscard]] OpenArchive openArchive() const
    {
        OpenArchive archive;
        archive.catalogue = m_core.get();
        archive.environment = Environment::system();
        return archive;
    }
    static void press(const Station &station, int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(station.window.focusWidget(), static_cast<Qt::Key>(key), with);
    }
    /// The first household of the list, with the keyboard in its address.
    static void openFirst(const Station &station)
    {
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr
                                     && !station.textOf("subtitle").isEmpty(),
                                 Station::patience);
        auto *const address = station.row(fields::household::address);
        QTRY_VERIFY_WITH_TIMEOUT(!address->beside().source.isEmpty(), Station::patience);
        address->setFocus();
    }
    static QString numberOf(const Station &station)
    {
        return station.textOf("subtitle").section(QLatin1Char(' '), 0, 0);
    }
    static const BesideField &beside(const Station &station)
    {
        return station.row(fields::household::address)->beside();
    }
    /// Types into a line of a panel and goes on.
    static void typeIn(const Station &station, const char *line, const QString &text)
    {
        auto *const edit = station.find<QLineEdit>(line);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static void openSource(const Station &station, FieldId field)
    {
        station.row(field)->setFocus();
        press(station, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(station.find("sourcePanel") != nullptr);
    }
    /// Notes by keys the source that stands so far down in the list, of the field or of all that is unsaved.
    static void sayWhence(const Station &station, FieldId field, int place, bool ofAll)
    {
        openSource(station, field);
        auto *const choice = station.find<QComboBox>("sourceChoice");
        while (choice->currentIndex() < place)
            QTest::keyClick(choice, Qt::Key_Down);
        auto *const all = station.find<QCheckBox>("sourceOfAll");
        if (all->isChecked() != ofAll)
            QTest::keyClick(all, Qt::Key_Space);
        QTest::mouseClick(station.find("sourceSet"), Qt::LeftButton);
        QVERIFY(station.find("sourcePanel") == nullptr);
    }
    /// Where a value of a household that is saved comes from.
    static Result<Provenance> factOf(const QString &folder, const QString &number, FieldId field)
    {
        ARCHIVE_TRY(
            archive,
            Archive::open(
                folder, QStringLiteral("officer"), test::samplePassword(), Environment::system()));
        ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("collect")));
        ARCHIVE_TRY(household, archive->records().householdOf(session, number));
        ARCHIVE_TRY(facts, archive->history().provenance(session, household));
        for (const auto &fact : facts) {
            if (fact.record == household && fact.field == field)
                return fact.provenance;
        }
        return Error{ErrorCode::NotFound, QStringLiteral("No such fact."), {}};
    }
    static void sayInNote(const Station &station, const QString &words)
    {
        press(station, Qt::Key_M, Qt::ControlModifier);
        auto *const panel = station.find("notePanel");
        QVERIFY(panel != nullptr);
        QCOMPARE(panel->focusWidget()->objectName(), QStringLiteral("noteWords"));
        QTest::keyClicks(panel->focusWidget(), words);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("notePanel") == nullptr, Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(beside(station).note.contains(words), Station::patience);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_besidefields"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(core);
        m_core = *core;
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void aYearlyRecordHasTheOneOfTheYearBeforeBesideIt()
    {
        const auto archive = openArchive();
        HouseholdDraft draft(archive, nullptr);
        HouseholdFile file;
        file.household.record.kind = kinds::household;
        file.household.record.uid = uid(1);
        file.children = {{kinds::income,
                          {income(10, 2023, QStringLiteral("1"), 100),
                           income(11, 2025, QStringLiteral("1"), 300),
                           income(12, 2024, QStringLiteral("1"), 200),
                           income(13, 2024, QStringLiteral("2"), 900),
                           income(14, 2026, QStringLiteral("1"), 0)}}};
        draft.load(file);
        FormerValues former(draft);
        former.load({}, QDate(2026, 3, 1));
        const auto net = fields::income::netIncome;
        const auto last = former.find(uid(11), net);
        QVERIFY(last.has_value());
        QCOMPARE(last->year, 2024);
        QCOMPARE(last->value, Value::of(Money::fromFen(200)));
        QVERIFY(!former.find(uid(10), net));
        QVERIFY(!former.find(uid(13), net));
        QVERIFY(!former.find(uid(11), fields::income::incomeKind));
        QVERIFY(!former.find(uid(99), net));
        // A row is compared by what is typed into it by now.
        draft.table(kinds::income)
            .setValue(draft.table(kinds::income).rowOf(uid(14)),
                      fields::income::incomeKind,
                      Value::ofCode(QStringLiteral("2")));
        QCOMPARE(former.find(uid(14), net)->value, Value::of(Money::fromFen(900)));
    }

    void otherFieldsHaveWhatStoodThereAtTheEndOfLastYear_data()
    {
        QTest::addColumn<QList<QDate>>("days"); // of the entries; the first one inserts
        QTest::addColumn<QStringList>("before"); // what each of the others found
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("former");
        const QDate old(2024, 5, 1);
        QTest::newRow("changed this year")
            << QList<QDate>{old, {2026, 2, 1}} << QStringList{QStringLiteral("a")} << QString()
            << QStringLiteral("a");
        QTest::newRow("changed twice this year")
            << QList<QDate>{old, {2026, 2, 1}, {2026, 2, 2}}
            << QStringList{QStringLiteral("a"), QStringLiteral("b")} << QString()
            << QStringLiteral("a");
        QTest::newRow("changed last year and typed now")
            << QList<QDate>{old, {2025, 2, 1}} << QStringList{QStringLiteral("a")}
            << QStringLiteral("d") << QStringLiteral("c");
        QTest::newRow("as it was") << QList<QDate>{old} << QStringList() << QString() << QString();
        QTest::newRow("new this year")
            << QList<QDate>{{2026, 1, 2}, {2026, 2, 1}} << QStringList{QStringLiteral("a")}
            << QString() << QString();
        QTest::newRow("empty then")
            << QList<QDate>{old, {2026, 2, 1}} << QStringList{QString()} << QString() << QString();
        QTest::newRow("new year's eve in China")
            << QList<QDate>{old, {2025, 12, 31}} << QStringList{QStringLiteral("a")} << QString()
            << QString();
    }
    void otherFieldsHaveWhatStoodThereAtTheEndOfLastYear()
    {
        QFETCH(QList<QDate>, days);
        QFETCH(QStringList, before);
        QFETCH(QString, typed);
        QFETCH(QString, former);
        const auto field = fields::household::address;
        const auto archive = openArchive();
        HouseholdDraft draft(archive, nullptr);
        HouseholdFile file;
        auto &record = file.household.record;
        record.kind = kinds::household;
        record.uid = uid(1);
        record.revision = 2;
        record.set(field, Value::ofText(QStringLiteral("c")));
        draft.load(file);
        if (!typed.isEmpty())
            draft.table(kinds::household).setValue(0, field, Value::ofText(typed));
        std::vector<JournalEntry> history{entry(QStringLiteral("insert"), days.front(), {})};
        for (qsizetype at = 1; at < days.size(); ++at) {
            const auto &found = before.at(at - 1);
            history.push_back(entry(QStringLiteral("update"),
                                    days.at(at),
                                    {{field, found.isEmpty() ? Value() : Value::ofText(found)}}));
        }
        FormerValues values(draft);
        values.load(history, QDate(2026, 3, 1));
        const auto last = values.find(uid(1), field);
        QCOMPARE(last.has_value(), !former.isEmpty());
        if (last) {
            QCOMPARE(last->year, 2025);
            QCOMPARE(last->value, Value::ofText(former));
        }
    }

    void lastYearsValueIsTakenOverByKey()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.openTabOf(kinds::income);
        using namespace fields::income;
        const auto enter = [&station](const QString &year, const QString &amount) {
            station.click("add");
            station.fill(incomeYear, year);
            station.fill(incomeKind, QStringLiteral("1"));
            if (!amount.isEmpty())
                station.fill(grossIncome, amount);
        };
        enter(QStringLiteral("2024"), QStringLiteral("12000"));
        enter(QStringLiteral("2025"), {});
        auto *const row = station.row(grossIncome);
        QVERIFY2(row->beside().former.startsWith(QStringLiteral("2024: 12,000")),
                 qPrintable(row->beside().former));
        QVERIFY(row->findChild<QLabel *>(QStringLiteral("former"))->isVisible());
        row->setFocus();
        press(station, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(station.shownIn(grossIncome), QStringLiteral("12,000.00"));
        press(station, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(station.shownIn(grossIncome).isEmpty());
        // Where nothing stood there is nothing to take.
        station.row(incomeDetail)->setFocus();
        press(station, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(station.shownIn(incomeDetail).isEmpty());
    }

    void theSourceOfWhatIsTypedIsSavedWithIt()
    {
        const auto folder = m_sample.copy();
        const auto today = test::civilToday();
        const auto collected = today.addYears(-1);
        const auto until = today.addDays(-10);
        QString number;
        {
            const Station station(folder);
            openFirst(station);
            number = numberOf(station);
            press(station, Qt::Key_Return, Qt::AltModifier);
            QVERIFY(station.find("sourcePanel") != nullptr);
            QVERIFY(!station.textOf("sourceKnown").isEmpty());
            QVERIFY(!station.find("sourceSet")->isEnabled());
            QTest::keyClick(station.find("sourcePanel"), Qt::Key_Escape);
            station.fill(fields::household::address, QStringLiteral("和平路56号之三"));
            station.row(fields::household::address)->setFocus();
            press(station, Qt::Key_Return, Qt::AltModifier);
            QTest::keyClick(station.find("sourceChoice"), Qt::Key_Down);
            typeIn(station, "sourceCollected", today.addDays(1).toString(Qt::ISODate));
            QTest::keyClick(station.find("sourceCollected"), Qt::Key_Return);
            QVERIFY(!station.textOf("sourceProblem").isEmpty());
            typeIn(station, "sourceCollected", collected.toString(QStringLiteral("yyyyMMdd")));
            typeIn(station, "sourceUntil", until.toString(Qt::ISODate));
            QTest::keyClick(station.find("sourceUntil"), Qt::Key_Return);
            QVERIFY(station.find("sourcePanel") == nullptr);
            press(station, Qt::Key_S, Qt::ControlModifier);
            QVERIFY(station.waitForSaved());
            QTRY_VERIFY_WITH_TIMEOUT(!beside(station).stale.isEmpty(), Station::patience);
            QVERIFY(beside(station).stale.contains(until.toString(Qt::ISODate)));
            QVERIFY(beside(station).source.contains(QStringLiteral("Stated by the person")));
            QVERIFY(station.row(fields::household::address)
                        ->findChild<QLabel *>(QStringLiteral("stale"))
                        ->isVisible());
        }
        const auto fact = factOf(folder, number, fields::household::address);
        QVERIFY_RESULT(fact);
        QCOMPARE(fact->source, QStringLiteral("1"));
        QCOMPARE(fact->collectedOn, collected);
        QCOMPARE(fact->collector, QStringLiteral("officer"));
        QVERIFY(fact->validUntil == until);
    }

    void twoFieldsOfOneRecordMayComeFromTwoPlaces()
    {
        const auto folder = m_sample.copy();
        QString number;
        {
            const Station station(folder);
            openFirst(station);
            number = numberOf(station);
            using namespace fields::household;
            station.fill(address, QStringLiteral("和平路57号"));
            station.fill(groupName, QStringLiteral("9组"));
            sayWhence(station, address, 1, false);
            sayWhence(station, groupName, 2, false);
            // What was said of the one still stands there when somebody looks again.
            openSource(station, address);
            QCOMPARE(station.find<QComboBox>("sourceChoice")->currentIndex(), 1);
            QTest::keyClick(station.find("sourcePanel"), Qt::Key_Escape);
            press(station, Qt::Key_S, Qt::ControlModifier);
            QVERIFY(station.waitForSaved());
        }
        QCOMPARE(factOf(folder, number, fields::household::address)->source, QStringLiteral("1"));
        QCOMPARE(factOf(folder, number, fields::household::groupName)->source, QStringLiteral("2"));
    }

    void oneSourceIsSaidOfAllThatIsUnsaved()
    {
        const auto folder = m_sample.copy();
        QString number;
        {
            const Station station(folder);
            openFirst(station);
            number = numberOf(station);
            using namespace fields::household;
            station.fill(address, QStringLiteral("和平路57号"));
            sayWhence(station, address, 1, false);
            station.fill(groupName, QStringLiteral("9组"));
            sayWhence(station, groupName, 2, true);
            openSource(station, address);
            QCOMPARE(station.find<QComboBox>("sourceChoice")->currentIndex(), 2);
            QVERIFY(station.find<QCheckBox>("sourceOfAll")->isChecked());
            QTest::keyClick(station.find("sourcePanel"), Qt::Key_Escape);
            // A field in which nothing was typed can tell of all the others only.
            openSource(station, phone);
            QVERIFY(station.find<QCheckBox>("sourceOfAll")->isChecked());
            QVERIFY(!station.find("sourceOfAll")->isEnabled());
            QTest::keyClick(station.find("sourcePanel"), Qt::Key_Escape);
            press(station, Qt::Key_S, Qt::ControlModifier);
            QVERIFY(station.waitForSaved());
        }
        QCOMPARE(factOf(folder, number, fields::household::address)->source, QStringLiteral("2"));
        QCOMPARE(factOf(folder, number, fields::household::groupName)->source, QStringLiteral("2"));
    }

    void aNoteIsWrittenAnsweredAskedAgainAndClosed()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            openFirst(station);
            QVERIFY(beside(station).note.isEmpty());
            sayInNote(station, QStringLiteral("Which entrance?"));
            QVERIFY(station.row(fields::household::address)
                        ->findChild<QLabel *>(QStringLiteral("note"))
                        ->isVisible());
            sayInNote(station, QStringLiteral("The one at the back"));
            sayInNote(station, QStringLiteral("Since when?"));
            press(station, Qt::Key_M, Qt::ControlModifier);
            QVERIFY(station.textOf("noteTalk").contains(QStringLiteral("The one at the back")));
            QVERIFY(!station.find("noteClose")->isEnabled());
            typeIn(station, "noteWords", QStringLiteral("asked by phone"));
            QTest::mouseClick(station.find("noteClose"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(beside(station).note.isEmpty(), Station::patience);
        }
        const auto archive = Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system());
        QVERIFY_RESULT(archive);
        const auto session = (*archive)->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        const auto cases = (*archive)->cases().list(*session);
        QVERIFY_RESULT(cases);
        const auto note = std::find_if(cases->begin(), cases->end(), [](const auto &one) {
            return one.workflow == QLatin1String("note");
        });
        QVERIFY(note != cases->end());
        QVERIFY(!note->open);
        const auto file = (*archive)->cases().get(*session, note->id);
        QVERIFY_RESULT(file);
        QStringList steps;
        for (const auto &step : file->steps)
            steps.append(step.action);
        QCOMPARE(steps,
                 (QStringList{QStringLiteral("open"),
                              QStringLiteral("answer"),
                              QStringLiteral("ask"),
                              QStringLiteral("close")}));
        QCOMPARE(file->steps.back().reason, QStringLiteral("asked by phone"));
    }

    void aMissingValueIsNoPointOnceItIsTyped()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        station.click("create");
        auto *const division = station.row(fields::household::division);
        QTRY_VERIFY_WITH_TIMEOUT(!division->checkText().isEmpty(), Station::patience);
        // The number comes with the village.
        QCOMPARE(station.row(fields::household::registerNumber)->checkText(), QString());
        const auto *const villages = qobject_cast<QComboBox *>(division->editor()->widget());
        QVERIFY(villages != nullptr);
        station.fill(fields::household::division, villages->itemText(1));
        QCOMPARE(division->checkText(), QString());
    }

    void nothingIsNotedOnWhatIsNotSaved()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        test::beginHousehold(station);
        station.row(fields::household::address)->setFocus();
        press(station, Qt::Key_M, Qt::ControlModifier);
        QVERIFY(station.find("notePanel") != nullptr);
        QVERIFY(!station.find("noteWords")->isEnabled());
        QVERIFY(station.textOf("noteTalk").contains(QStringLiteral("Save")));
    }
};

QTEST_MAIN(tst_BesideFields)
#include "tst_besidefields.moc"
