// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"

#include <QRegularExpression>
#include <QTest>

using namespace archive::test;

namespace {

/// Apply of a function to arguments written briefly: a name of one letter is a field, 'text' a string, all else a number.
QString apply(const QString &function, const QStringList &arguments, const QString &attributes = {})
{
    QString inner;
    for (const auto &argument : arguments) {
        if (argument.size() == 1 && argument.at(0).isLetter()) {
            inner += QStringLiteral("<FieldRef field='%1'/>").arg(argument);
        } else if (argument.startsWith(u'\'')) {
            inner += QStringLiteral("<Constant dataType='string'>%1</Constant>")
                         .arg(argument.mid(1, argument.size() - 2));
        } else {
            inner += QStringLiteral("<Constant>%1</Constant>").arg(argument);
        }
    }
    auto name = function;
    name.replace(QLatin1String("<"), QLatin1String("&lt;"));
    return QStringLiteral("<Apply function='%1' %3>%2</Apply>").arg(name, inner, attributes);
}

} // namespace

/// Each built-in function of PMML 4.4 that is supported: its value, and what it makes of missing and wrong arguments.
class tst_Functions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void calculates_data();
    void calculates()
    {
        QFETCH(QString, call);
        QFETCH(QString, given);
        QFETCH(QString, result);
        const auto words = call.split(u' ');
        QCOMPARE(formulaText(apply(words.first(), words.mid(1)), QStringLiteral("string"), given),
                 result);
    }

    void refusesUnknownFunctionsAndWrongCounts_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown") << "fly x"
                                 << "the function fly is not known";
        QTest::newRow("empty name") << " x"
                                    << "function is missing";
        QTest::newRow("another case") << "ABS x"
                                      << "the function ABS is not known";
        QTest::newRow("a distribution") << "normalCDF x 0 1"
                                        << "not known";
        QTest::newRow("isValid") << "isValid x"
                                 << "not known";
        QTest::newRow("too few") << "+ x"
                                 << "+ does not take 1 arguments";
        QTest::newRow("too many") << "/ x 1 2"
                                  << "/ does not take 3 arguments";
        QTest::newRow("none") << "sum"
                              << "sum does not take 0 arguments";
        QTest::newRow("if alone") << "if b"
                                  << "if does not take 1 arguments";
        QTest::newRow("if with four") << "if b 1 2 3"
                                      << "if does not take 4 arguments";
    }
    void refusesUnknownFunctionsAndWrongCounts()
    {
        QFETCH(QString, call);
        QFETCH(QString, reason);
        const auto words = call.split(u' ');
        const auto answer =
            formulaText(apply(words.first(), words.mid(1)), QStringLiteral("string"), {});
        QVERIFY2(answer.contains(reason), qPrintable(answer));
        QVERIFY2(answer.startsWith(QLatin1String("Line 3, element Apply: ")), qPrintable(answer));
    }

    void rulesAroundAFunction_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("result");
        // mapMissingTo stands for the result when an argument is missing, defaultValue when the result is.
        QTest::newRow("mapMissingTo") << "+ x 1"
                                      << "mapMissingTo='-1'"
                                      << ""
                                      << "-1";
        QTest::newRow("mapMissingTo unused") << "+ x 1"
                                             << "mapMissingTo='-1'"
                                             << "x=2"
                                             << "3";
        QTest::newRow("mapMissingTo before an aggregate") << "sum x y"
                                                          << "mapMissingTo='-1'"
                                                          << "x=2"
                                                          << "-1";
        QTest::newRow("defaultValue") << "+ x 1"
                                      << "defaultValue='9'"
                                      << ""
                                      << "9";
        QTest::newRow("both") << "+ x 1"
                              << "mapMissingTo='-1' defaultValue='9'"
                              << ""
                              << "-1";
        QTest::newRow("defaultValue of if without else") << "if b 1"
                                                         << "defaultValue='9'"
                                                         << "b=false"
                                                         << "9";
        QTest::newRow("invalid ends") << "/ x 0"
                                      << ""
                                      << "x=1"
                                      << "invalid";
        QTest::newRow("invalid as missing") << "/ x 0"
                                            << "invalidValueTreatment='asMissing' defaultValue='7'"
                                            << "x=1"
                                            << "7";
        QTest::newRow("invalid as missing, mapped")
            << "/ x 0"
            << "invalidValueTreatment='asMissing' mapMissingTo='5' defaultValue='7'"
            << "x=1"
            << "5";
        QTest::newRow("invalid as missing without rule") << "/ x 0"
                                                         << "invalidValueTreatment='asMissing'"
                                                         << "x=1"
                                                         << "missing";
    }
    void rulesAroundAFunction()
    {
        QFETCH(QString, call);
        QFETCH(QString, attributes);
        QFETCH(QString, given);
        QFETCH(QString, result);
        const auto words = call.split(u' ');
        QCOMPARE(formulaText(apply(words.first(), words.mid(1), attributes),
                             QStringLiteral("string"),
                             given),
                 result);
    }

    void aBranchThatIsNotTakenDoesNotCount()
    {
        const auto formula = QStringLiteral(
            "<Apply function='if'><Apply function='isMissing'><FieldRef field='x'/></Apply>"
            "<Constant>0</Constant><Apply function='/'><Constant>1</Constant><FieldRef "
            "field='x'/></Apply></Apply>");
        QCOMPARE(formulaText(formula, QStringLiteral("double"), {}), QStringLiteral("0"));
        QCOMPARE(formulaText(formula, QStringLiteral("double"), QStringLiteral("x=4")),
                 QStringLiteral("0.25"));
        QCOMPARE(formulaText(formula, QStringLiteral("double"), QStringLiteral("x=0")),
                 QStringLiteral("invalid"));
    }

    void textsThatDoubleEachTimeStayBounded()
    {
        // Forty fields that each write the one before twice would be a text of 2^40 characters.
        auto fields = QStringLiteral(
            "<DerivedField name='t0' optype='categorical' "
            "dataType='string'><Constant dataType='string'>0123456789</Constant></DerivedField>");
        for (int i = 1; i <= 40; ++i) {
            fields +=
                QStringLiteral("<DerivedField name='t%1' optype='categorical' dataType='string'>"
                               "<Apply function='concat'><FieldRef field='t%2'/><FieldRef "
                               "field='t%2'/></Apply></DerivedField>")
                    .arg(i)
                    .arg(i - 1);
        }
        QCOMPARE(
            formulaText(
                QStringLiteral("<FieldRef field='t40'/>"), QStringLiteral("string"), {}, fields),
            QStringLiteral("invalid"));
        QCOMPARE(
            formulaText(
                QStringLiteral("<FieldRef field='t1'/>"), QStringLiteral("string"), {}, fields),
            QStringLiteral("01234567890123456789"));
    }
};

namespace {

/// Arithmetic and aggregates.
template<typename Row>
void arithmeticRows(const Row &row)
{
    row("+ x 1.5", "x=2", "3.5");
    row("- x 4", "x=2.5", "-1.5");
    row("* x y", "x=2.5;y=4", "10");
    row("/ n 2", "n=5", "2.5");
    row("/ x 0", "x=1", "invalid");
    row("+ x 1", "", "missing");
    row("+ s 1", "s=2", "3");
    row("+ s 1", "s=two", "invalid");
    row("+ b 1", "b=true", "2");
    row("* 1e200 1e200", "", "invalid");
    row("min x y 3", "x=2;y=5", "2");
    row("min x y 3", "y=5", "3");
    row("max x y", "x=2;y=5", "5");
    row("max x y", "x=2", "2");
    row("max x y", "", "missing");
    row("sum x y 1", "y=5", "6");
    row("avg x y", "x=1;y=4", "2.5");
    row("avg x y", "y=4", "4");
    row("median 9 1 5", "", "5");
    row("median 9 1 5 2", "", "3.5");
    row("product 2 3 4", "", "24");
    row("pow 2 10", "", "1024");
    row("pow 0 -1", "", "invalid");
    row("modulo 11 4", "", "3");
    row("modulo -11 4", "", "1");
    row("modulo 11 -4", "", "-1");
    row("modulo 1 0", "", "invalid");
    row("threshold 5 4", "", "1");
    row("threshold 4 4", "", "0");
}

/// Logarithms, roots, rounding, angles.
template<typename Row>
void scientificRows(const Row &row)
{
    row("log10 1000", "", "3");
    row("ln 1", "", "0");
    row("ln -1", "", "invalid");
    row("ln 0", "", "invalid");
    row("exp 0", "", "1");
    row("expm1 0", "", "0");
    row("ln1p 0", "", "0");
    row("sqrt 6.25", "", "2.5");
    row("sqrt -1", "", "invalid");
    row("abs -3", "", "3");
    row("floor -2.5", "", "-3");
    row("ceil -2.5", "", "-2");
    row("round 2.5", "", "3");
    row("round -2.5", "", "-2");
    row("rint 2.5", "", "2");
    row("rint 3.5", "", "4");
    row("hypot 3 4", "", "5");
    row("sin 0", "", "0");
    row("cos 0", "", "1");
    row("tan 0", "", "0");
    row("asin 0", "", "0");
    row("acos 1", "", "0");
    row("acos 2", "", "invalid");
    row("atan 0", "", "0");
    row("sinh 0", "", "0");
    row("cosh 0", "", "1");
    row("tanh 0", "", "0");
}

/// Comparisons, sets, truths.
template<typename Row>
void logicRows(const Row &row)
{
    row("equal x 2", "x=2", "true");
    row("equal x 2", "", "missing");
    row("equal s '2'", "s=2.0", "false");
    row("equal s 2", "s=2.0", "true");
    row("equal s 2", "s=two", "invalid");
    row("notEqual x 2", "x=2", "false");
    row("lessThan x 2", "x=2", "false");
    row("lessOrEqual x 2", "x=2", "true");
    row("greaterThan x 2", "x=2", "false");
    row("greaterOrEqual x 2", "x=2", "true");
    row("greaterOrEqual d '2024-02-29'", "d=2024-02-29", "true");
    row("lessThan d '2024-02-29'", "d=2024-02-28", "true");
    row("isMissing x", "", "true");
    row("isMissing x", "x=0", "false");
    row("isNotMissing x", "", "false");
    row("isNotMissing x", "x=0", "true");
    row("isIn n 1 2 3", "n=2", "true");
    row("isIn n 1 2 3", "n=4", "false");
    row("isIn n 1 2 3", "", "missing");
    row("isNotIn s 'a' 'b'", "s=c", "true");
    row("isNotIn s 'a' 'b'", "s=a", "false");
    row("and b true", "b=true", "true");
    row("and b false", "", "false");
    row("and b true", "", "missing");
    row("or b true", "", "true");
    row("or b false", "", "missing");
    row("or b false false", "b=false", "false");
    row("and s true", "s=maybe", "invalid");
    row("not b", "b=true", "false");
    row("not b", "", "missing");
    row("if b 1 2", "b=true", "1");
    row("if b 1 2", "b=false", "2");
    row("if b 1 2", "", "missing");
    row("if b 1", "b=false", "missing");
}

/// Texts.
template<typename Row>
void textRows(const Row &row)
{
    row("uppercase s", "s=abC1", "ABC1");
    row("lowercase s", "s=ABc1", "abc1");
    row("stringLength s", "s=沙县区", "3");
    row("stringLength s", "s=𠀀a", "2");
    row("trimBlanks s", "s=  a b ", "a b");
    row("concat s '-' n", "s=a;n=7", "a-7");
    row("concat s t", "s=a", "missing");
    row("substring s 2 3", "s=abcdef", "bcd");
    row("substring s 2", "s=abcdef", "bcdef");
    row("substring s 5 9", "s=abcdef", "ef");
    row("substring s 9 1", "s=abcdef", "");
    row("substring s 0 1", "s=abcdef", "invalid");
    row("substring s 1 -1", "s=abcdef", "invalid");
    row("substring s 1 1", "s=𠀀a", "𠀀");
    row("matches s '^3504'", "s=350405", "true");
    row("matches s '^3504'", "s=350302", "false");
    row("matches s '('", "s=a", "invalid");
    row("replace s 'a+' 'b'", "s=caaat", "cbt");
    row("replace s '(a)(b)' '$2$1'", "s=xaby", "xbay");
    row("replace s 'a' '\\'", "s=bab", "b\\b");
    row("formatNumber x '%3d'", "x=2", "  2");
    row("formatNumber x '%05.1f'", "x=2.24", "002.2");
    row("formatNumber x '%05.1f'", "x=-2.5", "-02.5");
    row("formatNumber x '%-4d|'", "x=7", "7   |");
    row("formatNumber x '%s'", "x=7", "invalid");
    row("formatNumber x '%d%d'", "x=7", "invalid");
}

/// Dates.
template<typename Row>
void dateRows(const Row &row)
{
    // The standard's own examples: 1960-01-01 is day 0 of 1960, 2003-04-01 is 15796 days after it.
    row("dateDaysSinceYear d 1960", "d=1960-01-01", "0");
    row("dateDaysSinceYear d 1960", "d=1959-12-31", "-1");
    row("dateDaysSinceYear d 1960", "d=2003-04-01", "15796");
    row("dateDaysSinceYear m 1960", "m=1960-01-02T23:59:59", "1");
    row("dateDaysSinceYear s 1960", "s=1960-01-03", "2");
    row("dateDaysSinceYear s 1960", "s=1960-13-03", "invalid");
    row("dateDaysSinceYear d 0", "d=2000-01-01", "invalid");
    row("dateDaysSinceYear d 1960", "", "missing");
    // 3 January 1960 at 03:30:03 is two days, three and a half hours and three seconds after the year began.
    row("dateSecondsSinceYear m 1960", "m=1960-01-03T03:30:03", "185403");
    row("dateSecondsSinceYear d 1960", "d=1960-01-02", "86400");
    row("dateSecondsSinceMidnight c", "c=05:23:30", "19410");
    row("dateSecondsSinceMidnight m", "m=1959-05-05T05:23:30", "19410");
    row("dateSecondsSinceMidnight x", "x=1", "invalid");
    row("formatDatetime d '%Y年%m月%d日'", "d=2004-08-20", "2004年08月20日");
    row("formatDatetime m '%y%m%d-%H:%M:%S-%j%%'", "m=2004-08-20T07:05:09", "040820-07:05:09-233%");
    row("formatDatetime d '%Q'", "d=2004-08-20", "invalid");
    row("formatDatetime d '%'", "d=2004-08-20", "invalid");
}

} // namespace

void tst_Functions::calculates_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *call, const char *given, const char *result) {
        QTest::addRow("%s | %s", call, given)
            << QString::fromUtf8(call) << QString::fromUtf8(given) << QString::fromUtf8(result);
    };
    arithmeticRows(row);
    scientificRows(row);
    logicRows(row);
    textRows(row);
    dateRows(row);
}

QTEST_GUILESS_MAIN(tst_Functions)
#include "tst_functions.moc"
