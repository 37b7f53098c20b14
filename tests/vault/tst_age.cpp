// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakes.h"
#include "support/verify.h"
#include "support/witness.h"
#include "vault/age.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;

namespace {

QByteArray numberedBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 131 + (i >> 8)) & 0xFF);
    return bytes;
}

AgeIdentity seededIdentity(quint64 seed)
{
    test::SeededRandom random(seed);
    return AgeIdentity::generate(random).value();
}

} // namespace

class tst_Age : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keysGoThroughTheirText()
    {
        const auto identity = seededIdentity(1);
        const auto text = QString::fromLatin1(identity.toText().view());
        QVERIFY(text.startsWith(QStringLiteral("AGE-SECRET-KEY-1")));
        QCOMPARE(text.size(), 74);
        const auto back = AgeIdentity::fromString(QStringLiteral(" %1\n").arg(text));
        QVERIFY_RESULT(back);
        QVERIFY(back->scalar() == identity.scalar());
        QCOMPARE(back->recipient(), identity.recipient());

        const auto recipient = AgeRecipient::fromString(identity.recipient().toString());
        QVERIFY_RESULT(recipient);
        QCOMPARE(recipient->point(), identity.recipient().point());
        QCOMPARE(recipient->toString().size(), 62);
    }

    void wrongKeysAreRefused()
    {
        const auto identity = seededIdentity(1);
        const auto recipient = identity.recipient().toString();
        QVERIFY_ERROR(AgeRecipient::fromString({}), ErrorCode::InvalidInput);
        QVERIFY_ERROR(AgeRecipient::fromString(recipient.chopped(1)), ErrorCode::InvalidInput);
        QVERIFY_ERROR(AgeRecipient::fromString(QString::fromLatin1(identity.toText().view())),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(AgeRecipient::fromString(QStringLiteral("age1pppppppp3ehntw")),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(AgeIdentity::fromString(recipient), ErrorCode::InvalidInput);
        QVERIFY_ERROR(AgeIdentity::fromScalar(Secret::fromBytes("short")), ErrorCode::InvalidInput);
        test::BrokenRandom broken;
        QVERIFY_ERROR(AgeIdentity::generate(broken), ErrorCode::Crypto);
        QVERIFY(AgeRecipient().toString().isEmpty());
    }

#ifndef Q_OS_WIN // Wine has no age to ask
    void bothDirectionsWithTheRealAge_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 1000000, 1048576})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void bothDirectionsWithTheRealAge()
    {
        QFETCH(qsizetype, size);
        const QTemporaryDir folder;
        const auto plain = numberedBytes(size);
        const auto identity = seededIdentity(2);
        const auto identityPath = folder.filePath(QStringLiteral("identity"));
        QFile identityFile(identityPath);
        QVERIFY(identityFile.open(QIODevice::WriteOnly));
        identityFile.write(identity.toText().view().toByteArray() + '\n');
        identityFile.close();

        SystemRandom random;
        const auto ours = age::seal(plain, identity.recipient(), random);
        QVERIFY_RESULT(ours);
        const auto opened =
            test::askWitness(QStringLiteral("age"),
                             {QStringLiteral("-d"), QStringLiteral("-i"), identityPath},
                             *ours);
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        QVERIFY(opened.output == plain);

        const auto theirs = test::askWitness(
            QStringLiteral("age"), {QStringLiteral("-r"), identity.recipient().toString()}, plain);
        QVERIFY2(theirs.exitCode == 0, theirs.errors.constData());
        const auto read = age::open(theirs.output, identity);
        QVERIFY_RESULT(read);
        QVERIFY(*read == plain);
        QCOMPARE(age::open(*ours, identity).value(), plain);
        QCOMPARE(ours->size(), theirs.output.size());
    }

    void ageKeygenAgreesOnTheRecipient()
    {
        const auto identity = seededIdentity(3);
        const auto answer = test::askWitness(QStringLiteral("age-keygen"),
                                             {QStringLiteral("-y")},
                                             identity.toText().view().toByteArray() + '\n');
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(QString::fromLatin1(answer.output.trimmed()), identity.recipient().toString());
    }
#endif

    void eachOfSeveralRecipientsOpens()
    {
        SystemRandom random;
        const auto first = seededIdentity(4);
        const auto second = seededIdentity(5);
        const auto sealed = age::seal("report", {first.recipient(), second.recipient()}, random);
        QVERIFY_RESULT(sealed);
        QCOMPARE(age::open(*sealed, first).value(), QByteArray("report"));
        QCOMPARE(age::open(*sealed, second).value(), QByteArray("report"));
        QVERIFY_ERROR(age::open(*sealed, seededIdentity(6)), ErrorCode::InvalidInput);
    }

    void theSameContentIsSealedDifferentlyEachTime()
    {
        SystemRandom random;
        const auto recipient = seededIdentity(4).recipient();
        QVERIFY(age::seal("report", recipient, random).value()
                != age::seal("report", recipient, random).value());
    }

    void sealingNeedsARecipientAndRandomness()
    {
        SystemRandom random;
        test::BrokenRandom broken;
        QVERIFY_ERROR(age::seal("x", QList<AgeRecipient>(), random), ErrorCode::InvalidInput);
        QVERIFY_ERROR(age::seal("x", AgeRecipient(), random), ErrorCode::InvalidInput);
        QVERIFY_ERROR(age::seal("x", seededIdentity(1).recipient(), broken), ErrorCode::Crypto);
    }

    void aPointOfSmallOrderIsRefused()
    {
        // With this point X25519 gives zeros whatever the private key is.
        SystemRandom random;
        const auto zero = AgeRecipient::fromString(
            QStringLiteral("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z"));
        QVERIFY_RESULT(zero);
        QVERIFY_ERROR(age::seal("x", *zero, random), ErrorCode::InvalidInput);
    }

    void everyFlippedByteIsRefused()
    {
        SystemRandom random;
        const auto identity = seededIdentity(7);
        const auto sealed = age::seal("借款合同 HT12", identity.recipient(), random).value();
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (const int bit : {1, 32, 128}) {
                auto changed = sealed;
                changed[i] = static_cast<char>(static_cast<uchar>(changed[i]) ^ bit);
                const auto opened = age::open(changed, identity);
                QVERIFY2(!opened.ok(), qPrintable(QStringLiteral("byte %1").arg(i)));
            }
        }
    }

    void everyTruncationIsRefused()
    {
        SystemRandom random;
        const auto identity = seededIdentity(7);
        const auto sealed = age::seal("some text", identity.recipient(), random).value();
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            QVERIFY2(!age::open(sealed.left(size), identity).ok(),
                     qPrintable(QString::number(size)));
        }
        QVERIFY_ERROR(age::open(sealed + 'x', identity), ErrorCode::Damaged);
    }

    void chunksCanBeNeitherDroppedNorExchanged()
    {
        SystemRandom random;
        const auto identity = seededIdentity(8);
        const auto sealed =
            age::seal(numberedBytes(qsizetype{3} * 65536), identity.recipient(), random).value();
        constexpr qsizetype chunk = 65536 + 16;
        const auto start = sealed.size() - 3 * chunk;
        QVERIFY_ERROR(age::open(sealed.left(start + chunk), identity), ErrorCode::Damaged);
        QVERIFY_ERROR(age::open(sealed.left(start + 2 * chunk), identity), ErrorCode::Damaged);
        QVERIFY_ERROR(age::open(sealed.left(start), identity), ErrorCode::Damaged);
        const QByteArray exchanged = sealed.left(start) + sealed.mid(start + chunk, chunk)
            + sealed.mid(start, chunk) + sealed.mid(start + 2 * chunk);
        QVERIFY_ERROR(age::open(exchanged, identity), ErrorCode::Damaged);
    }

    void theHeadersMacIsChecked()
    {
        SystemRandom random;
        const auto identity = seededIdentity(9);
        auto sealed = age::seal("text", identity.recipient(), random).value();
        // A stanza of another kind is passed over, but the MAC covers it.
        sealed.insert(sealed.indexOf("--- "), "-> grease x y\nQUJD\n");
        QVERIFY_ERROR(age::open(sealed, identity), ErrorCode::Damaged);
    }

#ifndef Q_OS_WIN // Wine has no age to ask
    void stanzasOfOtherKindsArePassedOver()
    {
        const QTemporaryDir folder;
        const auto identity = seededIdentity(10);
        const auto keyPath = folder.filePath(QStringLiteral("ssh"));
        QCOMPARE(test::askWitness(QStringLiteral("ssh-keygen"),
                                  {QStringLiteral("-q"),
                                   QStringLiteral("-t"),
                                   QStringLiteral("ed25519"),
                                   QStringLiteral("-N"),
                                   QString(),
                                   QStringLiteral("-f"),
                                   keyPath})
                     .exitCode,
                 0);
        const auto sealed = test::askWitness(QStringLiteral("age"),
                                             {QStringLiteral("-R"),
                                              keyPath + QStringLiteral(".pub"),
                                              QStringLiteral("-r"),
                                              identity.recipient().toString()},
                                             "for two");
        QCOMPARE(sealed.exitCode, 0);
        QCOMPARE(age::open(sealed.output, identity).value(), QByteArray("for two"));
    }
#endif

    void malformedFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray version("age-encryption.org/v1\n");
        QTest::newRow("empty") << QByteArray() << ErrorCode::InvalidInput;
        QTest::newRow("a zip") << QByteArray("PK\3\4\n") << ErrorCode::InvalidInput;
        QTest::newRow("armoured") << QByteArray("-----BEGIN AGE ENCRYPTED FILE-----\n")
                                  << ErrorCode::InvalidInput;
        QTest::newRow("later format")
            << QByteArray("age-encryption.org/v2\n") << ErrorCode::NewerVersion;
        QTest::newRow("version alone") << version << ErrorCode::Damaged;
        QTest::newRow("no stanza") << version + "--- " + QByteArray(32, 'x').toBase64().chopped(1)
                + '\n' << ErrorCode::InvalidInput;
        QTest::newRow("padded MAC") << version + "--- " + QByteArray(32, 'x').toBase64() + '\n'
                                    << ErrorCode::Damaged;
        QTest::newRow("not a stanza") << version + "=> X25519 x\n\n" << ErrorCode::Damaged;
        QTest::newRow("body of 65 columns") << version + "-> X25519 x\n" + QByteArray(65, 'A')
                + "\n\n" << ErrorCode::Damaged;
        QTest::newRow("body never ends") << version + "-> X25519 x\n" + QByteArray(64, 'A') + '\n'
                                         << ErrorCode::Damaged;
        QTest::newRow("body is no base 64") << version + "-> X25519 x\n*\n" << ErrorCode::Damaged;
        QTest::newRow("share too short")
            << version + "-> X25519 QUJD\n" + QByteArray(32, 'x').toBase64().chopped(1) + "\n--- "
                + QByteArray(32, 'x').toBase64().chopped(1) + '\n'
            << ErrorCode::Damaged;
        QTest::newRow("line without end") << QByteArray(3000000, 'a') << ErrorCode::InvalidInput;
    }
    void malformedFilesAreRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(ErrorCode, code);
        QVERIFY_ERROR(age::open(file, seededIdentity(1)), code);
    }
};

QTEST_GUILESS_MAIN(tst_Age)
#include "tst_age.moc"
