// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/console.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString given()
{
    return QStringLiteral("given-Goat-9");
}

QString own()
{
    return QStringLiteral("chosen-Hen-4");
}

QStringList wordsOf(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

/// The users' commands as an administrator and a new officer type them.
class tst_UserCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ArchiveStory> m_story;

    [[nodiscard]] Answer type(const QString &user,
                              const QString &password,
                              const QStringList &words,
                              const QString &next = {}) const
    {
        Console console(m_story->environment());
        console.set("ARCHIVE_DIR", m_story->folder())
            .set("ARCHIVE_USER", user)
            .set("ARCHIVE_PASSWORD", password)
            .set("ARCHIVE_NEW_PASSWORD", next);
        return console.type(QStringList{QStringLiteral("--json")} + words);
    }
    [[nodiscard]] QString write(const char *name, const QString &content) const
    {
        const QString path = m_story->folder() + QLatin1Char('-') + QLatin1String(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) > 0 ? path
                                                                                   : QString();
    }
    [[nodiscard]] Answer asAdmin(const QStringList &words, const QString &next = given()) const
    {
        return type(QStringLiteral("admin"), ArchiveStory::password(), words, next);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_story->signOut();
        const auto added = asAdmin(wordsOf("user add wang --role officer"));
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }

    void everyCommandButPasswordIsRefusedFirst_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto *line : {"find 张",
                                 "--purpose collect show 350405",
                                 "--purpose collect history 350405",
                                 "put FILE",
                                 "user list",
                                 "case list",
                                 "batch list",
                                 "verify",
                                 "verify --full",
                                 "station",
                                 "backup no-such.backup",
                                 "verify-report 350405-20260513-000001",
                                 "rekey",
                                 "draft list",
                                 "draft erase",
                                 "journal export no-such.zip"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void everyCommandButPasswordIsRefusedFirst()
    {
        QFETCH(QString, line);
        auto words = line.split(u' ');
        words.replaceInStrings(
            QStringLiteral("FILE"),
            write("put.json", QStringLiteral(R"({"reason": "x", "records": []})")));
        const auto answer = type(QStringLiteral("wang"), given(), words);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(QStringLiteral("change it first")), qPrintable(answer.err));
        QVERIFY(!answer.out.contains(u'{') || answer.json().isEmpty());
    }

    void afterThePasswordWorkBegins()
    {
        const auto weak =
            type(QStringLiteral("wang"), given(), wordsOf("password"), QStringLiteral("teagarden"));
        QCOMPARE(weak.code, 1);
        QVERIFY2(weak.isOneSentence(), qPrintable(weak.err));
        const auto changed = type(QStringLiteral("wang"), given(), wordsOf("password"), own());
        QVERIFY2(changed.code == 0, qPrintable(changed.err));
        const auto found = type(QStringLiteral("wang"), own(), wordsOf("find 张"));
        QVERIFY2(found.code == 0, qPrintable(found.err));
        QCOMPARE(type(QStringLiteral("wang"), given(), wordsOf("find 张")).code, 1);
        QCOMPARE(asAdmin(wordsOf("user reset wang")).code, 0);
        const auto again = type(QStringLiteral("wang"), given(), wordsOf("find 张"));
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains(QStringLiteral("change it first")), qPrintable(again.err));
    }

    void theSamplesOwnUsersChangeNothing()
    {
        for (const auto *user : {"officer", "reviewer"}) {
            const auto answer =
                type(QString::fromLatin1(user), ArchiveStory::password(), wordsOf("find 张"));
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
        }
    }

    void commandsStopAtTheTownship_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto *line : {"--purpose collect show UID",
                                 "--purpose collect history UID",
                                 "put FILE",
                                 "case open objection UID --values VALUES",
                                 "--purpose check report household UID --output REPORT"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void commandsStopAtTheTownship()
    {
        QFETCH(QString, line);
        const auto outside =
            m_story->household(QStringLiteral("李长根"), ArchiveStory::otherVillage());
        m_story->consent(outside);
        m_story->signOut();
        QCOMPARE(asAdmin(wordsOf("user add li --role officer --townships 350405100")).code, 0);
        QCOMPARE(type(QStringLiteral("li"), given(), wordsOf("password"), own()).code, 0);
        const auto put = QStringLiteral(R"({"reason": "x", "records": [{"kind": "household",
            "uid": "%1", "values": {"address": "1"}}]})");
        const auto file = write("put.json", put.arg(outside.toString()));
        const auto values = write("values.json", QStringLiteral(R"({"dispute": "x"})"));
        auto words = line.split(u' ');
        words.replaceInStrings(QStringLiteral("UID"), outside.toString());
        words.replaceInStrings(QStringLiteral("FILE"), file);
        words.replaceInStrings(QStringLiteral("VALUES"), values);
        words.replaceInStrings(QStringLiteral("REPORT"),
                               m_story->folder() + QStringLiteral("/report.pdf"));
        const auto answer = type(QStringLiteral("li"), own(), words);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QVERIFY2(answer.err.contains(QStringLiteral("townships")), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_story->folder() + QStringLiteral("/report.pdf")));
    }

    void whatIsFoundStopsAtTheTownship()
    {
        m_story->household(QStringLiteral("张秀梅"));
        m_story->household(QStringLiteral("李长根"), ArchiveStory::otherVillage());
        m_story->signOut();
        QCOMPARE(asAdmin(wordsOf("user add li --role officer --townships 350405100")).code, 0);
        QCOMPARE(type(QStringLiteral("li"), given(), wordsOf("password"), own()).code, 0);
        const auto found = type(QStringLiteral("li"), own(), wordsOf("find 350405"));
        QVERIFY2(found.code == 0, qPrintable(found.err));
        const auto matches = found.json().value(QStringLiteral("matches")).toArray();
        QCOMPARE(matches.size(), qsizetype(1));
        QVERIFY(matches.first()
                    .toObject()
                    .value(QStringLiteral("division"))
                    .toString()
                    .startsWith(QStringLiteral("350405100")));
        const auto drafts = type(QStringLiteral("li"), own(), wordsOf("draft list"));
        QCOMPARE(drafts.json().value(QStringLiteral("drafts")).toArray().size(), qsizetype(1));
    }
};

QTEST_GUILESS_MAIN(tst_UserCommands)
#include "tst_usercommands.moc"
