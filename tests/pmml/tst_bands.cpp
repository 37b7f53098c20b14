// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/bands.h"
#include "pmml/samplecard.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// Bands written briefly: "x<10" or "x>=10,x<20" or "x=5" or "s=a|b" or "x?" (missing) or "*" (True), one attribute each, on lines of their own.
QString characteristicOf(const QStringList &bands)
{
    const auto predicateOf = [](const QString &test) {
        static const QRegularExpression form(QStringLiteral("^(\\w)(<=|>=|<|>|=|!=|\\?)(.*)$"));
        static const QHash<QString, QString> words{
            {QStringLiteral("<"), QStringLiteral("lessThan")},
            {QStringLiteral("<="), QStringLiteral("lessOrEqual")},
            {QStringLiteral(">"), QStringLiteral("greaterThan")},
            {QStringLiteral(">="), QStringLiteral("greaterOrEqual")},
            {QStringLiteral("="), QStringLiteral("equal")},
            {QStringLiteral("!="), QStringLiteral("notEqual")}};
        if (test == QLatin1String("*"))
            return QStringLiteral("<True/>");
        const auto parts = form.match(test);
        if (parts.captured(2) == QLatin1String("?")) {
            return QStringLiteral("<SimplePredicate field='%1' operator='isMissing'/>")
                .arg(parts.captured(1));
        }
        if (parts.captured(3).contains(u'|')) {
            return QStringLiteral("<SimpleSetPredicate field='%1' booleanOperator='isIn'><Array "
                                  "type='string'>%2</Array></SimpleSetPredicate>")
                .arg(parts.captured(1), parts.captured(3).replace(u'|', u' '));
        }
        return QStringLiteral("<SimplePredicate field='%1' operator='%2' value='%3'/>")
            .arg(parts.captured(1), words.value(parts.captured(2)), parts.captured(3));
    };
    QString text = QStringLiteral("<Characteristic name='banded'>");
    for (const auto &band : bands) {
        QString inner;
        const auto tests = band.split(u',');
        for (const auto &test : tests)
            inner += predicateOf(test);
        if (tests.size() > 1) {
            inner =
                QStringLiteral("<CompoundPredicate booleanOperator='and'>%1</CompoundPredicate>")
                    .arg(inner);
        }
        text += QStringLiteral("\n<Attribute partialScore='1'>%1</Attribute>").arg(inner);
    }
    return text + QStringLiteral("</Characteristic>");
}

} // namespace

class tst_Bands : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void refusesOverlaps_data()
    {
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QString>(
            "refusal"); // after "bands of banded overlap: "; empty: taken. Attributes stand from line 8 on.
        const QString never =
            QStringLiteral("this one is never reached, since those before it hold all its values.");
        QTest::newRow("side by side") << "x<10 x>=10,x<20 x>=20"
                                      << "";
        QTest::newRow("with missing") << "x? x<10 x>=10"
                                      << "";
        QTest::newRow("a shared edge") << "x<=10 x>=10"
                                       << "";
        QTest::newRow("a special value first") << "x=-999 x<10 x>=10"
                                               << "";
        QTest::newRow("all the rest") << "x<10 x>=20 *"
                                      << "";
        QTest::newRow("a gap") << "x<10 x>=20"
                               << "";
        QTest::newRow("one inside another") << "x<20 x>=5,x<10 x>=20"
                                            << "9 two of them hold 5 to 10.";
        QTest::newRow("steps that lean on order") << "x<20 x<40 x<60"
                                                  << "9 two of them hold −∞ to 20.";
        QTest::newRow("a little") << "x<10.001 x>=10"
                                  << "9 two of them hold 10 to 10.001.";
        QTest::newRow("at the end") << "x<=10 x>10 x>20"
                                    << "10 two of them hold 20 to +∞.";
        QTest::newRow("the same twice") << "x<10 x<10 x>=10"
                                        << "9 two of them hold −∞ to 10.";
        QTest::newRow("all the rest first") << "* x<10" << QString(QStringLiteral("9 ") + never);
        QTest::newRow("a special value too late")
            << "x<10 x=-999 x>=10" << QString(QStringLiteral("9 ") + never);
        QTest::newRow("missing twice") << "x? x? *" << QString(QStringLiteral("9 ") + never);
        QTest::newRow("whole numbers side by side") << "n<=9 n>=10,n<=19 n>=20"
                                                    << "";
        QTest::newRow("whole numbers, nothing between") << "n<10 n>9"
                                                        << "";
        QTest::newRow("whole numbers, one between") << "n<11 n>9"
                                                    << "9 two of them hold 9 to 11.";
        QTest::newRow("whole numbers, two between") << "n<12 n>9"
                                                    << "9 two of them hold 9 to 12.";
        QTest::newRow("days") << "d<2024-03-01 d>=2024-03-01"
                              << "";
        QTest::newRow("texts") << "s=a s=b|c *"
                               << "";
        QTest::newRow("texts, the rest named") << "s=a s!=a"
                                               << "";
        QTest::newRow("a text in two sets") << "s=a|b s=b|c"
                                            << "";
        QTest::newRow("a text that is gone")
            << "s=a|b s=b" << QString(QStringLiteral("9 ") + never);
        QTest::newRow("truths") << "b=true b=false"
                                << "";
        QTest::newRow("a truth too late")
            << "b=true b=false b=true" << QString(QStringLiteral("10 ") + never);
        QTest::newRow("two fields are not looked at") << "x<10 x<20,y<5 x>=20"
                                                      << "";
    }
    void refusesOverlaps()
    {
        QFETCH(QString, bands);
        QFETCH(QString, refusal);
        SampleCard sample;
        sample.characteristics = characteristicOf(bands.split(u' '));
        const auto card = sample.load();
        if (refusal.isEmpty()) {
            QVERIFY_RESULT(card);
            return;
        }
        QVERIFY_ERROR(card, ErrorCode::InvalidInput);
        QCOMPARE(card.error().message,
                 QStringLiteral("Line %1, element Attribute: bands of banded overlap: %2")
                     .arg(refusal.section(u' ', 0, 0), refusal.section(u' ', 1)));
    }

    void tellsGaps_data()
    {
        QTest::addColumn<QString>("bands");
        QTest::addColumn<QStringList>("gaps"); // lower, upper or the value alone
        QTest::newRow("none") << "x<10 x>=10" << QStringList{};
        QTest::newRow("between") << "x<10 x>=20"
                                 << QStringList{QStringLiteral("10"), QStringLiteral("10..20")};
        QTest::newRow("an edge") << "x<10 x>10" << QStringList{QStringLiteral("10")};
        QTest::newRow("both ends")
            << "x>=0,x<=5" << QStringList{QStringLiteral("..0"), QStringLiteral("5..")};
        QTest::newRow("whole numbers") << "n<=9 n>=10" << QStringList{};
        QTest::newRow("all the rest") << "x<10 *" << QStringList{};
        QTest::newRow("a truth") << "b=true" << QStringList{QStringLiteral("false")};
        QTest::newRow("other texts") << "s=a" << QStringList{QStringLiteral("a#")};
    }
    void tellsGaps()
    {
        QFETCH(QString, bands);
        QFETCH(QStringList, gaps);
        SampleCard sample;
        sample.characteristics = characteristicOf(bands.split(u' '));
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        const auto banding = pmml::bandingOf(card->model(), card->model().characteristics.front());
        QVERIFY(banding.has_value());
        QStringList found;
        for (const auto &gap : pmml::gapsOf(*banding)) {
            const auto edge = [](const std::optional<double> &number) {
                return number ? QString::number(*number) : QString();
            };
            found.append(gap.lower || gap.upper
                             ? edge(gap.lower) + QStringLiteral("..") + edge(gap.upper)
                             : pmml::textOf(gap.example));
        }
        QCOMPARE(found, gaps);
    }

    void twoFieldsAreNoBands()
    {
        SampleCard sample;
        sample.characteristics =
            characteristicOf({QStringLiteral("x<10,y<5"), QStringLiteral("*")});
        const auto card = sample.load();
        QVERIFY_RESULT(card);
        QVERIFY(!pmml::bandingOf(card->model(), card->model().characteristics.front()));
    }
};

QTEST_GUILESS_MAIN(tst_Bands)
#include "tst_bands.moc"
