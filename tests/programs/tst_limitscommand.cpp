// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/villagestory.h"
#include "support/countyfile.h"
#include "support/typedas.h"
#include "support/verify.h"
#include "views/business.h"
#include "views/forest.h"
#include "views/fund.h"
#include "views/fundstake.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject productOf(const QJsonObject &json, const char *name)
{
    const auto products = json.value(words("products")).toArray();
    for (const auto &each : products) {
        if (each.toObject().value(words("name")).toString() == words(name))
            return each.toObject();
    }
    return {};
}

constexpr auto smallLoan = "农户小额信用贷款";

} // namespace

/// limits as it is typed, on 13 May 2026, of a household of which everything is known.
class tst_LimitsCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VillageStory> m_story;
    Uid m_home;

    Answer limits(const char *user = "officer", const QStringList &before = {words("--json")})
    {
        return typeAs(
            *m_story, words(user), before + QStringList{words("limits"), m_home.toString()});
    }
    void grade(QLatin1String grade)
    {
        m_story->ratingOf(m_home, [grade](RatingEdit &edit) {
            VillageStory::decide(edit, grade, "2026-01-10");
            edit.setRatingUntil(VillageStory::date("2028-01-10"));
        });
    }
    void forest(QLatin1String type, const char *until)
    {
        m_story->below<ForestEdit>(kinds::forest, m_home, [&](ForestEdit &edit) {
            edit.setForestType(type).setForestArea(Area::fromHundredths(3'000));
            if (*until != '\0')
                edit.setRightUntil(VillageStory::date(until));
        });
    }
    void stake(const char *until)
    {
        const auto fund = m_story->saveAs(
            words("collect"), VillageStory::change<FundEdit>(kinds::fund, [](FundEdit &edit) {
                edit.setFundName(words("澄江楼村担保基金"))
                    .setFundDivision(VillageStory::village());
            }));
        m_story->below<FundStakeEdit>(kinds::fundStake, m_home, [&](FundStakeEdit &edit) {
            edit.setStakeFund(fund)
                .setStakeAmount(Money::fromFen(1'000'000))
                .setStakeSince(VillageStory::date("2020-01-01"));
            if (*until != '\0')
                edit.setStakeUntil(VillageStory::date(until));
        });
    }
    void shop(const char *until)
    {
        m_story->below<BusinessEdit>(kinds::business, m_home, [&](BusinessEdit &edit) {
            edit.setShopName(QStringLiteral("沙县小吃")).setBusinessIndustry(words("6291"));
            if (*until != '\0')
                edit.setBusinessUntil(VillageStory::date(until));
        });
    }
    [[nodiscard]] bool isMeant(const char *product)
    {
        const auto answer = limits();
        return answer.code == 0 && productOf(answer.json(), product).value(words("meant")).toBool();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<VillageStory>();
        m_home = m_story->complete(words("张秀梅"));
    }

    void withoutAGradeThereIsNoLimit()
    {
        const auto answer = limits();
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QVERIFY(answer.json().value(words("grade")).isNull());
        QVERIFY(answer.json().value(words("products")).toArray().isEmpty());
        QVERIFY(limits("officer", {}).out.contains(words("No decided grade holds")));
    }

    void theGradeThatHoldsAndTheFacts()
    {
        grade(codes::grade::tripleA);
        const auto answer = limits();
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(words("grade")).toString(), words("AAA"));
        const auto small = productOf(answer.json(), smallLoan);
        QCOMPARE(small.value(words("limit")).toString(), words("90000.00"));
        QVERIFY(small.value(words("bound")).toString().startsWith(words("家庭偿债能力")));
        const auto text = limits("officer", {}).out;
        QVERIFY2(text.contains(words("at most 90,000.00 yuan")), qPrintable(text));
        QVERIFY(!text.contains(words("张秀梅")));
    }

    void whatIsOwedComesOff()
    {
        grade(codes::grade::tripleA);
        m_story->debt(m_home);
        QCOMPARE(productOf(limits().json(), smallLoan).value(words("limit")).toString(),
                 words("50000.00"));
    }

    void anAssetWithoutAValueGivesNoLimit()
    {
        grade(codes::grade::tripleA);
        m_story->house(m_home, "");
        const auto small = productOf(limits().json(), smallLoan);
        QVERIFY(small.value(words("limit")).isNull());
        QCOMPARE(small.value(words("missing")).toArray(), QJsonArray{words("家庭资产")});
    }

    void forestAndStake_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<bool>("meant");
        const QString bamboo(codes::forestType::bambooForest);
        const QString ecological(codes::forestType::ecologicalForest);
        QTest::newRow("both") << bamboo << QByteArray() << QByteArray() << true;
        QTest::newRow("the right ends today")
            << bamboo << QByteArray("2026-05-13") << QByteArray() << true;
        QTest::newRow("ended yesterday")
            << bamboo << QByteArray("2026-05-12") << QByteArray() << false;
        QTest::newRow("ends this year") << bamboo << QByteArray("2026") << QByteArray() << true;
        QTest::newRow("ecological forest") << ecological << QByteArray() << QByteArray() << false;
        QTest::newRow("the stake was taken out")
            << bamboo << QByteArray() << QByteArray("2026-05-13") << false;
    }
    void forestAndStake()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, left);
        QFETCH(bool, meant);
        grade(codes::grade::tripleA);
        forest(QLatin1String(type.toLatin1()), right.constData());
        stake(left.constData());
        QCOMPARE(isMeant("福林贷"), meant);
    }

    void aShopThatIsOpen()
    {
        grade(codes::grade::tripleA);
        shop("2026-05-13");
        QVERIFY(!isMeant("小吃贷"));
        shop("");
        QVERIFY(isMeant("小吃贷"));
    }

    void whoMayNotReckon()
    {
        grade(codes::grade::tripleA);
        const auto answer = limits("auditor", {words("--purpose"), words("audit")});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void whoseConsentDoesNotCoverIt()
    {
        m_story->signIn(words("officer"));
        m_home = m_story->household(words("李四"));
        const auto answer = limits();
        QCOMPARE(answer.code, 1);
        QVERIFY(!answer.err.isEmpty());
    }

    void aCountysOwnTable()
    {
        QVERIFY(putCountyFile(m_story->folder(), words("products.json"), "{}"));
        const auto answer = limits();
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(words("products.json")), qPrintable(answer.err));
    }
};

QTEST_GUILESS_MAIN(tst_LimitsCommand)
#include "tst_limitscommand.moc"
