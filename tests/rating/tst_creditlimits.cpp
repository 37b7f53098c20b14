// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/creditlimits.h"
#include "support/spoiledjson.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;
using namespace archive::test;

namespace {

using Facts = QMap<QString, QString>;

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray bytesOf(const char *resource)
{
    QFile file(word(resource));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shippedFormulas()
{
    return bytesOf(":/rating/limits.pmml");
}

/// A household that owns 300,000 yuan, owes nothing and made 90,000 last year, all of it from fields.
Facts wellOff()
{
    return {{word("total_assets"), word("300000")},
            {word("total_debts"), word("0")},
            {word("net_income"), word("90000")},
            {word("business_income"), word("90000")},
            {word("has_forest"), word("false")},
            {word("has_stake"), word("false")},
            {word("has_snack_shop"), word("false")}};
}

Facts with(std::initializer_list<std::pair<const char *, const char *>> changes)
{
    auto facts = wellOff();
    for (const auto &[name, text] : changes)
        facts[word(name)] = word(text);
    return facts;
}

} // namespace

/// Limits of credit by the shipped table, worked out by hand, and tables that are refused.
class tst_CreditLimits : public QObject
{
    Q_OBJECT

private:
    SystemDisk m_disk;
    std::optional<LimitTable> m_table;

    [[nodiscard]] ProductLimit limitOf(const QString &grade, const Facts &facts, const char *name)
    {
        const auto limits = creditLimits(*m_table, grade, facts);
        for (const auto &each : limits.products) {
            if (each.product.name == word(name))
                return each;
        }
        return {};
    }

    static void limitRow(const char *name,
                         const char *grade,
                         const Facts &facts,
                         const char *product,
                         const char *limit,
                         const char *bound)
    {
        QTest::newRow(name) << word(grade) << facts << word(product) << word(limit) << word(bound);
    }
    /// Of products other than the small loan.
    static void addProductRows()
    {
        const auto forest =
            with({{"has_forest", "true"}, {"has_stake", "true"}, {"net_income", "900000"}});
        limitRow("forest and stake", "AAA", forest, "福林贷", "157000.00", "等级基础额度");
        limitRow("the product's cap",
                 "AAA",
                 with({{"has_stake", "true"}, {"net_income", "900000"}}),
                 "村级担保基金贷款",
                 "100000.00",
                 "产品最高");
        limitRow("a grade without credit of its own",
                 "C",
                 with({{"has_stake", "true"}}),
                 "村级担保基金贷款",
                 "10000.00",
                 "等级最高");
    }

private slots:
    void initTestCase()
    {
        const QTemporaryDir archive;
        auto table = LimitTable::load(archive.path(), m_disk);
        QVERIFY_RESULT(table);
        m_table = *table;
    }
    void init() { QTest::failOnWarning(QRegularExpression(word(".*"))); }

    void theLowestBoundIsTheLimit_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("bound");
        const auto *const small = "农户小额信用贷款";
        // Half of 90,000 over two years; earned would be 100,000 + 30,000 + 27,000.
        limitRow("what it can pay back", "AAA", wellOff(), small, "90000.00", "家庭偿债能力");
        // 50,000 + 30,000 + 27,000 is more than the cap of the grade, and half of 200,000 over two years too.
        limitRow("the grade's cap",
                 "A",
                 with({{"net_income", "200000"}}),
                 small,
                 "100000.00",
                 "等级最高");
        limitRow("what it earned",
                 "A",
                 with({{"net_income", "200000"}, {"total_assets", "100000"}}),
                 small,
                 "87000.00",
                 "等级基础额度");
        // 80,000 + 31,000 + 27,000 = 138,000.
        limitRow("rounded down",
                 "AA",
                 with({{"net_income", "300000"}, {"total_assets", "319999"}}),
                 small,
                 "138000.00",
                 "等级基础额度");
        limitRow("a binary hair below a whole step",
                 "AA",
                 with({{"net_income", "300000"}, {"total_assets", "310000"}}),
                 small,
                 "138000.00",
                 "等级基础额度");
        limitRow("debts are paid first",
                 "AAA",
                 with({{"total_debts", "40000"}}),
                 small,
                 "50000.00",
                 "家庭偿债能力");
        limitRow("never below zero",
                 "AAA",
                 with({{"total_debts", "400000"}}),
                 small,
                 "0.00",
                 "家庭偿债能力");
        limitRow("a loss is no limit",
                 "AAA",
                 with({{"net_income", "-20000"}}),
                 small,
                 "0.00",
                 "家庭偿债能力");
        addProductRows();
    }
    void theLowestBoundIsTheLimit()
    {
        QFETCH(QString, grade);
        QFETCH(Facts, facts);
        QFETCH(QString, product);
        QFETCH(QString, limit);
        QFETCH(QString, bound);
        const auto reckoned = limitOf(grade, facts, product.toUtf8().constData());
        QVERIFY(reckoned.isMeant);
        QVERIFY2(reckoned.missing.isEmpty(), qPrintable(reckoned.missing.join(word("; "))));
        QVERIFY(reckoned.limit);
        QCOMPARE(reckoned.limit->toWire(), limit);
        QVERIFY2(reckoned.bound.startsWith(bound), qPrintable(reckoned.bound));
    }

    void whoItIsNotMeantFor_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<Facts>("facts");
        QTest::addColumn<QString>("product");
        QTest::newRow("the grade is too low") << "B" << wellOff() << word("农户小额信用贷款");
        QTest::newRow("no forest") << "AAA" << with({{"has_stake", "true"}}) << word("福林贷");
        QTest::newRow("forest, but no stake")
            << "AAA" << with({{"has_forest", "true"}}) << word("福林贷");
        QTest::newRow("no shop") << "AAA" << wellOff() << word("小吃贷");
    }
    void whoItIsNotMeantFor()
    {
        QFETCH(QString, grade);
        QFETCH(Facts, facts);
        QFETCH(QString, product);
        const auto reckoned = limitOf(grade, facts, product.toUtf8().constData());
        QVERIFY(!reckoned.isMeant);
        QVERIFY(!reckoned.limit);
        const auto lines = limitLines(creditLimits(*m_table, grade, facts));
        const auto told = lines.filter(product);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().contains(word("not for this household")), qPrintable(told.front()));
    }

    void whatIsNotKnownGivesNoLimit()
    {
        auto facts = wellOff();
        facts[word("total_assets")] = QString();
        const auto reckoned = limitOf(word("AAA"), facts, "农户小额信用贷款");
        QVERIFY(reckoned.isMeant);
        QVERIFY(!reckoned.limit);
        QCOMPARE(reckoned.missing, QStringList{word("家庭资产")});
        const auto lines = limitLines(creditLimits(*m_table, word("AAA"), facts));
        QVERIFY2(lines.front().contains(word("家庭资产")), qPrintable(lines.front()));
    }

    void withoutAGradeThereAreNone()
    {
        QVERIFY(creditLimits(*m_table, {}, wellOff()).products.empty());
        QCOMPARE(limitLines(creditLimits(*m_table, {}, wellOff())).size(), 1);
        QVERIFY(creditLimits(*m_table, word("D"), wellOff()).products.empty());
        QVERIFY(
            limitLines(creditLimits(*m_table, word("D"), wellOff())).constFirst().contains(u'D'));
    }

    void aTableThatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<SpoilJson>("spoil");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const SpoilJson &spoil, const char *place) {
            QTest::newRow(name) << spoil << word(place);
        };
        row("no name", setMember("", "name", word(" ")), "{}");
        row("another member", setMember("", "limit", 1), "{}");
        row("a path", setMember("", "formulas", word("../limits.pmml")), "{}");
        row("a step of nothing", setMember("", "step", word("0")), "{}");
        row("no products", setMember("", "products", QJsonArray()), "products");
        row("a bound that is none",
            setMember("bounds/1", "field", word("limit_moon")),
            "bounds[1]");
        row("a bound that is true or false",
            setMember("bounds/1", "field", word("needs_stake")),
            "bounds[1]");
        row("a bound twice", setMember("bounds/1", "field", word("limit_earned")), "bounds[1]");
        row("a number that is none", setMember("grades/0", "cap", word("plenty")), "grades[0]");
        row("a number and no text", setMember("grades/0", "cap", 200000), "grades[0]");
        row("below zero", setMember("grades/0", "base", word("-1")), "grades[0]");
        row("a grade twice", setMember("grades/1", "grade", word("AAA")), "grades[1]");
        row("no basis", setMember("grades/1", "basis", word("hearsay")), "grades[1]");
        row("a grade that has no amounts",
            setMember("products/0", "grades", QJsonArray{word("D")}),
            "products[0]");
        row("for nobody", setMember("products/0", "grades", QJsonArray()), "products[0]");
        row("a need that is none", setMember("products/1", "needs", word("luck")), "products[1]");
        row("a need that is a number",
            setMember("products/1", "needs", word("limit_grade")),
            "products[1]");
        row("no months", setMember("products/1", "months", word("0")), "products[1]");
        row("a product twice",
            setMember("products/1", "name", word("农户小额信用贷款")),
            "products[1]");
    }
    void aTableThatIsNotUnderstoodIsRefused()
    {
        QFETCH(SpoilJson, spoil);
        QFETCH(QString, place);
        auto json = QJsonDocument::fromJson(bytesOf(":/rating/products.json")).object();
        spoil(json);
        const auto read =
            LimitTable::read(QJsonDocument(json).toJson(), word("own.json"), shippedFormulas());
        QVERIFY_ERROR(read, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.contains(QStringLiteral("“%1”").arg(place)),
                 qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(word("own.json")));
    }

    void formulasThatAreNoneAreRefused()
    {
        const auto read =
            LimitTable::read(bytesOf(":/rating/products.json"), word("own.json"), "<PMML/>");
        QVERIFY_ERROR(read, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_CreditLimits)
#include "tst_creditlimits.moc"
