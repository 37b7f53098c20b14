// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakes.h"
#include "support/verify.h"
#include "vault/password.h"

#include <QRegularExpression>

using namespace archive;

namespace {

KdfParameters cheap(const QByteArray &salt = QByteArray("0123456789abcdef"))
{
    return {{64, 3, 1}, salt};
}

QByteArray derivedHex(const QString &password, const KdfParameters &parameters)
{
    return derivePasswordKey(password, parameters).value().view().toByteArray().toHex();
}

} // namespace

class tst_Password : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // Computed with the reference implementation's program: argon2 0123456789abcdef -id -k 64 -t 3 -p 1 -r
    void isArgon2id()
    {
        QCOMPARE(derivedHex(QStringLiteral("péssword"), cheap()),
                 QByteArray("c29a440912e451fffc691820aca789be61df729d7b2ae6a517341953df50666f"));
        QCOMPARE(derivedHex(QStringLiteral("password"), {{64, 2, 2}, "0123456789abcdef"}).size(),
                 64);
    }

    void composedAndDecomposedLettersAreTheSame()
    {
        QCOMPARE(derivedHex(QStringLiteral("pe\u0301ssword"), cheap()),
                 derivedHex(QStringLiteral("p\u00e9ssword"), cheap()));
    }

    void everyParameterMatters()
    {
        const auto password = QStringLiteral("correct horse");
        const auto base = derivedHex(password, cheap());
        QVERIFY(base != derivedHex(QStringLiteral("Correct horse"), cheap()));
        QVERIFY(base != derivedHex(password, cheap("0123456789abcdeF")));
        QVERIFY(base != derivedHex(password, {{128, 3, 1}, cheap().salt}));
        QVERIFY(base != derivedHex(password, {{64, 4, 1}, cheap().salt}));
        QVERIFY(base != derivedHex(password, {{64, 3, 2}, cheap().salt}));
    }

    void theDefaultIsWhatTheDesignSays()
    {
        QCOMPARE(KdfCost().memoryKiB, 65536U);
        QCOMPARE(KdfCost().iterations, 3U);
        QCOMPARE(KdfCost().lanes, 1U);
        QVERIFY(KdfCost().isAffordable());
    }

    void unaffordableCostsAreRefused_data()
    {
        QTest::addColumn<quint32>("memoryKiB");
        QTest::addColumn<quint32>("iterations");
        QTest::addColumn<quint32>("lanes");
        QTest::newRow("no memory") << 0U << 3U << 1U;
        QTest::newRow("too little memory for the lanes") << 15U << 3U << 2U;
        QTest::newRow("more than 1 GiB") << 1048577U << 3U << 1U;
        QTest::newRow("no pass") << 64U << 0U << 1U;
        QTest::newRow("65 passes") << 64U << 65U << 1U;
        QTest::newRow("no lane") << 64U << 3U << 0U;
        QTest::newRow("17 lanes") << 1024U << 3U << 17U;
        QTest::newRow("overflow") << 64U << 3U << 0x20000001U;
    }
    void unaffordableCostsAreRefused()
    {
        QFETCH(quint32, memoryKiB);
        QFETCH(quint32, iterations);
        QFETCH(quint32, lanes);
        const KdfCost cost{memoryKiB, iterations, lanes};
        QVERIFY(!cost.isAffordable());
        QVERIFY_ERROR(derivePasswordKey(QStringLiteral("correct horse"), {cost, cheap().salt}),
                      ErrorCode::InvalidInput);
    }

    void aWrongSaltIsRefused()
    {
        QVERIFY_ERROR(derivePasswordKey(QStringLiteral("correct horse"), cheap("short")),
                      ErrorCode::InvalidInput);
    }

    void parametersGetASaltOfTheirOwn()
    {
        test::SeededRandom random(1);
        const auto first = KdfParameters::create({64, 1, 1}, random);
        const auto second = KdfParameters::create({64, 1, 1}, random);
        QVERIFY_RESULT(first);
        QCOMPARE(first->salt.size(), KdfParameters::saltSize);
        QVERIFY(first->salt != second->salt);
        test::BrokenRandom broken;
        QVERIFY_ERROR(KdfParameters::create({64, 1, 1}, broken), ErrorCode::Crypto);
    }

    void newPasswords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("eight characters") << QStringLiteral("abcd1234") << true;
        QTest::newRow("seven characters") << QStringLiteral("abcd123") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("eight Chinese characters") << QStringLiteral("夏茂镇青州农户信") << true;
        QTest::newRow("seven that look like eight in NFD")
            << QStringLiteral("abcde\u0301fg") << false;
        QTest::newRow("four bytes each") << QStringLiteral("𠮷𠮷𠮷𠮷") << false;
        QTest::newRow("256 characters") << QStringLiteral("abcd").repeated(64) << true;
        QTest::newRow("257 characters")
            << QString(QStringLiteral("abcd").repeated(64) + QLatin1Char('x')) << false;
        QTest::newRow("one character") << QStringLiteral("11111111") << false;
        QTest::newRow("three characters") << QStringLiteral("abcabcabc") << false;
        QTest::newRow("counting up") << QStringLiteral("12345678") << false;
        QTest::newRow("counting down") << QStringLiteral("hgfedcba") << false;
        QTest::newRow("counting but for the last") << QStringLiteral("12345679") << true;
        QTest::newRow("with spaces") << QStringLiteral("four words are fine") << true;
        QTest::newRow("tab") << QStringLiteral("abcd\t1234") << false;
        QTest::newRow("half of a surrogate pair")
            << QString(QStringLiteral("abcd1234") + QChar(0xD842)) << false;
        QTest::newRow("the user's name") << QStringLiteral("Wang.Xiaoming") << false;
        QTest::newRow("the user's name in another case")
            << QStringLiteral("wang.xiaoming") << false;
        QTest::newRow("the user's name and more") << QStringLiteral("wang.xiaoming-7") << true;
    }
    void newPasswords()
    {
        QFETCH(QString, password);
        QFETCH(bool, accepted);
        const auto answer = checkNewPassword(password, QStringLiteral("Wang.Xiaoming"));
        if (accepted) {
            QVERIFY_RESULT(answer);
        } else {
            QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Password)
#include "tst_password.moc"
