// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// Points = x, the code is LOW below the baseline of 10; a verification with these attributes and one record on line 11.
SampleCard cardOfRecord(const QString &attributes, const QString &row)
{
    SampleCard sample;
    sample.settings = QStringLiteral("baselineScore='10'");
    sample.characteristics =
        QStringLiteral("<Characteristic name='echo' reasonCode='LOW'><Attribute><SimplePredicate "
                       "field='x' operator='isNotMissing'/>"
                       "<ComplexPartialScore><FieldRef "
                       "field='x'/></ComplexPartialScore></Attribute></Characteristic>");
    sample.beside =
        QStringLiteral(
            "<Output><OutputField name='score'/><OutputField name='why' "
            "feature='reasonCode'/></Output>"
            "<ModelVerification recordCount='1'>\n<VerificationFields><VerificationField field='x' "
            "column='given'/>\n"
            "<VerificationField field='score' %1/><VerificationField "
            "field='why'/></VerificationFields>\n"
            "<InlineTable>\n<row>%2</row></InlineTable></ModelVerification>")
            .arg(attributes, row);
    return sample;
}

} // namespace

class tst_Verification : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesWhatComesOut_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("row");
        QTest::newRow("exactly") << ""
                                 << "<given>2.5</given><score>2.5</score><why>LOW</why>";
        QTest::newRow("no reason") << ""
                                   << "<given>10</given><score>10</score>";
        QTest::newRow("within a millionth")
            << ""
            << "<given>2.500002</given><score>2.5</score><why>LOW</why>";
        QTest::newRow("within the precision")
            << "precision='0.1'"
            << "<given>2.74</given><score>2.5</score><why>LOW</why>";
        QTest::newRow("below, within the precision")
            << "precision='0.1'"
            << "<given>-2.26</given><score>-2.5</score><why>LOW</why>";
        QTest::newRow("taken for zero") << "zeroThreshold='0.001'"
                                        << "<given>0.0009</given><score>0</score><why>LOW</why>";
        QTest::newRow("with a namespace")
            << ""
            << "<d:given xmlns:d='x'>2</d:given><score>2</score><why>LOW</why>";
    }
    void takesWhatComesOut()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, row);
        QVERIFY_RESULT(cardOfRecord(attributes, row).load());
    }

    void refusesWhatDoesNot_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another score") << ""
                                       << "<given>2</given><score>3</score><why>LOW</why>"
                                       << "score is 2, not 3.";
        QTest::newRow("beyond a millionth")
            << ""
            << "<given>2.500003</given><score>2.5</score><why>LOW</why>"
            << "score is 2.500003, not 2.5.";
        QTest::newRow("beyond the precision")
            << "precision='0.1'"
            << "<given>2.76</given><score>2.5</score><why>LOW</why>"
            << "score is 2.76, not 2.5.";
        QTest::newRow("not zero") << "zeroThreshold='0.001'"
                                  << "<given>0.0011</given><score>0</score><why>LOW</why>"
                                  << "score is 0.0011, not 0.";
        QTest::newRow("another reason") << ""
                                        << "<given>2</given><score>2</score><why>HIGH</why>"
                                        << "why is LOW, not HIGH.";
        QTest::newRow("a reason too many") << ""
                                           << "<given>11</given><score>11</score><why>LOW</why>"
                                           << "why is , not LOW.";
        QTest::newRow("a reason too few") << ""
                                          << "<given>2</given><score>2</score>"
                                          << "why is LOW, not .";
        QTest::newRow("a row without score") << ""
                                             << "<score>2</score>"
                                             << "echo: ";
        QTest::newRow("an invalid input") << ""
                                          << "<given>a</given><score>2</score>"
                                          << "x: ";
    }
    void refusesWhatDoesNot()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, row);
        QFETCH(QString, reason);
        const auto card = cardOfRecord(attributes, row).load();
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        const auto place = QStringLiteral(
            "Line 10, element ModelVerification: the card's own record does not come out: ");
        QVERIFY2(card.error().message.startsWith(place + reason), qPrintable(card.error().message));
    }

    void refusesWhatCantBeRun_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a field of nobody") << "field='why'"
                                           << "field='whence'"
                                           << "the card gives no field whence.";
        QTest::newRow("a table elsewhere") << "<InlineTable>"
                                           << "<TableLocator/><InlineTable>"
                                           << "element TableLocator: it is not supported";
        QTest::newRow("an unknown part") << "<VerificationFields>"
                                         << "<Foo/><VerificationFields>"
                                         << "element Foo: it is not supported";
        QTest::newRow("an unknown field") << "<VerificationField field='why'/>"
                                          << "<Foo/>"
                                          << "element Foo: it is not supported";
        QTest::newRow("a precision that is none") << "field='why'"
                                                  << "field='why' precision='high'"
                                                  << "precision can't be “high”";
    }
    void refusesWhatCantBeRun()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, reason);
        auto sample =
            cardOfRecord({}, QStringLiteral("<given>2</given><score>2</score><why>LOW</why>"));
        QVERIFY(sample.beside.contains(from));
        sample.beside.replace(from, to);
        const auto card = sample.load();
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QVERIFY2(card.error().message.contains(reason), qPrintable(card.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_Verification)
#include "tst_verification.moc"
