// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/fakes.h"
#include "support/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

/// Points: x below 10 gives 1, from 10 on 5; a known text 2.5, another 0. Baselines 5 and 2.5; the second code has a comma and a hanzi.
QByteArray card()
{
    return "<PMML version='4.4'><Header/><DataDictionary><DataField name='x' optype='continuous' "
           "dataType='double'/>"
           "<DataField name='地区' optype='categorical' dataType='string'/></DataDictionary>"
           "<Scorecard functionName='regression'><MiningSchema><MiningField name='x'/><MiningField "
           "name='地区'/></MiningSchema>"
           "<Characteristics><Characteristic reasonCode='LOW' baselineScore='5'>"
           "<Attribute partialScore='1'><SimplePredicate field='x' operator='lessThan' "
           "value='10'/></Attribute>"
           "<Attribute partialScore='5'><SimplePredicate field='x' operator='greaterOrEqual' "
           "value='10'/></Attribute></Characteristic>"
           "<Characteristic reasonCode='远,\"far\"' baselineScore='2.5'>"
           "<Attribute partialScore='2.5'><SimplePredicate field='地区' operator='equal' "
           "value='沙县'/></Attribute>"
           "<Attribute partialScore='0'><SimplePredicate field='地区' operator='notEqual' "
           "value='沙县'/></Attribute></Characteristic>"
           "</Characteristics></Scorecard></PMML>";
}

} // namespace

/// `score` as it is typed: any card on any table, and each way in which it can't be done.
class tst_ScoreCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        write(QStringLiteral("card.pmml"), card());
    }

    void scoresATable_data();
    void scoresATable()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);
        QFETCH(int, rows);
        QFETCH(int, failed);
        write(QStringLiteral("in.csv"), input);
        const auto answer = score({QStringLiteral("--json")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(read(QStringLiteral("out.csv")), output);
        QCOMPARE(answer.json().value(QStringLiteral("rows")).toInt(-1), rows);
        QCOMPARE(answer.json().value(QStringLiteral("failed")).toInt(-1), failed);
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("out.csv.part"))));
    }

    void rowsWithoutScoreAreNamedOnTheErrorChannel()
    {
        QByteArray table = "x,地区\n";
        for (int i = 0; i < 30; ++i)
            table += "abc,沙县\n";
        table += ",沙县\n12,沙县\n";
        write(QStringLiteral("in.csv"), table);
        const auto answer = score({});
        QCOMPARE(answer.code, 0);
        const auto lines = answer.err.trimmed().split(u'\n');
        QCOMPARE(lines.size(), qsizetype(10));
        QCOMPARE(
            lines.front(),
            QStringLiteral("Line 2 has no score: x: what stands there is no value of this field."));
        QVERIFY2(answer.out.contains(QLatin1String("32 row(s)"))
                     && answer.out.contains(QLatin1String("31 of them have no score")),
                 qPrintable(answer.out));
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QByteArray, cardBytes);
        QFETCH(QByteArray, input);
        QFETCH(QString, reason);
        write(QStringLiteral("card.pmml"), cardBytes);
        write(QStringLiteral("in.csv"), input);
        write(QStringLiteral("out.csv"), "what was there before");
        const auto answer = score({QStringLiteral("--json")});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence() && answer.err.contains(reason), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(read(QStringLiteral("out.csv")), QByteArray("what was there before"));
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("out.csv.part"))));
    }

    void refusesFilesThatAreNotThere()
    {
        write(QStringLiteral("in.csv"), "x,地区\n1,沙县\n");
        Console console;
        const auto line = [&](const QString &cardPath, const QString &in, const QString &out) {
            return console.type({QStringLiteral("score"),
                                 cardPath,
                                 QStringLiteral("--input"),
                                 in,
                                 QStringLiteral("--output"),
                                 out});
        };
        const auto good = path(QStringLiteral("card.pmml"));
        const auto in = path(QStringLiteral("in.csv"));
        const auto out = path(QStringLiteral("out.csv"));
        QCOMPARE(line(path(QStringLiteral("no.pmml")), in, out).code, 1);
        QCOMPARE(line(good, path(QStringLiteral("no.csv")), out).code, 1);
        QCOMPARE(line(good, in, path(QStringLiteral("no/out.csv"))).code, 1);
        QCOMPARE(line(good, in, out).code, 0);
    }

    void mistypedLinesAreUsageErrors()
    {
        Console console;
        const auto good = path(QStringLiteral("card.pmml"));
        for (const auto &words :
             {QStringList{QStringLiteral("score")},
              QStringList{QStringLiteral("score"), good},
              QStringList{QStringLiteral("score"), good, QStringLiteral("--input"), good},
              QStringList{QStringLiteral("score"), good, QStringLiteral("--output"), good},
              QStringList{QStringLiteral("score"),
                          QStringLiteral("--input"),
                          good,
                          QStringLiteral("--output"),
                          good}}) {
            const auto answer = console.type(words);
            QCOMPARE(answer.code, 2);
            QVERIFY2(
                answer.err.contains(QLatin1String("score CARD.pmml --input F.csv --output F.csv")),
                qPrintable(answer.err));
        }
    }

    void theInputMayBeTheOutput()
    {
        write(QStringLiteral("in.csv"), "x,地区\n12,沙县\n");
        const auto answer = Console().type({QStringLiteral("score"),
                                            path(QStringLiteral("card.pmml")),
                                            QStringLiteral("--input"),
                                            path(QStringLiteral("in.csv")),
                                            QStringLiteral("--output"),
                                            path(QStringLiteral("in.csv"))});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(read(QStringLiteral("in.csv")),
                 QByteArray("x,地区,score,reason_1,reason_2\n12,沙县,7.5,,\n"));
    }

    void aFullDiskLeavesWhatWasThere()
    {
        write(QStringLiteral("in.csv"), "x,地区\n12,沙县\n");
        write(QStringLiteral("out.csv"), "what was there before");
        const auto disk = std::make_shared<FailingDisk>(std::make_shared<SystemDisk>());
        disk->failAt(DiskStep::Write, 1, ErrorCode::DiskFull, FailingDisk::Fault::ShortWrite);
        Environment environment = Environment::system();
        environment.disk = disk;
        Console console(environment);
        const auto answer = console.type({QStringLiteral("score"),
                                          path(QStringLiteral("card.pmml")),
                                          QStringLiteral("--input"),
                                          path(QStringLiteral("in.csv")),
                                          QStringLiteral("--output"),
                                          path(QStringLiteral("out.csv"))});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QCOMPARE(read(QStringLiteral("out.csv")), QByteArray("what was there before"));
    }

    void theProgramScoresWithTheShippedCard()
    {
        const auto program = QStringLiteral(ARCHIVE_BINARY_DIR "/bin/archivectl");
        QByteArray table = "persons,workers,total_assets,average_assets,net_assets,average_net_"
                           "assets,shares,net_income,average_income,"
                           "appraisal,opinion,repayment\n";
        // The first record of the card, 83 points; then many of them, so that the table comes in several blocks.
        constexpr int rows = 5000;
        for (int i = 0; i < rows; ++i)
            table += "4,2,150000,100000,90000,100000,,12000,12000,\"较好\",差,正常\n";
        write(QStringLiteral("in.csv"), table);
        QProcess process;
        process.start(program,
                      {QStringLiteral("--json"),
                       QStringLiteral("score"),
                       QStringLiteral(ARCHIVE_SOURCE_DIR "/resources/scorecards/example.pmml"),
                       QStringLiteral("--input"),
                       path(QStringLiteral("in.csv")),
                       QStringLiteral("--output"),
                       path(QStringLiteral("out.csv"))});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                 (QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("failed"), 0}}));
        const auto lines = read(QStringLiteral("out.csv")).split('\n');
        QCOMPARE(lines.size(), qsizetype(rows + 2));
        QVERIFY(lines.at(0).endsWith(",repayment,score,reason_1,reason_2,reason_3"));
        for (int i = 1; i <= rows; ++i) {
            QCOMPARE(lines.at(i),
                     QByteArray("4,2,150000,100000,90000,100000,,12000,12000,\"较好\",差,正常,83,"
                                "ASSETS,APPRAISAL,SHARES"));
        }
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Answer score(const QStringList &global) const
    {
        return Console().type(global
                              + QStringList{QStringLiteral("score"),
                                            path(QStringLiteral("card.pmml")),
                                            QStringLiteral("--input"),
                                            path(QStringLiteral("in.csv")),
                                            QStringLiteral("--output"),
                                            path(QStringLiteral("out.csv"))});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_ScoreCommand::scoresATable_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("failed");
    const auto row = [](const char *name,
                        const QByteArray &input,
                        const QByteArray &output,
                        int rows,
                        int failed) {
        QTest::newRow(name) << input << output << rows << failed;
    };
    // 5 + 2.5; 1 + 0 with both reasons, LOW by 4 and the other by 2.5.
    row("both bands",
        "x,地区\n10,沙县\n9.9,福州\n",
        "x,地区,score,reason_1,reason_2\n10,沙县,7.5,,\n9.9,福州,1,LOW,\"远,\"\"far\"\"\"\n",
        2,
        0);
    row("other columns and their quotes stay",
        "id, 地区 ,\"x\"\n\"007\",沙县,\"10\"\n",
        "id, 地区 ,\"x\",score,reason_1,reason_2\n\"007\",沙县,\"10\",7.5,,\n",
        1,
        0);
    row("rows without score stay in their place",
        "x,地区\nabc,沙县\n10,沙县\n,福州\n",
        "x,地区,score,reason_1,reason_2\nabc,沙县,,,\n10,沙县,7.5,,\n,福州,,,\n",
        3,
        2);
    row("CRLF and no last line end",
        "x,地区\r\n10,沙县\r\n10,沙县",
        "x,地区,score,reason_1,reason_2\r\n10,沙县,7.5,,\r\n10,沙县,7.5,,\r\n",
        2,
        0);
    row("byte order mark",
        "\xef\xbb\xbfx,地区\n10,沙县\n",
        "\xef\xbb\xbfx,地区,score,reason_1,reason_2\n10,沙县,7.5,,\n",
        1,
        0);
    row("header alone", "x,地区\n", "x,地区,score,reason_1,reason_2\n", 0, 0);
    row("semicolons",
        "x;地区\n10;福州\n",
        "x;地区;score;reason_1;reason_2\n10;福州;5;\"远,\"\"far\"\"\";\n",
        1,
        0);
    row("a replacement character that is meant",
        "x,地区,note\n10,沙县,\xef\xbf\xbd\n",
        "x,地区,note,score,reason_1,reason_2\n10,沙县,\xef\xbf\xbd,7.5,,\n",
        1,
        0);
    // 地区 is B5 D8 C7 F8, 沙县 C9 B3 CF D8, 福州 B8 A3 D6 DD, 远 D4 B6.
    row("GB18030",
        "x,\xb5\xd8\xc7\xf8\n10,\xc9\xb3\xcf\xd8\n10,\xb8\xa3\xd6\xdd\n",
        "x,\xb5\xd8\xc7\xf8,score,reason_1,reason_2\n10,\xc9\xb3\xcf\xd8,7.5,,\n10,"
        "\xb8\xa3\xd6\xdd,5,\"\xd4\xb6,\"\"far\"\"\",\n",
        2,
        0);
}

void tst_ScoreCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("cardBytes");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name,
                        const QByteArray &cardBytes,
                        const QByteArray &input,
                        const char *reason) {
        QTest::newRow(name) << cardBytes << input << QString::fromUtf8(reason);
    };
    const QByteArray table = "x,地区\n10,沙县\n";
    row("a card that is none", "points,5", table, "no proper XML");
    row("a card with an unknown element",
        QByteArray(card()).replace("<Header/>", "<TreeModel/>"),
        table,
        "Line 1, element TreeModel");
    row("an empty table", card(), "", "has no header");
    row("a column missing", card(), "x,region\n10,a\n", "The table has no column 地区");
    row("a column twice", card(), "x,地区,x\n10,a,11\n", "two columns x");
    row("a column that will be added", card(), "x,地区,score\n10,a,1\n", "a column score already");
    row("a reason that will be added",
        card(),
        "x,地区,reason_2\n10,a,1\n",
        "a column reason_2 already");
    row("ragged rows", card(), "x,地区\n10\n", "Line 2 of the table: it has 1 cells");
    row("an open quote",
        card(),
        "x,地区\n10,\"沙县\n",
        "Line 2 of the table: a quote is not closed");
    row("UTF-16", card(), QByteArray("\xff\xfex\0,\0a\0\n\0", 10), "neither UTF-8 nor GB18030");
    row("a character cut off at the end",
        card(),
        "x,地区\n10,沙\xe5\x8e",
        "neither UTF-8 nor GB18030");
    row("no text at all", card(), "x,地区\n\xff\xff\xff,\xff\n", "neither UTF-8 nor GB18030");
}

QTEST_GUILESS_MAIN(tst_ScoreCommand)
#include "tst_scorecommand.moc"
