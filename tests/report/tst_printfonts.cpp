// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printfonts.h"
#include "support/verify.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace archive;

class tst_PrintFonts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void isNeverMergedNorShaped();
    void refusesOtherFonts_data();
    void refusesOtherFonts();
    void hasTheCharactersOfNames_data();
    void hasTheCharactersOfNames();
    void setsRareCharactersInAnotherFont();
    void leavesCommonTextAlone();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();

private:
    std::optional<PrintFonts> m_fonts;
};

void tst_PrintFonts::initTestCase()
{
    auto fonts = PrintFonts::find();
    QVERIFY_RESULT(fonts);
    m_fonts = *fonts;
}

void tst_PrintFonts::isNeverMergedNorShaped()
{
    const int strategy = m_fonts->text().styleStrategy();
    QVERIFY(strategy & QFont::NoFontMerging);
    QVERIFY(strategy & QFont::PreferNoShaping);
    QCOMPARE(m_fonts->text().families(), QStringList(m_fonts->families().constFirst()));
}

void tst_PrintFonts::refusesOtherFonts_data()
{
    QTest::addColumn<QStringList>("families");
    QTest::newRow("none") << QStringList();
    QTest::newRow("not installed") << QStringList{QStringLiteral("No Such Hei")};
    QTest::newRow("CFF, which loses digits") << QStringList{QStringLiteral("Noto Sans CJK SC")};
    QTest::newRow("no Chinese") << QStringList{QStringLiteral("DejaVu Sans")};
    QTest::newRow("rare characters only") << QStringList{QStringLiteral("HanaMinB")};
}

void tst_PrintFonts::refusesOtherFonts()
{
    QFETCH(QStringList, families);
    QVERIFY_ERROR(PrintFonts::find(families), ErrorCode::NotFound);
}

void tst_PrintFonts::hasTheCharactersOfNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("common") << QStringLiteral("张秀梅");
    QTest::newRow("digits and Latin") << QStringLiteral("HT12-0099 Abdul·Karim");
    QTest::newRow("Extension A: 㛃") << QStringLiteral("李㛃");
    QTest::newRow("Extension B: 𠮷") << QStringLiteral("𠮷田");
    QTest::newRow("Extension B: 𬭚") << QStringLiteral("𬭚");
    QTest::newRow("punctuation") << QStringLiteral("（，。；：、—“”）&<>\"'/%");
    QTest::newRow("tabs, breaks and no-break spaces") << QStringLiteral("a\tb\nc\u00a0d\u2028e");
    QTest::newRow("nothing") << QString();
}

void tst_PrintFonts::hasTheCharactersOfNames()
{
    QFETCH(QString, text);
    QVERIFY_RESULT(m_fonts->check(text));
}

void tst_PrintFonts::setsRareCharactersInAnotherFont()
{
    QTextDocument document;
    document.setDefaultFont(m_fonts->text());
    document.setPlainText(QStringLiteral("陈𠮷明"));
    QVERIFY_RESULT(m_fonts->dress(&document));

    QStringList families;
    for (auto it = document.firstBlock().begin(); !it.atEnd(); ++it)
        families.append(it.fragment().charFormat().font().families().constFirst());
    QCOMPARE(families.size(), 3);
    QCOMPARE(families.at(0), m_fonts->families().constFirst());
    QVERIFY(families.at(1) != families.at(0));
    QVERIFY(m_fonts->families().contains(families.at(1)));
    QCOMPARE(families.at(2), families.at(0));
}

void tst_PrintFonts::leavesCommonTextAlone()
{
    QTextDocument document;
    document.setPlainText(QStringLiteral("夏茂镇俞邦村 3 组"));
    QVERIFY_RESULT(m_fonts->dress(&document));
    auto fragments = document.firstBlock().begin();
    QVERIFY(!(++fragments != document.firstBlock().end()));
}

void tst_PrintFonts::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("words");
    QTest::newRow("emoji") << QStringLiteral("王🪿明") << QStringLiteral("U+1FABF")
                           << QStringLiteral("“王🪿明”");
    QTest::newRow("private use") << QStringLiteral("李\uf8f0") << QStringLiteral("U+F8F0")
                                 << QStringLiteral("“李\uf8f0”");
    QTest::newRow("unassigned plane") << QStringLiteral("\U000e0100") << QStringLiteral("U+E0100")
                                      << QStringLiteral("“\U000e0100”");
    QTest::newRow("half of a pair") << QStringLiteral("赵") + QChar(0xd842)
                                    << QStringLiteral("U+D842") << QStringLiteral("“赵");
    QTest::newRow("within HTML") << QStringLiteral("<td>张三</td><td>王🪿明</td><td>1</td>")
                                 << QStringLiteral("U+1FABF") << QStringLiteral("“王🪿明”");
}

void tst_PrintFonts::namesWhatIsMissing()
{
    QFETCH(QString, text);
    QFETCH(QString, character);
    QFETCH(QString, words);
    const auto checked = m_fonts->check(text);
    QVERIFY_ERROR(checked, ErrorCode::InvalidInput);
    QVERIFY2(checked.error().message.contains(character), qPrintable(checked.error().message));
    QVERIFY2(checked.error().message.contains(words), qPrintable(checked.error().message));
    QTextDocument document;
    document.setPlainText(text);
    QVERIFY_ERROR(m_fonts->dress(&document), ErrorCode::InvalidInput);
}

QTEST_MAIN(tst_PrintFonts)
#include "tst_printfonts.moc"
