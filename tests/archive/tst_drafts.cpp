// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentrules.h"
#include "support/archivestory.h"
#include "support/decryptedpages.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/loan.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

constexpr qint64 secondsOfDay = qint64{24} * 3600;

/// Signs the administrator in to erase what has expired, and the officer again.
DraftErasure eraseExpired(ArchiveStory &story)
{
    auto &archive = story.signIn(QStringLiteral("admin"));
    const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
    auto done = must(archive.drafts().eraseExpired(session));
    if (!must(verifyArchive(archive, true)).problems.isEmpty())
        throw std::runtime_error("the archive does not verify");
    story.signIn(QStringLiteral("officer"));
    return done;
}

Record recordOf(ArchiveStory &story, KindIndex kind, const Uid &uid)
{
    return must(story.archive().records().get(story.session(), kind, uid)).record;
}

int daysOfDraft()
{
    return must(ConsentRules::shipped())->draftDays();
}

} // namespace

/// What is typed before the signature is kept for a term that typing does not lengthen, and is then erased.
class tst_Drafts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theTermRunsFromTheFirstTyping()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto expected = QDate(2026, 5, 13).addDays(daysOfDraft());
        QCOMPARE(must(lastDayOfDraft(recordOf(story, kinds::household, household))), expected);
        story.clock().advanceSeconds(10 * secondsOfDay);
        story.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setAddress(QStringLiteral("二组3号")); },
            household));
        QCOMPARE(must(lastDayOfDraft(recordOf(story, kinds::household, household))), expected);
        story.consent(household);
        QVERIFY(!must(lastDayOfDraft(recordOf(story, kinds::household, household))).isValid());
    }

    void theListSaysHowManyDaysAreLeft()
    {
        ArchiveStory story;
        const auto first = story.household(QStringLiteral("张秀梅"));
        story.clock().advanceSeconds(5 * secondsOfDay);
        const auto second = story.household(QStringLiteral("李长根"));
        story.consent(story.household(QStringLiteral("王大山")));
        const auto drafts = must(story.archive().drafts().list(story.session()));
        QCOMPARE(drafts.size(), size_t(2));
        QVERIFY(drafts.at(0).row.uid == first && drafts.at(1).row.uid == second);
        QCOMPARE(drafts.at(0).daysLeft, daysOfDraft() - 5);
        QCOMPARE(drafts.at(1).daysLeft, daysOfDraft());
        // Of the household itself nothing is said yet that needs a consent.
        QCOMPARE(drafts.at(0).records, qint64(1));
        QCOMPARE(drafts.at(0).row.draftUntil, drafts.at(0).lastDay);
    }

    void nothingIsErasedOnTheLastDayAndAllOnTheNext()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("欧阳不签字"));
        static_cast<void>(story.loan(household, QStringLiteral("50000.00")));
        const auto signedOne = story.household(QStringLiteral("王大山"));
        story.consent(signedOne);
        story.clock().advanceSeconds(daysOfDraft() * secondsOfDay);
        QCOMPARE(eraseExpired(story).records, qint64(0));
        QVERIFY_RESULT(story.archive().records().get(story.session(), kinds::household, household));
        story.clock().advanceSeconds(secondsOfDay);
        QCOMPARE(eraseExpired(story).records, qint64(3));
        QVERIFY_ERROR(story.archive().records().get(story.session(), kinds::household, household),
                      ErrorCode::NotFound);
        QVERIFY_RESULT(story.archive().records().get(story.session(), kinds::household, signedOne));
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(QByteArray("欧阳不签字")));
    }

    void anAwaitedSignatureIsNone()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        auto waiting = ArchiveStory::change<ConsentEdit>(kinds::consent, [](ConsentEdit &edit) {
            edit.setConsentNumber(QStringLiteral("SQ-W"))
                .setState(codes::consentState::awaitingSignature);
        });
        waiting.parent = household;
        story.save(waiting);
        story.clock().advanceSeconds((daysOfDraft() + 1) * secondsOfDay);
        QVERIFY(eraseExpired(story).records > 0);
        QVERIFY_ERROR(story.archive().records().get(story.session(), kinds::household, household),
                      ErrorCode::NotFound);
    }

    void anUnsignedMemberStaysAsRelationAndAgeBand()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto husband =
            story.member(household, QStringLiteral("欧阳家旺"), QStringLiteral("11"));
        story.consent(household);
        auto loan = ArchiveStory::change<LoanEdit>(kinds::loan, [&](LoanEdit &edit) {
            edit.setContractNumber(QStringLiteral("HT-H"))
                .setAmount(must(Money::parse(QStringLiteral("1000.00"))))
                .setBorrower(husband);
        });
        loan.parent = household;
        const auto his = story.save(loan);
        story.clock().advanceSeconds((daysOfDraft() + 1) * secondsOfDay);
        QCOMPARE(eraseExpired(story).records, qint64(2));
        auto &records = story.archive().records();
        QVERIFY_ERROR(records.get(story.session(), kinds::person, husband), ErrorCode::NotFound);
        QVERIFY_ERROR(records.get(story.session(), kinds::loan, his), ErrorCode::NotFound);
        const auto members = must(records.children(story.session(), kinds::person, household));
        QCOMPARE(members.size(), size_t(2));
        const PersonView left(members.back().record);
        QVERIFY(left.name().isEmpty() && left.idNumber().isEmpty() && left.phone().isEmpty());
        QCOMPARE(left.relation(), QStringLiteral("11"));
        QCOMPARE(left.ageBand(), QString(codes::ageBand::aged35To59));
        // What is left may be kept, so that it does not expire again.
        story.clock().advanceSeconds((daysOfDraft() + 1) * secondsOfDay);
        QCOMPARE(eraseExpired(story).records, qint64(0));
        story.signOut();
        QVERIFY(!decryptedPages(story.folder()).contains(QByteArray("欧阳家旺")));
    }

    void onlyWhoManagesErases()
    {
        ArchiveStory story;
        static_cast<void>(story.household(QStringLiteral("张秀梅")));
        QVERIFY_ERROR(story.archive().drafts().eraseExpired(story.session()), ErrorCode::Refused);
        auto &admin = story.signIn(QStringLiteral("admin"));
        QVERIFY_ERROR(
            admin.drafts().list(must(admin.sessions().begin(QStringLiteral("maintenance")))),
            ErrorCode::Refused);
    }

    void ofAMinorWithoutIncomeLittleIsKept_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("asks");
        QTest::newRow("a child") << QDate(2016, 3, 4) << true;
        QTest::newRow("the day before the eighteenth birthday") << QDate(2008, 5, 14) << true;
        QTest::newRow("the eighteenth birthday") << QDate(2008, 5, 13) << false;
    }
    void ofAMinorWithoutIncomeLittleIsKept()
    {
        QFETCH(QDate, birth);
        QFETCH(bool, asks);
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto child = [&](const std::function<void(PersonEdit &)> &fill) {
            auto change = ArchiveStory::change<PersonEdit>(kinds::person, [&](PersonEdit &edit) {
                edit.setName(QStringLiteral("张小军"))
                    .setRelation(QStringLiteral("20"))
                    .setSex(codes::sex::male)
                    .setBirthDate(PartialDate::fromDate(birth));
                fill(edit);
            });
            change.parent = household;
            return story.trySave({change}, QString());
        };
        QVERIFY_RESULT(child([](PersonEdit &) {}));
        const auto more =
            child([](PersonEdit &edit) { edit.setPhone(QStringLiteral("13800001111")); });
        QCOMPARE(more.ok(), !asks);
        if (asks)
            QCOMPARE(more.error().context, QStringLiteral("minor-details"));
    }
};

QTEST_GUILESS_MAIN(tst_Drafts)
#include "tst_drafts.moc"
