// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pmml/cardfiles.h"
#include "rating/cardcomparison.h"
#include "rating/cardedit.h"
#include "rating/cardtext.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// A second characteristic "b" after "a", with what stands around a tag on the way: a comment, an extension, another writing of quotes.
QByteArray sample()
{
    return cardOf(
               QStringLiteral("<!-- <Characteristic name='no'><Attribute partialScore='7'/> -->\n")
               + characteristic(
                   "a", band("1", asks("x lessThan 10")) + band("5", asks("x greaterOrEqual 10")))
               + QStringLiteral(
                     "<Characteristic name=\"b > a\" reasonCode=\"S\" baselineScore=\"9\">"
                     "<Attribute  reasonCode = \"OWN\"\n partialScore = \"3\"><Extension "
                     "name=\"reasonText\" value=\"own words\"/>%1</Attribute>"
                     "<Attribute partialScore='4'>%2</Attribute></Characteristic>")
                     .arg(asks("y lessThan 1"), asks("y greaterOrEqual 1")))
        .text();
}

} // namespace

/// New points and texts in the bytes of a card.
class tst_CardEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void oneStretchOfBytesChanges_data()
    {
        QTest::addColumn<int>("characteristic");
        QTest::addColumn<int>("band");
        QTest::addColumn<QString>("points"); // empty: they stay
        QTest::addColumn<QString>("text"); // null: it stays
        QTest::addColumn<QByteArray>("before"); // the stretch, the only one that differs
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("points of the second band")
            << 0 << 1 << "6.5" << QString() << QByteArray("partialScore='5'")
            << QByteArray("partialScore='6.5'");
        QTest::newRow("below zero") << 0 << 0 << "-2" << QString() << QByteArray("partialScore='1'")
                                    << QByteArray("partialScore='-2'");
        QTest::newRow("blanks around the sign of equality")
            << 1 << 0 << "8" << QString() << QByteArray("partialScore = \"3\"")
            << QByteArray("partialScore = \"8\"");
        QTest::newRow("the characteristic's text")
            << 0 << 0 << "" << QStringLiteral("收入不足") << QByteArray("value='short of it'")
            << QByteArray("value='收入不足'");
        QTest::newRow("the band's own text")
            << 1 << 0 << "" << QStringLiteral("more") << QByteArray("value=\"own words\"")
            << QByteArray("value=\"more\"");
        QTest::newRow("signs that XML knows")
            << 0 << 0 << "" << QStringLiteral("a<b & 'c' \"d\"")
            << QByteArray("value='short of it'")
            << QByteArray("value='a&lt;b &amp; &apos;c&apos; &quot;d&quot;'");
        QTest::newRow("a text where there was none")
            << 1 << 1 << "" << QStringLiteral("new")
            << QByteArray("reasonCode=\"S\" baselineScore=\"9\">")
            << QByteArray("reasonCode=\"S\" baselineScore=\"9\"><Extension name=\"reasonText\" "
                          "value=\"new\" />");
    }
    void oneStretchOfBytesChanges()
    {
        QFETCH(int, characteristic);
        QFETCH(int, band);
        QFETCH(QString, points);
        QFETCH(QString, text);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        CardEdit edit{size_t(characteristic), size_t(band)};
        if (!points.isEmpty())
            edit.points = points.toDouble();
        if (!text.isNull())
            edit.reasonText = text;
        const auto edited = editedCard(sample(), edit);
        QVERIFY_RESULT(edited);
        QCOMPARE(sample().count(before), 1);
        auto expected = sample();
        QCOMPARE(*edited, expected.replace(before, after));
        const auto card = pmml::Scorecard::load(*edited);
        QVERIFY_RESULT(card);
        const auto &told =
            card->model().characteristics[size_t(characteristic)].attributes[size_t(band)];
        if (edit.points)
            QCOMPARE(told.points, *edit.points);
        if (edit.reasonText)
            QCOMPARE(told.reasonText, *edit.reasonText);
    }

    void bothAtOnce()
    {
        const auto edited =
            editedCard(sample(), {0, 1, 7.0, QStringLiteral("a much longer text than before")});
        QVERIFY_RESULT(edited);
        const auto card = pmml::Scorecard::load(*edited);
        QVERIFY_RESULT(card);
        const auto &told = card->model().characteristics[0].attributes[1];
        QCOMPARE(told.points, 7.0);
        QCOMPARE(told.reasonText, QStringLiteral("a much longer text than before"));
    }

    void everyBandOfTheShippedCards()
    {
        for (const auto *path :
             {"resources/scorecards/default.pmml", "resources/scorecards/example.pmml"}) {
            const auto bytes = withoutVerification(projectFile(QString::fromLatin1(path)));
            const auto card = pmml::Scorecard::load(bytes);
            QVERIFY_RESULT(card);
            const auto &all = card->model().characteristics;
            for (size_t i = 0; i < all.size(); ++i) {
                for (size_t band = 0; band < all[i].attributes.size(); ++band) {
                    if (all[i].attributes[band].complex != nullptr)
                        continue;
                    const auto edited = editedCard(bytes, {i, band, 77.5});
                    QVERIFY_RESULT(edited);
                    const auto other = pmml::Scorecard::load(*edited);
                    QVERIFY_RESULT(other);
                    const auto differences = compareCards(card->model(), other->model());
                    QCOMPARE(differences.size(), size_t(1));
                    QCOMPARE(differences.front().characteristic, all[i].name);
                    QCOMPARE(differences.front().after, QStringLiteral("77.5"));
                }
            }
        }
    }

    void whatIsRefused()
    {
        QVERIFY_ERROR(editedCard("<PMML/>", {0, 0, 1.0}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(editedCard(sample(), {2, 0, 1.0}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(editedCard(sample(), {0, 2, 1.0}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(editedCard(sample(), {0, 0, qQNaN()}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(editedCard(sample(), {0, 0, {}, QStringLiteral("two\nlines")}),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(editedCard(SampleCard().text(), {0, 0, {}, QStringLiteral("no reasons")}),
                      ErrorCode::InvalidInput);
        const auto formula = cardOf(characteristic(
            "c",
            QStringLiteral("<Attribute partialScore='1'><True/><ComplexPartialScore><FieldRef "
                           "field='x'/></ComplexPartialScore></Attribute>")));
        QVERIFY_ERROR(editedCard(formula.text(), {0, 0, 1.0}), ErrorCode::InvalidInput);
        const QString wide = QString::fromUtf8(sample());
        const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
        QVERIFY_ERROR(editedCard(QByteArray("\xff\xfe") + utf16, {0, 0, 1.0}),
                      ErrorCode::InvalidInput);
    }

    /// The four records of the shipped card no longer come out once its points are others; without them it loads.
    void recordsThatNoLongerHoldCanBeDropped()
    {
        const auto shipped = projectFile(QStringLiteral("resources/scorecards/default.pmml"));
        const auto card = pmml::Scorecard::load(shipped);
        QVERIFY_RESULT(card);
        const auto &bands = card->model().characteristics.front().attributes;
        QVERIFY(bands.front().points > 0);
        auto edited = editedCard(shipped, {0, 0, bands.front().points + 1});
        QVERIFY_RESULT(edited);
        QVERIFY_ERROR(pmml::Scorecard::load(*edited), ErrorCode::InvalidInput);
        const auto dropped = withoutVerification(*edited);
        QVERIFY(!dropped.contains("ModelVerification"));
        QVERIFY_RESULT(pmml::Scorecard::load(dropped));
        QCOMPARE(withoutVerification(dropped), dropped);
    }
};

QTEST_GUILESS_MAIN(tst_CardEdit)
#include "tst_cardedit.moc"
