// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/loan.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

class tst_RecordLocks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_home = m_story->household(QStringLiteral("张秀梅"));
        m_story->consent(m_home);
        m_loan = m_story->loan(m_home, QStringLiteral("100.00"));
    }

    void aLockedRecordIsNotChangedByASlip_data()
    {
        QTest::addColumn<bool>("household");
        QTest::addColumn<bool>("deletes");
        QTest::newRow("the record itself") << false << false;
        QTest::newRow("by its household") << true << false;
        QTest::newRow("deletion") << false << true;
        QTest::newRow("deletion, by its household") << true << true;
    }
    void aLockedRecordIsNotChangedByASlip()
    {
        QFETCH(bool, household);
        QFETCH(bool, deletes);
        lock(household ? kinds::household : kinds::loan, household ? m_home : m_loan);
        auto change = balance(QStringLiteral("80.00"));
        change.deleted = deletes;
        const auto size = m_story->archive().journal().head().value().size;
        const auto refused = m_story->trySave({change});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(QLatin1String("officer")),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QLatin1String("2026-05-13")));
        QVERIFY(!m_story->archive().records().check(m_story->session(), {{}, {change}}).ok());
        QCOMPARE(m_story->archive().journal().head().value().size, size);
        must(m_story->archive().locks().unlock(m_story->session(),
                                               household ? kinds::household : kinds::loan,
                                               household ? m_home : m_loan,
                                               QStringLiteral("年审")));
        QVERIFY_RESULT(m_story->trySave({change}));
        verifyWhole();
    }

    void nothingIsEnteredBelowALockedHousehold()
    {
        lock(kinds::household, m_home);
        auto loan = ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setAmount(Money::fromFen(100)); });
        loan.parent = m_home;
        QCOMPARE(m_story->trySave({loan}).error().code, ErrorCode::Refused);
    }

    void othersAreFreeWhenOneRecordIsLocked()
    {
        lock(kinds::loan, m_loan);
        m_story->loan(m_home, QStringLiteral("200.00"));
        m_story->household(QStringLiteral("李长根"));
        verifyWhole();
    }

    void whoLockedItIsTold()
    {
        auto &locks = m_story->archive().locks();
        const auto session = m_story->session();
        QVERIFY(!must(locks.find(session, kinds::loan, m_loan)));
        lock(kinds::loan, m_loan);
        const auto found = must(locks.find(session, kinds::loan, m_loan));
        QVERIFY(found);
        QCOMPARE(found->user, QStringLiteral("officer"));
        QCOMPARE(found->since, QDate(2026, 5, 13));
    }

    void lockingIsJournalledWithItsReason()
    {
        lock(kinds::loan, m_loan);
        must(m_story->archive().locks().unlock(
            m_story->session(), kinds::loan, m_loan, QStringLiteral("合同更正")));
        const auto session = m_story->session(QStringLiteral("check"));
        const auto entries = must(m_story->archive().journal().entriesOf(session, m_home));
        QStringList told;
        for (const auto &entry : entries) {
            if (entry.action.startsWith(QLatin1String("record-")))
                told.append(entry.action + u' ' + entry.reason);
        }
        QCOMPARE(told,
                 (QStringList{QStringLiteral("record-locked 资料已核对"),
                              QStringLiteral("record-unlocked 合同更正")}));
    }

    void isRefusedInEachWrongWay()
    {
        auto &locks = m_story->archive().locks();
        const auto session = m_story->session();
        const auto code = [](const Result<void> &result) {
            return result.ok() ? ErrorCode::Internal : result.error().code;
        };
        QCOMPARE(code(locks.unlock(session, kinds::loan, m_loan, {})), ErrorCode::InvalidInput);
        lock(kinds::loan, m_loan);
        QCOMPARE(code(locks.lock(session, kinds::loan, m_loan, {})), ErrorCode::InvalidInput);
        QCOMPARE(code(locks.lock(session, kinds::loan, m_home, {})), ErrorCode::NotFound);
        QCOMPARE(code(locks.lock(session, kinds::loan, Uid(), {})), ErrorCode::NotFound);
        const auto checking = m_story->session(QStringLiteral("check"));
        QCOMPARE(code(locks.unlock(checking, kinds::loan, m_loan, {})), ErrorCode::Refused);
        m_story->signIn(QStringLiteral("admin"));
        const auto admin = m_story->session(QStringLiteral("maintenance"));
        QCOMPARE(code(m_story->archive().locks().unlock(admin, kinds::loan, m_loan, {})),
                 ErrorCode::Refused);
    }

    void anErasedRecordLeavesNoLock()
    {
        lock(kinds::loan, m_loan);
        m_story->signIn(QStringLiteral("admin"));
        const auto admin = m_story->session(QStringLiteral("maintenance"));
        QVERIFY_RESULT(m_story->archive().erasures().erase(admin, m_loan));
        verifyWhole();
        m_story->signOut();
        RawDatabase database(m_story->folder() + QStringLiteral("/archive.db"));
        QCOMPARE(database.value("SELECT count(*) FROM record_lock"), QByteArray("0"));
    }

private:
    void lock(KindIndex kind, const Uid &uid)
    {
        must(m_story->archive().locks().lock(
            m_story->session(), kind, uid, QStringLiteral("资料已核对")));
    }

    [[nodiscard]] Change balance(const QString &yuan) const
    {
        return ArchiveStory::change<LoanEdit>(
            kinds::loan,
            [&](LoanEdit &edit) { edit.setBalance(must(Money::parse(yuan))); },
            m_loan);
    }

    void verifyWhole()
    {
        QCOMPARE(must(verifyArchive(m_story->archive(), true)).problems, QStringList());
    }

    std::unique_ptr<ArchiveStory> m_story;
    Uid m_home;
    Uid m_loan;
};

QTEST_GUILESS_MAIN(tst_RecordLocks)
#include "tst_recordlocks.moc"
