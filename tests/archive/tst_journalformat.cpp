// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalformat.h"
#include "support/verify.h"
#include "vault/hash.h"
#include "views/household.h"
#include "views/loan.h"

#include <QtEndian>

using namespace archive;

namespace {

const Catalogue &core()
{
    static const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
    return *catalogue.value();
}

Uid uid(const char *text)
{
    return Uid::parse(QString::fromLatin1(text)).value();
}

/// The entry of docs/journal.md's vector.
ChainedEntry sampleEntry()
{
    ChainedEntry entry;
    entry.seq = 7;
    entry.type = EntryType::Change;
    entry.atMs = 1778637600000;
    entry.sinceBootMs = 1000000;
    entry.author = {QStringLiteral("officer"),
                    QStringLiteral("collect"),
                    uid("019e1f00-0000-7000-8000-000000000001"),
                    uid("019e1f00-0000-7000-8000-000000000002")};
    entry.action = QStringLiteral("update");
    entry.kind = core().kind(kinds::household).name;
    entry.record = uid("019e1f00-0000-7000-8000-000000000003");
    entry.household = entry.record;
    entry.revision = 2;
    entry.commitment = QByteArray(32, '\x11');
    return entry;
}

QByteArray part(const QByteArray &bytes)
{
    QByteArray length(8, '\0');
    qToBigEndian(qint64(bytes.size()), length.data());
    return length + bytes;
}

QByteArray number(qint64 value)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

class tst_JournalFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void digestIsTakenOverThePartsThatTheDocumentNames()
    {
        const auto entry = sampleEntry();
        const auto expected =
            sha256(part("credit-archive journal entry v1\n") + part(number(7))
                   + part(QByteArray(1, 1)) + part(number(1778637600000)) + part(number(1000000))
                   + part("officer") + part("collect") + part(entry.author.task.toBytes())
                   + part(entry.author.session.toBytes()) + part("update") + part("household")
                   + part(entry.record.toBytes()) + part(entry.household.toBytes())
                   + part(number(2)) + part(QByteArray(32, '\x11')));
        QCOMPARE(journalformat::entryDigest(HashFunction::Sha256, entry).toHex(), expected.toHex());
    }

    void chainFollowsFromRootAndDigest()
    {
        const auto archive = uid("019e1f00-0000-7000-8000-0000000000ff");
        const auto root = journalformat::rootHash(HashFunction::Sha256, archive);
        QCOMPARE(
            root.toHex(),
            sha256(part("credit-archive journal root v1\n") + part(archive.toBytes())).toHex());
        const auto entry = sampleEntry();
        QCOMPARE(journalformat::entryHash(HashFunction::Sha256, entry, root).toHex(),
                 sha256(part("credit-archive journal v1\n") + part(root)
                        + part(journalformat::entryDigest(HashFunction::Sha256, entry)))
                     .toHex());
    }

    void vectorsOfTheDocumentHold()
    {
        const auto archive = uid("019e1f00-0000-7000-8000-0000000000ff");
        const auto root = journalformat::rootHash(HashFunction::Sha256, archive);
        QCOMPARE(root.toHex(),
                 QByteArray("e98e8b8db8cb08c0aaf709945ed969571fdb86759f58eecaab29ca398e41d1f3"));
        QCOMPARE(journalformat::entryDigest(HashFunction::Sha256, sampleEntry()).toHex(),
                 QByteArray("45861ae4727fafb96cb8f022acc3ba75e0c48a8918c4d494fd123e1ca575c4d6"));
        QCOMPARE(journalformat::entryHash(HashFunction::Sha256, sampleEntry(), root).toHex(),
                 QByteArray("70360692c2e14d9bebbc1707f6397b16a9f99dce7ebe0a6b2504712ce7b69fbe"));
    }

    void commitmentAndStateOfTheDocumentHold()
    {
        const auto content = QByteArray::fromHex("0100000000");
        QCOMPARE(journalformat::commitment(HashFunction::Sha256, QByteArray(16, '\x22'), content)
                     .toHex(),
                 QByteArray("3b2edd09137de4f0e27855b5c9ffc8f62c35f465970158335120e5abaeecb4c2"));
        QCOMPARE(journalformat::writeContent(core(), {}), content);
        Record record;
        record.kind = kinds::household;
        record.uid = uid("019e1f00-0000-7000-8000-000000000003");
        HouseholdEdit(record).setGroupName(QStringLiteral("一组"));
        QCOMPARE(journalformat::stateHash(core(), record).toHex(),
                 QByteArray("fd61d0e101ab3f48c35b2a861225731f02f024df238f1a07a0b952eaace96578"));
    }

    void entriesComeBackFromTheirBytes()
    {
        ChainedEntry event;
        event.seq = 1;
        event.action = QStringLiteral("sign-in");
        for (const auto &entry : {sampleEntry(), event}) {
            const auto bytes = journalformat::entryBytes(entry);
            const auto read = journalformat::entryFromBytes(bytes);
            QVERIFY_RESULT(read);
            QCOMPARE(journalformat::entryBytes(*read), bytes);
            QCOMPARE(read->author.user, entry.author.user);
            QCOMPARE(read->household, entry.household);
            QCOMPARE(read->revision, entry.revision);
        }
    }

    void spoiltBytesOfAnEntryAreRefused()
    {
        const auto whole = journalformat::entryBytes(sampleEntry());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY_ERROR(journalformat::entryFromBytes(whole.left(length)), ErrorCode::Damaged);
        QVERIFY_ERROR(journalformat::entryFromBytes(whole + 'x'), ErrorCode::Damaged);
        // A changed byte is refused, or is another entry's.
        for (qsizetype at = 0; at < whole.size(); ++at) {
            auto spoilt = whole;
            spoilt[at] = static_cast<char>(spoilt.at(at) ^ 0x80);
            const auto read = journalformat::entryFromBytes(spoilt);
            QVERIFY(!read || journalformat::entryBytes(*read) == spoilt);
        }
    }

    void everyPartMovesTheDigest_data()
    {
        QTest::addColumn<int>("change");
        const char *names[] = {"seq",
                               "type",
                               "time",
                               "boot",
                               "user",
                               "purpose",
                               "task",
                               "session",
                               "action",
                               "kind",
                               "record",
                               "household",
                               "revision",
                               "commitment"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void everyPartMovesTheDigest()
    {
        QFETCH(int, change);
        auto entry = sampleEntry();
        const auto before = journalformat::entryDigest(HashFunction::Sha256, entry);
        const auto other = uid("019e1f00-0000-7000-8000-0000000000aa");
        const std::function<void()> changes[] = {
            [&] { entry.seq = 8; },
            [&] { entry.type = EntryType::Event; },
            [&] { ++entry.atMs; },
            [&] { ++entry.sinceBootMs; },
            [&] { entry.author.user = QStringLiteral("officers"); },
            [&] { entry.author.purpose.clear(); },
            [&] { entry.author.task = other; },
            [&] { entry.author.session = {}; },
            [&] { entry.action = QStringLiteral("delete"); },
            [&] { entry.kind.clear(); },
            [&] { entry.record = other; },
            [&] { entry.household = other; },
            [&] { entry.revision = 0; },
            [&] { entry.commitment.clear(); },
        };
        changes[change]();
        QVERIFY(journalformat::entryDigest(HashFunction::Sha256, entry) != before);
    }

    void signedMessageBindsArchiveNumberAndHash()
    {
        const auto archive = uid("019e1f00-0000-7000-8000-0000000000ff");
        const QByteArray hash(32, '\x22');
        QCOMPARE(journalformat::signedMessage(archive, 3, hash),
                 QByteArray("credit-archive journal head v1\n") + archive.toBytes() + number(3)
                     + hash);
    }

    void contentComesBackWithEveryType()
    {
        EntryContent content;
        content.reason = QStringLiteral("年审 𠮷😀");
        content.detail = QStringLiteral("详情");
        content.state = QByteArray(16, '\x33');
        const auto ref = uid("019e1f00-0000-7000-8000-000000000003");
        content.before = {
            {fields::loan::contractNumber, Value::ofText(QStringLiteral("HT-1"))},
            {fields::loan::fiveClass, Value::ofCode(QStringLiteral("1"))},
            {fields::loan::amount, Value::of(Money::fromFen(-Money::maximumFen))},
            {fields::loan::rate, Value::of(Rate::fromMillionths(70800))},
            {fields::loan::startDate,
             Value::of(PartialDate::parse(QStringLiteral("2024-02")).value())},
            {fields::loan::endDate, Value::of(PartialDate::longTerm())},
            {fields::loan::privateLending, Value::ofBool(false)},
            {fields::loan::overdueDays, Value::ofCount(-1)},
            {fields::loan::borrower, Value::of(ref)},
            {fields::loan::balance, Value()},
        };
        const auto bytes = journalformat::writeContent(core(), content);
        const auto read = journalformat::readContent(core(), kinds::loan, bytes);
        QVERIFY_RESULT(read);
        QCOMPARE(read->reason, content.reason);
        QCOMPARE(read->detail, content.detail);
        QCOMPARE(read->state, content.state);
        QVERIFY(read->before == content.before);
    }

    void contentOfAFieldThatIsGoneIsLeftOut()
    {
        EntryContent content;
        content.before = {{fields::household::groupName, Value::ofText(QStringLiteral("一组"))}};
        const auto bytes = journalformat::writeContent(core(), content);
        // The kind loan has no such field.
        const auto read = journalformat::readContent(core(), kinds::loan, bytes);
        QVERIFY_RESULT(read);
        QVERIFY(read->before.empty());
    }

    void damagedContentIsRefusedAtEveryLength()
    {
        EntryContent content;
        content.reason = QStringLiteral("r");
        content.before = {{fields::loan::amount, Value::of(Money::fromFen(100))},
                          {fields::loan::contractNumber, Value::ofText(QStringLiteral("HT"))}};
        const auto bytes = journalformat::writeContent(core(), content);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            QVERIFY_ERROR(journalformat::readContent(core(), kinds::loan, bytes.left(length)),
                          ErrorCode::Damaged);
        }
        QVERIFY_ERROR(journalformat::readContent(core(), kinds::loan, bytes + 'x'),
                      ErrorCode::Damaged);
        QVERIFY_ERROR(journalformat::readContent(core(), kinds::loan, '\x02' + bytes.mid(1)),
                      ErrorCode::Damaged);
    }

    void stateHashKnowsEveryFieldAndNothingElse()
    {
        Record record;
        record.kind = kinds::household;
        record.uid = uid("019e1f00-0000-7000-8000-000000000003");
        HouseholdEdit(record).setGroupName(QStringLiteral("一组"));
        const auto hash = journalformat::stateHash(core(), record);
        auto other = record;
        other.draft = true;
        other.revision = 9;
        other.changedBy = QStringLiteral("someone");
        QCOMPARE(journalformat::stateHash(core(), other), hash);
        other.deleted = true;
        QVERIFY(journalformat::stateHash(core(), other) != hash);
        other = record;
        HouseholdEdit(other).setAddress(QStringLiteral("12号"));
        QVERIFY(journalformat::stateHash(core(), other) != hash);
    }
};

QTEST_GUILESS_MAIN(tst_JournalFormat)
#include "tst_journalformat.moc"
