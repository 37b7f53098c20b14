// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_PersonName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesNamesAsTheyAre_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("two characters") << QStringLiteral("张三") << QStringLiteral("张三");
        QTest::newRow("spaces around") << QStringLiteral(" 张秀梅　\n") << QStringLiteral("张秀梅");
        QTest::newRow("compound surname")
            << QStringLiteral("欧阳修文") << QStringLiteral("欧阳修文");
        QTest::newRow("extension B") << QStringLiteral("𠮷田𡈁") << QStringLiteral("𠮷田𡈁");
        QTest::newRow("extension G")
            << QStringLiteral("张\U00030000") << QStringLiteral("张\U00030000");
        QTest::newRow("ideographic zero") << QStringLiteral("张〇") << QStringLiteral("张〇");
        QTest::newRow("iteration mark") << QStringLiteral("佐々木") << QStringLiteral("佐々木");
        QTest::newRow("dot of transcribed names")
            << QStringLiteral("阿依古丽·买买提") << QStringLiteral("阿依古丽·买买提");
        QTest::newRow("two dots apart") << QStringLiteral("甲·乙·丙") << QStringLiteral("甲·乙·丙");
        QTest::newRow("Latin") << QStringLiteral("Anne-Marie O'Neill")
                               << QStringLiteral("Anne-Marie O'Neill");
        QTest::newRow("typographic apostrophe")
            << QStringLiteral("O\u2019Neill") << QStringLiteral("O\u2019Neill");
        QTest::newRow("accent kept in two characters")
            << QStringLiteral("E\u0301va") << QStringLiteral("E\u0301va");
        QTest::newRow("compatibility ideograph kept")
            << QStringLiteral("\uFA0C文") << QStringLiteral("\uFA0C文");
        QTest::newRow("compatibility ideograph of the supplement kept")
            << QStringLiteral("张\U0002F800") << QStringLiteral("张\U0002F800");
        QTest::newRow("variation selector")
            << QStringLiteral("葛\U000E0100城") << QStringLiteral("葛\U000E0100城");
        QTest::newRow("longest") << QString(50, u'张') << QString(50, u'张');
    }
    void takesNamesAsTheyAre()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto name = checkPersonName(typed);
        QVERIFY_RESULT(name);
        QCOMPARE(name->text, text);
        QCOMPARE(name->warnings, QStringList());
    }

    void countsCharactersNotUnits()
    {
        const QString fifty = QStringLiteral("𠮷").repeated(maximumNameLength);
        QVERIFY_RESULT(checkPersonName(fifty));
        QVERIFY_ERROR(checkPersonName(fifty + u'三'), ErrorCode::InvalidInput);
    }

    void warnsOfOddCharacters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("about");
        QTest::newRow("private use") << QStringLiteral("张\uE815") << QStringLiteral("private-use");
        QTest::newRow("private use of a high plane")
            << QStringLiteral("张\U000F0001") << QStringLiteral("private-use");
        QTest::newRow("bullet") << QStringLiteral("甲•乙") << QStringLiteral("dot");
        QTest::newRow("full-width full stop") << QStringLiteral("甲．乙") << QStringLiteral("dot");
        QTest::newRow("katakana middle dot") << QStringLiteral("甲・乙") << QStringLiteral("dot");
        QTest::newRow("hyphenation point") << QStringLiteral("甲‧乙") << QStringLiteral("dot");
        QTest::newRow("ideograph newer than the program")
            << QStringLiteral("张\U00033480") << QStringLiteral("rare");
        QTest::newRow("one character") << QStringLiteral("张") << QStringLiteral("one character");
        QTest::newRow("one four-byte character")
            << QStringLiteral("𠮷") << QStringLiteral("one character");
        QTest::newRow("one character with a mark")
            << QStringLiteral("葛\U000E0100") << QStringLiteral("one character");
    }
    void warnsOfOddCharacters()
    {
        QFETCH(QString, typed);
        QFETCH(QString, about);
        const auto name = checkPersonName(typed);
        QVERIFY_RESULT(name);
        QCOMPARE(name->text, typed);
        QCOMPARE(name->warnings.size(), 1);
        QVERIFY2(name->warnings.first().contains(about), qPrintable(name->warnings.first()));
    }

    void refusesWhatIsNoName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces only") << QStringLiteral(" 　");
        QTest::newRow("line break within") << QStringLiteral("张\n三");
        QTest::newRow("tab within") << QStringLiteral("张\t三");
        QTest::newRow("control character") << QStringLiteral("张\u0007三");
        QTest::newRow("line separator") << QStringLiteral("张\u2028三");
        QTest::newRow("digit") << QStringLiteral("张三2");
        QTest::newRow("full-width digit") << QStringLiteral("张三２");
        QTest::newRow("emoji") << QStringLiteral("张😀");
        QTest::newRow("emoji of the basic plane") << QStringLiteral("张☺");
        QTest::newRow("zero width joiner") << QStringLiteral("张\u200D三");
        QTest::newRow("byte order mark") << QStringLiteral("\uFEFF张三");
        QTest::newRow("right-to-left override") << QStringLiteral("张\u202E三");
        QTest::newRow("radical that looks like a character") << QStringLiteral("王\u2F08");
        QTest::newRow("brackets") << QStringLiteral("张三(小)");
        QTest::newRow("comma") << QStringLiteral("张三,李四");
        QTest::newRow("markup") << QStringLiteral("<b>张三");
        QTest::newRow("Cyrillic look-alike") << QStringLiteral("J\u043Ehn");
        QTest::newRow("kana") << QStringLiteral("さくら");
        QTest::newRow("lone high surrogate") << QString(QStringLiteral("张") + QChar(0xD842));
        QTest::newRow("lone low surrogate") << QString(QChar(0xDFB7) + QStringLiteral("张"));
        QTest::newRow("unassigned") << QStringLiteral("张\u0378");
        QTest::newRow("noncharacter") << QStringLiteral("张\U0002FFFF");
        QTest::newRow("replacement character") << QStringLiteral("张\uFFFD");
        QTest::newRow("dot in front") << QStringLiteral("·张三");
        QTest::newRow("dot at the end") << QStringLiteral("张三·");
        QTest::newRow("two dots") << QStringLiteral("甲··乙");
        QTest::newRow("mark in front") << QStringLiteral("\u0301张");
        QTest::newRow("mark behind a dot") << QStringLiteral("甲·\u0301乙");
        QTest::newRow("too long") << QString(51, u'张');
    }
    void refusesWhatIsNoName()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(checkPersonName(typed), ErrorCode::InvalidInput);
    }

    void takesFreeText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TextLines>("lines");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("warnings");
        QTest::newRow("nothing") << QString() << TextLines::One << QString() << 0;
        QTest::newRow("trimmed") << QStringLiteral(" 夏茂镇俞邦村12号 ") << TextLines::One
                                 << QStringLiteral("夏茂镇俞邦村12号") << 0;
        QTest::newRow("emoji is text")
            << QStringLiteral("好😀") << TextLines::One << QStringLiteral("好😀") << 0;
        QTest::newRow("lines") << QStringLiteral("一\n二\t三") << TextLines::Many
                               << QStringLiteral("一\n二\t三") << 0;
        QTest::newRow("Windows lines")
            << QStringLiteral("一\r\n二") << TextLines::Many << QStringLiteral("一\n二") << 0;
        QTest::newRow("private use")
            << QStringLiteral("\uE815") << TextLines::One << QStringLiteral("\uE815") << 1;
        QTest::newRow("longest") << QStringLiteral("一二三四五六七八九十") << TextLines::One
                                 << QStringLiteral("一二三四五六七八九十") << 0;
        QTest::newRow("longest of four-byte characters")
            << QStringLiteral("𠮷").repeated(10) << TextLines::One
            << QStringLiteral("𠮷").repeated(10) << 0;
    }
    void takesFreeText()
    {
        QFETCH(QString, typed);
        QFETCH(TextLines, lines);
        QFETCH(QString, text);
        QFETCH(int, warnings);
        const auto checked = checkFreeText(typed, 10, lines);
        QVERIFY_RESULT(checked);
        QCOMPARE(checked->text, text);
        QCOMPARE(checked->warnings.size(), warnings);
    }

    void refusesBadText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TextLines>("lines");
        QTest::newRow("too long") << QStringLiteral("一二三四五六七八九十1") << TextLines::One;
        QTest::newRow("line break in one line") << QStringLiteral("一\n二") << TextLines::One;
        QTest::newRow("tab in one line") << QStringLiteral("一\t二") << TextLines::One;
        QTest::newRow("null character")
            << QString(QStringLiteral("一") + QChar(0) + u'二') << TextLines::Many;
        QTest::newRow("lone carriage return") << QStringLiteral("一\r二") << TextLines::Many;
        QTest::newRow("paragraph separator") << QStringLiteral("一\u2029二") << TextLines::Many;
        QTest::newRow("right-to-left override") << QStringLiteral("一\u202E二") << TextLines::Many;
        QTest::newRow("isolate") << QStringLiteral("一\u2067二") << TextLines::Many;
        QTest::newRow("noncharacter") << QStringLiteral("一\uFFFE") << TextLines::Many;
        QTest::newRow("lone surrogate")
            << QString(QStringLiteral("一") + QChar(0xD842)) << TextLines::Many;
    }
    void refusesBadText()
    {
        QFETCH(QString, typed);
        QFETCH(TextLines, lines);
        QVERIFY_ERROR(checkFreeText(typed, 10, lines), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_PersonName)
#include "tst_personname.moc"
