// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingstory.h"
#include "support/rawdatabase.h"
#include "support/typedas.h"
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

/// rate and baselines as they are typed.
class tst_RateCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RatingStory> m_story;
    Uid m_home;

    Answer type(const char *user, const QStringList &line)
    {
        return typeAs(*m_story, words(user), QStringList{words("--json")} + line);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<RatingStory>();
        m_home = m_story->complete(words("张秀梅"));
    }

    void fromFiguresToAProposal()
    {
        for (const auto *name : {"李长根", "陈家旺", "罗天明", "邓细妹"})
            m_story->complete(QString::fromUtf8(name));
        const auto without = type("officer", {words("rate")});
        QVERIFY2(without.code == 0, qPrintable(without.err));
        QCOMPARE(without.json().value(words("incomplete")).toInt(), 5);
        const auto figures = type("reviewer", {words("baselines")});
        QVERIFY2(figures.code == 0, qPrintable(figures.err));
        QCOMPARE(figures.json().value(words("year")).toInt(), 2025);
        QCOMPARE(figures.json().value(words("written")).toInt(), 8);
        // All are alike, so that each has just what the others have: 11 and 10 points where a complete household has 15 and 12.
        const auto rated = type("officer", {words("rate")});
        QVERIFY2(rated.code == 0, qPrintable(rated.err));
        QCOMPARE(rated.json().value(words("rated")).toInt(), 5);
        QCOMPARE(rated.json().value(words("grades")).toObject().value(words("AA")).toInt(), 5);
        QCOMPARE(rated.json().value(words("unchanged")).toInt(-1), 0);
        const auto one = type("officer", {words("rate"), words("--household"), m_home.toString()});
        QVERIFY2(one.code == 0, qPrintable(one.err));
        QCOMPARE(one.json().value(words("unchanged")).toInt(), 1);
        const auto shown = type(
            "officer", {words("--purpose"), words("rating"), words("show"), m_home.toString()});
        QVERIFY(shown.out.contains(words("frozen_inputs")));
        QVERIFY(shown.out.contains(words("income_ratio=1.0")));
    }

    /// What is missing of one household is said with names that people know.
    void oneHouseholdSaysWhatItLacks()
    {
        m_story->signIn(words("officer"));
        const auto bare = m_story->household(words("李长根"));
        m_story->consent(bare);
        const auto one = type("officer", {words("rate"), words("--household"), bare.toString()});
        QVERIFY2(one.code == 0, qPrintable(one.err));
        QCOMPARE(one.json().value(words("incomplete")).toInt(), 1);
        const auto missing = one.json().value(words("missing")).toArray();
        QVERIFY(!missing.isEmpty());
        for (const auto &name : missing)
            QVERIFY2(!name.toString().contains(u'_'), qPrintable(name.toString()));
        QVERIFY(one.json().value(words("vetoes")).toArray().isEmpty());
    }

    void wrongLines_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("code");
        const auto rate = words("rate");
        QTest::newRow("a word too many") << "officer" << QStringList{rate, words("all")} << 2;
        QTest::newRow("an unknown option") << "officer" << QStringList{rate, words("--force")} << 2;
        QTest::newRow("no division")
            << "officer" << QStringList{rate, words("--division"), words("35040x")} << 1;
        QTest::newRow("a division and a household") << "officer"
                                                    << QStringList{rate,
                                                                   words("--division"),
                                                                   words("350405"),
                                                                   words("--household"),
                                                                   words("1")}
                                                    << 1;
        QTest::newRow("nobody") << "officer"
                                << QStringList{rate, words("--household"), words("nobody")} << 1;
        QTest::newRow("no such card")
            << "officer" << QStringList{rate, words("--card"), words("/none.pmml")} << 1;
        QTest::newRow("no such policy")
            << "officer" << QStringList{rate, words("--policy"), words("/none.json")} << 1;
        QTest::newRow("an administrator") << "admin" << QStringList{rate} << 1;
        QTest::newRow("an auditor") << "auditor" << QStringList{rate} << 1;
        QTest::newRow("another purpose")
            << "officer" << QStringList{words("--purpose"), words("check"), rate} << 1;
        const auto baselines = words("baselines");
        QTest::newRow("baselines of a year to come")
            << "reviewer" << QStringList{baselines, words("--year"), words("2026")} << 1;
        QTest::newRow("baselines of no year")
            << "reviewer" << QStringList{baselines, words("--year"), words("last")} << 1;
        QTest::newRow("baselines of one household") << "reviewer" << QStringList{baselines} << 1;
        QTest::newRow("baselines by an officer") << "officer" << QStringList{baselines} << 1;
    }
    void wrongLines()
    {
        QFETCH(QString, user);
        QFETCH(QStringList, line);
        QFETCH(int, code);
        const auto answer = type(qPrintable(user), line);
        QCOMPARE(answer.code, code);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.trimmed().isEmpty());
        RawDatabase raw(m_story->folder() + words("/archive.db"));
        QCOMPARE(raw.value("SELECT count(*) FROM rating"), QByteArray("0"));
        QCOMPARE(raw.value("SELECT count(*) FROM baseline"), QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(tst_RateCommand)
#include "tst_ratecommand.moc"
