// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/purgestory.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// purge and the steps of its case as they are typed.
class tst_PurgeCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<PurgeStory>();
        m_home = m_story->household(words("张秀梅"));
        static_cast<void>(m_story->consent(m_home));
        m_record = m_story->record(m_home, "2021-05-13", words("(2019)闽0427执1号"));
        m_loan = m_story->settledLoan(m_home, m_story->headOf(m_home), "2021-05-13");
        m_story->setDay(QDate(2026, 5, 14));
    }

    void fromTheProposalToTheEnd()
    {
        const auto proposed = type("admin", {words("purge")});
        QVERIFY2(proposed.code == 0, qPrintable(proposed.err));
        const auto json = proposed.json();
        QCOMPARE(json.value(words("day")).toString(), words("2026-05-14"));
        QCOMPARE(json.value(words("records")).toInt(), 2);
        QCOMPARE(json.value(words("state")).toString(), words("proposed"));
        QCOMPARE(json.value(words("deadline")).toString(), words("2026-06-13"));
        QCOMPARE(json.value(words("kinds")).toArray().size(), qsizetype(2));
        QCOMPARE(json.value(words("bases")).toArray().size(), qsizetype(2));
        const auto bases = json.value(words("bases")).toArray();
        for (const auto &basis : bases) {
            QCOMPARE(basis.toObject().value(words("source")).toString(),
                     words("征信业管理条例第十六条"));
        }
        const auto id = json.value(words("case")).toString();
        QVERIFY(!id.isEmpty());
        const auto own = step("admin", id, "approve");
        QCOMPARE(own.code, 1);
        QVERIFY(own.isOneSentence());
        QCOMPARE(step("officer", id, "approve").code, 1);
        const auto approved = step("reviewer", id, "approve");
        QVERIFY2(approved.code == 0, qPrintable(approved.err));
        QCOMPARE(approved.json().value(words("state")).toString(), words("purged"));
        QCOMPARE(approved.json().value(words("erased")).toInt(), 1);
        QCOMPARE(approved.json().value(words("restricted")).toInt(), 1);
        QCOMPARE(approved.json().value(words("waiting")).toInt(-1), 0);
        QCOMPARE(type("officer", {words("verify"), words("--full")}).code, 0);
        const auto shown = show("officer", "check");
        QVERIFY(!shown.contains(m_record.toString()) && !shown.contains(m_loan.toString()));
        QVERIFY(show("reviewer", "lawful").contains(m_loan.toString()));
        // Nothing is left to propose: that is no failure.
        const auto again = type("admin", {words("purge")});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value(words("records")).toInt(-1), 0);
        QVERIFY(again.json().value(words("case")).toString().isEmpty());
    }

    /// The administrator sees no credit data: kinds, counts and register numbers, no facts.
    void aProposalTellsNoFacts()
    {
        for (const auto &line : {QStringList{words("purge"), words("--today"), words("2026-06-01")},
                                 QStringList{words("purge")},
                                 QStringList{words("case"), words("list")}}) {
            const auto answer = type("admin", line);
            QVERIFY2(answer.code == 0, qPrintable(answer.err));
            for (const auto *fact : {"张", "执1号", "旧合同", "50000", "2021-05-13", "2019"})
                QVERIFY2(!answer.out.contains(words(fact)), qPrintable(answer.out));
        }
        const auto id = type("admin", {words("case"), words("list")})
                            .json()
                            .value(words("cases"))
                            .toArray()
                            .first()
                            .toObject()
                            .value(words("case"))
                            .toString();
        const auto file = type(
            "admin", {words("--purpose"), words("maintenance"), words("case"), words("show"), id});
        QVERIFY2(file.code == 0, qPrintable(file.err));
        const auto items = file.json().value(words("items")).toArray();
        QCOMPARE(items.size(), qsizetype(2));
        for (const auto &item : items) {
            const auto object = item.toObject();
            QVERIFY(object.value(words("label")).toString().startsWith(ArchiveStory::village()));
            QVERIFY(!object.value(words("action")).toString().isEmpty());
        }
        QVERIFY(!file.out.contains(words("张")) && !file.out.contains(words("执1号")));
    }

    void aDayToComeIsOnlyListed()
    {
        const auto list = type("admin", {words("purge"), words("--today"), words("2031-05-14")});
        QVERIFY2(list.code == 0, qPrintable(list.err));
        QCOMPARE(list.json().value(words("records")).toInt(), 2);
        QVERIFY(list.json().value(words("case")).toString().isEmpty());
        QVERIFY(!list.json().contains(words("state")));
        QVERIFY(type("admin", {words("case"), words("list")})
                    .json()
                    .value(words("cases"))
                    .toArray()
                    .isEmpty());
    }

    void anEarlierDayProposesWhatWasDueThen()
    {
        const auto none = type("admin", {words("purge"), words("--today"), words("2026-05-13")});
        QCOMPARE(none.code, 0);
        QCOMPARE(none.json().value(words("records")).toInt(-1), 0);
        m_story->setDay(QDate(2026, 8, 1));
        const auto some = type("admin", {words("purge"), words("--today"), words("2026-05-14")});
        QCOMPARE(some.json().value(words("records")).toInt(), 2);
        QCOMPARE(some.json().value(words("state")).toString(), words("proposed"));
    }

    void aSecondProposalNamesTheFirst()
    {
        const auto first = type("admin", {words("purge")}).json().value(words("case")).toString();
        const auto second = type("admin", {words("purge")});
        QCOMPARE(second.code, 1);
        QVERIFY(second.isOneSentence());
        QVERIFY(second.err.contains(first));
    }

    void wrongLines_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("a word too many")
            << "admin" << QStringList{words("purge"), words("now")} << 2;
        QTest::newRow("no day behind the option")
            << "admin" << QStringList{words("purge"), words("--today")} << 2;
        QTest::newRow("an unknown option")
            << "admin" << QStringList{words("purge"), words("--force")} << 2;
        QTest::newRow("no date") << "admin"
                                 << QStringList{words("purge"), words("--today"), words("soon")}
                                 << 1;
        QTest::newRow("no day of February")
            << "admin" << QStringList{words("purge"), words("--today"), words("2026-02-29")} << 1;
        QTest::newRow("an officer") << "officer" << QStringList{words("purge")} << 1;
        QTest::newRow("a reviewer") << "reviewer" << QStringList{words("purge")} << 1;
        QTest::newRow("another purpose")
            << "admin" << QStringList{words("--purpose"), words("check"), words("purge")} << 1;
    }
    void wrongLines()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, line);
        QFETCH(int, code);
        const auto answer = type(qPrintable(user), line);
        QCOMPARE(answer.code, code);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count(u'\n'), 1);
        RawDatabase raw(m_story->folder() + words("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM archive_case"), QByteArray("0"));
    }

private:
    Answer type(const char *user, const QStringList &line)
    {
        m_story->signOut();
        Console console(m_story->environment());
        console.set("ARCHIVE_PASSWORD", ArchiveStory::password());
        return console.type(QStringList{words("--json"),
                                        words("--archive"),
                                        m_story->folder(),
                                        words("--user"),
                                        words(user)}
                            + line);
    }
    Answer step(const char *user, const QString &id, const char *action)
    {
        return type(user, {words("case"), words("step"), id, words(action)});
    }
    QString show(const char *user, const char *purpose)
    {
        return type(user, {words("--purpose"), words(purpose), words("show"), m_home.toString()})
            .out;
    }

    std::unique_ptr<PurgeStory> m_story;
    Uid m_home;
    Uid m_record;
    Uid m_loan;
};

QTEST_GUILESS_MAIN(tst_PurgeCommand)
#include "tst_purgecommand.moc"
