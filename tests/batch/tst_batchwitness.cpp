// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagepath.h"
#include "samplepackage.h"
#include "support/fakes.h"
#include "support/verify.h"
#include "support/witness.h"
#include "vault/age.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        throw std::runtime_error("no folder for a file");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a file could not be written");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For tests/batch/samplepackage.cjs, which reads the same package with npm's datapackage.
QString unpackedFolder()
{
    return QStringLiteral(ARCHIVE_BINARY_DIR "/witness/batch");
}

} // namespace

/// What other people's programs say of a batch; a program that is not installed fails the test.
class tst_BatchWitness : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_zip = SamplePackage().zip();
        writeFile(m_dir.filePath(QStringLiteral("batch.zip")), m_zip);
        QVERIFY(QDir(unpackedFolder()).removeRecursively());
        QVERIFY(QDir().mkpath(unpackedFolder()));
        const auto unzipped = askWitness(QStringLiteral("unzip"),
                                         {QStringLiteral("-q"),
                                          m_dir.filePath(QStringLiteral("batch.zip")),
                                          QStringLiteral("-d"),
                                          unpackedFolder()});
        QVERIFY2(unzipped.exitCode == 0, unzipped.errors.constData());
    }

    void unzipFindsTheZipWhole()
    {
        const auto tested =
            askWitness(QStringLiteral("unzip"),
                       {QStringLiteral("-t"), m_dir.filePath(QStringLiteral("batch.zip"))});
        QVERIFY2(tested.exitCode == 0, tested.errors.constData());
        QVERIFY(tested.output.contains("No errors detected"));
    }

    void zipinfoShowsPlainFilesOfNoTime()
    {
        const auto listed =
            askWitness(QStringLiteral("zipinfo"), {m_dir.filePath(QStringLiteral("batch.zip"))});
        QVERIFY2(listed.exitCode == 0, listed.errors.constData());
        const auto files = must(readZip(m_zip, {}));
        QCOMPARE(listed.output.count("-rw-r--r--"), qsizetype(files.size()));
        QCOMPARE(listed.output.count("80-Jan-01 00:00"), qsizetype(files.size()));
    }

    void sha256sumChecksEveryFile()
    {
        const auto checked =
            askWitness(QStringLiteral("sh"),
                       {QStringLiteral("-c"),
                        QStringLiteral("cd \"$1\" && sha256sum -c --strict manifest-sha256.txt"),
                        QStringLiteral("sh"),
                        unpackedFolder()});
        QVERIFY2(checked.exitCode == 0, checked.errors.constData());
        QCOMPARE(checked.output.count(": OK\n"), qsizetype(must(readZip(m_zip, {})).size()) - 2);
    }

    void opensslVerifiesTheSignature_data()
    {
        QTest::addColumn<QByteArray>("added");
        QTest::addColumn<bool>("holds");
        QTest::newRow("the manifest as it is") << QByteArray() << true;
        QTest::newRow("a manifest with a line more") << QByteArray("\n") << false;
    }
    void opensslVerifiesTheSignature()
    {
        QFETCH(QByteArray, added);
        QFETCH(bool, holds);
        const auto key = m_dir.filePath(QStringLiteral("key.pem"));
        const auto message = m_dir.filePath(QStringLiteral("message"));
        writeFile(key, stationKey().publicKey().toPem());
        writeFile(message,
                  "credit-archive batch manifest v1\n"
                      + readFile(unpackedFolder() + QStringLiteral("/manifest-sha256.txt"))
                      + added);
        const auto verified =
            askWitness(QStringLiteral("openssl"),
                       {QStringLiteral("pkeyutl"),
                        QStringLiteral("-verify"),
                        QStringLiteral("-rawin"),
                        QStringLiteral("-pubin"),
                        QStringLiteral("-inkey"),
                        key,
                        QStringLiteral("-in"),
                        message,
                        QStringLiteral("-sigfile"),
                        unpackedFolder() + QStringLiteral("/manifest-sha256.txt.sig")});
        QVERIFY2(verified.exitCode >= 0, verified.errors.constData());
        QCOMPARE(verified.output.contains("Signature Verified Successfully"), holds);
    }

    void opensslKnowsTheKeyInThePackage()
    {
        const auto json = readFile(unpackedFolder() + QStringLiteral("/signature.json"));
        const auto signature = must(PackageSignature::fromJson(json));
        const auto key = m_dir.filePath(QStringLiteral("own.pem"));
        writeFile(key, signature.key.toPem());
        const auto shown = askWitness(QStringLiteral("openssl"),
                                      {QStringLiteral("pkey"),
                                       QStringLiteral("-pubin"),
                                       QStringLiteral("-in"),
                                       key,
                                       QStringLiteral("-outform"),
                                       QStringLiteral("DER")});
        QVERIFY2(shown.exitCode == 0, shown.errors.constData());
        QCOMPARE(QString::fromLatin1(sha256(shown.output).toHex().left(16)), signature.key.keyId());
    }

    void ageOpensTheSealedFile()
    {
        SystemRandom random;
        const auto identity = must(AgeIdentity::generate(random));
        const auto sealed = must(age::seal(m_zip, identity.recipient(), random));
        const auto keyFile = m_dir.filePath(QStringLiteral("identity.txt"));
        const auto sealedFile = m_dir.filePath(QStringLiteral("batch.zip.age"));
        writeFile(keyFile, identity.toText().view().toByteArray() + '\n');
        writeFile(sealedFile, sealed);
        const auto opened =
            askWitness(QStringLiteral("age"),
                       {QStringLiteral("-d"), QStringLiteral("-i"), keyFile, sealedFile});
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        QCOMPARE(opened.output, m_zip);
    }

    void aZipOfAnotherToolIsTakenToo()
    {
        // Only the files are signed; who packs them anew with the usual tool has the same package.
        const auto again = m_dir.filePath(QStringLiteral("again.zip"));
        const auto packed = askWitness(QStringLiteral("sh"),
                                       {QStringLiteral("-c"),
                                        QStringLiteral("cd \"$1\" && zip -q -X -D -r \"$2\" ."),
                                        QStringLiteral("sh"),
                                        unpackedFolder(),
                                        again});
        QVERIFY2(packed.exitCode == 0, packed.errors.constData());
        PackageExpectation expectation;
        expectation.registered = {stationKey().publicKey()};
        QCOMPARE(checkPackage(readFile(again), expectation).problems, QStringList());
    }

private:
    QTemporaryDir m_dir;
    QByteArray m_zip;
};

QTEST_GUILESS_MAIN(tst_BatchWitness)
#include "tst_batchwitness.moc"
