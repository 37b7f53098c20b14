// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// A card that gives 1 point where the predicate is true and 0 where it is false, and no score where it is unknown.
SampleCard cardOf(const QString &predicate)
{
    SampleCard sample;
    sample.characteristics =
        QStringLiteral(
            "<Characteristic name='asked'><Attribute partialScore='1'>%1</Attribute>"
            "<Attribute partialScore='0'><CompoundPredicate booleanOperator='xor'>%1<True/>"
            "</CompoundPredicate></Attribute></Characteristic>")
            .arg(predicate);
    return sample;
}

QString simple(const QString &field, const QString &relation, const QString &value = {})
{
    return QStringLiteral("<SimplePredicate field='%1' operator='%2' %3/>")
        .arg(
            field, relation, value.isEmpty() ? QString() : QStringLiteral("value='%1'").arg(value));
}

QString compound(const QString &word, const QStringList &parts)
{
    return QStringLiteral("<CompoundPredicate booleanOperator='%1'>%2</CompoundPredicate>")
        .arg(word, parts.join(QString()));
}

/// A predicate that is true, false or unknown for a row with x=1 alone.
QString fixed(QChar truth)
{
    if (truth == u'T')
        return simple(QStringLiteral("x"), QStringLiteral("equal"), QStringLiteral("1"));
    if (truth == u'F')
        return simple(QStringLiteral("x"), QStringLiteral("equal"), QStringLiteral("2"));
    return simple(QStringLiteral("y"), QStringLiteral("equal"), QStringLiteral("1"));
}

} // namespace

/// Predicates with their three truths. "none" is the unknown one.
class tst_Predicates : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void asksOneField_data();
    void asksOneField()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, given);
        QFETCH(QString, score);
        const auto card = cardOf(predicate).load();
        QVERIFY_RESULT(card);
        QCOMPARE(scoreLine(*card, given).section(u' ', 0, 0).section(u':', 0, 0), score);
    }

    void joinsTruths_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("parts");
        QTest::addColumn<QString>("score");
        // T true, F false, U unknown; the result of each row by the standard's truth table.
        const char *rows[][3] = {
            {"and", "TT", "1"},        {"and", "TF", "0"},          {"and", "TU", "none"},
            {"and", "FU", "0"},        {"and", "UF", "0"},          {"and", "UU", "none"},
            {"or", "FF", "0"},         {"or", "FT", "1"},           {"or", "FU", "none"},
            {"or", "UT", "1"},         {"or", "UU", "none"},        {"xor", "TF", "1"},
            {"xor", "TT", "0"},        {"xor", "FF", "0"},          {"xor", "TTT", "1"},
            {"xor", "TU", "none"},     {"xor", "UF", "none"},       {"surrogate", "TF", "1"},
            {"surrogate", "FT", "0"},  {"surrogate", "UT", "1"},    {"surrogate", "UF", "0"},
            {"surrogate", "UUT", "1"}, {"surrogate", "UU", "none"}, {"and", "T", "1"},
            {"or", "FFFFT", "1"}};
        for (const auto &row : rows) {
            QTest::addRow("%s %s", row[0], row[1])
                << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1])
                << QString::fromLatin1(row[2]);
        }
    }
    void joinsTruths()
    {
        QFETCH(QString, word);
        QFETCH(QString, parts);
        QFETCH(QString, score);
        QStringList predicates;
        for (const auto truth : parts)
            predicates.append(fixed(truth));
        const auto card = cardOf(compound(word, predicates)).load();
        QVERIFY_RESULT(card);
        QCOMPARE(scoreLine(*card, QStringLiteral("x=1")).section(u':', 0, 0), score);
    }

    void compoundsStandInCompounds()
    {
        // (x < 1 or (y >= 2 and not-missing s)) with y=2, s=a: true; without s: false.
        const auto inner = compound(
            QStringLiteral("and"),
            {simple(QStringLiteral("y"), QStringLiteral("greaterOrEqual"), QStringLiteral("2")),
             simple(QStringLiteral("s"), QStringLiteral("isNotMissing"))});
        const auto card =
            cardOf(
                compound(
                    QStringLiteral("or"),
                    {simple(QStringLiteral("x"), QStringLiteral("lessThan"), QStringLiteral("1")),
                     inner}))
                .load();
        QVERIFY_RESULT(card);
        QCOMPARE(scoreLine(*card, QStringLiteral("x=1;y=2;s=a")), QStringLiteral("1"));
        QCOMPARE(scoreLine(*card, QStringLiteral("x=1;y=2")), QStringLiteral("0"));
        QCOMPARE(scoreLine(*card, QStringLiteral("x=0")), QStringLiteral("1"));
        QVERIFY(scoreLine(*card, QStringLiteral("y=2")).startsWith(QLatin1String("none: ")));
    }

    void refuses_data();
    void refuses()
    {
        QFETCH(QString, predicate);
        QFETCH(QString, reason);
        const auto card = cardOf(predicate).load();
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.startsWith(QLatin1String("Line 7, element ")),
                 qPrintable(card.error().message));
        QVERIFY2(card.error().message.contains(reason), qPrintable(card.error().message));
    }
};

namespace {

/// Simple predicates on each type.
template<typename Row>
void simpleRows(const Row &row)
{
    row(simple(QStringLiteral("x"), QStringLiteral("isMissing")), "", "1");
    row(simple(QStringLiteral("x"), QStringLiteral("isMissing")), "x=0", "0");
    row(simple(QStringLiteral("x"), QStringLiteral("isNotMissing")), "", "0");
    row(simple(QStringLiteral("x"), QStringLiteral("isNotMissing")), "x=0", "1");
    // 0.1 + 0.2 is not 0.3, and so is a cell of 0.30000000000000004.
    row(simple(QStringLiteral("x"), QStringLiteral("equal"), QStringLiteral("0.3")),
        "x=0.30000000000000004",
        "0");
    row(simple(QStringLiteral("s"), QStringLiteral("equal"), QStringLiteral("沙县区")),
        "s=沙县区",
        "1");
    row(simple(QStringLiteral("s"), QStringLiteral("equal"), QStringLiteral("沙县区")),
        "s=沙县",
        "0");
    row(simple(QStringLiteral("s"), QStringLiteral("notEqual"), QStringLiteral("𠀀")), "s=𠀁", "1");
    row(simple(QStringLiteral("b"), QStringLiteral("equal"), QStringLiteral("true")),
        "b=TRUE",
        "1");
    row(simple(QStringLiteral("b"), QStringLiteral("equal"), QStringLiteral("1")), "b=false", "0");
    row(simple(QStringLiteral("d"), QStringLiteral("lessThan"), QStringLiteral("2024-03-01")),
        "d=2024-02-29",
        "1");
    row(simple(QStringLiteral("d"), QStringLiteral("lessThan"), QStringLiteral("2024-03-01")),
        "d=2024-03-01",
        "0");
    row(simple(QStringLiteral("c"), QStringLiteral("greaterOrEqual"), QStringLiteral("12:00:00")),
        "c=11:59:59",
        "0");
    row(simple(QStringLiteral("m"),
               QStringLiteral("greaterThan"),
               QStringLiteral("2024-01-01T00:00:00")),
        "m=2024-01-01T00:00:01",
        "1");
}

/// Sets and constants.
template<typename Row>
void setRows(const Row &row)
{
    const auto in = [](const char *field, const char *word, const char *type, const char *members) {
        return QStringLiteral("<SimpleSetPredicate field='%1' booleanOperator='%2'><Array "
                              "type='%3'>%4</Array></SimpleSetPredicate>")
            .arg(QString::fromLatin1(field),
                 QString::fromLatin1(word),
                 QString::fromLatin1(type),
                 QString::fromUtf8(members));
    };
    row(in("s", "isIn", "string", "a &quot;b c&quot; d"), "s=b c", "1");
    row(in("s", "isIn", "string", "a &quot;b c&quot; d"), "s=b", "0");
    row(in("s", "isIn", "string", "a &quot;b c&quot; d"), "", "none");
    row(in("s", "isIn", "string", "&quot;say \\&quot;x\\&quot;&quot;"), "s=say \"x\"", "1");
    row(in("s", "isNotIn", "string", " 福  建 "), "s=福建", "1");
    row(in("s", "isNotIn", "string", " 福  建 "), "s=建", "0");
    row(in("s", "isNotIn", "string", "福"), "", "none");
    row(in("n", "isIn", "int", "1 2 3"), "n=2", "1");
    row(in("x", "isIn", "real", "1 2.50 3"), "x=2.5", "1");
    row(in("x", "isNotIn", "real", "1 2.50 3"), "x=2.6", "1");
    row(QStringLiteral("<True/>"), "", "1");
    row(QStringLiteral("<False/>"), "", "0");
}

} // namespace

void tst_Predicates::asksOneField_data()
{
    QTest::addColumn<QString>("predicate");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("score");
    const auto row = [](const QString &predicate, const char *given, const char *score) {
        QTest::addRow("%s | %s", qPrintable(predicate), given)
            << predicate << QString::fromUtf8(given) << QString::fromLatin1(score);
    };
    const auto relation =
        [&row](const char *word, const char *below, const char *equal, const char *above) {
            const auto predicate =
                simple(QStringLiteral("x"), QString::fromLatin1(word), QStringLiteral("2.5"));
            row(predicate, "x=2.4999999", below);
            row(predicate, "x=2.5", equal);
            row(predicate, "x=2.5000001", above);
            row(predicate, "", "none");
        };
    relation("equal", "0", "1", "0");
    relation("notEqual", "1", "0", "1");
    relation("lessThan", "1", "0", "0");
    relation("lessOrEqual", "1", "1", "0");
    relation("greaterThan", "0", "0", "1");
    relation("greaterOrEqual", "0", "1", "1");
    simpleRows(row);
    setRows(row);
}

namespace {

/// Simple predicates.
template<typename Row>
void simpleRefusals(const Row &row)
{
    row("no predicate", "", "its predicate is missing");
    row("two predicates", "<True/><True/>", "element True: it is not supported");
    row("unknown element", "<MaybePredicate/>", "element MaybePredicate: it is not supported");
    row("unknown field",
        "<SimplePredicate field='z' operator='equal' value='1'/>",
        "there is no field z");
    row("no operator",
        "<SimplePredicate field='x' value='1'/>",
        "the attribute operator is missing");
    row("unknown operator",
        "<SimplePredicate field='x' operator='like' value='1'/>",
        "can't be “like”");
    row("no value",
        "<SimplePredicate field='x' operator='equal'/>",
        "the attribute value is missing");
    row("a text for a number",
        "<SimplePredicate field='x' operator='equal' value='a'/>",
        "“a” is no value");
    row("NaN", "<SimplePredicate field='x' operator='equal' value='NaN'/>", "“NaN” is no value");
    row("INF", "<SimplePredicate field='x' operator='lessThan' value='INF'/>", "“INF” is no value");
    row("a fraction for an integer",
        "<SimplePredicate field='n' operator='equal' value='1.5'/>",
        "“1.5” is no value");
    row("no such day",
        "<SimplePredicate field='d' operator='equal' value='2023-02-29'/>",
        "“2023-02-29” is no value");
    row("an order of texts",
        "<SimplePredicate field='s' operator='lessThan' value='a'/>",
        "have no order");
    row("an order of truths",
        "<SimplePredicate field='b' operator='greaterThan' value='false'/>",
        "have no order");
}

/// Sets and compounds.
template<typename Row>
void compoundRefusals(const Row &row)
{
    row("a set without operator",
        "<SimpleSetPredicate field='s'><Array type='string'>a</Array></SimpleSetPredicate>",
        "the attribute booleanOperator is missing");
    row("a set without array",
        "<SimpleSetPredicate field='s' booleanOperator='isIn'/>",
        "its Array is missing");
    row("a set of nothing",
        "<SimpleSetPredicate field='s' booleanOperator='isIn'><Array "
        "type='string'/></SimpleSetPredicate>",
        "it has 0 values");
    row("a set that says another number",
        "<SimpleSetPredicate field='s' booleanOperator='isIn'><Array n='3' type='string'>a "
        "b</Array></SimpleSetPredicate>",
        "it has 2 values, which n does not say");
    row("an open quote",
        "<SimpleSetPredicate field='s' booleanOperator='isIn'><Array type='string'>\"a "
        "b</Array></SimpleSetPredicate>",
        "a quote is not closed");
    row("a member of another type",
        "<SimpleSetPredicate field='n' booleanOperator='isIn'><Array type='string'>1 "
        "b</Array></SimpleSetPredicate>",
        "“b” is no value");
    row("a compound without word",
        "<CompoundPredicate><True/><False/></CompoundPredicate>",
        "the attribute booleanOperator is missing");
    row("a compound of another word",
        "<CompoundPredicate booleanOperator='nand'><True/></CompoundPredicate>",
        "can't be “nand”");
    row("an empty compound", "<CompoundPredicate booleanOperator='and'/>", "its parts are missing");
    row("something else inside",
        "<CompoundPredicate booleanOperator='and'><Foo/></CompoundPredicate>",
        "element Foo: it is not supported");
}

} // namespace

void tst_Predicates::refuses_data()
{
    QTest::addColumn<QString>("predicate");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *predicate, const char *reason) {
        QTest::newRow(name) << QString::fromUtf8(predicate) << QString::fromUtf8(reason);
    };
    simpleRefusals(row);
    compoundRefusals(row);
}

QTEST_GUILESS_MAIN(tst_Predicates)
#include "tst_predicates.moc"
