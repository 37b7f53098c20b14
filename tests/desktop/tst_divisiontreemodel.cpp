// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/divisiontreemodel.h"
#include "support/verify.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>

using namespace archive;

namespace {

/// Counts at once, as many households as the prefix has digits.
class QuickCounts final : public CountSource
{
public:
    void count(const QString &prefix, int length, CountsDone done) override
    {
        asked.append(QStringLiteral("%1/%2").arg(prefix).arg(length));
        Counts counts;
        if (length == 6)
            counts.emplace_back(QStringLiteral("350405"), 3214);
        if (length == 9)
            counts.emplace_back(QStringLiteral("350405101"), 260);
        if (length == 12 && prefix == QStringLiteral("350405101"))
            counts.emplace_back(QStringLiteral("350405101204"), 8);
        done(counts);
    }
    void groups(const QString &village, CountsDone done) override
    {
        asked.append(QStringLiteral("groups of ") + village);
        done(groupCounts);
    }
    QStringList asked;
    Counts groupCounts{{QStringLiteral("2组"), 3}, {QString(), 1}, {QStringLiteral("10组"), 4}};
};

} // namespace

class tst_DivisionTreeModel : public QObject
{
    Q_OBJECT

private:
    DivisionRegister m_divisions;
    DivisionCode m_county = DivisionCode::fromNumber(350405000000);

    static QString countOf(const QModelIndex &index)
    {
        return index.siblingAtColumn(DivisionTreeModel::CountColumn).data().toString();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        const auto shipped = DivisionRegister::shipped();
        QVERIFY_RESULT(shipped);
        m_divisions = *shipped;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheRulesOfModelsWhileLevelsOpen()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto county = model.index(0, 0);
        model.fetchMore(county);
        QVERIFY(model.rowCount(county) >= 12);
        const auto township = model.index(0, 0, county);
        model.fetchMore(township);
        QVERIFY(model.rowCount(township) > 0);
        QCOMPARE(model.parent(model.index(0, 0, township)), township);
    }

    void readsALevelOnlyWhenItIsOpened()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        const auto county = model.index(0, 0);
        QCOMPARE(model.rowCount(county), 0);
        QVERIFY(model.hasChildren(county));
        QVERIFY(model.canFetchMore(county));
        QCOMPARE(counts.asked, QStringList{QStringLiteral("350405/6")});
        model.fetchMore(county);
        QVERIFY(!model.canFetchMore(county));
        QCOMPARE(counts.asked.last(), QStringLiteral("350405/9"));
    }

    void showsFiguresAndNoughtWhereThereIsNobody()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        QCOMPARE(countOf(model.index(0, 0)), QLocale().toString(3214));
        const auto xiamao = model.indexOf(DivisionCode::fromNumber(350405101000));
        QVERIFY(xiamao.isValid());
        QCOMPARE(xiamao.data().toString(), QStringLiteral("夏茂镇"));
        QCOMPARE(countOf(xiamao), QStringLiteral("260"));
        QCOMPARE(countOf(model.indexOf(DivisionCode::fromNumber(350405100000))),
                 QStringLiteral("0"));
    }

    void villagesWithoutHouseholdsHaveNothingBelow()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        const auto village = model.indexOf(DivisionCode::fromNumber(350405101205));
        QVERIFY(village.isValid());
        QVERIFY(!model.hasChildren(village));
        QVERIFY(!model.canFetchMore(village));
        QCOMPARE(model.division(village).number(), 350405101205);
    }

    void whatLiesOutsideTheAreaHasNoPlace()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        QVERIFY(!model.indexOf(DivisionCode::fromNumber(350404000000)).isValid());
    }

    void anArchiveOfATownshipBeginsWithIt()
    {
        QuickCounts counts;
        DivisionTreeModel model(
            counts, m_divisions, DivisionCode::fromNumber(350405101000), nullptr);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("夏茂镇"));
        QCOMPARE(counts.asked, QStringList{QStringLiteral("350405101/9")});
        QCOMPARE(countOf(model.index(0, 0)), QStringLiteral("260"));
    }

    void recountAsksForEveryOpenLevel()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        model.fetchMore(model.index(0, 0));
        counts.asked.clear();
        model.recount();
        QCOMPARE(counts.asked.size(), 2);
    }

    void aVillageOpensItsGroups()
    {
        QuickCounts counts;
        DivisionTreeModel model(counts, m_divisions, m_county, nullptr);
        const auto village = model.indexOf(DivisionCode::fromNumber(350405101204));
        QVERIFY(village.isValid() && model.hasChildren(village) && model.canFetchMore(village));
        const auto other = village.sibling(village.row() == 0 ? 1 : 0, 0);
        QVERIFY(!model.hasChildren(other));
        model.fetchMore(village);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(village), 2);
        const auto last = model.index(1, 0, village);
        QCOMPARE(last.data().toString(), QStringLiteral("10组"));
        QCOMPARE(countOf(last), QStringLiteral("4"));
        QCOMPARE(model.group(last), QStringLiteral("10组"));
        QCOMPARE(model.division(last), DivisionCode::fromNumber(350405101204));
        QVERIFY(!model.hasChildren(last));
        counts.groupCounts = {{QStringLiteral("2组"), 5}};
        model.recount();
        QCOMPARE(model.rowCount(village), 1);
        QCOMPARE(countOf(model.index(0, 0, village)), QStringLiteral("5"));
    }
};

QTEST_GUILESS_MAIN(tst_DivisionTreeModel)
#include "tst_divisiontreemodel.moc"
