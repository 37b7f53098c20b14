// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/consentrules.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/person.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

constexpr qint64 secondsOfDay = qint64{24} * 3600;

DeskList deskOf(ArchiveStory &story, const QString &purpose = QStringLiteral("collect"))
{
    return must(story.archive().deskWork().waiting(story.session(purpose)));
}

qint64 entries(ArchiveStory &story)
{
    return must(verifyArchive(story.archive(), false)).entries;
}

void letEnd(ArchiveStory &story, const Uid &consent, QDate day)
{
    story.save(ArchiveStory::change<ConsentEdit>(
        kinds::consent,
        [day](ConsentEdit &edit) { edit.setTermEnd(PartialDate::fromDate(day)); },
        consent));
}

} // namespace

/// The desk of the day says what has a last day, and lets nobody see more than a list does.
class tst_DeskWork : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void draftsStandInTheOrderOfTheirLastDays()
    {
        ArchiveStory story;
        const auto today = QDate(2026, 5, 13);
        const auto days = must(ConsentRules::shipped())->draftDays();
        const auto first = story.household(QStringLiteral("张秀梅"));
        story.clock().advanceSeconds(5 * secondsOfDay);
        const auto second = story.household(QStringLiteral("李长根"));
        story.consent(story.household(QStringLiteral("王大山")));
        const auto desk = deskOf(story);
        QCOMPARE(desk.today, today.addDays(5));
        QCOMPARE(desk.entries.size(), size_t(2));
        QVERIFY(desk.entries.at(0).row->household == first);
        QVERIFY(desk.entries.at(1).row->household == second);
        QCOMPARE(desk.entries.at(0).lastDay, today.addDays(days));
        QCOMPARE(desk.entries.at(0).daysLeft, days - 5);
        QCOMPARE(desk.entries.at(1).daysLeft, days);
        QCOMPARE(desk.entries.at(0).what, DeskEntry::What::Draft);
        QVERIFY(!desk.more);
    }

    void aDraftThatIsLateStaysUntilItIsErased()
    {
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        story.clock().advanceSeconds(40 * secondsOfDay);
        const auto desk = deskOf(story);
        QCOMPARE(desk.entries.size(), size_t(1));
        QVERIFY(desk.entries.front().daysLeft < 0);
    }

    void whatIsKeptBeforeAnyConsentIsNotErasedAndDoesNotWait()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        auto member = ArchiveStory::change<PersonEdit>(kinds::person, [](PersonEdit &edit) {
            edit.setRelation(codes::relation::spouseHusbandOrWifeNotStated)
                .setAgeBand(codes::ageBand::aged35To59);
        });
        member.parent = household;
        story.save(member);
        story.clock().advanceSeconds(40 * secondsOfDay);
        QVERIFY(deskOf(story).entries.empty());
    }

    void aConsentThatEndsSoonIsNamedUnlessAnotherOutlastsIt()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        QVERIFY(deskOf(story).entries.empty());
        letEnd(story, consent, QDate(2026, 6, 1));
        auto desk = deskOf(story);
        QCOMPARE(desk.entries.size(), size_t(1));
        QCOMPARE(desk.entries.front().what, DeskEntry::What::Consent);
        QCOMPARE(desk.entries.front().lastDay, QDate(2026, 6, 1));
        QCOMPARE(desk.entries.front().daysLeft, 19);
        story.consent(household);
        desk = deskOf(story);
        QVERIFY(desk.entries.empty());
    }

    void aConsentBeyondTheTermIsNotNamedYet()
    {
        ArchiveStory story;
        const auto consent = story.consent(story.household(QStringLiteral("张秀梅")));
        letEnd(story, consent, QDate(2026, 12, 31));
        QVERIFY(deskOf(story).entries.empty());
    }

    void anObjectionCountsItsDays()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        const auto opened = story.archive().cases().open(
            story.session(QStringLiteral("objection")),
            {QStringLiteral("objection"),
             story.headOf(household).toString(),
             {},
             {{QStringLiteral("dispute"), QStringLiteral("电话有误")}}});
        QVERIFY_RESULT(opened);
        const auto desk = deskOf(story);
        QCOMPARE(desk.entries.size(), size_t(1));
        const auto &entry = desk.entries.front();
        QCOMPARE(entry.what, DeskEntry::What::Case);
        QCOMPARE(entry.workflow, QStringLiteral("objection"));
        QCOMPARE(entry.lastDay, QDate(2026, 6, 2));
        QVERIFY(entry.row->household == household);
    }

    void whoListsNobodySeesNobody_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        QTest::newRow("administrator") << QStringLiteral("admin") << QStringLiteral("maintenance");
        QTest::newRow("auditor") << QStringLiteral("auditor") << QStringLiteral("audit");
    }
    void whoListsNobodySeesNobody()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        story.signIn(user);
        const auto before = entries(story);
        QVERIFY(deskOf(story, purpose).entries.empty());
        // Nor is the desk of the day an attempt to see somebody.
        QCOMPARE(entries(story), before);
    }

    void anotherTownshipsWorkIsNotHis()
    {
        ArchiveStory story;
        story.household(QStringLiteral("张秀梅"));
        story.household(QStringLiteral("李长根"), ArchiveStory::otherVillage());
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto township = DivisionCode::parse(ArchiveStory::village().left(9));
        must(archive.users().add(must(archive.sessions().begin(QStringLiteral("maintenance"))),
                                 QStringLiteral("neighbour"),
                                 {QStringLiteral("officer")},
                                 {*township},
                                 ArchiveStory::password(),
                                 PasswordUse::Lasting));
        story.signIn(QStringLiteral("neighbour"));
        const auto desk = deskOf(story);
        QCOMPARE(desk.entries.size(), size_t(1));
        QVERIFY(desk.entries.front().row->division.startsWith(ArchiveStory::village().left(9)));
    }
};

QTEST_GUILESS_MAIN(tst_DeskWork)
#include "tst_deskwork.moc"
