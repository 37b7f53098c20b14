// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/countyfile.h"
#include "support/typedas.h"
#include "support/verify.h"
#include "views/posting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject rules(const char *indicator, const char *least)
{
    return {{words("gates"),
             QJsonArray{QJsonObject{{words("indicator"), words(indicator)},
                                    {words("least"), words(least)},
                                    {words("basis"), words("default")},
                                    {words("source"), words("本县")}}}},
            {words("items"), QJsonArray()}};
}

} // namespace

/// A township and the county from proposal to plate, as it is typed and as the days go by.
class tst_TownshipCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(words(".*")));
        m_story = std::make_unique<VillageStory>();
        m_story->settle();
        QVERIFY(putCountyFile(m_story->folder(), words("village-profile.json"), profile()));
    }

    void fromProposalToPlate()
    {
        decideVillage();
        QCOMPARE(rate().value(words("placesWritten")).toInt(), 2);
        auto township = rate().value(words("townships")).toArray().at(0).toObject();
        QCOMPARE(township.value(words("standing")).toString(), words("passed"));
        QVERIFY(!township.value(words("decided")).toBool());
        const auto id = posted(words("350405100000"), codes::postingKind::trustedTownship);
        m_story->setDay(QDate(2026, 5, 20));
        takeDown(0);
        refused(step("reviewer", id, "grant", plate()), "not opened this case");
        look("reviewer", id);
        const auto granted = step("reviewer", id, "grant", plate());
        QVERIFY2(granted.code == 0, qPrintable(granted.err));
        QCOMPARE(granted.json().value(words("state")).toString(), words("granted"));
        QCOMPARE(granted.json().value(words("deadline")).toString(), words("2027-05-20"));
        const auto totals = rate();
        township = totals.value(words("townships")).toArray().at(0).toObject();
        QVERIFY(township.value(words("decided")).toBool());
        const auto county = totals.value(words("counties")).toArray().at(0).toObject();
        QCOMPARE(county.value(words("standing")).toString(), words("passed"));
        QCOMPARE(county.value(words("townships")).toInt(), 12);
        QCOMPARE(county.value(words("decidedTownships")).toInt(), 1);
        QCOMPARE(county.value(words("passingTownships")).toInt(-1), 0);
        QVERIFY(!county.value(words("decided")).toBool());
        m_story->signIn(words("officer"));
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    void theCountyFollowsItsTownships()
    {
        decideVillage();
        m_story->decideTownship(words("350405100000"), codes::villageRatingState::decided);
        rate();
        const auto id = posted(words("350405000000"), codes::postingKind::trustedCounty);
        m_story->setDay(QDate(2026, 5, 20));
        takeDown(0);
        look("reviewer", id);
        QCOMPARE(step("reviewer", id, "grant", plate()).code, 0);
        const auto county = rate().value(words("counties")).toArray().at(0).toObject();
        QVERIFY(county.value(words("decided")).toBool());
    }

    void aCaseIsListedAndShown()
    {
        decideVillage();
        rate();
        const auto id = posted(words("350405100000"), codes::postingKind::trustedTownship);
        const auto list = type("officer", {words("case"), words("list")}).json();
        const auto row = list.value(words("cases")).toArray().at(0).toObject();
        QCOMPARE(row.value(words("kind")).toString(), words("township"));
        QCOMPARE(row.value(words("name")).toString(), words("青州镇"));
        QCOMPARE(row.value(words("division")).toString(), words("350405100000"));
        QCOMPARE(row.value(words("deadline")).toString(), words("2026-05-19"));
        const auto shown = look("officer", id).json();
        QCOMPARE(shown.value(words("steps")).toArray().size(), qsizetype(5));
        QCOMPARE(shown.value(words("name")).toString(), words("青州镇"));
        const auto lines = type("officer", {words("case"), words("list")}, false);
        QVERIFY2(lines.out.contains(words("青州镇")), qPrintable(lines.out));
    }

    void linesForPeople()
    {
        decideVillage();
        m_story->decideTownship(words("350405100000"), codes::villageRatingState::decided);
        const auto answer = type("officer", {words("rate-villages")}, false);
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        for (const auto *line : {"Townships and county: 2 proposal(s) are new, 0 stand as they",
                                 "350405100000 青州镇: passes every gate",
                                 "decided, with a plate",
                                 "credit townships: 1 of 12 by decision; 0 more pass"})
            QVERIFY2(answer.out.contains(words(line)), qPrintable(answer.out));
    }

    void aGateThatFailsStopsTheFirstReview()
    {
        QCOMPARE(rate().value(words("placesWritten")).toInt(), 2);
        const auto id = opened(words("350405100000"));
        refused(step("reviewer", id, "check"), "does not pass every gate");
        // A decided village, and the case goes on with the new figures of the same proposal's year.
        decideVillage();
        rate();
        QVERIFY2(step("reviewer", id, "check").code == 0, "the newer proposal was not taken");
    }

    void whatIsWantingIsSaid()
    {
        refused(open(words("350405100000")), "was not rated yet");
        decideVillage();
        rate();
        const auto id = opened(words("350405100000"));
        refused(open(words("350405100000")), qPrintable(id));
        refused(step("officer", id, "check"), "somebody else");
        QCOMPARE(step("reviewer", id, "check").code, 0);
        refused(step("officer", id, "appraise", R"({"members": "甲、乙、丙"})"), "minutes");
        QCOMPARE(step("officer", id, "appraise", members()).code, 0);
        refused(step("reviewer", id, "review"), "not opened this case");
        look("reviewer", id);
        QCOMPARE(step("reviewer", id, "review").code, 0);
        refused(step("officer", id, "post"), "posting");
    }

    void aPlateIsNotGrantedBefore()
    {
        decideVillage();
        rate();
        const auto id = posted(words("350405100000"), codes::postingKind::trustedTownship);
        look("reviewer", id);
        refused(step("reviewer", id, "grant", plate()), "lasts until 2026-05-19");
        m_story->setDay(QDate(2026, 5, 20));
        refused(step("reviewer", id, "grant", plate()), "taken down");
        takeDown(1);
        refused(step("reviewer", id, "grant", plate()), "no objection is open");
        takeDown(0);
        refused(step("reviewer", id, "grant", R"({"minutes": "领〔2026〕3号"})"), "plate");
        refused(step("officer", id, "grant", plate()), "grant");
        QCOMPARE(step("reviewer", id, "grant", plate()).code, 0);
    }

    /// The proposals at first, then what a step changed, and nothing twice.
    void whatChangesIsDueForThePlatform()
    {
        decideVillage();
        rate();
        m_story->signIn(words("officer"));
        const QString proposed(codes::villageRatingState::proposed);
        QCOMPARE(dueStates(), QStringList({proposed, proposed}));
        m_story->close();
        QCOMPARE(dueStates(), QStringList());
        opened(words("350405100000"));
        m_story->signIn(words("officer"));
        QCOMPARE(dueStates(), QStringList{codes::villageRatingState::applied});
    }

    void wrongNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a village") << "350405100201";
        QTest::newRow("a prefecture") << "350400000000";
        QTest::newRow("a slip") << "3504051000";
        QTest::newRow("a word") << "青州镇";
    }
    void wrongNames()
    {
        QFETCH(QString, name);
        rate();
        const auto answer = open(name);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
    }

private:
    static QByteArray profile()
    {
        QFile shipped(words(":/rating/villages/fujian.json"));
        if (!shipped.open(QIODevice::ReadOnly))
            return {};
        auto json = QJsonDocument::fromJson(shipped.readAll()).object();
        json.insert(words("townships"), rules("villages", "1.0"));
        json.insert(words("county"), rules("townships", "5.0"));
        return QJsonDocument(json).toJson();
    }
    static const char *plate()
    {
        return R"({"plate": "沙信镇〔2026〕1号", "minutes": "领〔2026〕3号"})";
    }
    static const char *members()
    {
        return R"({"members": "甲、乙、丙", "minutes": "评〔2026〕2号"})";
    }
    Answer type(const char *user, const QStringList &line, bool json = true)
    {
        return typeAs(*m_story, words(user), json ? QStringList{words("--json")} + line : line);
    }
    QJsonObject rate() { return type("officer", {words("rate-villages")}).json(); }
    QString values(const char *json)
    {
        const auto name = m_story->folder() + words("-values.json");
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(json) > 0 ? name : QString();
    }
    Answer open(const QString &name)
    {
        return type("officer",
                    {words("case"),
                     words("open"),
                     words("township"),
                     name,
                     words("--values"),
                     values(R"({"applicant": "乡镇人民政府"})")});
    }
    QString opened(const QString &name)
    {
        return open(name).json().value(words("case")).toString();
    }
    Answer step(const char *user, const QString &id, const char *action, const char *json = nullptr)
    {
        QStringList line{words("case"), words("step"), id, words(action)};
        if (json != nullptr)
            line += {words("--values"), values(json)};
        return type(user, line);
    }
    Answer look(const char *user, const QString &id)
    {
        return type(user, {words("--purpose"), words("rating"), words("case"), words("show"), id});
    }
    static void refused(const Answer &answer, const char *part)
    {
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(words(part)), qPrintable(answer.err));
    }
    QStringList dueStates()
    {
        QStringList states;
        for (const auto &each : m_story->due().due) {
            if (each.record.kind == kinds::townshipRating)
                states.append(TownshipRatingView(each.record).townshipRatingState());
        }
        return states;
    }
    void decideVillage() { m_story->decideVillage(m_story->place); }
    /// A case that hangs from 13 to 19 May.
    QString posted(const QString &division, const QString &kind)
    {
        const auto id = opened(division);
        step("reviewer", id, "check");
        step("officer", id, "appraise", members());
        look("reviewer", id);
        step("reviewer", id, "review");
        m_posting = m_story->saveAs(
            words("rating"),
            ArchiveStory::change<PostingEdit>(kinds::posting, [&](PostingEdit &edit) {
                edit.setPostingKind(kind)
                    .setPostingDivision(division)
                    .setPostedFrom(PurgeStory::date("2026-05-13"))
                    .setPostedUntil(PurgeStory::date("2026-05-19"));
            }));
        const auto named = QStringLiteral("{\"posting\": \"%1\"}").arg(m_posting.toString());
        const auto answer = step("officer", id, "post", named.toUtf8().constData());
        return answer.json().value(words("state")).toString() == words("posted") ? id : QString();
    }
    void takeDown(int objections)
    {
        m_story->saveAs(words("rating"),
                        ArchiveStory::change<PostingEdit>(
                            kinds::posting,
                            [&](PostingEdit &edit) {
                                edit.setTakenDownOn(PurgeStory::date("2026-05-20"))
                                    .setPostingObjections(objections);
                            },
                            m_posting));
    }

    std::unique_ptr<VillageStory> m_story;
    Uid m_posting;
};

QTEST_GUILESS_MAIN(tst_TownshipCommands)
#include "tst_townshipcommands.moc"
