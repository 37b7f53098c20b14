// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/erasurelist.h"
#include "support/archivestory.h"
#include "support/decryptedpages.h"
#include "support/outboxstory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/loan.h"
#include "views/person.h"

#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

/// Two households with people, loans and consents; the first one's words are in the row, the journal, the search keys and a batch's way.
struct Village
{
    ArchiveStory story;
    Uid first;
    Uid second;
    QString idNumber;
    QStringList words;

    Village()
    {
        first = story.household(QStringLiteral("欧阳擎苍"));
        second = story.household(QStringLiteral("张秀梅"));
        story.member(first, QStringLiteral("欧阳望舒"), QStringLiteral("20"));
        story.loan(first, QStringLiteral("98765.43"));
        story.consent(first);
        story.consent(second);
        must(story.trySave(
            {ArchiveStory::change<HouseholdEdit>(
                kinds::household,
                [](HouseholdEdit &edit) { edit.setGroupName(QStringLiteral("擎苍小组")); },
                first)},
            QStringLiteral("擎苍家来访")));
        const auto person = must(
            story.archive().records().get(story.session(), kinds::person, story.headOf(first)));
        idNumber = PersonView(person.record).idNumber();
        words = {QStringLiteral("欧阳擎苍"),
                 QStringLiteral("欧阳望舒"),
                 QStringLiteral("擎苍"),
                 QStringLiteral("ouyang"),
                 idNumber};
    }

    Result<ErasureSummary> erase(const Uid &uid)
    {
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        auto erased = archive.erasures().erase(session, uid);
        return erased;
    }
    [[nodiscard]] QStringList found()
    {
        const auto pages = decryptedPages(story.folder());
        QStringList present;
        for (const auto &word : words) {
            if (pages.contains(word.toUtf8()))
                present.append(word);
        }
        return present;
    }
};

/// Each way in which a person's data can stand in the archive: rows, their earlier values, reasons, search keys, batches that wait or were
/// closed; in the database and in the log.
struct Traces
{
    OutboxStory story;
    Uid household;
    QStringList words;

    Traces()
    {
        household = story.household(QStringLiteral("澹台擎苍"));
        const auto other = story.household(QStringLiteral("张秀梅"));
        changePerson();
        changeHousehold();
        lend();
        story.consent(household);
        story.consent(other);
        // A closed batch whose content carries the household, as a zip of stored rows would.
        must(story.tryCloseWith(story.due(), "batch of 澹台擎苍, HTQC-7788-CANARY"));
        edit([](PersonEdit &person) { person.setName(QStringLiteral("澹台望舒")); },
             "改名缘由戊己");
        // The name before and after, suffixes, spelt in full and by initials as search keys are.
        words += {QStringLiteral("澹台擎苍"),
                  QStringLiteral("澹台望舒"),
                  QStringLiteral("台望舒"),
                  QStringLiteral("望舒"),
                  QStringLiteral("tantaiwangshu"),
                  QStringLiteral("ttws"),
                  QStringLiteral("改名缘由戊己")};
    }

    void edit(const std::function<void(PersonEdit &)> &fill, const char *reason)
    {
        must(story.trySave(
            {ArchiveStory::change<PersonEdit>(kinds::person, fill, story.headOf(household))},
            QString::fromUtf8(reason)));
    }
    void changePerson()
    {
        const auto person = must(
            story.archive().records().get(story.session(), kinds::person, story.headOf(household)));
        const QDate birth(1981, 7, 9);
        const auto number = story.newIdNumber(birth);
        edit([](PersonEdit &changed) { changed.setPhone(QStringLiteral("13977712345")); },
             "换号缘由甲乙");
        edit(
            [&](PersonEdit &changed) {
                changed.setIdNumber(number).setBirthDate(PartialDate::fromDate(birth));
                changed.setPhone(QStringLiteral("13966654321"));
            },
            "证件更正缘由丙丁");
        words += {PersonView(person.record).idNumber(),
                  number,
                  number.mid(6),
                  number.mid(14),
                  QStringLiteral("13977712345"),
                  QStringLiteral("13966654321"),
                  QStringLiteral("3966654321"),
                  QStringLiteral("换号缘由甲乙"),
                  QStringLiteral("证件更正缘由丙丁")};
    }
    void changeHousehold()
    {
        for (const auto *address : {"望舒巷旧址七号", "望舒巷新址九号"}) {
            words += QString::fromUtf8(address);
            story.save(ArchiveStory::change<HouseholdEdit>(
                kinds::household,
                [&](HouseholdEdit &place) { place.setAddress(QString::fromUtf8(address)); },
                household));
        }
    }
    void lend()
    {
        words += QStringLiteral("HTQC-7788-CANARY");
        auto loan = ArchiveStory::change<LoanEdit>(kinds::loan, [](LoanEdit &contract) {
            contract.setContractNumber(QStringLiteral("HTQC-7788-CANARY"))
                .setInstitution(QStringLiteral("故事农村信用合作联社"))
                .setAmount(must(Money::parse(QStringLiteral("98765.43"))))
                .setStartDate(PartialDate::fromDate(QDate(2025, 3, 1)))
                .setEndDate(PartialDate::fromDate(QDate(2028, 3, 1)));
        });
        loan.parent = household;
        story.save(loan);
    }
    /// Which of the words stand in some page.
    [[nodiscard]] QStringList present() const
    {
        const auto pages = decryptedPages(story.folder());
        QStringList found;
        for (const auto &word : words) {
            if (pages.contains(word.toUtf8()))
                found.append(word);
        }
        return found;
    }
};

} // namespace

class tst_Erasures : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingOfTheHouseholdIsInAnyPage()
    {
        Village village;
        QVERIFY(village.found().size() >= 4);
        const auto erased = village.erase(village.first);
        QVERIFY_RESULT(erased);
        QCOMPARE(erased->records, 5); // household, two people, a loan, a consent
        QCOMPARE(village.found(), QStringList());
        village.story.signOut();
        QCOMPARE(village.found(), QStringList());
    }

    void everyTraceOfAPersonGoes()
    {
        Traces traces;
        // Every word has to be there before, else its absence would prove nothing.
        QCOMPARE(traces.present(), traces.words);
        auto &admin = traces.story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_RESULT(admin.erasures().erase(session, traces.household));
        QCOMPARE(traces.present(),
                 QStringList()); // in the database and in the log of the open archive
        traces.story.signOut();
        QCOMPARE(traces.present(), QStringList());
        QCOMPARE(must(verifyArchive(traces.story.signIn(QStringLiteral("officer")), true)).problems,
                 QStringList());
    }

    void theJournalStillVerifiesAndTellsOfIt()
    {
        Village village;
        QVERIFY_RESULT(village.erase(village.first));
        village.story.signIn(QStringLiteral("officer"));
        QCOMPARE(must(verifyArchive(village.story.archive(), true)).problems, QStringList());
        RawDatabase raw(village.story.folder() + QStringLiteral("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM journal WHERE action='erased'"), QByteArray("5"));
    }

    void othersKeepEverything()
    {
        Village village;
        auto &before = village.story.archive();
        const auto whole =
            must(before.records().get(village.story.session(), kinds::household, village.second));
        QVERIFY_RESULT(village.erase(village.first));
        village.story.signIn(QStringLiteral("officer"));
        const auto after = must(village.story.archive().records().get(
            village.story.session(), kinds::household, village.second));
        QVERIFY(after.record.values == whole.record.values);
        QVERIFY_ERROR(village.story.archive().records().get(
                          village.story.session(), kinds::household, village.first),
                      ErrorCode::NotFound);
    }

    void aPersonTakesHisLoansAndConsentsAlong()
    {
        Village village;
        const auto head = village.story.headOf(village.first);
        const auto erased = village.erase(head);
        QVERIFY_RESULT(erased);
        village.words = {QStringLiteral("欧阳擎苍"), village.idNumber};
        QCOMPARE(village.found(), QStringList());
        village.story.signIn(QStringLiteral("officer"));
        QCOMPARE(must(verifyArchive(village.story.archive(), true)).problems, QStringList());
    }

    void onlyWhoManagesMayErase()
    {
        Village village;
        auto &archive = village.story.signIn(QStringLiteral("officer"));
        QVERIFY_ERROR(archive.erasures().erase(village.story.session(), village.first),
                      ErrorCode::Refused);
        QVERIFY(village.found().size() >= 4);
    }

    void anUnknownRecordIsNotFound()
    {
        Village village;
        QVERIFY_ERROR(
            village.erase(
                Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-00000000ffff")).value()),
            ErrorCode::NotFound);
    }

    void scansOfTheErasedGoAndSharedOnesStay()
    {
        Village village;
        auto &story = village.story;
        story.signIn(QStringLiteral("officer"));
        const auto mine = story.scan(QByteArray("scan-of-ouyang ").repeated(2000));
        const auto replaced = story.scan(QByteArray("older-of-ouyang ").repeated(2000));
        const auto shared = story.scan(QByteArray("scan-of-both ").repeated(2000));
        const auto consents = must(
            story.archive().records().children(story.session(), kinds::consent, village.first));
        const auto consent = consents.front().record.uid;
        const auto second = must(story.archive().records().children(
                                     story.session(), kinds::consent, village.second))
                                .front()
                                .record.uid;
        story.nameScan(consent, replaced);
        story.nameScan(consent, mine);
        story.nameScan(story.consent(village.first), shared);
        story.nameScan(second, shared);
        QVERIFY_RESULT(village.erase(village.first));
        const auto pages = decryptedPages(story.folder(), DatabaseRole::Files);
        QVERIFY(!pages.contains("scan-of-ouyang") && !pages.contains("older-of-ouyang"));
        QVERIFY(!pages.contains(mine.toLatin1()) && !pages.contains(replaced.toLatin1()));
        QVERIFY(!decryptedPages(story.folder()).contains(mine.toLatin1()));
        story.signIn(QStringLiteral("officer"));
        QVERIFY_RESULT(
            story.archive().files().get(story.session(), kinds::consent, second, shared));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }

    void anErasureThatWasCutShortIsFinishedWhenTheArchiveIsOpened()
    {
        Village village;
        auto &story = village.story;
        story.signIn(QStringLiteral("officer"));
        const auto mine = story.scan(QByteArray("scan-of-ouyang ").repeated(2000));
        story.nameScan(
            must(story.archive().records().children(story.session(), kinds::consent, village.first))
                .front()
                .record.uid,
            mine);
        {
            // Whoever reads files.db keeps its old pages in the log.
            RawDatabase reading(story.folder() + QStringLiteral("/files.db"));
            reading.exec("BEGIN; SELECT count(*) FROM file");
            QVERIFY_ERROR(village.erase(village.first), ErrorCode::Busy);
            QVERIFY(decryptedPages(story.folder(), DatabaseRole::Files).contains("scan-of-ouyang"));
        }
        story.signIn(QStringLiteral("officer"));
        const auto pages = decryptedPages(story.folder(), DatabaseRole::Files);
        QVERIFY(!pages.contains("scan-of-ouyang"));
        RawDatabase raw(story.folder() + QStringLiteral("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM erased_file"), QByteArray("0"));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }

    void aContentThatNobodyErasedMayNotBeMissing()
    {
        Village village;
        village.story.signOut();
        {
            RawDatabase raw(village.story.folder() + QStringLiteral("/archive.db"));
            raw.exec("DROP TRIGGER journal_content_no_delete");
            raw.exec("DELETE FROM journal_content WHERE seq=(SELECT max(seq) FROM journal WHERE "
                     "action='update')");
            raw.exec("INSERT INTO erasure SELECT record, '2026-05-13', seq FROM journal WHERE "
                     "action='update'");
        }
        const auto check =
            must(verifyArchive(village.story.signIn(QStringLiteral("officer")), true));
        QVERIFY(!check.ok);
    }

    void theListIsSignedAndOnlyExtended()
    {
        Village village;
        QVERIFY_RESULT(village.erase(village.first));
        const auto id = village.story.archive().info().id;
        const auto path = village.story.folder() + QLatin1Char('/') + erasurelist::fileName(id);
        const auto &station = village.story.archive().keys().stationKey();
        SystemDisk disk;
        const auto list = must(erasurelist::read(disk, path, id, station.publicKey()));
        QCOMPARE(list.size(), size_t(5));
        QCOMPARE(list.front().on, QDate(2026, 5, 13));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().split('\n');
        file.close();
        for (const auto left : {1, 2, 3}) { // a line changed, taken out, put twice
            auto changed = lines;
            if (left == 1) {
                changed[2].replace("2026-05-13", "2026-05-14");
            } else if (left == 2) {
                changed.removeAt(2);
            } else {
                changed.insert(2, lines.at(2));
            }
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(changed.join('\n')) > 0);
            file.close();
            QVERIFY_ERROR(erasurelist::read(disk, path, id, station.publicKey()),
                          ErrorCode::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Erasures)
#include "tst_erasures.moc"
