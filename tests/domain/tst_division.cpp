// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvtable.h"
#include "domain/division.h"
#include "domain/divisionname.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <optional>

using namespace archive;

namespace {

DivisionCode code(const QString &text)
{
    return DivisionCode::parse(text).value();
}

QStringList names(const QList<Division> &divisions)
{
    QStringList result;
    for (const auto &division : divisions)
        result += division.name;
    return result;
}

constexpr char header[] = "code,name,level,parent,valid_from,valid_to,predecessors,successors\n";

CsvTable divisionTable(const QByteArray &bytes)
{
    return {QStringLiteral("divisions.csv"), bytes};
}

CsvTable aliasTable(const QByteArray &rows = {})
{
    return {QStringLiteral("aliases.csv"), "code,alias\n" + rows};
}

struct Regrouping
{
    const char *row;
    const char *oldCode;
    const char16_t *oldName;
    const char *newCode;
    const char16_t *newName;
};

// clang-format off
constexpr Regrouping regroupings[] = {
    {"county", "350427", u"沙县", "350405", u"沙县区"},
    {"Fenggang", "350427001", u"凤岗街道", "350405001", u"凤岗街道"},
    {"Qiujiang", "350427002", u"虬江街道", "350405002", u"虬江街道"},
    {"Qingzhou", "350427101", u"青州镇", "350405100", u"青州镇"},
    {"Xiamao", "350427102", u"夏茂镇", "350405101", u"夏茂镇"},
    {"Gaosha", "350427104", u"高砂镇", "350405102", u"高砂镇"},
    {"Gaoqiao", "350427105", u"高桥镇", "350405103", u"高桥镇"},
    {"Fukou", "350427106", u"富口镇", "350405104", u"富口镇"},
    {"Daluo", "350427107", u"大洛镇", "350405105", u"大洛镇"},
    {"Nanxia", "350427201", u"南霞乡", "350405200", u"南霞乡"},
    {"Nanyang", "350427203", u"南阳乡", "350405201", u"南阳乡"},
    {"Zhenghu", "350427204", u"郑湖乡", "350405202", u"郑湖乡"},
    {"Huyuan", "350427205", u"湖源乡", "350405203", u"湖源乡"},
    {"development zone", "350427400", u"金沙园开发区", "350405400", u"三明高新技术产业开发区"},
    {"paper works", "350427402", u"青山纸业工业区", "350405402", u"青山纸业工业区"},
    {"logistics zone", "350427403", u"海西物流园区", "350405403", u"海西三明生态工贸区"},
    {"Yubang village", "350427102204", u"俞邦村委会", "350405101204", u"俞邦村委会"},
    {"Chengjianglou village", "350427101201", u"澄江楼村委会", "350405100201", u"澄江楼村委会"},
    {"Jiankeng village", "350427204201", u"箭坑村委会", "350405202201", u"箭坑村委会"},
    {"district merged in the same year", "350402", u"梅列区", "350404", u"三元区"},
};
// clang-format on

QDate before()
{
    return {2021, 2, 2};
}

QDate after()
{
    return {2021, 2, 3};
}

} // namespace

class tst_Division : public QObject
{
    Q_OBJECT

    DivisionRegister m_divisions;

private slots:
    void initTestCase()
    {
        auto loaded = DivisionRegister::shipped();
        QVERIFY_RESULT(loaded);
        m_divisions = loaded.value();
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hasTheWholeProvince()
    {
        QCOMPARE(m_divisions.size(), 18760 + 208);
        QCOMPARE(m_divisions.children(DivisionCode()).size(), 1);
        QCOMPARE(m_divisions.children(code(QStringLiteral("350000"))).size(), 9);
    }

    void findsADivision()
    {
        const auto village = m_divisions.find(code(QStringLiteral("350405101204")));
        QVERIFY(village.has_value());
        QCOMPARE(village->name, QStringLiteral("俞邦村委会"));
        QCOMPARE(village->shortName(), QStringLiteral("俞邦村"));
        QCOMPARE(village->level, DivisionLevel::Village);
        QCOMPARE(village->parent, code(QStringLiteral("350405101")));
        QCOMPARE(village->validFrom, after());
        QVERIFY(!village->validTo.isValid());
        QCOMPARE(village->predecessors, QList<DivisionCode>{code(QStringLiteral("350427102204"))});
        QVERIFY(!m_divisions.find(code(QStringLiteral("350405101999"))).has_value());
        QVERIFY(!m_divisions.find(DivisionCode()).has_value());
    }

    void followsTheRegrouping_data()
    {
        QTest::addColumn<QString>("oldCode");
        QTest::addColumn<QString>("oldName");
        QTest::addColumn<QString>("newCode");
        QTest::addColumn<QString>("newName");
        for (const auto &each : regroupings) {
            QTest::newRow(each.row)
                << QString::fromLatin1(each.oldCode) << QString::fromUtf16(each.oldName)
                << QString::fromLatin1(each.newCode) << QString::fromUtf16(each.newName);
        }
    }
    void followsTheRegrouping()
    {
        QFETCH(QString, oldCode);
        QFETCH(QString, oldName);
        QFETCH(QString, newCode);
        QFETCH(QString, newName);
        const auto old = m_divisions.find(code(oldCode));
        QVERIFY(old.has_value());
        QCOMPARE(old->name, oldName);
        QVERIFY(old->isValidOn(before()));
        QVERIFY(!old->isValidOn(after()));
        QVERIFY(!old->isValidOn({}));
        QCOMPARE(m_divisions.successors(old->code), QList<DivisionCode>{code(newCode)});
        const auto present = m_divisions.find(code(newCode));
        QVERIFY(present.has_value());
        QCOMPARE(present->name, newName);
        QVERIFY(present->predecessors.contains(old->code));
        QVERIFY(!present->isValidOn(before()));
        QVERIFY(present->isValidOn(after()));
    }

    void neverSwapsThePrefix()
    {
        // 350427101 with its first digits replaced would be 350405101: another township's people.
        const auto successors = m_divisions.successors(code(QStringLiteral("350427101")));
        QCOMPARE(m_divisions.find(successors.value(0))->name, QStringLiteral("青州镇"));
        QVERIFY(!successors.contains(code(QStringLiteral("350405101"))));
        QCOMPARE(m_divisions.find(code(QStringLiteral("350405101")))->name,
                 QStringLiteral("夏茂镇"));
    }

    void keepsNamesAcrossTheRegrouping()
    {
        int followed = 0;
        for (const auto &township :
             m_divisions.children(code(QStringLiteral("350427")), before())) {
            for (const auto &village : m_divisions.children(township.code, before())) {
                const auto successors = m_divisions.successors(village.code);
                if (successors.isEmpty() || village.name.contains(QStringLiteral("虚拟")))
                    continue;
                QCOMPARE(m_divisions.find(successors.first())->name, village.name);
                ++followed;
            }
        }
        QCOMPARE(followed, 185);
    }

    void saysNothingWhereNothingIsKnown_data()
    {
        QTest::addColumn<QString>("old");
        QTest::newRow("community that ended") << QStringLiteral("350427001008");
        QTest::newRow("zone that ended") << QStringLiteral("350427401");
        QTest::newRow("village that never was") << QStringLiteral("350427102999");
        QTest::newRow("number of a new community under the old county")
            << QStringLiteral("350427001007");
    }
    void saysNothingWhereNothingIsKnown()
    {
        QFETCH(QString, old);
        QVERIFY(m_divisions.successors(code(old)).isEmpty());
    }

    void isItsOwnSuccessorWhileValid()
    {
        const auto present = code(QStringLiteral("350405101204"));
        QCOMPARE(m_divisions.successors(present), QList<DivisionCode>{present});
    }

    void listsChildrenOfADay()
    {
        const auto prefecture = code(QStringLiteral("350400"));
        const auto now = names(m_divisions.children(prefecture));
        QCOMPARE(now.size(), 11);
        QVERIFY(now.contains(QStringLiteral("沙县区")) && !now.contains(QStringLiteral("沙县")));
        const auto then = names(m_divisions.children(prefecture, before()));
        QCOMPARE(then.size(), 12);
        QVERIFY(!then.contains(QStringLiteral("沙县区")) && then.contains(QStringLiteral("沙县")));
        QVERIFY(then.contains(QStringLiteral("梅列区")));
    }

    void listsTownshipsAndVillages()
    {
        const auto townships = names(m_divisions.children(code(QStringLiteral("350405"))));
        QCOMPARE(townships.size(), 15);
        QCOMPARE(townships.first(), QStringLiteral("凤岗街道"));
        QCOMPARE(townships.at(3), QStringLiteral("夏茂镇"));
        QCOMPARE(m_divisions.children(code(QStringLiteral("350405101"))).size(), 28);
        QVERIFY(m_divisions.children(code(QStringLiteral("350405101204"))).isEmpty());
        QVERIFY(m_divisions.children(code(QStringLiteral("110101"))).isEmpty());
    }

    void writesFullNames_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("fullName");
        QTest::newRow("province") << QStringLiteral("350000") << QStringLiteral("福建省");
        QTest::newRow("county") << QStringLiteral("350405") << QStringLiteral("福建省三明市沙县区");
        QTest::newRow("village") << QStringLiteral("350405101204")
                                 << QStringLiteral("福建省三明市沙县区夏茂镇俞邦村");
        QTest::newRow("community") << QStringLiteral("350405001007")
                                   << QStringLiteral("福建省三明市沙县区凤岗街道金沙社区");
        QTest::newRow("before 2021")
            << QStringLiteral("350427102204") << QStringLiteral("福建省三明市沙县夏茂镇俞邦村");
        QTest::newRow("unknown") << QStringLiteral("350405101999") << QString();
        QTest::newRow("another province") << QStringLiteral("110101") << QString();
    }
    void writesFullNames()
    {
        QFETCH(QString, digits);
        QFETCH(QString, fullName);
        QCOMPARE(m_divisions.fullName(code(digits)), fullName);
    }

    void findsByTheNamesThatPeopleWrite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("found");
        QTest::newRow("official") << QStringLiteral("俞邦村委会") << QStringLiteral("350405101204");
        QTest::newRow("usual") << QStringLiteral("俞邦村") << QStringLiteral("350405101204");
        QTest::newRow("without the kind")
            << QStringLiteral("俞邦") << QStringLiteral("350405101204");
        QTest::newRow("in full words")
            << QStringLiteral("俞邦村村民委员会") << QStringLiteral("350405101204");
        QTest::newRow("spaces") << QStringLiteral(" 俞邦　村") << QStringLiteral("350405101204");
        QTest::newRow("Yubang in another writing")
            << QStringLiteral("俞帮村") << QStringLiteral("350405101204");
        QTest::newRow("another writing without the kind")
            << QStringLiteral("俞帮") << QStringLiteral("350405101204");
        QTest::newRow("another writing in full")
            << QStringLiteral("俞帮村委会") << QStringLiteral("350405101204");
        QTest::newRow("Yuebang in another writing")
            << QStringLiteral("月帮村") << QStringLiteral("350405101225");
        QTest::newRow("Chike in another writing")
            << QStringLiteral("池科村") << QStringLiteral("350405103214");
        QTest::newRow("Houlong in another writing")
            << QStringLiteral("后垅村") << QStringLiteral("350405101218");
        QTest::newRow("name that ends with its kind")
            << QStringLiteral("长村") << QStringLiteral("350405202202");
        QTest::newRow("the same in full")
            << QStringLiteral("长村村") << QStringLiteral("350405202202");
        QTest::newRow("township") << QStringLiteral("夏茂镇") << QStringLiteral("350405101000");
        QTest::newRow("village named like its township")
            << QStringLiteral("高桥村") << QStringLiteral("350405103201");
        QTest::newRow("community")
            << QStringLiteral("城西居民委员会") << QStringLiteral("350405001001");
        QTest::newRow("community in full words")
            << QStringLiteral("车头社区") << QStringLiteral("350405104001");
    }
    void findsByTheNamesThatPeopleWrite()
    {
        QFETCH(QString, name);
        QFETCH(QString, found);
        const auto matches = m_divisions.findByName(name, code(QStringLiteral("350405")));
        QVERIFY2(matches.isUnique(), qPrintable(names(matches.divisions).join(u' ')));
        QVERIFY(!matches.isAmbiguous());
        QCOMPARE(matches.divisions.first().code.text(), found);
    }

    void namesAllThatANameMayMean()
    {
        const auto county = code(QStringLiteral("350405"));
        const auto matches = m_divisions.findByName(QStringLiteral("高桥"), county);
        QVERIFY(matches.isAmbiguous());
        QVERIFY(!matches.isUnique());
        QCOMPARE(names(matches.divisions),
                 QStringList({QStringLiteral("高桥镇"), QStringLiteral("高桥村委会")}));
        QVERIFY(m_divisions.findByName(QStringLiteral("新建村"), DivisionCode()).isAmbiguous());
        QVERIFY(m_divisions.findByName(QStringLiteral("新建村"), county).isUnique());
    }

    void findsNothingForNothing()
    {
        const auto county = code(QStringLiteral("350405"));
        QVERIFY(m_divisions.findByName(QString(), county).divisions.isEmpty());
        QVERIFY(m_divisions.findByName(QStringLiteral("村"), county).divisions.isEmpty());
        QVERIFY(m_divisions.findByName(QStringLiteral("不存在村"), county).divisions.isEmpty());
    }

    void findsTheNamesOfADay()
    {
        const auto province = code(QStringLiteral("350000"));
        const auto now = m_divisions.findByName(QStringLiteral("沙县"), province);
        QVERIFY(now.isUnique());
        QCOMPARE(now.divisions.first().code.county(), QStringLiteral("350405"));
        const auto then = m_divisions.findByName(QStringLiteral("沙县"), province, before());
        QVERIFY(then.isUnique());
        QCOMPARE(then.divisions.first().code.county(), QStringLiteral("350427"));
        const auto alias = m_divisions.findByName(QStringLiteral("月帮村"), province, before());
        QVERIFY(alias.isUnique());
        QCOMPARE(alias.divisions.first().code.text(), QStringLiteral("350427102225"));
    }

    void shortensOfficialNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortName");
        QTest::addColumn<QString>("stem");
        QTest::newRow("village") << QStringLiteral("俞邦村委会") << QStringLiteral("俞邦村")
                                 << QStringLiteral("俞邦");
        QTest::newRow("village in full words")
            << QStringLiteral("前村村民委员会") << QStringLiteral("前村村")
            << QStringLiteral("前村");
        QTest::newRow("community") << QStringLiteral("金沙社区居委会") << QStringLiteral("金沙社区")
                                   << QStringLiteral("金沙");
        QTest::newRow("old community") << QStringLiteral("城西居委会")
                                       << QStringLiteral("城西居委会") << QStringLiteral("城西");
        QTest::newRow("street") << QStringLiteral("凤岗街道") << QStringLiteral("凤岗街道")
                                << QStringLiteral("凤岗");
        QTest::newRow("two characters stay")
            << QStringLiteral("沙县") << QStringLiteral("沙县") << QStringLiteral("沙县");
        QTest::newRow("district") << QStringLiteral("沙县区") << QStringLiteral("沙县区")
                                  << QStringLiteral("沙县");
        QTest::newRow("no kind") << QStringLiteral("青山纸业") << QStringLiteral("青山纸业")
                                 << QStringLiteral("青山纸业");
    }
    void shortensOfficialNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, shortName);
        QFETCH(QString, stem);
        QCOMPARE(divisionname::shortened(name), shortName);
        QCOMPARE(divisionname::stem(name), stem);
    }

    void refusesDamagedTables_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        constexpr char header[] =
            "code,name,level,parent,valid_from,valid_to,predecessors,successors\n";
        QTest::newRow("empty file") << QByteArray() << 1;
        QTest::newRow("another header") << QByteArray("code,name\n") << 1;
        QTest::newRow("a cell too few") << QByteArray(header) + "350000000000,福建省,province,,,,\n"
                                        << 2;
        QTest::newRow("a cell too many")
            << QByteArray(header) + "350000000000,福建省,province,,,,,,\n"
            << 2;
        QTest::newRow("no code") << QByteArray(header) + "35,福建省,province,,,,,\n" << 2;
        QTest::newRow("no name") << QByteArray(header) + "350000000000,,province,,,,,\n" << 2;
        QTest::newRow("another parent") << QByteArray(header)
                + "350000000000,福建省,province,,,,,\n350405000000,沙县区,county,350300000000,,,,\n"
                                        << 3;
        QTest::newRow("empty line within")
            << QByteArray(header) + "\n350000000000,福建省,province,,,,,\n"
            << 2;
    }
    void refusesDamagedTables()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        const auto loaded = DivisionRegister::load({divisionTable(content)}, aliasTable());
        QVERIFY_ERROR(loaded, ErrorCode::Damaged);
        QVERIFY2(loaded.error().message.contains(QString::number(line)),
                 qPrintable(loaded.error().message));
        QCOMPARE(loaded.error().context, QStringLiteral("divisions.csv"));
    }

    void refusesAliasesOfNothing()
    {
        const auto loaded = DivisionRegister::load(
            {divisionTable(QByteArray(header) + "350000000000,福建省,province,,,,,\n")},
            aliasTable("350405101204,俞帮村\n"));
        QVERIFY_ERROR(loaded, ErrorCode::Damaged);
        QCOMPARE(loaded.error().context, QStringLiteral("aliases.csv"));
    }

    void endsWhenATableLoops()
    {
        const auto looped = DivisionRegister::load(
            {divisionTable(
                QByteArray(header)
                + "350100000000,甲市,prefecture,350000000000,,2020-01-01,,350200000000\n"
                  "350200000000,乙市,prefecture,350000000000,,2020-01-01,,350100000000\n")},
            aliasTable());
        QVERIFY_RESULT(looped);
        QVERIFY(looped->successors(code(QStringLiteral("350100"))).isEmpty());
    }

    void followsSplits()
    {
        const auto split = DivisionRegister::load(
            {divisionTable(
                QByteArray(header)
                + "350100000000,甲市,prefecture,350000000000,,2020-01-01,,350200000000 "
                  "350300000000\n"
                  "350200000000,乙市,prefecture,350000000000,2020-01-02,,350100000000,\n"
                  "350300000000,丙市,prefecture,350000000000,2020-01-02,,350100000000,\n")},
            aliasTable());
        QVERIFY_RESULT(split);
        QCOMPARE(
            split->successors(code(QStringLiteral("350100"))),
            QList<DivisionCode>({code(QStringLiteral("350200")), code(QStringLiteral("350300"))}));
    }

    void isEmptyUntilLoaded()
    {
        const DivisionRegister none;
        QCOMPARE(none.size(), 0);
        QVERIFY(none.children(DivisionCode()).isEmpty());
        QVERIFY(none.findByName(QStringLiteral("沙县"), DivisionCode()).divisions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Division)
#include "tst_division.moc"
