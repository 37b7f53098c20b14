// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/witness.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace archive;
using namespace archive::test;

namespace {

constexpr QLatin1String manifestName("manifest-sha256.txt");
constexpr QLatin1String signatureName("manifest-sha256.txt.sig");

/// For tests/programs/sealedbatch.cjs, which reads the same batch with npm's datapackage.
QString unpackedFolder()
{
    return QStringLiteral(ARCHIVE_BINARY_DIR "/witness/sealed");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One bit of the middle byte flipped, so that the size stays.
QByteArray damaged(QByteArray bytes)
{
    const auto middle = bytes.size() / 2;
    bytes[middle] = static_cast<char>(bytes.at(middle) ^ 1);
    return bytes;
}

Witness unzip(const QString &zip, const QString &folder)
{
    return askWitness(QStringLiteral("unzip"),
                      {QStringLiteral("-q"), zip, QStringLiteral("-d"), folder});
}

/// The province's own check of an unpacked batch.
Witness checkSums(const QString &folder)
{
    return askWitness(QStringLiteral("sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("cd \"$1\" && sha256sum -c --strict \"$2\""),
                       QStringLiteral("sh"),
                       folder,
                       manifestName});
}

} // namespace

/// What the province, with nothing but other people's programs, makes of a batch that the sample archive sealed for it.
class tst_SealedBatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_archive = m_dir.filePath(QStringLiteral("sample"));
        const auto made = reporter().type({QStringLiteral("demo"),
                                           m_archive,
                                           QStringLiteral("--households"),
                                           QStringLiteral("12")});
        QVERIFY2(made.code == 0, qPrintable(made.err));

        const auto sealed = batchInto(QStringLiteral("sealed"), {});
        QVERIFY(sealed.value(QStringLiteral("plain")).isNull());
        m_sealed = sealed.value(QStringLiteral("file")).toString();
        const auto both = batchInto(QStringLiteral("both"), {QStringLiteral("--plain")});
        m_zip = both.value(QStringLiteral("plain")).toString();
        m_sha256 = both.value(QStringLiteral("sha256")).toString();
        QCOMPARE(both.value(QStringLiteral("batch")), sealed.value(QStringLiteral("batch")));

        QVERIFY(QDir(unpackedFolder()).removeRecursively());
        QVERIFY(QDir().mkpath(unpackedFolder()));
        const auto unzipped = unzip(m_zip, unpackedFolder());
        QVERIFY2(unzipped.exitCode == 0, unzipped.errors.constData());
    }

    void onlyTheSealedFileIsWrittenUnasked()
    {
        const QFileInfo file(m_sealed);
        QCOMPARE(file.dir().entryList(QDir::Files | QDir::Hidden), QStringList{file.fileName()});
        QCOMPARE(file.fileName(), QFileInfo(m_zip).fileName() + QStringLiteral(".age"));
    }

    void ageOpensItToTheVeryZip()
    {
        const auto opened = openSealed(m_sealed, identityFile());
        QVERIFY2(opened.exitCode == 0, opened.errors.constData());
        QVERIFY(opened.output == bytesOf(m_zip));
        const auto sum = askWitness(QStringLiteral("sha256sum"), {}, opened.output);
        QCOMPARE(QString::fromLatin1(sum.output.left(64)), m_sha256);
    }

    void ageRefuses_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QByteArray>("sealed");
        const auto sealed = bytesOf(m_sealed);
        const auto stranger = m_dir.filePath(QStringLiteral("stranger.agekey"));
        const auto made =
            askWitness(QStringLiteral("age-keygen"), {QStringLiteral("-o"), stranger});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QTest::newRow("a stranger's key") << stranger << sealed;
        QTest::newRow("a changed byte") << identityFile() << damaged(sealed);
        QTest::newRow("a byte too few") << identityFile() << sealed.chopped(1);
        QTest::newRow("a byte too many") << identityFile() << QByteArray(sealed).append('\n');
    }
    void ageRefuses()
    {
        QFETCH(QString, identity);
        QFETCH(QByteArray, sealed);
        const auto path = m_dir.filePath(QStringLiteral("refused.age"));
        QVERIFY(writeBytes(path, sealed));
        const auto opened = openSealed(path, identity);
        QCOMPARE(opened.exitCode, 1);
        QVERIFY2(opened.errors.contains("age: error:"), opened.errors.constData());
    }

    void everyFileStandsInTheManifest()
    {
        const auto listed = askWitness(QStringLiteral("unzip"), {QStringLiteral("-Z1"), m_zip});
        QCOMPARE(listed.exitCode, 0);
        auto inZip = QString::fromUtf8(listed.output).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(inZip.removeAll(QString(manifestName)), 1);
        QCOMPARE(inZip.removeAll(QString(signatureName)), 1);
        QCOMPARE(inZip, summedFiles());
        for (const auto &kind : {"household", "person", "loan", "consent"})
            QVERIFY2(inZip.contains(QStringLiteral("data/%1.csv").arg(QLatin1String(kind))), kind);
    }

    void sha256sumChecksEveryFile()
    {
        const auto checked = checkSums(unpackedFolder());
        QVERIFY2(checked.exitCode == 0, checked.errors.constData());
        QCOMPARE(checked.output.count(": OK\n"), summedFiles().size());
    }

    void sha256sumFindsAChangedByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : summedFiles())
            QTest::newRow(qPrintable(name)) << name;
    }
    void sha256sumFindsAChangedByte()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QCOMPARE(unzip(m_zip, folder.path()).exitCode, 0);
        const auto path = folder.filePath(name);
        QVERIFY(writeBytes(path, damaged(bytesOf(path))));
        const auto checked = checkSums(folder.path());
        QCOMPARE(checked.exitCode, 1);
        QVERIFY2(checked.output.contains(QByteArray(name.toUtf8() + ": FAILED\n")),
                 checked.output.constData());
        QCOMPARE(checked.output.count(": OK\n"), summedFiles().size() - 1);
    }

    void opensslKnowsTheStationsSignature_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("holds");
        const auto key = stationKey();
        const auto manifest = bytesOf(unpackedFolder() + u'/' + manifestName);
        const QByteArray message = "credit-archive batch manifest v1\n" + manifest;
        const auto signature = bytesOf(unpackedFolder() + u'/' + signatureName);
        QCOMPARE(signature.size(), 64);
        QTest::newRow("as it was sent") << key << message << signature << true;
        QTest::newRow("a changed byte in the manifest")
            << key << damaged(message) << signature << false;
        QTest::newRow("a line more")
            << key << QByteArray(message).append('\n') << signature << false;
        QTest::newRow("without the context") << key << manifest << signature << false;
        QTest::newRow("a changed byte in the signature")
            << key << message << damaged(signature) << false;
        QTest::newRow("another station's key") << strangersKey() << message << signature << false;
    }
    void opensslKnowsTheStationsSignature()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        QFETCH(bool, holds);
        const auto keyPath = m_dir.filePath(QStringLiteral("key.pem"));
        const auto messagePath = m_dir.filePath(QStringLiteral("message"));
        const auto signaturePath = m_dir.filePath(QStringLiteral("signature"));
        QVERIFY(writeBytes(keyPath, key));
        QVERIFY(writeBytes(messagePath, message));
        QVERIFY(writeBytes(signaturePath, signature));
        const auto verified = askWitness(QStringLiteral("openssl"),
                                         {QStringLiteral("pkeyutl"),
                                          QStringLiteral("-verify"),
                                          QStringLiteral("-rawin"),
                                          QStringLiteral("-pubin"),
                                          QStringLiteral("-inkey"),
                                          keyPath,
                                          QStringLiteral("-in"),
                                          messagePath,
                                          QStringLiteral("-sigfile"),
                                          signaturePath});
        QCOMPARE(verified.exitCode, holds ? 0 : 1);
        QCOMPARE(verified.output.trimmed(),
                 holds ? QByteArray("Signature Verified Successfully")
                       : QByteArray("Signature Verification Failure"));
    }

    void thePackageNamesTheStationsKey()
    {
        const auto json =
            QJsonDocument::fromJson(bytesOf(unpackedFolder() + QStringLiteral("/signature.json")));
        const auto key = json[QStringLiteral("publicKey")].toString().toLatin1();
        QCOMPARE(key, stationKey());
        const auto der = askWitness(QStringLiteral("openssl"),
                                    {QStringLiteral("pkey"),
                                     QStringLiteral("-pubin"),
                                     QStringLiteral("-outform"),
                                     QStringLiteral("DER")},
                                    key);
        QCOMPARE(der.exitCode, 0);
        const auto sum = askWitness(QStringLiteral("sha256sum"), {}, der.output);
        QCOMPARE(json[QStringLiteral("keyId")].toString(),
                 QString::fromLatin1(sum.output.left(16)));
    }

    void archivectlAgreesWithThem()
    {
        const QStringList words{
            QStringLiteral("--json"), QStringLiteral("batch"), QStringLiteral("verify")};
        const auto good = reporter().type(words + QStringList{m_zip});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.json().value(QStringLiteral("ok")), QJsonValue(true));
        const auto path = m_dir.filePath(QStringLiteral("damaged.zip"));
        QVERIFY(writeBytes(path, damaged(bytesOf(m_zip))));
        QCOMPARE(reporter().type(words + QStringList{path}).code, 1);
    }

private:
    Console reporter()
    {
        Console console;
        console.set("ARCHIVE_DIR", m_archive).set("ARCHIVE_USER", QStringLiteral("reporter"));
        console.set("ARCHIVE_PASSWORD", QStringLiteral("sample-2026"));
        return console;
    }

    /// The only batch that `batch create` reports; empty when it reports another number of them.
    QJsonObject batchInto(const QString &folder, const QStringList &options)
    {
        const auto answer = reporter().type(QStringList{QStringLiteral("--json"),
                                                        QStringLiteral("batch"),
                                                        QStringLiteral("create"),
                                                        QStringLiteral("--output"),
                                                        m_dir.filePath(folder)}
                                            + options);
        const auto batches = answer.json().value(QStringLiteral("batches")).toArray();
        return batches.size() == 1 ? batches.first().toObject() : QJsonObject();
    }

    /// The receiver's key, which a sample keeps beside its archive.
    [[nodiscard]] QString identityFile() const
    {
        return QDir(m_archive).filePath(QStringLiteral("sample-province.agekey"));
    }

    static Witness openSealed(const QString &file, const QString &identity)
    {
        return askWitness(QStringLiteral("age"),
                          {QStringLiteral("-d"), QStringLiteral("-i"), identity, file});
    }

    /// In the manifest's order, which is that of the zip.
    static QStringList summedFiles()
    {
        QStringList names;
        const auto manifest = bytesOf(unpackedFolder() + u'/' + manifestName);
        for (const auto &line : QString::fromUtf8(manifest).split(u'\n', Qt::SkipEmptyParts))
            names.append(line.section(QStringLiteral("  "), 1));
        return names;
    }

    QByteArray stationKey()
    {
        const auto answer = reporter().type({QStringLiteral("--json"), QStringLiteral("station")});
        return answer.json().value(QStringLiteral("publicKey")).toString().toLatin1();
    }

    static QByteArray strangersKey()
    {
        const auto made = askWitness(
            QStringLiteral("openssl"),
            {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ed25519")});
        return askWitness(QStringLiteral("openssl"),
                          {QStringLiteral("pkey"), QStringLiteral("-pubout")},
                          made.output)
            .output;
    }

    QTemporaryDir m_dir;
    QString m_archive;
    QString m_sealed; ///< made without --plain
    QString m_zip;
    QString m_sha256; ///< of the zip, as `batch create` said it
};

QTEST_GUILESS_MAIN(tst_SealedBatch)
#include "tst_sealedbatch.moc"
