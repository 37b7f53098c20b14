// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/hanvariants.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_HanVariants : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesOneFormForAnother_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char *text, const char *folded) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(folded);
        };
        row("traditional", "張陳寧", "张陈宁");
        row("simplified stays", "张陈宁", "张陈宁");
        row("variants of names", "峯甯喆堃淩", "峰宁哲坤凌");
        row("several traditional ones of one", "鍾鐘", "钟钟");
        row("surnames", "葉蕭單區蓋萬俟尉遲", "叶萧单区盖万俟尉迟");
        row("old print", "淸靑尙戶呂", "清青尚户吕");
        row("the second plane", "𠮷", "吉");
        row("a compatibility form", "\uF90A", "金");
        row("a radical", "\u2F25", "女");
        row("names that only sound alike stay", "梅美玫", "梅美玫");
        row("other scripts stay", "Alim·阿力 12", "Alim·阿力 12");
        row("nothing", "", "");
    }
    void takesOneFormForAnother()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        const auto variants = HanVariants::shipped();
        QVERIFY_RESULT(variants);
        QCOMPARE((*variants)->folded(text), folded);
        QCOMPARE((*variants)->folded(folded), folded);
    }

    /// Else the same name could have two keys.
    void whatIsFoldedStaysSo()
    {
        const auto variants = HanVariants::shipped();
        QVERIFY_RESULT(variants);
        for (char32_t character = 0x2E80; character < 0x31350; ++character) {
            const auto once = (*variants)->folded(character);
            QVERIFY2((*variants)->folded(once) == once, qPrintable(QString::number(character, 16)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_HanVariants)
#include "tst_hanvariants.moc"
