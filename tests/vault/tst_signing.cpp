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

SigningKey keyFromHex(const char *seed)
{
    return SigningKey::fromSeed(Secret::fromBytes(QByteArray::fromHex(seed))).value();
}

#ifndef Q_OS_WIN // only the tests that ask openssl write files
bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
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

    void everyChangeIsFound()
    {
        test::SeededRandom random(3);
        const auto key = SigningKey::generate(random).value();
        const auto other = SigningKey::generate(random).value();
        const QByteArray message("贷款 80,000.00");
        const auto signature = key.sign(message).value();
        QVERIFY(key.publicKey().verify(message, signature));
        QVERIFY(!other.publicKey().verify(message, signature));
        QVERIFY(!key.publicKey().verify(message + ' ', signature));
        QVERIFY(!key.publicKey().verify(message, signature.left(63)));
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

    void aCloneSignsTheSame()
    {
        test::SeededRandom random(4);
        const auto key = SigningKey::generate(random).value();
        QCOMPARE(key.clone().sign("message").value(), key.sign("message").value());
    }

    void wrongSizesAndABrokenSourceAreRefused()
    {
        test::BrokenRandom broken;
        QVERIFY_ERROR(SigningKey::generate(broken), ErrorCode::Crypto);
        QVERIFY_ERROR(SigningKey::fromSeed(Secret::fromBytes("short")), ErrorCode::InvalidInput);
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

    void pemGoesThereAndBack()
    {
        test::SeededRandom random(5);
        const auto key = SigningKey::generate(random).value().publicKey();
        const auto back = PublicKey::fromPem(key.toPem());
        QVERIFY_RESULT(back);
        QCOMPARE(back->raw(), key.raw());
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
        QTest::newRow("no base 64") << head + "%%%%" + foot;
    }
    void refusesWhatIsNoKey()
    {
        QFETCH(QByteArray, pem);
        QVERIFY_ERROR(PublicKey::fromPem(pem), ErrorCode::InvalidInput);
    }

#ifndef Q_OS_WIN // Wine has no openssl to ask
    void opensslVerifiesOurSignatureAndReadsOurKey()
    {
        const QTemporaryDir folder;
        test::SeededRandom random(6);
        const auto key = SigningKey::generate(random).value();
        const QByteArray message("credit-archive batch manifest v1\nsome lines\n");
        QVERIFY(writeFile(folder.filePath(QStringLiteral("key.pem")), key.publicKey().toPem()));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("message")), message));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("sig")), key.sign(message).value()));
        const QStringList arguments{QStringLiteral("pkeyutl"),
                                    QStringLiteral("-verify"),
                                    QStringLiteral("-rawin"),
                                    QStringLiteral("-pubin"),
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

    void weVerifyWhatOpensslSigned()
    {
        const QTemporaryDir folder;
        const auto privatePath = folder.filePath(QStringLiteral("private.pem"));
        const auto messagePath = folder.filePath(QStringLiteral("message"));
        const auto openssl = [](const QStringList &arguments) {
            return test::askWitness(QStringLiteral("openssl"), arguments);
        };
        QVERIFY(writeFile(messagePath, "a message"));
        QCOMPARE(openssl({QStringLiteral("genpkey"),
                          QStringLiteral("-algorithm"),
                          QStringLiteral("ed25519"),
                          QStringLiteral("-out"),
                          privatePath})
                     .exitCode,
                 0);
        const auto pem = openssl({QStringLiteral("pkey"),
                                  QStringLiteral("-pubout"),
                                  QStringLiteral("-in"),
                                  privatePath});
        const auto signature = openssl({QStringLiteral("pkeyutl"),
                                        QStringLiteral("-sign"),
                                        QStringLiteral("-rawin"),
                                        QStringLiteral("-inkey"),
                                        privatePath,
                                        QStringLiteral("-in"),
                                        messagePath});
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
