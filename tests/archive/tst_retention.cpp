// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkrules.h"
#include "archive/retention.h"
#include "base/disk.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/dues.h"
#include "views/guarantee.h"
#include "views/household.h"
#include "views/loan.h"
#include "views/objection.h"
#include "views/publicrecord.h"

#include <QRegularExpression>

#include <array>

using namespace archive;

namespace {

using Standing = RetentionAnswer::Standing;

std::optional<PartialDate> date(const char *text)
{
    const auto parsed = PartialDate::parse(QString::fromLatin1(text));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Record emptyRecord(KindIndex kind)
{
    Record record;
    record.kind = kind;
    return record;
}

struct TermCase
{
    const char *name;
    const char *ended; ///< empty: open
    const char *today;
    Standing standing;
    const char *until;
};

/// 征信业管理条例 第十六条 with 民法典 第二百零二条: five years from the end, the last day inclusive.
constexpr auto fiveYears = std::to_array<TermCase>({
    {"a day after its end", "2021-05-13", "2021-05-14", Standing::Kept, "2026-05-13"},
    {"the day before the last", "2021-05-13", "2026-05-12", Standing::Kept, "2026-05-13"},
    {"the last day", "2021-05-13", "2026-05-13", Standing::Kept, "2026-05-13"},
    {"the day after", "2021-05-13", "2026-05-14", Standing::Over, "2026-05-13"},
    {"long after", "2001-05-13", "2026-05-14", Standing::Over, "2006-05-13"},
    {"from a leap day: its last day", "2020-02-29", "2025-02-28", Standing::Kept, "2025-02-28"},
    {"from a leap day: the day after", "2020-02-29", "2025-03-01", Standing::Over, "2025-02-28"},
    {"to a leap year: its last day", "2019-02-28", "2024-02-28", Standing::Kept, "2024-02-28"},
    {"to a leap year: the day after", "2019-02-28", "2024-02-29", Standing::Over, "2024-02-28"},
    {"over the new year", "2020-12-31", "2026-01-01", Standing::Over, "2025-12-31"},
    {"an end without a day counts from the month's last",
     "2021-05",
     "2026-05-31",
     Standing::Kept,
     "2026-05-31"},
    {"and is over the day after", "2021-05", "2026-06-01", Standing::Over, "2026-05-31"},
    {"an end without a month counts from the year's last",
     "2021",
     "2026-12-31",
     Standing::Kept,
     "2026-12-31"},
    {"before its end", "2026-05-13", "2026-05-01", Standing::Kept, "2031-05-13"},
    {"open", "", "2026-05-14", Standing::Open, ""},
    {"open for a hundred years", "", "2119-01-01", Standing::Open, ""},
    {"an end that never comes", "9999-12-31", "2200-01-01", Standing::Kept, ""},
});

struct StopCase
{
    const char *name;
    const char *repaired;
    const char *publication;
    const char *today;
    const char *reason;
};

/// 信用修复管理办法: from the day of the repair, and from the day after the last of the publication.
constexpr auto stops = std::to_array<StopCase>({
    {"neither", "", "", "2026-05-13", ""},
    {"the day before the repair", "2026-05-13", "", "2026-05-12", ""},
    {"the day of the repair", "2026-05-13", "", "2026-05-13", "repaired"},
    {"long after the repair", "2026-05-13", "", "2036-05-13", "repaired"},
    {"a repair without a day counts from the first", "2026-05", "", "2026-05-01", "repaired"},
    {"the day before that", "2026-05", "", "2026-04-30", ""},
    {"the last day of the publication", "", "2026-05-13", "2026-05-13", ""},
    {"the day after", "", "2026-05-13", "2026-05-14", "publication-over"},
    {"a publication without a day ends with the first",
     "",
     "2026-05",
     "2026-05-02",
     "publication-over"},
    {"a publication till a leap day", "", "2028-02-29", "2028-02-29", ""},
    {"and the day after", "", "2028-02-29", "2028-03-01", "publication-over"},
    {"repaired while it was public", "2026-05-13", "2027-05-13", "2026-05-13", "repaired"},
    {"a clock that goes back brings it back", "2026-05-13", "", "2026-05-01", ""},
});

struct WrongRetention
{
    const char *name;
    const char *before;
    const char *after;
    int line;
    const char *says;
};

/// The shipped table with one place made wrong, and what its refusal names.
constexpr auto wrongTables = std::to_array<WrongRetention>({
    {"another header", "kind,rule", "sort,rule", 1, "damaged"},
    {"a cell too many", "loan,term,", "loan,term,,", 3, "damaged"},
    {"a kind that there is not", "loan,term", "lone,term", 3, "lone"},
    {"a rule that there is not", "loan,term", "loan,turn", 3, "turn"},
    {"a field of another kind", "settled_on", "ended_on", 3, "ended_on"},
    {"an end that is no date", "settled_on", "institution", 3, "institution"},
    {"an end that is a year, where a day is wanted",
     "repaired_on",
     "record_amount",
     7,
     "record_amount"},
    {"no end", ",settled_on,", ",,", 3, ""},
    {"no term", "settled_on,years:5", "settled_on,", 3, ""},
    {"a term of nothing", "settled_on,years:5", "settled_on,years:0", 3, "years:0"},
    {"a term that is none", "settled_on,years:5", "settled_on,weeks:5", 3, "weeks:5"},
    {"an open fact that is not named", "settled_on,years:5,never", "settled_on,years:5,", 3, ""},
    {"an open fact that would expire",
     "settled_on,years:5,never",
     "settled_on,years:5,none",
     3,
     "never"},
    {"an end that is never empty", "dues_year,years:5,none", "dues_year,years:5,never", 6, "none"},
    {"a law without its term",
     "第三十四条,years:10,yes,贷款结清",
     "第三十四条,,yes,贷款结清",
     3,
     "law"},
    {"a law's term that is none",
     "第三十四条,years:10,yes,贷款结清",
     "第三十四条,ten,yes,贷款结清",
     3,
     "law"},
    {"a test that there is not", "account_state,codes", "account_state,cods", 2, "cods"},
    {"a code that there is not", "codes,2 4 8", "codes,2 4 88", 2, "88"},
    {"open, but when is not said", "open,account_state,codes,2 4 8", "open,,,", 2, "open"},
    {"open with an end", "codes,2 4 8,,", "codes,2 4 8,settled_on,", 2, "settled_on"},
    {"open with a term", "codes,2 4 8,,,", "codes,2 4 8,,years:5,", 2, "years:5"},
    {"a repair with a term", "repaired_on,,", "repaired_on,years:1,", 7, "years:1"},
    {"a repair with a law", "repaired_on,,,,", "repaired_on,,,反洗钱法,", 7, "反洗钱法"},
    {"a companion of no record", "with,stated_loan", "with,statement_text", 23, "statement_text"},
    {"rated is neither", "years:10,yes,贷款结清", "years:10,perhaps,贷款结清", 3, "perhaps"},
    {"no title", "贷款结清满五年", "", 3, "title"},
    {"no English title", "Five years have passed since the loan was settled", "", 3, "title"},
    {"no source",
     ",Five years have passed since the loan was settled,征信业管理条例第十六条",
     ",Five years have passed since the loan was settled,",
     3,
     "source"},
    {"a row that is never asked",
     "credit_line,open,line_state,codes,1 2,,,",
     "credit_line,term,,,,line_end,years:5,never",
     14,
     "already"},
});

} // namespace

/// How long what is kept: resources/policy/retention.csv.
class tst_Retention : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
        const auto retention = Retention::shipped(*m_catalogue);
        QVERIFY_RESULT(retention);
        m_retention = *retention;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anAdverseFactIsKeptForFiveYears_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < fiveYears.size(); ++i)
            QTest::newRow(fiveYears[i].name) << int(i);
    }
    void anAdverseFactIsKeptForFiveYears()
    {
        QFETCH(int, index);
        const auto &row = fiveYears[size_t(index)];
        auto record = emptyRecord(kinds::publicRecord);
        PublicRecordEdit(record).setEndedOn(date(row.ended));
        const auto today = QDate::fromString(QString::fromLatin1(row.today), Qt::ISODate);
        const auto answer = m_retention->answer(record, today);
        QCOMPARE(int(answer.standing), int(row.standing));
        QCOMPARE(answer.until.toString(Qt::ISODate), QString::fromLatin1(row.until));
        QCOMPARE(answer.isDue(), row.standing == Standing::Over);
        QCOMPARE(answer.reason,
                 row.standing == Standing::Over ? QStringLiteral("retention-over") : QString());
        // What is over falls through a sieve.
        bool found = false;
        for (const auto &sieve : m_retention->sieves(today)) {
            if (sieve.field.kind != record.kind)
                continue;
            const auto *end = record.value(sieve.field).get<PartialDate>();
            found =
                found || (end != nullptr && end->toWire() <= sieve.latest.toString(Qt::ISODate));
        }
        QVERIFY(found || !answer.isDue());
    }

    void theCheckOfRecordsHasTheSameTerm()
    {
        const auto checks = CheckRules::shipped();
        QVERIFY_RESULT(checks);
        auto record = emptyRecord(kinds::publicRecord);
        PublicRecordEdit(record).setEndedOn(date("2020-01-31"));
        const auto years = int((*checks)->limit(Check::RecordExpired));
        QCOMPARE(m_retention->answer(record, QDate(2020, 2, 1)).until,
                 QDate(2020, 1, 31).addYears(years));
    }

    void repairAndPublicationStopTheUse_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < stops.size(); ++i)
            QTest::newRow(stops[i].name) << int(i);
    }
    void repairAndPublicationStopTheUse()
    {
        QFETCH(int, index);
        const auto &row = stops[size_t(index)];
        auto record = emptyRecord(kinds::publicRecord);
        PublicRecordEdit(record)
            .setRepairedOn(date(row.repaired))
            .setPublicationUntil(date(row.publication));
        const auto answer = m_retention->answer(
            record, QDate::fromString(QString::fromLatin1(row.today), Qt::ISODate));
        QCOMPARE(answer.reason, QString::fromLatin1(row.reason));
        // Also when the fact itself is open.
        QCOMPARE(answer.isDue(), !answer.reason.isEmpty());
    }

    void aLoanIsKeptForItsTermAndThenByAnotherLaw_data()
    {
        QTest::addColumn<QString>("settled");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("standing");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("restricts");
        const auto row = [](const char *name,
                            const char *settled,
                            QLatin1String state,
                            QDate today,
                            Standing standing,
                            bool due,
                            bool restricts) {
            QTest::newRow(name) << QString::fromLatin1(settled) << QString(state) << today
                                << int(standing) << due << restricts;
        };
        const auto settled = codes::accountState::settled;
        row("live", "", codes::accountState::normal, {2126, 1, 1}, Standing::Open, false, false);
        row("settled, but the day is missing",
            "",
            settled,
            {2126, 1, 1},
            Standing::Open,
            false,
            false);
        row("last day of five years",
            "2021-05-13",
            settled,
            {2026, 5, 13},
            Standing::Kept,
            false,
            false);
        row("day after", "2021-05-13", settled, {2026, 5, 14}, Standing::Over, false, true);
        row("last day of ten years",
            "2021-05-13",
            settled,
            {2031, 5, 13},
            Standing::Over,
            false,
            true);
        row("day after ten years",
            "2021-05-13",
            settled,
            {2031, 5, 14},
            Standing::Over,
            true,
            false);
        row("settled before, overdue again",
            "2011-05-13",
            codes::accountState::overdue,
            {2026, 5, 14},
            Standing::Open,
            false,
            false);
    }
    void aLoanIsKeptForItsTermAndThenByAnotherLaw()
    {
        QFETCH(QString, settled);
        QFETCH(QString, state);
        QFETCH(QDate, today);
        auto loan = emptyRecord(kinds::loan);
        LoanEdit(loan).setSettledOn(date(qPrintable(settled))).setAccountState(state);
        const auto answer = m_retention->answer(loan, today);
        QTEST(int(answer.standing), "standing");
        QTEST(answer.isDue(), "due");
        QTEST(answer.isToBeRestricted(), "restricts");
        QCOMPARE(answer.law.isEmpty(), answer.isDue());
        QCOMPARE(answer.lawUntil,
                 answer.law.isEmpty() || answer.standing == Standing::Open ? QDate()
                                                                           : QDate(2031, 5, 13));
    }

    void otherKindsHaveTheirEnds()
    {
        auto dues = emptyRecord(kinds::dues);
        DuesEdit(dues).setDuesYear(2020);
        QCOMPARE(m_retention->answer(dues, QDate(2025, 12, 31)).standing, Standing::Kept);
        QVERIFY(m_retention->answer(dues, QDate(2026, 1, 1)).isDue());
        auto guarantee = emptyRecord(kinds::guarantee);
        GuaranteeEdit(guarantee)
            .setGuaranteeEnd(date("2010-01-01"))
            .setGuaranteeState(codes::guaranteeState::normal);
        QCOMPARE(m_retention->answer(guarantee, QDate(2026, 1, 1)).standing, Standing::Open);
        GuaranteeEdit(guarantee).setGuaranteeState(codes::guaranteeState::released);
        QVERIFY(m_retention->answer(guarantee, QDate(2026, 1, 1)).isDue());
        auto objection = emptyRecord(kinds::objection);
        ObjectionEdit(objection)
            .setReceivedOn(date("2010-01-01"))
            .setObjectionState(codes::objectionState::received);
        QCOMPARE(m_retention->answer(objection, QDate(2026, 1, 1)).standing, Standing::Open);
        ObjectionEdit(objection).setObjectionState(codes::objectionState::withdrawn);
        QVERIFY(m_retention->answer(objection, QDate(2026, 1, 1)).isDue());
        const auto household = emptyRecord(kinds::household);
        const auto unlimited = m_retention->answer(household, QDate(2126, 1, 1));
        QCOMPARE(unlimited.standing, Standing::Unlimited);
        QVERIFY(unlimited.reason.isEmpty());
    }

    void everyRowHasItsTitles()
    {
        QVERIFY(!m_retention->rows().empty());
        for (const auto &row : m_retention->rows())
            QVERIFY(!row.title.isEmpty() && !row.titleEn.isEmpty());
        for (const auto reason : {retentionreason::repaired,
                                  retentionreason::published,
                                  retentionreason::over,
                                  retentionreason::restricted}) {
            QVERIFY(retentionreason::knows(reason));
            QVERIFY(retentionreason::sentence(reason).endsWith(u'.'));
        }
        QVERIFY(!retentionreason::knows(QStringLiteral("consent-missing")));
    }

    void refusesTablesThatCannotWork_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < wrongTables.size(); ++i)
            QTest::newRow(wrongTables[i].name) << int(i);
    }
    void refusesTablesThatCannotWork()
    {
        QFETCH(int, index);
        const auto &wrong = wrongTables[size_t(index)];
        SystemDisk disk;
        auto bytes = disk.read(QStringLiteral(":/policy/retention.csv")).value();
        const auto at = bytes.indexOf(wrong.before);
        QVERIFY2(at >= 0, "the test changes nothing");
        bytes.replace(at, qsizetype(qstrlen(wrong.before)), wrong.after);
        const auto read = Retention::read(bytes, QStringLiteral("retention.csv"), *m_catalogue);
        QVERIFY_ERROR(read, ErrorCode::Damaged);
        const auto message = read.error().message;
        QVERIFY2(message.contains(QStringLiteral("retention.csv"))
                     && message.contains(QStringLiteral("line %1").arg(wrong.line)),
                 qPrintable(message));
        QVERIFY2(message.contains(QString::fromUtf8(wrong.says)), qPrintable(message));
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Retention> m_retention;
};

QTEST_GUILESS_MAIN(tst_Retention)
#include "tst_retention.moc"
