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

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// An archive of the suite `shangmi` the whole way, with openssl's SM2 and SM3 as the other end.
class tst_Shangmi : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_archive = m_dir.filePath(QStringLiteral("国密"));
        const auto made = console(QStringLiteral("admin"))
                              .type({QStringLiteral("demo"),
                                     m_archive,
                                     QStringLiteral("--households"),
                                     QStringLiteral("6"),
                                     QStringLiteral("--suite"),
                                     QStringLiteral("shangmi")});
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void initTellsTheSuite()
    {
        const auto made = console(QStringLiteral("admin"))
                              .type({QStringLiteral("--json"),
                                     QStringLiteral("init"),
                                     m_dir.filePath(QStringLiteral("new")),
                                     QStringLiteral("--division"),
                                     QStringLiteral("350405"),
                                     QStringLiteral("--station"),
                                     QStringLiteral("sx-09"),
                                     QStringLiteral("--institution"),
                                     QStringLiteral("示例农村信用合作联社"),
                                     QStringLiteral("--suite"),
                                     QStringLiteral("shangmi")});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(made.json().value(QStringLiteral("suite")).toString(), QStringLiteral("shangmi"));
    }

    void theWholeArchiveVerifies()
    {
        const auto checked =
            console(QStringLiteral("officer"))
                .type(
                    {QStringLiteral("--json"), QStringLiteral("verify"), QStringLiteral("--full")});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
        QCOMPARE(checked.json().value(QStringLiteral("ok")), QJsonValue(true));
    }

    void aReportIsPrintedAndVerified()
    {
        const auto found = console(QStringLiteral("officer"))
                               .type({QStringLiteral("--json"),
                                      QStringLiteral("find"),
                                      QStringLiteral("350405"),
                                      QStringLiteral("--limit"),
                                      QStringLiteral("1")});
        const auto number = found.json()
                                .value(QStringLiteral("matches"))
                                .toArray()
                                .first()
                                .toObject()
                                .value(QStringLiteral("registerNumber"))
                                .toString();
        QVERIFY(!number.isEmpty());
        const auto printed = console(QStringLiteral("officer"))
                                 .type({QStringLiteral("--json"),
                                        QStringLiteral("--purpose"),
                                        QStringLiteral("check"),
                                        QStringLiteral("report"),
                                        QStringLiteral("household"),
                                        number,
                                        QStringLiteral("--output"),
                                        m_dir.filePath(QStringLiteral("report.pdf"))});
        QVERIFY2(printed.code == 0, qPrintable(printed.err));
        const auto verified =
            console(QStringLiteral("officer"))
                .type({QStringLiteral("--json"),
                       QStringLiteral("verify-report"),
                       printed.json().value(QStringLiteral("number")).toString()});
        QCOMPARE(verified.json().value(QStringLiteral("result")).toString(),
                 QStringLiteral("genuine"));
    }

    void opensslKnowsTheBatchsSignature()
    {
        auto reporter = console(QStringLiteral("reporter"));
        const auto made = reporter.type({QStringLiteral("--json"),
                                         QStringLiteral("batch"),
                                         QStringLiteral("create"),
                                         QStringLiteral("--plain"),
                                         QStringLiteral("--output"),
                                         m_dir.filePath(QStringLiteral("batches"))});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const auto zip = made.json()
                             .value(QStringLiteral("batches"))
                             .toArray()
                             .first()
                             .toObject()
                             .value(QStringLiteral("plain"))
                             .toString();
        const auto ours = reporter.type({QStringLiteral("batch"), QStringLiteral("verify"), zip});
        QVERIFY2(ours.code == 0, qPrintable(ours.out + ours.err));

        const auto manifest = entryOf(zip, QStringLiteral("manifest-sha256.txt"));
        const auto signature = entryOf(zip, QStringLiteral("manifest-sha256.txt.sig"));
        const auto description =
            QJsonDocument::fromJson(entryOf(zip, QStringLiteral("signature.json")));
        QCOMPARE(description[QStringLiteral("algorithm")].toString(), QStringLiteral("SM2"));
        const auto station = reporter.type({QStringLiteral("--json"), QStringLiteral("station")});
        const auto key = station.json().value(QStringLiteral("publicKey")).toString();
        QCOMPARE(description[QStringLiteral("publicKey")].toString(), key);
        const QByteArray message = "credit-archive batch manifest v1\n" + manifest;
        QCOMPARE(opensslVerifies(key.toLatin1(), message, signature), 0);
        QCOMPARE(opensslVerifies(key.toLatin1(), message + '\n', signature), 1);
    }

private:
    [[nodiscard]] Console console(const QString &user) const
    {
        Console console;
        console.set("ARCHIVE_DIR", m_archive)
            .set("ARCHIVE_USER", user)
            .set("ARCHIVE_PASSWORD", QStringLiteral("sample-2026"));
        return console;
    }

    static QByteArray entryOf(const QString &zip, const QString &name)
    {
        return askWitness(QStringLiteral("unzip"), {QStringLiteral("-p"), zip, name}).output;
    }

    [[nodiscard]] int
    opensslVerifies(const QByteArray &key, const QByteArray &message, const QByteArray &signature)
    {
        const auto path = [this](const char *name) {
            return m_dir.filePath(QString::fromLatin1(name));
        };
        if (!writeBytes(path("key.pem"), key) || !writeBytes(path("message"), message)
            || !writeBytes(path("signature"), signature))
            return -1;
        return askWitness(QStringLiteral("openssl"),
                          {QStringLiteral("pkeyutl"),
                           QStringLiteral("-verify"),
                           QStringLiteral("-rawin"),
                           QStringLiteral("-digest"),
                           QStringLiteral("sm3"),
                           QStringLiteral("-pkeyopt"),
                           QStringLiteral("distid:1234567812345678"),
                           QStringLiteral("-pubin"),
                           QStringLiteral("-inkey"),
                           path("key.pem"),
                           QStringLiteral("-in"),
                           path("message"),
                           QStringLiteral("-sigfile"),
                           path("signature")})
            .exitCode;
    }

    QTemporaryDir m_dir;
    QString m_archive;
};

QTEST_MAIN(tst_Shangmi)
#include "tst_shangmi.moc"
