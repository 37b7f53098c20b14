// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/absorbstory.h"
#include "support/console.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// absorb as an administrator types and mistypes it.
class tst_AbsorbCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_two = std::make_unique<TwoArchives>();
        m_user = QStringLiteral("admin");
        m_theirs = ArchiveStory::password();
        m_json = true;
        m_two->here.household(QStringLiteral("张秀梅"));
        m_home = m_two->there.household(QStringLiteral("李福生"));
        m_number = m_two->registerNumber(m_two->there, m_home);
        m_two->there.consent(m_home);
        m_two->here.signOut();
        m_two->there.signOut();
    }

    void itSaysWhatItTook()
    {
        const auto answer = type({QStringLiteral("absorb"), m_two->there.folder()});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const auto json = answer.json();
        QCOMPARE(json.value(QStringLiteral("accepted")).toInt(-1), 3);
        QCOMPARE(json.value(QStringLiteral("rejected")).toInt(-1), 0);
        QCOMPARE(json.value(QStringLiteral("conflicts")).toInt(-1), 1);
        QCOMPARE(json.value(QStringLiteral("station")).toString(), QStringLiteral("branch"));
        QCOMPARE(json.value(QStringLiteral("doubles")).toArray().size(), qsizetype(1));
        const auto checked = type({QStringLiteral("verify"), QStringLiteral("--full")});
        QCOMPARE(checked.code, 0);
        m_user = QStringLiteral("officer");
        const auto found = type({QStringLiteral("find"), m_number});
        QCOMPARE(found.json().value(QStringLiteral("matches")).toArray().size(), qsizetype(2));
        QVERIFY(found.out.contains(QStringLiteral("formerNumbers")));
        const auto history = type({QStringLiteral("--purpose"),
                                   QStringLiteral("update"),
                                   QStringLiteral("history"),
                                   m_home.toString()});
        QCOMPARE(history.code, 0);
        QVERIFY(history.out.contains(QStringLiteral("\"station\":\"branch\"")));
    }

    void forPeopleToo()
    {
        m_json = false;
        const auto answer = type({QStringLiteral("absorb"), m_two->there.folder()});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(QStringLiteral("branch")));
        QVERIFY(answer.out.contains(QStringLiteral("identity number")));
        const auto again = type({QStringLiteral("absorb"), m_two->there.folder()});
        QCOMPARE(again.code, 1);
        QVERIFY(again.isOneSentence());
    }

    void slips_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        const auto right = ArchiveStory::password();
        const QStringList there{QStringLiteral("absorb"), QStringLiteral("THERE")};
        QTest::newRow("no folder") << QStringList{QStringLiteral("absorb")} << right << 2;
        QTest::newRow("two folders") << there + QStringList{QStringLiteral("more")} << right << 2;
        QTest::newRow("a password as an argument")
            << there + QStringList{QStringLiteral("--their-password"), right} << right << 2;
        QTest::newRow("no password") << there << QString() << 1;
        QTest::newRow("a wrong password") << there << QStringLiteral("Right-horse-7-battery") << 1;
        QTest::newRow("somebody else")
            << there + QStringList{QStringLiteral("--their-user"), QStringLiteral("officer")}
            << right << 1;
        QTest::newRow("nobody") << there
                + QStringList{QStringLiteral("--their-user"), QStringLiteral("amdin")}
                                << right << 1;
        QTest::newRow("the own folder")
            << QStringList{QStringLiteral("absorb"), QStringLiteral("HERE")} << right << 1;
        QTest::newRow("the folder above")
            << QStringList{QStringLiteral("absorb"), QStringLiteral("ABOVE")} << right << 1;
        QTest::newRow("a file") << QStringList{QStringLiteral("absorb"), QStringLiteral("FILE")}
                                << right << 1;
    }
    void slips()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, password);
        QFETCH(int, code);
        const auto there = m_two->there.folder();
        words.replaceInStrings(QStringLiteral("THERE"), there)
            .replaceInStrings(QStringLiteral("HERE"), m_two->here.folder())
            .replaceInStrings(QStringLiteral("ABOVE"), there + QStringLiteral("/.."))
            .replaceInStrings(QStringLiteral("FILE"), there + QStringLiteral("/archive.db"));
        m_theirs = password;
        const auto before = filesIn(there);
        const auto answer = type(words);
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.code == 2 || answer.isOneSentence(), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(filesIn(there), before);
        QCOMPARE(type({QStringLiteral("verify"), QStringLiteral("--full")}).code, 0);
    }

private:
    [[nodiscard]] Answer type(const QStringList &words) const
    {
        Console console(m_two->here.environment());
        console.set("ARCHIVE_DIR", m_two->here.folder())
            .set("ARCHIVE_USER", m_user)
            .set("ARCHIVE_PASSWORD", ArchiveStory::password())
            .set("ARCHIVE_THEIR_PASSWORD", m_theirs);
        return console.type(m_json ? QStringList{QStringLiteral("--json")} + words : words);
    }

    std::unique_ptr<TwoArchives> m_two;
    Uid m_home;
    QString m_number;
    QString m_user;
    QString m_theirs;
    bool m_json = true;
};

QTEST_GUILESS_MAIN(tst_AbsorbCommand)
#include "tst_absorbcommand.moc"
