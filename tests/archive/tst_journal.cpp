// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journal.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "vault/journalchain.h"
#include "views/codes.h"

using namespace archive;
using namespace archive::test;

namespace {

const Value *oldValue(const JournalEntry &entry, FieldId field)
{
    for (const auto &[id, value] : entry.before) {
        if (id == field)
            return &value;
    }
    return nullptr;
}

void setGroup(ArchiveStory &story,
              const Uid &household,
              const QString &group,
              const QString &reason)
{
    must(story.trySave(
        {ArchiveStory::change<HouseholdEdit>(
            kinds::household, [&](HouseholdEdit &edit) { edit.setGroupName(group); }, household)},
        reason));
}

std::vector<JournalEntry> changesOf(const std::vector<JournalEntry> &entries)
{
    std::vector<JournalEntry> changes;
    for (const auto &entry : entries) {
        if (entry.type == EntryType::Change)
            changes.push_back(entry);
    }
    return changes;
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void historyIsThePresentRowAndTheWayBack()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        setGroup(story, household, QStringLiteral("二组"), QStringLiteral("搬家"));
        setGroup(story, household, QStringLiteral("三组"), QStringLiteral("录错"));
        const auto session = story.session(QStringLiteral("check"));
        const auto entries = must(story.archive().journal().entriesOf(session, household));
        const auto changes = changesOf(entries);
        QCOMPARE(changes.size(), size_t(5)); // household, head, consent, two changes
        QCOMPARE(changes.front().action, QStringLiteral("insert"));
        QVERIFY(changes.front().before.empty());
        const auto &first = changes.at(3);
        const auto &second = changes.at(4);
        QCOMPARE(first.action, QStringLiteral("update"));
        QCOMPARE(first.reason, QStringLiteral("搬家"));
        QCOMPARE(first.user, QStringLiteral("officer"));
        QCOMPARE(first.purpose, QStringLiteral("collect"));
        QVERIFY(first.record == household);
        QCOMPARE(first.at, story.clock().nowUtc());
        QCOMPARE(first.before.size(), size_t(1));
        QCOMPARE(*oldValue(first, fields::household::groupName),
                 Value::ofText(QStringLiteral("一组")));
        QCOMPARE(*oldValue(second, fields::household::groupName),
                 Value::ofText(QStringLiteral("二组")));
        QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
            return a.seq < b.seq;
        }));
        QCOMPARE(entries.back().action, QStringLiteral("look-at-history"));
    }

    void oldValuesNeedTheSameConsentAsNewOnes()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto head = story.headOf(household);
        story.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) {
                edit.setName(QStringLiteral("张秀枚")).setAgeBand(codes::ageBand::aged18To34);
            },
            head));
        const auto changeOfHead = [&](const QString &user, const QString &purpose) {
            auto &archive = story.signIn(user);
            const auto session = must(archive.sessions().begin(purpose));
            return changesOf(must(archive.journal().entriesOf(session, household))).back();
        };
        const auto check = QStringLiteral("check");
        // A draft: basic fields only.
        auto entry = changeOfHead(QStringLiteral("officer"), check);
        QVERIFY(oldValue(entry, fields::person::name) == nullptr);
        QCOMPARE(*oldValue(entry, fields::person::ageBand),
                 Value::ofCode(codes::ageBand::aged35To59));
        QCOMPARE(entry.reason, QStringLiteral("story"));
        // The auditor sees that something was changed, by whom and why not what.
        entry = changeOfHead(QStringLiteral("auditor"), QStringLiteral("audit"));
        QVERIFY(entry.before.empty() && entry.reason.isEmpty());
        QCOMPARE(entry.action, QStringLiteral("update"));
        // The reporter sees names masked.
        story.signIn(QStringLiteral("officer"));
        story.consent(household, head);
        auto &archive = story.signIn(QStringLiteral("reporter"));
        const auto session = must(archive.sessions().begin(QStringLiteral("transmit")));
        const auto masked = changesOf(must(archive.journal().entriesOf(session, household))).at(2);
        QCOMPARE(*oldValue(masked, fields::person::name), Value::ofText(QStringLiteral("张＊")));
    }

    void whoMayNotLookIsRefused()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        auto &archive = story.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_ERROR(archive.journal().entriesOf(session, household), ErrorCode::Refused);
    }

    void anUnknownHouseholdIsNotFound()
    {
        ArchiveStory story;
        QVERIFY_ERROR(story.archive().journal().entriesOf(story.session(), Uid()),
                      ErrorCode::NotFound);
    }

    void eventsKeepTheirDetailOutsideTheChain()
    {
        ArchiveStory story;
        auto &journal = story.archive().journal();
        const auto size = must(journal.head()).size;
        QVERIFY_RESULT(journal.recordEvent(
            story.session(), QStringLiteral("dictionary-printed"), QStringLiteral("字典.md")));
        QCOMPARE(must(journal.head()).size, size + 1);
        QCOMPARE(must(journal.verify()).problems, QStringList());
    }

    void nonsensicalEventsAreRefused_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no action") << ""
                                   << "";
        QTest::newRow("capitals") << "Export"
                                  << "";
        QTest::newRow("a space") << "plain export"
                                 << "";
        QTest::newRow("too long") << QString(41, u'a') << "";
        QTest::newRow("a zero in the detail") << "export" << QString(QChar(0));
        QTest::newRow("an endless detail") << "export" << QString(1001, u'a');
    }

    void nonsensicalEventsAreRefused()
    {
        QFETCH(QString, action);
        QFETCH(QString, detail);
        ArchiveStory story;
        QVERIFY_ERROR(story.archive().journal().recordEvent(story.session(), action, detail),
                      ErrorCode::InvalidInput);
    }

    void digestsLeadFromOneHeadToAnother()
    {
        ArchiveStory story;
        auto &journal = story.archive().journal();
        const auto from = must(journal.head());
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("5.00"));
        const auto to = must(journal.head());
        const auto digests = must(journal.commitments(from.size, to.size));
        QCOMPARE(qint64(digests.size()), to.size - from.size);
        auto hash = from.hash;
        for (const auto &[seq, digest] : digests)
            hash = chainHash(HashFunction::Sha256, hash, digest);
        QCOMPARE(hash.toHex(), to.hash.toHex());
        QCOMPARE(digests.front().first, from.size + 1);
        QVERIFY(must(journal.commitments(to.size, to.size)).empty());
        QVERIFY(must(journal.commitments(to.size, to.size + 10)).empty());
    }

    void theHeadIsPrintedShort()
    {
        JournalHead head;
        head.size = 48213;
        head.hash = QByteArray::fromHex("7c4190be22d5ffffffff");
        QCOMPARE(head.shortText(), QStringLiteral("48213 7c41 90be 22d5"));
    }
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
