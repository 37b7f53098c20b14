// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/tamperer.h"
#include "support/verify.h"
#include "vault/signing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <map>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int tries = 100;

enum class Attack {
    Changed,
    Removed,
    Inserted,
    Recomputed,
    RewrittenBeforeAnchor,
    RewrittenAfterAnchor,
    CutBeforeAnchor,
};

/// What the check must say of one attack: a sentence with this number, or nothing at all.
struct Promise
{
    qint64 entry = 0;
    QString words; ///< empty: the check finds nothing
    QString notWords; ///< what must not be said
};

} // namespace

Q_DECLARE_METATYPE(Attack)

/// The three classes of attack on a journal (without recomputing, without the user's key, with every key), each at a hundred places.
class tst_JournalAttacks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const auto *name : {"admin", "officer", "reviewer", "reporter", "auditor"}) {
            const auto user = QString::fromLatin1(name);
            const auto ring = must(KeyRing::unlock(
                m_story.folder(), user, ArchiveStory::password(), m_story.environment()));
            m_keys.emplace(user, ring.userKey().clone());
        }
        const auto household = m_story.household(QStringLiteral("张秀梅"));
        m_story.consent(household);
        for (const auto *user : {"reviewer", "auditor", "officer"})
            m_story.signIn(QString::fromLatin1(user));
        for (int i = 0; i < 10; ++i)
            m_story.loan(household, QString::number(100 + i) + QStringLiteral(".00"));
        m_tamperer = std::make_unique<Tamperer>(m_story);
        m_tamperer->liftTriggers();
        m_tamperer->exec("PRAGMA synchronous=OFF");
        for (const auto *table : {"journal", "journal_content", "signature"}) {
            m_tamperer->exec(QByteArray("CREATE TABLE kept_") + table + " AS SELECT * FROM "
                             + table);
        }
        m_last = m_tamperer->last();
        QVERIFY(m_last > 30);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachIsFoundAsPromised_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::newRow("an entry changed") << Attack::Changed;
        QTest::newRow("an entry removed") << Attack::Removed;
        QTest::newRow("an entry inserted") << Attack::Inserted;
        QTest::newRow("hashes recomputed without the user's key") << Attack::Recomputed;
        QTest::newRow("rewritten with every key before an anchor") << Attack::RewrittenBeforeAnchor;
        QTest::newRow("rewritten with every key after the last anchor, which nobody can find")
            << Attack::RewrittenAfterAnchor;
        QTest::newRow("cut off before an anchor") << Attack::CutBeforeAnchor;
    }

    void eachIsFoundAsPromised()
    {
        QFETCH(Attack, attack);
        QRandomGenerator random(20260513);
        for (int i = 0; i < tries; ++i) {
            m_tamperer->exec("BEGIN IMMEDIATE");
            const auto expected = play(attack, random);
            m_tamperer->exec("COMMIT");
            const auto found = problems();
            putBack();
            const auto said = found.join(u'\n');
            if (expected.words.isEmpty()) {
                QCOMPARE(said, QString());
                continue;
            }
            QVERIFY2(says(found, expected), qPrintable(expected.words + u'\n' + said));
            QVERIFY2(expected.notWords.isEmpty() || !said.contains(expected.notWords),
                     qPrintable(said));
        }
        QCOMPARE(problems(), QStringList());
    }

private:
    [[nodiscard]] QStringList problems()
    {
        return must(m_story.archive().journal().verify()).problems;
    }

    /// Whether the number stands there whole, not as digits of a longer one.
    static bool standsIn(const QString &problem, const QString &number)
    {
        static const QRegularExpression digits(QStringLiteral("\\d+"));
        for (auto found = digits.globalMatch(problem); found.hasNext();) {
            if (found.next().captured() == number)
                return true;
        }
        return false;
    }

    static bool says(const QStringList &problems, const Promise &promise)
    {
        const auto number = QString::number(promise.entry);
        return std::any_of(problems.begin(), problems.end(), [&](const QString &problem) {
            return problem.contains(promise.words) && standsIn(problem, number);
        });
    }

    Promise play(Attack attack, QRandomGenerator &random)
    {
        // The founding's entry and the last one have neighbours on one side only; tst_journalverify has them.
        const auto entry = qint64(random.bounded(2, int(m_last)));
        switch (attack) {
        case Attack::Changed:
            change(entry, random);
            return {entry, QStringLiteral("The chain is broken at entry"), {}};
        case Attack::Removed:
            forEachTable("DELETE FROM %t WHERE seq=" + QByteArray::number(entry));
            return {entry + 1, QStringLiteral("what stood between is missing"), {}};
        case Attack::Inserted:
            insertAfter(entry);
            return {entry + 1, QStringLiteral("The chain is broken at entry"), {}};
        case Attack::Recomputed:
            change(entry, random);
            m_tamperer->rehash(m_story.archive().info().id, entry);
            return {signedAt(entry),
                    QStringLiteral("The signature of entry"),
                    QStringLiteral("chain is broken")};
        case Attack::RewrittenBeforeAnchor: {
            const auto anchor = qint64(random.bounded(int(entry), int(m_last) + 1));
            keepAnchor(anchor);
            rewrite(entry);
            return {anchor,
                    QStringLiteral("differs from its anchor in batch 7"),
                    QStringLiteral("ignature")};
        }
        case Attack::RewrittenAfterAnchor:
            keepAnchor(entry - 1);
            rewrite(entry);
            return {};
        case Attack::CutBeforeAnchor:
            break;
        }
        const auto anchor = qint64(random.bounded(int(entry), int(m_last))) + 1;
        keepAnchor(anchor);
        forEachTable("DELETE FROM %t WHERE seq>" + QByteArray::number(entry));
        return {anchor, QStringLiteral("shorter than its anchor in batch 7"), {}};
    }

    void change(qint64 entry, QRandomGenerator &random)
    {
        static const std::array<QByteArray, 5> changes{"at=at+1",
                                                       "since_boot=since_boot+1",
                                                       "task=randomblob(16)",
                                                       "session=randomblob(16)",
                                                       "revision=99"};
        m_tamperer->exec("UPDATE journal SET " + changes.at(random.bounded(quint32(changes.size())))
                         + " WHERE seq=" + QByteArray::number(entry));
    }

    void insertAfter(qint64 entry)
    {
        const auto number = QByteArray::number(entry);
        forEachTable("UPDATE %t SET seq=-seq WHERE seq>" + number);
        forEachTable("UPDATE %t SET seq=1-seq WHERE seq<0");
        m_tamperer->exec("INSERT INTO journal (seq, type, at, since_boot, user, action, hash) "
                         "SELECT seq+1, 3, at, since_boot, user, 'export', hash FROM journal WHERE "
                         "seq="
                         + number);
    }

    /// As by somebody who holds the keys of all users.
    void rewrite(qint64 entry)
    {
        const auto archive = m_story.archive().info().id;
        m_tamperer->exec("UPDATE journal SET since_boot=since_boot+1 WHERE seq="
                         + QByteArray::number(entry));
        m_tamperer->rehash(archive, entry);
        for (auto seq = signedAt(entry); seq != 0; seq = signedAt(seq + 1)) {
            const auto where = " WHERE seq=" + QByteArray::number(seq);
            const auto user = m_tamperer->value("SELECT user FROM journal" + where);
            const auto hash = m_tamperer->value("SELECT hash FROM journal" + where);
            const auto signature =
                must(m_keys.at(QString::fromUtf8(user))
                         .sign(journalformat::signedMessage(archive, seq, hash)));
            m_tamperer->exec("UPDATE signature SET signature=x'" + signature.toHex() + "'" + where);
        }
    }

    /// The first signature from the entry on; 0 when there is none.
    [[nodiscard]] qint64 signedAt(qint64 entry)
    {
        return m_tamperer
            ->value("SELECT MIN(seq) FROM signature WHERE seq>=" + QByteArray::number(entry))
            .toLongLong();
    }

    void keepAnchor(qint64 size)
    {
        m_tamperer->exec("INSERT INTO anchor SELECT seq, 'batch 7', hash FROM journal WHERE seq="
                         + QByteArray::number(size));
    }

    void forEachTable(const QByteArray &sql)
    {
        for (const auto *table : {"journal", "journal_content", "signature"})
            m_tamperer->exec(QByteArray(sql).replace("%t", table));
    }

    void putBack()
    {
        m_tamperer->exec("BEGIN IMMEDIATE");
        forEachTable("DELETE FROM %t");
        forEachTable("INSERT INTO %t SELECT * FROM kept_%t");
        m_tamperer->exec("DELETE FROM anchor");
        m_tamperer->exec("COMMIT");
    }

    ArchiveStory m_story;
    std::unique_ptr<Tamperer> m_tamperer;
    std::map<QString, SigningKey> m_keys;
    qint64 m_last = 0;
};

QTEST_GUILESS_MAIN(tst_JournalAttacks)
#include "tst_journalattacks.moc"
