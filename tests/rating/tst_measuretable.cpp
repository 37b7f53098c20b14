// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/measuretable.h"
#include "support/countyfile.h"
#include "support/spoiledjson.h"
#include "support/verify.h"
#include "views/codes.h"

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
    return QString::fromUtf8(text);
}

SpoilJson figure(const char *unit, const char *text)
{
    return [=](QJsonObject &json) {
        setMember("grades/0/measures/0", "unit", word(unit))(json);
        setMember("grades/0/measures/0", "figure", word(text))(json);
    };
}

Result<MeasureTable> readJson(const QJsonObject &json)
{
    return MeasureTable::read(QJsonDocument(json).toJson(), word("own.json"));
}

} // namespace

/// The table of measures: the shipped one, a county's own, and everything that is refused.
class tst_MeasureTable : public QObject
{
    Q_OBJECT

private:
    SystemDisk m_disk;

    static QByteArray shippedBytes()
    {
        QFile file(word(":/rating/measures.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QJsonObject shippedJson() { return QJsonDocument::fromJson(shippedBytes()).object(); }
    static void row(const char *name, const SpoilJson &spoil, const char *place)
    {
        QTest::newRow(name) << spoil << word(place);
    }
    static void addRefusals()
    {
        QTest::addColumn<SpoilJson>("spoil");
        QTest::addColumn<QString>("place");
    }
    static void verifyRefusal()
    {
        QFETCH(SpoilJson, spoil);
        QFETCH(QString, place);
        auto json = shippedJson();
        QVERIFY_RESULT(readJson(json));
        spoil(json);
        const auto read = readJson(json);
        QVERIFY_ERROR(read, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(QStringLiteral("“%1”").arg(place)),
                 qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(word("own.json")));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(word(".*"))); }

    void eachGradeHasItsMeasures_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("discount");
        const QString reward(codes::measureKind::reward);
        const QString own(codes::measureKind::ownCreditTerms);
        QTest::newRow("AAA") << "AAA" << reward << 5 << qint64(5000);
        QTest::newRow("AA") << "AA" << reward << 4 << qint64(3000);
        QTest::newRow("A") << "A" << reward << 3 << qint64(1000);
        QTest::newRow("B") << "B" << own << 2 << qint64(-1);
        QTest::newRow("C") << "C" << own << 2 << qint64(-1);
    }
    void eachGradeHasItsMeasures()
    {
        QFETCH(QString, grade);
        QFETCH(QString, kind);
        QFETCH(int, count);
        QFETCH(qint64, discount);
        const QTemporaryDir archive;
        const auto table = MeasureTable::load(archive.path(), m_disk);
        QVERIFY_RESULT(table);
        const auto &measures = table->ofGrade(grade);
        QCOMPARE(int(measures.size()), count);
        for (const auto &each : measures) {
            QCOMPARE(each.kind, kind);
            QVERIFY(table->gradeMeasure(each.item) == &each);
        }
        QCOMPARE(measures.front().discount().value_or(-1), discount);
    }

    void noGradeAndNoItemHaveNothing()
    {
        const QTemporaryDir archive;
        const auto table = MeasureTable::load(archive.path(), m_disk);
        QVERIFY_RESULT(table);
        QVERIFY(table->ofGrade(QString()).empty());
        QVERIFY(table->ofGrade(word("D")).empty());
        QVERIFY(table->gradeMeasure(word("AAAA级利率优惠")) == nullptr);
        QVERIFY(table->gradeMeasure(table->sanctions().front().item) == nullptr);
    }

    void nothingIsNamedAList()
    {
        const auto text = QString::fromUtf8(shippedBytes());
        QVERIFY(!text.contains(word("黑") + word("名单")));
        const auto table = MeasureTable::read(shippedBytes(), word("x"));
        QVERIFY_RESULT(table);
        QVERIFY(!table->sanctions().empty());
        for (const auto &each : table->sanctions())
            QVERIFY2(each.source.contains(word("国办发〔2020〕49号")), qPrintable(each.item));
    }

    void aCountysOwnStandsBeforeIt()
    {
        const QTemporaryDir archive;
        auto json = shippedJson();
        json[word("name")] = word("另一张表");
        json[word("publicRecords")] = QJsonArray();
        QVERIFY(putCountyFile(archive.path(), word("measures.json"), QJsonDocument(json).toJson()));
        const auto table = MeasureTable::load(archive.path(), m_disk);
        QVERIFY_RESULT(table);
        QCOMPARE(table->name(), word("另一张表"));
        QCOMPARE(table->version(), word("2026.1"));
        QVERIFY(table->sanctions().empty());
    }

    void aCountysOwnThatIsWrongIsNotPassedOver()
    {
        const QTemporaryDir archive;
        QVERIFY(putCountyFile(archive.path(), word("measures.json"), "{}"));
        QVERIFY_ERROR(MeasureTable::load(archive.path(), m_disk), ErrorCode::InvalidInput);
    }

    void figuresThatAreTaken_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<qint64>("discount");
        QTest::newRow("most points") << "basis-points"
                                     << "1000" << qint64(100'000) << qint64(100'000);
        QTest::newRow("points with a decimal of nothing") << "basis-points"
                                                          << "50.0" << qint64(5000) << qint64(5000);
        QTest::newRow("half a per cent a year") << "percent-a-year"
                                                << "0.5" << qint64(50) << qint64(5000);
        QTest::newRow("a share") << "percent"
                                 << "20.25" << qint64(2025) << qint64(-1);
        QTest::newRow("most yuan") << "yuan"
                                   << "10000000" << qint64(1'000'000'000) << qint64(-1);
        QTest::newRow("a year") << "days"
                                << "365" << qint64(36'500) << qint64(-1);
    }
    void figuresThatAreTaken()
    {
        QFETCH(QString, unit);
        QFETCH(QString, text);
        QFETCH(qint64, hundredths);
        QFETCH(qint64, discount);
        auto json = shippedJson();
        figure(qPrintable(unit), qPrintable(text))(json);
        const auto table = readJson(json);
        QVERIFY_RESULT(table);
        const auto &measure = table->ofGrade(word("AAA")).front();
        QCOMPARE(measure.figure, hundredths);
        QCOMPARE(measure.discount().value_or(-1), discount);
        QCOMPARE(unitWord(measure.unit), unit);
    }

    void headsThatAreRefused_data()
    {
        addRefusals();
        row("a member too many", setMember("", "note", word("x")), "{}");
        row("a member missing", dropMember("", "grades"), "{}");
        row("no name", setMember("", "name", word(" ")), "name");
        row("a name too long", setMember("", "name", QString(61, QLatin1Char('x'))), "name");
        row("a version that is a number", setMember("", "version", 1), "version");
        row("no source", setMember("", "source", QJsonValue()), "source");
        row("grades that are no list", setMember("", "grades", QJsonObject()), "grades");
        row("records that are no list",
            setMember("", "publicRecords", word("23")),
            "publicRecords");
        row("no grades", setMember("", "grades", QJsonArray()), "grades");
        row("a grade twice", setMember("grades/1", "grade", word("AAA")), "grades[1]");
        row("a grade that is none", setMember("grades/0", "grade", word("AAAA")), "grades[0]");
        row("a member of a grade", setMember("grades/0", "note", 1), "grades[0]");
        row("measures that are no list",
            setMember("grades/4", "measures", QJsonObject()),
            "grades[4]");
    }
    void headsThatAreRefused() { verifyRefusal(); }

    void measuresThatAreRefused_data()
    {
        addRefusals();
        const auto *const first = "grades/0/measures/0";
        const auto *const place = "grades[0].measures[0]";
        row("a member too many", setMember(first, "degree", word("3")), place);
        row("a member missing", dropMember(first, "text"), place);
        row("a sanction", setMember(first, "kind", word("2")), place);
        row("a kind that is none", setMember(first, "kind", word("4")), place);
        row("a kind that is a number", setMember(first, "kind", 1), place);
        row("no item", setMember(first, "item", word("")), place);
        row("an item too long", setMember(first, "item", QString(101, QLatin1Char('x'))), place);
        row("no title", setMember(first, "title", QJsonValue()), place);
        row("a text too long", setMember(first, "text", QString(501, QLatin1Char('x'))), place);
        row("no source", setMember(first, "source", word("")), place);
        row("an unknown basis", setMember(first, "basis", word("own")), place);
        row("an item twice", setMember(first, "item", word("C级贷款额度")), "item");
        row("a sanction's item", setMember(first, "item", word("限制消费")), "item");
    }
    void measuresThatAreRefused() { verifyRefusal(); }

    void figuresThatAreRefused_data()
    {
        addRefusals();
        const auto *const place = "grades[0].measures[0]";
        row("a number", setMember("grades/0/measures/0", "figure", 50), place);
        row("a unit that is a number", setMember("grades/0/measures/0", "unit", 1), place);
        row("an unknown unit", figure("permille", "5"), place);
        row("a figure without a unit", figure("", "5"), place);
        row("a unit without a figure", figure("days", ""), place);
        row("nothing", figure("basis-points", "0"), place);
        row("below nothing", figure("basis-points", "-5"), place);
        row("half a point", figure("basis-points", "0.5"), place);
        row("too many points", figure("basis-points", "1001"), place);
        row("too much a year", figure("percent-a-year", "10.01"), place);
        row("too large a share", figure("percent", "1000.01"), place);
        row("too many yuan", figure("yuan", "10000000.01"), place);
        row("half a day", figure("days", "1.5"), place);
        row("too many days", figure("days", "366"), place);
        row("three decimals", figure("percent", "1.001"), place);
        row("an exponent", figure("yuan", "1e3"), place);
        row("spaces", figure("yuan", " 5"), place);
        row("nine digits", figure("yuan", "000000001"), place);
    }
    void figuresThatAreRefused() { verifyRefusal(); }

    void sanctionsThatAreRefused_data()
    {
        addRefusals();
        const auto *const first = "publicRecords/0";
        const auto *const place = "publicRecords[0]";
        row("a member too many", setMember(first, "kind", word("2")), place);
        row("a member missing", dropMember(first, "repair"), place);
        row("no kinds", setMember(first, "recordKinds", QJsonArray()), place);
        row("a kind alone", setMember(first, "recordKinds", word("23")), place);
        row("an unknown kind",
            setMember(first, "recordKinds", QJsonArray{word("22"), word("62")}),
            place);
        row("a kind twice",
            setMember(first, "recordKinds", QJsonArray{word("23"), word("23")}),
            place);
        row("a kind as a number", setMember(first, "recordKinds", QJsonArray{23}), place);
        row("a minor degree", setMember(first, "degree", word("1")), place);
        row("an unknown degree", setMember(first, "degree", word("4")), place);
        row("a degree as a number", setMember(first, "degree", 3), place);
        row("no item", setMember(first, "item", word(" ")), place);
        row("no text", setMember(first, "text", 1), place);
        row("no repair", setMember(first, "repair", word("")), place);
        row("no source", setMember(first, "source", word("")), place);
        row("no basis", setMember(first, "basis", QJsonValue()), place);
        row("an item twice", setMember(first, "item", word("从严审慎授信")), "item");
    }
    void sanctionsThatAreRefused() { verifyRefusal(); }

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
        QVERIFY_ERROR(MeasureTable::read(bytes, word("own.json")), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_MeasureTable)
#include "tst_measuretable.moc"
