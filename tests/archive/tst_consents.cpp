// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentrules.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"
#include "views/receiver.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

Record recordOf(ArchiveStory &story, KindIndex kind, const Uid &uid)
{
    return must(story.archive().records().get(story.session(), kind, uid)).record;
}

QString reason(ArchiveStory &story,
               const Record &record,
               Action action = Action::View,
               const QString &receiver = {})
{
    const auto permission =
        must(story.archive().consents().allows(record, action, receiver, QDate(2026, 5, 13)));
    if (permission.allowed != permission.reason.isEmpty()
        || permission.allowed != permission.sentence.isEmpty())
        throw std::runtime_error("a permission that contradicts itself");
    return permission.reason;
}

void registerReceiver(ArchiveStory &story, const QString &id, const QString &capacity)
{
    auto &archive = story.signIn(QStringLiteral("admin"));
    const auto change =
        ArchiveStory::change<ReceiverEdit>(kinds::receiver, [&](ReceiverEdit &edit) {
            edit.setReceiverId(id).setLegalName(QStringLiteral("某某")).setCapacity(capacity);
        });
    const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
    must(archive.records().save(session, {{}, {change}}));
    story.signIn(QStringLiteral("officer"));
}

} // namespace

class tst_Consents : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutAConsentNothingIsAllowed()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        for (const auto action : {Action::View, Action::Save, Action::Print, Action::Send}) {
            QCOMPARE(reason(story, recordOf(story, kinds::household, household), action),
                     QStringLiteral("consent-missing"));
            QCOMPARE(reason(story, recordOf(story, kinds::person, head), action),
                     QStringLiteral("consent-missing"));
        }
    }

    void theHeadsConsentCoversTheHousehold()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto loan = story.loan(household, QStringLiteral("150000.00"));
        story.consent(household);
        QCOMPARE(reason(story, recordOf(story, kinds::household, household)), QString());
        QCOMPARE(reason(story, recordOf(story, kinds::person, story.headOf(household))), QString());
        QCOMPARE(reason(story, recordOf(story, kinds::loan, loan)), QString());
    }

    void eachAdultConsentsForHimself()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto husband =
            story.member(household, QStringLiteral("陈家旺"), QStringLiteral("11"));
        story.consent(household);
        QCOMPARE(reason(story, recordOf(story, kinds::person, husband)),
                 QStringLiteral("consent-missing"));
        story.consent(household, husband);
        QCOMPARE(reason(story, recordOf(story, kinds::person, husband)), QString());
    }

    void aLoanRestsOnItsBorrower()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto husband =
            story.member(household, QStringLiteral("陈家旺"), QStringLiteral("11"));
        story.consent(household);
        const auto loan = story.loan(household, QStringLiteral("150000.00"));
        story.save(ArchiveStory::change<LoanEdit>(
            kinds::loan, [&](LoanEdit &edit) { edit.setBorrower(husband); }, loan));
        auto record = recordOf(story, kinds::loan, loan);
        LoanEdit(record).setBorrower(husband);
        QCOMPARE(reason(story, record), QStringLiteral("consent-missing"));
        story.consent(household, husband);
        QCOMPARE(reason(story, record), QString());
    }

    void aBorrowerOfAnotherHouseholdConsentsThere()
    {
        ArchiveStory story;
        const auto here = story.household(QStringLiteral("张秀梅"));
        const auto there = story.household(QStringLiteral("李国平"));
        story.consent(here);
        Record loan;
        loan.kind = kinds::loan;
        loan.parent = here;
        LoanEdit(loan).setBorrower(story.headOf(there));
        QCOMPARE(reason(story, loan), QStringLiteral("consent-missing"));
        story.consent(there);
        QCOMPARE(reason(story, loan), QString());
    }

    void aChildNeedsAGuardianAndTheScopeOfSensitiveInformation()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.consent(household);
        auto child = ArchiveStory::change<PersonEdit>(kinds::person, [](PersonEdit &edit) {
            edit.setRelation(QStringLiteral("33"))
                .setBirthDate(PartialDate::fromDate(QDate(2012, 5, 14)))
                .setAgeBand(codes::ageBand::under14);
        });
        child.parent = household;
        const auto uid = story.save(child);
        Record person;
        person.kind = kinds::person;
        person.uid = uid;
        person.parent = household;
        PersonEdit(person).setBirthDate(PartialDate::fromDate(QDate(2012, 5, 14)));
        QCOMPARE(reason(story, person), QStringLiteral("consent-missing"));

        const auto consentOf = [&](const QStringList &scope, const QString &number) {
            auto consent =
                ArchiveStory::change<ConsentEdit>(kinds::consent, [&](ConsentEdit &edit) {
                    edit.setConsentNumber(number)
                        .setState(codes::consentState::inForce)
                        .setSignatory(uid)
                        .setGuardian(head)
                        .setSignedOn(PartialDate::fromDate(QDate(2026, 1, 5)))
                        .setScope(scope);
                });
            consent.parent = household;
            return consent;
        };
        story.save(consentOf({codes::consentScope::consent}, QStringLiteral("K-1")));
        QCOMPARE(reason(story, person), QStringLiteral("consent-scope"));
        story.save(consentOf({codes::consentScope::sensitive}, QStringLiteral("K-2")));
        QCOMPARE(reason(story, person), QString());
        // On the fourteenth birthday, the next day, the person consents alone: the class is the ordinary one again.
        const auto later =
            must(story.archive().consents().allows(person, Action::View, {}, QDate(2026, 5, 14)));
        QVERIFY(later.allowed);
        QCOMPARE(later.consentNumber, QStringLiteral("K-1"));
    }

    void theReceiverMustBeNamedUnlessItIsOneOfOurs()
    {
        ArchiveStory story;
        registerReceiver(story,
                         QStringLiteral("desk"),
                         codes::receiverCapacity::anotherStationOfThisInstitution);
        registerReceiver(
            story, QStringLiteral("bank"), codes::receiverCapacity::financialInstitution);
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto record = recordOf(story, kinds::household, household);
        QCOMPARE(reason(story, record, Action::Send, QStringLiteral("province")), QString());
        QCOMPARE(reason(story, record, Action::Send, QStringLiteral("bank")),
                 QStringLiteral("receiver-not-named"));
        QCOMPARE(reason(story, record, Action::Send, QStringLiteral("desk")), QString());
        // Looking needs no receiver.
        QCOMPARE(reason(story, record, Action::View, QStringLiteral("bank")), QString());
    }

    void whatNeedsNoConsentIsAllowed()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        Record consent;
        consent.kind = kinds::consent;
        consent.parent = household;
        QCOMPARE(reason(story, consent), QString());
        Record task;
        task.kind = kinds::task;
        QCOMPARE(reason(story, task, Action::Save), QString());
        const auto rules = must(ConsentRules::shipped());
        QVERIFY(!rules->need(LegalClass::Basic).consent);
        QVERIFY(!rules->need(LegalClass::Public).consent);
        QVERIFY(rules->need(LegalClass::Consent).consent);
        QVERIFY(rules->need(LegalClass::WrittenConsent).notice);
        QVERIFY(rules->need(LegalClass::WrittenConsent).form);
        QCOMPARE(rules->need(LegalClass::Sensitive).scope, QStringLiteral("sensitive"));
        QCOMPARE(rules->childNeed().scope, QStringLiteral("sensitive"));
        QCOMPARE(rules->ageOfOwnConsent(), 14);
    }

    void thePermissionSaysOnWhatItRests()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto permission = must(story.archive().consents().allows(
            recordOf(story, kinds::household, household), Action::View, {}, QDate(2026, 5, 13)));
        QVERIFY(permission.allowed);
        QCOMPARE(permission.consentNumber, QStringLiteral("SQ-0001"));
        QCOMPARE(permission.validUntil, QDate(2030, 12, 31));
    }

    void theLastConsentSaysWhyNot()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto record = recordOf(story, kinds::household, household);
        story.withdraw(story.consent(household));
        QCOMPARE(reason(story, record), QStringLiteral("consent-withdrawn"));
        auto waiting = ArchiveStory::change<ConsentEdit>(kinds::consent, [](ConsentEdit &edit) {
            edit.setConsentNumber(QStringLiteral("N-1"))
                .setState(codes::consentState::awaitingSignature);
        });
        waiting.parent = household;
        story.save(waiting);
        QCOMPARE(reason(story, record), QStringLiteral("consent-unsigned"));
        story.consent(household);
        QCOMPARE(reason(story, record), QString());
    }

    void draftsBecomeRecordsByASignature()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto loan = story.loan(household, QStringLiteral("150000.00"));
        QVERIFY(recordOf(story, kinds::loan, loan).draft);
        const auto consent = story.consent(household);
        QVERIFY(!recordOf(story, kinds::loan, loan).draft);
        QVERIFY(!recordOf(story, kinds::household, household).draft);
        // What a withdrawn consent leaves is locked, not a draft.
        story.withdraw(consent);
        const auto shown = must(story.archive().records().get(story.session(), kinds::loan, loan));
        QVERIFY(!shown.record.draft);
        QCOMPARE(shown.access, Access::BasicOnly);
    }
};

QTEST_GUILESS_MAIN(tst_Consents)
#include "tst_consents.moc"
