// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/campaign.h"
#include "support/console.h"
#include "support/tappeddisk.h"
#include "support/verify.h"

#include <QFile>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// The disk fills up or fails at each write of a line that an administrator types.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private:
    static Console console(const ArchiveStory &story, const char *user)
    {
        Console console(story.environment());
        console.set("ARCHIVE_DIR", story.folder())
            .set("ARCHIVE_USER", QString::fromLatin1(user))
            .set("ARCHIVE_PASSWORD", ArchiveStory::password());
        return console;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aLineEndsWithOneSentence_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("full") << SQLITE_FULL;
        QTest::newRow("broken") << SQLITE_IOERR_WRITE;
        QTest::newRow("without rights") << SQLITE_READONLY;
    }
    void aLineEndsWithOneSentence()
    {
        QFETCH(int, answer);
        ArchiveStory story;
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("put.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(R"({"reason":"入户采集","records":[{"kind":"household",
            "values":{"division":"350405202201","group_name":"3","address":"箭坑村3组8号"}}]})")
                > 0);
        file.close();
        const QStringList put{QStringLiteral("put"), file.fileName()};
        int refused = 0;
        int saved = 0;
        for (int write = 1; saved == 0; write += rounds(4, 1)) {
            int writes = 0;
            Answer said;
            {
                const TapGuard tap(
                    [&](const TappedDisk::Operation &operation) -> std::optional<int> {
                        if (operation.kind != TappedDisk::Operation::Kind::Write
                            || ++writes < write)
                            return std::nullopt;
                        return answer;
                    });
                said = console(story, "officer").type(put);
            }
            // What fails while the program closes the archive stands in the log and is not lost.
            saved += said.code == 0 ? 1 : 0;
            refused += said.code == 1 ? 1 : 0;
            QVERIFY2(said.code == 0 || (said.code == 1 && said.isOneSentence()),
                     qPrintable(said.err));
            const auto verified = console(story, "auditor")
                                      .type({QStringLiteral("verify"), QStringLiteral("--full")});
            QVERIFY2(verified.code == 0, qPrintable(verified.err + verified.out));
            const auto found = must(story.signIn(QStringLiteral("officer"))
                                        .records()
                                        .list(story.session(), {kinds::household, {}, {}, 10}));
            QCOMPARE(int(found.rows.size()), saved);
            story.signOut();
        }
        QVERIFY(refused > 3);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TappedDisk::instance(); // before the product's VFS, which is to stand on it
    tst_FullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
