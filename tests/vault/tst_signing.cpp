// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakes.h"
#include "support/verify.h"
#include "support/witness.h"
#include "vault/hash.h"
#include "vault/signing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;

namespace {

SigningKey keyFromHex(const char *seed, SignatureAlgorithm algorithm = SignatureAlgorithm::Ed25519)
{
    return SigningKey::fromSeed(algorithm, Secret::fromBytes(QByteArray::fromHex(seed))).value();
}

SigningKey keyOf(SignatureAlgorithm algorithm, quint32 seed)
{
    test::SeededRandom random(seed);
    return SigningKey::generate(algorithm, random).value();
}

void addAlgorithms()
{
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    QTest::newRow("Ed25519") << SignatureAlgorithm::Ed25519;
    QTest::newRow("SM2") << SignatureAlgorithm::Sm2;
}

#ifndef Q_OS_WIN // only the tests that ask openssl write files
bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The words by which openssl makes a key of the algorithm.
QStringList keyWords(SignatureAlgorithm algorithm)
{
    if (algorithm == SignatureAlgorithm::Ed25519)
        return {QStringLiteral("-algorithm"), QStringLiteral("ed25519")};
    return {QStringLiteral("-algorithm"),
            QStringLiteral("EC"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("ec_paramgen_curve:SM2")};
}

/// How pkeyutl signs and verifies a message with it (exchange.md).
QStringList messageWords(SignatureAlgorithm algorithm)
{
    if (algorithm == SignatureAlgorithm::Ed25519)
        return {QStringLiteral("-rawin")};
    return {QStringLiteral("-rawin"),
            QStringLiteral("-digest"),
            QStringLiteral("sm3"),
            QStringLiteral("-pkeyopt"),
            QStringLiteral("distid:1234567812345678")};
}
#endif

} // namespace

class tst_Signing : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void matchesRfc8032_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1, empty")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
            << QByteArray()
            << QByteArray(
                   "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590"
                   "a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2, one byte")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
            << QByteArray("72")
            << QByteArray(
                   "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e1"
                   "5996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }
    void matchesRfc8032()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto key = keyFromHex(seed.constData());
        QCOMPARE(key.publicKey().raw().toHex(), publicKey);
        QCOMPARE(key.seed().view().toByteArray().toHex(), seed);
        const auto made = key.sign(QByteArray::fromHex(message));
        QVERIFY_RESULT(made);
        QCOMPARE(made->toHex(), signature);
        QVERIFY(key.publicKey().verify(QByteArray::fromHex(message), *made));
    }

    void matchesGbt32918()
    {
        // GB/T 32918.5-2017, A.2
        const auto key =
            keyFromHex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8",
                       SignatureAlgorithm::Sm2);
        QCOMPARE(key.publicKey().raw().toHex(),
                 QByteArray("04"
                            "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                            "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"));
        const auto signature =
            QByteArray::fromHex("3046022100"
                                "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                                "022100"
                                "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        QVERIFY(key.publicKey().verify("message digest", signature));
        QVERIFY(!key.publicKey().verify("message digest.", signature));
    }

    void refusesNumbersThatAreNoSm2Key_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::newRow("zero") << QByteArray(64, '0');
        QTest::newRow("the order less one")
            << QByteArray("fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122");
        QTest::newRow("all ones") << QByteArray(64, 'f');
        QTest::newRow("short") << QByteArray(62, '1');
    }
    void refusesNumbersThatAreNoSm2Key()
    {
        QFETCH(QByteArray, seed);
        QVERIFY_ERROR(SigningKey::fromSeed(SignatureAlgorithm::Sm2,
                                           Secret::fromBytes(QByteArray::fromHex(seed))),
                      ErrorCode::InvalidInput);
    }

    void refusesPointsThatAreNotOnTheCurve_data()
    {
        QTest::addColumn<QByteArray>("raw");
        const auto point = keyOf(SignatureAlgorithm::Sm2, 9).publicKey().raw();
        auto beside = point;
        beside[64] = static_cast<char>(beside[64] ^ 1);
        auto compressed = point;
        compressed[0] = '\x02';
        QTest::newRow("beside the curve") << beside;
        QTest::newRow("another form") << compressed;
        QTest::newRow("infinity") << QByteArray(65, '\0');
        QTest::newRow("cut") << point.left(64);
    }
    void refusesPointsThatAreNotOnTheCurve()
    {
        QFETCH(QByteArray, raw);
        QVERIFY_ERROR(PublicKey::fromRaw(raw), ErrorCode::InvalidInput);
    }

    void rawPairsInsteadOfDerAreRefused()
    {
        const auto key = keyOf(SignatureAlgorithm::Sm2, 8);
        auto der = key.sign("message").value();
        // 30 len 02 lenR R 02 lenS S
        const auto r = der.mid(4, der.at(3)).right(32);
        const auto s = der.right(32);
        QVERIFY(key.publicKey().verify("message", der));
        QVERIFY(!key.publicKey().verify("message", r + s));
    }

    void anSm2SignatureIsOfKeyAndMessageAlone()
    {
        const auto key = keyOf(SignatureAlgorithm::Sm2, 8);
        QCOMPARE(key.sign("message").value(), key.clone().sign("message").value());
        QVERIFY(key.sign("message").value() != key.sign("massage").value());
    }

    void everyChangeIsFound_data() { addAlgorithms(); }
    void everyChangeIsFound()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = keyOf(algorithm, 3);
        const auto other = keyOf(algorithm, 4);
        const QByteArray message("贷款 80,000.00");
        const auto signature = key.sign(message).value();
        QVERIFY(key.publicKey().verify(message, signature));
        QVERIFY(!other.publicKey().verify(message, signature));
        QVERIFY(!key.publicKey().verify(message + ' ', signature));
        QVERIFY(!key.publicKey().verify(message, signature.chopped(1)));
        QVERIFY(!key.publicKey().verify(message, signature + '\0'));
        QVERIFY(!key.publicKey().verify(message, {}));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            auto changed = signature;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY2(!key.publicKey().verify(message, changed), qPrintable(QString::number(i)));
        }
    }

    void aNullKeyNeitherSignsNorVerifies()
    {
        QVERIFY(SigningKey().isNull());
        QVERIFY(PublicKey().isNull());
        QVERIFY_ERROR(SigningKey().sign("message"), ErrorCode::Refused);
        QVERIFY(!PublicKey().verify("message", QByteArray(64, '\0')));
        QVERIFY(SigningKey().seed().isEmpty());
    }

    void aCloneSignsTheSame_data() { addAlgorithms(); }
    void aCloneSignsTheSame()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = keyOf(algorithm, 4);
        QCOMPARE(key.clone().sign("message").value(), key.sign("message").value());
    }

    void wrongSizesAndABrokenSourceAreRefused_data() { addAlgorithms(); }
    void wrongSizesAndABrokenSourceAreRefused()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        test::BrokenRandom broken;
        QVERIFY_ERROR(SigningKey::generate(algorithm, broken), ErrorCode::Crypto);
        QVERIFY_ERROR(SigningKey::fromSeed(algorithm, Secret::fromBytes("short")),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(PublicKey::fromRaw(QByteArray(31, 'x')), ErrorCode::InvalidInput);
        QVERIFY_ERROR(PublicKey::fromRaw(QByteArray(33, 'x')), ErrorCode::InvalidInput);
    }

    void keyIdAndFingerprintComeFromTheInfo()
    {
        const auto key =
            keyFromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        const QByteArray info =
            QByteArray::fromHex("302a300506032b6570032100") + key.publicKey().raw();
        const auto digest = QString::fromLatin1(sha256(info).toHex());
        QCOMPARE(key.publicKey().keyId(), digest.left(16));
        QCOMPARE(key.publicKey().fingerprint().size(), 39);
        QCOMPARE(key.publicKey().fingerprint().remove(QLatin1Char(' ')), digest.left(32).toUpper());
    }

    void pemGoesThereAndBack_data() { addAlgorithms(); }
    void pemGoesThereAndBack()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const auto key = keyOf(algorithm, 5).publicKey();
        const auto back = PublicKey::fromPem(key.toPem());
        QVERIFY_RESULT(back);
        QCOMPARE(back->raw(), key.raw());
        QCOMPARE(back->algorithm(), algorithm);
        auto windows = key.toPem();
        windows.replace("\n", "\r\n");
        QVERIFY_RESULT(PublicKey::fromPem("\n" + windows + "\n\n"));
    }

    void refusesWhatIsNoKey_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const QByteArray head("-----BEGIN PUBLIC KEY-----\n");
        const QByteArray foot("\n-----END PUBLIC KEY-----\n");
        const QByteArray body =
            QByteArray::fromHex("302a300506032b6570032100") + QByteArray(32, 'k');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head and foot alone") << head + foot;
        QTest::newRow("head alone") << head;
        QTest::newRow("half of the foot") << head + body.toBase64() + foot.left(10);
        QTest::newRow("private key") << QByteArray("-----BEGIN PRIVATE KEY-----\n")
                + body.toBase64() + "\n-----END PRIVATE KEY-----\n";
        QTest::newRow("key too short") << head + body.left(43).toBase64() + foot;
        QTest::newRow("bytes after the key")
            << head + QByteArray(body + char(120)).toBase64() + foot;
        QTest::newRow("X25519") << head
                + QByteArray(QByteArray::fromHex("302a300506032b656e032100") + QByteArray(32, 'k'))
                      .toBase64()
                + foot;
        QTest::newRow("NIST P-256, uncompressed") << head
                + QByteArray(
                      QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004")
                      + QByteArray(64, 'k'))
                      .toBase64()
                + foot;
        QTest::newRow("no base 64") << head + "%%%%" + foot;
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, pem);
        QVERIFY_ERROR(PublicKey::fromPem(pem), ErrorCode::InvalidInput);
    }

#ifndef Q_OS_WIN // Wine has no openssl to ask
    void opensslVerifiesOurSignatureAndReadsOurKey_data()
    {
        addAlgorithms();
    }
    void opensslVerifiesOurSignatureAndReadsOurKey()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const QTemporaryDir folder;
        const auto key = keyOf(algorithm, 6);
        const QByteArray message("credit-archive batch manifest v1\nsome lines\n");
        QVERIFY(writeFile(folder.filePath(QStringLiteral("key.pem")), key.publicKey().toPem()));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("message")), message));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("sig")), key.sign(message).value()));
        const auto arguments = QStringList{QStringLiteral("pkeyutl"), QStringLiteral("-verify")}
            + messageWords(algorithm)
            + QStringList{QStringLiteral("-pubin"),
                          QStringLiteral("-inkey"),
                          folder.filePath(QStringLiteral("key.pem")),
                          QStringLiteral("-in"),
                          folder.filePath(QStringLiteral("message")),
                          QStringLiteral("-sigfile"),
                          folder.filePath(QStringLiteral("sig"))};
        const auto good = test::askWitness(QStringLiteral("openssl"), arguments);
        QVERIFY2(good.exitCode == 0, good.errors.constData());
        QVERIFY(writeFile(folder.filePath(QStringLiteral("message")), message + '!'));
        QCOMPARE(test::askWitness(QStringLiteral("openssl"), arguments).exitCode, 1);
    }

    void weVerifyWhatOpensslSigned_data()
    {
        addAlgorithms();
    }
    void weVerifyWhatOpensslSigned()
    {
        QFETCH(SignatureAlgorithm, algorithm);
        const QTemporaryDir folder;
        const auto privatePath = folder.filePath(QStringLiteral("private.pem"));
        const auto messagePath = folder.filePath(QStringLiteral("message"));
        const auto openssl = [](const QStringList &arguments) {
            return test::askWitness(QStringLiteral("openssl"), arguments);
        };
        QVERIFY(writeFile(messagePath, "a message"));
        QCOMPARE(openssl(QStringList{QStringLiteral("genpkey")} + keyWords(algorithm)
                         + QStringList{QStringLiteral("-out"), privatePath})
                     .exitCode,
                 0);
        const auto pem = openssl({QStringLiteral("pkey"),
                                  QStringLiteral("-pubout"),
                                  QStringLiteral("-in"),
                                  privatePath});
        const auto signature =
            openssl(QStringList{QStringLiteral("pkeyutl"), QStringLiteral("-sign")}
                    + messageWords(algorithm)
                    + QStringList{
                        QStringLiteral("-inkey"), privatePath, QStringLiteral("-in"), messagePath});
        const auto key = PublicKey::fromPem(pem.output);
        QVERIFY_RESULT(key);
        QCOMPARE(key->toPem(), pem.output);
        QVERIFY(key->verify("a message", signature.output));
        QVERIFY(!key->verify("another message", signature.output));
    }
#endif
};

QTEST_GUILESS_MAIN(tst_Signing)
#include "tst_signing.moc"
