// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/measuretable.h"
#include "support/verify.h"
#include "views/codes.h"

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

using SpoilTable = std::function<void(QJsonObject &)>;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

/// Changes the object at a path of members and indexes, as "grades/0/measures/1".
void at(QJsonObject &json, QStringList path, const SpoilTable &spoil)
{
    if (path.isEmpty()) {
        spoil(json);
        return;
    }
    const auto member = path.takeFirst();
    auto list = json[member].toArray();
    const int index = path.takeFirst().toInt();
    auto inner = list.at(index).toObject();
    at(inner, path, spoil);
    list.replace(index, inner);
    json[member] = list;
}

SpoilTable set(const char *path, const char *member, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        at(json, word(path).split(QLatin1Char('/'), Qt::SkipEmptyParts), [&](QJsonObject &found) {
            found[word(member)] = value;
        });
    };
}

SpoilTable drop(const char *path, const char *member)
{
    return [=](QJsonObject &json) {
        at(json, word(path).split(QLatin1Char('/'), Qt::SkipEmptyParts), [&](QJsonObject &found) {
            found.remove(word(member));
        });
    };
}

SpoilTable figure(const char *unit, const char *text)
{
    return [=](QJsonObject &json) {
        set("grades/0/measures/0", "unit", word(unit))(json);
        set("grades/0/measures/0", "figure", word(text))(json);
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
    static bool put(const QTemporaryDir &archive, const QByteArray &bytes)
    {
        QDir(archive.path()).mkpath(word("rating"));
        QFile file(archive.filePath(word("rating/measures.json")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static void row(const char *name, const SpoilTable &spoil, const char *place)
    {
        QTest::newRow(name) << spoil << word(place);
    }
    static void addRefusals()
    {
        QTest::addColumn<SpoilTable>("spoil");
        QTest::addColumn<QString>("place");
    }
    static void verifyRefusal()
    {
        QFETCH(SpoilTable, spoil);
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
        for (const auto &each : MeasureTable::read(shippedBytes(), word("x"))->sanctions())
            QVERIFY2(each.source.contains(word("国办发〔2020〕49号")), qPrintable(each.item));
    }

    void aCountysOwnStandsBeforeIt()
    {
        const QTemporaryDir archive;
        auto json = shippedJson();
        json[word("name")] = word("另一张表");
        json[word("publicRecords")] = QJsonArray();
        QVERIFY(put(archive, QJsonDocument(json).toJson()));
        const auto table = MeasureTable::load(archive.path(), m_disk);
        QVERIFY_RESULT(table);
        QCOMPARE(table->name(), word("另一张表"));
        QCOMPARE(table->version(), word("2026.1"));
        QVERIFY(table->sanctions().empty());
    }

    void aCountysOwnThatIsWrongIsNotPassedOver()
    {
        const QTemporaryDir archive;
        QVERIFY(put(archive, "{}"));
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
        row("a member too many", set("", "note", word("x")), "{}");
        row("a member missing", drop("", "grades"), "{}");
        row("no name", set("", "name", word(" ")), "name");
        row("a name too long", set("", "name", QString(61, QLatin1Char('x'))), "name");
        row("a version that is a number", set("", "version", 1), "version");
        row("no source", set("", "source", QJsonValue()), "source");
        row("grades that are no list", set("", "grades", QJsonObject()), "grades");
        row("records that are no list", set("", "publicRecords", word("23")), "publicRecords");
        row("no grades", set("", "grades", QJsonArray()), "grades");
        row("a grade twice", set("grades/1", "grade", word("AAA")), "grades[1]");
        row("a grade that is none", set("grades/0", "grade", word("AAAA")), "grades[0]");
        row("a member of a grade", set("grades/0", "note", 1), "grades[0]");
        row("measures that are no list", set("grades/4", "measures", QJsonObject()), "grades[4]");
    }
    void headsThatAreRefused() { verifyRefusal(); }

    void measuresThatAreRefused_data()
    {
        addRefusals();
        const auto *const first = "grades/0/measures/0";
        const auto *const place = "grades[0].measures[0]";
        row("a member too many", set(first, "degree", word("3")), place);
        row("a member missing", drop(first, "text"), place);
        row("a sanction", set(first, "kind", word("2")), place);
        row("a kind that is none", set(first, "kind", word("4")), place);
        row("a kind that is a number", set(first, "kind", 1), place);
        row("no item", set(first, "item", word("")), place);
        row("an item too long", set(first, "item", QString(101, QLatin1Char('x'))), place);
        row("no title", set(first, "title", QJsonValue()), place);
        row("a text too long", set(first, "text", QString(501, QLatin1Char('x'))), place);
        row("no source", set(first, "source", word("")), place);
        row("an unknown basis", set(first, "basis", word("own")), place);
        row("an item twice", set(first, "item", word("C级贷款额度")), "item");
        row("a sanction's item", set(first, "item", word("限制消费")), "item");
    }
    void measuresThatAreRefused() { verifyRefusal(); }

    void figuresThatAreRefused_data()
    {
        addRefusals();
        const auto *const place = "grades[0].measures[0]";
        row("a number", set("grades/0/measures/0", "figure", 50), place);
        row("a unit that is a number", set("grades/0/measures/0", "unit", 1), place);
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
        row("a member too many", set(first, "kind", word("2")), place);
        row("a member missing", drop(first, "repair"), place);
        row("no kinds", set(first, "recordKinds", QJsonArray()), place);
        row("a kind alone", set(first, "recordKinds", word("23")), place);
        row("an unknown kind",
            set(first, "recordKinds", QJsonArray{word("22"), word("62")}),
            place);
        row("a kind twice", set(first, "recordKinds", QJsonArray{word("23"), word("23")}), place);
        row("a kind as a number", set(first, "recordKinds", QJsonArray{23}), place);
        row("a minor degree", set(first, "degree", word("1")), place);
        row("an unknown degree", set(first, "degree", word("4")), place);
        row("a degree as a number", set(first, "degree", 3), place);
        row("no item", set(first, "item", word(" ")), place);
        row("no text", set(first, "text", 1), place);
        row("no repair", set(first, "repair", word("")), place);
        row("no source", set(first, "source", word("")), place);
        row("no basis", set(first, "basis", QJsonValue()), place);
        row("an item twice", set(first, "item", word("从严审慎授信")), "item");
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
