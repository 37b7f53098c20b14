// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageprofile.h"
#include "support/countyfile.h"
#include "support/spoiledjson.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;
using namespace archive::test;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonArray bands(const char *bound,
                 std::initializer_list<std::pair<const char *, const char *>> list)
{
    QJsonArray array;
    for (const auto &[edge, percent] : list)
        array.append(QJsonObject{{word(bound), word(edge)}, {word("percent"), word(percent)}});
    return array;
}

} // namespace

/// Profiles of villages and townships: those that are shipped, a county's own, and everything that is refused.
class tst_VillageProfile : public QObject
{
    Q_OBJECT

private:
    SystemDisk m_disk;

    static QByteArray shippedBytes(const char *name = "fujian")
    {
        QFile file(word(":/rating/villages/") + word(name) + word(".json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject shippedJson() { return QJsonDocument::fromJson(shippedBytes()).object(); }

    static void addRefusals()
    {
        QTest::addColumn<SpoilJson>("spoil");
        QTest::addColumn<QString>("place");
    }
    static void row(const char *name, const SpoilJson &spoil, const char *place)
    {
        QTest::newRow(name) << spoil << word(place);
    }
    static void verifyRefusal()
    {
        QFETCH(SpoilJson, spoil);
        QFETCH(QString, place);
        auto json = shippedJson();
        QVERIFY_RESULT(VillageProfile::read(QJsonDocument(json).toJson(), word("own.json")));
        spoil(json);
        const auto read = VillageProfile::read(QJsonDocument(json).toJson(), word("own.json"));
        QVERIFY_ERROR(read, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(QStringLiteral("“%1”").arg(place)),
                 qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(word("own.json")));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(word(".*"))); }

    void shippedOnesHaveTheirGates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("villageGates");
        QTest::addColumn<qint64>("trustedLeast");
        QTest::addColumn<int>("countyGates");
        QTest::newRow("Fujian") << "fujian" << 1 << qint64(2000) << 0;
        QTest::newRow("hundred points") << "hundred-points" << 3 << qint64(2000) << 0;
        QTest::newRow("Zhaoyang") << "zhaoyang" << 3 << qint64(5000) << 0;
        QTest::newRow("a prefecture") << "autonomous-prefecture" << 4 << qint64(7000) << 1;
    }
    void shippedOnesHaveTheirGates()
    {
        QFETCH(QString, name);
        QFETCH(int, villageGates);
        QFETCH(qint64, trustedLeast);
        QFETCH(int, countyGates);
        const QTemporaryDir archive;
        const auto profile = VillageProfile::load(archive.path(), m_disk, name);
        QVERIFY_RESULT(profile);
        QCOMPARE(int(profile->village().gates.size()), villageGates);
        QCOMPARE(profile->village().gates.front().indicator, VillageIndicator::Trusted);
        QCOMPARE(profile->village().gates.front().limit, trustedLeast);
        QCOMPARE(profile->township().gates.front().indicator, VillageIndicator::Villages);
        QCOMPARE(profile->township().gates.front().limit, qint64(5000));
        QCOMPARE(int(profile->county().gates.size()), countyGates);
        QCOMPARE(profile->village().items.size(), size_t(6));
        QVERIFY(VillageProfile::shipped().contains(name));
        QCOMPARE(profile->trusted(), QStringList({word("AAA"), word("AA"), word("A")}));
        QCOMPARE(profile->validMonths(), 24);
    }

    void fujianIsTakenWhereNothingIsNamed()
    {
        const QTemporaryDir archive;
        const auto profile = VillageProfile::load(archive.path(), m_disk);
        QVERIFY_RESULT(profile);
        QCOMPARE(profile->name(), shippedJson()[word("name")].toString());
    }

    void aCountysOwnStandsBeforeIt()
    {
        const QTemporaryDir archive;
        auto json = shippedJson();
        json[word("name")] = QStringLiteral("沙县区");
        QVERIFY(putCountyFile(
            archive.path(), word("village-profile.json"), QJsonDocument(json).toJson()));
        auto profile = VillageProfile::load(archive.path(), m_disk);
        QVERIFY_RESULT(profile);
        QCOMPARE(profile->name(), QStringLiteral("沙县区"));
        profile = VillageProfile::load(
            archive.path(), m_disk, archive.filePath(word("rating/village-profile.json")));
        QVERIFY_RESULT(profile);
        QCOMPARE(profile->name(), QStringLiteral("沙县区"));
        profile = VillageProfile::load(archive.path(), m_disk, word("zhaoyang"));
        QVERIFY_RESULT(profile);
        QVERIFY(profile->name() != QStringLiteral("沙县区"));
    }

    void aCountysOwnThatIsWrongIsNotPassedOver()
    {
        const QTemporaryDir archive;
        QVERIFY(putCountyFile(archive.path(), word("village-profile.json"), "{}"));
        QVERIFY_ERROR(VillageProfile::load(archive.path(), m_disk), ErrorCode::InvalidInput);
    }

    void whatThereIsNotIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no such name") << "fujan";
        QTest::newRow("no such file") << "/none/profile.json";
    }
    void whatThereIsNotIsSaid()
    {
        QFETCH(QString, name);
        const QTemporaryDir archive;
        const auto profile = VillageProfile::load(archive.path(), m_disk, name);
        QVERIFY_ERROR(profile, ErrorCode::NotFound);
        QVERIFY(profile.error().message.contains(name));
    }

    void headsThatAreRefused_data()
    {
        addRefusals();
        row("a member too many", setMember("", "note", word("x")), "{}");
        row("a member missing", dropMember("", "county"), "{}");
        row("no name", setMember("", "name", word(" ")), "name");
        row("a version that is a number", setMember("", "version", 1), "version");
        row("a source that is nothing", setMember("", "source", QJsonValue()), "source");
        row("a name too long", setMember("", "name", QString(61, QLatin1Char('x'))), "name");
        row("no trusted grade", setMember("", "trusted", QJsonArray()), "trusted");
        row("trusted is a text", setMember("", "trusted", word("AAA")), "trusted");
        row("a grade that is none", setMember("", "trusted", QJsonArray{word("AAAA")}), "trusted");
        row("a grade twice", setMember("", "trusted", QJsonArray{word("A"), word("A")}), "trusted");
        row("no months", setMember("", "validMonths", 0), "validMonths");
        row("too many months", setMember("", "validMonths", 61), "validMonths");
        row("half a month", setMember("", "validMonths", 1.5), "validMonths");
        row("months as a text", setMember("", "validMonths", word("24")), "validMonths");
        row("a share as a number", setMember("", "unknownMost", 5), "unknownMost");
        row("a share below nothing", setMember("", "unknownMost", word("-1")), "unknownMost");
        row("a share above the whole",
            setMember("", "silentVillagesMost", word("100.1")),
            "silentVillagesMost");
        row("no denominator", dropMember("denominators", "filed"), "denominators");
        row("an unknown denominator",
            setMember("denominators", "trusted", word("all")),
            "denominators");
        row("filed of filed", setMember("denominators", "filed", word("filed")), "denominators");
    }
    void headsThatAreRefused() { verifyRefusal(); }

    void gatesThatAreRefused_data()
    {
        addRefusals();
        row("no gates for a village",
            setMember("villages", "gates", QJsonArray()),
            "villages.gates");
        row("gates that are no list", setMember("villages", "gates", QJsonObject()), "villages");
        row("rules that are a list", setMember("", "county", QJsonArray()), "county");
        row("a member of rules", setMember("townships", "note", 1), "townships");
        row("a gate without a bound", dropMember("villages/gates/0", "least"), "villages.gates[0]");
        row("a gate with two bounds",
            setMember("villages/gates/0", "most", word("30")),
            "villages.gates[0]");
        row("a bound with three decimals",
            setMember("villages/gates/0", "least", word("20.001")),
            "villages.gates[0]");
        row("a bound with an exponent",
            setMember("villages/gates/0", "least", word("2e1")),
            "villages.gates[0]");
        row("a bound above the whole",
            setMember("villages/gates/0", "least", word("100.01")),
            "villages.gates[0]");
        row("an unknown basis",
            setMember("villages/gates/0", "basis", word("own")),
            "villages.gates[0]");
        row("a gate without a source",
            setMember("villages/gates/0", "source", word("")),
            "villages.gates[0]");
        row("an unknown indicator",
            setMember("villages/gates/0", "indicator", word("harvest")),
            "villages.gates[0]");
        row("villages of a village",
            setMember("villages/gates/0", "indicator", word("villages")),
            "villages.gates[0]");
        row("townships of a township",
            setMember("townships/gates/0", "indicator", word("townships")),
            "townships.gates[0]");
        row("a township's committee",
            setMember("townships/gates/0", "indicator", word("committee")),
            "townships.gates[0]");
    }
    void gatesThatAreRefused() { verifyRefusal(); }

    void itemsThatAreRefused_data()
    {
        addRefusals();
        row("an item without a weight",
            dropMember("villages/items/0", "weight"),
            "villages.items[0]");
        row("an item of no weight",
            setMember("villages/items/0", "weight", word("0")),
            "villages.items[0]");
        row("a weight in hundredths",
            setMember("villages/items/0", "weight", word("20.05")),
            "villages.items[0]");
        row("weights that are not 100",
            setMember("villages/items/0", "weight", word("21")),
            "villages");
    }
    void itemsThatAreRefused() { verifyRefusal(); }

    void bandsThatAreRefused_data()
    {
        addRefusals();
        row("no bands", setMember("villages/items/0", "bands", QJsonArray()), "villages.items[0]");
        row("bands that do not end at 0",
            setMember("villages/items/0", "bands", bands("from", {{"80", "100"}, {"10", "0"}})),
            "villages.items[0]");
        row("bands that rise from below",
            setMember("villages/items/0", "bands", bands("from", {{"10", "100"}, {"80", "0"}})),
            "villages.items[0].bands[1]");
        row("the same band twice",
            setMember("villages/items/0",
                      "bands",
                      bands("from", {{"10", "100"}, {"10", "50"}, {"0", "0"}})),
            "villages.items[0].bands[1]");
        row("bands that do not end at 100",
            setMember("villages/items/3", "bands", bands("upTo", {{"1", "100"}, {"5", "0"}})),
            "villages.items[3]");
        row("bands that fall from above",
            setMember("villages/items/3", "bands", bands("upTo", {{"5", "0"}, {"1", "100"}})),
            "villages.items[3].bands[1]");
        row("bands of both kinds",
            setMember(
                "villages/items/3",
                "bands",
                QJsonArray{QJsonObject{{word("from"), word("5")}, {word("percent"), word("1")}},
                           QJsonObject{{word("upTo"), word("100")}, {word("percent"), word("1")}}}),
            "villages.items[3].bands[1]");
        row("more than all of a weight",
            setMember("villages/items/0", "bands", bands("from", {{"0", "100.1"}})),
            "villages.items[0].bands[0]");
        row("less than nothing of it",
            setMember("villages/items/0", "bands", bands("from", {{"0", "-1"}})),
            "villages.items[0].bands[0]");
        row("a hundredth of a per cent of it",
            setMember("villages/items/0", "bands", bands("from", {{"0", "50.05"}})),
            "villages.items[0].bands[0]");
        row("a band that is a number",
            setMember("villages/items/0", "bands", QJsonArray{1}),
            "villages.items[0].bands[0]");
    }
    void bandsThatAreRefused() { verifyRefusal(); }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("cut off") << shippedBytes().chopped(4);
        QTest::newRow("a member twice")
            << shippedBytes().replace("\"version\"", "\"name\": \"x\", \"version\"");
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_ERROR(VillageProfile::read(bytes, word("own.json")), ErrorCode::InvalidInput);
    }

    void everyFigureSaysWhereItIsFrom()
    {
        for (const auto &name : VillageProfile::shipped()) {
            const auto json = QJsonDocument::fromJson(shippedBytes(qPrintable(name))).object();
            const auto gates = json[word("villages")].toObject()[word("gates")].toArray();
            const auto sourced = gates.first().toObject();
            QCOMPARE(sourced[word("basis")].toString(), word("src"));
            const auto items = json[word("villages")].toObject()[word("items")].toArray();
            QCOMPARE(items.first().toObject()[word("basis")].toString(), word("default"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_VillageProfile)
#include "tst_villageprofile.moc"
