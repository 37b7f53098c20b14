// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace archive;
using namespace archive::test;

/// What a file must be to be taken: from several authors, and each way in which it is refused with line and element.
class tst_CardReader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesVersionsAndNamespaces_data()
    {
        QTest::addColumn<QString>("head");
        const auto row = [](const char *head) {
            QTest::newRow(head) << QString::fromLatin1(head);
        };
        row("version='4.1' xmlns='http://www.dmg.org/PMML-4_1'");
        row("version='4.2' xmlns='http://www.dmg.org/PMML-4_2'");
        row("version='4.2.1' xmlns='http://www.dmg.org/PMML-4_2'");
        row("version='4.3' xmlns='https://www.dmg.org/PMML-4_3'");
        row("version='4.4' xmlns='http://www.dmg.org/PMML-4_4'");
        row("version='4.4.1' xmlns='http://www.dmg.org/PMML-4_4'");
        row("version='4.4' xmlns='http://www.dmg.org/PMML-4_4' xmlns:xsi='x' "
            "xsi:schemaLocation='y'");
        row("version='4.4'");
    }
    void takesVersionsAndNamespaces()
    {
        QFETCH(QString, head);
        auto text = QString::fromUtf8(SampleCard().text());
        text.replace(QLatin1String("version='4.4' xmlns='http://www.dmg.org/PMML-4_4'"), head);
        QVERIFY_RESULT(pmml::Scorecard::load(text.toUtf8()));
    }

    void takesPrefixesAndEncodings()
    {
        QByteArray prefixed = SampleCard().text();
        prefixed.replace("</", "</p:").replace("<", "<p:").replace("<p:/p:", "</p:");
        prefixed.replace("xmlns=", "xmlns:p=");
        QVERIFY_RESULT(pmml::Scorecard::load(prefixed));
        QVERIFY_RESULT(pmml::Scorecard::load("\xef\xbb\xbf<?xml version='1.0' encoding='UTF-8'?>"
                                             + SampleCard().text()));
        const auto text = QStringLiteral("<?xml version='1.0' encoding='UTF-16'?>")
            + QString::fromUtf8(SampleCard().text());
        QStringEncoder encoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom);
        const QByteArray wide = encoder.encode(text);
        QVERIFY_RESULT(pmml::Scorecard::load(wide));
    }

    void refusesTheFile_data();
    void refusesTheFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto card = pmml::Scorecard::load(bytes);
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.startsWith(QLatin1String("Line ")),
                 qPrintable(card.error().message));
        QVERIFY2(card.error().message.contains(reason), qPrintable(card.error().message));
    }

    void refusesAnElement_data();
    void refusesAnElement()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, reason);
        auto text = QString::fromUtf8(SampleCard().text());
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const auto card = pmml::Scorecard::load(text.toUtf8());
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message == reason, qPrintable(card.error().message));
    }

    void aMillionLevelsAreRefusedWithoutAMillionFrames()
    {
        QByteArray deep = "<PMML version='4.4'>";
        for (int i = 0; i < 1000000; ++i)
            deep += "<Extension>";
        const auto card = pmml::Scorecard::load(deep);
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QCOMPARE(card.error().message,
                 QStringLiteral("Line 1, element Extension: the file is nested deeper or has more "
                                "elements than any scorecard needs."));
    }

    void aFileAboveTheLimitIsRefused()
    {
        const auto card = pmml::Scorecard::load(QByteArray(16 * 1024 * 1024 + 1, ' '));
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.contains(QLatin1String("larger than 16777216 bytes")),
                 qPrintable(card.error().message));
    }

    void moreCharacteristicsThanTheLimitAreRefused()
    {
        SampleCard sample;
        sample.characteristics = sample.characteristics.repeated(2001);
        const auto card = sample.load();
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QCOMPARE(card.error().message,
                 QStringLiteral("Line 7, element Characteristic: there are more of them than any "
                                "scorecard needs."));
    }

    void moreElementsThanTheLimitAreRefused()
    {
        QByteArray wide = "<PMML version='4.4'><Header>";
        for (int i = 0; i < 400000; ++i)
            wide += "<Extension/>";
        const auto card = pmml::Scorecard::load(wide + "</Header></PMML>");
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.contains(QLatin1String("more elements")),
                 qPrintable(card.error().message));
    }
};

void tst_CardReader::refusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto card = SampleCard().text();
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) {
        QTest::newRow(name) << bytes << QString::fromUtf8(reason);
    };
    row("nothing", QByteArray(), "it is no proper XML");
    row("no XML", "age,points\n1,2\n", "it is no proper XML");
    row("cut in the middle", card.left(card.size() / 2), "it is no proper XML");
    row("something after the end", card + "<more/>", "it is no proper XML");
    row("an unknown entity",
        QByteArray(card).replace("<Header/>", "<Header>&who;</Header>"),
        "Line 1");
    row("DOCTYPE",
        "<?xml version='1.0'?>\n<!DOCTYPE PMML>\n" + card,
        "a DOCTYPE or an entity of its own is not taken");
    row("entities that double",
        "<!DOCTYPE PMML [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + card,
        "a DOCTYPE or an entity of its own is not taken");
    row("a file from elsewhere", "<!DOCTYPE PMML SYSTEM 'file:///etc/passwd'>" + card, "a DOCTYPE");
    row("another document", "<html><body/></html>", "Line 1, element html: this is no PMML file.");
    row("no version",
        QByteArray(card).replace("version='4.4' ", ""),
        "the attribute version is missing");
    for (const char *version : {"4.0", "4.5", "5.0", "3.2", "4", "4.4beta", "04.4"}) {
        row(version,
            QByteArray(card).replace("version='4.4'", "version='" + QByteArray(version) + "'"),
            "save the card as PMML 4.1 to 4.4");
    }
    row("another namespace",
        QByteArray(card).replace("PMML-4_4", "PMML-4_0"),
        "is not supported; save the card");
    row("a namespace like it",
        QByteArray(card).replace("www.dmg.org", "evil.example/www.dmg.org"),
        "is not supported");
    row("GBK", "<?xml version='1.0' encoding='no-such-encoding'?>" + card, "it is no proper XML");
    row("no bytes of UTF-8",
        QByteArray(card).replace("<Header/>", "<Header>\xff\xfe</Header>"),
        "it is no proper XML");
    row("no dictionary",
        QByteArray(card).replace("DataDictionary", "Extension"),
        "Line 1, element PMML: its DataDictionary is missing.");
    row("no schema",
        QByteArray(card).replace("MiningSchema", "Extension"),
        "Line 4, element Scorecard: its MiningSchema is missing.");
    row("no card",
        QByteArray(card).replace("Scorecard", "Extension"),
        "Line 1, element PMML: its Scorecard is missing.");
    row("a field that is no input",
        QByteArray(card)
            .replace("<MiningField name='y'/>", "<MiningField name='y' usageType='predicted'/>")
            .replace("<True/>", "<SimplePredicate field='y' operator='isMissing'/>"),
        "Line 7, element SimplePredicate: the field y is no active field of the MiningSchema.");
    row("an attribute twice",
        QByteArray(card).replace("<True/>", "<True a='1' a='2'/>"),
        "it is no proper XML");
}

namespace {

/// Elements that nobody knows, at each level.
template<typename Row>
void unknownElements(const Row &refusal)
{
    refusal("another model", "<Header/>", "<TreeModel/>", "Line 1, element TreeModel");
    refusal("a model beside",
            "<Scorecard ",
            "<MiningModel/><Scorecard ",
            "Line 4, element MiningModel");
    refusal("an unknown part",
            "<MiningSchema>",
            "<Surprise/><MiningSchema>",
            "Line 5, element Surprise");
    refusal("an unknown field", "<MiningField name='x'/>", "<Foo/>", "Line 5, element Foo");
    refusal("an unknown dictionary entry",
            "<DataDictionary>",
            "<DataDictionary><Foo/>",
            "Line 2, element Foo");
    refusal("inside a field",
            "dataType='boolean'/>",
            "dataType='boolean'><Foo/></DataField>",
            "Line 2, element Foo");
    refusal("a transformation",
            "<TransformationDictionary>",
            "<TransformationDictionary><Foo/>",
            "Line 3, element Foo");
    refusal("among characteristics",
            "<Characteristics>",
            "<Characteristics><Foo/>",
            "Line 7, element Foo");
    refusal(
        "in a characteristic", "<Characteristic>", "<Characteristic><Foo/>", "Line 7, element Foo");
    refusal("in an output",
            "<MiningSchema>",
            "<Output><Foo/></Output><MiningSchema>",
            "Line 5, element Foo");
    refusal("two targets",
            "<MiningSchema>",
            "<Targets><Target/><Target/></Targets><MiningSchema>",
            "Line 5, element Target");
    refusal("target values",
            "<MiningSchema>",
            "<Targets><Target><TargetValue/></Target></Targets><MiningSchema>",
            "Line 5, element TargetValue");
}

/// What the card says of itself and its characteristics.
template<typename Row>
void wrongCards(const Row &row)
{
    row("two schemas",
        "<MiningSchema>",
        "<MiningSchema/><MiningSchema>",
        "Line 5, element MiningSchema: it stands twice; one must go.");
    row("two cards",
        "<Scorecard ",
        "<Scorecard functionName='regression'/><Scorecard ",
        "Line 4, element Scorecard: it stands twice; one must go.");
    row("an attribute misspelt",
        "partialScore",
        "partialscore",
        "Line 7, element Attribute: the attribute partialscore is not supported; a score without "
        "it would be guessed.");
    row("JPMML's own arithmetic",
        "<Scorecard ",
        "<Scorecard x-mathContext='float' ",
        "Line 4, element Scorecard: the attribute x-mathContext is not supported; a score without "
        "it would be guessed.");
    row("classification",
        "'regression'",
        "'classification'",
        "Line 4, element Scorecard: the attribute functionName can't be “classification”; correct "
        "the card.");
    row("no function",
        "functionName='regression'",
        "",
        "Line 4, element Scorecard: the attribute functionName is missing; correct the card.");
    row("not for scoring",
        "<Scorecard ",
        "<Scorecard isScorable='false' ",
        "Line 4, element Scorecard: the card says that it is not for scoring.");
    row("initial score NaN",
        "<Scorecard ",
        "<Scorecard initialScore='NaN' ",
        "Line 4, element Scorecard: the attribute initialScore can't be “NaN”; correct the card.");
    row("initial score infinite",
        "<Scorecard ",
        "<Scorecard initialScore='-INF' ",
        "Line 4, element Scorecard: the attribute initialScore can't be “-INF”; correct the card.");
}

/// Characteristics and their points.
template<typename Row>
void wrongItems(const Row &row)
{
    row("points infinite",
        "partialScore='1'",
        "partialScore='1e400'",
        "Line 7, element Attribute: the attribute partialScore can't be “1e400”; correct the "
        "card.");
    row("no points",
        "partialScore='1'",
        "",
        "Line 7, element Attribute: the attribute partialScore is missing; correct the card.");
    row("no attribute",
        "<Attribute partialScore='1'><True/></Attribute>",
        "",
        "Line 7, element Characteristic: its Attribute is missing.");
    row("no characteristic",
        "<Characteristic><Attribute partialScore='1'><True/></Attribute></Characteristic>",
        "",
        "Line 7, element Characteristics: its Characteristic is missing.");
    row("reasons without baseline",
        "useReasonCodes='false'",
        "useReasonCodes='true'",
        "Line 4, element Scorecard: the attribute baselineScore is missing; correct the card.");
    row("reasons without code",
        "useReasonCodes='false'",
        "baselineScore='1'",
        "Line 7, element Characteristic: the attribute reasonCode is missing; correct the card.");
}

/// Names and fields.
template<typename Row>
void wrongNames(const Row &row)
{
    row("a characteristic twice",
        "</Characteristics>",
        "<Characteristic name='#1'><Attribute "
        "partialScore='1'><True/></Attribute></Characteristic></Characteristics>",
        "Line 7, element Characteristic: the name #1 is taken twice; rename one.");
    row("a data field twice",
        "<DataField name='y'",
        "<DataField name='x'",
        "Line 2, element DataField: the field x stands twice; one must go.");
    row("a mining field twice",
        "<MiningField name='y'/>",
        "<MiningField name='x'/>",
        "Line 5, element MiningField: the name x is taken twice; rename one.");
    row("a mining field of no dictionary",
        "<MiningField name='y'/>",
        "<MiningField name='z'/>",
        "Line 5, element MiningField: the DataDictionary has no field z.");
    row("a derived field of a taken name",
        "<TransformationDictionary>",
        "<TransformationDictionary><DerivedField name='x' dataType='double' "
        "optype='continuous'><Constant>1</Constant></DerivedField>",
        "Line 3, element DerivedField: the name x is taken twice; rename one.");
    row("a weight",
        "<MiningField name='y'/>",
        "<MiningField name='y' usageType='frequencyWeight'/>",
        "Line 5, element MiningField: the attribute usageType can't be “frequencyWeight”; correct "
        "the card.");
    row("an unknown type",
        "dataType='boolean'",
        "dataType='bool'",
        "Line 2, element DataField: the dataType bool is not supported.");
}

/// Outputs.
template<typename Row>
void wrongOutputs(const Row &row)
{
    row("an output that is no score",
        "<MiningSchema>",
        "<Output><OutputField name='p' feature='probability'/></Output><MiningSchema>",
        "Line 5, element OutputField: the attribute feature can't be “probability”; correct the "
        "card.");
    row("a reason that the card has not",
        "<MiningSchema>",
        "<Output><OutputField name='p' feature='reasonCode'/></Output><MiningSchema>",
        "Line 5, element OutputField: the card says that it has no reason codes.");
    row("a rank of zero",
        "<MiningSchema>",
        "<Output><OutputField name='p' rank='0'/></Output><MiningSchema>",
        "Line 5, element OutputField: its rank is no whole number from 1 to 1000.");
    row("a rank of a million",
        "<MiningSchema>",
        "<Output><OutputField name='p' rank='1000000'/></Output><MiningSchema>",
        "Line 5, element OutputField: its rank is no whole number from 1 to 1000.");
    row("an output of a taken name",
        "<MiningSchema>",
        "<Output><OutputField name='x'/></Output><MiningSchema>",
        "Line 5, element OutputField: the name x is taken twice; rename one.");
}

} // namespace

void tst_CardReader::refusesAnElement_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *from, const char *to, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to)
                            << QString::fromUtf8(reason);
    };
    const char *unsupported = ": it is not supported here; a score without it would be guessed.";
    const auto refusal =
        [&row, unsupported](const char *name, const char *from, const char *to, const char *place) {
            row(name, from, to, (QByteArray(place) + unsupported).constData());
        };
    unknownElements(refusal);
    wrongCards(row);
    wrongItems(row);
    wrongNames(row);
    wrongOutputs(row);
}

QTEST_GUILESS_MAIN(tst_CardReader)
#include "tst_cardreader.moc"
