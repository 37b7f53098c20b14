// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "report/pdfwitness.h"
#include "support/casestory.h"
#include "support/console.h"
#include "support/rawdatabase.h"
#include "support/typedas.h"
#include "support/verify.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The prints of villages and townships, as they are ordered and as they read.
class tst_VillagePapers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(words("paper.pdf")); }
    Answer type(ArchiveStory &story, const char *user, const QStringList &line)
    {
        return typeAs(story,
                      words(user),
                      QStringList{words("--json"), words("report")} + line
                          + QStringList{words("--output"), file()});
    }
    void genuine(ArchiveStory &story, const Answer &answer)
    {
        const auto number = answer.json().value(words("number")).toString();
        QVERIFY(says(textOf(file()), number));
        const auto verified =
            typeAs(story, words("officer"), {words("--json"), words("verify-report"), number});
        QVERIFY2(verified.code == 0, qPrintable(verified.err));
        QCOMPARE(verified.json().value(words("result")).toString(), words("genuine"));
        story.signIn(words("officer"));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }
    void saysAll(const std::initializer_list<const char *> &said)
    {
        const auto text = textOf(file());
        for (const auto *each : said)
            QVERIFY2(says(text, words(each)), qPrintable(words(each) + u'\n' + text));
    }
    void saysNone(const std::initializer_list<const char *> &never)
    {
        const auto text = textOf(file());
        for (const auto *each : never)
            QVERIFY2(!says(text, words(each)), each);
    }
    /// Of the village's newest rating and of its year.
    static void tellFigures(CaseStory &story)
    {
        const auto officer = story.as(words("officer"), words("rating"));
        const auto ratings = must(story.archive().records().children(
            officer, kinds::villageRating, story.villageRecord()));
        const auto figures = ArchiveStory::change<VillageRatingEdit>(
            kinds::villageRating,
            [](VillageRatingEdit &edit) {
                edit.setVillagePoints(805).setVillageFigures(
                    words("filed=260/285\ntrusted=124/285"));
            },
            ratings.back().record.uid);
        must(story.archive().records().save(officer, {words("评定"), {figures}, {}, {}, true}));
        auto year =
            ArchiveStory::change<VillageYearEdit>(kinds::villageYear, [](VillageYearEdit &edit) {
                edit.setFiguresYear(2025).setRegisteredHouseholds(285);
            });
        year.parent = story.villageRecord();
        story.signIn(words("officer"));
        story.save(year);
    }
    static qint64 proposals(const ArchiveStory &story)
    {
        RawDatabase raw(story.folder() + words("/archive.db"));
        return raw.value("SELECT count(*) FROM village_rating").toLongLong();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void anApplicationTellsSharesGatesAndGaps()
    {
        VillageStory story;
        story.settle();
        const auto answer =
            type(story, "officer", {words("village-application"), ArchiveStory::village()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(words("pages")).toInt(), 1);
        saysAll({"信用村申报表",
                 "350405100201",
                 "2025",
                 "福建农信四级评定 2026.1",
                 "40 户",
                 "10 户",
                 "8 户（已录入 8 户）",
                 "信用户 ÷ 户籍户",
                 "2 / 40 户",
                 "5.0%",
                 "不低于 20.0%",
                 "未通过",
                 "还差信用户 6 户",
                 "50.0",
                 "未达标",
                 "村民委员会申报意见",
                 "乡镇人民政府意见"});
        saysNone({"张秀梅", "李长根", "李代表", "359999", "信用报告", "征信报告"});
        QCOMPARE(proposals(story), 0);
        genuine(story, answer);
    }

    void anotherYearAndProfile()
    {
        VillageStory story;
        story.settle();
        const auto answer = type(story,
                                 "reviewer",
                                 {words("village-application"),
                                  ArchiveStory::village(),
                                  words("--year"),
                                  words("2026"),
                                  words("--profile"),
                                  words("hundred-points")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        saysAll({"默认百分制 2026.1", "资料不全", "尚缺资料", "缺 2026 年度户籍户数"});
        saysNone({"50.0"});
    }

    void fewHouseholdsTellNothing()
    {
        VillageStory story;
        story.place = story.villageRecord();
        story.yearOf(story.place, 2025, 40, 10);
        for (const auto *name : {"张秀梅", "李长根", "陈家旺", "罗天明"}) {
            story.homes.push_back(story.home(QString::fromUtf8(name)));
            story.debts.push_back(story.debt(story.homes.back()));
        }
        story.trust(story.homes.front());
        const auto answer =
            type(story, "officer", {words("village-application"), ArchiveStory::village()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        saysAll({"4 户（已录入 4 户）", "信用户数 — 户", "所涉不足 5 户", "资料不全"});
        saysNone({"1 / 40 户", "2.5%"});
    }

    void anAppraisalSheetHasQuestionsAndEmptyLines()
    {
        VillageStory story;
        story.settle();
        const auto answer =
            type(story, "officer", {words("village-appraisal"), ArchiveStory::village()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(words("pages")).toInt(), 1);
        saysAll(
            {"信用村评议表", "评议小组成员", "回避", "同意推荐", "评议意见", "组长", "2 / 40 户"});
        saysNone({"李代表", "张秀梅", "王组长"});
        genuine(story, answer);
    }

    void aPostingNamesTheVillagesOnIt()
    {
        CaseStory story;
        static_cast<void>(story.caseIn(story.workflow(words("village")), words("posted"), {}));
        tellFigures(story);
        const auto answer =
            type(story, "officer", {words("village-posting"), story.posting().toString()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        saysAll({"信用村公示名单",
                 "澄江楼村",
                 "2026-05-13",
                 "2026-05-19",
                 "下列 1 个行政村",
                 "285 260 124 43.51% 80.5",
                 "书面形式",
                 "异议办结前不予授牌"});
        genuine(story, answer);
    }

    void aPostingOfOthersIsRefused()
    {
        CaseStory story;
        static_cast<void>(story.caseIn(story.workflow(words("rating")), words("posted"), {}));
        const auto ofHouseholds =
            type(story, "officer", {words("village-posting"), story.posting().toString()});
        QCOMPARE(ofHouseholds.code, 1);
        QVERIFY2(ofHouseholds.err.contains(words("not of villages")), qPrintable(ofHouseholds.err));
        const auto empty =
            story.postList(ArchiveStory::village(), codes::postingKind::trustedVillage).toString();
        const auto ofNone = type(story, "officer", {words("village-posting"), empty});
        QCOMPARE(ofNone.code, 1);
        QVERIFY2(ofNone.err.contains(words("No village is on this posting")),
                 qPrintable(ofNone.err));
        QVERIFY(!QFileInfo::exists(file()));
    }

    void aPlateIsOfADecisionThatHolds()
    {
        CaseStory story;
        const auto &workflow = story.workflow(words("village"));
        const auto id = story.caseIn(workflow, words("posted"), {});
        const QStringList line{words("plate"), ArchiveStory::village()};
        QCOMPARE(type(story, "officer", line).code, 1);
        QVERIFY(!QFileInfo::exists(file()));
        story.take(id, *workflow.find(words("posted"), words("grant")));
        const auto answer = type(story, "officer", line);
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(words("pages")).toInt(), 1);
        saysAll({"信用村牌匾证书", "澄江楼村", "的 plate", "2026-05-20 至 2028-05-19", "不作担保"});
        genuine(story, answer);
        // A newer proposal takes nothing from the plate that holds.
        story.proposeVillage(true);
        QCOMPARE(type(story, "officer", line).code, 0);
        story.passDays(2 * 366);
        const auto past = type(story, "officer", line);
        QCOMPARE(past.code, 1);
        QVERIFY2(past.err.contains(words("holds no longer")), qPrintable(past.err));
    }

    void aPlateThatWasTakenOrIsToBeEarnedAnewHasNone_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("to be improved") << "improving";
        QTest::newRow("removed") << "removed";
        QTest::newRow("failed") << "failed";
        QTest::newRow("applied for") << "applied";
    }
    void aPlateThatWasTakenOrIsToBeEarnedAnewHasNone()
    {
        QFETCH(QString, state);
        CaseStory story;
        static_cast<void>(story.caseIn(story.workflow(words("village")), state, {}));
        const auto answer = type(story, "officer", {words("plate"), ArchiveStory::village()});
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(!QFileInfo::exists(file()));
    }

    void aTownshipIsAddedUp()
    {
        VillageStory story;
        story.settle();
        story.villageRecord(words("350405100202"),
                            [](VillageEdit &edit) { edit.setVillageName(words("无数村")); });
        const auto answer = type(story, "officer", {words("township"), words("350405100")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        saysAll({"信用乡镇评定表",
                 "350405100000",
                 "澄江楼村",
                 "无数村",
                 "合计（2 个村）",
                 "20.0%",
                 "5.0%",
                 "50.0",
                 "未达标",
                 "资料不全",
                 "不低于 50.0%",
                 "各村分布",
                 "尚无记录",
                 "档案中尚无记录的村"});
        saysNone({"张秀梅", "李代表"});
        QCOMPARE(proposals(story), 0);
        genuine(story, answer);
    }

    void aLongTownshipRepeatsItsHead()
    {
        VillageStory story;
        story.settle();
        for (int number = 300; number < 370; ++number) {
            story.villageRecord(QStringLiteral("350405100%1").arg(number),
                                [number](VillageEdit &edit) {
                                    edit.setVillageName(QStringLiteral("第%1村").arg(number));
                                });
        }
        const auto answer = type(story, "officer", {words("township"), words("350405100")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const int pages = answer.json().value(words("pages")).toInt();
        QVERIFY(pages >= 3);
        QVERIFY(says(textOf(file(), 1), words("信用户占比")));
        QVERIFY(says(textOf(file(), 2), words("信用户占比")));
        QVERIFY(says(textOf(file()), words("第369村")));
        QVERIFY(says(textOf(file(), pages), QStringLiteral("%1 / %1").arg(pages)));
        genuine(story, answer);
    }

    void wrongLinesAreRefused_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        const auto application = words("village-application");
        const auto village = ArchiveStory::village();
        const auto township = words("350405100");
        QTest::newRow("an unknown village")
            << "officer" << QStringList{application, words("350405100299")} << 1;
        QTest::newRow("a township for a village")
            << "officer" << QStringList{application, township} << 1;
        QTest::newRow("a village for a township")
            << "officer" << QStringList{words("township"), village} << 1;
        QTest::newRow("a township without villages")
            << "officer" << QStringList{words("township"), words("350405101")} << 1;
        QTest::newRow("a mistyped code")
            << "officer" << QStringList{application, words("35040510020x")} << 1;
        QTest::newRow("a year to come")
            << "officer" << QStringList{application, village, words("--year"), words("2027")} << 1;
        QTest::newRow("an unknown profile")
            << "officer"
            << QStringList{words("village-appraisal"), village, words("--profile"), words("fujan")}
            << 1;
        QTest::newRow("a plate of an unknown village")
            << "officer" << QStringList{words("plate"), words("350405100299")} << 1;
        QTest::newRow("a village that was never rated")
            << "officer" << QStringList{words("plate"), village} << 1;
        QTest::newRow("a posting that is not here")
            << "officer"
            << QStringList{words("village-posting"), words("019e1f0f-f500-705a-bc7b-3857ec2c7337")}
            << 1;
        QTest::newRow("no uid") << "officer" << QStringList{words("village-posting"), words("7")}
                                << 1;
        QTest::newRow("no village at all") << "officer" << QStringList{application} << 2;
        QTest::newRow("a year of a plate")
            << "officer" << QStringList{words("plate"), village, words("--year"), words("2025")}
            << 2;
        QTest::newRow("an auditor") << "auditor" << QStringList{application, village} << 1;
        QTest::newRow("a reporter") << "reporter" << QStringList{words("township"), township} << 1;
    }
    void wrongLinesAreRefused()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, line);
        QFETCH(int, code);
        VillageStory story;
        story.settle();
        const auto answer = type(story, qPrintable(user), line);
        QCOMPARE(answer.code, code);
        QVERIFY(!answer.err.trimmed().isEmpty());
        QVERIFY(!QFileInfo::exists(file()));
    }

    void whatIsForPracticeSaysSo()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(words("practice"));
        const auto given = words("given-Goat-9");
        const auto own = words("chosen-Hen-4");
        const auto typed = [&](const char *user,
                               const QString &password,
                               const QStringList &line,
                               const QString &next = {}) {
            Console console;
            console.set("ARCHIVE_DIR", folder)
                .set("ARCHIVE_USER", words(user))
                .set("ARCHIVE_PASSWORD", password)
                .set("ARCHIVE_NEW_PASSWORD", next);
            return console.type(line);
        };
        const auto lines = words("init %1 --division 350405 --station practice --institution 沙县"
                                 "农村信用合作联社 --training")
                               .arg(folder)
                               .split(u' ');
        QCOMPARE(typed("admin", own, lines).code, 0);
        const auto added = words("user add officer --role officer").split(u' ');
        QCOMPARE(typed("admin", own, added, given).code, 0);
        QCOMPARE(typed("officer", given, {words("password")}, own).code, 0);
        {
            const auto archive =
                must(Archive::open(folder, words("officer"), own, Environment::system()));
            const auto session = must(archive->sessions().begin(words("collect")));
            must(archive->records().save(
                session,
                {words("录入"),
                 {ArchiveStory::change<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                     edit.setVillageDivision(ArchiveStory::village())
                         .setVillageName(words("澄江楼村"));
                 })}}));
        }
        const auto answer = typed("officer",
                                  own,
                                  {words("report"),
                                   words("village-application"),
                                   ArchiveStory::village(),
                                   words("--output"),
                                   file()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        saysAll({"演练档案，不作凭据", "资料不全", "演练 350405-"});
    }

    void whoDoesNotCoverTheTownshipGetsNoTable()
    {
        VillageStory story;
        story.settle();
        const auto admin = story.as(words("admin"), words("maintenance"));
        must(story.archive().users().add(admin,
                                         words("elsewhere"),
                                         {words("officer")},
                                         {must(DivisionCode::parse(words("350405101000")))},
                                         ArchiveStory::password(),
                                         PasswordUse::Lasting));
        for (const auto &line : {QStringList{words("township"), words("350405100")},
                                 QStringList{words("village-application"), ArchiveStory::village()},
                                 QStringList{words("plate"), ArchiveStory::village()}}) {
            QCOMPARE(type(story, "elsewhere", line).code, 1);
            QVERIFY(!QFileInfo::exists(file()));
        }
    }
};

QTEST_MAIN(tst_VillagePapers)
#include "tst_villagepapers.moc"
