// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citizenid.h"
#include "domain/county.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

namespace {

QDate today()
{
    return {2026, 4, 29};
}

} // namespace

class tst_CitizenId : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsValidNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<Sex>("sex");
        QTest::addColumn<QString>("region");
        const auto row =
            [](const char *name, const char *typed, const char *text, QDate birth, Sex sex) {
                QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(text) << birth
                                    << sex << QString::fromUtf8(text).left(6);
            };
        row("classic example of GB 11643",
            "11010519491231002X",
            "11010519491231002X",
            QDate(1949, 12, 31),
            Sex::Female);
        row("region abolished in 2021",
            "350427198001010015",
            "350427198001010015",
            QDate(1980, 1, 1),
            Sex::Male);
        row("region of today",
            "350405198001010017",
            "350405198001010017",
            QDate(1980, 1, 1),
            Sex::Male);
        row("born on a leap day",
            "350405200002290022",
            "350405200002290022",
            QDate(2000, 2, 29),
            Sex::Female);
        row("sample region",
            "359999197001010018",
            "359999197001010018",
            QDate(1970, 1, 1),
            Sex::Male);
        row("fifteen digits",
            "350427650815101",
            "350427196508151010",
            QDate(1965, 8, 15),
            Sex::Male);
        row("lower-case x",
            "11010519491231002x",
            "11010519491231002X",
            QDate(1949, 12, 31),
            Sex::Female);
        row("full width",
            "１１０１０５１９４９１２３１００２Ｘ",
            "11010519491231002X",
            QDate(1949, 12, 31),
            Sex::Female);
        row("spaces",
            " 350427 19800101 0015　",
            "350427198001010015",
            QDate(1980, 1, 1),
            Sex::Male);
    }
    void readsValidNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QDate, birth);
        QFETCH(Sex, sex);
        QFETCH(QString, region);
        const auto id = CitizenId::parse(typed, today());
        QVERIFY_RESULT(id);
        QCOMPARE(id->text(), text);
        QCOMPARE(id->birthDate(), birth);
        QCOMPARE(id->sex(), sex);
        QCOMPARE(id->regionCode(), region);
        QVERIFY(!id->isNull());
    }

    void refusesWrongNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces only") << QStringLiteral("   ");
        QTest::newRow("wrong check character") << QStringLiteral("350427198001010016");
        QTest::newRow("X for a digit") << QStringLiteral("35042719800101001X");
        QTest::newRow("two digits exchanged") << QStringLiteral("350427198010010015");
        QTest::newRow("seventeen digits") << QStringLiteral("35042719800101001");
        QTest::newRow("nineteen digits") << QStringLiteral("3504271980010100155");
        QTest::newRow("fourteen digits") << QStringLiteral("35042765081510");
        QTest::newRow("letter within") << QStringLiteral("35042X198001010015");
        QTest::newRow("A at the end") << QStringLiteral("35042719800101001A");
        QTest::newRow("X in fifteen digits") << QStringLiteral("35042765081510X");
        QTest::newRow("arabic-indic digits") << QString(18, QChar(0x0661));
        QTest::newRow("shortened by a spreadsheet") << QStringLiteral("3.50427E+17");
        QTest::newRow("shortened in lower case") << QStringLiteral("3.50427198001e+17");
        QTest::newRow("last three digits lost") << QStringLiteral("350427198001010000");
        QTest::newRow("no such day in fifteen digits") << QStringLiteral("350427650230101");
        QTest::newRow("leap day of a common year in fifteen digits")
            << QStringLiteral("350427650229101");
    }
    void refusesWrongNumbers()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(CitizenId::parse(typed, today()), ErrorCode::InvalidInput);
    }

    void neverRepeatsTheNumberInAnError()
    {
        const auto answer = CitizenId::parse(QStringLiteral("350427198001010016"), today());
        QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
        QVERIFY(!answer.error().message.contains(QStringLiteral("350427")));
        QVERIFY(!answer.error().context.contains(QStringLiteral("350427")));
    }

    void saysWhatASpreadsheetDid()
    {
        const auto answer = CitizenId::parse(QStringLiteral("3.50427E+17"), today());
        QVERIFY(answer.error().message.contains(QStringLiteral("spreadsheet")));
    }

    void acceptsBirthsFrom1880UntilToday_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("1879") << QStringLiteral("18791231") << false;
        QTest::newRow("1880") << QStringLiteral("18800101") << true;
        QTest::newRow("today") << QStringLiteral("20260429") << true;
        QTest::newRow("tomorrow") << QStringLiteral("20260430") << false;
        QTest::newRow("leap day") << QStringLiteral("20240229") << true;
        QTest::newRow("leap day of a common year") << QStringLiteral("20230229") << false;
        QTest::newRow("leap day of 1900") << QStringLiteral("19000229") << false;
        QTest::newRow("month 13") << QStringLiteral("19801301") << false;
        QTest::newRow("day 0") << QStringLiteral("19800100") << false;
        QTest::newRow("year 0") << QStringLiteral("00000101") << false;
    }
    void acceptsBirthsFrom1880UntilToday()
    {
        QFETCH(QString, birth);
        QFETCH(bool, accepted);
        const QString first = QStringLiteral("359999") + birth + QStringLiteral("001");
        const auto id = CitizenId::parse(first + CitizenId::checkCharacter(first), today());
        QCOMPARE(id.ok(), accepted);
    }

    void computesCheckCharacters_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QChar>("check");
        QTest::newRow("X") << QStringLiteral("11010519491231002") << QChar(u'X');
        QTest::newRow("old region") << QStringLiteral("35042719800101001") << QChar(u'5');
        QTest::newRow("new region") << QStringLiteral("35040519800101001") << QChar(u'7');
        QTest::newRow("leap day") << QStringLiteral("35040520000229002") << QChar(u'2');
        QTest::newRow("from fifteen digits") << QStringLiteral("35042719650815101") << QChar(u'0');
        QTest::newRow("sample") << QStringLiteral("35999919700101001") << QChar(u'8');
        QTest::newRow("too short") << QStringLiteral("3599991970010100") << QChar();
        QTest::newRow("letter") << QStringLiteral("3599991970010100X") << QChar();
    }
    void computesCheckCharacters()
    {
        QFETCH(QString, first);
        QFETCH(QChar, check);
        QCOMPARE(CitizenId::checkCharacter(first), check);
    }

    void findsEveryWrongDigit()
    {
        const QString valid = QStringLiteral("359999197001010018");
        for (qsizetype at = 0; at < 17; ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString changed = valid;
                changed[at] = digit;
                QCOMPARE(CitizenId::parse(changed, today()).ok(), changed == valid);
            }
        }
    }

    void keepsTheGivenForm()
    {
        const auto old = CitizenId::parse(QStringLiteral(" 350427650815101 "), today());
        QCOMPARE(old->given(), QStringLiteral("350427650815101"));
        const auto same = CitizenId::parse(QStringLiteral("350427196508151010"), today());
        QCOMPARE(same->given(), same->text());
        QVERIFY(old.value() == same.value());
    }

    void knowsSampleNumbers()
    {
        QVERIFY(CitizenId::parse(QStringLiteral("359999197001010018"), today())->isSample());
        QVERIFY(!CitizenId::parse(QStringLiteral("350405198001010017"), today())->isSample());
    }

    void takesUnknownRegionsAsASoftCheck_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("known");
        QTest::newRow("Sha County, abolished") << QStringLiteral("350427198001010015") << true;
        QTest::newRow("Sha District") << QStringLiteral("350405198001010017") << true;
        QTest::newRow("Chaoyang") << QStringLiteral("11010519491231002X") << true;
        QTest::newRow("sample") << QStringLiteral("359999197001010018") << false;
    }
    void takesUnknownRegionsAsASoftCheck()
    {
        QFETCH(QString, number);
        QFETCH(bool, known);
        const auto counties = CountyRegister::shipped();
        QVERIFY_RESULT(counties);
        QCOMPARE(CitizenId::parse(number, today())->regionKnown(counties.value()), known);
    }

    void isNullUntilRead()
    {
        QVERIFY(CitizenId().isNull());
        QVERIFY(!CitizenId().birthDate().isValid());
        QVERIFY(!CitizenId().isSample());
    }
};

QTEST_GUILESS_MAIN(tst_CitizenId)
#include "tst_citizenid.moc"
