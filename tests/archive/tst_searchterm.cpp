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
    if (!term.digits.isEmpty())
        ranges += u'*' + term.digits;
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
        row("a character", QStringLiteral("张"), QStringLiteral("a张 b张 gzhang$"));
        row("a name", QStringLiteral("秀梅"), QStringLiteral("a秀梅 b秀梅 fxiumei$ gxiumei$"));
        row("a name in traditional and variant characters",
            QStringLiteral("陳甯"),
            QStringLiteral("a陈宁 b陈宁 fchenning$ gchenning$"));
        row("a surname that is read otherwise",
            QStringLiteral("單"),
            QStringLiteral("a单 b单 gdan$"));
        row("a name with a dot",
            QStringLiteral("买买提·阿力"),
            QStringLiteral("a买买提阿力 b买买提阿力 fmaimaitiali$ gmaimaitiali$"));
        row("initials", QStringLiteral("zxm"), QStringLiteral("pzxm fzxm azxm xzxm gzxm"));
        row("initials in full width",
            QStringLiteral("ＺＸＭ"),
            QStringLiteral("pzxm fzxm azxm xzxm gzxm"));
        row("v for ü", QStringLiteral("lv"), QStringLiteral("plu flu alv xlv glu"));
        row("an apostrophe",
            QStringLiteral("xi'an"),
            QStringLiteral("pxian fxian axian xxian gxian"));
        row("four digits", QStringLiteral("0015"), QStringLiteral("x0015 i0015 t0015 *0015"));
        row("two digits", QStringLiteral("15"), QStringLiteral("x15 i15 t15"));
        row("digits of an x", QStringLiteral("001X"), QStringLiteral("x001x i001x t001x *001x"));
        row("a date of birth",
            QStringLiteral("19790312"),
            QStringLiteral("x19790312 i19790312 t19790312 d19790312 *19790312"));
        row("a division's code",
            QStringLiteral("350405101204"),
            QStringLiteral(
                "x350405101204 i350405101204 t350405101204 d350405101204 *350405101204"));
        row("fifteen digits",
            QStringLiteral("359999790312001"),
            QStringLiteral("x359999790312001 i359999197903120013 t359999790312001 d359999790312001 "
                           "*359999790312001"));
        row("fifteen digits of no person",
            QStringLiteral("359999791312001"),
            QStringLiteral("x359999791312001 i359999791312001 t359999791312001 d359999791312001 "
                           "*359999791312001"));
        row("a whole identity number, never by its digits",
            QStringLiteral("35999919790312001X"),
            QStringLiteral("x35999919790312001x i35999919790312001x t35999919790312001x "
                           "d35999919790312001x"));
        row("a register number",
            QStringLiteral("350405101204-0037"),
            QStringLiteral("x350405101204-0037 a350405101204-0037 t3504051012040037"));
        row("a letter x", QStringLiteral("x"), QStringLiteral("px fx ax xx gx"));
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

    void tellsWhatItWasFoundIn_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("insideNumbers");
        QTest::addColumn<TermMatch>("found");
        const auto row =
            [](const char *name, const char *typed, bool insideNumbers, TermMatch found) {
                QTest::newRow(name) << QString::fromUtf8(typed) << insideNumbers << found;
            };
        row("a register number", "350405101204-0037", false, TermMatch::Household);
        row("a division's code", "3504051012", false, TermMatch::Household);
        row("a name", "张", false, TermMatch::Person);
        row("the beginning of a phone", "1385", false, TermMatch::Person);
        row("digits inside a phone", "5910", true, TermMatch::Person);
        row("digits inside an identity number", "79031", true, TermMatch::Person);
        row("the last with its letter", "2002X", true, TermMatch::Person);
        row("digits inside, not looked at", "5910", false, TermMatch::None);
        row("digits across two keys", "x13", true, TermMatch::None);
        row("digits inside a register number", "1204", true, TermMatch::None);
        row("another name", "李", true, TermMatch::None);
    }
    void tellsWhatItWasFoundIn()
    {
        QFETCH(QString, typed);
        QFETCH(bool, insideNumbers);
        QFETCH(TermMatch, found);
        const QStringList keys{QStringLiteral("a张秀梅"),
                               QStringLiteral("d350405101204"),
                               QStringLiteral("i35999919790312002x"),
                               QStringLiteral("i002x"),
                               QStringLiteral("t13859101234"),
                               QStringLiteral("x350405101204-0037")};
        const auto terms = searchTerms(typed, QDate(2026, 5, 13));
        QVERIFY_RESULT(terms);
        QCOMPARE(terms->front().match(keys, {insideNumbers, true}), found);
    }

    void theSameSoundCountsWhereItIsAsked()
    {
        const QStringList keys{
            QStringLiteral("a张秀美"), QStringLiteral("b秀美\u0002张"), QStringLiteral("gxiumei")};
        const auto terms = searchTerms(QStringLiteral("秀梅"), QDate(2026, 5, 13)).value();
        QCOMPARE(terms.front().match(keys, {false, true}), TermMatch::Person);
        QCOMPARE(terms.front().match(keys, {false, false}), TermMatch::None);
        QVERIFY(terms.front().needsReadings(true) && !terms.front().needsReadings(false));
        QCOMPARE(terms.front().han(), QStringLiteral("秀梅"));
        const auto letters = searchTerms(QStringLiteral("xiumei"), QDate(2026, 5, 13)).value();
        QCOMPARE(letters.front().match(keys, {false, false}), TermMatch::Person);
        QVERIFY(letters.front().needsReadings(false));
        QCOMPARE(letters.front().han(), QString());
    }

    void looksForTriplesOfTheLastDigits_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, const char *digits, const char *query) {
            QTest::newRow(name) << QString::fromLatin1(digits) << QString::fromLatin1(query);
        };
        row("three", "123", R"("123")");
        row("four", "1234", R"("123" AND "234")");
        row("six", "123456", R"("123" AND "234" AND "345" AND "456")");
        row("more", "99123456", R"("123" AND "234" AND "345" AND "456")");
        row("one triple again and again", "11111", R"("111")");
        row("with the letter", "002x", R"("002" AND "02x")");
    }
    void looksForTriplesOfTheLastDigits()
    {
        QFETCH(QString, digits);
        QFETCH(QString, query);
        QCOMPARE(triplesOf(digits), query);
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
