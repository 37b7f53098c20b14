// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/countyfile.h"
#include "support/rawdatabase.h"
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

/// rate-villages as it is typed.
class tst_RateVillagesCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VillageStory> m_story;

    Answer type(const char *user, const QStringList &line, bool json = true)
    {
        return typeAs(*m_story, words(user), json ? QStringList{words("--json")} + line : line);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(words(".*")));
        m_story = std::make_unique<VillageStory>();
        m_story->settle();
    }

    void villagesAndTownships_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("an officer") << "officer";
        QTest::newRow("a reviewer") << "reviewer";
    }
    void villagesAndTownships()
    {
        QFETCH(QString, user);
        const auto answer = type(qPrintable(user), {words("rate-villages")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto json = answer.json();
        QCOMPARE(json.value(words("year")).toInt(), 2025);
        QCOMPARE(json.value(words("written")).toInt(), 1);
        // The township is judged by this profile, the county is not.
        QCOMPARE(json.value(words("placesWritten")).toInt(), 1);
        const auto village = json.value(words("villages")).toArray().at(0).toObject();
        QCOMPARE(village.value(words("code")).toString(), ArchiveStory::village());
        QCOMPARE(village.value(words("name")).toString(), words("澄江楼村"));
        QCOMPARE(village.value(words("standing")).toString(), words("failed"));
        QCOMPARE(village.value(words("points")).toDouble(), 50.0);
        QCOMPARE(village.value(words("gatesFailed")).toArray(), QJsonArray{words("trusted")});
        QCOMPARE(village.value(words("gaps")).toArray().size(), 1);
        const auto trusted =
            village.value(words("figures")).toObject().value(words("trusted")).toObject();
        QCOMPARE(trusted.value(words("value")).toDouble(), 5.0);
        QCOMPARE(trusted.value(words("of")).toString(), words("registered"));
        const auto counts = village.value(words("counts")).toObject();
        QCOMPARE(counts.value(words("trusted")).toInt(), 2);
        QCOMPARE(counts.value(words("households_resident")).toInt(), 10);
        QVERIFY(counts.value(words("people_resident")).isNull());
        const auto township = json.value(words("townships")).toArray().at(0).toObject();
        QCOMPARE(township.value(words("code")).toString(), words("350405100000"));
        QCOMPARE(township.value(words("standing")).toString(), words("incomplete"));
        QVERIFY(township.value(words("points")).isNull());
        QCOMPARE(township.value(words("decidedVillages")).toInt(-1), 0);
        const auto again = type(qPrintable(user), {words("rate-villages")}).json();
        QCOMPARE(again.value(words("written")).toInt(-1), 0);
        QCOMPARE(again.value(words("unchanged")).toInt(), 1);
        QCOMPARE(again.value(words("placesWritten")).toInt(-1), 0);
        QCOMPARE(again.value(words("placesUnchanged")).toInt(), 1);
    }

    void linesForPeople()
    {
        const auto answer = type("officer", {words("rate-villages")}, false);
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(answer.out.contains(words("350405100201 澄江楼村: does not pass, 50.0 points")));
        QVERIFY(answer.out.contains(words("wanted: 6 more credit household(s)")));
        QVERIFY(answer.out.contains(
            words("credit households: 2 by decision, 0 more only proposed; 8 are on file")));
        QVERIFY(answer.out.contains(words("missing: ")));
        // Nobody's name, and nothing of one household.
        QVERIFY(!answer.out.contains(words("张秀梅")));
    }

    void aYearWithoutFigures()
    {
        const auto answer =
            type("officer", {words("rate-villages"), words("--year"), words("2026")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto village = answer.json().value(words("villages")).toArray().at(0).toObject();
        QCOMPARE(village.value(words("standing")).toString(), words("incomplete"));
        QVERIFY(village.value(words("points")).isNull());
        QCOMPARE(village.value(words("missing")).toArray().size(), 2);
    }

    void aProfileOfOnesChoice()
    {
        const auto answer =
            type("officer", {words("rate-villages"), words("--profile"), words("zhaoyang")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto village = answer.json().value(words("villages")).toArray().at(0).toObject();
        const auto trusted =
            village.value(words("figures")).toObject().value(words("trusted")).toObject();
        QCOMPARE(trusted.value(words("value")).toDouble(), 25.0);
        QCOMPARE(trusted.value(words("of")).toString(), words("filed"));
    }

    void aCountysProfileThatIsWrong()
    {
        QVERIFY(
            putCountyFile(m_story->folder(), words("village-profile.json"), "{\"name\": \"x\"}"));
        const auto answer = type("officer", {words("rate-villages")});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(words("village-profile.json")), qPrintable(answer.err));
        QCOMPARE(answer.err.trimmed().count(QLatin1Char('\n')), 0);
    }

    void wrongLines_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        const auto rate = words("rate-villages");
        QTest::newRow("a word too many") << "officer" << QStringList{rate, words("all")} << 2;
        QTest::newRow("an unknown option") << "officer" << QStringList{rate, words("--force")} << 2;
        QTest::newRow("no year") << "officer" << QStringList{rate, words("--year"), words("last")}
                                 << 1;
        QTest::newRow("half a year")
            << "officer" << QStringList{rate, words("--year"), words("2025.5")} << 1;
        QTest::newRow("a year to come")
            << "officer" << QStringList{rate, words("--year"), words("2027")} << 1;
        QTest::newRow("a year before all archives")
            << "officer" << QStringList{rate, words("--year"), words("2012")} << 1;
        QTest::newRow("an unknown profile")
            << "officer" << QStringList{rate, words("--profile"), words("fujan")} << 1;
        QTest::newRow("no such file")
            << "officer" << QStringList{rate, words("--profile"), words("/none.json")} << 1;
        QTest::newRow("no division")
            << "officer" << QStringList{rate, words("--division"), words("35040x")} << 1;
        QTest::newRow("an administrator") << "admin" << QStringList{rate} << 1;
        QTest::newRow("an auditor") << "auditor" << QStringList{rate} << 1;
        QTest::newRow("another purpose")
            << "officer" << QStringList{words("--purpose"), words("check"), rate} << 1;
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
        RawDatabase raw(m_story->folder() + words("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM village_rating"), QByteArray("0"));
        QCOMPARE(raw.value("SELECT count(*) FROM township_rating"), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(tst_RateVillagesCommand)
#include "tst_ratevillagescommand.moc"
