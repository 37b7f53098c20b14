// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// A card whose score is the field x itself, or −1 where x is missing.
SampleCard cardOfField(const QString &type, const QString &validity, const QString &treatment)
{
    SampleCard sample;
    sample.dictionary =
        QStringLiteral("<DataField name='x' optype='continuous' dataType='%1'>%2</DataField>")
            .arg(type, validity);
    sample.schema = QStringLiteral("<MiningField name='x' %1/>").arg(treatment);
    sample.characteristics =
        QStringLiteral("<Characteristic name='echo'><Attribute partialScore='-1'><SimplePredicate "
                       "field='x' operator='isMissing'/></Attribute>"
                       "<Attribute><SimplePredicate field='x' "
                       "operator='isNotMissing'/><ComplexPartialScore><FieldRef field='x'/>"
                       "</ComplexPartialScore></Attribute></Characteristic>");
    return sample;
}

} // namespace

/// The gate of the mining schema: what is valid, and what becomes of what is missing, invalid or far out.
class tst_InputFields : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void treats_data();
    void treats()
    {
        QFETCH(QString, type);
        QFETCH(QString, validity);
        QFETCH(QString, treatment);
        QFETCH(QString, cell);
        QFETCH(QString, score);
        const auto card = cardOfField(type, validity, treatment).load();
        QVERIFY_RESULT(card);
        const auto line = scoreLine(*card, QStringLiteral("x=") + cell);
        QVERIFY2(score == QLatin1String("none") ? line.startsWith(QLatin1String("none: x: "))
                                                : line == score,
                 qPrintable(line));
    }

    void numbersOfATableAreTreatedAlike()
    {
        SampleCard sample;
        sample.dictionary = QStringLiteral(
            "<DataField name='x' optype='continuous' dataType='double'>"
            "<Interval closure='closedClosed' leftMargin='0' rightMargin='100'/></DataField>");
        sample.schema = QStringLiteral(
            "<MiningField name='x' outliers='asExtremeValues' lowValue='10' highValue='20' "
            "missingValueReplacement='15'/>");
        sample.characteristics = QStringLiteral(
            "<Characteristic><Attribute partialScore='1'><SimplePredicate field='x' "
            "operator='lessOrEqual' value='10'/></Attribute>"
            "<Attribute partialScore='2'><CompoundPredicate booleanOperator='and'><SimplePredicate "
            "field='x' operator='greaterThan' value='10'/>"
            "<SimplePredicate field='x' operator='lessThan' "
            "value='20'/></CompoundPredicate></Attribute>"
            "<Attribute partialScore='3'><SimplePredicate field='x' operator='greaterOrEqual' "
            "value='20'/></Attribute></Characteristic>");
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        QVERIFY(card->takesNumbers());
        pmml::Tally tally;
        const auto score = [&](double number) {
            std::vector<double> numbers{number};
            return card->scoreNumbers(numbers, tally) ? tally.score : -1;
        };
        QCOMPARE(score(3), 1.0); // 10
        QCOMPARE(score(99), 3.0); // 20
        QCOMPARE(score(12), 2.0);
        QCOMPARE(score(std::numeric_limits<double>::quiet_NaN()), 2.0); // 15
        QCOMPARE(score(101), -1.0); // not valid
    }

    void aSupplementaryFieldMayBeAnything()
    {
        SampleCard sample;
        sample.schema.replace(QLatin1String("<MiningField name='y'/>"),
                              QLatin1String("<MiningField name='y' usageType='supplementary'/>"));
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        QVERIFY(!card->inputs()[1].required);
        QCOMPARE(scoreLine(*card, QStringLiteral("y=abc")), QStringLiteral("1"));
        QVERIFY(scoreLine(*card, QStringLiteral("x=abc")).startsWith(QLatin1String("none: x: ")));
    }

    void theSentenceRepeatsNoCell()
    {
        const auto card = SampleCard().load();
        QVERIFY_RESULT(card);
        const auto line = scoreLine(*card, QStringLiteral("x=350427199001010012X"));
        QVERIFY(line.startsWith(QLatin1String("none: ")));
        QVERIFY2(!line.contains(QLatin1String("350427")), qPrintable(line));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("validity");
        QTest::addColumn<QString>("treatment");
        QTest::addColumn<QString>("reason");
        QTest::newRow("outliers without bounds") << ""
                                                 << "outliers='asMissingValues'"
                                                 << "the attribute lowValue is missing";
        QTest::newRow("bounds upside down")
            << ""
            << "outliers='asMissingValues' lowValue='2' highValue='1'"
            << "lowValue is above";
        QTest::newRow("a mean without its value") << ""
                                                  << "missingValueTreatment='asMean'"
                                                  << "its missingValueReplacement is missing";
        QTest::newRow("a replacement of another type") << ""
                                                       << "missingValueReplacement='a'"
                                                       << "“a” is no value";
        QTest::newRow("asValue without its value")
            << ""
            << "invalidValueTreatment='asValue'"
            << "the attribute invalidValueReplacement is missing";
        QTest::newRow("an unknown treatment") << ""
                                              << "invalidValueTreatment='guess'"
                                              << "can't be “guess”";
        QTest::newRow("a valid value of another type") << "<Value value='a'/>"
                                                       << ""
                                                       << "“a” is no value of the field's type";
        QTest::newRow("an unknown property") << "<Value value='1' property='odd'/>"
                                             << ""
                                             << "can't be “odd”";
        QTest::newRow("an unknown closure") << "<Interval closure='open' leftMargin='1'/>"
                                            << ""
                                            << "can't be “open”";
    }
    void refuses()
    {
        QFETCH(QString, validity);
        QFETCH(QString, treatment);
        QFETCH(QString, reason);
        const auto card = cardOfField(QStringLiteral("double"), validity, treatment).load();
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.contains(reason), qPrintable(card.error().message));
    }
};

namespace {

/// Types and missing values.
template<typename Row>
void typeRows(const Row &row)
{
    row("plain", "double", "", "", "2.5", "2.5");
    row("blanks around", "double", "", "", " 2.5 ", "2.5");
    row("empty", "double", "", "", "", "-1");
    row("no number", "double", "", "", "abc", "none");
    row("NaN", "double", "", "", "NaN", "none");
    row("infinite", "double", "", "", "inf", "none");
    row("decimal comma", "double", "", "", "2,5", "none");
    row("NA is not known by itself", "double", "", "", "NA", "none");
    row("NA that the dictionary knows",
        "double",
        "<Value value='NA' property='missing'/>",
        "",
        "NA",
        "-1");
    row("-9 for missing", "double", "<Value value='-9' property='missing'/>", "", "-9.0", "-1");
    row("integer", "integer", "", "", "3.0", "3");
    row("fraction for an integer", "integer", "", "", "3.5", "none");
    row("beyond whole doubles", "integer", "", "", "9007199254740993000", "none");
    row("single precision", "float", "", "", "0.1", "0.10000000149011612");
}

/// Intervals and listed values.
template<typename Row>
void validityRows(const Row &row)
{
    const char *upTo10 = "<Interval closure='closedOpen' leftMargin='0' rightMargin='10'/>";
    row("inside", "double", upTo10, "", "9.99", "9.99");
    row("closed edge", "double", upTo10, "", "0", "0");
    row("open edge", "double", upTo10, "", "10", "none");
    row("outside", "double", upTo10, "", "-0.01", "none");
    row("outside, as is", "double", upTo10, "invalidValueTreatment='asIs'", "11", "11");
    row("no number, as is", "double", upTo10, "invalidValueTreatment='asIs'", "abc", "none");
    row("outside, as missing", "double", upTo10, "invalidValueTreatment='asMissing'", "11", "-1");
    row("no number, as missing",
        "double",
        upTo10,
        "invalidValueTreatment='asMissing'",
        "abc",
        "-1");
    row("outside, as missing and replaced",
        "double",
        upTo10,
        "invalidValueTreatment='asMissing' missingValueReplacement='4'",
        "11",
        "4");
    row("outside, as value",
        "double",
        upTo10,
        "invalidValueTreatment='asValue' invalidValueReplacement='7'",
        "11",
        "7");
    row("no number, as value",
        "double",
        upTo10,
        "invalidValueTreatment='asValue' invalidValueReplacement='7'",
        "abc",
        "7");
    row("second interval",
        "double",
        "<Interval closure='openOpen' rightMargin='0'/><Interval closure='openOpen' "
        "leftMargin='5'/>",
        "",
        "6",
        "6");
    row("between two intervals",
        "double",
        "<Interval closure='openOpen' rightMargin='0'/><Interval closure='openOpen' "
        "leftMargin='5'/>",
        "",
        "3",
        "none");
}

/// Listed values.
template<typename Row>
void listRows(const Row &row)
{
    row("listed", "integer", "<Value value='1'/><Value value='2'/>", "", "2", "2");
    row("listed, written otherwise", "double", "<Value value='1.50'/>", "", "1.5", "1.5");
    row("not listed", "integer", "<Value value='1'/><Value value='2'/>", "", "3", "none");
    row("listed beside an interval",
        "double",
        "<Value value='-1'/><Interval closure='closedOpen' leftMargin='0'/>",
        "",
        "-1",
        "-1");
    row("only an invalid one is listed",
        "integer",
        "<Value value='9' property='invalid'/>",
        "",
        "8",
        "8");
    row("the invalid one", "integer", "<Value value='9' property='invalid'/>", "", "9", "none");
}

/// Missing values and outliers.
template<typename Row>
void treatmentRows(const Row &row)
{
    row("missing replaced", "double", "", "missingValueReplacement='4'", "", "4");
    row("missing replaced by a mean",
        "double",
        "",
        "missingValueReplacement='4' missingValueTreatment='asMean'",
        "",
        "4");
    row("missing refused", "double", "", "missingValueTreatment='returnInvalid'", "", "none");
    row("not missing", "double", "", "missingValueTreatment='returnInvalid'", "1", "1");

    const char *low = "outliers='asExtremeValues' lowValue='10' highValue='20'";
    row("extreme below", "double", "", low, "3", "10");
    row("at the low bound", "double", "", low, "10", "10");
    row("between the bounds", "double", "", low, "15", "15");
    row("extreme above", "double", "", low, "99", "20");
    const char *gone = "outliers='asMissingValues' lowValue='10' highValue='20'";
    row("outlier missing", "double", "", gone, "3", "-1");
    row("at the high bound", "double", "", gone, "20", "20");
    row("outlier missing and replaced",
        "double",
        "",
        "outliers='asMissingValues' lowValue='10' highValue='20' missingValueReplacement='12'",
        "3",
        "12");
}

} // namespace

void tst_InputFields::treats_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("validity");
    QTest::addColumn<QString>("treatment");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("score");
    const auto row = [](const char *name,
                        const char *type,
                        const char *validity,
                        const char *treatment,
                        const char *cell,
                        const char *score) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(validity)
                            << QString::fromLatin1(treatment) << QString::fromLatin1(cell)
                            << QString::fromLatin1(score);
    };
    typeRows(row);
    validityRows(row);
    listRows(row);
    treatmentRows(row);
}

QTEST_GUILESS_MAIN(tst_InputFields)
#include "tst_inputfields.moc"
