// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/verify.h"
#include "vault/hash.h"
#include "vault/pagegeometry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace archive;
using namespace archive::test;

namespace {

/// The five that storage.md tells apart, and what is no fault at all.
enum class Fault { None, WrongPassword, KeyFile, Page, MissingFile, Log };

using Contents = QMap<QString, QByteArray>;
using Spoil = std::function<void(Contents &)>;

QString database()
{
    return QStringLiteral("archive.db");
}
QString log()
{
    return QStringLiteral("archive.db-wal");
}
QString keys()
{
    return QStringLiteral("keys.json");
}
QString secondKeys()
{
    return QStringLiteral("keys-2.json");
}

/// Composed; U+030A and U+0308 stand apart in the other form.
QString password()
{
    return QStringLiteral("\u00c5ngstr\u00f6m-农户-7");
}

/// The words of each fault's sentences, which no other's have.
QRegularExpression wordsOf(Fault fault)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::WrongPassword:
        return QRegularExpression(QStringLiteral("password is wrong"));
    case Fault::KeyFile:
        return QRegularExpression(
            QStringLiteral("keys of the archive|(?<!no )key file|keys\\.json"));
    case Fault::Page:
        return QRegularExpression(
            QStringLiteral("^Page \\d+ of the archive's database is damaged|database .*is damaged: "
                           "|^The archive's database is damaged"));
    case Fault::MissingFile:
        return QRegularExpression(QStringLiteral("is missing; put it back|it has no key file"));
    case Fault::Log:
        return QRegularExpression(QStringLiteral("^The log beside the database \\(-wal\\)"));
    }
    return QRegularExpression(QStringLiteral("^$"));
}

Contents readAll(const QString &folder)
{
    Contents files;
    for (const auto &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        // The index of a log is made anew from it; the lock and the count of wrong passwords are no content.
        const bool content = !name.endsWith(QLatin1String("-shm"))
            && name != QLatin1String("archive.lock") && name != QLatin1String("lockout.json");
        if (content && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

void writeAll(const QString &folder, const Contents &files)
{
    for (const auto &name : QDir(folder).entryList(QDir::Files))
        QVERIFY(QFile::remove(QDir(folder).filePath(name)));
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        QFile file(QDir(folder).filePath(each.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(each.value()), each.value().size());
    }
}

void flip(QByteArray &bytes, qsizetype at)
{
    QVERIFY2(at >= 0 && at < bytes.size(), "the place to spoil is in the file");
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x20);
}

/// The first letter or digit of a member's value becomes another.
void flipMember(QByteArray &json, const char *member)
{
    const auto name = json.indexOf('"' + QByteArray(member) + "\":");
    QVERIFY2(name >= 0, member);
    auto at = name + qsizetype(qstrlen(member)) + 3;
    while (!isalnum(static_cast<uchar>(json.at(at))))
        ++at;
    json[at] = json.at(at) == '7' ? '8' : '7';
}

/// As a program would write it that knows the format but not the keys.
void rewriteWithChecksum(QByteArray &json, const char *member, const QJsonValue &value)
{
    auto object = QJsonDocument::fromJson(json).object();
    const QByteArray zeros(64, '0');
    object.insert(QLatin1String(member), value);
    object.insert(QStringLiteral("checksum"), QString::fromLatin1(zeros));
    json = QJsonDocument(object).toJson(QJsonDocument::Indented);
    json.replace(zeros, sha256(json).toHex());
}

} // namespace

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Spoil)

/// Wrong password, damaged key file, damaged page, missing file, foreign or damaged log: each has a sentence of its own, nothing is written, and when
/// the damage is undone the archive opens as before.
class tst_FiveFaults : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Environment m_environment = Environment::system();
    Contents m_clean; ///< after signing out
    Contents m_cut; ///< as a power cut leaves it, with several transactions in the log
    Contents m_other; ///< the same of another archive
    QString m_place;

    [[nodiscard]] Result<std::unique_ptr<Archive>>
    open(const QString &folder,
         const QString &user = QStringLiteral("admin"),
         const QString &pass = password()) const
    {
        return Archive::open(folder, user, pass, m_environment);
    }

    void make(const QString &folder, Contents *clean, Contents *cut)
    {
        NewArchiveOptions options;
        options.folder = folder;
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("five");
        options.institution = QStringLiteral("故事农村信用合作联社");
        options.adminPassword = password();
        options.sample = true;
        options.cost = cheapCost;
        QVERIFY_RESULT(Archive::create(options, m_environment));
        {
            const auto archive = must(open(folder));
            const auto session = must(archive->sessions().begin(QStringLiteral("maintenance")));
            must(archive->users().add(session,
                                      QStringLiteral("officer"),
                                      {QStringLiteral("officer")},
                                      {},
                                      QStringLiteral("another-Goat-9"),
                                      PasswordUse::Lasting));
        }
        *clean = readAll(folder);
        const auto archive = must(open(folder));
        const auto session = must(archive->sessions().begin(QStringLiteral("maintenance")));
        for (int i = 0; i < 4; ++i)
            must(archive->journal().recordEvent(session, QStringLiteral("event"), {}));
        *cut = readAll(folder);
    }

    [[nodiscard]] static QByteArray page(const Contents &files, qsizetype number)
    {
        return files.value(database()).mid((number - 1) * pageSize, pageSize);
    }

    /// What opening, and where that succeeds a full verification, says.
    [[nodiscard]] std::optional<Error> faultAt(const QString &user, const QString &pass) const
    {
        const auto archive = open(m_place, user, pass);
        if (!archive)
            return archive.error();
        const auto check = verifyArchive(**archive, true);
        if (!check)
            return check.error();
        if (!check->ok)
            return Error{ErrorCode::Damaged, check->problems.constFirst(), {}};
        return std::nullopt;
    }

    static void
    row(const QByteArray &name, bool cut, Fault fault, ErrorCode code, const Spoil &spoil)
    {
        QTest::newRow(name.constData())
            << cut << QStringLiteral("admin") << password() << fault << int(code) << spoil;
    }
    static void passwordRow(const char *name, const QString &user, const QString &pass, bool right)
    {
        QTest::newRow(name) << false << user << pass << (right ? Fault::None : Fault::WrongPassword)
                            << int(ErrorCode::WrongPassword) << Spoil([](Contents &) {});
    }

    static void passwordRows()
    {
        const auto admin = QStringLiteral("admin");
        passwordRow("right", admin, password(), true);
        passwordRow(
            "right, decomposed", admin, password().normalized(QString::NormalizationForm_D), true);
        passwordRow("right, name with spaces", QStringLiteral(" admin "), password(), true);
        passwordRow("other case", admin, password().toLower(), false);
        passwordRow("one letter more", admin, password() + u'7', false);
        passwordRow("one letter less", admin, password().chopped(1), false);
        passwordRow("space behind", admin, password() + u' ', false);
        passwordRow("space before", admin, u' ' + password(), false);
        passwordRow("without accents", admin, QStringLiteral("Angstrom-农户-7"), false);
        passwordRow(
            "full-width digit", admin, QString(password()).replace(u'7', QChar(0xFF17)), false);
        passwordRow("traditional character",
                    admin,
                    QString(password()).replace(u'农', QChar(0x8FB2)),
                    false);
        passwordRow("empty", admin, {}, false);
        passwordRow("another user's", admin, QStringLiteral("another-Goat-9"), false);
        passwordRow("mine for another user", QStringLiteral("officer"), password(), false);
        passwordRow("unknown user", QStringLiteral("nobody"), password(), false);
        passwordRow("no user", {}, password(), false);
        passwordRow("name in another case", QStringLiteral("Admin"), password(), false);
        passwordRow("ten thousand letters", admin, QString(10'000, u'x'), false);
    }

    static void keyRows()
    {
        const auto none = ErrorCode::Internal;
        for (const auto *member : {"format",
                                   "version",
                                   "archive",
                                   "suite",
                                   "sequence",
                                   "user",
                                   "salt",
                                   "memoryKiB",
                                   "dataKey",
                                   "signingSeed",
                                   "publicKey",
                                   "ageRecipient",
                                   "ageIdentity",
                                   "mac",
                                   "checksum"}) {
            row(QByteArray("first copy: ") + member,
                false,
                Fault::None,
                none,
                [member](Contents &files) { flipMember(files[keys()], member); });
            row(QByteArray("both copies: ") + member,
                false,
                Fault::KeyFile,
                ErrorCode::Damaged,
                [member](Contents &files) {
                    flipMember(files[keys()], member);
                    flipMember(files[secondKeys()], member);
                });
        }
    }

    static void lostKeyRows()
    {
        const auto none = ErrorCode::Internal;
        row("second copy cut", false, Fault::None, none, [](Contents &files) {
            files[secondKeys()].chop(1);
        });
        row("first copy empty", false, Fault::None, none, [](Contents &files) {
            files[keys()].clear();
        });
        row("first copy missing", false, Fault::None, none, [](Contents &files) {
            files.remove(keys());
        });
        row("second copy missing", false, Fault::None, none, [](Contents &files) {
            files.remove(secondKeys());
        });
        for (const qsizetype left : {0, 1, 500}) {
            row("both copies cut to " + QByteArray::number(left),
                false,
                Fault::KeyFile,
                ErrorCode::Damaged,
                [left](Contents &files) {
                    files[keys()].truncate(left);
                    files[secondKeys()].truncate(left);
                });
        }
        row("one copy missing, the other cut",
            false,
            Fault::KeyFile,
            ErrorCode::Damaged,
            [](Contents &files) {
                files.remove(keys());
                files[secondKeys()].chop(3);
            });
    }

    void foreignKeyRows() const
    {
        row("both copies of another archive",
            false,
            Fault::KeyFile,
            ErrorCode::Damaged,
            [this](Contents &files) {
                files[keys()] = m_other.value(keys());
                files[secondKeys()] = m_other.value(secondKeys());
            });
        for (const auto &name : {keys(), secondKeys()}) {
            row("another archive's " + name.toLatin1(),
                false,
                Fault::KeyFile,
                ErrorCode::Damaged,
                [this, name](Contents &files) { files[name] = m_other.value(name); });
        }
        row("rewritten without the keys",
            false,
            Fault::KeyFile,
            ErrorCode::Damaged,
            [](Contents &files) {
                rewriteWithChecksum(files[keys()], "sequence", 99);
                files[secondKeys()] = files.value(keys());
            });
        row("no key file", false, Fault::MissingFile, ErrorCode::NotAnArchive, [](Contents &files) {
            files.remove(keys());
            files.remove(secondKeys());
        });
    }

    void databaseRows() const
    {
        for (const qsizetype left : {0, 1, 16, 100, 4095, 4096, 4097, 8192, 20'000}) {
            row("database cut to " + QByteArray::number(left),
                false,
                Fault::Page,
                ErrorCode::Damaged,
                [left](Contents &files) { files[database()].truncate(left); });
        }
        const auto pages = m_clean.value(database()).size() / pageSize;
        for (const auto number : {qsizetype(1), qsizetype(2), pages / 2, pages}) {
            const auto begin = (number - 1) * pageSize;
            const auto name = "page " + QByteArray::number(number);
            row(name + " zeroed", false, Fault::Page, ErrorCode::Damaged, [begin](Contents &files) {
                files[database()].replace(begin, pageSize, QByteArray(pageSize, '\0'));
            });
            row(name + " flipped at its beginning",
                false,
                Fault::Page,
                ErrorCode::Damaged,
                [begin](Contents &files) { flip(files[database()], begin); });
            row(name + " flipped in its seal",
                false,
                Fault::Page,
                ErrorCode::Damaged,
                [begin](Contents &files) { flip(files[database()], begin + pageContent + 14); });
        }
        row("two pages exchanged", false, Fault::Page, ErrorCode::Damaged, [](Contents &files) {
            const auto one = page(files, 2);
            files[database()].replace(pageSize, pageSize, page(files, 3));
            files[database()].replace(qsizetype(2) * pageSize, pageSize, one);
        });
        row("a page of another archive",
            false,
            Fault::KeyFile,
            ErrorCode::Damaged,
            [this](Contents &files) {
                files[database()].replace(pageSize, pageSize, page(m_other, 2));
            });
        row("a database of another archive",
            false,
            Fault::KeyFile,
            ErrorCode::Damaged,
            [this](Contents &files) { files[database()] = m_other.value(database()); });
        row("no database", false, Fault::MissingFile, ErrorCode::NotFound, [](Contents &files) {
            files.remove(database());
        });
        row("no database beside its log",
            true,
            Fault::MissingFile,
            ErrorCode::NotFound,
            [](Contents &files) { files.remove(database()); });
    }

    void logRows() const
    {
        const auto none = ErrorCode::Internal;
        row("after a power cut", true, Fault::None, none, [](Contents &) {});
        row("log with a torn end", true, Fault::None, none, [](Contents &files) {
            files[log()].chop(1000);
        });
        row("garbage behind the log", true, Fault::None, none, [](Contents &files) {
            files[log()].append(QByteArray(5000, 'x'));
        });
        row("log of another archive",
            true,
            Fault::Log,
            ErrorCode::Damaged,
            [this](Contents &files) { files[log()] = m_other.value(log()); });
        row("log of another archive beside a clean database",
            false,
            Fault::Log,
            ErrorCode::Damaged,
            [this](Contents &files) { files[log()] = m_other.value(log()); });
        for (const qsizetype at : {qsizetype(32 + 24),
                                   qsizetype(32 + 24 + 2000),
                                   qsizetype(32 + 8),
                                   qsizetype(32 + 24 + pageContent + 14)}) {
            row("log flipped at " + QByteArray::number(at),
                true,
                Fault::Log,
                ErrorCode::Damaged,
                [at](Contents &files) { flip(files[log()], at); });
        }
        row("log flipped in its header", true, Fault::Log, ErrorCode::Damaged, [](Contents &files) {
            flip(files[log()], 25);
        });
        row("log with a frame zeroed", true, Fault::Log, ErrorCode::Damaged, [](Contents &files) {
            files[log()].replace(32, 24 + pageSize, QByteArray(24 + pageSize, '\0'));
        });
    }

private slots:
    void initTestCase()
    {
        Contents otherClean;
        make(m_dir.filePath(QStringLiteral("one")), &m_clean, &m_cut);
        make(m_dir.filePath(QStringLiteral("other")), &otherClean, &m_other);
        QVERIFY(m_cut.value(log()).size() > qsizetype(4) * pageSize);
        QVERIFY(m_clean.value(log()).isEmpty());
        m_place = m_dir.filePath(QStringLiteral("place"));
        QVERIFY(QDir().mkpath(m_place));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void eachIsTold_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("pass");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("code");
        QTest::addColumn<Spoil>("spoil");
        passwordRows();
        keyRows();
        lostKeyRows();
        foreignKeyRows();
        databaseRows();
        logRows();
    }
    void eachIsTold()
    {
        QFETCH(bool, cut);
        QFETCH(QString, user);
        QFETCH(QString, pass);
        QFETCH(Fault, fault);
        QFETCH(int, code);
        QFETCH(Spoil, spoil);
        const auto whole = cut ? m_cut : m_clean;
        auto spoilt = whole;
        spoil(spoilt);
        writeAll(m_place, spoilt);
        const bool refused = !open(m_place, user, pass);
        if (refused)
            QCOMPARE(readAll(m_place), spoilt);
        writeAll(m_place, spoilt);
        const auto error = faultAt(user, pass);
        QCOMPARE(error.has_value(), fault != Fault::None);
        if (error) {
            const auto &sentence = error->message;
            QCOMPARE(int(error->code), code);
            for (const auto each : {Fault::WrongPassword,
                                    Fault::KeyFile,
                                    Fault::Page,
                                    Fault::MissingFile,
                                    Fault::Log}) {
                QVERIFY2(wordsOf(each).match(sentence).hasMatch() == (each == fault),
                         qPrintable(sentence));
            }
        }
        writeAll(m_place, whole);
        const auto again = faultAt(QStringLiteral("admin"), password());
        QVERIFY2(!again, again ? qPrintable(again->message) : "");
    }
};

QTEST_GUILESS_MAIN(tst_FiveFaults)
#include "tst_fivefaults.moc"
