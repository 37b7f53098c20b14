// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingreceipt.h"
#include "rating/ratings.h"
#include "rating/ratingstory.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// 评分明细单: how the points came about, what changed, what would raise the grade; and what is left when a law erased a fact.
class tst_RatingReceipt : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RatingStory> m_story;
    Uid m_home;

    RatingSet set()
    {
        return must(RatingSet::load(m_story->folder(), *m_story->environment().disk));
    }
    void rate()
    {
        const auto session = m_story->rating();
        const auto by = set();
        must(Ratings(m_story->archive(), by).rateOne(session, m_home));
    }
    RatingReceipt newest()
    {
        const auto session = m_story->rating();
        const auto rating = must(newestRatingOf(m_story->archive(), session, m_home));
        return must(receiptOf(m_story->archive(), session, set(), rating));
    }
    static const ReceiptItem &item(const RatingReceipt &receipt, const char *name)
    {
        for (const auto &each : receipt.items) {
            if (each.name.startsWith(words(name)))
                return each;
        }
        throw std::runtime_error("no such item");
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<RatingStory>();
        m_story->baselines();
        m_home = m_story->complete(words("张秀梅"));
    }

    void eachItemTellsItsPointsAndWhatTheyRestOn()
    {
        rate();
        const auto receipt = newest();
        QCOMPARE(receipt.again, RatingReceipt::Again::Same);
        QCOMPARE(receipt.household, m_home);
        QCOMPARE(receipt.items.size(), size_t(15));
        double sum = 0;
        for (const auto &each : receipt.items) {
            sum += each.points;
            QVERIFY2(each.most && *each.most >= each.points, qPrintable(each.name));
            QVERIFY2(!each.inputs.empty(), qPrintable(each.name));
            QVERIFY(!each.before);
        }
        QCOMPARE(sum, 88.0);
        QCOMPARE(item(receipt, "A1").inputs.front().text, words("46"));
        QCOMPARE(item(receipt, "D1").most, std::optional(6.0));
        const auto &skills = item(receipt, "A4").inputs;
        QCOMPARE(skills.size(), size_t(2));
        QCOMPARE(skills.at(0).text, words("普通高级中学教育"));
        QCOMPARE(skills.at(1).kind, ReceiptInput::Kind::No);
        QVERIFY(!receipt.previous);
        QVERIFY(receipt.missing.isEmpty());
        QVERIFY(!receipt.reasons.isEmpty());
    }

    void aChangeIsSeenBesideTheRatingBefore()
    {
        rate();
        m_story->dues(m_home, 2026, 2, 5);
        rate();
        const auto receipt = newest();
        QVERIFY(receipt.previous.has_value());
        QCOMPARE(item(receipt, "C3").before, std::optional(3.0));
        QCOMPARE(item(receipt, "C3").points, 0.0);
        QCOMPARE(item(receipt, "B1").before, std::optional(15.0));
    }

    void whatWouldRaiseTheGradeIsWithinItsPower()
    {
        m_story->dues(m_home, 2026, 2, 5);
        rate();
        const auto receipt = newest();
        // 85.0 points: AAA is 5.0 away, dues bring 3 and an honour of the village or above 4.
        QVERIFY(receipt.lift.has_value());
        QCOMPARE(receipt.lift->grade, words("AAA"));
        QCOMPARE(receipt.lift->tenths, qint64(50));
        QCOMPARE(receipt.lift->items.size(), 2);
        QVERIFY(receipt.lift->items.at(0).startsWith(words("C3")));
        QVERIFY(receipt.lift->items.at(1).startsWith(words("D3")));
    }

    void whatWasMissingIsNamedForPeople()
    {
        m_story = std::make_unique<RatingStory>();
        m_home = m_story->complete(words("张秀梅"));
        rate();
        const auto receipt = newest();
        QCOMPARE(receipt.missing.size(), 2);
        QVERIFY(receipt.missing.front().contains(words("人均纯收入")));
        QVERIFY(receipt.items.empty());
        QVERIFY(!receipt.lift);
    }

    void aLawsErasureLeavesThePoints()
    {
        m_story->signIn(words("officer"));
        const auto loan = m_story->settledLoan(m_home, m_story->headOf(m_home), "2020-01-10");
        rate();
        const auto admin = m_story->administrator();
        must(m_story->archive().erasures().erase(admin, loan));
        const auto receipt = newest();
        QCOMPARE(receipt.again, RatingReceipt::Again::Erased);
        QVERIFY(receipt.items.empty());
        QVERIFY(receipt.cardHash.isEmpty());
        QVERIFY(RatingView(receipt.rating).ratingPoints().has_value());
    }

    void anotherCardIsSaidToBeAnother()
    {
        rate();
        const auto session = m_story->rating();
        const auto rating = must(newestRatingOf(m_story->archive(), session, m_home));
        const auto other = must(
            RatingSet::load(m_story->folder(),
                            *m_story->environment().disk,
                            {{}, QStringLiteral(ARCHIVE_TEST_DATA "/rating/otherpolicy.json")}));
        const auto receipt = must(receiptOf(m_story->archive(), session, other, rating));
        QCOMPARE(receipt.again, RatingReceipt::Again::OtherFiles);
        QVERIFY(!receipt.lift);
        QCOMPARE(receipt.items.size(), size_t(15));
    }

    void whatWasOnlyStatedIsCounted()
    {
        auto income = ArchiveStory::change<IncomeEdit>(kinds::income, [](IncomeEdit &edit) {
            edit.setIncomeYear(2025).setIncomeKind(words("3")).setNetIncome(Money::fromFen(100));
        });
        income.parent = m_home;
        income.source.source = codes::dataSource::statedByThePerson;
        m_story->saveAs(words("collect"), income);
        rate();
        const auto receipt = newest();
        const auto stated =
            std::find_if(receipt.sources.begin(), receipt.sources.end(), [](const auto &each) {
                return each.kind == kinds::income;
            });
        QVERIFY(stated != receipt.sources.end());
        QCOMPARE(stated->stated, 3);
        QCOMPARE(stated->stale, 0);
    }

    void aHouseholdThatWasNotRatedHasNone()
    {
        const auto session = m_story->rating();
        QVERIFY_ERROR(newestRatingOf(m_story->archive(), session, m_home), ErrorCode::NotFound);
    }

    void pointsAreWrittenWithOneDecimal_data()
    {
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << "0.0";
        QTest::newRow("below one") << qint64(7) << "0.7";
        QTest::newRow("whole") << qint64(880) << "88.0";
        QTest::newRow("all") << qint64(1000) << "100.0";
    }
    void pointsAreWrittenWithOneDecimal()
    {
        QFETCH(qint64, tenths);
        QTEST(pointsText(tenths), "text");
    }
};

QTEST_GUILESS_MAIN(tst_RatingReceipt)
#include "tst_ratingreceipt.moc"
