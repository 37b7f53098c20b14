// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/countyfile.h"
#include "support/typedas.h"
#include "support/verify.h"
#include "views/measure.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// The object of a list that has this item.
QJsonObject itemOf(const QJsonObject &json, const char *list, const char *item)
{
    const auto array = json.value(words(list)).toArray();
    for (const auto &each : array) {
        if (each.toObject().value(words("item")).toString() == words(item))
            return each.toObject();
    }
    return {};
}

} // namespace

/// measures as it is typed, on 13 May 2026.
class tst_MeasuresCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VillageStory> m_story;
    Uid m_home;

    Answer type(const char *user, const QStringList &line, bool json = true)
    {
        return typeAs(*m_story, words(user), json ? QStringList{words("--json")} + line : line);
    }
    Answer measures(const char *user = "officer", bool json = true)
    {
        return type(user, {words("measures"), m_home.toString()}, json);
    }
    void grade(QLatin1String grade)
    {
        m_story->ratingOf(m_home, [grade](RatingEdit &edit) {
            VillageStory::decide(edit, grade, "2026-01-10");
            edit.setRatingUntil(VillageStory::date("2028-01-10"));
        });
    }
    Uid publicRecord()
    {
        m_story->signIn(words("officer"));
        auto change = PurgeStory::adverse(m_home, words("执2号"));
        change.values.emplace_back(fields::publicRecord::recordKind,
                                   Value::ofCode(codes::publicRecordKind::restrictedSpending));
        PurgeStory::put(change, fields::publicRecord::endedOn, "");
        return m_story->save(change);
    }
    void take(const char *kind, const char *item)
    {
        auto made = ArchiveStory::change<MeasureEdit>(kinds::measure, [&](MeasureEdit &edit) {
            edit.setMeasureKind(words(kind))
                .setMeasureItem(words(item))
                .setMeasureDocument(words("沙农信〔2026〕1号"))
                .setMeasureFrom(VillageStory::date("2026-01-13"));
        });
        made.parent = m_home;
        const auto session = m_story->as(words("reviewer"), words("credit"));
        QVERIFY_RESULT(m_story->archive().records().save(session, {words("story"), {made}}));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<VillageStory>();
        m_home = m_story->home(words("张秀梅"));
    }

    void whatNobodyHasIsSaid()
    {
        const auto answer = measures();
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(answer.json().value(words("grade")).isNull());
        for (const auto *list : {"earned", "called", "taken"})
            QVERIFY(answer.json().value(words(list)).toArray().isEmpty());
        const auto text = measures("officer", false);
        QVERIFY(text.out.contains(words("No decided grade holds, so nothing is earned.")));
        QVERIFY(text.out.contains(words("calls for a sanction.")));
        QVERIFY(text.out.contains(words("No measure is on the register.")));
    }

    void aGradeItsRegisterAndWhatItSaved()
    {
        grade(codes::grade::tripleA);
        m_story->debt(m_home,
                      [](LoanEdit &edit) { edit.setStartDate(VillageStory::date("2026-01-13")); });
        take("1", "AAA级利率优惠");
        const auto answer = measures();
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto json = answer.json();
        QCOMPARE(json.value(words("grade")).toString(), words("AAA"));
        QCOMPARE(json.value(words("earned")).toArray().size(), 5);
        const auto earned = itemOf(json, "earned", "AAA级利率优惠");
        QCOMPARE(earned.value(words("figure")).toDouble(), 50.0);
        QCOMPARE(earned.value(words("unit")).toString(), words("basis-points"));
        QVERIFY(earned.value(words("registered")).toBool());
        QVERIFY(!itemOf(json, "earned", "AAA级绿色通道").value(words("registered")).toBool(true));
        const auto taken = itemOf(json, "taken", "AAA级利率优惠");
        QVERIFY(taken.value(words("inForce")).toBool());
        QVERIFY(taken.value(words("until")).isNull());
        QCOMPARE(taken.value(words("interestSaved")).toString(), words("66.67"));
        QCOMPARE(taken.value(words("loans")).toInt(), 1);
        const auto text = measures("officer", false);
        QVERIFY2(text.out.contains(words("about 66.67 yuan")), qPrintable(text.out));
        QVERIFY(!text.out.contains(words("张秀梅")));
    }

    void aPublicRecordUntilItIsRepaired()
    {
        const auto record = publicRecord();
        take("2", "限制消费");
        auto answer = measures();
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto called = itemOf(answer.json(), "called", "限制消费");
        QCOMPARE(called.value(words("record")).toString(), record.toString());
        QCOMPARE(called.value(words("from")).toString(), words("2019-01-01"));
        QVERIFY(called.value(words("registered")).toBool());
        QVERIFY(!itemOf(answer.json(), "taken", "限制消费").contains(words("interestSaved")));
        m_story->repair(record, "2026-05-12");
        answer = measures();
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(answer.json().value(words("called")).toArray().isEmpty());
        QCOMPARE(answer.json().value(words("taken")).toArray().size(), 1);
    }

    void aCountysOwnTable()
    {
        QVERIFY(putCountyFile(m_story->folder(), words("measures.json"), "{}"));
        const auto answer = measures();
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains(words("measures.json")), qPrintable(answer.err));
    }

    void creditIsAPurposeToo()
    {
        const auto answer =
            type("reviewer",
                 {words("--purpose"), words("credit"), words("measures"), m_home.toString()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
    }

    void wrongLines_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        const auto command = words("measures");
        QTest::newRow("nobody named") << "officer" << QStringList{command} << 2;
        QTest::newRow("two") << "officer" << QStringList{command, words("1"), words("2")} << 2;
        QTest::newRow("an unknown option")
            << "officer" << QStringList{command, words("1"), words("--force")} << 2;
        QTest::newRow("nobody") << "officer" << QStringList{command, words("nobody")} << 1;
        QTest::newRow("an administrator") << "admin" << QStringList{command, words("1")} << 1;
        QTest::newRow("an auditor") << "auditor" << QStringList{command, words("1")} << 1;
    }
    void wrongLines()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, line);
        QFETCH(int, code);
        const auto answer = type(qPrintable(user), line);
        QCOMPARE(answer.code, code);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.trimmed().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_MeasuresCommand)
#include "tst_measurescommand.moc"
