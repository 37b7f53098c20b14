// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/console.h"
#include "support/decryptedpages.h"
#include "support/foreignscan.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/consent.h"

#include <QFile>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// A photographed form on its way into files.db, by the command that an officer types.
class tst_ScanCommand : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ArchiveStory> m_story;
    Uid m_consent;
    QString m_file;
    QByteArray m_foreign;

    [[nodiscard]] Answer scan(const QStringList &more = {},
                              const QString &kind = QStringLiteral("consent"))
    {
        m_story->signOut();
        Console console(m_story->environment());
        console.set("ARCHIVE_DIR", m_story->folder())
            .set("ARCHIVE_USER", QStringLiteral("officer"))
            .set("ARCHIVE_PASSWORD", ArchiveStory::password());
        return console.type(QStringList{QStringLiteral("--json"),
                                        QStringLiteral("scan"),
                                        kind,
                                        m_consent.toString(),
                                        m_file}
                            + more);
    }
    [[nodiscard]] static QString maskText(const QRect &rectangle)
    {
        return QStringLiteral("%1,%2,%3x%4")
            .arg(rectangle.x())
            .arg(rectangle.y())
            .arg(rectangle.width())
            .arg(rectangle.height());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        m_consent = m_story->consent(m_story->household(QStringLiteral("张秀梅")));
        m_foreign = withSecrets(jpegOf(page()));
        m_file = m_story->folder() + QStringLiteral("-form.jpg");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_foreign) == m_foreign.size());
    }

    void theThumbPrintAndWhatTheFileTellsAreNowhere()
    {
        const auto answer = scan(
            {QStringLiteral("--mask"), maskText(thumbPrint()) + QStringLiteral(";600,0,40x40")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("masked")).toInt(), 2);
        const auto hash = answer.json().value(QStringLiteral("hash")).toString();

        // As it lies in files.db, read past the program.
        const auto kept = QByteArray::fromHex(
            RawDatabase(m_story->folder() + QStringLiteral("/files.db"))
                .value("SELECT hex(content) FROM file WHERE hash='" + hash.toLatin1() + "'"));
        const auto image = QImage::fromData(kept);
        QCOMPARE(image.size(), page().size());
        for (int y = thumbPrint().top(); y <= thumbPrint().bottom(); ++y) {
            for (int x = thumbPrint().left(); x <= thumbPrint().right(); ++x)
                QVERIFY2(qGray(image.pixel(x, y)) < 48, qPrintable(QString::number(y)));
        }
        QVERIFY(qGray(image.pixel(620, 20)) < 48);
        QVERIFY(qGray(image.pixel(darkPlace())) < 80 && qGray(image.pixel(lightPlace())) > 200);

        m_story->signOut();
        for (const auto role : {DatabaseRole::Files, DatabaseRole::Records}) {
            const auto pages = decryptedPages(m_story->folder(), role);
            QVERIFY(!pages.contains(secretWord()));
            QVERIFY(!pages.contains("Exif"));
            // Any run of the original's own bytes, wherever it may be cut by a page.
            for (qsizetype at = 800; at + 32 < m_foreign.size(); at += 512)
                QVERIFY(!pages.contains(m_foreign.mid(at, 32)));
        }
        auto &archive = m_story->signIn(QStringLiteral("officer"));
        const auto shown =
            must(archive.records().get(m_story->session(), kinds::consent, m_consent));
        QCOMPARE(ConsentView(shown.record).scanHash(), hash);
        QVERIFY_RESULT(archive.files().get(m_story->session(), kinds::consent, m_consent, hash));
        QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
    }

    void theCamerasOwnFileIsNotKept()
    {
        auto &archive = m_story->signIn(QStringLiteral("officer"));
        QVERIFY_ERROR(
            archive.files().put(m_story->session(), m_foreign, QStringLiteral("image/jpeg")),
            ErrorCode::InvalidInput);
    }

    void wrongLinesKeepNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QByteArray>("content");
        const auto whole = jpegOf(page());
        QTest::newRow("a kind without scans") << "loan"
                                              << "" << whole;
        QTest::newRow("an unknown kind") << "king"
                                         << "" << whole;
        QTest::newRow("a mask that is none") << "consent"
                                             << "10,20" << whole;
        QTest::newRow("a mask outside") << "consent"
                                        << "9000,0,10x10" << whole;
        QTest::newRow("no picture") << "consent"
                                    << "" << QByteArray("%PDF-1.7");
    }
    void wrongLinesKeepNothing()
    {
        QFETCH(QString, kind);
        QFETCH(QString, mask);
        QFETCH(QByteArray, content);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto more =
            mask.isEmpty() ? QStringList() : QStringList{QStringLiteral("--mask"), mask};
        const auto answer = scan(more, kind);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        auto &archive = m_story->signIn(QStringLiteral("officer"));
        QCOMPARE(must(verifyArchive(archive, true)).orphans, qint64(0));
    }
};

QTEST_GUILESS_MAIN(tst_ScanCommand)
#include "tst_scancommand.moc"
