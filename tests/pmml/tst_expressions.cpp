// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// What a derived field can be besides a function: constants, references, lines, bins, tables, functions of the file's own.
class tst_Expressions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void calculates_data();
    void calculates()
    {
        QFETCH(QString, formula);
        QFETCH(QString, type);
        QFETCH(QString, given);
        QFETCH(QString, result);
        QCOMPARE(formulaText(formula, type, given), result);
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QString, formula);
        QFETCH(QString, reason);
        const auto answer = formulaText(formula, QStringLiteral("double"), {});
        QVERIFY2(answer.startsWith(QLatin1String("Line 3, element ")), qPrintable(answer));
        QVERIFY2(answer.contains(reason), qPrintable(answer));
    }

    void functionsOfTheFileAreCalled()
    {
        const auto define = QStringLiteral(
            "<DefineFunction name='net' optype='continuous' dataType='double'>"
            "<ParameterField name='gross' optype='continuous' dataType='double'/>"
            "<ParameterField name='cost' optype='continuous' dataType='double'/>"
            "<Apply function='-'><FieldRef field='gross'/><FieldRef field='cost'/></Apply>"
            "</DefineFunction>"
            "<DefineFunction name='twiceNet' optype='continuous'>"
            "<ParameterField name='gross' optype='continuous' dataType='double'/>"
            "<Apply function='*'><Constant>2</Constant><Apply function='net'><FieldRef "
            "field='gross'/><Constant>1</Constant></Apply></Apply></DefineFunction>");
        const auto call =
            QStringLiteral("<Apply function='twiceNet' %1><FieldRef field='x'/></Apply>");
        const auto type = QStringLiteral("double");
        // 2 × (6 − 1)
        QCOMPARE(formulaText(call.arg(QString()), type, QStringLiteral("x=6"), define),
                 QStringLiteral("10"));
        QCOMPARE(formulaText(call.arg(QString()), type, {}, define), QStringLiteral("missing"));
        QCOMPARE(formulaText(call.arg(QStringLiteral("mapMissingTo='3'")), type, {}, define),
                 QStringLiteral("3"));
        QCOMPARE(formulaText(call.arg(QStringLiteral("defaultValue='4'")), type, {}, define),
                 QStringLiteral("4"));
    }

    void functionsOfTheFileSeeOnlyTheirParameters_data()
    {
        QTest::addColumn<QString>("define");
        QTest::addColumn<QString>("reason");
        const auto function = QStringLiteral("<DefineFunction name='%1' optype='continuous'>"
                                             "<ParameterField name='p' dataType='double'/>%2"
                                             "</DefineFunction>");
        QTest::newRow("a field of the row")
            << function.arg(QStringLiteral("f"), QStringLiteral("<FieldRef field='x'/>"))
            << "there is no field x";
        QTest::newRow("itself") << function.arg(
            QStringLiteral("f"),
            QStringLiteral("<Apply function='f'><FieldRef field='p'/></Apply>"))
                                << "the function f is not known";
        QTest::newRow("a built-in name")
            << function.arg(QStringLiteral("sum"), QStringLiteral("<FieldRef field='p'/>"))
            << "the name sum is taken twice";
        QTest::newRow("a name twice")
            << function.arg(QStringLiteral("f"), QStringLiteral("<FieldRef field='p'/>"))
                + function.arg(QStringLiteral("f"), QStringLiteral("<FieldRef field='p'/>"))
            << "the name f is taken twice";
        QTest::newRow("no body") << function.arg(QStringLiteral("f"), QString())
                                 << "its expression is missing";
        const auto chain = [&function](int length, int calls) {
            auto all = function.arg(QStringLiteral("f0"), QStringLiteral("<FieldRef field='p'/>"));
            for (int i = 1; i <= length; ++i) {
                const auto call =
                    QStringLiteral("<Apply function='f%1'><FieldRef field='p'/></Apply>")
                        .arg(i - 1);
                all += function.arg(
                    QStringLiteral("f%1").arg(i),
                    QStringLiteral("<Apply function='sum'>%1</Apply>").arg(call.repeated(calls)));
            }
            return all;
        };
        // Ten functions, each calling the one before four times: 4^10 evaluations.
        QTest::newRow("work that multiplies") << chain(10, 4) << "the formula is too long";
        QTest::newRow("sixteen in each other") << chain(15, 1) << "1";
        QTest::newRow("seventeen in each other")
            << chain(16, 1) << "functions call each other too deeply";
        QTest::newRow("a chain for the stack")
            << chain(20000, 1) << "functions call each other too deeply";
    }
    void functionsOfTheFileSeeOnlyTheirParameters()
    {
        QFETCH(QString, define);
        QFETCH(QString, reason);
        const auto answer = formulaText(
            QStringLiteral("<Constant>1</Constant>"), QStringLiteral("double"), {}, define);
        QVERIFY2(answer.contains(reason), qPrintable(answer));
    }

    void fieldsMayStandInAnyOrder()
    {
        SampleCard sample;
        sample.transformations =
            QStringLiteral("<DerivedField name='third' optype='continuous' dataType='double'>"
                           "<Apply function='+'><FieldRef "
                           "field='second'/><Constant>1</Constant></Apply></DerivedField>"
                           "<DerivedField name='first' optype='continuous' dataType='double'>"
                           "<Apply function='+'><FieldRef "
                           "field='x'/><Constant>1</Constant></Apply></DerivedField>");
        sample.beside = QStringLiteral(
            "<LocalTransformations><DerivedField name='second' optype='continuous' "
            "dataType='double'>"
            "<Apply function='*'><FieldRef field='first'/><Constant>10</Constant></Apply>"
            "</DerivedField></LocalTransformations>");
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto inputs = inputsOf(*card, QStringLiteral("x=2"));
        // (2 + 1) × 10 + 1
        QCOMPARE(card->derived(QStringLiteral("third"), inputs)->number, 31.0);
        QCOMPARE(card->derived(QStringLiteral("first"), inputs)->number, 3.0);
        QVERIFY_ERROR(card->derived(QStringLiteral("fourth"), inputs), ErrorCode::NotFound);
    }

    void circlesAreRefused_data()
    {
        QTest::addColumn<QStringList>("uses"); // field i reads field uses[i]
        QTest::newRow("itself") << QStringList{QStringLiteral("f0")};
        QTest::newRow("two") << QStringList{QStringLiteral("f1"), QStringLiteral("f0")};
        QTest::newRow("three behind a good one") << QStringList{
            QStringLiteral("x"), QStringLiteral("f3"), QStringLiteral("f1"), QStringLiteral("f2")};
    }
    void circlesAreRefused()
    {
        QFETCH(QStringList, uses);
        SampleCard sample;
        for (qsizetype i = 0; i < uses.size(); ++i) {
            sample.transformations +=
                QStringLiteral("\n<DerivedField name='f%1' optype='continuous' dataType='double'>"
                               "<FieldRef field='%2'/></DerivedField>")
                    .arg(QString::number(i), uses.at(i));
        }
        const auto card = sample.load();
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.contains(QLatin1String("is calculated from itself")),
                 qPrintable(card.error().message));
        QVERIFY2(card.error().message.contains(QLatin1String("element DerivedField")),
                 qPrintable(card.error().message));
    }

    void aLongChainNeedsNoDeepStack()
    {
        SampleCard sample;
        constexpr int length = 20000;
        for (int i = length; i > 0; --i) {
            sample.transformations +=
                QStringLiteral("<DerivedField name='f%1' optype='continuous' dataType='double'>"
                               "<FieldRef field='f%2'/></DerivedField>")
                    .arg(i)
                    .arg(i - 1);
        }
        sample.transformations +=
            QStringLiteral("<DerivedField name='f0' optype='continuous' dataType='double'>"
                           "<FieldRef field='x'/></DerivedField>");
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto last = card->derived(QStringLiteral("f%1").arg(length),
                                        inputsOf(*card, QStringLiteral("x=7")));
        QVERIFY_RESULT(last);
        QCOMPARE(last->number, 7.0);
    }
};

namespace {

/// Constants, references, types.
template<typename Row>
void plainRows(const Row &row)
{
    row("constant",
        QStringLiteral("<Constant dataType='double'>2.50</Constant>"),
        "double",
        "",
        "2.5");
    row("constant without a type", QStringLiteral("<Constant>07</Constant>"), "string", "", "7");
    row("constant text",
        QStringLiteral("<Constant dataType='string'>07</Constant>"),
        "string",
        "",
        "07");
    row("constant date",
        QStringLiteral("<Constant dataType='date'>2024-02-29</Constant>"),
        "date",
        "",
        "2024-02-29");
    row("missing constant", QStringLiteral("<Constant missing='true'/>"), "string", "", "missing");
    row("empty text", QStringLiteral("<Constant dataType='string'></Constant>"), "string", "", "");
    row("reference", QStringLiteral("<FieldRef field='s'/>"), "string", "s=户", "户");
    row("reference with mapMissingTo",
        QStringLiteral("<FieldRef field='x' mapMissingTo='-1'/>"),
        "double",
        "",
        "-1");
    row("a number as text", QStringLiteral("<FieldRef field='x'/>"), "string", "x=1.50", "1.5");
    row("a text as number", QStringLiteral("<FieldRef field='s'/>"), "double", "s= 1.50 ", "1.5");
    row("a text that is no number",
        QStringLiteral("<FieldRef field='s'/>"),
        "double",
        "s=one",
        "invalid");
    row("a fraction is no integer",
        QStringLiteral("<FieldRef field='x'/>"),
        "integer",
        "x=1.5",
        "invalid");
    row("a truth as number", QStringLiteral("<FieldRef field='b'/>"), "integer", "b=true", "1");
    row("a number as truth", QStringLiteral("<FieldRef field='n'/>"), "boolean", "n=0", "false");
    row("single precision",
        QStringLiteral("<FieldRef field='x'/>"),
        "float",
        "x=0.1",
        "0.10000000149011612");
    row("time", QStringLiteral("<FieldRef field='c'/>"), "time", "c=23:59:59", "23:59:59");
    row("moment",
        QStringLiteral("<FieldRef field='m'/>"),
        "dateTime",
        "m=1969-12-31 23:59:59",
        "1969-12-31T23:59:59");
}

/// NormContinuous and NormDiscrete.
template<typename Row>
void lineRows(const Row &row)
{
    // Points (0, 0), (10, 1), (20, 5): 5 lies half way to 1, 15 half way from 1 to 5.
    const auto norm =
        QStringLiteral("<NormContinuous field='x' %1><LinearNorm orig='0' norm='0'/>"
                       "<LinearNorm orig='10' norm='1'/><LinearNorm orig='20' norm='5'/>"
                       "</NormContinuous>");
    row("line, first part", norm.arg(QString()), "double", "x=5", "0.5");
    row("line, at a point", norm.arg(QString()), "double", "x=10", "1");
    row("line, second part", norm.arg(QString()), "double", "x=15", "3");
    row("line, at its ends",
        norm.arg(QStringLiteral("outliers='asMissingValues'")),
        "double",
        "x=20",
        "5");
    row("line goes on below", norm.arg(QString()), "double", "x=-10", "-1");
    row("line goes on above", norm.arg(QString()), "double", "x=25", "7");
    row("line, extreme below",
        norm.arg(QStringLiteral("outliers='asExtremeValues'")),
        "double",
        "x=-10",
        "0");
    row("line, extreme above",
        norm.arg(QStringLiteral("outliers='asExtremeValues'")),
        "double",
        "x=25",
        "5");
    row("line, outlier missing",
        norm.arg(QStringLiteral("outliers='asMissingValues' mapMissingTo='9'")),
        "double",
        "x=25",
        "9");
    row("line, missing", norm.arg(QString()), "double", "", "missing");
    row("line, missing mapped",
        norm.arg(QStringLiteral("mapMissingTo='0.3'")),
        "double",
        "",
        "0.3");

    const auto indicator = QStringLiteral("<NormDiscrete field='s' value='a' mapMissingTo='0.5'/>");
    row("indicator", indicator, "double", "s=a", "1");
    row("indicator of another", indicator, "double", "s=b", "0");
    row("indicator of none", indicator, "double", "", "0.5");
}

/// Discretize and MapValues.
template<typename Row>
void tableRows(const Row &row)
{
    const auto bins =
        QStringLiteral("<Discretize field='x' %1>"
                       "<DiscretizeBin binValue='low'><Interval closure='openOpen' "
                       "rightMargin='10'/></DiscretizeBin>"
                       "<DiscretizeBin binValue='middle'><Interval closure='closedOpen' "
                       "leftMargin='10' rightMargin='20'/></DiscretizeBin>"
                       "<DiscretizeBin binValue='high'><Interval closure='openClosed' "
                       "leftMargin='20' rightMargin='30'/></DiscretizeBin>"
                       "</Discretize>");
    row("bin below", bins.arg(QString()), "string", "x=9.999", "low");
    row("bin, closed edge", bins.arg(QString()), "string", "x=10", "middle");
    row("bin, open edges", bins.arg(QString()), "string", "x=20", "missing");
    row("bin, closed right edge", bins.arg(QString()), "string", "x=30", "high");
    row("no bin", bins.arg(QStringLiteral("defaultValue='none'")), "string", "x=31", "none");
    row("bin of nothing",
        bins.arg(QStringLiteral("mapMissingTo='gone' defaultValue='none'")),
        "string",
        "",
        "gone");

    const auto map = QStringLiteral(
        "<MapValues outputColumn='out' %1><FieldColumnPair field='s' column='place'/>"
        "<FieldColumnPair field='n' column='year'/><InlineTable>"
        "<row><place>夏茂</place><year>2025.0</year><out>1.5</out></row>"
        "<row><place>夏茂</place><year>2026</year><out>2</out></row>"
        "<row><place>夏茂</place><year>2026</year><out>3</out></row>"
        "</InlineTable></MapValues>");
    row("table", map.arg(QString()), "double", "s=夏茂;n=2025", "1.5");
    row("table, the first of two", map.arg(QString()), "double", "s=夏茂;n=2026", "2");
    row("table, no row", map.arg(QString()), "double", "s=高桥;n=2026", "missing");
    row("table, default",
        map.arg(QStringLiteral("defaultValue='7'")),
        "double",
        "s=高桥;n=2026",
        "7");
    row("table, missing key",
        map.arg(QStringLiteral("mapMissingTo='8' defaultValue='7'")),
        "double",
        "s=高桥",
        "8");
    row("table, missing key without rule",
        map.arg(QStringLiteral("defaultValue='7'")),
        "double",
        "n=2026",
        "missing");
}

} // namespace

void tst_Expressions::calculates_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name,
                        const QString &formula,
                        const char *type,
                        const char *given,
                        const char *result) {
        QTest::newRow(name) << formula << QString::fromLatin1(type) << QString::fromUtf8(given)
                            << QString::fromUtf8(result);
    };
    plainRows(row);
    lineRows(row);
    tableRows(row);
}

namespace {

/// Constants, references, functions.
template<typename Row>
void plainRefusals(const Row &row)
{
    row("nothing", "", "its expression is missing");
    row("two", "<Constant>1</Constant><Constant>2</Constant>", "one expression only");
    row("aggregate",
        "<Aggregate field='x' function='sum'/>",
        "element Aggregate: it is not supported");
    row("text index", "<TextIndex textField='s'/>", "element TextIndex: it is not supported");
    row("unknown field", "<FieldRef field='z'/>", "there is no field z");
    row("no field", "<FieldRef/>", "the attribute field is missing");
    row("constant NaN",
        "<Constant dataType='double'>NaN</Constant>",
        "“NaN” is no value of the type");
    row("constant INF",
        "<Constant dataType='double'>INF</Constant>",
        "“INF” is no value of the type");
    row("unknown type",
        "<Constant dataType='money'>1</Constant>",
        "the dataType money is not supported");
    row("unknown attribute",
        "<Constant unit='m'>1</Constant>",
        "the attribute unit is not supported");
    row("mapMissingTo of another type",
        "<FieldRef field='x' mapMissingTo='a'/>",
        "“a” is no value");
    row("unknown treatment",
        "<Apply function='abs' invalidValueTreatment='guess'><FieldRef field='x'/></Apply>",
        "the attribute invalidValueTreatment can't be “guess”");
}

/// Lines, bins, tables.
template<typename Row>
void tableRefusals(const Row &row)
{
    row("one point",
        "<NormContinuous field='x'><LinearNorm orig='0' norm='0'/></NormContinuous>",
        "two LinearNorm");
    row("points in falling order",
        "<NormContinuous field='x'><LinearNorm orig='0' norm='0'/><LinearNorm orig='0' "
        "norm='1'/></NormContinuous>",
        "rising order");
    row("bin without interval",
        "<Discretize field='x'><DiscretizeBin binValue='a'/></Discretize>",
        "Interval is missing");
    row("interval without margins",
        "<Discretize field='x'><DiscretizeBin binValue='a'><Interval "
        "closure='openOpen'/></DiscretizeBin></Discretize>",
        "its margins hold no number");
    row("interval upside down",
        "<Discretize field='x'><DiscretizeBin binValue='a'><Interval closure='openOpen' "
        "leftMargin='2' "
        "rightMargin='1'/></DiscretizeBin></Discretize>",
        "its margins hold no number");
    row("table elsewhere",
        "<MapValues outputColumn='o'><FieldColumnPair field='s' "
        "column='a'/><TableLocator/></MapValues>",
        "element TableLocator: it is not supported");
    row("no table",
        "<MapValues outputColumn='o'><FieldColumnPair field='s' column='a'/></MapValues>",
        "its InlineTable is missing");
    row("table without keys",
        "<MapValues outputColumn='o'><InlineTable/></MapValues>",
        "FieldColumnPair is missing");
    row("key that is no value",
        "<MapValues outputColumn='o'><FieldColumnPair field='x' "
        "column='a'/><InlineTable><row><a>z</a><o>1</o></row>"
        "</InlineTable></MapValues>",
        "“z” is no value");
    row("cell twice",
        "<MapValues outputColumn='o'><FieldColumnPair field='s' "
        "column='a'/><InlineTable><row><a>z</a><a>y</a></row>"
        "</InlineTable></MapValues>",
        "it stands twice");
}

} // namespace

void tst_Expressions::refuses_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *formula, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(formula) << QString::fromUtf8(reason);
    };
    plainRefusals(row);
    tableRefusals(row);
}

QTEST_GUILESS_MAIN(tst_Expressions)
#include "tst_expressions.moc"
