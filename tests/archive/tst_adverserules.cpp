// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/adverserules.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/dues.h"
#include "views/guarantee.h"
#include "views/loan.h"
#include "views/publicrecord.h"

#include <QRegularExpression>

#include <functional>

using namespace archive;

namespace {

using FillLoan = std::function<void(LoanEdit &)>;

constexpr auto today = QDate::fromJulianDay(2461174); // 2026-05-13

Money fen(qint64 amount)
{
    return Money::fromFen(amount);
}

Record emptyRecord(KindIndex kind)
{
    Record record;
    record.kind = kind;
    return record;
}

PartialDate day(const QString &text)
{
    return PartialDate::parse(text).value();
}

} // namespace

Q_DECLARE_METATYPE(FillLoan)

class tst_AdverseRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
        const auto rules = AdverseRules::shipped(*m_catalogue);
        QVERIFY_RESULT(rules);
        m_rules = *rules;
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aLoanIsAdverse_data()
    {
        QTest::addColumn<FillLoan>("fill");
        QTest::addColumn<bool>("adverse");
        const auto row = [](const char *name, bool adverse, const FillLoan &fill) {
            QTest::newRow(name) << fill << adverse;
        };
        row("nothing known", false, [](LoanEdit &) {});
        row("no day late", false, [](LoanEdit &edit) { edit.setOverdueDays(0); });
        row("a day late", true, [](LoanEdit &edit) { edit.setOverdueDays(1); });
        row("no principal late", false, [](LoanEdit &edit) { edit.setOverduePrincipal(fen(0)); });
        row("a fen late", true, [](LoanEdit &edit) { edit.setOverduePrincipal(fen(1)); });
        row("interest late", true, [](LoanEdit &edit) { edit.setOverdueInterest(fen(1)); });
        row("special mention", false, [](LoanEdit &edit) {
            edit.setFiveClass(codes::fiveClass::specialMention);
        });
        row("substandard", true, [](LoanEdit &edit) {
            edit.setFiveClass(codes::fiveClass::substandard);
        });
        row("loss", true, [](LoanEdit &edit) { edit.setFiveClass(codes::fiveClass::loss); });
        row("not classified", false, [](LoanEdit &edit) {
            edit.setFiveClass(codes::fiveClass::notClassified);
        });
        row("settled", false, [](LoanEdit &edit) {
            edit.setAccountState(codes::accountState::settled);
        });
        row("an account overdue", true, [](LoanEdit &edit) {
            edit.setAccountState(codes::accountState::overdue);
        });
        row("a clean strip", false, [](LoanEdit &edit) {
            edit.setRepaymentStrip(QStringLiteral("*NNM#/AC"));
        });
        row("a month late", true, [](LoanEdit &edit) {
            edit.setRepaymentStrip(QStringLiteral("NNN1NC"));
        });
        row("paid by the guarantor long ago", true, [](LoanEdit &edit) {
            edit.setLongStrip(QStringLiteral("NDN"));
        });
        row("repaid before term", false, [](LoanEdit &edit) {
            edit.setSpecialTransaction(QStringLiteral("5"));
        });
        row("debt reduced", true, [](LoanEdit &edit) {
            edit.setSpecialTransaction(QStringLiteral("11"));
        });
    }
    void aLoanIsAdverse()
    {
        QFETCH(FillLoan, fill);
        QFETCH(bool, adverse);
        auto loan = emptyRecord(kinds::loan);
        LoanEdit edit(loan);
        fill(edit);
        QCOMPARE(m_rules->isUntold(loan, today), adverse);
        edit.setNotifiedOn(day(QStringLiteral("2026-05-13")));
        QVERIFY(!m_rules->isUntold(loan, today));
    }

    void otherKindsAreAdverse()
    {
        auto guarantee = emptyRecord(kinds::guarantee);
        GuaranteeEdit(guarantee).setGuaranteeState(codes::guaranteeState::specialMention);
        QVERIFY(!m_rules->isUntold(guarantee, today));
        GuaranteeEdit(guarantee).setGuaranteeState(codes::guaranteeState::paidForTheDebtor);
        QVERIFY(m_rules->isUntold(guarantee, today));
        GuaranteeEdit(guarantee).setNotifiedOn(day(QStringLiteral("2026-05-01")));
        QVERIFY(!m_rules->isUntold(guarantee, today));

        auto dues = emptyRecord(kinds::dues);
        DuesEdit(dues).setLateCount(0);
        QVERIFY(!m_rules->isUntold(dues, today));
        DuesEdit(dues).setLongestLate(1);
        QVERIFY(m_rules->isUntold(dues, today));

        auto penalty = emptyRecord(kinds::publicRecord);
        PublicRecordEdit(penalty).setRecordKind(codes::publicRecordKind::administrativePenalty);
        QVERIFY(m_rules->isUntold(penalty, today));
        QVERIFY(!m_rules->isUntold(emptyRecord(kinds::household), today));
    }

    void aNoticeCountsFromItsLastPossibleDay_data()
    {
        QTest::addColumn<QString>("notified");
        QTest::addColumn<bool>("untold");
        QTest::newRow("today") << QStringLiteral("2026-05-13") << false;
        QTest::newRow("tomorrow") << QStringLiteral("2026-05-14") << true;
        QTest::newRow("last month") << QStringLiteral("2026-04") << false;
        QTest::newRow("this month") << QStringLiteral("2026-05") << true;
        QTest::newRow("this year") << QStringLiteral("2026") << true;
    }
    void aNoticeCountsFromItsLastPossibleDay()
    {
        QFETCH(QString, notified);
        QFETCH(bool, untold);
        auto loan = emptyRecord(kinds::loan);
        LoanEdit(loan).setOverdueDays(1).setNotifiedOn(day(notified));
        QCOMPARE(m_rules->isUntold(loan, today), untold);
    }

    void aRowThatDoesNotFitIsRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("no such kind") << QByteArray("lone,overdue_days,positive,,notified_on,x");
        QTest::newRow("no such field") << QByteArray("loan,overdue_weeks,positive,,notified_on,x");
        QTest::newRow("no such test") << QByteArray("loan,overdue_days,above,,notified_on,x");
        QTest::newRow("a test of text") << QByteArray("loan,institution,positive,,notified_on,x");
        QTest::newRow("no codes") << QByteArray("loan,five_class,codes,,notified_on,x");
        QTest::newRow("an unknown code") << QByteArray("loan,five_class,codes,3 8,notified_on,x");
        QTest::newRow("a code longer than a month")
            << QByteArray("loan,repayment_strip,codes,NN,notified_on,x");
        QTest::newRow("codes of a number") << QByteArray("loan,overdue_days,codes,1,notified_on,x");
        QTest::newRow("codes for nothing")
            << QByteArray("loan,overdue_days,positive,1,notified_on,x");
        QTest::newRow("no notice") << QByteArray("loan,overdue_days,positive,,,x");
        QTest::newRow("a notice that is no day")
            << QByteArray("loan,overdue_days,positive,,institution,x");
        QTest::newRow("no source") << QByteArray("loan,overdue_days,positive,,notified_on,");
        QTest::newRow("a cell too few") << QByteArray("loan,overdue_days,positive,,notified_on");
    }
    void aRowThatDoesNotFitIsRefused()
    {
        QFETCH(QByteArray, row);
        const QByteArray head("kind,field,test,codes,notified,source\n"
                              "loan,overdue_days,positive,,notified_on,x\n");
        const auto file = QStringLiteral("adverse.csv");
        QVERIFY_RESULT(AdverseRules::read(head, file, *m_catalogue));
        const auto rules = AdverseRules::read(head + row + '\n', file, *m_catalogue);
        QVERIFY_ERROR(rules, ErrorCode::Damaged);
        QVERIFY2(rules.error().message.contains(QStringLiteral("3")),
                 qPrintable(rules.error().message));
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const AdverseRules> m_rules;
};

QTEST_GUILESS_MAIN(tst_AdverseRules)
#include "tst_adverserules.moc"
