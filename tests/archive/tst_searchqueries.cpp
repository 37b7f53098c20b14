// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <array>

using namespace archive;
using namespace archive::test;

namespace {

/// Somebody of the archive that is searched: invented, with others beside him who are easily taken for him.
struct Villager
{
    const char *name;
    const char *village;
    const char *idBody; ///< the first seventeen characters of his number
    const char *phone;
};

constexpr const char *chengjianglou = "350405100201";
constexpr const char *dongjie = "350405101201";

// In the order of entry, which decides between equal keys.
constexpr auto villagers = std::to_array<Villager>({
    {"张秀梅英", chengjianglou, "35999919520417010", "13859200001"},
    {"张秀梅", chengjianglou, "35999919790312002", "13859101234"},
    {"张秀美", chengjianglou, "35999919790321002", "13859101243"},
    {"章秀梅", dongjie, "35999919790312004", "13859112034"},
    {"林国庆", dongjie, "35999919491001011", "13705981001"},
    {"林国强", chengjianglou, "35999919680815033", "13705980815"},
    {"林美玉", dongjie, "35999919850606044", "15959860606"},
    {"陈宁", dongjie, "35999919910203071", "15060591023"},
    {"陈凝", chengjianglou, "35999919910203073", "15060591032"},
    {"張峯", chengjianglou, "35999919630505019", "13023891505"},
    {"张枫", dongjie, "35999919630505037", "13023891515"},
    {"曾国文", dongjie, "35999919720822015", "18850810822"},
    {"单雄", chengjianglou, "35999919730923017", "18850810923"},
    {"单丹", dongjie, "35999919730924028", "18850810924"},
    {"仇英", dongjie, "35999919741024026", "18850811024"},
    {"区明", chengjianglou, "35999919751125013", "18850811125"},
    {"盖文", dongjie, "35999919761226011", "18850811226"},
    {"翟刚", chengjianglou, "35999919770127019", "18850810127"},
    {"万俟青", dongjie, "35999919780228022", "18850810228"},
    {"尉迟恭", chengjianglou, "35999919790329015", "18850810329"},
    {"缪玉", dongjie, "35999919800430024", "18850810430"},
    {"朴正", chengjianglou, "35999919810531011", "18850810531"},
    {"覃海", dongjie, "35999919820630013", "18850810630"},
    {"欧阳望舒", chengjianglou, "35999919830731021", "18850810731"},
    {"欧阳望书", dongjie, "35999919830731023", "18850810713"},
    {"买买提·阿力", chengjianglou, "35999919860901015", "17805980901"},
    {"买买提·阿里", dongjie, "35999919860901017", "17805980910"},
    {"李四海", dongjie, "35999919900712003", "18060374455"},
    {"李四海", chengjianglou, "35999919900712011", "18060475566"},
});

/// What somebody types, and whom he has to see first; "" for nobody.
struct Query
{
    const char *what;
    const char *typed;
    const char *first;
};

constexpr auto queries = std::to_array<Query>({
    {"a whole name", "张秀梅", "张秀梅"},
    {"a longer name begun", "张秀梅英", "张秀梅英"},
    {"a given name", "望舒", "欧阳望舒"},
    {"the end of a given name", "强", "林国强"},
    {"initials", "lgq", "林国庆"},
    {"initials in mixed case", "OyWs", "欧阳望舒"},
    {"whole pinyin", "zhangxiumeiying", "张秀梅英"},
    {"pinyin begun, mixed case", "LinGuoQiang", "林国强"},
    {"pinyin in full width", "ｌｉｎｍｅｉ", "林美玉"},
    {"pinyin of a given name", "meiyu", "林美玉"},
    {"another name of the same sound", "林国墙", "林国强"},
    {"a given name of the same sound", "妹玉", "林美玉"},
    {"one character of the same sound", "墙", "林国强"},
    {"a name in traditional characters", "陳寧", "陈宁"},
    {"a name kept in variant characters", "张峰", "張峯"},
    {"a name kept so, typed so", "張峯", "張峯"},
    {"a transcribed name with its dot", "买买提·阿里", "买买提·阿里"},
    {"a transcribed name with another dot", "买买提•阿里", "买买提·阿里"},
    {"a transcribed name without a dot", "买买提阿里", "买买提·阿里"},
    {"an identity number of fifteen digits", "359999790312004", "章秀梅"},
    {"a birth date", "19790321", "张秀美"},
    {"digits inside an identity number", "520417", "张秀梅英"},
    {"three of them", "417", "张秀梅英"},
    {"a phone", "15060591032", "陈凝"},
    {"the beginning of a phone", "150605910", "陈宁"},
    {"the last four of a phone", "1243", "张秀美"},
    {"digits inside a phone", "37445", "李四海"},
    {"a phone in full width", "１３７０５９８０８１５", "林国强"},
    {"a register number", "350405101201-0002", "林国庆"},
    {"a village", "东街", "章秀梅"},
    {"a village in traditional characters", "東街村", "章秀梅"},
    {"a village and a name", "澄江楼 林", "林国强"},
    {"a name and a village", "李四海 东街", "李四海"},
    {"a name and digits", "林 0606", "林美玉"},
    {"digits and a name", "0606 林", "林美玉"},
    {"initials and digits inside a number", "zxm 10124", "张秀美"},
    {"two parts of a name", "张 英", "张秀梅英"},
    {"the same the other way round", "英 张", "张秀梅英"},
    {"two parts, one by its sound", "林 墙", "林国强"},
    {"two parts, the surname traditional", "陳 寧", "陈宁"},
    {"pinyin and a part", "zhang 英", "张秀梅英"},
    {"a village and the same sound", "澄江楼 国墙", "林国强"},
    {"a village and digits inside", "东街 50606", "林美玉"},
    {"Zeng, not Ceng", "zenggu", "曾国文"},
    {"Shan, not Dan", "shanx", "单雄"},
    {"the same character in a given name", "dan", "单丹"},
    {"Qiu, not Chou", "qiuying", "仇英"},
    {"Ou, not Qu", "ouming", "区明"},
    {"Ge, not Gai", "gewen", "盖文"},
    {"Zhai, not Di", "zhaig", "翟刚"},
    {"Moqi, not Wansi", "moqi", "万俟青"},
    {"the same in traditional characters", "萬俟", "万俟青"},
    {"Yuchi, not Weichi", "yuchi", "尉迟恭"},
    {"Miao, not Mou", "miaoyu", "缪玉"},
    {"Piao, not Pu", "piao", "朴正"},
    {"Qin, not Tan", "qinhai", "覃海"},
    {"nobody", "赵六", ""},
    {"nobody's digits", "424242", ""},
});

} // namespace

class tst_SearchQueries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_story = std::make_unique<ArchiveStory>();
        for (const auto &villager : villagers)
            add(villager);
    }
    void cleanupTestCase() { m_story.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        for (const auto &query : queries) {
            QTest::newRow(query.what)
                << QString::fromUtf8(query.typed) << QString::fromUtf8(query.first);
        }
    }
    void findsFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QCOMPARE(firstFor(typed), first);
    }

    /// With the check character, which only the program's own table knows.
    void findsByEachPersonsNumbers()
    {
        for (const auto &villager : villagers) {
            const auto number = idOf(villager);
            const auto name = QString::fromUtf8(villager.name);
            QCOMPARE(firstFor(number), name);
            QCOMPARE(firstFor(number.toLower()), name);
            QCOMPARE(firstFor(number.mid(8)), name);
            QCOMPARE(firstFor(QString::fromLatin1(villager.phone)), name);
        }
    }

    void theLastFourFindAnXInEitherCase()
    {
        int found = 0;
        for (const auto &villager : villagers) {
            const auto number = idOf(villager);
            if (!number.endsWith(u'X'))
                continue;
            ++found;
            QCOMPARE(firstFor(number.right(4)), QString::fromUtf8(villager.name));
            QCOMPARE(firstFor(number.right(4).toLower()), QString::fromUtf8(villager.name));
        }
        QVERIFY(found > 0);
    }

    void whoLivesInTheVillageComesAlone()
    {
        const auto rows = must(
            m_story->archive().search().find(m_story->session(), QStringLiteral("李四海 东街")));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().division, QString::fromLatin1(dongjie));
    }

private:
    static QString idOf(const Villager &villager)
    {
        const auto body = QString::fromLatin1(villager.idBody);
        return body + CitizenId::checkCharacter(body);
    }

    void add(const Villager &villager)
    {
        const auto household = m_story->household(QString::fromUtf8(villager.name),
                                                  QString::fromLatin1(villager.village));
        const auto number = must(CitizenId::parse(idOf(villager), QDate(2026, 5, 13)));
        m_story->save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [&](PersonEdit &edit) {
                edit.setIdNumber(number.text())
                    .setBirthDate(PartialDate::fromDate(number.birthDate()))
                    .setSex(QString::number(static_cast<int>(number.sex())))
                    .setPhone(QString::fromLatin1(villager.phone));
            },
            m_story->headOf(household)));
        m_story->consent(household);
    }

    QString firstFor(const QString &typed)
    {
        const auto rows = must(m_story->archive().search().find(m_story->session(), typed));
        return rows.empty() ? QString() : rows.front().name;
    }

    std::unique_ptr<ArchiveStory> m_story;
};

QTEST_GUILESS_MAIN(tst_SearchQueries)
#include "tst_searchqueries.moc"
