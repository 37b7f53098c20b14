// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/casestory.h"
#include "support/typedas.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// overrides as it is typed: a grade that was changed on 13 May 2026, or passed.
class tst_OverridesCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CaseStory> m_story;

    Uid caseIn(const char *state)
    {
        return m_story->caseIn(m_story->workflow(words("rating")), words(state), {});
    }
    void take(const Uid &id, const char *action)
    {
        m_story->signIn(words("officer"));
        const auto &workflow = m_story->workflow(words("rating"));
        m_story->take(id, *workflow.find(m_story->rowOf(id).state, words(action)));
    }
    QJsonObject overrides(const QStringList &options = {})
    {
        const auto answer = typeAs(*m_story,
                                   words("reviewer"),
                                   QStringList{words("--json"), words("overrides")} + options);
        return answer.code == 0 ? answer.json() : QJsonObject();
    }
    static QString told(const QJsonObject &rate)
    {
        return QStringLiteral("%1 %2/%3/%4 %5")
            .arg(rate[words("of")].toString())
            .arg(rate[words("judged")].toInt())
            .arg(rate[words("adjusted")].toInt())
            .arg(rate[words("confirmed")].toInt())
            .arg(rate[words("rate")].toString());
    }
    static QString only(const QJsonObject &json, const char *group)
    {
        const auto array = json[words(group)].toArray();
        return array.size() == 1 ? told(array.at(0).toObject()) : QString::number(array.size());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
    }

    void whereNothingWasJudged()
    {
        const auto json = overrides();
        QCOMPARE(told(json[words("all")].toObject()), words(" 0/0/0 0.0"));
        QVERIFY(json[words("officers")].toArray().isEmpty());
        QCOMPARE(json[words("from")].toString(), words("2025-05-14"));
        QCOMPARE(json[words("until")].toString(), words("2026-05-13"));
    }

    void aGradeThatPassesIsNoOverride()
    {
        caseIn("reviewed");
        const auto json = overrides();
        QCOMPARE(told(json[words("all")].toObject()), words(" 1/0/0 0.0"));
        QCOMPARE(only(json, "officers"), words("reviewer 1/0/0 0.0"));
    }

    void aChangeThatIsAgreedTo()
    {
        const auto id = caseIn("adjusted");
        QCOMPARE(told(overrides()[words("all")].toObject()), words(" 1/1/0 100.0"));
        take(id, "confirm");
        const auto json = overrides();
        QCOMPARE(told(json[words("all")].toObject()), words(" 1/1/1 100.0"));
        QCOMPARE(only(json, "officers"), words("reviewer 1/1/1 100.0"));
        const auto villages = json[words("villages")].toArray();
        QCOMPARE(villages.size(), 1);
        QVERIFY2(villages.at(0).toObject()[words("of")].toString().endsWith(words("澄江楼村")),
                 qPrintable(villages.at(0).toObject()[words("of")].toString()));
        QCOMPARE(json[words("stations")].toArray().size(), 1);
    }

    void aChangeThatIsDeclinedAndAPass()
    {
        const auto id = caseIn("adjusted");
        take(id, "decline");
        take(id, "review");
        QCOMPARE(told(overrides()[words("all")].toObject()), words(" 2/1/0 50.0"));
    }

    void onlyTheDaysThatAreAskedFor_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("judged");
        QTest::newRow("the day itself") << QStringList{words("--from"),
                                                       words("2026-05-13"),
                                                       words("--until"),
                                                       words("2026-05-13")}
                                        << 1;
        QTest::newRow("until the day before")
            << QStringList{words("--until"), words("20260512")} << 0;
        QTest::newRow("the month") << QStringList{words("--from"), words("2026年5月")} << 1;
    }
    void onlyTheDaysThatAreAskedFor()
    {
        QFETCH(QStringList, options);
        QFETCH(int, judged);
        caseIn("reviewed");
        QCOMPARE(overrides(options)[words("all")].toObject()[words("judged")].toInt(-1), judged);
    }

    void whatIsTypedWrongly_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no day") << QStringList{words("--from"), words("yesterday")};
        QTest::newRow("the wrong way round") << QStringList{
            words("--from"), words("2026-05-13"), words("--until"), words("2026-05-12")};
    }
    void whatIsTypedWrongly()
    {
        QFETCH(QStringList, options);
        const auto answer =
            typeAs(*m_story, words("reviewer"), QStringList{words("overrides")} + options);
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void whoMayNotLookAtRatings()
    {
        const auto answer = typeAs(*m_story,
                                   words("admin"),
                                   {words("--purpose"), words("maintenance"), words("overrides")});
        QCOMPARE(answer.code, 1);
    }

    void aPersonReadsIt()
    {
        caseIn("adjusted");
        const auto answer = typeAs(*m_story, words("reviewer"), {words("overrides")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY2(answer.out.contains(words("reviewer: 1 judged, 1 changed (100.0 %), 0 of these")),
                 qPrintable(answer.out));
    }
};

QTEST_GUILESS_MAIN(tst_OverridesCommand)
#include "tst_overridescommand.moc"
