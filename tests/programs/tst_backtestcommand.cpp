// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwitness.h"
#include "support/console.h"
#include "support/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

using namespace archive;
using namespace archive::test;

namespace {

/// Points: no x 20, below 10 none, from 10 on 70; a known text 10 more.
QByteArray card()
{
    return "<PMML version='4.4'><Header/><DataDictionary><DataField name='x' optype='continuous' "
           "dataType='double'/>"
           "<DataField name='地区' optype='categorical' dataType='string'/></DataDictionary>"
           "<Scorecard functionName='regression' useReasonCodes='false'><MiningSchema>"
           "<MiningField name='x'/><MiningField name='地区'/></MiningSchema><Characteristics>"
           "<Characteristic name='size'><Attribute partialScore='20'><SimplePredicate field='x' "
           "operator='isMissing'/></Attribute><Attribute partialScore='0'><SimplePredicate "
           "field='x' operator='lessThan' value='10'/></Attribute><Attribute partialScore='70'>"
           "<SimplePredicate field='x' operator='greaterOrEqual' value='10'/></Attribute>"
           "</Characteristic><Characteristic name='place'><Attribute partialScore='10'>"
           "<SimplePredicate field='地区' operator='equal' value='沙县'/></Attribute>"
           "<Attribute partialScore='0'><SimplePredicate field='地区' operator='notEqual' "
           "value='沙县'/></Attribute></Characteristic></Characteristics></Scorecard></PMML>";
}

/// Scores 10, 0 and 30 of the bad, 70, 80, 30 and 80 of the good.
QByteArray table()
{
    return "x,地区,later\n"
           "5,沙县,1\n5,福州,1\n,沙县,1\n"
           "12,福州,0\n12,沙县,0\n,沙县,0\n40,沙县,0\n";
}

bool isNear(const QJsonValue &value, double number)
{
    return value.isDouble() && std::abs(value.toDouble() - number) < 1e-9;
}

} // namespace

/// `backtest` as it is typed: what a card is worth on a table that tells what came later, and each way in which that can't be told.
class tst_BacktestCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        write(QStringLiteral("card.pmml"), card());
        write(QStringLiteral("in.csv"), table());
    }

    void aCardIsHeldAgainstWhatCameLater()
    {
        const auto answer = backtest({});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto json = answer.json();
        QCOMPARE(json.value(QStringLiteral("rows")).toInt(), 7);
        QCOMPARE(json.value(QStringLiteral("unscored")).toInt(-1), 0);
        QCOMPARE(json.value(QStringLiteral("good")).toInt(), 4);
        QCOMPARE(json.value(QStringLiteral("bad")).toInt(), 3);
        // Of twelve pairs all are won but 30 against 30, which is a half.
        QVERIFY(isNear(json.value(QStringLiteral("auc")), 11.5 / 12));
        QVERIFY(isNear(json.value(QStringLiteral("gini")), 11.0 / 12));
        // Up to 30 all of the bad and one of the four good ones.
        QVERIFY(isNear(json.value(QStringLiteral("ks")), 0.75));
        QVERIFY(json.value(QStringLiteral("psi")).isNull());
        QVERIFY(json.contains(QStringLiteral("psi")));
        // 沙县: 3 of 4 good, 2 of 3 bad; elsewhere 1 of 4 and 1 of 3.
        const auto iv = json.value(QStringLiteral("iv")).toObject();
        const double place =
            (3.0 / 4 - 2.0 / 3) * std::log(9.0 / 8) + (1.0 / 4 - 1.0 / 3) * std::log(3.0 / 4);
        QVERIFY(isNear(iv.value(QStringLiteral("place")), place));
        const auto size = json.value(QStringLiteral("characteristics")).toArray().at(0).toObject();
        const auto missing = size.value(QStringLiteral("bands")).toArray().at(0).toObject();
        QCOMPARE(missing.value(QStringLiteral("attribute")).toString(),
                 QStringLiteral("x isMissing"));
        QCOMPARE(missing.value(QStringLiteral("good")).toInt(), 1);
        QCOMPARE(missing.value(QStringLiteral("bad")).toInt(), 1);
        // The grades of the shipped policy: 80 is AA, 70 is A, the rest C.
        const auto grades = json.value(QStringLiteral("grades")).toArray();
        QCOMPARE(grades.at(1).toObject().value(QStringLiteral("good")).toInt(), 2);
        QVERIFY(isNear(grades.at(4).toObject().value(QStringLiteral("badRate")), 0.75));
        QVERIFY(json.value(QStringLiteral("ratesRise")).toBool());
    }

    void wordsForBadMayBeOthers()
    {
        auto words = table();
        words.replace(",1\n", ",坏账\n").replace(",0\n", ", 正常\n");
        write(QStringLiteral("in.csv"), words);
        const auto answer = backtest({QStringLiteral("--bad"), QStringLiteral("坏账")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("bad")).toInt(), 3);
        QVERIFY(isNear(answer.json().value(QStringLiteral("auc")), 11.5 / 12));
    }

    void rowsWithoutScoreAreCountedApartAndNamed()
    {
        write(QStringLiteral("in.csv"), table() + "abc,沙县,1\n3,,0\n");
        const auto answer = backtest({}, {});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY2(answer.out.contains(QLatin1String("9 row(s): 4 good, 3 bad, 2 without")),
                 qPrintable(answer.out));
        QVERIFY2(answer.err.contains(QLatin1String("Line 9 has no score: x")),
                 qPrintable(answer.err));
        QVERIFY(answer.err.contains(QLatin1String("Line 10 has no score")));
        QVERIFY(!answer.err.contains(QLatin1String("abc")));
    }

    void aReferenceTellsHowFarTheRowsMoved()
    {
        // The same scores in the same shares: nothing moved.
        write(QStringLiteral("same.csv"), table());
        const QStringList option{QStringLiteral("--reference")};
        const auto same = backtest(option + QStringList{path(QStringLiteral("same.csv"))});
        QVERIFY2(same.code == 0, qPrintable(same.err));
        QVERIFY(isNear(same.json().value(QStringLiteral("psi")), 0));
        const auto grades = same.json().value(QStringLiteral("grades")).toArray();
        QVERIFY(isNear(grades.at(4).toObject().value(QStringLiteral("reference")), 0.75));
        // What came of the rows of the reference need not be known.
        write(QStringLiteral("then.csv"), "x,地区\n5,福州\n12,福州\n12,福州\n12,福州\n");
        const auto moved = backtest(option + QStringList{path(QStringLiteral("then.csv"))});
        QVERIFY2(moved.code == 0, qPrintable(moved.err));
        // Up to 0 then a quarter and now one of seven; beyond that the rest.
        const double psi =
            (1.0 / 7 - 0.25) * std::log(4.0 / 7) + (6.0 / 7 - 0.75) * std::log(8.0 / 7);
        QVERIFY(isNear(moved.json().value(QStringLiteral("psi")), psi));
        const auto unknown = moved.json().value(QStringLiteral("grades")).toArray();
        QVERIFY(unknown.at(4).toObject().value(QStringLiteral("reference")).isNull());
    }

    void thePolicyGivesTheGrades()
    {
        write(QStringLiteral("policy.json"),
              R"({"grades": [{"grade": "高", "from": "50.0"}, {"grade": "低", "from": "0.0"}]})");
        const auto answer =
            backtest({QStringLiteral("--policy"), path(QStringLiteral("policy.json"))});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto grades = answer.json().value(QStringLiteral("grades")).toArray();
        QCOMPARE(grades.size(), 2);
        QCOMPARE(grades.at(0).toObject().value(QStringLiteral("grade")).toString(),
                 QStringLiteral("高"));
        QCOMPARE(grades.at(0).toObject().value(QStringLiteral("good")).toInt(), 3);
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, reference);
        QFETCH(QStringList, options);
        QFETCH(QString, reason);
        write(QStringLiteral("in.csv"), input);
        if (!reference.isNull()) {
            write(QStringLiteral("then.csv"), reference);
            options << QStringLiteral("--reference") << path(QStringLiteral("then.csv"));
        }
        const auto pdf = path(QStringLiteral("out.pdf"));
        const auto answer = backtest(options << QStringLiteral("--output") << pdf);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence() && answer.err.contains(reason), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!QFileInfo::exists(pdf));
    }

    void filesThatAreNotThereAreNamed()
    {
        const auto no = path(QStringLiteral("no.csv"));
        QCOMPARE(backtest({QStringLiteral("--reference"), no}).code, 1);
        QCOMPARE(backtest({QStringLiteral("--policy"), no}).code, 1);
        write(QStringLiteral("policy.json"), "{}");
        const auto policy =
            backtest({QStringLiteral("--policy"), path(QStringLiteral("policy.json"))});
        QCOMPARE(policy.code, 1);
        QVERIFY2(policy.err.contains(QLatin1String("grades")), qPrintable(policy.err));
    }

    void mistypedLinesAreUsageErrors()
    {
        Console console;
        const auto good = path(QStringLiteral("card.pmml"));
        for (const auto &words :
             {QStringList{QStringLiteral("backtest")},
              QStringList{QStringLiteral("backtest"), good, QStringLiteral("--input"), good},
              QStringList{QStringLiteral("backtest"),
                          good,
                          QStringLiteral("--outcome"),
                          QStringLiteral("later")}}) {
            const auto answer = console.type(words);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains(QLatin1String("--outcome COL")), qPrintable(answer.err));
        }
    }

    void aReportTellsItAllWithFormulasAndSources()
    {
        const auto pdf = path(QStringLiteral("out.pdf"));
        write(QStringLiteral("same.csv"), table());
        const auto answer = backtest({QStringLiteral("--output"),
                                      pdf,
                                      QStringLiteral("--reference"),
                                      path(QStringLiteral("same.csv"))});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("file")).toString(), pdf);
        QCOMPARE(answer.json().value(QStringLiteral("pages")).toInt(), pagesOf(pdf));
        const auto text = textOf(pdf);
        for (const auto *const words : {"评分卡回溯检验",
                                        "card.pmml",
                                        "in.csv",
                                        "same.csv",
                                        "0.9583",
                                        "0.9167",
                                        "0.7500",
                                        "x isMissing",
                                        "地区 = 沙县",
                                        "AAA",
                                        "Mann and Whitney",
                                        "Hand and Till",
                                        "Smirnov",
                                        "Siddiqi",
                                        "Wilson",
                                        "不涉及任何个人"})
            QVERIFY2(says(text, QString::fromUtf8(words)), words);
        for (const auto *const words : {"信用报告", "征信报告", "信用评分"})
            QVERIFY2(!says(text, QString::fromUtf8(words)), words);
    }

    void aReportThatCanNotBeWrittenLeavesNothing()
    {
        const auto answer =
            backtest({QStringLiteral("--output"), path(QStringLiteral("no/out.pdf"))});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
    }

    void theProgramTestsAShippedCardWithoutAnArchive()
    {
        QProcess process;
        write(QStringLiteral("in.csv"), table());
        process.start(QStringLiteral(ARCHIVE_BINARY_DIR "/bin/archivectl"),
                      {QStringLiteral("--json"),
                       QStringLiteral("backtest"),
                       path(QStringLiteral("card.pmml")),
                       QStringLiteral("--input"),
                       path(QStringLiteral("in.csv")),
                       QStringLiteral("--outcome"),
                       QStringLiteral("later"),
                       QStringLiteral("--output"),
                       path(QStringLiteral("out.pdf"))});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const auto json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        for (const auto *const member : {"auc", "ks", "gini", "iv", "psi"})
            QVERIFY2(json.contains(QLatin1String(member)), member);
        QVERIFY(pagesOf(path(QStringLiteral("out.pdf"))) > 0);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Answer backtest(const QStringList &options,
                                  const QStringList &global = {QStringLiteral("--json")}) const
    {
        return Console().type(global
                              + QStringList{QStringLiteral("backtest"),
                                            path(QStringLiteral("card.pmml")),
                                            QStringLiteral("--input"),
                                            path(QStringLiteral("in.csv")),
                                            QStringLiteral("--outcome"),
                                            QStringLiteral("later")}
                              + options);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_BacktestCommand::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name,
                        const QByteArray &input,
                        const char *reason,
                        const QByteArray &reference = {},
                        const QStringList &options = {}) {
        QTest::newRow(name) << input << reference << options << QString::fromUtf8(reason);
    };
    const QStringList overdue{QStringLiteral("--bad"), QStringLiteral("overdue")};
    row("an empty table", "", "has no header");
    row("a header alone", "x,地区,later\n", "has no rows");
    row("no outcome column", "x,地区,outcome\n1,a,1\n", "no column later");
    row("two outcome columns", "x,地区,later,later\n1,a,1,0\n", "two columns later");
    row("no column of the card", "x,region,later\n1,a,1\n", "no column 地区");
    row("an outcome that is neither", table() + "5,沙县,2\n", "Line 9");
    row("an outcome that nobody knows", table() + "5,沙县,\n", "Line 9");
    row("a third word",
        "x,地区,later\n5,a,overdue\n12,a,paid\n12,a,unknown\n",
        "Line 4",
        {},
        overdue);
    row("all good", "x,地区,later\n5,a,0\n12,a,0\n", "None of the scored rows is bad");
    row("all bad", "x,地区,later\n5,a,1\n12,a,1\n", "All of the scored rows are bad");
    row("a word for bad that never comes",
        "x,地区,later\n5,a,paid\n",
        "None of the scored rows is bad",
        {},
        overdue);
    row("no row with a score", "x,地区,later\nabc,a,0\nabc,a,1\n", "in.csv has a score. Line 2: x");
    row("an outcome that the card reads",
        table(),
        "The card itself reads",
        {},
        {QStringLiteral("--outcome"), QStringLiteral("x")});
    row("ragged rows", "x,地区,later\n1,a\n", "Line 2 of the table");
    row("a reference without a column of the card", table(), "no column 地区", "x\n1\n");
    row("an empty reference", table(), "has no header", "");
    row("a reference of a header alone", table(), "has no rows", "x,地区\n");
    row("a reference without a score", table(), "then.csv has a score. Line 2: x", "x,地区\na,b\n");
    row("a reference with another outcome", table(), "Line 2", "x,地区,later\n5,沙县,bad\n");
}

QTEST_MAIN(tst_BacktestCommand)
#include "tst_backtestcommand.moc"
