// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/sealeddb.h"

namespace archive::test {

/// A small database of numbered commits, each of which writes rows and a counter together, so that a lost or half one shows.
class Commits
{
public:
    static constexpr int rowsEach = 4;

    explicit Commits(SealedDb &db)
        : m_db(&db)
    { }

    int create()
    {
        return m_db->exec(
            "CREATE TABLE counter(n INTEGER); INSERT INTO counter VALUES(0); CREATE TABLE "
            "house(n INTEGER, part INTEGER, text, PRIMARY KEY(n, part)); CREATE INDEX "
            "byText ON house(text)");
    }
    /// SQLite's code; SQLITE_OK says that the commit will not be lost.
    int commit(int n, int bytes = 700)
    {
        const auto number = QByteArray::number(n);
        int code = m_db->exec("BEGIN IMMEDIATE");
        for (int part = 0; code == SQLITE_OK && part < rowsEach; ++part) {
            code = m_db->exec("INSERT INTO house VALUES(" + number + "," + QByteArray::number(part)
                              + ", '沙县' || hex(randomblob(" + QByteArray::number(bytes) + ")))");
        }
        if (code == SQLITE_OK)
            code = m_db->exec("UPDATE counter SET n=" + number);
        if (code == SQLITE_OK)
            code = m_db->exec("COMMIT");
        return code;
    }
    /// The number of the last commit if everything before it is whole; a text that says what is wrong otherwise.
    [[nodiscard]] QByteArray last()
    {
        auto n = m_db->text("SELECT n FROM counter");
        if (n.startsWith("error"))
            return n;
        const auto rows = m_db->text("SELECT count(*) FROM house WHERE n<=" + n);
        if (rows != QByteArray::number(n.toInt() * rowsEach))
            return "counter " + n + " but " + rows + " rows";
        if (const auto later = m_db->text("SELECT count(*) FROM house WHERE n>" + n); later != "0")
            return "half a commit: " + later + " rows after " + n;
        if (auto check = m_db->text("PRAGMA integrity_check"); check != "ok")
            return check;
        return n;
    }

private:
    SealedDb *m_db;
};

/// Copies a database and what stands beside it, as a power cut leaves it; shared memory is lost then.
inline bool copyAsAfterPowerCut(const QString &from, const QString &to)
{
    for (const auto *suffix : {"", "-wal", "-journal", "-shm"}) {
        QFile::remove(to + QLatin1String(suffix));
        const bool kept =
            qstrcmp(suffix, "-shm") != 0 && QFile::exists(from + QLatin1String(suffix));
        if (kept && !QFile::copy(from + QLatin1String(suffix), to + QLatin1String(suffix)))
            return false;
    }
    return true;
}

} // namespace archive::test
