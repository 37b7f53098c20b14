// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/campaign.h"
#include "support/fakes.h"
#include "support/tappeddisk.h"
#include "vault/commits.h"
#include "vault/pagesealer.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

using namespace archive;
using namespace archive::test;

namespace {

using Nonce = std::array<char, PageTail::nonceSize>;

/// Gives bytes until it is told to fail.
class TiredRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<QByteArray> bytes(qsizetype count) override
    {
        return isTired ? m_broken.bytes(count) : m_system.bytes(count);
    }
    std::atomic<bool> isTired = false;

private:
    SystemRandom m_system;
    BrokenRandom m_broken;
};

constexpr auto rowsOfAPage =
    "WITH RECURSIVE s(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM s WHERE i<400) ";

} // namespace

/// The nonces of what reaches the disk, whoever writes it. ARCHIVE_CAMPAIGN=long counts a million (tests/README.md).
class tst_SealedNonces : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::vector<Nonce> m_nonces;
    std::array<std::atomic<qint64>, 4> m_ofKind{};

    /// A hundredth of each kind at least, however the threads take turns.
    [[nodiscard]] bool hasEnoughOfEachKind(size_t wanted) const
    {
        return std::all_of(m_ofKind.begin() + 1, m_ofKind.end(), [wanted](const auto &count) {
            return count.load() > qint64(wanted) / 100;
        });
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    /// Notes the nonce of a page; no sync waits for the disk.
    std::optional<int> note(const TappedDisk::Operation &operation)
    {
        using Kind = TappedDisk::Operation::Kind;
        if (operation.kind == Kind::Write && operation.bytes.size() == pageSize) {
            Nonce nonce{};
            std::copy_n(operation.bytes.constData() + pageContent, nonce.size(), nonce.begin());
            m_nonces.push_back(nonce);
            const auto tail =
                PageTail::read(reinterpret_cast<const uchar *>(operation.bytes.constData()));
            if (tail.kind < m_ofKind.size())
                ++m_ofKind.at(tail.kind);
        }
        return operation.kind == Kind::Sync ? std::optional<int>(SQLITE_OK) : std::nullopt;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noneComesTwice()
    {
        const auto wanted = rounds<size_t>(100'000, 1'000'000);
        m_nonces.reserve(wanted + wanted / 10);
        std::atomic<size_t> written = 0;
        std::atomic<int> failures = 0;
        TapGuard tap([&](const auto &operation) {
            const auto answer = note(operation);
            written = m_nonces.size();
            return answer;
        });
        const auto codec = sampleCodec();
        // Two write in turn into one log, one into a rollback journal, all with the same keys.
        const auto work = [&](SealedDb &db, const char *table) {
            sqlite3_busy_timeout(db.handle(), 300'000);
            const QByteArray t(table);
            failures +=
                db.exec("PRAGMA cache_size=20; CREATE TABLE " + t + "(a INTEGER PRIMARY KEY, b)")
                    == SQLITE_OK
                ? 0
                : 1;
            while ((written < wanted || !hasEnoughOfEachKind(wanted)) && failures == 0) {
                const int code =
                    db.exec("BEGIN IMMEDIATE; INSERT OR REPLACE INTO " + t + " " + rowsOfAPage
                            + "SELECT i, randomblob(3000) FROM s; COMMIT");
                failures += code == SQLITE_OK ? 0 : 1;
            }
        };
        // Opened one after the other: of two that turn a new database to its log at once, each may keep the other from it.
        SealedDb one(path("log.db"), SealedDb::Log::WriteAhead, codec);
        SealedDb two(path("log.db"), SealedDb::Log::WriteAhead, codec);
        SealedDb three(path("journal.db"), SealedDb::Log::Rollback, codec);
        QCOMPARE(one.modeCode, SQLITE_OK);
        QCOMPARE(two.modeCode, SQLITE_OK);
        std::vector<std::thread> writers;
        writers.emplace_back(work, std::ref(one), "one");
        writers.emplace_back(work, std::ref(two), "two");
        writers.emplace_back(work, std::ref(three), "three");
        for (auto &writer : writers)
            writer.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY(m_nonces.size() >= wanted);
        QVERIFY(hasEnoughOfEachKind(wanted));
        QCOMPARE(codec->writes() >= m_nonces.size(), true);
        std::sort(m_nonces.begin(), m_nonces.end());
        QVERIFY(std::adjacent_find(m_nonces.cbegin(), m_nonces.cend()) == m_nonces.cend());
        qInfo("%zu nonces: %lld of databases, %lld of logs, %lld of journals",
              m_nonces.size(),
              m_ofKind.at(size_t(PageKind::Database)).load(),
              m_ofKind.at(size_t(PageKind::Log)).load(),
              m_ofKind.at(size_t(PageKind::Journal)).load());
    }

    void withoutRandomNumbersNoPageIsWritten_data()
    {
        QTest::addColumn<SealedDb::Log>("log");
        QTest::newRow("log") << SealedDb::Log::WriteAhead;
        QTest::newRow("rollback journal") << SealedDb::Log::Rollback;
    }
    void withoutRandomNumbersNoPageIsWritten()
    {
        QFETCH(SealedDb::Log, log);
        const auto name = QByteArray("tired-") + QTest::currentDataTag() + ".db";
        const auto random = std::make_shared<TiredRandom>();
        {
            SealedDb db(
                path(name.constData()), log, sampleCodec(PageCipher::Aes256Gcm, 'k', random));
            Commits work(db);
            QCOMPARE(work.create(), SQLITE_OK);
            QCOMPARE(work.commit(1), SQLITE_OK);
            random->isTired = true;
            // What was drawn before it failed is used up first.
            int code = SQLITE_OK;
            int done = 1;
            for (int n = 2; n < 60 && code == SQLITE_OK; ++n) {
                code = work.commit(n);
                done = code == SQLITE_OK ? n : done;
            }
            QCOMPARE(code, SQLITE_IOERR_WRITE);
            QCOMPARE(int(takeSealedFault(db.handle()).kind), int(SealedFault::Kind::Sealing));
            m_nonces.clear();
            {
                TapGuard tap([this](const auto &operation) { return note(operation); });
                static_cast<void>(db.exec("ROLLBACK"));
                QVERIFY(work.commit(99) != SQLITE_OK);
                static_cast<void>(db.exec("ROLLBACK"));
                QCOMPARE(m_nonces.size(), size_t(0));
            }
            random->isTired = false;
            QCOMPARE(work.last(), QByteArray::number(done));
            QCOMPARE(work.commit(done + 1), SQLITE_OK);
        }
        SealedDb again(path(name.constData()), log);
        QVERIFY(!Commits(again).last().startsWith("error"));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TappedDisk::instance(); // before the product's VFS, which is to stand on it
    tst_SealedNonces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sealednonces.moc"
