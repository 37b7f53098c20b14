// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accounts.h"
#include "archive/journalformat.h"
#include "support/archivestory.h"
#include "support/tamperer.h"
#include "support/verify.h"
#include "vault/signing.h"

using namespace archive;
using namespace archive::test;

namespace {

QStringList problems(ArchiveStory &story, bool full = false)
{
    const auto check = must(verifyArchive(story.archive(), full));
    if (check.ok != check.problems.isEmpty())
        throw std::runtime_error("the check contradicts itself");
    return check.problems;
}

bool mentions(const QStringList &problems, qint64 entry, const QString &words)
{
    for (const auto &problem : problems) {
        if (problem.contains(words) && problem.contains(QString::number(entry)))
            return true;
    }
    return false;
}

} // namespace

#define VERIFY_MENTIONS(list, entry, words)                                                        \
    QVERIFY2(mentions(list, entry, QStringLiteral(words)), qPrintable((list).join(u'\n')))

class tst_JournalVerify : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_household = m_story->household(QStringLiteral("张秀梅"));
        m_seq = must(m_story->archive().journal().head()).size; // the head's insert
        m_story->loan(m_household, QStringLiteral("100.00"));
        m_archive = m_story->archive().info().id;
    }

    void anHonestArchiveIsWhole()
    {
        m_story->consent(m_household);
        m_story->signIn(QStringLiteral("reviewer"));
        QCOMPARE(problems(*m_story, true), QStringList());
        const auto check = must(m_story->archive().journal().verify());
        QVERIFY(check.ok);
        const auto head = must(m_story->archive().journal().head());
        QCOMPARE(check.entries, head.size);
        QCOMPARE(check.head.size, head.size);
        QCOMPARE(check.head.hash, head.hash);
    }

    void theTriggersRefuse_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const auto *table : {"journal", "journal_entry", "journal_content", "signature"}) {
            QTest::addRow("update %s", table)
                << QByteArray("UPDATE ") + table + " SET seq = seq + 1";
            QTest::addRow("delete %s", table) << QByteArray("DELETE FROM ") + table;
        }
        for (const auto *table : {"journal_author", "journal_topic", "household_number"}) {
            QTest::addRow("update %s", table) << QByteArray("UPDATE ") + table + " SET id = id + 1";
            QTest::addRow("delete %s", table) << QByteArray("DELETE FROM ") + table;
        }
    }

    void theTriggersRefuse()
    {
        QFETCH(QByteArray, sql);
        Tamperer tamperer(*m_story);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, tamperer.exec(sql));
        QCOMPARE(problems(*m_story), QStringList());
    }

    void aChangedEntryIsFoundAtItsNumber_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const auto *change : {"user='admin'",
                                   "purpose='check'",
                                   "action='update'",
                                   "at=at+1",
                                   "since_boot=0",
                                   "type=3",
                                   "task=NULL",
                                   "session=NULL",
                                   "kind='loan'",
                                   "record=zeroblob(16)",
                                   "household=NULL",
                                   "revision=7"})
            QTest::newRow(change) << QByteArray(change);
    }

    void aChangedEntryIsFoundAtItsNumber()
    {
        QFETCH(QByteArray, change);
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        tamperer.exec("UPDATE journal SET " + change + " WHERE seq=" + QByteArray::number(m_seq));
        VERIFY_MENTIONS(problems(*m_story), m_seq, "chain is broken");
    }

    void aNumberThatMeansSomethingElseBreaksTheChain_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("another user")
            << QByteArray("author") << QByteArray("UPDATE journal_author SET user='nobody'");
        QTest::newRow("another session")
            << QByteArray("author")
            << QByteArray("UPDATE journal_author SET session=randomblob(16)");
        QTest::newRow("no author")
            << QByteArray("author") << QByteArray("DELETE FROM journal_author");
        QTest::newRow("another action")
            << QByteArray("topic") << QByteArray("UPDATE journal_topic SET action='export'");
        QTest::newRow("no topic") << QByteArray("topic") << QByteArray("DELETE FROM journal_topic");
        QTest::newRow("another household")
            << QByteArray("household")
            << QByteArray("UPDATE household_number SET uid=randomblob(16)");
        QTest::newRow("no household")
            << QByteArray("household") << QByteArray("DELETE FROM household_number");
    }

    void aNumberThatMeansSomethingElseBreaksTheChain()
    {
        QFETCH(QByteArray, number);
        QFETCH(QByteArray, change);
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        const auto id = tamperer.value(
            "SELECT " + number + " FROM journal_entry WHERE seq=" + QByteArray::number(m_seq));
        const auto first =
            tamperer.value("SELECT min(seq) FROM journal_entry WHERE " + number + "=" + id)
                .toLongLong();
        tamperer.exec(change + " WHERE id=" + id);
        VERIFY_MENTIONS(problems(*m_story), first, "chain is broken");
    }

    void aRemovedEntryIsFoundAtItsNumber()
    {
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        for (const auto *table : {"journal", "journal_content", "signature"}) {
            tamperer.exec(QByteArray("DELETE FROM ") + table
                          + " WHERE seq=" + QByteArray::number(m_seq));
        }
        const auto found = problems(*m_story);
        VERIFY_MENTIONS(found, m_seq + 1, "what stood between is missing");
        VERIFY_MENTIONS(found, m_seq + 1, "chain is broken");
    }

    void anInsertedEntryIsFound()
    {
        Tamperer tamperer(*m_story);
        const auto next = tamperer.last() + 1;
        tamperer.exec(
            "INSERT INTO journal (seq, type, at, since_boot, user, action, hash) SELECT seq+1, "
            "3, at, since_boot, 'admin', 'export', zeroblob(32) FROM journal ORDER BY seq DESC "
            "LIMIT 1");
        const auto found = problems(*m_story);
        VERIFY_MENTIONS(found, next, "chain is broken");
        VERIFY_MENTIONS(found, next - 1, "not signed");
    }

    void recomputedHashesAreFoundByTheSignature()
    {
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        tamperer.exec("UPDATE journal SET action='delete' WHERE seq=" + QByteArray::number(m_seq));
        tamperer.rehash(m_archive, m_seq);
        const auto found = problems(*m_story);
        QVERIFY(!mentions(found, m_seq, QStringLiteral("chain is broken")));
        VERIFY_MENTIONS(found, m_seq, "signature");
    }

    void aCutTailIsFoundByTheRows()
    {
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        for (const auto *table : {"journal", "journal_content", "signature"}) {
            tamperer.exec(QByteArray("DELETE FROM ") + table + " WHERE seq>"
                          + QByteArray::number(m_seq));
        }
        const auto found = problems(*m_story).join(u'\n');
        QVERIFY2(found.contains(QStringLiteral("has revision 1, but the journal's last is 0")),
                 qPrintable(found));
    }

    void anEntrySignedWithAnotherKeyIsFound_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("a key that was smuggled in") << "officer";
        QTest::newRow("a key in another's name") << "reviewer";
    }

    void anEntrySignedWithAnotherKeyIsFound()
    {
        QFETCH(QString, user);
        Tamperer tamperer(*m_story);
        const auto key =
            must(SigningKey::generate(SignatureAlgorithm::Ed25519, *m_story->environment().random));
        const auto seq = tamperer.last() + 1;
        const auto number = QByteArray::number(seq);
        // A well-formed entry that registers the key, in the officer's name, signed with that very key.
        EntryContent content;
        content.detail = keyDetail(user, key.publicKey());
        const auto bytes = journalformat::writeContent(m_story->archive().catalogue(), content);
        const QByteArray salt(16, '\1');
        tamperer.exec("INSERT INTO journal (seq, type, at, since_boot, user, action, commitment, "
                      "hash) SELECT "
                      "seq+1, 3, at, since_boot, 'officer', 'key-registered', x'"
                      + journalformat::commitment(HashFunction::Sha256, salt, bytes).toHex()
                      + "', zeroblob(32) FROM journal ORDER BY seq DESC LIMIT 1");
        tamperer.exec("INSERT INTO journal_content VALUES (" + number + ", x'" + salt.toHex()
                      + "', x'" + bytes.toHex() + "')");
        tamperer.liftTriggers();
        tamperer.rehash(m_archive, seq);
        const auto hash = tamperer.value("SELECT hash FROM journal WHERE seq=" + number);
        const auto signature = must(key.sign(journalformat::signedMessage(m_archive, seq, hash)));
        tamperer.exec("INSERT INTO signature VALUES (" + number + ", '"
                      + key.publicKey().keyId().toLatin1() + "', x'" + signature.toHex() + "')");
        VERIFY_MENTIONS(problems(*m_story), seq, "not in force");
    }

    void anEntryInAnothersNameIsFound()
    {
        // A user with his own key appends in another's name.
        auto &archive = m_story->archive();
        Tamperer tamperer(*m_story);
        const auto seq = tamperer.last() + 1;
        const auto number = QByteArray::number(seq);
        tamperer.exec(
            "INSERT INTO journal (seq, type, at, since_boot, user, action, hash) SELECT seq+1, "
            "3, at, since_boot, 'admin', 'export', zeroblob(32) FROM journal ORDER BY seq DESC "
            "LIMIT 1");
        tamperer.liftTriggers();
        tamperer.rehash(m_archive, seq);
        const auto hash = tamperer.value("SELECT hash FROM journal WHERE seq=" + number);
        const auto &key = archive.keys().userKey();
        const auto signature = must(key.sign(journalformat::signedMessage(m_archive, seq, hash)));
        tamperer.exec("INSERT INTO signature VALUES (" + number + ", '"
                      + key.publicKey().keyId().toLatin1() + "', x'" + signature.toHex() + "')");
        VERIFY_MENTIONS(problems(*m_story), seq, "somebody else than their author");
    }

    void signaturesAreMissedAndChecked_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("the last is gone")
            << QByteArray("DELETE FROM signature WHERE seq=(SELECT MAX(seq) FROM signature)")
            << "are not signed";
        QTest::newRow("one in the middle is changed") << QByteArray(
            "UPDATE signature SET signature=zeroblob(64) WHERE seq=(SELECT MIN(seq) FROM "
            "signature)") << "does not hold";
        QTest::newRow("an unknown key") << QByteArray(
            "UPDATE signature SET key_id='0123456789abcdef' WHERE seq=(SELECT MAX(seq) "
            "FROM signature)") << "not in force";
        QTest::newRow("one without its entry")
            << QByteArray("INSERT INTO signature VALUES (99999, 'x', x'00')")
            << "without that entry";
    }

    void signaturesAreMissedAndChecked()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, words);
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        tamperer.exec(sql);
        const auto found = problems(*m_story).join(u'\n');
        QVERIFY2(found.contains(words), qPrintable(found));
    }

    void contentsAreBoundToTheirEntries_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("words");
        const QByteArray last = " WHERE seq=(SELECT MAX(seq) FROM journal_content)";
        QTest::newRow("changed") << "UPDATE journal_content SET content=content||x'00'" + last
                                 << "was changed";
        QTest::newRow("another salt")
            << "UPDATE journal_content SET salt=zeroblob(16)" + last << "was changed";
        QTest::newRow("taken away") << "DELETE FROM journal_content" + last << "is missing";
        QTest::newRow("added where there was none") << QByteArray(
            "INSERT INTO journal_content SELECT MIN(seq), x'00', x'00' FROM journal WHERE "
            "commitment IS NULL") << "does not commit to";
        QTest::newRow("without an entry")
            << QByteArray("INSERT INTO journal_content VALUES (99999, x'00', x'00')")
            << "without that entry";
    }

    void contentsAreBoundToTheirEntries()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, words);
        Tamperer tamperer(*m_story);
        tamperer.liftTriggers();
        tamperer.exec(sql);
        const auto found = problems(*m_story).join(u'\n');
        QVERIFY2(found.contains(words), qPrintable(found));
    }

    void rowsBehindTheJournalsBackAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("onlyFull");
        QTest::addColumn<QString>("words");
        QTest::newRow("a value") << QByteArray("UPDATE loan SET amount=amount*10") << true
                                 << "is not as entry";
        QTest::newRow("a deletion mark")
            << QByteArray("UPDATE loan SET deleted=1") << true << "is not as entry";
        QTest::newRow("another household")
            << QByteArray("UPDATE loan SET parent=zeroblob(16)") << true << "is not as entry";
        QTest::newRow("a revision")
            << QByteArray("UPDATE loan SET revision=2") << false << "has revision 2";
        QTest::newRow("a row taken away")
            << QByteArray("DELETE FROM loan") << false << "has revision 0";
        QTest::newRow("a row put in") << QByteArray(
            "INSERT INTO loan (uid, parent, revision, changed_at, changed_by, amount) SELECT "
            "randomblob(16), parent, 1, changed_at, changed_by, 1 FROM loan")
                                      << false << "the journal's last is 0";
        QTest::newRow("a count") << QByteArray("UPDATE household_count SET households=9") << true
                                 << "counts 9 households";
        QTest::newRow("the sample mark")
            << QByteArray("UPDATE meta SET value='0' WHERE name='sample'") << false << "founding";
        QTest::newRow("a key") << QByteArray(
            "UPDATE user_key SET user='officer' WHERE user='reviewer'")
                               << false << "list of keys";
        QTest::newRow("a key's end")
            << QByteArray("UPDATE user_key SET to_seq=1 WHERE user='auditor'") << false
            << "list of keys";
        QTest::newRow("a key taken away")
            << QByteArray("DELETE FROM user_key WHERE user='auditor'") << false << "list of keys";
    }

    void rowsBehindTheJournalsBackAreFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, onlyFull);
        QFETCH(QString, words);
        m_story->signOut();
        Tamperer(*m_story).exec(sql);
        if (onlyFull)
            QCOMPARE(problems(*m_story, false), QStringList());
        const auto found = problems(*m_story, true).join(u'\n');
        QVERIFY2(found.contains(words), qPrintable(found));
    }

    void anchorsAreCompared_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<QString>("words");
        QTest::newRow("differs") << QByteArray("(3, 'batch 1', zeroblob(32))")
                                 << "differs from its anchor in batch 1";
        QTest::newRow("shorter") << QByteArray("(99999, 'batch 1', zeroblob(32))")
                                 << "shorter than its anchor in batch 1";
    }

    void anchorsAreCompared()
    {
        QFETCH(QByteArray, anchor);
        QFETCH(QString, words);
        Tamperer tamperer(*m_story);
        tamperer.exec(
            "INSERT INTO anchor (size, place, hash) SELECT seq, 'batch 0', hash FROM journal");
        QCOMPARE(problems(*m_story), QStringList());
        tamperer.exec("INSERT INTO anchor (size, place, hash) VALUES " + anchor);
        const auto found = problems(*m_story).join(u'\n');
        QVERIFY2(found.contains(words), qPrintable(found));
    }

    void manyProblemsAreCutShort()
    {
        m_story->signOut();
        Tamperer tamperer(*m_story);
        tamperer.exec(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<300) INSERT INTO "
            "anchor SELECT 90000+i, 'x', zeroblob(32) FROM n");
        const auto found = problems(*m_story);
        QCOMPARE(found.size(), 101);
        QVERIFY(found.back().contains(QStringLiteral("200")));
    }

    void aClockSetBackIsMarkedOnce()
    {
        auto &journal = m_story->archive().journal();
        const auto size = must(journal.head()).size;
        m_story->clock().advanceSeconds(-3600);
        m_story->loan(m_household, QStringLiteral("1.00"));
        QCOMPARE(must(journal.head()).size, size + 2);
        m_story->loan(m_household, QStringLiteral("2.00"));
        QCOMPARE(must(journal.head()).size, size + 3);
        m_story->clock().advanceSeconds(-1); // set right by a second
        m_story->loan(m_household, QStringLiteral("3.00"));
        QCOMPARE(must(journal.head()).size, size + 4);
        Tamperer tamperer(*m_story);
        QCOMPARE(
            tamperer.value("SELECT action FROM journal WHERE seq=" + QByteArray::number(size + 1)),
            QByteArray("clock-set-back"));
        QCOMPARE(problems(*m_story, true), QStringList());
    }

private:
    std::unique_ptr<ArchiveStory> m_story;
    Uid m_household;
    Uid m_archive;
    qint64 m_seq = 0;
};

QTEST_GUILESS_MAIN(tst_JournalVerify)
#include "tst_journalverify.moc"
