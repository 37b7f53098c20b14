// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/journalformat.h"
#include "support/rawdatabase.h"

namespace archive::test {

/// What somebody does who has the file and its data key, but no user's key.
class Tamperer
{
public:
    explicit Tamperer(const ArchiveStory &story)
        : m_raw(story.folder() + QStringLiteral("/archive.db"))
    {
        makeWritable();
    }

    void exec(const QByteArray &sql) { m_raw.exec(sql); }
    [[nodiscard]] QByteArray value(const QByteArray &sql) { return m_raw.value(sql); }

    void liftTriggers()
    {
        for (const auto *table : {"journal_entry",
                                  "journal_author",
                                  "journal_topic",
                                  "household_number",
                                  "journal_content",
                                  "signature",
                                  "anchor"}) {
            for (const auto *what : {"update", "delete"})
                m_raw.exec(QByteArray("DROP TRIGGER ") + table + "_no_" + what);
        }
    }

    /// Every hash from the entry on, made to fit again.
    void rehash(const Uid &archive, qint64 from)
    {
        auto previous = from == 1
            ? journalformat::rootHash(HashFunction::Sha256, archive)
            : value("SELECT hash FROM journal WHERE seq=" + QByteArray::number(from - 1));
        for (qint64 seq = from;; ++seq) {
            const auto number = QByteArray::number(seq);
            if (value("SELECT seq FROM journal WHERE seq=" + number).isEmpty())
                return;
            previous = journalformat::entryHash(HashFunction::Sha256, entryAt(seq), previous);
            exec("UPDATE journal SET hash=x'" + previous.toHex() + "' WHERE seq=" + number);
        }
    }

    [[nodiscard]] qint64 last() { return value("SELECT MAX(seq) FROM journal").toLongLong(); }

private:
    /// The entries are put in, changed and removed under the name by which they are read.
    void makeWritable()
    {
        m_raw.exec(
            "CREATE TRIGGER IF NOT EXISTS journal_added INSTEAD OF INSERT ON journal BEGIN "
            "INSERT OR IGNORE INTO journal_author (user, purpose, task, session) "
            "VALUES (NEW.user, NEW.purpose, NEW.task, NEW.session); "
            "INSERT INTO journal_topic (action, kind) SELECT NEW.action, NEW.kind WHERE NOT EXISTS "
            "(SELECT 1 FROM journal_topic WHERE action = NEW.action AND kind IS NEW.kind); "
            "INSERT OR IGNORE INTO household_number (uid) SELECT NEW.household "
            "WHERE NEW.household IS NOT NULL; "
            "INSERT INTO journal_entry VALUES (NEW.seq, NEW.type, NEW.at, NEW.since_boot, "
            "(SELECT max(id) FROM journal_author WHERE session IS NEW.session "
            "AND user = NEW.user AND purpose IS NEW.purpose AND task IS NEW.task), "
            "(SELECT id FROM journal_topic WHERE action = NEW.action AND kind IS NEW.kind), "
            "NEW.record, (SELECT id FROM household_number WHERE uid = NEW.household), "
            "NEW.revision, NEW.commitment, NEW.hash); END");
        m_raw.exec("CREATE TRIGGER IF NOT EXISTS journal_removed INSTEAD OF DELETE ON journal "
                   "BEGIN DELETE FROM journal_entry WHERE seq=OLD.seq; END");
        m_raw.exec("CREATE TRIGGER IF NOT EXISTS journal_changed INSTEAD OF UPDATE ON journal "
                   "BEGIN DELETE FROM journal_entry WHERE seq=OLD.seq; "
                   "INSERT INTO journal VALUES (NEW.seq, NEW.type, NEW.at, NEW.since_boot, "
                   "NEW.user, NEW.purpose, NEW.task, NEW.session, NEW.action, NEW.kind, "
                   "NEW.record, NEW.household, NEW.revision, NEW.commitment, NEW.hash); END");
    }

    [[nodiscard]] ChainedEntry entryAt(qint64 seq)
    {
        const auto column = [&](const char *name) {
            return value(QByteArray("SELECT ") + name
                         + " FROM journal WHERE seq=" + QByteArray::number(seq));
        };
        const auto text = [&](const char *name) {
            return QString::fromUtf8(column(name));
        };
        const auto uid = [&](const char *name) {
            return Uid::fromBytes(column(name));
        };
        ChainedEntry entry;
        entry.seq = seq;
        entry.type = EntryType(column("type").toInt());
        entry.atMs = column("at").toLongLong();
        entry.sinceBootMs = column("since_boot").toLongLong();
        entry.author = {text("user"), text("purpose"), uid("task"), uid("session")};
        entry.action = text("action");
        entry.kind = text("kind");
        entry.record = uid("record");
        entry.household = uid("household");
        entry.revision = column("revision").toLongLong();
        entry.commitment = column("commitment");
        return entry;
    }

    RawDatabase m_raw;
};

} // namespace archive::test
