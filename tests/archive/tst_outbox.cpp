// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxstory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QStringList kindsOf(ArchiveStory &story, const DueSet &set)
{
    QStringList names;
    for (const auto &due : set.due)
        names += story.archive().catalogue().kind(due.record.kind).name;
    return names;
}

QString heldOf(const DueSet &set)
{
    QStringList parts;
    for (const auto &[reason, count] : set.held)
        parts += QStringLiteral("%1:%2").arg(reason).arg(count);
    return parts.join(u' ');
}

QString countsOf(ArchiveStory &story)
{
    QStringList parts;
    for (const auto &[state, count] : must(story.archive().outbox().counts()))
        parts += QStringLiteral("%1:%2").arg(int(state)).arg(count);
    return parts.join(u' ');
}

QString in(OutboxState state, int count)
{
    return QStringLiteral("%1:%2").arg(int(state)).arg(count);
}

Change loanAmount(const Uid &loan, const QString &yuan)
{
    return ArchiveStory::change<LoanEdit>(
        kinds::loan, [&](LoanEdit &edit) { edit.setAmount(must(Money::parse(yuan))); }, loan);
}

Change overdue(const Uid &loan, int days)
{
    return ArchiveStory::change<LoanEdit>(
        kinds::loan, [&](LoanEdit &edit) { edit.setOverdueDays(days); }, loan);
}

/// Enters the day of the notice; an empty one takes it out.
Change told(const Uid &loan, const QString &date)
{
    Change change;
    change.kind = kinds::loan;
    change.uid = loan;
    const auto day = date.isEmpty() ? Value() : Value::of(must(PartialDate::parse(date)));
    change.values.emplace_back(fields::loan::notifiedOn, day);
    return change;
}

Change deleted(KindIndex kind, const Uid &uid)
{
    Change change;
    change.kind = kind;
    change.uid = uid;
    change.deleted = true;
    return change;
}

} // namespace

class tst_Outbox : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatMayGoIsDueParentsFirst()
    {
        OutboxStory story;
        story.householdWithLoan(QStringLiteral("张秀梅"));
        const auto set = story.due();
        QCOMPARE(kindsOf(story, set),
                 (QStringList{QStringLiteral("household"),
                              QStringLiteral("person"),
                              QStringLiteral("consent"),
                              QStringLiteral("loan")}));
        QVERIFY(set.held.empty());
        QVERIFY(!set.more);
        for (const auto &due : set.due) {
            QCOMPARE(due.contentHash, contentHash(story.archive().catalogue(), due.record));
            QVERIFY(due.bases.empty());
        }
        QCOMPARE(countsOf(story), in(OutboxState::Pending, 4));
    }

    void withoutConsentEverythingIsHeldWithItsReason()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("150000.00"));
        auto set = story.due();
        QVERIFY(set.due.empty());
        QCOMPARE(heldOf(set), QStringLiteral("consent-missing:3"));
        QCOMPARE(countsOf(story), in(OutboxState::Held, 3));
        // The signature makes them due by itself.
        story.consent(household);
        set = story.due();
        QCOMPARE(set.due.size(), size_t(4));
        QCOMPARE(heldOf(set), QString());
    }

    void childrenOfAHeldRecordAreHeldWithIt()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto husband =
            story.member(household, QStringLiteral("陈家旺"), QStringLiteral("11"));
        // The husband consented, the head did not: his record hangs on a household that may not go.
        story.consent(household, husband);
        const auto set = story.due();
        QVERIFY(set.due.empty());
        QCOMPARE(heldOf(set), QStringLiteral("consent-missing:2 parent-held:2"));
    }

    void aReceiverThatIsNotNamedGetsNothing()
    {
        OutboxStory story;
        story.receiver(QStringLiteral("county"), QDate(2026, 1, 1), QDate(2026, 12, 31));
        story.householdWithLoan(QStringLiteral("张秀梅"));
        QCOMPARE(story.due().due.size(), size_t(4));
        const auto set = story.due(1000, QStringLiteral("county"));
        QVERIFY(set.due.empty());
        QVERIFY(heldOf(set).contains(QStringLiteral("receiver-not-named:")));
    }

    void aReceiverRegisteredLaterGetsEverything()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        auto consent = ArchiveStory::change<ConsentEdit>(kinds::consent, [&](ConsentEdit &edit) {
            edit.setConsentNumber(QStringLiteral("L-1"))
                .setState(codes::consentState::inForce)
                .setSignatory(story.headOf(household))
                .setSignedOn(PartialDate::fromDate(QDate(2026, 1, 5)))
                .setScope({codes::consentScope::consent})
                .setReceivers(QStringLiteral("later"));
        });
        consent.parent = household;
        story.save(consent);
        story.receiver(QStringLiteral("later"), QDate(2026, 1, 1), QDate(2026, 12, 31));
        QCOMPARE(story.due(1000, QStringLiteral("later")).due.size(), size_t(3));
    }

    void onlyAReceiverInForceIsServed_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("served");
        const QDate today(2026, 5, 13);
        QTest::newRow("in force") << today.addDays(-1) << today.addDays(1) << true;
        QTest::newRow("from today") << today << today.addDays(1) << true;
        QTest::newRow("until today") << today.addDays(-1) << today << true;
        QTest::newRow("from tomorrow") << today.addDays(1) << today.addDays(2) << false;
        QTest::newRow("until yesterday") << today.addDays(-2) << today.addDays(-1) << false;
        QTest::newRow("without an end") << today << QDate() << false;
        QTest::newRow("without a beginning") << QDate() << today << false;
    }
    void onlyAReceiverInForceIsServed()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(bool, served);
        OutboxStory story;
        story.receiver(QStringLiteral("other"), from, to);
        auto &archive = story.signIn(QStringLiteral("reporter"));
        const auto session = story.session(QStringLiteral("transmit"));
        const auto due = archive.outbox().due(session, QStringLiteral("other"), 10);
        if (served) {
            QVERIFY_RESULT(due);
        } else {
            QVERIFY_ERROR(due, ErrorCode::Refused);
        }
        const auto receivers = archive.outbox().receivers(session);
        QVERIFY_RESULT(receivers);
        QCOMPARE(receivers->size(), size_t(served ? 2 : 1));
        QVERIFY_ERROR(archive.outbox().due(session, QStringLiteral("nobody"), 10),
                      ErrorCode::Refused);
    }

    void whoMayNotSendIsRefused()
    {
        OutboxStory story;
        const auto session = story.session();
        auto &outbox = story.archive().outbox();
        QVERIFY_ERROR(outbox.due(session, QStringLiteral("province"), 10), ErrorCode::Refused);
        QVERIFY_ERROR(outbox.receivers(session), ErrorCode::Refused);
        QVERIFY_ERROR(outbox.batches(session), ErrorCode::Refused);
        QVERIFY_ERROR(outbox.batch(session, Uid()), ErrorCode::Refused);
        QVERIFY_ERROR(outbox.close(session, {}, {}, {}), ErrorCode::Refused);
        QVERIFY_ERROR(outbox.recordFile(session, {}, QByteArray(32, 'x'), true),
                      ErrorCode::Refused);
    }

    void theLimitLeavesTheRestForTheNextBatch()
    {
        OutboxStory story;
        story.householdWithLoan(QStringLiteral("张秀梅"));
        story.householdWithLoan(QStringLiteral("李国平"));
        const auto first = story.due(3);
        QCOMPARE(first.due.size(), size_t(3));
        QVERIFY(first.more);
        QVERIFY_RESULT(story.tryClose(first));
        const auto rest = story.due();
        QCOMPARE(rest.due.size(), size_t(5));
        QVERIFY(!rest.more);
    }

    void aClosedBatchIsKeptAndItsRecordsWait()
    {
        OutboxStory story;
        story.householdWithLoan(QStringLiteral("张秀梅"));
        story.close();
        QCOMPARE(countsOf(story), in(OutboxState::Waiting, 4));
        QVERIFY(story.due().due.empty());
        auto &archive = story.signIn(QStringLiteral("reporter"));
        const auto session = story.session(QStringLiteral("transmit"));
        const auto batches = must(archive.outbox().batches(session));
        QCOMPARE(batches.size(), size_t(1));
        QCOMPARE(batches.front().number, 1);
        QCOMPARE(batches.front().records, 4);
        QCOMPARE(batches.front().state, QStringLiteral("waiting"));
        QVERIFY(batches.front().content.isEmpty());
        const auto whole = must(archive.outbox().batch(session, batches.front().id));
        QCOMPARE(whole.content, QByteArray("batch 1"));
        QCOMPARE(must(archive.outbox().last(QStringLiteral("province"))).number, 1);
        QVERIFY_ERROR(archive.outbox().batch(session, Uid::fromBytes(QByteArray(16, 'x'))),
                      ErrorCode::NotFound);
        const auto check = must(verifyArchive(archive, true));
        QCOMPARE(check.problems, QStringList());
    }

    void laterStatesNameWhatTheyComeFrom()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        const auto first = story.close().due.back().contentHash;
        story.save(loanAmount(loan, QStringLiteral("140000.00")));
        const auto second = story.close();
        QCOMPARE(second.due.size(), size_t(1));
        QCOMPARE(second.due.front().bases, std::vector{first});
        // A state that never left is in no bases.
        story.save(loanAmount(loan, QStringLiteral("130000.00")));
        story.save(loanAmount(loan, QStringLiteral("120000.00")));
        const auto third = story.due();
        QCOMPARE(third.due.front().bases, (std::vector{first, second.due.front().contentHash}));
    }

    void whatCameBackToTheSentContentIsNotDue()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        story.close();
        story.save(loanAmount(loan, QStringLiteral("140000.00")));
        QCOMPARE(story.due().due.size(), size_t(1));
        story.save(loanAmount(loan, QStringLiteral("150000.00")));
        QVERIFY(story.due().due.empty());
        QCOMPARE(countsOf(story), in(OutboxState::Waiting, 4));
    }

    void aChangeMeanwhileMakesTheBatchStale()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        const auto set = story.due();
        story.save(loanAmount(loan, QStringLiteral("140000.00")));
        QVERIFY_ERROR(story.tryClose(set), ErrorCode::Stale);
        // Nothing of it was kept.
        QCOMPARE(must(story.archive().outbox().last(QStringLiteral("province"))).number, 0);
        QCOMPARE(story.due().due.size(), size_t(4));
    }

    void aConsentWithdrawnMeanwhileMakesTheBatchStale()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        const auto set = story.due();
        story.withdraw(consent);
        QVERIFY_ERROR(story.tryClose(set), ErrorCode::Stale);
    }

    void numbersHaveNoGap()
    {
        OutboxStory story;
        story.householdWithLoan(QStringLiteral("张秀梅"));
        const auto set = story.due();
        QVERIFY_ERROR(story.tryClose(set, 2), ErrorCode::Stale);
        QVERIFY_ERROR(story.tryClose(set, 0), ErrorCode::Stale);
        QVERIFY_RESULT(story.tryClose(set));
    }

    void aWithdrawnConsentTakesBackWhatWasSent()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        story.close();
        story.withdraw(consent);
        const auto set = story.due();
        QVERIFY(set.due.empty());
        QCOMPARE(heldOf(set), QStringLiteral("consent-withdrawn:2 parent-held:1"));
        QCOMPARE(set.removals.size(), size_t(3));
        QVERIFY(!set.removals.front().erase);
        QCOMPARE(set.removals.front().reason, QStringLiteral("consent-withdrawn"));
        QVERIFY_RESULT(story.tryClose(set));
        QVERIFY(story.due().removals.empty());
        // Given again, the same content has to go again: the receiver stopped using it.
        story.consent(household);
        QCOMPARE(story.due().due.size(), size_t(4));
    }

    void aWithdrawalThatIsUndoneInTimeTakesNothingBack()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        story.close();
        story.withdraw(consent);
        story.consent(household);
        const auto set = story.due();
        QVERIFY(set.removals.empty());
        QCOMPARE(kindsOf(story, set),
                 (QStringList{QStringLiteral("consent"), QStringLiteral("consent")}));
    }

    void anEndedTermTakesBackToo()
    {
        OutboxStory story;
        story.receiver(QStringLiteral("longer"), QDate(2026, 1, 1), QDate(2040, 12, 31));
        story.household(QStringLiteral("李国平"));
        const auto household = story.household(QStringLiteral("张秀梅"));
        auto consent = ArchiveStory::change<ConsentEdit>(kinds::consent, [&](ConsentEdit &edit) {
            edit.setConsentNumber(QStringLiteral("E-1"))
                .setState(codes::consentState::inForce)
                .setSignatory(story.headOf(household))
                .setSignedOn(PartialDate::fromDate(QDate(2026, 1, 5)))
                .setTermEnd(PartialDate::fromDate(QDate(2026, 5, 14)))
                .setScope({codes::consentScope::consent})
                .setReceivers(QStringLiteral("province"));
        });
        consent.parent = household;
        story.save(consent);
        QCOMPARE(story.close().due.size(), size_t(3));
        story.clock().advanceSeconds(24L * 3600);
        QVERIFY(story.due().removals.empty());
        story.clock().advanceSeconds(24L * 3600);
        const auto set = story.due();
        QCOMPARE(set.removals.size(), size_t(3));
        QCOMPARE(set.removals.front().reason, QStringLiteral("consent-ended"));
    }

    void anAdverseFactIsHeldUntilThePersonWasTold()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        story.save(overdue(loan, 3));
        auto set = story.due();
        QCOMPARE(set.due.size(), size_t(3));
        QVERIFY(!kindsOf(story, set).contains(QStringLiteral("loan")));
        QCOMPARE(heldOf(set), QStringLiteral("not-notified:1"));
        QVERIFY(!heldSentence(set.held.front().first).isEmpty());
        // The notice makes it due by itself.
        story.save(told(loan, QStringLiteral("2026-05-13")));
        set = story.due();
        QCOMPARE(set.due.size(), size_t(4));
        QCOMPARE(heldOf(set), QString());
        // Without the notice it is held again; without the fact it needs none.
        story.save(told(loan, QString()));
        QCOMPARE(heldOf(story.due()), QStringLiteral("not-notified:1"));
        story.save(overdue(loan, 0));
        QCOMPARE(story.due().due.size(), size_t(4));
    }

    void aNoticeOfLaterDoesNotCountYet()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        story.save(overdue(loan, 3));
        // May 2026 may still be its last day; time alone releases it.
        story.save(told(loan, QStringLiteral("2026-05")));
        QCOMPARE(heldOf(story.due()), QStringLiteral("not-notified:1"));
        story.clock().advanceSeconds(17L * 24 * 3600);
        QCOMPARE(heldOf(story.due()), QStringLiteral("not-notified:1"));
        story.clock().advanceSeconds(24L * 3600);
        QCOMPARE(heldOf(story.due()), QString());
    }

    void whatTurnsAdverseIsNotBetrayedByARestriction()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        story.close();
        story.save(overdue(loan, 3));
        auto set = story.due();
        QVERIFY(set.due.empty());
        QVERIFY(set.removals.empty());
        QCOMPARE(heldOf(set), QStringLiteral("not-notified:1"));
        story.save(told(loan, QStringLiteral("2026-05-12")));
        QCOMPARE(story.close().due.size(), size_t(1));
        // What has left with its notice is not asked for another.
        QCOMPARE(countsOf(story), in(OutboxState::Waiting, 4));
    }

    void aWithdrawnConsentWeighsMoreThanAMissingNotice()
    {
        OutboxStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        const auto loan = story.loan(household, QStringLiteral("150000.00"));
        story.close();
        story.save(overdue(loan, 3));
        story.withdraw(consent);
        QCOMPARE(heldOf(story.due()), QStringLiteral("consent-withdrawn:3 parent-held:1"));
        QCOMPARE(story.due().removals.size(), size_t(4));
        // Given again before that was sent, nothing is taken back and the notice is missing still.
        story.consent(household);
        const auto set = story.due();
        QVERIFY(set.removals.empty());
        QCOMPARE(heldOf(set), QStringLiteral("not-notified:1"));
    }

    void whatIsDeletedIsErasedWhereItWent()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        story.close();
        must(story.trySave({deleted(kinds::loan, loan)}));
        const auto set = story.due();
        QVERIFY(set.due.empty());
        QCOMPARE(set.removals.size(), size_t(1));
        QVERIFY(set.removals.front().erase);
        QCOMPARE(set.removals.front().uid, loan);
        QCOMPARE(set.removals.front().reason, QStringLiteral("erroneous"));
        QVERIFY_RESULT(story.tryClose(set));
        QVERIFY(story.due().removals.empty());
    }

    void whatNeverLeftIsNotErasedElsewhere()
    {
        OutboxStory story;
        const auto loan = story.householdWithLoan(QStringLiteral("张秀梅"));
        must(story.trySave({deleted(kinds::loan, loan)}));
        const auto set = story.due();
        QVERIFY(set.removals.empty());
        QCOMPARE(set.due.size(), size_t(3));
        QCOMPARE(countsOf(story), in(OutboxState::Pending, 3));
    }

    void filesAreRecognisedByTheirHash()
    {
        OutboxStory story;
        story.householdWithLoan(QStringLiteral("张秀梅"));
        story.close();
        auto &archive = story.signIn(QStringLiteral("reporter"));
        const auto session = story.session(QStringLiteral("transmit"));
        const auto batch = must(archive.outbox().last(QStringLiteral("province")));
        const QByteArray sealed(32, 's');
        QVERIFY(!must(archive.outbox().batchOfFile(sealed)));
        must(archive.outbox().recordFile(session, batch, sealed, true));
        must(archive.outbox().recordFile(session, batch, sealed, true));
        QCOMPARE(must(archive.outbox().batchOfFile(sealed))->id, batch.id);
        QCOMPARE(must(archive.outbox().batchOfFile(batch.sha256))->id, batch.id);
        QVERIFY(!must(archive.outbox().batchOfFile(QByteArray())));
    }
};

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
