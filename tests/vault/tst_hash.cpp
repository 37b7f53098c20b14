// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/hash.h"

#include <QRegularExpression>

using namespace archive;

class tst_Hash : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sha256MatchesTheStandard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("FIPS 180-4, empty")
            << QByteArray()
            << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("FIPS 180-4, abc")
            << QByteArray("abc")
            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("FIPS 180-4, two blocks")
            << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
            << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void sha256MatchesTheStandard()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(sha256(message).toHex(), digest);
        Sha256 pieces;
        for (const char byte : message)
            pieces.add(QByteArrayView(&byte, 1));
        QCOMPARE(pieces.result().toHex(), digest);
    }

    void sm3MatchesTheStandard_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("GB/T 32905, A.1")
            << QByteArray("abc")
            << QByteArray("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        QTest::newRow("GB/T 32905, A.2")
            << QByteArray("abcd").repeated(16)
            << QByteArray("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }
    void sm3MatchesTheStandard()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, digest);
        QCOMPARE(Hash(HashFunction::Sm3).add(message).result().toHex(), digest);
    }

    void beginsAnewAfterTheResult()
    {
        Sha256 hash;
        QVERIFY(hash.add("abc").result() != sha256({}));
        QCOMPARE(hash.result(), sha256({}));
    }

    void aPrefixIsEightBytesBigEndian()
    {
        QCOMPARE(Sha256().addPrefixed("ab").addPrefixed({}).result(),
                 sha256(QByteArray::fromHex("0000000000000002") + "ab"
                        + QByteArray::fromHex("0000000000000000")));
    }

    void prefixesKeepPartsApart()
    {
        QVERIFY(Sha256().addPrefixed("ab").addPrefixed("c").result()
                != Sha256().addPrefixed("a").addPrefixed("bc").result());
    }

    void hmacMatchesRfc4231()
    {
        QCOMPARE(hmacSha256(Secret::fromBytes("Jefe"), "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        const QByteArray longKey(131, '\xaa');
        QCOMPARE(hmacSha256(Secret::fromBytes(longKey),
                            "Test Using Larger Than Block-Size Key - Hash Key First")
                     .toHex(),
                 QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void hkdfMatchesRfc5869()
    {
        const auto derived = hkdfSha256(Secret::fromBytes(QByteArray(22, '\x0b')),
                                        QByteArray::fromHex("000102030405060708090a0b0c"),
                                        QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"),
                                        42);
        QCOMPARE(derived.view().toByteArray().toHex(),
                 QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf3400"
                            "7208d5b887185865"));
        const auto bare = hkdfSha256(Secret::fromBytes(QByteArray(22, '\x0b')), {}, {}, 42);
        QCOMPARE(bare.view().toByteArray().toHex(),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d20"
                            "1395faa4b61a96c8"));
    }

    void comparesWholeTags()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(equalInConstantTime({}, {}));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(!equalInConstantTime({}, "a"));
    }
};

QTEST_GUILESS_MAIN(tst_Hash)
#include "tst_hash.moc"
