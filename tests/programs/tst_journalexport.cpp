// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/exportedjournal.h"
#include "support/witness.h"
#include "vault/keyring.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace archive;
using namespace archive::test;

namespace {

QString samplePassword()
{
    return QStringLiteral("sample-2026");
}

enum class Tampering {
    Nothing,
    EntryByte,
    HashDigit,
    Removed,
    Doubled,
    Swapped,
    Inserted,
    Recomputed,
    SignatureByte,
    AnothersSignature,
    AnothersName,
    RetiredKey,
    KeyContent,
    KeyContentMissing,
    CutTail,
    CutInATransaction,
    NoExportEntry,
    NewKeys,
    Empty,
    NoLine,
};

/// What the auditor's script must answer.
struct Expected
{
    int code = 1;
    size_t entry = 0; ///< where it is broken, or how many entries are intact; 0: not said here
};

} // namespace

Q_DECLARE_METATYPE(Tampering)

/// The journal as an auditor gets it, read by openssl through the script that ships with it, in both suites.
class tst_JournalExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("suite");
        for (const auto *suite : {"standard", "shangmi"})
            QTest::newRow(suite) << QString::fromLatin1(suite);
    }

    void initTestCase()
    {
        for (const auto *suite : {"standard", "shangmi"})
            make(QString::fromLatin1(suite));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QFETCH_GLOBAL(QString, suite);
        m_suite = suite;
    }

    void theScriptHasFortyLines()
    {
        QFile file(script());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count('\n') <= 40);
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<Tampering>("tampering");
        QTest::addColumn<int>("tries");
        QTest::newRow("nothing changed") << Tampering::Nothing << 1;
        QTest::newRow("a byte of an entry") << Tampering::EntryByte << 4;
        QTest::newRow("a digit of a hash") << Tampering::HashDigit << 2;
        QTest::newRow("an entry removed") << Tampering::Removed << 2;
        QTest::newRow("an entry doubled") << Tampering::Doubled << 1;
        QTest::newRow("two entries swapped") << Tampering::Swapped << 1;
        QTest::newRow("an entry inserted, hashes recomputed") << Tampering::Inserted << 1;
        QTest::newRow("hashes recomputed without the user's key") << Tampering::Recomputed << 2;
        QTest::newRow("a byte of a signature") << Tampering::SignatureByte << 1;
        QTest::newRow("a signature of another user") << Tampering::AnothersSignature << 1;
        QTest::newRow("an entry in another's name") << Tampering::AnothersName << 1;
        QTest::newRow("a signature with a key of before two resets") << Tampering::RetiredKey << 1;
        QTest::newRow("another key in a registration") << Tampering::KeyContent << 1;
        QTest::newRow("a registration without its content") << Tampering::KeyContentMissing << 1;
        QTest::newRow("the tail cut off after a signature") << Tampering::CutTail << 1;
        QTest::newRow("the tail cut off between signatures") << Tampering::CutInATransaction << 1;
        QTest::newRow("the export's own entry missing") << Tampering::NoExportEntry << 1;
        QTest::newRow("rewritten with new keys for all, no anchor") << Tampering::NewKeys << 1;
        QTest::newRow("no entry at all") << Tampering::Empty << 1;
        QTest::newRow("a line of something else") << Tampering::NoLine << 1;
    }

    void tamperingIsFound()
    {
        QFETCH(Tampering, tampering);
        QFETCH(int, tries);
        QRandomGenerator random(7);
        for (int i = 0; i < tries; ++i) {
            auto journal = ExportedJournal::read(exported());
            if (tampering != Tampering::Nothing)
                journal.forgetAnchors(); // as whoever changes the file does first
            const auto expected = tamper(journal, tampering, random);
            journal.write(changed());
            const auto said = check({changed()});
            const auto text = QString::fromUtf8(said.output);
            QVERIFY2(said.exitCode == expected.code && said.errors.isEmpty(),
                     qPrintable(text + QString::fromUtf8(said.errors)));
            QVERIFY2(text.startsWith(expected.code == 0 ? QStringLiteral("intact")
                                                        : QStringLiteral("broken at entry")),
                     qPrintable(text));
            const auto number = QStringLiteral(" %1 ").arg(expected.entry);
            QVERIFY2(expected.entry == 0 || text.contains(number), qPrintable(number + text));
        }
    }

    void anchorsAreCompared()
    {
        const auto journal = ExportedJournal::read(exported());
        const auto size = journal.entries.size();
        const auto middle = size / 2;
        const auto anchorAt = [&](size_t at) {
            return JournalHead{qint64(at), journal.entries.at(at - 1).hash}.shortText();
        };
        QCOMPARE(check({exported(), anchorAt(middle), anchorAt(size)}).exitCode, 0);
        auto cutOnly = journal;
        cutOnly.entries.resize(5);
        cutOnly.write(changed());
        QCOMPARE(check({changed()}).exitCode, 3); // the batch's anchor is in the file
        const auto full = QString::number(middle) + u' '
            + QString::fromLatin1(journal.entries.at(middle - 1).hash.toHex());
        QCOMPARE(check({exported(), full}).exitCode, 0);

        auto cut = journal;
        cut.entries.resize(journal.signedFrom(middle) + 1);
        cut.write(changed());
        const auto shorter = check({changed(), anchorAt(middle), anchorAt(size)});
        QVERIFY2(shorter.exitCode == 3 && shorter.output.startsWith("shorter than an anchor"),
                 shorter.output.constData());

        auto rewritten = journal;
        SeededRandom random(3);
        rewritten.rewriteWithNewKeys(random);
        rewritten.write(changed());
        const auto differs = check({changed(), anchorAt(middle)});
        QVERIFY2(differs.exitCode == 4 && differs.output.startsWith("differs from an anchor"),
                 differs.output.constData());
        // Broken comes first: an anchor says nothing of a journal whose own parts disagree.
        rewritten.setPart(3, ExportedJournal::SinceBootPart, QByteArray(8, '\1'));
        rewritten.write(changed());
        QCOMPARE(check({changed(), anchorAt(middle)}).exitCode, 1);
    }

    void anchorsInTheExportAreCompared_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<int>("code");
        QTest::newRow("differs") << QByteArray("anchor 3 " + QByteArray(64, 'a') + " batch 3") << 4;
        QTest::newRow("shorter") << QByteArray("anchor 99999 " + QByteArray(64, 'a') + " 报告 1")
                                 << 3;
    }
    void anchorsInTheExportAreCompared()
    {
        QFETCH(QByteArray, anchor);
        QFETCH(int, code);
        auto journal = ExportedJournal::read(exported());
        QVERIFY2(journal.head.join('\n').contains(" batch province 1"),
                 "the sample's own batch is no anchor");
        journal.head += anchor;
        journal.write(changed());
        const auto said = check({changed()});
        QCOMPARE(said.exitCode, code);
        QVERIFY2(said.output.contains(anchor.mid(anchor.lastIndexOf("aa ") + 3)),
                 said.output.constData());
    }

    void tenThousandEntriesAreChecked()
    {
        auto journal = ExportedJournal::read(exported());
        auto &entries = journal.entries;
        auto copy = entries.back();
        for (int i = 0; i < 10'000; ++i) {
            copy.keyId = i % 100 == 0 ? entries.back().keyId : QByteArray();
            entries.insert(entries.end() - 1, copy);
        }
        SeededRandom random(3);
        journal.forgetAnchors();
        journal.rewriteWithNewKeys(random);
        journal.write(changed());
        const auto whole = check({changed()});
        QVERIFY2(
            whole.exitCode == 0
                && whole.output.contains(' ' + QByteArray::number(entries.size()) + " entries"),
            whole.output.constData());
        if (m_suite == QLatin1String("shangmi"))
            return; // the rest is the same reading of the same lines
        entries.at(9000).bytes.back() = char(entries.at(9000).bytes.back() ^ 1);
        journal.write(changed());
        const auto broken = check({changed()});
        QVERIFY2(broken.exitCode == 1 && broken.output.contains(" 9001 "),
                 broken.output.constData());
    }

    void whatCantBeCheckedSaysSo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such file") << QStringList{QStringLiteral("/nonexistent.txt")};
        QTest::newRow("a folder") << QStringList{QStringLiteral("/tmp")};
        QTest::newRow("another file") << QStringList{QStringLiteral("/etc/passwd")};
        QTest::newRow("an anchor without a size") << QStringList{
            exportedOf(QStringLiteral("standard")), QStringLiteral("7c41 90be 22d5")};
        QTest::newRow("an anchor too short")
            << QStringList{exportedOf(QStringLiteral("standard")), QStringLiteral("12 7c41")};
    }
    void whatCantBeCheckedSaysSo()
    {
        QFETCH(QStringList, words);
        const auto said = check(words);
        QVERIFY2(said.exitCode == 2 && said.output.startsWith("could not be checked"),
                 said.output.constData());
    }

private:
    static QString script()
    {
        return QStringLiteral(ARCHIVE_SOURCE_DIR)
            + QStringLiteral("/installer/auditor/journal-check.sh");
    }
    [[nodiscard]] QString exportedOf(const QString &suite) const
    {
        return m_dir.filePath(suite + QStringLiteral("/审计 journal.txt"));
    }
    [[nodiscard]] QString exported() const { return exportedOf(m_suite); }
    [[nodiscard]] QString changed() const { return m_dir.filePath(QStringLiteral("changed.txt")); }

    static Witness check(const QStringList &words)
    {
        constexpr int milliseconds = 240'000;
        return askWitness(QStringLiteral("bash"), QStringList{script()} + words, {}, milliseconds);
    }

    static void type(Console &console, const QStringList &words)
    {
        const auto answer = console.type(words);
        if (answer.code != 0)
            throw std::runtime_error(answer.err.toStdString());
    }

    [[nodiscard]] Console console(const QString &suite, const char *user) const
    {
        Console console;
        console.set("ARCHIVE_DIR", m_dir.filePath(suite + QStringLiteral("/archive")))
            .set("ARCHIVE_USER", QString::fromLatin1(user))
            .set("ARCHIVE_PASSWORD", samplePassword());
        return console;
    }

    SigningKey keyOf(const QString &suite, const char *user)
    {
        const auto ring = must(KeyRing::unlock(m_dir.filePath(suite + QStringLiteral("/archive")),
                                               QString::fromLatin1(user),
                                               samplePassword(),
                                               Environment::system()));
        return ring.userKey().clone();
    }

    /// A sample with a batch, whose officer got two new keys and signed with the last.
    void make(const QString &suite)
    {
        QDir(m_dir.path()).mkpath(suite);
        auto admin = console(suite, "admin");
        type(admin,
             {QStringLiteral("demo"),
              m_dir.filePath(suite + QStringLiteral("/archive")),
              QStringLiteral("--households"),
              QStringLiteral("2"),
              QStringLiteral("--suite"),
              suite});
        auto reporter = console(suite, "reporter");
        type(reporter,
             {QStringLiteral("batch"),
              QStringLiteral("create"),
              QStringLiteral("--output"),
              m_dir.path()});
        m_oldKeys.emplace(suite, keyOf(suite, "officer"));
        admin.set("ARCHIVE_NEW_PASSWORD", samplePassword());
        for (int i = 0; i < 2; ++i) {
            type(admin,
                 {QStringLiteral("user"), QStringLiteral("reset"), QStringLiteral("officer")});
        }
        auto officer = console(suite, "officer");
        officer.set("ARCHIVE_NEW_PASSWORD", QStringLiteral("Sample-2027!"));
        type(officer, {QStringLiteral("password")});
        auto auditor = console(suite, "auditor");
        type(auditor, {QStringLiteral("journal"), QStringLiteral("export"), exportedOf(suite)});
        m_auditorKeys.emplace(suite, keyOf(suite, "auditor"));
    }

    Expected tamper(ExportedJournal &journal, Tampering tampering, QRandomGenerator &random);
    Expected tamperWithEnds(ExportedJournal &journal, Tampering tampering, size_t at);
    Expected tamperWithKeys(ExportedJournal &journal, Tampering tampering);

    QTemporaryDir m_dir;
    QString m_suite;
    std::map<QString, SigningKey> m_oldKeys; ///< the officer's of before his resets, by suite
    std::map<QString, SigningKey> m_auditorKeys;
};

/// Changes the export and says what the script must find.
Expected
tst_JournalExport::tamper(ExportedJournal &journal, Tampering tampering, QRandomGenerator &random)
{
    auto &entries = journal.entries;
    const auto size = entries.size();
    const auto at = size_t(random.bounded(2, int(size) - 2));
    switch (tampering) {
    case Tampering::Nothing:
        return {0, size};
    case Tampering::EntryByte: {
        auto &bytes = entries.at(at).bytes;
        const auto byte = random.bounded(int(bytes.size()));
        bytes[byte] = char(bytes.at(byte) ^ (1 << random.bounded(8)));
        return {1, at + 1};
    }
    case Tampering::HashDigit:
        entries.at(at).hash[9] = char(entries.at(at).hash.at(9) ^ 1);
        return {1, at + 1};
    case Tampering::Removed:
        entries.erase(entries.begin() + qsizetype(at));
        return {1, at + 1};
    case Tampering::Doubled:
        entries.insert(entries.begin() + qsizetype(at), entries.at(at));
        return {1, at + 2};
    case Tampering::Swapped:
        std::swap(entries.at(at), entries.at(at + 1));
        return {1, at + 1};
    case Tampering::Inserted:
        entries.insert(entries.begin() + qsizetype(at), entries.at(at));
        entries.at(at).keyId.clear();
        journal.link(at);
        return {1, 0};
    case Tampering::Recomputed:
        journal.setPart(at, ExportedJournal::SinceBootPart, QByteArray(8, '\2'));
        journal.link(at);
        return {1, journal.signedFrom(at) + 1};
    case Tampering::SignatureByte: {
        const auto last = journal.signedFrom(at);
        entries.at(last).signature[20] = char(entries.at(last).signature.at(20) ^ 4);
        return {1, last + 1};
    }
    default:
        return tamperWithEnds(journal, tampering, at);
    }
}

Expected tst_JournalExport::tamperWithEnds(ExportedJournal &journal, Tampering tampering, size_t at)
{
    auto &entries = journal.entries;
    const auto size = entries.size();
    switch (tampering) {
    case Tampering::CutTail:
        entries.resize(journal.signedFrom(at) + 1);
        return {1, entries.size() + 1};
    case Tampering::CutInATransaction:
        entries.resize(1); // the founding has several entries, of which only the last is signed
        return {1, 1};
    case Tampering::NoExportEntry:
        entries.pop_back();
        return {1, size};
    case Tampering::Empty:
        entries.clear();
        return {1, 1};
    case Tampering::NoLine:
        journal.head += "entri 1 00 00 00";
        return {1, 1};
    default:
        return tamperWithKeys(journal, tampering);
    }
}

Expected tst_JournalExport::tamperWithKeys(ExportedJournal &journal, Tampering tampering)
{
    auto &entries = journal.entries;
    const auto last = entries.size() - 1;
    const auto registered = [&] {
        size_t i = last;
        while (journal.part(i, ExportedJournal::ActionPart) != "key-registered")
            --i;
        return i;
    }();
    switch (tampering) {
    case Tampering::NewKeys: {
        SeededRandom random(3);
        journal.rewriteWithNewKeys(random);
        return {0, last + 1};
    }
    case Tampering::KeyContent: {
        const auto words = ExportedJournal::detailOf(entries.at(registered).content);
        auto &content = entries.at(registered).content;
        content.replace(words.section(u' ', 1, 1).toLatin1(),
                        m_auditorKeys.at(m_suite).publicKey().raw().toHex());
        return {1, registered + 1};
    }
    case Tampering::KeyContentMissing:
        entries.at(registered).content.clear();
        return {1, registered + 1};
    case Tampering::AnothersName:
        journal.setPart(last, ExportedJournal::UserPart, "officer");
        journal.link(last);
        journal.sign(last, m_auditorKeys.at(m_suite));
        return {1, 0};
    case Tampering::AnothersSignature:
        journal.sign(journal.signedFrom(registered + 1), m_auditorKeys.at(m_suite));
        return {1, journal.signedFrom(registered + 1) + 1};
    default:
        break;
    }
    // The officer's last signature, with the key that he had first.
    size_t i = last;
    while (entries.at(i).keyId.isEmpty() || journal.part(i, ExportedJournal::UserPart) != "officer")
        --i;
    journal.sign(i, m_oldKeys.at(m_suite));
    return {1, i + 1};
}

QTEST_GUILESS_MAIN(tst_JournalExport)
#include "tst_journalexport.moc"
