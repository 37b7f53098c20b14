// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/exportedjournal.h"
#include "support/verify.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// journal export as it is typed, rightly and not.
class tst_JournalCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_disk = std::make_shared<FailingDisk>(std::make_shared<SystemDisk>());
    }

    void anAuditorsFileEndsWithItsOwnEntry()
    {
        const auto answer = type("auditor",
                                 {QStringLiteral("--json"),
                                  QStringLiteral("journal"),
                                  QStringLiteral("export"),
                                  file()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto json = answer.json();
        const auto journal = ExportedJournal::read(file());
        const auto &last = journal.entries.back();
        QCOMPARE(json.value(QStringLiteral("file")).toString(), file());
        QCOMPARE(json.value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(json.value(QStringLiteral("problems")).toArray().size(), qsizetype(0));
        QCOMPARE(json.value(QStringLiteral("entries")).toInt(), int(journal.entries.size()));
        QCOMPARE(json.value(QStringLiteral("head")).toString(),
                 QString::fromLatin1(last.hash.toHex()));
        QCOMPARE(journal.part(journal.entries.size() - 1, ExportedJournal::ActionPart),
                 QByteArray("journal-exported"));
        QCOMPARE(journal.part(journal.entries.size() - 1, ExportedJournal::UserPart),
                 QByteArray("auditor"));
        QVERIFY(!last.signature.isEmpty());
        QCOMPARE(leftBehind(), QStringList{QFileInfo(file()).fileName()});
    }

    void nothingOfAPersonIsInIt()
    {
        const auto name = QStringLiteral("张秀梅");
        const auto household = m_story->household(name);
        m_story->consent(household);
        m_story->loan(household, QStringLiteral("73519.00"));
        const auto number =
            must(m_story->archive().records().get(m_story->session(QStringLiteral("check")),
                                                  kinds::person,
                                                  m_story->headOf(household)))
                .record;
        const auto idNumber = PersonView(number).idNumber();
        m_story->signOut();
        QCOMPARE(
            type("auditor", {QStringLiteral("journal"), QStringLiteral("export"), file()}).code, 0);
        QFile exported(file());
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const auto bytes = exported.readAll();
        for (const auto &word : {name,
                                 idNumber,
                                 QStringLiteral("73519"),
                                 QStringLiteral("7351900"),
                                 QStringLiteral("story")}) {
            QVERIFY2(!word.isEmpty(), "a word to look for");
            QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(!bytes.contains(word.toUtf8().toHex()), qPrintable(word));
        }
    }

    void onlyAnAuditorExports_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QString>("purpose");
        for (const auto *user : {"admin", "officer", "reviewer", "reporter"})
            QTest::newRow(user) << QByteArray(user) << QString();
        QTest::newRow("an officer for a purpose of his") << QByteArray("officer") << "check";
        QTest::newRow("the administrator for maintenance") << QByteArray("admin") << "maintenance";
        QTest::newRow("a reporter for transmission") << QByteArray("reporter") << "transmit";
        QTest::newRow("an auditor for another's purpose") << QByteArray("auditor") << "check";
    }
    void onlyAnAuditorExports()
    {
        QFETCH(QByteArray, user);
        QFETCH(QString, purpose);
        QStringList words{QStringLiteral("journal"), QStringLiteral("export"), file()};
        if (!purpose.isEmpty())
            words = QStringList{QStringLiteral("--purpose"), purpose} + words;
        const auto answer = type(user.constData(), words);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QCOMPARE(leftBehind(), QStringList());
        QCOMPARE(exportsTold(), 0);
    }

    void mistypedLinesSayHow_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("half a command") << QStringList{QStringLiteral("journal")};
        QTest::newRow("another word") << QStringList{
            QStringLiteral("journal"), QStringLiteral("exprot"), QStringLiteral("x")};
        QTest::newRow("no file") << QStringList{QStringLiteral("journal"),
                                                QStringLiteral("export")};
        QTest::newRow("two files") << QStringList{QStringLiteral("journal"),
                                                  QStringLiteral("export"),
                                                  QStringLiteral("a"),
                                                  QStringLiteral("b")};
        QTest::newRow("an option of another") << QStringList{QStringLiteral("journal"),
                                                             QStringLiteral("export"),
                                                             QStringLiteral("--force"),
                                                             QStringLiteral("a")};
    }
    void mistypedLinesSayHow()
    {
        QFETCH(QStringList, words);
        const auto answer = type("auditor", words);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.err.count(u'\n'), 1);
    }

    void aPlaceThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file that exists") << "taken.txt";
        QTest::newRow("a link that leads nowhere") << "link.txt";
        QTest::newRow("a folder") << ".";
        QTest::newRow("a folder that is missing") << "missing/journal.txt";
        QTest::newRow("a file as folder") << "taken.txt/journal.txt";
    }
    void aPlaceThatIsNoneIsRefused()
    {
        QFETCH(QString, path);
        QFile taken(m_dir->filePath(QStringLiteral("taken.txt")));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        QVERIFY(QFile::link(QStringLiteral("/nonexistent/x"),
                            m_dir->filePath(QStringLiteral("link.txt"))));
        const auto answer =
            type("auditor",
                 {QStringLiteral("journal"), QStringLiteral("export"), m_dir->filePath(path)});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), QByteArray("mine"));
        QCOMPARE(leftBehind(),
                 QStringList({QStringLiteral("link.txt"), QStringLiteral("taken.txt")}));
        QCOMPARE(exportsTold(), 0);
    }

    void aDiskThatFailsLeavesNothing_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name,
                            DiskStep step,
                            ErrorCode code,
                            FailingDisk::Fault fault = FailingDisk::Fault::Refuse) {
            QTest::newRow(name) << int(step) << int(code) << int(fault);
        };
        row("a folder that can only be read", DiskStep::Create, ErrorCode::Io);
        row("full while it is written",
            DiskStep::Write,
            ErrorCode::DiskFull,
            FailingDisk::Fault::ShortWrite);
        row("not synced", DiskStep::Sync, ErrorCode::Io);
        row("not closed", DiskStep::Close, ErrorCode::Io);
        row("written otherwise", DiskStep::Write, ErrorCode::Io, FailingDisk::Fault::Corrupt);
    }
    void aDiskThatFailsLeavesNothing()
    {
        QFETCH(int, step);
        QFETCH(int, code);
        QFETCH(int, fault);
        auto &archive = m_story->signIn(QStringLiteral("auditor"));
        static_cast<void>(archive);
        m_story->signOut();
        auto opened = must(Archive::open(
            m_story->folder(), QStringLiteral("auditor"), ArchiveStory::password(), environment()));
        const auto session = must(opened->sessions().begin(QStringLiteral("audit")));
        m_disk->failAt(DiskStep(step), 1, ErrorCode(code), FailingDisk::Fault(fault));
        QVERIFY_ERROR(opened->journal().exportTo(session, file()), code);
        QCOMPARE(leftBehind(), QStringList());
        m_disk->failNever();
        QVERIFY_RESULT(opened->journal().exportTo(session, file()));
        QCOMPARE(leftBehind(), QStringList{QFileInfo(file()).fileName()});
    }

    void aFullDiskIsSaidBeforeTheFirstByte()
    {
        m_disk->setFreeBytes(1000);
        const auto answer =
            type("auditor", {QStringLiteral("journal"), QStringLiteral("export"), file()});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence() && answer.err.contains(QStringLiteral("free space")),
                 qPrintable(answer.err));
        QCOMPARE(leftBehind(), QStringList());
    }

private:
    [[nodiscard]] Environment environment() const
    {
        auto environment = m_story->environment();
        environment.disk = m_disk;
        return environment;
    }

    Answer type(const char *user, const QStringList &words)
    {
        Console console(environment());
        console.set("ARCHIVE_DIR", m_story->folder())
            .set("ARCHIVE_USER", QString::fromLatin1(user))
            .set("ARCHIVE_PASSWORD", ArchiveStory::password());
        return console.type(words);
    }

    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("审计.txt")); }
    [[nodiscard]] QStringList leftBehind() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden | QDir::System,
                       QDir::Name);
    }

    /// How many exports the journal tells of.
    int exportsTold()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("journal.txt"));
        const auto answer =
            type("auditor", {QStringLiteral("journal"), QStringLiteral("export"), path});
        if (answer.code != 0)
            return -1;
        const auto journal = ExportedJournal::read(path);
        int told = -1; // the one that this look makes is not counted
        for (size_t i = 0; i < journal.entries.size(); ++i)
            told += journal.part(i, ExportedJournal::ActionPart) == "journal-exported" ? 1 : 0;
        return told;
    }

    std::unique_ptr<ArchiveStory> m_story;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<FailingDisk> m_disk;
};

QTEST_GUILESS_MAIN(tst_JournalCommand)
#include "tst_journalcommand.moc"
