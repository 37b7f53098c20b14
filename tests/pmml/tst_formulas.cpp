// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/formulas.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

namespace {

/// A limit of credit as domain rules write one: the least of a base with a tenth of the net assets, a cap, and what the household can repay; and a
/// veto.
QByteArray limits()
{
    return "<PMML version='4.4'><Header/>\n"
           "<DataDictionary><DataField name='base' optype='continuous' dataType='double'/>"
           "<DataField name='net_assets' optype='continuous' dataType='double'/>"
           "<DataField name='cap' optype='continuous' dataType='double'/>"
           "<DataField name='ability' optype='continuous' dataType='double'><Interval "
           "closure='closedOpen' leftMargin='0'/></DataField>"
           "<DataField name='five_class' optype='categorical' "
           "dataType='integer'/></DataDictionary>\n"
           "<TransformationDictionary>"
           "<DerivedField name='limit' optype='continuous' dataType='double'><Apply function='if'>"
           "<Apply function='or'><Apply function='isMissing'><FieldRef field='cap'/></Apply><Apply "
           "function='isMissing'><FieldRef field='ability'/></Apply></Apply>"
           "<Constant missing='true'/>"
           "<Apply function='min'><FieldRef field='wanted'/><FieldRef field='cap'/><FieldRef "
           "field='ability'/></Apply></Apply></DerivedField>\n"
           "<DerivedField name='wanted' optype='continuous' dataType='double'><Apply "
           "function='+'><FieldRef field='base'/>"
           "<Apply function='*'><Constant>0.1</Constant><FieldRef "
           "field='net_assets'/></Apply></Apply></DerivedField>\n"
           "<DerivedField name='veto' optype='categorical' dataType='boolean'><Apply "
           "function='isIn'><FieldRef field='five_class'/>"
           "<Constant>3</Constant><Constant>4</Constant><Constant>5</Constant></Apply></"
           "DerivedField>\n"
           "</TransformationDictionary></PMML>";
}

/// Inputs in the order of the dictionary; an empty text is missing.
std::vector<pmml::Value> rowOf(const pmml::Formulas &formulas, const QStringList &cells)
{
    std::vector<pmml::Value> row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.push_back(formulas.inputs()[static_cast<size_t>(i)].read(cells.at(i)));
    return row;
}

} // namespace

class tst_Formulas : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void worksOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("value");
        // 20000 + 0.1 × 150000 = 35000
        QTest::newRow("the formula is the least") << "limit"
                                                  << "20000,150000,50000,40000,1"
                                                  << "35000";
        QTest::newRow("the cap is") << "limit"
                                    << "20000,150000,30000,40000,1"
                                    << "30000";
        QTest::newRow("the ability is") << "limit"
                                        << "20000,150000,50000,0,1"
                                        << "0";
        QTest::newRow("without a cap there is none") << "limit"
                                                     << "20000,150000,,40000,1"
                                                     << "";
        QTest::newRow("a part of it") << "wanted"
                                      << "20000,-50000,,,1"
                                      << "15000";
        QTest::newRow("veto") << "veto"
                              << "1,1,1,1,3"
                              << "true";
        QTest::newRow("no veto") << "veto"
                                 << "1,1,1,1,2"
                                 << "false";
        QTest::newRow("not known whether") << "veto"
                                           << "1,1,1,1,"
                                           << "";
    }
    void worksOut()
    {
        QFETCH(QString, name);
        QFETCH(QString, cells);
        QFETCH(QString, value);
        const auto formulas = pmml::Formulas::load(limits());
        QVERIFY_RESULT(formulas);
        const auto found = formulas->value(name, rowOf(*formulas, cells.split(u',')));
        QVERIFY_RESULT(found);
        QCOMPARE(pmml::textOf(*found), value);
    }

    void listsWhatItReadsAndGives()
    {
        const auto formulas = pmml::Formulas::load(limits());
        QVERIFY_RESULT(formulas);
        QStringList inputs;
        for (const auto &input : formulas->inputs())
            inputs.append(input.name);
        QCOMPARE(inputs.join(u' '), QStringLiteral("base net_assets cap ability five_class"));
        QStringList fields;
        for (const auto &field : formulas->fields())
            fields.append(field.name);
        // limit uses wanted, so it comes after it.
        QVERIFY(fields.indexOf(QStringLiteral("wanted")) < fields.indexOf(QStringLiteral("limit")));
        QCOMPARE(fields.size(), qsizetype(3));
    }

    void aRowThatIsNoneHasNoValue()
    {
        const auto formulas = pmml::Formulas::load(limits());
        QVERIFY_RESULT(formulas);
        const auto negative = formulas->value(
            QStringLiteral("limit"), rowOf(*formulas, QStringLiteral("1,1,1,-1,1").split(u',')));
        QVERIFY_ERROR(negative, ErrorCode::InvalidInput);
        QCOMPARE(negative.error().context, QStringLiteral("ability"));
        QVERIFY_ERROR(formulas->value(QStringLiteral("nothing"), {}), ErrorCode::NotFound);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a model") << QByteArray("<Header/>") << QByteArray("<Scorecard/>")
                                 << "Line 1, element Scorecard: it is not supported";
        QTest::newRow("no formulas")
            << QByteArray("TransformationDictionary") << QByteArray("Extension")
            << "its TransformationDictionary is missing";
        QTest::newRow("another version")
            << QByteArray("'4.4'") << QByteArray("'3.0'") << "save the card as PMML 4.1 to 4.4";
        QTest::newRow("a name twice") << QByteArray("name='cap'") << QByteArray("name='base'")
                                      << "the field base stands twice";
        QTest::newRow("a circle") << QByteArray("<FieldRef field='net_assets'/>")
                                  << QByteArray("<FieldRef field='limit'/>")
                                  << "is calculated from itself";
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, reason);
        const auto formulas = pmml::Formulas::load(limits().replace(from, to));
        QVERIFY_ERROR(formulas, ErrorCode::InvalidInput);
        QVERIFY2(formulas.error().message.contains(reason), qPrintable(formulas.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_Formulas)
#include "tst_formulas.moc"
