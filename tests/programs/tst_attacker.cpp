// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/console.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/loan.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace archive;
using namespace archive::test;

namespace {

/// Somebody with a password of his own who wants a fact that his duties, his purpose or the person's consent do not give him.
struct Attacker
{
    const char *user;
    const char *purpose; ///< empty: none
};

constexpr auto attackers = std::to_array<Attacker>({
    {"admin", ""},
    {"admin", "maintenance"},
    {"admin", "collect"},
    {"admin", "check"},
    {"admin", "audit"},
    {"admin", "lawful"},
    {"admin", "transmit"},
    {"auditor", ""},
    {"auditor", "audit"},
    {"auditor", "check"},
    {"auditor", "maintenance"},
    {"reporter", ""},
    {"reporter", "check"},
    {"reporter", "lawful"},
    {"officer", ""},
    {"officer", "lawful"},
    {"officer", "maintenance"},
    {"officer", "no-such-purpose"},
    {"reviewer", ""},
    {"reviewer", "collect"},
});

/// Words typed after the name and the purpose: {person}, {home}, {loan} are uids, {id} the number, {file} a new file.
constexpr auto lines = std::to_array<const char *>({
    "find 澹台灵儿",
    "find 灵儿",
    "find tantailinger",
    "find {id}",
    "find 13812349876",
    "find HT-PLANTED-88",
    "show {home}",
    "show {person}",
    "show {id}",
    "history {home}",
    "history {loan}",
    "report household {home} --output {file}",
    "report household {home} --output {file} --recipient person",
    "report household {home} --output {file} --recipient authority",
    "case list",
    "case open objection {loan}",
    "case open request {person}",
    "draft list",
    "purge",
    "batch list",
    "station",
    "user list",
    "dictionary {file}",
    "journal export {file}",
    "verify",
});

} // namespace

/// Every command, in the hands of everybody whose duties or purpose do not give him the fact: none says it, and what was refused is logged.
class tst_Attacker : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_home = m_story.household(QStringLiteral("澹台灵儿"));
        m_person = m_story.headOf(m_home);
        const auto person =
            must(m_story.archive().records().get(m_story.session(), kinds::person, m_person));
        m_idNumber = PersonView(person.record).idNumber();
        m_story.consent(m_home);
        m_story.save(ArchiveStory::change<PersonEdit>(
            kinds::person,
            [](PersonEdit &edit) { edit.setPhone(QStringLiteral("13812349876")); },
            m_person));
        m_loan = m_story.loan(m_home, QStringLiteral("76543.21"));
        m_story.save(ArchiveStory::change<LoanEdit>(
            kinds::loan,
            [](LoanEdit &edit) { edit.setContractNumber(QStringLiteral("HT-PLANTED-88")); },
            m_loan));
        m_story.signOut();
        m_secrets = {QStringLiteral("澹台灵儿"),
                     m_idNumber,
                     QStringLiteral("13812349876"),
                     QStringLiteral("76543.21"),
                     QStringLiteral("HT-PLANTED-88"),
                     QStringLiteral("一组12号")};
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void learnsNothing_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("purpose");
        for (const auto &attacker : attackers) {
            const auto name = QByteArray(attacker.user) + ", " + attacker.purpose;
            QTest::newRow(name.constData())
                << QString::fromLatin1(attacker.user) << QString::fromLatin1(attacker.purpose);
        }
    }
    void learnsNothing()
    {
        QFETCH(QString, user);
        QFETCH(QString, purpose);
        const auto before = refusals(user);
        int refused = 0;
        for (const auto *line : lines) {
            const auto words = wordsOf(QString::fromUtf8(line));
            const auto answer = type(user, purpose, words);
            const auto told = secretIn(answer, words);
            QVERIFY2(told.isEmpty(),
                     qPrintable(user + u' ' + purpose + u' ' + words.join(u' ') + u' ' + told));
            const bool showsPersons = words.front() == QLatin1String("show")
                || words.front() == QLatin1String("history")
                || words.front() == QLatin1String("report");
            if (!showsPersons)
                continue;
            // An auditor reads who looked, and no fact.
            const bool reads = purpose == QLatin1String("audit")
                && words.front() == QLatin1String("history") && user == QLatin1String("auditor");
            QVERIFY2((answer.code == 0) == reads, qPrintable(words.join(u' ') + answer.err));
            if (reads)
                continue;
            ++refused;
            QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        }
        QVERIFY(refused > 0);
        QVERIFY2(
            refusals(user) >= before + refused,
            qPrintable(
                QStringLiteral("%1 refused, %2 logged").arg(refused).arg(refusals(user) - before)));
        QCOMPARE(type(QStringLiteral("admin"), {}, {QStringLiteral("verify")}).code, 0);
    }

    void aWithdrawnConsentClosesTheFactsToEverybody()
    {
        m_story.signIn(QStringLiteral("officer"));
        const auto home = m_story.household(QStringLiteral("慕容无双"));
        const auto consent = m_story.consent(home);
        m_story.loan(home, QStringLiteral("65432.10"));
        m_story.withdraw(consent);
        m_story.signOut();
        for (const auto *purpose : {"collect", "update", "check", "credit", "02", "self"}) {
            for (const auto *line : {"show {uid}", "history {uid}", "find 慕容无双"}) {
                const auto text =
                    QString::fromUtf8(line).replace(QStringLiteral("{uid}"), home.toString());
                const auto answer =
                    type(QStringLiteral("officer"), QString::fromLatin1(purpose), text.split(u' '));
                QVERIFY2(!answer.out.contains(QStringLiteral("65432.10")), qPrintable(text));
                const bool isEcho = text.startsWith(QStringLiteral("find"));
                QVERIFY2(isEcho || !answer.out.contains(QStringLiteral("慕容无双")),
                         qPrintable(text + answer.out));
                if (isEcho) {
                    QVERIFY2(answer.json().value(QStringLiteral("matches")).toArray().isEmpty(),
                             qPrintable(answer.out));
                }
            }
        }
    }

private:
    Answer type(const QString &user, const QString &purpose, const QStringList &words)
    {
        Console console(m_story.environment());
        console.set("ARCHIVE_DIR", m_story.folder())
            .set("ARCHIVE_USER", user)
            .set("ARCHIVE_PASSWORD", ArchiveStory::password());
        QStringList line{QStringLiteral("--json")};
        if (!purpose.isEmpty())
            line += {QStringLiteral("--purpose"), purpose};
        return console.type(line + words);
    }

    QStringList wordsOf(QString line)
    {
        m_file = m_files.filePath(QStringLiteral("%1.out").arg(++m_count));
        return line.replace(QStringLiteral("{person}"), m_person.toString())
            .replace(QStringLiteral("{home}"), m_home.toString())
            .replace(QStringLiteral("{loan}"), m_loan.toString())
            .replace(QStringLiteral("{id}"), m_idNumber)
            .replace(QStringLiteral("{file}"), m_file)
            .split(u' ');
    }

    /// The secret that the answer or its file tells, but for what was typed.
    QString secretIn(const Answer &answer, const QStringList &typed)
    {
        QFile file(m_file);
        const auto written = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const auto &secret : m_secrets) {
            if (typed.contains(secret))
                continue;
            const bool said = answer.out.contains(secret) || answer.err.contains(secret)
                || written.contains(secret.toUtf8());
            if (said)
                return secret;
        }
        return {};
    }

    [[nodiscard]] int refusals(const QString &user)
    {
        RawDatabase raw(m_story.folder() + QStringLiteral("/archive.db"));
        return raw
            .value("SELECT count(*) FROM journal WHERE action = 'refused' AND user = '"
                   + user.toUtf8() + "'")
            .toInt();
    }

    ArchiveStory m_story;
    QTemporaryDir m_files;
    QString m_file;
    int m_count = 0;
    Uid m_home;
    Uid m_person;
    Uid m_loan;
    QString m_idNumber;
    QStringList m_secrets;
};

QTEST_GUILESS_MAIN(tst_Attacker)
#include "tst_attacker.moc"
