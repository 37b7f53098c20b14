// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/searchterm.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

namespace {

QStringList rangesOf(const SearchTerm &term)
{
    QStringList ranges;
    for (const auto &range : term.ranges)
        ranges += range.whole ? range.key + u'$' : range.key;
    return ranges;
}

} // namespace

class tst_SearchTerm : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsWhatAWordCanMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ranges");
        const auto row = [](const char *name, const QString &typed, const QString &ranges) {
            QTest::newRow(name) << typed << ranges;
        };
        row("a character", QStringLiteral("张"), QStringLiteral("a张 b张"));
        row("a name", QStringLiteral("秀梅"), QStringLiteral("a秀梅 b秀梅 fxiumei$"));
        row("a name with a dot",
            QStringLiteral("买买提·阿力"),
            QStringLiteral("a买买提阿力 b买买提阿力 fmaimaitiali$"));
        row("initials", QStringLiteral("zxm"), QStringLiteral("pzxm fzxm azxm xzxm"));
        row("initials in full width",
            QStringLiteral("ＺＸＭ"),
            QStringLiteral("pzxm fzxm azxm xzxm"));
        row("v for ü", QStringLiteral("lv"), QStringLiteral("plu flu alv xlv"));
        row("an apostrophe", QStringLiteral("xi'an"), QStringLiteral("pxian fxian axian xxian"));
        row("four digits", QStringLiteral("0015"), QStringLiteral("x0015 i0015 t0015"));
        row("digits of an x", QStringLiteral("001X"), QStringLiteral("x001x i001x t001x"));
        row("a date of birth",
            QStringLiteral("19790312"),
            QStringLiteral("x19790312 i19790312 t19790312 d19790312"));
        row("a division's code",
            QStringLiteral("350405101204"),
            QStringLiteral("x350405101204 i350405101204 t350405101204 d350405101204"));
        row("fifteen digits",
            QStringLiteral("359999790312001"),
            QStringLiteral(
                "x359999790312001 i359999197903120013 t359999790312001 d359999790312001"));
        row("fifteen digits of no person",
            QStringLiteral("359999791312001"),
            QStringLiteral("x359999791312001 i359999791312001 t359999791312001 d359999791312001"));
        row("a register number",
            QStringLiteral("350405101204-0037"),
            QStringLiteral("x350405101204-0037 a350405101204-0037 t3504051012040037"));
        row("a letter x", QStringLiteral("x"), QStringLiteral("px fx ax xx"));
    }
    void knowsWhatAWordCanMean()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ranges);
        const auto terms = searchTerms(typed, QDate(2026, 5, 13));
        QVERIFY_RESULT(terms);
        QCOMPARE(terms->size(), size_t(1));
        QCOMPARE(rangesOf(terms->front()).join(u' '), ranges);
    }

    void cutsIntoWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("only spaces") << QStringLiteral(" \t　") << 0;
        QTest::newRow("only dots") << QStringLiteral("···") << 0;
        QTest::newRow("two") << QStringLiteral("张 0015") << 2;
        QTest::newRow("with a wide space") << QStringLiteral("张　0015 ") << 2;
        QTest::newRow("three") << QStringLiteral("张 秀 梅") << 3;
    }
    void cutsIntoWords()
    {
        QFETCH(QString, typed);
        QFETCH(int, words);
        const auto terms = searchTerms(typed, QDate(2026, 5, 13));
        QVERIFY_RESULT(terms);
        QCOMPARE(int(terms->size()), words);
    }

    void aRangeHoldsWhatBeginsWithIt()
    {
        const KeyRange beginning{QStringLiteral("a张")};
        QVERIFY(beginning.contains(QStringLiteral("a张秀梅")));
        QVERIFY(!beginning.contains(QStringLiteral("b张")));
        QVERIFY(beginning.end().toUtf8() > QByteArray("a张𠮷"));
        const KeyRange whole{QStringLiteral("fxiumei"), true};
        QVERIFY(whole.contains(QStringLiteral("fxiumei")));
        QVERIFY(!whole.contains(QStringLiteral("fxiumeihua")));
        QVERIFY(whole.end() > whole.key);
        QVERIFY(whole.end() < QStringLiteral("fxiumeia"));
    }
};

QTEST_GUILESS_MAIN(tst_SearchTerm)
#include "tst_searchterm.moc"
