// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householdlistmodel.h"
#include "desktop/models/roles.h"
#include "support/verify.h"
#include "views/codes.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace archive;

namespace {

/// Answers when the test says so.
class SlowSource final : public HouseholdSource
{
public:
    void list(const HouseholdQuery &query, PageDone done) override
    {
        asked.append(query.divisionPrefix + QLatin1Char('|') + query.after);
        pages.push_back(std::move(done));
    }
    void find(const QString &divisionPrefix, const QString &text, RowsDone done) override
    {
        asked.append(divisionPrefix + QLatin1Char('?') + text);
        searches.push_back(std::move(done));
    }

    QStringList asked;
    std::vector<PageDone> pages;
    std::vector<RowsDone> searches;
};

ListRow rowOf(const QString &name)
{
    ListRow row;
    row.name = name;
    row.idNumber = QStringLiteral("359999********0015");
    row.division = QStringLiteral("350405101204");
    row.registerNumber = QStringLiteral("350405101204-0037");
    row.consentState = codes::consentState::inForce;
    row.changedAt = QDateTime(QDate(2026, 4, 29), QTime(17, 0), Qt::UTC);
    return row;
}

HouseholdQuery inDivision(const char *prefix)
{
    HouseholdQuery query;
    query.divisionPrefix = QLatin1String(prefix);
    return query;
}

} // namespace

class tst_HouseholdListModel : public QObject
{
    Q_OBJECT

private:
    DivisionRegister m_divisions;

private slots:
    void initTestCase()
    {
        const auto shipped = DivisionRegister::shipped();
        QVERIFY_RESULT(shipped);
        m_divisions = *shipped;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsPageAfterPage()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        QSignalSpy answered(&model, &HouseholdListModel::answered);
        model.show(inDivision("350405"), {});
        QVERIFY(!model.canFetchMore({}));
        source.pages.back()(ListPage{{rowOf(QStringLiteral("张秀梅"))}, QStringLiteral("key1")});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(source.asked.last(), QStringLiteral("350405|key1"));
        QVERIFY(!model.canFetchMore({}));
        source.pages.back()(ListPage{{rowOf(QStringLiteral("陈家旺"))}, {}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(answered.size(), 2);
    }

    void aLateAnswerToAnEarlierQuestionIsDropped()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        model.show(inDivision("350405"), QStringLiteral("z"));
        model.show(inDivision("350405"), QStringLiteral("zx"));
        source.searches[1]({{rowOf(QStringLiteral("张秀梅"))}});
        source.searches[0]({{rowOf(QStringLiteral("郑小明")), rowOf(QStringLiteral("周晓曼"))}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).name, QStringLiteral("张秀梅"));
    }

    void aPageThatComesAfterAnotherDivisionWasChosenIsDropped()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        model.show(inDivision("350405101"), {});
        source.pages[0](ListPage{{rowOf(QStringLiteral("张秀梅"))}, QStringLiteral("key1")});
        model.fetchMore({});
        model.show(inDivision("350405102"), {});
        source.pages[1](ListPage{{rowOf(QStringLiteral("陈家旺"))}, {}});
        source.pages[2](ListPage{{}, {}});
        QCOMPARE(model.rowCount(), 0);
    }

    void anErrorEmptiesTheListAndIsTold()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        QSignalSpy failed(&model, &HouseholdListModel::failed);
        model.show(inDivision("350405"), QStringLiteral("z"));
        source.searches[0](Error{ErrorCode::Refused, QStringLiteral("Not your township."), {}});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void blanksAreNoSearch()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        model.show(inDivision("350405"), QStringLiteral("  "));
        QVERIFY(!model.isSearch());
        QCOMPARE(source.asked.last(), QStringLiteral("350405|"));
    }

    void cellsSayWhatThePersonNeeds()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        model.show(inDivision("350405"), QStringLiteral("秀"));
        auto unsignedRow = rowOf({});
        unsignedRow.consentState.clear();
        auto ended = rowOf(QStringLiteral("朱兴民"));
        ended.consentState = codes::consentState::expired;
        auto draft = rowOf(QStringLiteral("曾祥茂"));
        draft.draft = true;
        source.searches[0](
            std::vector<ListRow>{rowOf(QStringLiteral("张秀梅")), unsignedRow, ended, draft});
        using List = HouseholdListModel;
        const auto chip = [&model](int row) {
            return Chip(model.index(row, List::Consent).data(ChipRole).toInt());
        };
        QCOMPARE(chip(0), Chip::Ok);
        QCOMPARE(chip(1), Chip::Waiting);
        QCOMPARE(chip(2), Chip::Ended);
        QCOMPARE(chip(3), Chip::Draft);
        QVERIFY(!model.index(1, List::Name).data().toString().isEmpty());
        QVERIFY(!model.index(0, List::Village).data().toString().contains(QLatin1String("3504")));
        QCOMPARE(model.index(0, List::Name).data(HitRole).toString(), QStringLiteral("秀"));
        // 17:00 UTC is already the next day in China.
        QCOMPARE(model.index(0, List::Changed).data().toString(), QStringLiteral("2026-04-30"));
    }

    void asksOnWhileAPageHoldsNobodyThatIsMeant()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        QSignalSpy answered(&model, &HouseholdListModel::answered);
        model.show(inDivision("350405"), {});
        source.pages[0](ListPage{{}, QStringLiteral("key1")});
        QCOMPARE(source.asked.last(), QStringLiteral("350405|key1"));
        QVERIFY(answered.isEmpty());
        source.pages[1](ListPage{{rowOf(QStringLiteral("张秀梅"))}, {}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(answered.size(), 1);
    }

    void aSearchShowsOnlyWhatTheFiltersMean()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        auto query = inDivision("350405");
        query.standing = ListStanding::Signed;
        query.loans = true;
        query.officer = QStringLiteral("林晓燕");
        model.show(query, QStringLiteral("秀"));
        auto meant = rowOf(QStringLiteral("张秀梅"));
        meant.loans = true;
        meant.officer = query.officer;
        auto draft = meant;
        draft.draft = true;
        auto another = meant;
        another.officer = QStringLiteral("officer");
        auto untold = meant;
        untold.loans.reset();
        source.searches[0](std::vector<ListRow>{draft, meant, another, untold});
        QCOMPARE(model.rowCount(), 1);
    }

    void keepsNoMoreRowsThanAScreenCanBeScrolledThrough()
    {
        SlowSource source;
        HouseholdListModel model(source, m_divisions, nullptr);
        model.show(inDivision("350405"), {});
        const ListPage page{std::vector<ListRow>(1000, rowOf(QStringLiteral("张秀梅"))),
                            QStringLiteral("more")};
        source.pages.back()(page);
        while (model.canFetchMore({})) {
            model.fetchMore({});
            source.pages.back()(page);
        }
        QCOMPARE(model.rowCount(), HouseholdListModel::mostRows);
        QVERIFY(model.isCut());
    }
};

QTEST_GUILESS_MAIN(tst_HouseholdListModel)
#include "tst_householdlistmodel.moc"
