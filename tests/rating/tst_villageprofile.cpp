// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villageprofile.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace archive;

using SpoilProfile = std::function<void(QJsonObject &)>;

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// Changes the object at a path of members and indexes, as "villages/gates/0".
void at(QJsonObject &json, QStringList path, const SpoilProfile &spoil)
{
    if (path.isEmpty()) {
        spoil(json);
        return;
    }
    const auto member = path.takeFirst();
    if (!json[member].isArray()) {
        auto inner = json[member].toObject();
        at(inner, path, spoil);
        json[member] = inner;
        return;
    }
    auto list = json[member].toArray();
    const int index = path.takeFirst().toInt();
    auto inner = list.at(index).toObject();
    at(inner, path, spoil);
    list.replace(index, inner);
    json[member] = list;
}

SpoilProfile set(const char *path, const char *member, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        at(json, word(path).split(QLatin1Char('/'), Qt::SkipEmptyParts), [&](QJsonObject &found) {
            found[word(member)] = value;
        });
    };
}

SpoilProfile drop(const char *path, const char *member)
{
    return [=](QJsonObject &json) {
        at(json, word(path).split(QLatin1Char('/'), Qt::SkipEmptyParts), [&](QJsonObject &found) {
            found.remove(word(member));
        });
    };
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
    static bool put(const QTemporaryDir &archive, const QByteArray &bytes)
    {
        QDir(archive.path()).mkpath(word("rating"));
        QFile file(archive.filePath(word("rating/village-profile.json")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static void addRefusals()
    {
        QTest::addColumn<SpoilProfile>("spoil");
        QTest::addColumn<QString>("place");
    }
    static void row(const char *name, const SpoilProfile &spoil, const char *place)
    {
        QTest::newRow(name) << spoil << word(place);
    }
    static void verifyRefusal()
    {
        QFETCH(SpoilProfile, spoil);
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
        QVERIFY(put(archive, QJsonDocument(json).toJson()));
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
        QVERIFY(put(archive, "{}"));
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
        row("a member too many", set("", "note", word("x")), "{}");
        row("a member missing", drop("", "county"), "{}");
        row("no name", set("", "name", word(" ")), "name");
        row("a version that is a number", set("", "version", 1), "version");
        row("a source that is nothing", set("", "source", QJsonValue()), "source");
        row("a name too long", set("", "name", QString(61, QLatin1Char('x'))), "name");
        row("no trusted grade", set("", "trusted", QJsonArray()), "trusted");
        row("trusted is a text", set("", "trusted", word("AAA")), "trusted");
        row("a grade that is none", set("", "trusted", QJsonArray{word("AAAA")}), "trusted");
        row("a grade twice", set("", "trusted", QJsonArray{word("A"), word("A")}), "trusted");
        row("no months", set("", "validMonths", 0), "validMonths");
        row("too many months", set("", "validMonths", 61), "validMonths");
        row("half a month", set("", "validMonths", 1.5), "validMonths");
        row("months as a text", set("", "validMonths", word("24")), "validMonths");
        row("a share as a number", set("", "unknownMost", 5), "unknownMost");
        row("a share below nothing", set("", "unknownMost", word("-1")), "unknownMost");
        row("a share above the whole",
            set("", "silentVillagesMost", word("100.1")),
            "silentVillagesMost");
        row("no denominator", drop("denominators", "filed"), "denominators");
        row("an unknown denominator", set("denominators", "trusted", word("all")), "denominators");
        row("filed of filed", set("denominators", "filed", word("filed")), "denominators");
    }
    void headsThatAreRefused() { verifyRefusal(); }

    void gatesThatAreRefused_data()
    {
        addRefusals();
        row("no gates for a village", set("villages", "gates", QJsonArray()), "villages.gates");
        row("gates that are no list", set("villages", "gates", QJsonObject()), "villages");
        row("rules that are a list", set("", "county", QJsonArray()), "county");
        row("a member of rules", set("townships", "note", 1), "townships");
        row("a gate without a bound", drop("villages/gates/0", "least"), "villages.gates[0]");
        row("a gate with two bounds",
            set("villages/gates/0", "most", word("30")),
            "villages.gates[0]");
        row("a bound with three decimals",
            set("villages/gates/0", "least", word("20.001")),
            "villages.gates[0]");
        row("a bound with an exponent",
            set("villages/gates/0", "least", word("2e1")),
            "villages.gates[0]");
        row("a bound above the whole",
            set("villages/gates/0", "least", word("100.01")),
            "villages.gates[0]");
        row("an unknown basis", set("villages/gates/0", "basis", word("own")), "villages.gates[0]");
        row("a gate without a source",
            set("villages/gates/0", "source", word("")),
            "villages.gates[0]");
        row("an unknown indicator",
            set("villages/gates/0", "indicator", word("harvest")),
            "villages.gates[0]");
        row("villages of a village",
            set("villages/gates/0", "indicator", word("villages")),
            "villages.gates[0]");
        row("townships of a township",
            set("townships/gates/0", "indicator", word("townships")),
            "townships.gates[0]");
        row("a township's committee",
            set("townships/gates/0", "indicator", word("committee")),
            "townships.gates[0]");
    }
    void gatesThatAreRefused() { verifyRefusal(); }

    void itemsThatAreRefused_data()
    {
        addRefusals();
        row("an item without a weight", drop("villages/items/0", "weight"), "villages.items[0]");
        row("an item of no weight",
            set("villages/items/0", "weight", word("0")),
            "villages.items[0]");
        row("a weight in hundredths",
            set("villages/items/0", "weight", word("20.05")),
            "villages.items[0]");
        row("weights that are not 100", set("villages/items/0", "weight", word("21")), "villages");
    }
    void itemsThatAreRefused() { verifyRefusal(); }

    void bandsThatAreRefused_data()
    {
        addRefusals();
        row("no bands", set("villages/items/0", "bands", QJsonArray()), "villages.items[0]");
        row("bands that do not end at 0",
            set("villages/items/0", "bands", bands("from", {{"80", "100"}, {"10", "0"}})),
            "villages.items[0]");
        row("bands that rise from below",
            set("villages/items/0", "bands", bands("from", {{"10", "100"}, {"80", "0"}})),
            "villages.items[0].bands[1]");
        row("the same band twice",
            set("villages/items/0",
                "bands",
                bands("from", {{"10", "100"}, {"10", "50"}, {"0", "0"}})),
            "villages.items[0].bands[1]");
        row("bands that do not end at 100",
            set("villages/items/3", "bands", bands("upTo", {{"1", "100"}, {"5", "0"}})),
            "villages.items[3]");
        row("bands that fall from above",
            set("villages/items/3", "bands", bands("upTo", {{"5", "0"}, {"1", "100"}})),
            "villages.items[3].bands[1]");
        row("bands of both kinds",
            set("villages/items/3",
                "bands",
                QJsonArray{QJsonObject{{word("from"), word("5")}, {word("percent"), word("1")}},
                           QJsonObject{{word("upTo"), word("100")}, {word("percent"), word("1")}}}),
            "villages.items[3].bands[1]");
        row("more than all of a weight",
            set("villages/items/0", "bands", bands("from", {{"0", "100.1"}})),
            "villages.items[0].bands[0]");
        row("less than nothing of it",
            set("villages/items/0", "bands", bands("from", {{"0", "-1"}})),
            "villages.items[0].bands[0]");
        row("a hundredth of a per cent of it",
            set("villages/items/0", "bands", bands("from", {{"0", "50.05"}})),
            "villages.items[0].bands[0]");
        row("a band that is a number",
            set("villages/items/0", "bands", QJsonArray{1}),
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
