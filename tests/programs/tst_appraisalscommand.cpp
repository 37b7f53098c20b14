// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawdatabase.h"
#include "support/typedas.h"
#include "support/verify.h"
#include "views/fields.h"

#include <QFile>

using namespace archive;
using namespace archive::test;

namespace {

QString asText(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// appraisals as it is typed: a sheet from a file, all of it or nothing.
class tst_AppraisalsCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ArchiveStory> m_story;
    QTemporaryDir m_dir;
    QStringList m_numbers;

    QString fileOf(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QStringLiteral("sheet.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        QByteArray written = bytes;
        for (int i = 0; i < m_numbers.size(); ++i)
            written.replace("#" + QByteArray::number(i + 1), m_numbers.at(i).toUtf8());
        file.write(written);
        return file.fileName();
    }
    Answer type(const QByteArray &bytes,
                const QStringList &more = {},
                const char *user = "officer",
                const char *appraiser = "王代表")
    {
        const QStringList line{asText("--json"),
                               asText("appraisals"),
                               ArchiveStory::village(),
                               asText("--input"),
                               fileOf(bytes),
                               asText("--appraiser"),
                               asText(appraiser),
                               asText("--date"),
                               asText("2026-05-12")};
        return typeAs(*m_story, asText(user), line + more);
    }
    QByteArray kept()
    {
        RawDatabase raw(m_story->folder() + asText("/archive.db"));
        return raw.value("SELECT count(*) FROM appraisal");
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_story->signIn(QStringLiteral("officer"));
        m_numbers.clear();
        for (const auto *name : {"张秀梅", "李长根", "陈家旺"}) {
            const auto home = m_story->household(asText(name));
            m_story->consent(home);
        }
        ListQuery query;
        query.kind = kinds::household;
        const auto page = must(m_story->archive().records().list(m_story->session(), query));
        for (const auto &row : page.rows)
            m_numbers.append(row.registerNumber);
        QCOMPARE(m_numbers.size(), 3);
    }

    void aSheetIsSavedWithoutItsBlankLines()
    {
        const auto answer = type("register number,recused,conduct,rules,honours,opinion\n"
                                 "#1,,5,4,1,\xe5\xa5\xbd\n#2,,,,,\n#3,1,,,,\n");
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(asText("saved")).toInt(), 2);
        QCOMPARE(answer.json().value(asText("households")).toInt(), 3);
        QCOMPARE(kept(), QByteArray("2"));
        // What is said once is not said again.
        const auto again = type("register number,recused,conduct,rules,honours,opinion\n"
                                "#2,,5,4,,\n#1,,5,4,,\n");
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains(asText("Line 3")), qPrintable(again.err));
        QCOMPARE(kept(), QByteArray("2"));
    }

    void columnsMayHaveTheTitlesOfTheForm()
    {
        const auto answer = type("Opinion,Register number,Recused,Conduct and neighbours,Keeping "
                                 "the village rules,Honours and public good\n,#1,,5,4,\n");
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(kept(), QByteArray("1"));
    }

    void anErrorIsNamedWithItsLineAndNothingIsSaved_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("said");
        QTest::newRow("too many points") << QByteArray("#1,,5,4,,\n#2,,7,4,,\n") << "Line 3";
        QTest::newRow("no such household") << QByteArray("#1,,5,4,,\nX-9,,5,4,,\n") << "Line 3";
        QTest::newRow("a household twice") << QByteArray("#1,,5,4,,\n#1,,5,4,,\n") << "Line 3";
        QTest::newRow("points beside a tick") << QByteArray("#1,1,5,,,\n") << "Line 2";
        QTest::newRow("an opinion alone") << QByteArray("#1,,,,,so\n") << "Line 2";
        QTest::newRow("nothing at all") << QByteArray("#1,,,,,\n") << "nothing to save";
        QTest::newRow("a cell too few") << QByteArray("#1,,5,4,\n") << "2";
    }
    void anErrorIsNamedWithItsLineAndNothingIsSaved()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, said);
        const auto answer = type("register number,recused,conduct,rules,honours,opinion\n" + rows);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(kept(), QByteArray("0"));
    }

    /// Who has the name of a member gives a reason, or none of the sheet is saved.
    void kinNeedAReason()
    {
        const QByteArray sheet = "register number,recused,conduct,rules,honours,opinion\n"
                                 "#1,,5,4,,\n#2,,5,4,,\n";
        const auto refused = type(sheet, {}, "officer", "李长根");
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(asText("Line 3")), qPrintable(refused.err));
        QCOMPARE(kept(), QByteArray("0"));
        const auto answered =
            type(sheet, {asText("--reason"), asText("同名不同人")}, "officer", "李长根");
        QVERIFY2(answered.code == 0, qPrintable(answered.err));
        QCOMPARE(kept(), QByteArray("2"));
    }

    void whoMayNotIsRefused_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("a reviewer") << "reviewer";
        QTest::newRow("an administrator") << "admin";
        QTest::newRow("an auditor") << "auditor";
    }
    void whoMayNotIsRefused()
    {
        QFETCH(QString, user);
        const auto answer = type("register number,recused,conduct,rules,honours,opinion\n"
                                 "#1,,5,4,,\n",
                                 {},
                                 qPrintable(user));
        QCOMPARE(answer.code, 1);
        QCOMPARE(kept(), QByteArray("0"));
    }

    void aLineWithoutItsOptionsIsAnErrorOfUse()
    {
        QCOMPARE(
            typeAs(*m_story, asText("officer"), {asText("appraisals"), ArchiveStory::village()})
                .code,
            2);
        QCOMPARE(type("register number,recused,conduct,rules\n#1,,5,4\n").code, 1);
        QCOMPARE(kept(), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(tst_AppraisalsCommand)
#include "tst_appraisalscommand.moc"
