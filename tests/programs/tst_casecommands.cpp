// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwitness.h"
#include "support/casestory.h"
#include "support/typedas.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#include <stdexcept>

using namespace archive;
using namespace archive::test;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// case list, open, step and show as they are typed, now and then wrongly.
class tst_CaseCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<CaseStory>();
        m_person = m_story->person().toString();
        static_cast<void>(m_story->consent(m_story->home()));
        m_home = m_story->home().toString();
        m_story->signOut();
    }

    void anObjectionFromReceiptToReply()
    {
        const auto opened = type("officer",
                                 {words("case"), words("open"), words("objection"), m_person},
                                 R"({"dispute": "电话不是我的"})");
        QVERIFY2(opened.code == 0, qPrintable(opened.err));
        QCOMPARE(opened.json().value(words("state")).toString(), words("received"));
        QCOMPARE(opened.json().value(words("deadline")).toString(), words("2026-06-02"));
        const auto id = opened.json().value(words("case")).toString();
        const auto shown = show();
        QCOMPARE(shown.value(words("marks")).toArray().size(), qsizetype(1));
        const auto mark = shown.value(words("marks")).toArray().first().toObject();
        QCOMPARE(mark.value(words("mark")).toString(), words("disputed"));
        QCOMPARE(mark.value(words("uid")).toString(), m_person);
        QCOMPARE(mark.value(words("texts")).toArray().first().toString(), words("电话不是我的"));
        QCOMPARE(step("officer", id, "investigate").code, 0);
        QCOMPARE(step("officer", id, "confirm", R"({"finding": "查实"})").code, 1);
        const auto settled = step("reviewer", id, "confirm", R"({"finding": "查实"})");
        QVERIFY2(settled.code == 0, qPrintable(settled.err));
        QVERIFY(show().value(words("marks")).toArray().isEmpty());
        QCOMPARE(step("officer", id, "reply").code, 1); // a written reply is needed
        const auto replied = step("officer", id, "reply", R"({"reply": "复字〔2026〕1号"})");
        QVERIFY2(replied.code == 0, qPrintable(replied.err));
        QCOMPARE(replied.json().value(words("state")).toString(), words("closed-confirmed"));
        const auto file =
            type("officer", {words("--purpose"), words("check"), words("case"), words("show"), id});
        QCOMPARE(file.json().value(words("steps")).toArray().size(), qsizetype(4));
        QVERIFY(verified());
    }

    void anUnresolvedObjectionIsPrintedOnTheReport()
    {
        const auto id = opened();
        QCOMPARE(step("officer", id, "investigate").code, 0);
        QCOMPARE(step("reviewer", id, "record", R"({"finding": "双方各执一词"})").code, 0);
        const auto mark = show().value(words("marks")).toArray().first().toObject();
        QCOMPARE(mark.value(words("mark")).toString(), words("unresolved"));
        QCOMPARE(mark.value(words("texts")).toArray().size(), qsizetype(2));
        const auto file = m_story->folder() + words("-report.pdf");
        const auto printed = start({words("--purpose"),
                                    words("check"),
                                    words("report"),
                                    words("household"),
                                    m_home,
                                    words("--output"),
                                    file});
        QVERIFY(printed->waitForFinished());
        QVERIFY2(printed->exitCode() == 0, printed->readAllStandardError().constData());
        const auto page = textOf(file);
        for (const auto *part : {"异议标注",
                                 "张秀梅",
                                 "2026-05-13 提出异议，经核查仍不能确认。",
                                 "记载：电话不是我的；双方各执一词"})
            QVERIFY2(says(page, words(part)), qPrintable(page));
    }

    void whatAnotherLawKeepsIsNeitherShownNorPrinted()
    {
        m_story->settleLoan();
        m_story->signOut();
        QVERIFY(printed().contains(words("HT-7788")));
        const auto opened = type("officer",
                                 {words("case"), words("open"), words("request"), m_person},
                                 R"({"right": "erasure"})");
        const auto id = opened.json().value(words("case")).toString();
        const auto refused = step("reviewer", id, "approve", {}, "本人申请");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.isOneSentence(), qPrintable(refused.err));
        QVERIFY(refused.err.contains(words("反洗钱法")));
        const auto locked = step("reviewer", id, "restrict", {}, "本人申请");
        QVERIFY2(locked.code == 0, qPrintable(locked.err));
        QCOMPARE(locked.json().value(words("state")).toString(), words("restricted"));
        const auto page = printed();
        QVERIFY(!page.isEmpty() && !page.contains(words("HT-7788")));
        QVERIFY(!page.contains(words("张秀梅")));
        const auto shown =
            type("officer", {words("--purpose"), words("check"), words("show"), m_home});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        QVERIFY(!shown.out.contains(words("HT-7788")) && !shown.out.contains(words("张秀梅")));
        const auto lawful =
            type("reviewer", {words("--purpose"), words("lawful"), words("show"), m_home});
        QVERIFY(lawful.out.contains(words("HT-7788")) && lawful.out.contains(words("张秀梅")));
        QVERIFY(verified());
    }

    void anErasureIsApprovedByASecondPerson()
    {
        const auto opened = type("officer",
                                 {words("case"), words("open"), words("request"), m_person},
                                 R"({"right": "erasure"})");
        QVERIFY2(opened.code == 0, qPrintable(opened.err));
        const auto id = opened.json().value(words("case")).toString();
        QCOMPARE(step("officer", id, "approve", {}, "本人申请").code, 1);
        QCOMPARE(step("reviewer", id, "approve").code, 1); // without a reason
        const auto approved = step("reviewer", id, "approve", {}, "本人申请");
        QVERIFY2(approved.code == 0, qPrintable(approved.err));
        QCOMPARE(approved.json().value(words("state")).toString(), words("erased"));
        const auto gone =
            type("officer", {words("--purpose"), words("check"), words("show"), m_person});
        QCOMPARE(gone.code, 1);
        const auto row = listed(id);
        QVERIFY(!row.value(words("open")).toBool(true));
        QCOMPARE(row.value(words("erasedOn")).toString(), words("2026-05-13"));
        QVERIFY(!row.contains(words("name")));
        QVERIFY(verified());
    }

    void aLeaverIsHandedOverStepByStep()
    {
        m_story->addLeaver();
        const auto household = m_story->leaversHousehold().toString();
        m_story->signOut();
        const auto disabled = type("admin", {words("user"), words("disable"), CaseStory::leaver()});
        QVERIFY2(disabled.code == 0, qPrintable(disabled.err));
        const auto id = disabled.json().value(words("case")).toString();
        QVERIFY(!id.isEmpty());
        const auto items = listed(id).value(words("items")).toArray();
        QCOMPARE(items.size(), qsizetype(1));
        QCOMPARE(items.first().toObject().value(words("uid")).toString(), household);
        QCOMPARE(step("officer", id, "finish").code, 1);
        QCOMPARE(step("admin",
                      id,
                      "take",
                      QByteArray(R"({"records": ["%1"]})").replace("%1", household.toLatin1()))
                     .code,
                 1);
        const auto taken =
            step("officer",
                 id,
                 "take",
                 QByteArray(R"({"records": ["%1"]})").replace("%1", household.toLatin1()));
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QCOMPARE(step("officer", id, "finish").code, 0);
        QVERIFY(verified());
    }

    void withoutAPurposeNamesAreMasked()
    {
        const auto id = opened();
        QCOMPARE(listed(id).value(words("name")).toString(), words("张＊"));
        const auto unmasked =
            type("officer", {words("--purpose"), words("objection"), words("case"), words("list")});
        QCOMPARE(unmasked.json()
                     .value(words("cases"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(words("name"))
                     .toString(),
                 words("张秀梅"));
        const auto shown = type("officer", {words("case"), words("show"), id});
        QCOMPARE(shown.code, 1);
        QVERIFY(shown.isOneSentence());
    }

    void mistypedLinesAreUsage_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("case") << QStringList{words("case")};
        QTest::newRow("case lists") << QStringList{words("case"), words("lists")};
        QTest::newRow("list with a word") << QStringList{words("case"), words("list"), words("x")};
        QTest::newRow("open without uid")
            << QStringList{words("case"), words("open"), words("objection")};
        QTest::newRow("open with too much") << QStringList{
            words("case"), words("open"), words("objection"), words("x"), words("y")};
        QTest::newRow("step without action")
            << QStringList{words("case"), words("step"), words("x")};
        QTest::newRow("reason without text")
            << QStringList{words("case"), words("step"), words("x"), words("y"), words("--reason")};
        QTest::newRow("unknown option") << QStringList{
            words("case"), words("step"), words("x"), words("y"), words("--because"), words("z")};
    }
    void mistypedLinesAreUsage()
    {
        QFETCH(QStringList, line);
        const auto answer = type("officer", line);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count(u'\n'), 1);
    }

    void mistypedWordsAreOneSentence_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("values");
        const QByteArray dispute(R"({"dispute": "x"})");
        const auto open = [](const QString &kind, const QString &uid) {
            return QStringList{words("case"), words("open"), kind, uid};
        };
        QTest::newRow("unknown kind") << open(words("objektion"), words("PERSON")) << dispute;
        QTest::newRow("no uid") << open(words("objection"), words("张秀梅")) << dispute;
        QTest::newRow("uid of nobody")
            << open(words("objection"), words("0190b6b0-0000-7000-8000-00000000ffff")) << dispute;
        QTest::newRow("unknown user") << open(words("handover"), words("nobody")) << QByteArray();
        QTest::newRow("no values") << open(words("objection"), words("PERSON")) << QByteArray();
        QTest::newRow("unknown value")
            << open(words("objection"), words("PERSON")) << QByteArray(R"({"dipsute": "x"})");
        QTest::newRow("value twice") << open(words("objection"), words("PERSON"))
                                     << QByteArray(R"({"dispute": "x", "dispute": "y"})");
        QTest::newRow("value is a number")
            << open(words("objection"), words("PERSON")) << QByteArray(R"({"dispute": 7})");
        QTest::newRow("values are a list")
            << open(words("objection"), words("PERSON")) << QByteArray(R"(["x"])");
        QTest::newRow("values are no JSON")
            << open(words("objection"), words("PERSON")) << QByteArray("{");
        QTest::newRow("values are deep") << open(words("objection"), words("PERSON"))
                                         << QByteArray(R"({"dispute":)")
                                                .append(QByteArray(5000, '['))
                                                .append(QByteArray(5000, ']'))
                                                .append('}');
        QTest::newRow("no such choice")
            << open(words("request"), words("PERSON")) << QByteArray(R"({"right": "silence"})");
        QTest::newRow("no such file") << open(words("objection"), words("PERSON"))
                + QStringList{words("--values"), words("/nonexistent.json")}
                                      << QByteArray();
        QTest::newRow("another purpose") << QStringList{words("--purpose"), words("credit")}
                + open(words("objection"), words("PERSON"))
                                         << dispute;
        QTest::newRow("step of no case")
            << QStringList{words("case"),
                           words("step"),
                           words("0190b6b0-0000-7000-8000-00000000ffff"),
                           words("reply")}
            << QByteArray();
        QTest::newRow("step of no uid")
            << QStringList{words("case"), words("step"), words("first"), words("reply")}
            << QByteArray();
        QTest::newRow("revision that is none")
            << QStringList{words("case"),
                           words("step"),
                           words("0190b6b0-0000-7000-8000-00000000ffff"),
                           words("reply"),
                           words("--revision"),
                           words("last")}
            << QByteArray();
        QTest::newRow("unknown task") << QStringList{words("--task"), words("today")}
                + open(words("objection"), words("PERSON"))
                                      << dispute;
    }
    void mistypedWordsAreOneSentence()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, values);
        line.replaceInStrings(words("PERSON"), m_person);
        const auto answer = type("officer", line, values);
        QVERIFY2(answer.code == 1, qPrintable(QString::number(answer.code) + answer.err));
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        const auto list = type("officer", {words("case"), words("list")});
        QVERIFY(list.json().value(words("cases")).toArray().isEmpty());
    }

    void anotherRevisionIsRefused()
    {
        const auto id = opened();
        const QStringList line{
            words("case"), words("step"), id, words("investigate"), words("--revision")};
        QCOMPARE(type("officer", line + QStringList{words("2")}).code, 1);
        QCOMPARE(type("officer", line + QStringList{words("1")}).code, 0);
        QCOMPARE(type("officer", line + QStringList{words("1")}).code, 1);
    }

    void aSecondProcessIsToldWhoHasTheArchive()
    {
        const auto id = opened();
        const auto held = m_story->session(words("objection"));
        const auto other = start({words("case"), words("step"), id, words("investigate")});
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 1);
        QCOMPARE(other->readAllStandardError().count('\n'), qsizetype(1));
        QCOMPARE(m_story->rowOf(Uid::parse(id).value()).revision, qint64(1));
    }

private:
    /// The program itself, as the officer.
    std::unique_ptr<QProcess> start(const QStringList &line)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(words("ARCHIVE_PASSWORD"), ArchiveStory::password());
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        const QStringList who{
            words("--archive"), m_story->folder(), words("--user"), words("officer")};
        process->start(words(ARCHIVE_BINARY_DIR "/bin/archivectl"), who + line);
        return process;
    }
    Answer type(const char *user, const QStringList &line, const QByteArray &values = {})
    {
        auto all = QStringList{words("--json")} + line;
        if (!values.isEmpty()) {
            const auto path = m_story->folder() + words("-values.json");
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(values);
            all += {words("--values"), path};
        }
        return typeAs(*m_story, words(user), all);
    }
    Answer step(const char *user,
                const QString &id,
                const char *action,
                const QByteArray &values = {},
                const char *reason = "")
    {
        QStringList line{words("case"), words("step"), id, words(action)};
        if (*reason != '\0')
            line += {words("--reason"), words(reason)};
        return type(user, line, values);
    }
    /// The text of the household's report, by the clock of the machine.
    QString printed()
    {
        m_story->signOut();
        const auto file = m_story->folder() + words("-report.pdf");
        const auto report = start({words("--purpose"),
                                   words("check"),
                                   words("report"),
                                   words("household"),
                                   m_home,
                                   words("--output"),
                                   file});
        if (!report->waitForFinished() || report->exitCode() != 0)
            throw std::runtime_error(report->readAllStandardError().constData());
        auto text = textOf(file);
        return QFile::remove(file) ? text : QString();
    }
    QString opened()
    {
        const auto answer = type("officer",
                                 {words("case"), words("open"), words("objection"), m_person},
                                 R"({"dispute": "电话不是我的"})");
        return answer.json().value(words("case")).toString();
    }
    QJsonObject listed(const QString &id)
    {
        const auto list =
            type("officer", {words("case"), words("list")}).json().value(words("cases")).toArray();
        for (const auto &row : list) {
            if (row.toObject().value(words("case")).toString() == id)
                return row.toObject();
        }
        return {};
    }
    QJsonObject show()
    {
        return type("officer", {words("--purpose"), words("check"), words("show"), m_person})
            .json();
    }
    bool verified() { return type("officer", {words("verify"), words("--full")}).code == 0; }

    std::unique_ptr<CaseStory> m_story;
    QString m_person;
    QString m_home;
};

QTEST_GUILESS_MAIN(tst_CaseCommands)
#include "tst_casecommands.moc"
