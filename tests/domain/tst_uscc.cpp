// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uscc.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Uscc : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsValidCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("example of GB 32100")
            << QStringLiteral("91350100M000100Y43") << QStringLiteral("91350100M000100Y43");
        QTest::newRow("farmers' cooperative in the abolished county")
            << QStringLiteral("93350427MA2XUWT14M") << QStringLiteral("93350427MA2XUWT14M");
        QTest::newRow("individual business")
            << QStringLiteral("92350405MA2XUWT14W") << QStringLiteral("92350405MA2XUWT14W");
        QTest::newRow("village collective")
            << QStringLiteral("N2350405MA2XUWT14F") << QStringLiteral("N2350405MA2XUWT14F");
        QTest::newRow("lower case")
            << QStringLiteral("91350100m000100y43") << QStringLiteral("91350100M000100Y43");
        QTest::newRow("full width and spaces") << QStringLiteral("９１３５０１００ M000100Y４ 3　")
                                               << QStringLiteral("91350100M000100Y43");
    }
    void readsValidCodes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto uscc = Uscc::parse(typed);
        QVERIFY_RESULT(uscc);
        QCOMPARE(uscc->text(), text);
    }

    void givesItsParts()
    {
        const auto uscc = Uscc::parse(QStringLiteral("93350427MA2XUWT14M"));
        QVERIFY_RESULT(uscc);
        QCOMPARE(uscc->authority(), QChar(u'9'));
        QCOMPARE(uscc->category(), QChar(u'3'));
        QCOMPARE(uscc->regionCode(), QStringLiteral("350427"));
        QCOMPARE(uscc->organisationCode(), QStringLiteral("MA2XUWT14"));
        QVERIFY(!uscc->isNull());
        QVERIFY(Uscc().isNull());
        QVERIFY(uscc.value() == Uscc::parse(QStringLiteral("93350427ma2xuwt14m")).value());
    }

    void refusesWrongCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("seventeen characters") << QStringLiteral("91350100M000100Y4");
        QTest::newRow("nineteen characters") << QStringLiteral("91350100M000100Y433");
        QTest::newRow("wrong last character") << QStringLiteral("91350100M000100Y44");
        QTest::newRow("last character not of the alphabet") << QStringLiteral("91350100M000100Y4Z");
        QTest::newRow("letter I") << QStringLiteral("91350100I000100Y43");
        QTest::newRow("letter O for zero") << QStringLiteral("9135O100M000100Y43");
        QTest::newRow("letter in the region") << QStringLiteral("9135010AM000100Y43");
        QTest::newRow("sign") << QStringLiteral("91350100-000100Y43");
        QTest::newRow("the check of a faulty script") << QStringLiteral("91350100M000100Y4W");
    }
    void refusesWrongCodes()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(Uscc::parse(typed), ErrorCode::InvalidInput);
    }

    void saysWhichLettersDoNotExist()
    {
        for (const auto &typed :
             {QStringLiteral("91350100M000100Y4Z"), QStringLiteral("9135O100M000100Y43")}) {
            QVERIFY(
                Uscc::parse(typed).error().message.contains(QStringLiteral("I, O, S, V and Z")));
        }
    }

    void checksTheOrganisationCodeWithin()
    {
        // The eighteenth character fits here; the seventeenth does not.
        const QString first = QStringLiteral("91350100M000100Y5");
        const QString typed = first + Uscc::checkCharacter(first);
        QCOMPARE(typed.size(), 18);
        QVERIFY_ERROR(Uscc::parse(typed), ErrorCode::InvalidInput);
    }

    void findsEveryWrongCharacter()
    {
        const QString valid = QStringLiteral("91350100M000100Y43");
        const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
        for (qsizetype at = 0; at < valid.size(); ++at) {
            for (const QChar character : alphabet) {
                QString changed = valid;
                changed[at] = character;
                QCOMPARE(Uscc::parse(changed).ok(), changed == valid);
            }
        }
    }

    void computesCheckCharacters_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QChar>("check");
        QTest::newRow("sum 1640") << QStringLiteral("91350100M000100Y4") << QChar(u'3');
        QTest::newRow("cooperative") << QStringLiteral("93350427MA2XUWT14") << QChar(u'M');
        QTest::newRow("individual business") << QStringLiteral("92350405MA2XUWT14") << QChar(u'W');
        QTest::newRow("village collective") << QStringLiteral("N2350405MA2XUWT14") << QChar(u'F');
        QTest::newRow("a sum divisible by 31")
            << QStringLiteral("00000000000000000") << QChar(u'0');
        QTest::newRow("too short") << QStringLiteral("91350100M000100Y") << QChar();
        QTest::newRow("letter Z") << QStringLiteral("91350100Z000100Y4") << QChar();
    }
    void computesCheckCharacters()
    {
        QFETCH(QString, first);
        QFETCH(QChar, check);
        QCOMPARE(Uscc::checkCharacter(first), check);
    }

    void computesOrganisationCheckCharacters_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QChar>("check");
        QTest::newRow("M000100Y") << QStringLiteral("M000100Y") << QChar(u'4');
        QTest::newRow("MA1H8R7C, published with a wrong 6")
            << QStringLiteral("MA1H8R7C") << QChar(u'4');
        QTest::newRow("MA2XUWT1") << QStringLiteral("MA2XUWT1") << QChar(u'4');
        QTest::newRow("remainder 0 is written 0") << QStringLiteral("00000000") << QChar(u'0');
        QTest::newRow("remainder 1 is written X") << QStringLiteral("00000006") << QChar(u'X');
        QTest::newRow("all letters count here") << QStringLiteral("IOSVZ000") << QChar(u'9');
        QTest::newRow("too long") << QStringLiteral("M000100Y4") << QChar();
        QTest::newRow("lower case") << QStringLiteral("m000100Y") << QChar();
    }
    void computesOrganisationCheckCharacters()
    {
        QFETCH(QString, first);
        QFETCH(QChar, check);
        QCOMPARE(Uscc::organisationCheckCharacter(first), check);
    }
};

QTEST_GUILESS_MAIN(tst_Uscc)
#include "tst_uscc.moc"
