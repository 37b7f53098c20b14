// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/pagegeometry.h"
#include "vault/samplecodec.h"
#include "vault/statement.h"
#include "vault/transaction.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;

class tst_Transaction : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    QByteArrayList m_firstPages;

    [[nodiscard]] Result<Connection> open(OpenMode mode) const
    {
        OpenOptions options;
        options.codec = test::sampleCodec();
        options.mode = mode;
        return Connection::open(m_folder->filePath(QStringLiteral("a.db")), options);
    }
    static qint64 rows(Connection &connection)
    {
        auto count = connection.prepared(QStringLiteral("SELECT count(*) FROM t")).value();
        return count.step().value() ? count.integer(0) : -1;
    }
    [[nodiscard]] Result<void> insert()
    {
        return m_connection->exec(QStringLiteral("INSERT INTO t VALUES(randomblob(3000))"));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_connection.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = open(OpenMode::Create);
        QVERIFY_RESULT(opened);
        m_connection = std::make_unique<Connection>(std::move(opened).value());
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("CREATE TABLE t(a)")));
    }

    void whatIsCommittedStays()
    {
        {
            auto transaction = Transaction::begin(*m_connection).value();
            QVERIFY_RESULT(insert());
            QVERIFY_RESULT(transaction.commit());
        }
        QCOMPARE(rows(*m_connection), 1);
    }

    /// By its counter a log and its database know each other (LogRecovery), also when what changed is far from page 1.
    void eachCommitCountsOnTheFirstPage()
    {
        const auto firstPage = [this] {
            QVERIFY_RESULT(m_connection->checkpoint());
            QFile file(m_folder->filePath(QStringLiteral("a.db")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_firstPages.append(file.read(pageSize));
        };
        m_firstPages.clear();
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("INSERT INTO t VALUES(1)")));
        firstPage();
        // A row that needs no new page, once as SQLite would write it and once in a transaction of ours.
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("UPDATE t SET a=2")));
        firstPage();
        auto transaction = Transaction::begin(*m_connection).value();
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("UPDATE t SET a=3")));
        QVERIFY_RESULT(transaction.commit());
        firstPage();
        QCOMPARE(m_firstPages.size(), 3);
        QVERIFY(m_firstPages.at(0) == m_firstPages.at(1));
        QVERIFY(m_firstPages.at(1) != m_firstPages.at(2));
    }

    void whatIsNotCommittedIsUndone()
    {
        {
            const auto transaction = Transaction::begin(*m_connection).value();
            QVERIFY_RESULT(insert());
            QCOMPARE(rows(*m_connection), 1);
        }
        QCOMPARE(rows(*m_connection), 0);
        auto transaction = Transaction::begin(*m_connection).value();
        QVERIFY_RESULT(insert());
        QVERIFY_RESULT(transaction.rollback());
        QVERIFY_RESULT(transaction.rollback());
        QCOMPARE(rows(*m_connection), 0);
    }

    void commitsOnce()
    {
        auto transaction = Transaction::begin(*m_connection).value();
        QVERIFY_RESULT(transaction.commit());
        QVERIFY_ERROR(transaction.commit(), ErrorCode::Internal);
        QVERIFY_RESULT(transaction.rollback());
    }

    void movingHandsItOver()
    {
        {
            auto first = Transaction::begin(*m_connection).value();
            QVERIFY_RESULT(insert());
            auto second = std::move(first);
            QVERIFY_RESULT(second.commit());
        }
        QCOMPARE(rows(*m_connection), 1);
    }

    void doesNotNest()
    {
        const auto outer = Transaction::begin(*m_connection).value();
        QVERIFY_ERROR(Transaction::begin(*m_connection), ErrorCode::Internal);
        QVERIFY_RESULT(insert());
    }

    void aSecondWriterIsToldThatItIsBusy()
    {
        auto other = open(OpenMode::ReadWrite).value();
        auto transaction = Transaction::begin(*m_connection).value();
        QVERIFY_ERROR(Transaction::begin(other), ErrorCode::Busy);
        QVERIFY_RESULT(transaction.commit());
        QVERIFY_RESULT(Transaction::begin(other));
    }

    void anUnfinishedQueryDoesNotKeepARollbackFromWorking()
    {
        QVERIFY_RESULT(insert());
        auto query = m_connection->prepared(QStringLiteral("SELECT a FROM t")).value();
        QVERIFY(query.step().value());
        {
            const auto transaction = Transaction::begin(*m_connection).value();
            QVERIFY_RESULT(insert());
        }
        query.reset();
        QCOMPARE(rows(*m_connection), 1);
    }

    /// A full disk, played by SQLite's own limit of pages.
    void aFullDiskLosesNothingThatWasCommitted()
    {
        QVERIFY_RESULT(insert());
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("PRAGMA max_page_count=20")));
        {
            auto transaction = Transaction::begin(*m_connection).value();
            auto full = insert();
            for (int i = 0; i < 30 && full; ++i)
                full = insert();
            QVERIFY_ERROR(full, ErrorCode::DiskFull);
        }
        QCOMPARE(rows(*m_connection), 1);
        QCOMPARE(m_connection->integrityCheck().value(), QStringList());
        QVERIFY_RESULT(m_connection->exec(QStringLiteral("PRAGMA max_page_count=1000")));
        QVERIFY_RESULT(insert());
        QCOMPARE(rows(*m_connection), 2);
        QVERIFY_RESULT(m_connection->close());
        auto again = open(OpenMode::ReadWrite).value();
        QCOMPARE(rows(again), 2);
        QCOMPARE(again.integrityCheck().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Transaction)
#include "tst_transaction.moc"
