// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entryrules.h"
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QFile>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

const char *const allTwice = "name,value\n"
                             "enabled,yes\n"
                             "percent,100\n"
                             "field,person.name\n"
                             "field,person.phone\n"
                             "field,loan.amount\n";

void turnOn(ArchiveStory &story, const QByteArray &rules = allTwice)
{
    QFile file(story.folder() + QStringLiteral("/doubleentry.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(rules) != rules.size())
        throw std::runtime_error("the rules can't be written");
}

/// A story in which the officer entered a household and `second` may type it again.
struct TwoTypists
{
    ArchiveStory story;
    Uid household;
    Uid head;

    explicit TwoTypists(bool on = true)
    {
        if (on)
            turnOn(story);
        household = story.household(QStringLiteral("张秀梅"));
        head = story.headOf(household);
        story.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("13800000137")); },
            head));
        static_cast<void>(story.loan(household, QStringLiteral("50000.00")));
        story.consent(household);
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        must(admin.users().add(session,
                               QStringLiteral("second"),
                               {QStringLiteral("officer")},
                               {},
                               ArchiveStory::password(),
                               PasswordUse::Lasting));
        story.signIn(QStringLiteral("second"));
    }

    [[nodiscard]] EntryChecks &checks() { return story.archive().entryChecks(); }
    [[nodiscard]] std::vector<SecondEntry> answers(const QString &phone)
    {
        std::vector<SecondEntry> entries;
        for (const auto &question : must(checks().questions(story.session(), household))) {
            Value value;
            if (question.field == fields::person::name) {
                value = Value::ofText(QStringLiteral("张秀梅"));
            } else if (question.field == fields::person::phone) {
                value = Value::ofText(phone);
            } else {
                value = Value::of(must(Money::parse(QStringLiteral("50000.00"))));
            }
            entries.push_back({question.record, question.field, value});
        }
        return entries;
    }
    [[nodiscard]] std::vector<CaseRow> differences()
    {
        story.signIn(QStringLiteral("reviewer"));
        std::vector<CaseRow> rows;
        for (auto &row :
             must(story.archive().cases().list(story.session(QStringLiteral("check"))))) {
            if (row.workflow == QLatin1String("entry"))
                rows.push_back(std::move(row));
        }
        return rows;
    }
    CaseState decide(const CaseRow &row, const char *action)
    {
        return must(story.archive().cases().step(story.session(QStringLiteral("check")),
                                                 {row.id, QLatin1String(action), {}, {}, {}}));
    }
};

} // namespace

/// Chosen fields are typed again by somebody else; a reviewer decides what differs, and each typist has a rate.
class tst_EntryChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itIsOffUntilAFileSaysOtherwise()
    {
        TwoTypists two(false);
        QVERIFY(!must(two.checks().isOn()));
        QVERIFY_ERROR(two.checks().due(two.story.session()), ErrorCode::Refused);
        QVERIFY_ERROR(two.checks().questions(two.story.session(), two.household),
                      ErrorCode::Refused);
        turnOn(two.story);
        QVERIFY(must(two.checks().isOn()));
        QCOMPARE(must(two.checks().due(two.story.session())).size(), size_t(1));
    }

    void aFileThatCantBeFollowedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("no such field")
            << QByteArray("name,value\nenabled,yes\npercent,5\nfield,person.x\n");
        QTest::newRow("too many") << QByteArray(
            "name,value\nenabled,yes\npercent,101\nfield,person.name\n");
        QTest::newRow("neither on nor off")
            << QByteArray("name,value\nenabled,maybe\npercent,5\nfield,person.name\n");
        QTest::newRow("no field") << QByteArray("name,value\nenabled,yes\npercent,5\n");
        QTest::newRow("no share") << QByteArray("name,value\nenabled,yes\nfield,person.name\n");
    }
    void aFileThatCantBeFollowedIsNamed()
    {
        QFETCH(QByteArray, rules);
        ArchiveStory story;
        turnOn(story, rules);
        const auto answer = story.archive().entryChecks().isOn();
        QVERIFY_ERROR(answer, ErrorCode::Damaged);
        QVERIFY(answer.error().message.contains(QStringLiteral("doubleentry.csv")));
    }

    void theSampleIsTheSameEveryTime()
    {
        ArchiveStory story;
        const auto rules = must(
            EntryRules::of(story.folder(), story.archive().catalogue(), *story.environment().disk));
        QCOMPARE(rules.percent, 5);
        QVERIFY(!rules.enabled);
        int drawn = 0;
        constexpr int many = 10'000;
        for (int i = 0; i < many; ++i) {
            const auto uid =
                must(Uid::create(*story.environment().clock, *story.environment().random));
            const bool first = rules.samples(uid);
            QCOMPARE(rules.samples(uid), first);
            drawn += first ? 1 : 0;
        }
        QVERIFY(drawn > 400 && drawn < 600);
    }

    void whoEnteredItDoesNotCheckIt()
    {
        TwoTypists two;
        two.story.signIn(QStringLiteral("officer"));
        QVERIFY(must(two.checks().due(two.story.session())).empty());
        QVERIFY_ERROR(two.checks().questions(two.story.session(), two.household),
                      ErrorCode::Refused);
    }

    void theSameTypedTwiceIsDone()
    {
        TwoTypists two;
        const auto entries = two.answers(QStringLiteral("13800000137"));
        QCOMPARE(entries.size(), size_t(3));
        const auto result = must(two.checks().submit(two.story.session(), two.household, entries));
        QCOMPARE(result.fields, 3);
        QCOMPARE(result.differing, 0);
        QVERIFY(must(two.checks().due(two.story.session())).empty());
        QVERIFY(two.differences().empty());
        const auto rates = must(two.checks().rates(two.story.session(QStringLiteral("check"))));
        QCOMPARE(rates.size(), size_t(1));
        QCOMPARE(rates.front().user, QStringLiteral("officer"));
        QCOMPARE(rates.front().fields, qint64(3));
        QCOMPARE(rates.front().wrong, qint64(0));
    }

    void halfOfItIsNotTaken()
    {
        TwoTypists two;
        auto entries = two.answers(QStringLiteral("13800000137"));
        entries.pop_back();
        QVERIFY_ERROR(two.checks().submit(two.story.session(), two.household, entries),
                      ErrorCode::InvalidInput);
    }

    void aDifferenceIsDecidedByTheReviewer_data()
    {
        QTest::addColumn<bool>("firstRight");
        QTest::newRow("the first is right") << true;
        QTest::newRow("the second is right") << false;
    }
    void aDifferenceIsDecidedByTheReviewer()
    {
        QFETCH(bool, firstRight);
        TwoTypists two;
        const auto entries = two.answers(QStringLiteral("13800000138"));
        QCOMPARE(must(two.checks().submit(two.story.session(), two.household, entries)).differing,
                 1);
        const auto rows = two.differences();
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows.front().subject == two.head);
        const auto file = must(two.story.archive().cases().get(
            two.story.session(QStringLiteral("check")), rows.front().id));
        const CaseValues values{{QStringLiteral("field"), QStringLiteral("phone")},
                                {QStringLiteral("second"), QStringLiteral("13800000138")}};
        QVERIFY(file.steps.front().values == values);
        static_cast<void>(two.decide(rows.front(), firstRight ? "first" : "second"));
        const auto rates = must(two.checks().rates(two.story.session(QStringLiteral("check"))));
        QCOMPARE(rates.front().wrong, qint64(firstRight ? 0 : 1));
        QCOMPARE(rates.front().percent() > 0, !firstRight);
        if (firstRight)
            return;
        // Who put it right says so, and not before it is.
        two.story.signIn(QStringLiteral("officer"));
        const CaseMove corrected{rows.front().id, QStringLiteral("corrected"), {}, {}, {}};
        QVERIFY_ERROR(two.story.archive().cases().step(two.story.session(), corrected),
                      ErrorCode::Refused);
        two.story.clock().advanceSeconds(60);
        two.story.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("13800000138")); },
            two.head));
        QCOMPARE(must(two.story.archive().cases().step(two.story.session(), corrected)).state,
                 QStringLiteral("second-right"));
        QVERIFY(must(verifyArchive(two.story.archive(), true)).problems.isEmpty());
    }

    void itGoesWithTheHousehold()
    {
        TwoTypists two;
        const auto entries = two.answers(QStringLiteral("13800000138"));
        static_cast<void>(must(two.checks().submit(two.story.session(), two.household, entries)));
        auto &admin = two.story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        static_cast<void>(must(admin.erasures().erase(session, two.household)));
        two.story.signOut();
        RawDatabase raw(two.story.folder() + QStringLiteral("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM entry_check").toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_EntryChecks)
#include "tst_entrychecks.moc"
