// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwitness.h"
#include "support/archivestory.h"
#include "support/typedas.h"
#include "support/verify.h"

#include <QDir>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// The reports of a division, as a script orders them.
class tst_ReportCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAReportOfEachAndTellsHowFarItIs();
    void writesTheFormOfOneHousehold();
    void checksWhatItPrinted();
    void refusesAVillagesMistypedCode_data();
    void refusesAVillagesMistypedCode();
    void refusesWhatIsMistyped_data();
    void refusesWhatIsMistyped();
    void refusesWithoutAPurpose();
    void saysWhoseDivisionIsEmpty();
    void saysWhereNoFolderCanBe();

private:
    [[nodiscard]] Answer type(const QStringList &words)
    {
        return typeAs(*m_story, QStringLiteral("officer"), words);
    }
    [[nodiscard]] Answer batch(const QStringList &more)
    {
        return type(QStringList{QStringLiteral("--json"),
                                QStringLiteral("--purpose"),
                                QStringLiteral("collect"),
                                QStringLiteral("report"),
                                QStringLiteral("batch")}
                    + more);
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("out")); }

    std::unique_ptr<ArchiveStory> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ReportCommands::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_story = std::make_unique<ArchiveStory>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_story->consent(m_story->household(QStringLiteral("张秀梅")));
    m_story->consent(m_story->household(QStringLiteral("陈家旺")));
    m_story->consent(m_story->household(QStringLiteral("林阿土"), ArchiveStory::otherVillage()));
}

void tst_ReportCommands::writesAReportOfEachAndTellsHowFarItIs()
{
    const auto answer = batch({QStringLiteral("--division"),
                               ArchiveStory::village(),
                               QStringLiteral("--output"),
                               folder()});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY2(answer.err.contains(QStringLiteral("Household 1 of 2")), qPrintable(answer.err));
    const auto json = answer.json();
    QCOMPARE(json.value(QStringLiteral("number")).toString(),
             QStringLiteral("350405-20260513-000001"));
    QCOMPARE(json.value(QStringLiteral("households")).toInt(), 2);
    const auto files = QDir(folder()).entryList(QDir::Files);
    QCOMPARE(files.size(), 2);
    int pages = 0;
    for (const QString &file : files) {
        const QString path = QDir(folder()).filePath(file);
        pages += pagesOf(path);
        QVERIFY(says(textOf(path), file.chopped(4)));
    }
    QCOMPARE(json.value(QStringLiteral("pages")).toInt(), pages);
    // The county's are all three, in whatever folder is there already.
    const auto county = batch({QStringLiteral("--division"),
                               QStringLiteral("350405"),
                               QStringLiteral("--output"),
                               folder()});
    QCOMPARE(county.json().value(QStringLiteral("households")).toInt(), 3);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 5);
}

void tst_ReportCommands::writesTheFormOfOneHousehold()
{
    const QString path = m_folder->filePath(QStringLiteral("form.pdf"));
    const auto answer = type({QStringLiteral("--json"),
                              QStringLiteral("--purpose"),
                              QStringLiteral("collect"),
                              QStringLiteral("report"),
                              QStringLiteral("form"),
                              ArchiveStory::village() + QStringLiteral("-0001"),
                              QStringLiteral("--output"),
                              path});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.json().value(QStringLiteral("households")).toInt(), 1);
    const QString number = answer.json().value(QStringLiteral("number")).toString();
    QVERIFY(says(textOf(path), number));
    const auto known = type({QStringLiteral("verify-report"), number});
    QVERIFY2(known.code == 0, qPrintable(known.err));
}

void tst_ReportCommands::checksWhatItPrinted()
{
    const auto made = batch({QStringLiteral("--division"),
                             ArchiveStory::village(),
                             QStringLiteral("--output"),
                             folder()});
    const auto known = type({QStringLiteral("--json"),
                             QStringLiteral("verify-report"),
                             made.json().value(QStringLiteral("lastNumber")).toString()});
    QCOMPARE(known.code, 0);
    QCOMPARE(known.json().value(QStringLiteral("result")).toString(), QStringLiteral("genuine"));
    QVERIFY(known.json()
                .value(QStringLiteral("templates"))
                .toString()
                .startsWith(QStringLiteral("shipped ")));
    const auto unknown =
        type({QStringLiteral("verify-report"), QStringLiteral("350405-20260513-000009")});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.isOneSentence());
}

void tst_ReportCommands::refusesAVillagesMistypedCode_data()
{
    QTest::addColumn<QString>("code");
    for (const auto *code : {"", "35", "3504051", "village", "350405%", "3504051001011"}) {
        QTest::newRow(qPrintable(QStringLiteral("“%1”").arg(QLatin1String(code))))
            << QString::fromLatin1(code);
    }
}

void tst_ReportCommands::refusesAVillagesMistypedCode()
{
    QFETCH(QString, code);
    const auto answer = type({QStringLiteral("report"),
                              QStringLiteral("village"),
                              code,
                              QStringLiteral("--output"),
                              m_folder->filePath(QStringLiteral("forms.pdf"))});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("forms.pdf"))));
}

void tst_ReportCommands::refusesWhatIsMistyped_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const QString division = QStringLiteral("--division");
    const QString output = QStringLiteral("--output");
    QTest::newRow("no division") << QStringList{output, QStringLiteral("OUT")} << 2;
    QTest::newRow("no folder") << QStringList{division, ArchiveStory::village()} << 2;
    QTest::newRow("one word too many") << QStringList{division,
                                                      ArchiveStory::village(),
                                                      output,
                                                      QStringLiteral("OUT"),
                                                      QStringLiteral("more")}
                                       << 2;
    QTest::newRow("an unknown option") << QStringList{division,
                                                      ArchiveStory::village(),
                                                      output,
                                                      QStringLiteral("OUT"),
                                                      QStringLiteral("--fast")}
                                       << 2;
    for (const auto *code : {"", "35", "3504051", "village", "350405%", "3504051001011"}) {
        QTest::newRow(qPrintable(QStringLiteral("division “%1”").arg(QLatin1String(code))))
            << QStringList{division, QString::fromLatin1(code), output, QStringLiteral("OUT")} << 1;
    }
    QTest::newRow("nobody's recipient") << QStringList{division,
                                                       ArchiveStory::village(),
                                                       output,
                                                       QStringLiteral("OUT"),
                                                       QStringLiteral("--recipient"),
                                                       QStringLiteral("bank")}
                                        << 1;
}

void tst_ReportCommands::refusesWhatIsMistyped()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    words.replaceInStrings(QStringLiteral("OUT"), folder());
    const auto answer = batch(words);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!QDir(folder()).exists());
}

void tst_ReportCommands::refusesWithoutAPurpose()
{
    const auto answer = type({QStringLiteral("report"),
                              QStringLiteral("batch"),
                              QStringLiteral("--division"),
                              ArchiveStory::village(),
                              QStringLiteral("--output"),
                              folder()});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
    QVERIFY(!QDir(folder()).exists());
}

void tst_ReportCommands::saysWhoseDivisionIsEmpty()
{
    const auto answer = batch({QStringLiteral("--division"),
                               QStringLiteral("350405999"),
                               QStringLiteral("--output"),
                               folder()});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(QStringLiteral("350405999")), qPrintable(answer.err));
}

void tst_ReportCommands::saysWhereNoFolderCanBe()
{
    const auto answer = batch({QStringLiteral("--division"),
                               ArchiveStory::village(),
                               QStringLiteral("--output"),
                               m_folder->filePath(QStringLiteral("no/such/folder"))});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.isOneSentence() && answer.err.contains(QStringLiteral("no folder")),
             qPrintable(answer.err));
}

QTEST_MAIN(tst_ReportCommands)
#include "tst_reportcommands.moc"
