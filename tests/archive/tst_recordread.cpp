// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"
#include "views/receiver.h"

using namespace archive;
using namespace archive::test;

namespace {

qint64 journalSize(ArchiveStory &story)
{
    return must(story.archive().journal().head()).size;
}

} // namespace

class tst_RecordRead : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withConsentEverythingIsShown()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("120000.00"));
        story.consent(household);
        auto &records = story.archive().records();
        const auto session = story.session(QStringLiteral("02"));
        const auto head = must(records.get(session, kinds::person, story.headOf(household)));
        QVERIFY(head.access == Access::Full);
        QCOMPARE(PersonView(head.record).name(), QStringLiteral("张秀梅"));
        QVERIFY(!head.record.draft);
        QVERIFY(head.missingBasis.isEmpty());
        const auto loans = must(records.children(session, kinds::loan, household));
        QCOMPARE(loans.size(), size_t(1));
        QCOMPARE(LoanView(loans.front().record).amount()->fen(), qint64(12000000));
    }

    void withoutConsentOnlyBasicFieldsAreShown()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("120000.00"));
        const auto session = story.session(QStringLiteral("02"));
        auto &records = story.archive().records();
        const auto shown = must(records.get(session, kinds::household, household));
        QVERIFY(shown.access == Access::BasicOnly);
        QVERIFY(!shown.missingBasis.isEmpty());
        QCOMPARE(HouseholdView(shown.record).division(), ArchiveStory::village());
        const auto head = must(records.children(session, kinds::person, household)).front();
        const PersonView person(head.record);
        QCOMPARE(person.relation(), QString(codes::relation::householdHead));
        QCOMPARE(person.ageBand(), QString(codes::ageBand::aged35To59));
        QCOMPARE(person.name(), QString());
        QCOMPARE(person.idNumber(), QString());
        QVERIFY(!person.birthDate());
        const auto loan = must(records.children(session, kinds::loan, household)).front();
        QVERIFY(!LoanView(loan.record).amount());
        QCOMPARE(LoanView(loan.record).contractNumber(), QString());
    }

    void whoCapturesSeesTheDraft()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        const auto shown =
            must(story.archive().records().get(story.session(), kinds::person, head));
        QVERIFY(shown.record.draft);
        QVERIFY(shown.access == Access::Full);
        QCOMPARE(PersonView(shown.record).name(), QStringLiteral("张秀梅"));
    }

    void aWithdrawalHidesEvenFromWhoCaptures()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.withdraw(story.consent(household));
        const auto shown =
            must(story.archive().records().get(story.session(), kinds::person, head));
        QVERIFY(shown.access == Access::BasicOnly);
        QCOMPARE(PersonView(shown.record).name(), QString());
    }

    void afterAWithdrawalNothingNewIsCollected()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.withdraw(story.consent(household));
        const auto change = [&](const std::function<void(PersonEdit &)> &fill) {
            return ArchiveStory::change<PersonEdit>(kinds::person, fill, head);
        };
        const auto phone =
            change([](PersonEdit &edit) { edit.setWorkplace(QStringLiteral("上海")); });
        QVERIFY_ERROR(story.trySave({phone}), ErrorCode::Refused);
        // What is kept before any consent goes on, and facts may be taken away.
        QVERIFY_RESULT(story.trySave(
            {change([](PersonEdit &edit) { edit.setAgeBand(codes::ageBand::aged18To34); })}));
        Change emptied;
        emptied.kind = kinds::person;
        emptied.uid = head;
        emptied.values = {{fields::person::phone, Value()}};
        QVERIFY_RESULT(story.trySave({emptied}));
        // A new form, not signed yet, opens the draft again.
        auto form = ArchiveStory::change<ConsentEdit>(kinds::consent, [&](ConsentEdit &edit) {
            edit.setConsentNumber(QStringLiteral("SQ-NEW"))
                .setState(codes::consentState::awaitingSignature)
                .setSignatory(head)
                .setScope({codes::consentScope::consent});
        });
        form.parent = household;
        QVERIFY_RESULT(story.trySave({form, phone}));
    }

    void aSignatureEndsTheDraftOfItsSignerOnly()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto wife = story.member(household, QStringLiteral("李桂兰"), codes::relation::wife);
        story.consent(household);
        auto &records = story.archive().records();
        const auto session = story.session(QStringLiteral("02"));
        QVERIFY(!must(records.get(session, kinds::person, story.headOf(household))).record.draft);
        const auto shown = must(records.get(session, kinds::person, wife));
        QVERIFY(shown.record.draft);
        QVERIFY(shown.access == Access::BasicOnly);
        story.consent(household, wife);
        QVERIFY(must(records.get(session, kinds::person, wife)).access == Access::Full);
    }

    void aReporterSeesNamesAndNumbersMasked()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto head = story.headOf(household);
        const auto size = journalSize(story);
        auto &archive = story.signIn(QStringLiteral("reporter"));
        const auto session = must(archive.sessions().begin(QStringLiteral("transmit")));
        const auto shown = must(archive.records().get(session, kinds::person, head));
        QVERIFY(shown.access == Access::Masked);
        const PersonView person(shown.record);
        QCOMPARE(person.name(), QStringLiteral("张＊"));
        QVERIFY(person.idNumber().startsWith(QStringLiteral("359999********")));
        QVERIFY(person.phone().contains(QStringLiteral("****")));
        QCOMPARE(journalSize(story), size + 1); // the sign-in alone
    }

    void aLookIsJournalledOnceASubjectTaskAndSession()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("1.00"));
        story.consent(household);
        const auto head = story.headOf(household);
        auto &records = story.archive().records();
        const auto session = story.session(QStringLiteral("02"));
        const auto size = journalSize(story);
        must(records.get(session, kinds::household, household));
        QCOMPARE(journalSize(story), size + 1);
        must(records.get(session, kinds::household, household));
        must(
            records.children(session, kinds::loan, household)); // the same subject: nobody is named
        QCOMPARE(journalSize(story), size + 1);
        must(records.children(session, kinds::person, household));
        QCOMPARE(journalSize(story), size + 2);
        must(records.get(session, kinds::person, head));
        QCOMPARE(journalSize(story), size + 2);
        const auto other = story.session(QStringLiteral("02"));
        must(records.get(other, kinds::person, head));
        QCOMPARE(journalSize(story), size + 3);
        const auto entries = must(story.archive().journal().entriesOf(other, household));
        const auto last = *(entries.rbegin() + 1);
        QVERIFY(last.type == EntryType::Look);
        QCOMPARE(last.user, QStringLiteral("officer"));
        QCOMPARE(last.purpose, QStringLiteral("02"));
        QVERIFY(last.task == other.task().uid);
        QVERIFY(last.record == head);
    }

    void ifTheJournalCannotBeWrittenNothingIsShown()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto session = story.session(QStringLiteral("check"));
        // Another connection holds the one write lock for longer than this one waits.
        RawDatabase raw(story.folder() + QStringLiteral("/archive.db"));
        raw.exec("BEGIN IMMEDIATE");
        QVERIFY_ERROR(story.archive().records().get(session, kinds::household, household),
                      ErrorCode::Busy);
        QVERIFY_ERROR(story.archive().records().children(session, kinds::person, household),
                      ErrorCode::Busy);
        raw.exec("ROLLBACK");
        QVERIFY_RESULT(story.archive().records().get(session, kinds::household, household));
    }

    void whatIsNotThereIsNotFound()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        auto &records = story.archive().records();
        const auto session = story.session();
        QVERIFY_ERROR(records.get(session, kinds::household, Uid()), ErrorCode::NotFound);
        QVERIFY_ERROR(records.get(session, kinds::loan, household), ErrorCode::NotFound);
        QVERIFY_ERROR(records.get(session, 999, household), ErrorCode::InvalidInput);
        QVERIFY_ERROR(records.children(session, 999, household), ErrorCode::InvalidInput);
        QVERIFY(must(records.children(session, kinds::loan, story.headOf(household))).empty());
    }

    void rootsOfPersonsAreNotReadAsChildrenOfNothing()
    {
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        auto &records = story.archive().records();
        QVERIFY_ERROR(records.children(story.session(), kinds::household, {}),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(records.children(story.session(), kinds::person, {}),
                      ErrorCode::InvalidInput);
    }

    void receiversAreReadWithoutALook()
    {
        ArchiveStory story;
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto managing = must(admin.sessions().begin(QStringLiteral("maintenance")));
        const auto change =
            ArchiveStory::change<ReceiverEdit>(kinds::receiver, [](ReceiverEdit &edit) {
                edit.setReceiverId(QStringLiteral("province"))
                    .setLegalName(QStringLiteral("省经济信息中心"));
            });
        must(admin.records().save(managing, {{}, {change}}));
        auto &archive = story.signIn(QStringLiteral("reporter"));
        const auto session = must(archive.sessions().begin(QStringLiteral("transmit")));
        const auto size = journalSize(story);
        const auto receivers = must(archive.records().children(session, kinds::receiver, {}));
        QCOMPARE(receivers.size(), size_t(1));
        QCOMPARE(ReceiverView(receivers.front().record).legalName(),
                 QStringLiteral("省经济信息中心"));
        QCOMPARE(journalSize(story), size);
    }

    void rolesWithoutADutySeeNobody_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("administrator") << "admin"
                                       << "maintenance";
        QTest::newRow("auditor") << "auditor"
                                 << "audit";
    }

    void rolesWithoutADutySeeNobody()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("1.00"));
        auto &archive = story.signIn(user);
        const auto session = must(archive.sessions().begin(purpose));
        auto &records = archive.records();
        QVERIFY_ERROR(records.get(session, kinds::household, household), ErrorCode::Refused);
        QVERIFY_ERROR(records.children(session, kinds::loan, household), ErrorCode::Refused);
        QVERIFY_ERROR(records.list(session, {kinds::household, {}, {}, 10}), ErrorCode::Refused);
    }

    void aHouseholdIsFoundByAnyOfItsNumbers()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto loan = story.loan(household, QStringLiteral("1.00"));
        const auto head = story.headOf(household);
        const auto session = story.session();
        auto &records = story.archive().records();
        const auto shown = must(records.get(session, kinds::household, household));
        const auto person = must(records.get(session, kinds::person, head));
        for (const auto &id : {household.toString(),
                               loan.toString(),
                               head.toString(),
                               HouseholdView(shown.record).registerNumber(),
                               PersonView(person.record).idNumber(),
                               PersonView(person.record).idNumber().toLower()}) {
            const auto found = records.householdOf(session, id);
            QVERIFY_RESULT(found);
            QVERIFY(*found == household);
        }
        QVERIFY_ERROR(records.householdOf(session, QStringLiteral("张秀梅")), ErrorCode::NotFound);
        QVERIFY_ERROR(records.householdOf(session, QString()), ErrorCode::NotFound);
        QVERIFY_ERROR(records.householdOf(session, session.task().uid.toString()),
                      ErrorCode::NotFound);
    }

    void aNumberOfTwoHouseholdsIsNotGuessed()
    {
        ArchiveStory story;
        const auto first = story.household(QStringLiteral("张秀梅"));
        const auto second = story.household(QStringLiteral("李长根"));
        const auto id = story.newIdNumber();
        for (const auto &household : {first, second}) {
            auto wife = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
                edit.setRelation(codes::relation::wife).setIdNumber(id);
            });
            wife.parent = household;
            story.save(wife);
        }
        const auto found = story.archive().records().householdOf(story.session(), id);
        QVERIFY_ERROR(found, ErrorCode::InvalidInput);
        QVERIFY(found.error().message.contains(QStringLiteral("-0002")));
    }
};

QTEST_GUILESS_MAIN(tst_RecordRead)
#include "tst_recordread.moc"
