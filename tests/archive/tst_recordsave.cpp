// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/loan.h"

using namespace archive;
using namespace archive::test;

namespace {

Change newHousehold(const QString &division = ArchiveStory::village())
{
    return ArchiveStory::change<HouseholdEdit>(
        kinds::household, [&](HouseholdEdit &edit) { edit.setDivision(division); });
}

Change groupChange(const Uid &household, const QString &group)
{
    return ArchiveStory::change<HouseholdEdit>(
        kinds::household, [&](HouseholdEdit &edit) { edit.setGroupName(group); }, household);
}

ShownRecord householdOf(ArchiveStory &story, const Uid &uid)
{
    return must(story.archive().records().get(story.session(), kinds::household, uid));
}

void verifyWhole(ArchiveStory &story)
{
    const auto check = verifyArchive(story.archive(), true);
    QVERIFY_RESULT(check);
    QCOMPARE(check->problems, QStringList());
}

} // namespace

class tst_RecordSave : public QObject
{
    Q_OBJECT

private:
    /// A loan with two unusual points.
    static Change oddLoan(const Uid &household)
    {
        auto loan = ArchiveStory::change<LoanEdit>(kinds::loan, [](LoanEdit &edit) {
            edit.setAmount(Money::fromFen(100))
                .setBalance(Money::fromFen(200))
                .setRate(Rate::parse(QStringLiteral("60")).value());
        });
        loan.parent = household;
        loan.uid = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-00000000aaaa")).value();
        return loan;
    }
    static QString reasonOf(ArchiveStory &story, const Uid &record)
    {
        const auto versions =
            must(story.archive().history().versions(story.session(), kinds::loan, record));
        return versions.front().reason;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aNewRecordHasRevisionOneAndItsMaker()
    {
        ArchiveStory story;
        const auto saved = story.trySave({newHousehold()});
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->saved.front().revision, qint64(1));
        const auto shown = householdOf(story, saved->saved.front().uid);
        QCOMPARE(shown.record.changedBy, QStringLiteral("officer"));
        QCOMPARE(shown.record.changedAt, story.clock().nowUtc());
        QCOMPARE(HouseholdView(shown.record).division(), ArchiveStory::village());
        verifyWhole(story);
    }

    void householdsAreNumberedByDivision()
    {
        ArchiveStory story;
        const auto first = must(story.trySave({newHousehold(), newHousehold()})).saved;
        const auto number = [&](const Uid &uid) {
            const auto record = householdOf(story, uid).record;
            return HouseholdView(record).registerNumber();
        };
        QCOMPARE(number(first.at(0).uid), ArchiveStory::village() + QStringLiteral("-0001"));
        QCOMPARE(number(first.at(1).uid), ArchiveStory::village() + QStringLiteral("-0002"));
        const auto elsewhere = story.save(newHousehold(ArchiveStory::otherVillage()));
        QCOMPARE(number(elsewhere), ArchiveStory::otherVillage() + QStringLiteral("-0001"));
        // A typed number is kept, and a made one goes past it.
        auto typed = newHousehold();
        typed.values.emplace_back(fields::household::registerNumber,
                                  Value::ofText(ArchiveStory::village() + QStringLiteral("-0003")));
        story.save(typed);
        QCOMPARE(number(story.save(newHousehold())),
                 ArchiveStory::village() + QStringLiteral("-0004"));
    }

    void checkingTakesNoNumber()
    {
        ArchiveStory story;
        auto &records = story.archive().records();
        const auto session = story.session();
        QCOMPARE(records.check(session, {{}, {newHousehold()}}).value().size(), size_t(0));
        const auto uid = story.save(newHousehold());
        const auto record = householdOf(story, uid).record;
        QVERIFY(HouseholdView(record).registerNumber().endsWith(QStringLiteral("-0001")));
    }

    void aChangeKeepsWhatItDoesNotName()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        const auto saved = must(story.trySave({groupChange(uid, QStringLiteral("三组"))})).saved;
        QCOMPARE(saved.front().revision, qint64(2));
        const auto shown = householdOf(story, uid);
        const HouseholdView view(shown.record);
        QCOMPARE(view.groupName(), QStringLiteral("三组"));
        QCOMPARE(view.address(), QStringLiteral("一组12号"));
        verifyWhole(story);
    }

    void aFieldIsEmptiedByNone()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        Change change;
        change.kind = kinds::household;
        change.uid = uid;
        change.values = {{fields::household::address, Value()}};
        story.save(change);
        const auto record = householdOf(story, uid).record;
        QCOMPARE(HouseholdView(record).address(), QString());
    }

    void aChangeOfNothingIsNoNewRevision()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        const auto size = story.archive().journal().head().value().size;
        const auto saved = must(story.trySave({groupChange(uid, QStringLiteral("一组"))})).saved;
        QCOMPARE(saved.front().revision, qint64(1));
        QCOMPARE(story.archive().journal().head().value().size, size);
    }

    void aSetIsSavedWholeWithParentsInAnyOrder()
    {
        ArchiveStory story;
        auto household = newHousehold();
        household.uid = must(Uid::create(story.clock(), *story.environment().random));
        auto person = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
            edit.setRelation(codes::relation::householdHead).setName(QStringLiteral("张秀梅"));
        });
        person.uid = must(Uid::create(story.clock(), *story.environment().random));
        person.parent = household.uid;
        auto loan = ArchiveStory::change<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
            edit.setAmount(Money::fromFen(100)).setBorrower(person.uid);
        });
        loan.parent = household.uid;
        const auto saved = story.trySave({loan, person, household});
        QVERIFY_RESULT(saved);
        QVERIFY(saved->saved.at(0).kind == kinds::loan);
        QVERIFY(saved->saved.at(1).uid == person.uid);
        QVERIFY(saved->saved.at(2).uid == household.uid);
        verifyWhole(story);
    }

    void aSetWithOneFaultSavesNothing()
    {
        ArchiveStory story;
        const auto size = story.archive().journal().head().value().size;
        auto bad = newHousehold();
        bad.values.emplace_back(fields::household::phone,
                                Value::ofText(QStringLiteral("no phone")));
        QVERIFY_ERROR(story.trySave({newHousehold(), bad}), ErrorCode::InvalidInput);
        QCOMPARE(story.archive().journal().head().value().size, size);
        QVERIFY(story.archive().records().countByDivision({}, 12).value().empty());
        // Not even the register number was taken.
        const auto uid = story.save(newHousehold());
        const auto record = householdOf(story, uid).record;
        QVERIFY(HouseholdView(record).registerNumber().endsWith(QStringLiteral("-0001")));
    }

    void anOldRevisionIsStale()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        auto first = groupChange(uid, QStringLiteral("二组"));
        first.revision = 1;
        auto second = groupChange(uid, QStringLiteral("三组"));
        second.revision = 1;
        QVERIFY_RESULT(story.trySave({first}));
        const auto stale = story.trySave({second});
        QVERIFY_ERROR(stale, ErrorCode::Stale);
        QVERIFY(stale.error().message.contains(QStringLiteral("officer")));
        const auto record = householdOf(story, uid).record;
        QCOMPARE(HouseholdView(record).groupName(), QStringLiteral("二组"));
    }

    void malformedChangesAreRefused_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("code");
        const auto invalid = int(ErrorCode::InvalidInput);
        QTest::newRow("an unknown kind") << 0 << invalid;
        QTest::newRow("a field of another kind") << 1 << invalid;
        QTest::newRow("a field beyond the last") << 2 << invalid;
        QTest::newRow("a value of another type") << 3 << invalid;
        QTest::newRow("a uid of another kind") << 4 << invalid;
        QTest::newRow("another parent") << 5 << invalid;
        QTest::newRow("a new record of revision 3") << 6 << int(ErrorCode::NotFound);
        QTest::newRow("deleting what is not there") << 7 << int(ErrorCode::NotFound);
    }

    void malformedChangesAreRefused()
    {
        QFETCH(int, which);
        QFETCH(int, code);
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        const auto fresh = must(Uid::create(story.clock(), *story.environment().random));
        const std::function<void(Change &)> faults[] = {
            [](Change &change) { change.kind = 999; },
            [](Change &change) {
                change.values.emplace_back(fields::person::name,
                                           Value::ofText(QStringLiteral("张")));
            },
            [](Change &change) {
                change.values.emplace_back(FieldId{kinds::household, 999}, Value::ofCount(1));
            },
            [](Change &change) {
                change.values.emplace_back(fields::household::address, Value::ofCount(1));
            },
            [&](Change &change) { change.uid = head; },
            [&](Change &change) {
                change.kind = kinds::person;
                change.values.clear();
                change.uid = head;
                change.parent = fresh;
            },
            [&](Change &change) {
                change.uid = fresh;
                change.revision = 3;
            },
            [&](Change &change) {
                change.uid = fresh;
                change.deleted = true;
            },
        };
        auto change = newHousehold();
        faults[which](change);
        const auto size = story.archive().journal().head().value().size;
        QVERIFY_ERROR(story.trySave({change}), ErrorCode(code));
        QCOMPARE(story.archive().journal().head().value().size, size);
    }

    void oneRecordIsChangedOnceInASet()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        QVERIFY_ERROR(story.trySave({groupChange(uid, QStringLiteral("二组")),
                                     groupChange(uid, QStringLiteral("三组"))}),
                      ErrorCode::InvalidInput);
    }

    void deletingKeepsTheRowAndRestoringBringsItBack()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto wife = story.member(household, QStringLiteral("李桂兰"), codes::relation::wife);
        Change change;
        change.kind = kinds::person;
        change.uid = wife;
        change.deleted = true;
        QCOMPARE(must(story.trySave({change})).saved.front().revision, qint64(2));
        auto &records = story.archive().records();
        QVERIFY_ERROR(records.get(story.session(), kinds::person, wife), ErrorCode::NotFound);
        QCOMPARE(records.children(story.session(), kinds::person, household).value().size(),
                 size_t(1));
        change.deleted = false;
        QCOMPARE(must(story.trySave({change})).saved.front().revision, qint64(3));
        QVERIFY_RESULT(records.get(story.session(), kinds::person, wife));
        verifyWhole(story);
    }

    void countsFollowEverySave()
    {
        ArchiveStory story;
        const auto first = story.household(QStringLiteral("张秀梅"));
        story.save(newHousehold());
        auto moved = newHousehold(ArchiveStory::otherVillage());
        moved.uid = story.save(newHousehold());
        story.save(moved);
        auto &records = story.archive().records();
        using Counts = std::vector<std::pair<QString, qint64>>;
        const auto counts = records.countByDivision(QStringLiteral("350405"), 9).value();
        QVERIFY(
            (counts == Counts{{QStringLiteral("350405100"), 2}, {QStringLiteral("350405101"), 1}}));
        Change gone;
        gone.kind = kinds::person;
        gone.uid = story.headOf(first);
        gone.deleted = true;
        story.save(gone);
        gone.kind = kinds::household;
        gone.uid = first;
        story.save(gone);
        QCOMPARE(records.countByDivision(ArchiveStory::village(), 12).value().front().second,
                 qint64(1));
        verifyWhole(story);
    }

    void softFindingsNeedAReason()
    {
        ArchiveStory story;
        const auto uid = story.household(QStringLiteral("张秀梅"));
        auto loan = ArchiveStory::change<LoanEdit>(kinds::loan, [](LoanEdit &edit) {
            edit.setAmount(Money::fromFen(100)).setBalance(Money::fromFen(200));
        });
        loan.parent = uid;
        const auto without = story.trySave({loan}, QStringLiteral("  "));
        QVERIFY_ERROR(without, ErrorCode::InvalidInput);
        QCOMPARE(without.error().context, QStringLiteral("balance-above-amount"));
        const auto with = story.trySave({loan}, QStringLiteral("利息转入本金"));
        QVERIFY_RESULT(with);
        QCOMPARE(with->softFindings.size(), size_t(1));
    }

    void eachSoftFindingMayHaveItsOwnReason_data()
    {
        QTest::addColumn<QStringList>("own"); // by finding; empty: not confirmed
        QTest::addColumn<QString>("common");
        QTest::addColumn<QStringList>("kept"); // what the journal's reason has in it; none: refused
        const auto old = QStringLiteral("旧合同利息转本");
        const auto seen = QStringLiteral("original-seen");
        QTest::newRow("both by themselves")
            << QStringList{old, seen} << QString()
            << QStringList{QStringLiteral(": ") + old, QStringLiteral("Original document seen")};
        QTest::newRow("one by itself and one with the set's")
            << QStringList{old, {}} << QStringLiteral("上门看过")
            << QStringList{old, QStringLiteral("上门看过")};
        QTest::newRow("one is left without") << QStringList{old, {}} << QString() << QStringList();
        QTest::newRow("other without a word")
            << QStringList{old, QStringLiteral("other")} << QString() << QStringList();
        QTest::newRow("too long") << QStringList{old, QString(1001, u'x')} << QString()
                                  << QStringList();
        QTest::newRow("none by itself") << QStringList{{}, {}} << QStringLiteral("visited")
                                        << QStringList{QStringLiteral("visited")};
    }
    void eachSoftFindingMayHaveItsOwnReason()
    {
        QFETCH(QStringList, own);
        QFETCH(QString, common);
        QFETCH(QStringList, kept);
        ArchiveStory story;
        ChangeSet set{common, {oddLoan(story.household(QStringLiteral("张秀梅")))}};
        const auto findings = must(story.archive().records().check(story.session(), set));
        QCOMPARE(findings.size(), size_t(own.size()));
        for (qsizetype at = 0; at < own.size(); ++at) {
            if (!own.at(at).isEmpty())
                set.confirmed.push_back({findings.at(size_t(at)), own.at(at)});
        }
        const auto saved = story.archive().records().save(story.session(), set);
        if (kept.isEmpty()) {
            QVERIFY_ERROR(saved, ErrorCode::InvalidInput);
            return;
        }
        QVERIFY_RESULT(saved);
        const auto reason = reasonOf(story, saved->saved.front().uid);
        for (const auto &part : kept)
            QVERIFY2(reason.contains(part), qPrintable(reason));
    }

    void aSingleConfirmedPointIsKeptAsItsReason()
    {
        ArchiveStory story;
        auto loan = oddLoan(story.household(QStringLiteral("张秀梅")));
        std::erase_if(loan.values,
                      [](const auto &value) { return value.first == fields::loan::rate; });
        ChangeSet set{{}, {loan}};
        const auto findings = must(story.archive().records().check(story.session(), set));
        QCOMPARE(findings.size(), size_t(1));
        auto elsewhere = findings.front();
        elsewhere.field = fields::loan::rate;
        set.confirmed = {{elsewhere, QStringLiteral("visited")}};
        QVERIFY_ERROR(story.archive().records().save(story.session(), set),
                      ErrorCode::InvalidInput);
        set.confirmed = {{findings.front(), QStringLiteral("visited")}};
        const auto saved = story.archive().records().save(story.session(), set);
        QVERIFY_RESULT(saved);
        QCOMPARE(reasonOf(story, saved->saved.front().uid), QStringLiteral("visited"));
        verifyWhole(story);
    }

    void strangeReasonsAreRefused()
    {
        ArchiveStory story;
        QVERIFY_ERROR(story.trySave({newHousehold()}, QString(1001, u'x')),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(story.trySave({newHousehold()}, QStringLiteral("a\x01")),
                      ErrorCode::InvalidInput);
        QVERIFY_RESULT(story.trySave({newHousehold()}, QString(1000, u'年')));
    }

    void strangeTextsAreKeptOrRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("plain") << QStringLiteral("张三") << true;
        QTest::newRow("four bytes") << QStringLiteral("𠮷田𡈽") << true;
        QTest::newRow("a transcribed name") << QStringLiteral("买买提·吐尔逊") << true;
        QTest::newRow("private use, with a reason") << QStringLiteral("张\uE001") << true;
        QTest::newRow("emoji") << QStringLiteral("张😀") << false;
        QTest::newRow("a line break") << QStringLiteral("张\n三") << false;
        QTest::newRow("zero") << QStringLiteral("张%1三").arg(QChar(0)) << false;
        QTest::newRow("half a surrogate") << QStringLiteral("张") + QChar(0xd83d) << false;
        QTest::newRow("right-to-left override") << QStringLiteral("张\u202E三") << false;
        QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE person; --") << false;
        QTest::newRow("ten million characters") << QString(10'000'000, u'张') << false;
    }

    void strangeTextsAreKeptOrRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, isKept);
        ArchiveStory story;
        const auto household = story.save(newHousehold());
        auto person = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
            edit.setName(name).setRelation(codes::relation::householdHead);
        });
        person.parent = household;
        const auto saved = story.trySave({person});
        QCOMPARE(saved.ok(), isKept);
        if (isKept) {
            const auto shown = must(story.archive().records().get(
                story.session(), kinds::person, saved->saved.front().uid));
            QCOMPARE(PersonView(shown.record).name(), name);
        } else {
            QCOMPARE(int(saved.error().code), int(ErrorCode::InvalidInput));
        }
        verifyWhole(story);
    }

    void rolesThatDoNotCaptureDoNotSave_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("administrator") << "admin"
                                       << "maintenance";
        QTest::newRow("reviewer while rating") << "reviewer"
                                               << "rating";
        QTest::newRow("reporter") << "reporter"
                                  << "transmit";
        QTest::newRow("auditor") << "auditor"
                                 << "audit";
        QTest::newRow("officer for a loan") << "officer"
                                            << "02";
    }

    void rolesThatDoNotCaptureDoNotSave()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        ArchiveStory story;
        auto &archive = story.signIn(user);
        const auto session = must(archive.sessions().begin(purpose));
        QVERIFY_ERROR(archive.records().save(session, {{}, {newHousehold()}}), ErrorCode::Refused);
        QVERIFY_ERROR(archive.records().check(session, {{}, {newHousehold()}}), ErrorCode::Refused);
    }

    void anEmptySetIsSavedAsNothing()
    {
        ArchiveStory story;
        const auto size = story.archive().journal().head().value().size;
        const auto saved = story.trySave({});
        QVERIFY_RESULT(saved);
        QVERIFY(saved->saved.empty());
        QCOMPARE(story.archive().journal().head().value().size, size);
    }
};

QTEST_GUILESS_MAIN(tst_RecordSave)
#include "tst_recordsave.moc"
