// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/householdmeasures.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/loan.h"
#include "views/measure.h"
#include "views/publicrecord.h"
#include "views/rating.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

using namespace archive;

using Fill = std::function<void(Record &)>;
Q_DECLARE_METATYPE(Fill)

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

std::optional<PartialDate> day(const char *text)
{
    return *PartialDate::parse(QString::fromLatin1(text));
}

Record made(KindIndex kind)
{
    Record record;
    record.kind = kind;
    return record;
}

Record listedDebtor()
{
    auto record = made(kinds::publicRecord);
    PublicRecordEdit(record)
        .setRecordKind(codes::publicRecordKind::judgmentDebtorListedAsDishonest)
        .setSeverity(codes::severity::serious)
        .setOccurredOn(day("2025-03-01"));
    return record;
}

Record decidedRating(QLatin1String grade = codes::grade::tripleA)
{
    auto record = made(kinds::rating);
    RatingEdit(record)
        .setRatingState(codes::ratingState::decided)
        .setFinalGrade(grade)
        .setRatingUntil(day("2028-01-10"));
    return record;
}

Record reward(const char *item = "AAA级利率优惠")
{
    auto record = made(kinds::measure);
    MeasureEdit(record)
        .setMeasureKind(codes::measureKind::reward)
        .setMeasureItem(word(item))
        .setMeasureFrom(day("2026-01-13"))
        .setMeasureUntil(day("2026-12-31"))
        .setMeasureBy(word("夏茂信用社"));
    return record;
}

/// 40,000 yuan for 120 days up to 13 May.
Record openLoan()
{
    auto record = made(kinds::loan);
    LoanEdit(record)
        .setAmount(Money::fromFen(6'000'000))
        .setBalance(Money::fromFen(4'000'000))
        .setStartDate(day("2026-01-13"))
        .setEndDate(day("2027-01-13"));
    return record;
}

Record loanOf(qint64 fen)
{
    auto record = openLoan();
    LoanEdit(record).setBalance(Money::fromFen(fen));
    return record;
}

} // namespace

/// What applies to a household now, and what its rewards have saved it, on 13 May 2026.
class tst_HouseholdMeasures : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 5, 13};
    std::optional<MeasureTable> m_table;

    static MeasureRecords recordsOf(const std::vector<Record> &all)
    {
        MeasureRecords records;
        const auto kinds = MeasureRecords::kinds();
        for (const auto kind : kinds) {
            std::vector<ShownRecord> shown;
            for (const auto &each : all) {
                if (each.kind == kind)
                    shown.push_back({each, Access::Full, {}, {}});
            }
            records.add(kind, shown);
        }
        return records;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(word(".*"))); }

    void initTestCase()
    {
        const QTemporaryDir archive;
        SystemDisk disk;
        auto table = MeasureTable::load(archive.path(), disk);
        QVERIFY_RESULT(table);
        m_table = *table;
    }

    void aGradeEarnsItsMeasures_data()
    {
        QTest::addColumn<QString>("grade");
        QTest::addColumn<int>("count");
        QTest::newRow("AAA") << "AAA" << 5;
        QTest::newRow("AA") << "AA" << 4;
        QTest::newRow("A") << "A" << 3;
        QTest::newRow("B") << "B" << 2;
        QTest::newRow("C") << "C" << 2;
        QTest::newRow("none") << "" << 0;
    }
    void aGradeEarnsItsMeasures()
    {
        QFETCH(QString, grade);
        QFETCH(int, count);
        const auto now = measuresFor(*m_table, grade, {}, m_today);
        QCOMPARE(int(now.earned.size()), count);
        QVERIFY(now.called.empty());
    }

    void aPublicRecordCallsForSanctions_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<int>("count");
        const auto row =
            [](const char *name, int count, const std::function<void(PublicRecordEdit &)> &fill) {
                QTest::newRow(name) << Fill([fill](Record &record) {
                    PublicRecordEdit edit(record);
                    fill(edit);
                }) << count;
            };
        using Edit = PublicRecordEdit;
        row("open", 3, [](Edit &) {});
        row("of no degree", 2, [](Edit &edit) { edit.setSeverity(QString()); });
        row("general", 2, [](Edit &edit) { edit.setSeverity(codes::severity::general); });
        row("minor", 0, [](Edit &edit) { edit.setSeverity(codes::severity::minor); });
        row("restricted spending", 1, [](Edit &edit) {
            edit.setRecordKind(codes::publicRecordKind::restrictedSpending);
        });
        row("a penalty", 0, [](Edit &edit) {
            edit.setRecordKind(codes::publicRecordKind::administrativePenalty);
        });
        row("repaired", 0, [](Edit &edit) { edit.setRepairedOn(day("2026-05-13")); });
        row("repaired, published on", 0, [](Edit &edit) {
            edit.setRepairedOn(day("2026-01-02")).setPublicationUntil(day("2027-01-01"));
        });
        row("ends today", 0, [](Edit &edit) { edit.setEndedOn(day("2026-05-13")); });
        row("ends tomorrow", 3, [](Edit &edit) { edit.setEndedOn(day("2026-05-14")); });
        row("ended this month", 0, [](Edit &edit) { edit.setEndedOn(day("2026-05")); });
        row("last day of publication", 3, [](Edit &edit) {
            edit.setPublicationUntil(day("2026-05-13"));
        });
        row("published until yesterday", 0, [](Edit &edit) {
            edit.setPublicationUntil(day("2026-05-12"));
        });
        row("published to this month", 3, [](Edit &edit) {
            edit.setPublicationUntil(day("2026-05"));
        });
    }
    void aPublicRecordCallsForSanctions()
    {
        QFETCH(Fill, fill);
        QFETCH(int, count);
        auto record = listedDebtor();
        fill(record);
        const auto now = measuresFor(*m_table, {}, {record}, m_today);
        QCOMPARE(int(now.called.size()), count);
        for (const auto &each : now.called) {
            QCOMPARE(PublicRecordView(each.record).recordKind(),
                     PublicRecordView(record).recordKind());
        }
    }

    void onlyADecisionInForceIsAGrade_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("holds");
        const QString decided(codes::ratingState::decided);
        QTest::newRow("decided") << decided << "2028-01-10" << true;
        QTest::newRow("its last day") << decided << "2026-05-13" << true;
        QTest::newRow("over yesterday") << decided << "2026-05-12" << false;
        QTest::newRow("without an end") << decided << "" << false;
        QTest::newRow("proposed") << QString(codes::ratingState::proposed) << "2028-01-10" << false;
    }
    void onlyADecisionInForceIsAGrade()
    {
        QFETCH(QString, state);
        QFETCH(QString, until);
        QFETCH(bool, holds);
        auto rating = decidedRating();
        RatingEdit(rating).setRatingState(state).setRatingUntil(
            until.isEmpty() ? std::nullopt : day(qPrintable(until)));
        const auto measures = householdMeasures(*m_table, recordsOf({rating}), m_today);
        QVERIFY_RESULT(measures);
        QCOMPARE(measures->rating.has_value(), holds);
        QCOMPARE(measures->now.earned.empty(), !holds);
    }

    void theRegisterIsHeldAgainstTheTable()
    {
        auto sanction = reward("限制消费");
        MeasureEdit(sanction).setMeasureKind(codes::measureKind::sanctionOfTheNationalList);
        auto over = reward("AAA级绿色通道");
        MeasureEdit(over).setMeasureUntil(day("2026-05-12"));
        const auto measures = householdMeasures(
            *m_table,
            recordsOf({decidedRating(), listedDebtor(), reward(), sanction, over, openLoan()}),
            m_today);
        QVERIFY_RESULT(measures);
        QCOMPARE(measures->taken.size(), size_t(3));
        for (const auto &each : measures->now.earned) {
            QCOMPARE(each.isOnRegister, each.measure.item == word("AAA级利率优惠"));
        }
        for (const auto &each : measures->now.called)
            QCOMPARE(each.isOnRegister, each.sanction.item == word("限制消费"));
        QVERIFY(measures->taken.at(0).isInForce);
        QVERIFY(!measures->taken.at(2).isInForce);
        QCOMPARE(measures->taken.at(0).saved->saved, Money::fromFen(6'667));
        QVERIFY(!measures->taken.at(1).saved);
        QVERIFY(!measures->taken.at(2).saved);
    }

    void draftsAndWhatNoConsentShowsAreLeftOut()
    {
        auto draft = listedDebtor();
        draft.draft = true;
        MeasureRecords records;
        records.add(kinds::publicRecord,
                    {{draft, Access::Full, {}, {}},
                     {listedDebtor(), Access::BasicOnly, word("没有同意。"), {}}});
        QVERIFY(records.of(kinds::publicRecord).empty());
        QVERIFY(records.has(kinds::publicRecord));
        QVERIFY(!records.has(kinds::loan));
        QCOMPARE(records.missingBasis(), word("没有同意。"));
    }

    void withoutSightOfLoansNothingIsSaid()
    {
        MeasureRecords records;
        records.add(kinds::measure, {{reward(), Access::Full, {}, {}}});
        const auto measures = householdMeasures(*m_table, records, m_today);
        QVERIFY_RESULT(measures);
        QVERIFY(!measures->taken.front().saved);
    }

    void interestIsCountedOverALoan_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<int>("loans");
        QTest::addColumn<int>("unknown");
        const auto row = [](const char *name,
                            qint64 fen,
                            int loans,
                            int unknown,
                            const std::function<void(LoanEdit &)> &fill) {
            QTest::newRow(name) << Fill([fill](Record &record) {
                LoanEdit edit(record);
                fill(edit);
            }) << fen << loans << unknown;
        };
        using Edit = LoanEdit;
        row("balance", 6'667, 1, 0, [](Edit &) {});
        row("amount without a balance", 10'000, 1, 0, [](Edit &edit) { edit.setBalance({}); });
        row("paid back", 0, 0, 0, [](Edit &edit) { edit.setBalance(Money::fromFen(0)); });
        row("settled after 60 days", 5'000, 1, 0, [](Edit &edit) {
            edit.setBalance(Money::fromFen(0)).setSettledOn(day("2026-03-14"));
        });
        row("ended after 60 days", 3'333, 1, 0, [](Edit &edit) {
            edit.setEndDate(day("2026-03-14"));
        });
        row("without an end", 6'667, 1, 0, [](Edit &edit) { edit.setEndDate({}); });
        row("the day before", 0, 0, 0, [](Edit &edit) { edit.setStartDate(day("2026-01-12")); });
        row("a day later", 6'611, 1, 0, [](Edit &edit) { edit.setStartDate(day("2026-01-14")); });
        row("today", 0, 0, 0, [](Edit &edit) { edit.setStartDate(day("2026-05-13")); });
        row("tomorrow", 0, 0, 0, [](Edit &edit) { edit.setStartDate(day("2026-05-14")); });
        row("begun in a month", 0, 0, 1, [](Edit &edit) { edit.setStartDate(day("2026-02")); });
        row("begun the year before", 0, 0, 0, [](Edit &edit) { edit.setStartDate(day("2025")); });
        row("begun nobody knows when", 0, 0, 1, [](Edit &edit) { edit.setStartDate({}); });
        row("of no amount", 0, 0, 1, [](Edit &edit) { edit.setAmount({}).setBalance({}); });
        row("private", 0, 0, 0, [](Edit &edit) { edit.setPrivateLending(true); });
        row("the same institution", 6'667, 1, 0, [](Edit &edit) {
            edit.setInstitution(word("夏茂信用社"));
        });
        row("another institution", 0, 0, 0, [](Edit &edit) {
            edit.setInstitution(word("邮储银行"));
        });
    }
    void interestIsCountedOverALoan()
    {
        QFETCH(Fill, fill);
        auto loan = openLoan();
        fill(loan);
        const auto saved = interestSaved(reward(), 5000, {loan}, m_today);
        QVERIFY_RESULT(saved);
        QTEST(saved->saved.fen(), "fen");
        QTEST(saved->loans, "loans");
        QTEST(saved->unknown, "unknown");
    }

    void theLastDayOfAMeasureStillCounts()
    {
        auto measure = reward();
        MeasureEdit(measure).setMeasureUntil(day("2026-01-13"));
        QCOMPARE(interestSaved(measure, 5000, {openLoan()}, m_today)->loans, 1);
        MeasureEdit(measure).setMeasureFrom(day("2026-01-01")).setMeasureUntil(day("2026-01-12"));
        QCOMPARE(interestSaved(measure, 5000, {openLoan()}, m_today)->loans, 0);
        MeasureEdit(measure).setMeasureUntil({});
        QCOMPARE(interestSaved(measure, 5000, {openLoan()}, m_today)->loans, 1);
    }

    void theSumIsRoundedOnceHalfUp()
    {
        // 120 days at 50 basis points: a fen for 600.
        QCOMPARE(interestSaved(reward(), 5000, {loanOf(300)}, m_today)->saved.fen(), qint64(1));
        QCOMPARE(interestSaved(reward(), 5000, {loanOf(299)}, m_today)->saved.fen(), qint64(0));
        const auto both = interestSaved(reward(), 5000, {loanOf(300), loanOf(300)}, m_today);
        QCOMPARE(both->saved.fen(), qint64(1));
    }

    void largeSumsAreExactOrRefused()
    {
        const auto largest = loanOf(Money::maximumFen);
        // 999,999,999,999,999 × 120 ÷ 72,000
        QCOMPARE(interestSaved(reward(), 5000, {largest}, m_today)->saved.fen(),
                 qint64(1'666'666'666'667));
        auto ancient = largest;
        LoanEdit(ancient).setStartDate(day("1900-01-01"));
        auto measure = reward();
        MeasureEdit(measure).setMeasureFrom(day("1900-01-01"));
        QVERIFY_ERROR(interestSaved(measure, 100'000, {ancient}, QDate(2026, 5, 13)),
                      ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_HouseholdMeasures)
#include "tst_householdmeasures.moc"
