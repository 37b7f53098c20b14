// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/pageworkload.h"

#include <QFile>

#include <chrono>
#include <ctime>
#include <random>

namespace archive::bench {
namespace {

using Random = std::mt19937_64;
constexpr quint64 seed = 42;

QByteArray randomBytes(Random &random, int words)
{
    QByteArray bytes;
    for (int i = 0; i < words; ++i) {
        const auto word = random();
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return bytes;
}

/// A number of 18 digits on the prefix that no county has.
QByteArray randomNumber(Random &random)
{
    constexpr quint64 twelveDigits = 1'000'000'000'000;
    return QByteArrayLiteral("359999")
        + QByteArray::number(random() % twelveDigits).rightJustified(12, '0');
}

template<typename Function>
Result<Took> timed(Function function)
{
    const auto start = std::chrono::steady_clock::now();
    const auto ticks = std::clock();
    ARCHIVE_CHECK(function());
    Took took;
    took.processor = static_cast<double>(std::clock() - ticks) / CLOCKS_PER_SEC;
    took.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return took;
}

Result<void> insertRow(BenchStatement &insert, Random &random, qint64 number)
{
    constexpr quint64 differentNames = 200'000;
    constexpr quint64 places = 200;
    constexpr qint64 firstPlace = 359'999'000'000;
    static const auto where = QByteArrayLiteral("福建省三明市样本县夏茂镇某某村第三村民小组18号");
    const auto identity = randomBytes(random, 2);
    const auto called = QByteArrayLiteral("农户") + QByteArray::number(random() % differentNames);
    const auto card = randomNumber(random);
    const auto call = randomNumber(random).right(11);
    const auto sum = randomBytes(random, 4);
    insert.bind(1, number);
    insert.bindBlob(2, identity);
    insert.bindText(3, called);
    insert.bindText(4, card);
    insert.bindText(5, call);
    insert.bindText(6, where);
    insert.bind(7, firstPlace + static_cast<qint64>(random() % places));
    insert.bindBlob(8, sum);
    ARCHIVE_CHECK(insert.run());
    return {};
}

Result<void> insertRows(const DatabaseSetup &setup, int rows)
{
    constexpr int rowsATransaction = 20'000;
    ARCHIVE_TRY(database, BenchDatabase::open(setup));
    ARCHIVE_CHECK(
        database->exec("CREATE TABLE p(a INTEGER PRIMARY KEY, b BLOB, c, d, e, f, g, h, n DEFAULT "
                       "1); CREATE UNIQUE INDEX p1 ON p(b); CREATE INDEX p2 ON p(c); CREATE "
                       "INDEX p3 ON p(d); CREATE INDEX p4 ON p(e); CREATE INDEX p5 ON p(g, c)"));
    Random random(seed);
    ARCHIVE_TRY(insert,
                BenchStatement::prepare(
                    *database, "INSERT INTO p(a, b, c, d, e, f, g, h) VALUES(?,?,?,?,?,?,?,?)"));
    for (int row = 0; row < rows; ++row) {
        if (row % rowsATransaction == 0)
            ARCHIVE_CHECK(database->exec(row == 0 ? "BEGIN IMMEDIATE" : "COMMIT; BEGIN IMMEDIATE"));
        ARCHIVE_CHECK(insertRow(*insert, random, row));
    }
    ARCHIVE_CHECK(database->exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

Result<void> readPoints(const DatabaseSetup &setup, int reads)
{
    ARCHIVE_TRY(database, BenchDatabase::open(setup));
    Random random(seed + 1);
    ARCHIVE_TRY(
        find, BenchStatement::prepare(*database, "SELECT * FROM p WHERE d>=? ORDER BY d LIMIT 1"));
    for (int read = 0; read < reads; ++read) {
        const auto card = randomNumber(random);
        find->bindText(1, card);
        ARCHIVE_CHECK(find->run());
    }
    return {};
}

Result<void> scanCold(const DatabaseSetup &setup, int scans)
{
    for (int scan = 0; scan < scans; ++scan) {
        ARCHIVE_TRY(database, BenchDatabase::open(setup));
        ARCHIVE_TRY(
            all,
            BenchStatement::prepare(
                *database, "SELECT count(*), sum(length(c)), sum(length(f)), max(g) FROM p"));
        ARCHIVE_CHECK(all->run());
    }
    return {};
}

Result<void> changeRows(const DatabaseSetup &setup, const Workload &workload)
{
    ARCHIVE_TRY(database, BenchDatabase::open(setup));
    constexpr int changesEach = 5;
    Random random(seed + 2);
    ARCHIVE_TRY(change, BenchStatement::prepare(*database, "UPDATE p SET n=n+1, c=? WHERE a=?"));
    for (int transaction = 0; transaction < workload.transactions; ++transaction) {
        ARCHIVE_CHECK(database->exec("BEGIN IMMEDIATE"));
        for (int i = 0; i < changesEach; ++i) {
            const auto called = QByteArrayLiteral("张") + QByteArray::number(transaction);
            change->bindText(1, called);
            change->bind(2, static_cast<qint64>(random() % static_cast<quint64>(workload.rows)));
            ARCHIVE_CHECK(change->run());
        }
        ARCHIVE_CHECK(database->exec("COMMIT"));
    }
    return {};
}

} // namespace

Result<Times> runWorkload(const DatabaseSetup &setup, const Workload &workload)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(setup.file + QLatin1String(suffix));
    ARCHIVE_TRY(inserts, timed([&] { return insertRows(setup, workload.rows); }));
    ARCHIVE_TRY(reads, timed([&] { return readPoints(setup, workload.reads); }));
    ARCHIVE_TRY(scans, timed([&] { return scanCold(setup, workload.scans); }));
    ARCHIVE_TRY(changes, timed([&] { return changeRows(setup, workload); }));
    QFile::remove(setup.file);
    return Times{inserts, reads, scans, changes};
}

} // namespace archive::bench
