// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/absorbstory.h"
#include "support/decryptedpages.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/baseline.h"
#include "views/consent.h"
#include "views/land.h"
#include "views/loan.h"
#include "views/organisation.h"
#include "views/village.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// The whole archive of another station taken in.
class tst_Absorb : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_two = std::make_unique<TwoArchives>();
    }

    void everythingComesInAndNothingChangesThere()
    {
        auto &two = *m_two;
        const auto ours = two.here.household(QStringLiteral("张秀梅"));
        two.here.consent(ours);
        two.partNumbers();
        const auto theirs = two.there.household(QStringLiteral("李福生"));
        const auto consent = two.there.consent(theirs);
        const auto scan = two.there.scan("a paper");
        two.there.nameScan(consent, scan);
        two.there.loan(theirs, QStringLiteral("50000.00"));
        const auto number = two.registerNumber(two.there, theirs);
        QCOMPARE(number, two.registerNumber(two.here, ours));
        two.there.signOut();
        const auto before = filesIn(two.there.folder());

        const auto summary = two.absorb();
        QCOMPARE(summary.archive.taken, qint64(4));
        QCOMPARE(summary.archive.info.station, QStringLiteral("branch"));
        QCOMPARE(summary.exceptions.size(), size_t(0));
        QVERIFY(summary.officers.empty() && !summary.isOtherInstitution);
        QCOMPARE(filesIn(two.there.folder()), before);
        QVERIFY(!QFileInfo::exists(two.here.folder() + QStringLiteral("/absorb-unfinished")));
        QCOMPARE(two.problems(), QStringList());
        QVERIFY(two.registerNumber(two.here, theirs) != number);
        const auto loans =
            must(two.here.archive().records().children(two.here.session(), kinds::loan, theirs));
        QCOMPARE(loans.size(), size_t(1));
        QVERIFY(!loans.front().record.draft);
        QCOMPARE(LoanView(loans.front().record).amount()->fen(), 5'000'000);
        const auto kept =
            must(two.here.archive().files().get(two.here.session(), kinds::consent, consent, scan));
        QVERIFY(!kept.bytes.isEmpty());
    }

    void aNumberThatIsTakenStaysSearchable()
    {
        auto &two = *m_two;
        const auto ours = two.here.household(QStringLiteral("张秀梅"));
        two.here.household(QStringLiteral("王五"));
        two.partNumbers();
        QStringList numbers;
        std::vector<Uid> theirs;
        for (const auto *name : {"李一", "李二", "李三", "李四"}) {
            theirs.push_back(two.there.household(QString::fromUtf8(name)));
            two.there.consent(theirs.back());
            numbers.append(two.registerNumber(two.there, theirs.back()));
        }
        two.absorb();
        // The first two give way; the others, that nobody has here, do not.
        QVERIFY(two.registerNumber(two.here, theirs.at(0)) != numbers.at(0));
        QVERIFY(two.registerNumber(two.here, theirs.at(1)) != numbers.at(1));
        QCOMPARE(two.registerNumber(two.here, theirs.at(2)), numbers.at(2));
        QCOMPARE(two.registerNumber(two.here, theirs.at(3)), numbers.at(3));
        QSet<QString> all;
        for (const auto &uid : theirs)
            all.insert(two.registerNumber(two.here, uid));
        QCOMPARE(all.size(), qsizetype(4));

        const auto session = two.here.session();
        const auto found = must(two.here.archive().search().find(session, numbers.front()));
        QCOMPARE(found.size(), size_t(2));
        const auto renamed = std::find_if(found.begin(), found.end(), [&](const ListRow &row) {
            return row.household == theirs.front();
        });
        QVERIFY(renamed != found.end());
        QCOMPARE(renamed->formerNumbers, QStringList{numbers.front()});
        // The number itself is ours.
        QCOMPARE(must(two.here.archive().records().householdOf(session, numbers.front())), ours);
        const auto shown =
            must(two.here.archive().records().get(session, kinds::household, theirs.front()));
        QCOMPARE(shown.formerNumbers, QStringList{numbers.front()});
    }

    void aFormerNumberLeadsToItsHousehold()
    {
        auto &two = *m_two;
        const auto ours = two.here.household(QStringLiteral("张秀梅"));
        const auto theirs = two.there.household(QStringLiteral("李一"));
        const auto number = two.registerNumber(two.there, theirs);
        two.absorb();
        two.here.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setRegisterNumber(QStringLiteral("旧-1")); },
            ours));
        QCOMPARE(must(two.here.archive().records().householdOf(two.here.session(), number)),
                 theirs);
        QCOMPARE(two.problems(), QStringList());
    }

    void aConsentWithATakenNumberStaysAConsent()
    {
        auto &two = *m_two;
        two.here.consent(two.here.household(QStringLiteral("张秀梅")));
        two.partNumbers();
        const auto home = two.there.household(QStringLiteral("李一"));
        const auto consent = two.there.consent(home);
        two.absorb();
        auto &archive = two.here.archive();
        const auto session = two.here.session();
        const auto shown = must(archive.records().get(session, kinds::consent, consent));
        QCOMPARE(ConsentView(shown.record).consentNumber(), QStringLiteral("SQ-0001-branch"));
        QCOMPARE(shown.formerNumbers, QStringList{QStringLiteral("SQ-0001")});
        const auto person =
            must(archive.records().get(session, kinds::person, two.here.headOf(home)));
        QVERIFY(!person.record.draft);
        QCOMPARE(must(archive.search().find(session, QStringLiteral("SQ-0001"))).size(), size_t(2));
        // Both ways by which it was named go on after a change.
        two.here.withdraw(consent);
        QCOMPARE(must(archive.search().find(session, QStringLiteral("SQ-0001"))).size(), size_t(2));
        QCOMPARE(two.problems(), QStringList());
    }

    void historyReachesBackAndCanBeRestored()
    {
        auto &two = *m_two;
        const auto theirs = two.there.household(QStringLiteral("李一"));
        two.there.consent(theirs);
        const auto loan = two.there.loan(theirs, QStringLiteral("50000.00"));
        two.there.save(ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setBalance(Money::fromFen(700)); }, loan));
        two.absorb();
        two.here.save(ArchiveStory::change<LoanEdit>(
            kinds::loan, [](LoanEdit &edit) { edit.setBalance(Money::fromFen(900)); }, loan));

        auto &history = two.here.archive().history();
        const auto versions = must(history.versions(two.here.session(), kinds::loan, loan));
        QStringList actions;
        for (const auto &version : versions)
            actions.append(version.action + u'@' + version.origin.station);
        QCOMPARE(actions,
                 (QStringList{QStringLiteral("update@"),
                              QStringLiteral("absorb@"),
                              QStringLiteral("update@branch"),
                              QStringLiteral("insert@branch")}));
        QCOMPARE(LoanView(versions.at(1).shown.record).balance()->fen(), 700);
        QVERIFY(!LoanView(versions.back().shown.record).balance());
        QCOMPARE(versions.back().user, QStringLiteral("officer"));

        const auto entries =
            must(two.here.archive().journal().entriesOf(two.here.session(), theirs));
        QCOMPARE(entries.front().origin.station, QStringLiteral("branch"));
        QVERIFY(entries.back().origin.archive.isNull());

        const auto &first = versions.back();
        must(history.restore(two.here.session(),
                             {kinds::loan, loan, first.seq, {}, first.origin.archive},
                             QStringLiteral("zurück")));
        const auto shown =
            must(two.here.archive().records().get(two.here.session(), kinds::loan, loan));
        QVERIFY(!LoanView(shown.record).balance());
        QVERIFY_ERROR(history.undo(two.here.session(), entryOf(entries, "absorb"), {}),
                      ErrorCode::InvalidInput);
        const auto facts = must(history.provenance(two.here.session(), theirs));
        QVERIFY(std::any_of(facts.begin(), facts.end(), [](const RecordFact &fact) {
            return fact.provenance.station == QStringLiteral("branch")
                && fact.provenance.collector == QStringLiteral("officer");
        }));
        QCOMPARE(two.problems(), QStringList());
    }

    void erasureReachesIntoTheJournalThatCameAlong()
    {
        auto &two = *m_two;
        const auto name = QStringLiteral("欧阳末路");
        const auto theirs = two.there.household(name);
        two.there.consent(theirs);
        const auto head = two.there.headOf(theirs);
        two.there.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setName(QStringLiteral("欧阳新路")); },
            head));
        two.absorb();
        auto &archive = two.here.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        must(archive.erasures().erase(session, theirs));
        QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
        two.here.signOut();
        const auto pages = decryptedPages(two.here.folder());
        QVERIFY(!pages.contains("欧阳末路"));
        QVERIFY(!pages.contains("欧阳新路"));
    }

    void whatWasErasedThereNeverComesBack()
    {
        auto &two = *m_two;
        const auto there = two.there.household(QStringLiteral("李一"));
        const auto copy = two.here.household(QStringLiteral("王五"));
        auto same = ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
            edit.setDivision(ArchiveStory::village());
        });
        same.uid = copy;
        two.there.save(same);
        auto &archive = two.there.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        must(archive.erasures().erase(session, there));
        must(archive.erasures().erase(session, copy));
        const auto summary = two.absorb();
        QCOMPARE(summary.archive.taken, qint64(0));
        QCOMPARE(summary.erased, qint64(2)); // the household and its head
        QCOMPARE(two.problems(), QStringList());
        QVERIFY_ERROR(two.here.archive().records().get(two.here.session(), kinds::household, copy),
                      ErrorCode::NotFound);
        QFile list(two.here.folder() + QStringLiteral("/erasures-")
                   + two.here.archive().info().id.toString() + QStringLiteral(".txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const auto lines = list.readAll();
        QVERIFY(lines.contains(there.toString().toUtf8()));
        QVERIFY(lines.contains(copy.toString().toUtf8()));
    }

    void whatMayNotComeInIsListedWithItsReason()
    {
        auto &two = *m_two;
        const auto erased = two.here.household(QStringLiteral("王五"));
        auto same = ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
            edit.setDivision(ArchiveStory::village());
        });
        same.uid = erased;
        two.there.save(same);
        two.there.member(erased, QStringLiteral("欧阳末路"), codes::relation::householdHead);
        for (auto *story : {&two.here, &two.there}) {
            story->save(ArchiveStory::change<VillageEdit>(kinds::village, [](VillageEdit &edit) {
                edit.setVillageDivision(ArchiveStory::village())
                    .setVillageName(QStringLiteral("澄江楼村"));
            }));
            story->save(ArchiveStory::change<BaselineEdit>(kinds::baseline, [](BaselineEdit &edit) {
                edit.setBaselineDivision(ArchiveStory::village())
                    .setBaselineYear(2025)
                    .setBaselineItem(QStringLiteral("1"))
                    .setBaselineValue(Money::fromFen(100));
            }));
        }
        auto &archive = two.here.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        must(archive.erasures().erase(session, erased));
        const auto summary = two.absorb();
        QStringList reasons;
        for (const auto &each : summary.exceptions)
            reasons.append(each.reason);
        reasons.sort();
        QCOMPARE(reasons,
                 (QStringList{absorbreason::erased,
                              absorbreason::known,
                              absorbreason::known,
                              absorbreason::parent}));
        QCOMPARE(summary.count(AbsorbOutcome::Rejected), qint64(4));
        QCOMPARE(two.problems(), QStringList());
        two.here.signOut();
        QVERIFY(!decryptedPages(two.here.folder()).contains("欧阳末路"));
    }

    void aDoubleBecomesACase()
    {
        auto &two = *m_two;
        const auto ours = two.here.household(QStringLiteral("张秀梅"));
        const auto theirs = two.there.household(QStringLiteral("张秀梅"));
        two.here.consent(ours);
        two.there.consent(theirs);
        const auto summary = two.absorb();
        QCOMPARE(summary.conflicts(), qint64(1));
        const auto &twin = summary.exceptions.front();
        QCOMPARE(twin.reason, QString(absorbreason::person));
        QCOMPARE(twin.record, two.here.headOf(theirs));
        QCOMPARE(twin.other, two.here.headOf(ours));
        two.here.signIn(QStringLiteral("reviewer"));
        const auto session = two.here.session(QStringLiteral("check"));
        const auto rows = must(two.here.archive().cases().list(session));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().workflow, QStringLiteral("double"));
        QVERIFY(rows.front().open);
        must(two.here.archive().cases().step(
            session, {rows.front().id, QStringLiteral("keep"), QStringLiteral("两户"), {}, {}}));
        QCOMPARE(two.problems(), QStringList());
    }

    void ofOneUidOursStays()
    {
        auto &two = *m_two;
        const auto home = two.here.household(QStringLiteral("张秀梅"));
        auto same = ArchiveStory::change<HouseholdEdit>(kinds::household, [](HouseholdEdit &edit) {
            edit.setDivision(ArchiveStory::village()).setAddress(QStringLiteral("别处9号"));
        });
        same.uid = home;
        two.there.save(same);
        const auto summary = two.absorb();
        QCOMPARE(summary.count(AbsorbOutcome::Kept), qint64(1));
        QCOMPARE(summary.archive.taken, qint64(0));
        const auto shown =
            must(two.here.archive().records().get(two.here.session(), kinds::household, home));
        QCOMPARE(HouseholdView(shown.record).address(), QStringLiteral("一组12号"));
        two.here.signIn(QStringLiteral("reviewer"));
        const auto session = two.here.session(QStringLiteral("check"));
        const auto rows = must(two.here.archive().cases().list(session));
        QCOMPARE(rows.size(), size_t(1));
        const auto file = must(two.here.archive().cases().get(session, rows.front().id));
        QVERIFY(file.steps.front().values.back().second.contains(QStringLiteral("别处9号")));
        QCOMPARE(two.problems(), QStringList());
    }

    void unknownOfficersAreNamed()
    {
        auto &two = *m_two;
        const auto theirs = two.there.household(QStringLiteral("李一"));
        two.there.save(ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setOfficer(QStringLiteral("laowang")); },
            theirs));
        const auto summary = two.absorb();
        QCOMPARE(summary.officers.size(), size_t(1));
        QCOMPARE(summary.officers.front().name, QStringLiteral("laowang"));
        QCOMPARE(summary.officers.front().households, qint64(1));
    }

    void certificatesUnderTwoHouseholdsAreDoubles()
    {
        auto &two = *m_two;
        two.partNumbers();
        for (auto *story : {&two.here, &two.there}) {
            const auto home = story->household(QStringLiteral("张秀梅"));
            story->consent(home);
            auto land = ArchiveStory::change<LandEdit>(kinds::land, [](LandEdit &edit) {
                edit.setLandArea(Area::fromHundredths(250))
                    .setRightNumber(QStringLiteral("350405100201000012J"));
            });
            land.parent = home;
            story->save(land);
        }
        const auto summary = two.absorb();
        QCOMPARE(summary.conflicts(), qint64(1));
        QCOMPARE(summary.exceptions.front().reason, QString(absorbreason::certificate));
        QCOMPARE(two.problems(), QStringList());
    }

private:
    [[nodiscard]] static qint64 entryOf(const std::vector<JournalEntry> &entries,
                                        const char *action)
    {
        for (const auto &entry : entries) {
            if (entry.action == QLatin1String(action))
                return entry.seq;
        }
        return 0;
    }

    std::unique_ptr<TwoArchives> m_two;
};

QTEST_GUILESS_MAIN(tst_Absorb)
#include "tst_absorb.moc"
