// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archivestory.h"
#include "support/console.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;
using namespace archive::test;

/// backup, restore and verify as an administrator types them.
class tst_BackupCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_story = std::make_unique<ArchiveStory>();
        const auto consent = m_story->consent(m_story->household(QStringLiteral("张秀梅")));
        m_story->nameScan(consent, m_story->scan("a scan"));
        m_story->signOut();
    }

    void aCompleteFileComesBackWithItsScans()
    {
        const auto made = type({QStringLiteral("backup"), file()});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().value(QStringLiteral("scans")).toInt(-1), 1);
        QCOMPARE(made.json().value(QStringLiteral("missingScans")).toInt(-1), 0);
        const auto restored = type({QStringLiteral("restore"), file(), restoredFolder()});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.json().value(QStringLiteral("scans")).toInt(-1), 1);
        QCOMPARE(restored.json().value(QStringLiteral("missingScans")).toInt(-1), 0);
    }

    void withoutScansEachStepSaysSo()
    {
        const auto made =
            type({QStringLiteral("backup"), file(), QStringLiteral("--without-scans")});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().value(QStringLiteral("scans")).toInt(-1), 0);
        QCOMPARE(made.json().value(QStringLiteral("missingScans")).toInt(-1), 1);
        const auto restored = type({QStringLiteral("restore"), file(), restoredFolder()});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.json().value(QStringLiteral("missingScans")).toInt(-1), 1);
        const auto checked = type({QStringLiteral("--archive"),
                                   restoredFolder(),
                                   QStringLiteral("verify"),
                                   QStringLiteral("--full")});
        QCOMPARE(checked.code, 0);
        const auto json = checked.json();
        QVERIFY(json.value(QStringLiteral("ok")).toBool());
        QCOMPARE(json.value(QStringLiteral("missing")).toArray().size(), qsizetype(1));
        QCOMPARE(json.value(QStringLiteral("problems")).toArray().size(), qsizetype(0));
        QCOMPARE(json.value(QStringLiteral("orphans")).toInt(-1), 0);
    }

    void aGenerationAlwaysHasItsScans()
    {
        const auto refused = type({QStringLiteral("backup"), QStringLiteral("--without-scans")});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.isOneSentence());
        const auto made = type({QStringLiteral("backup")});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json().value(QStringLiteral("scans")).toInt(-1), 1);
        const auto restored = type({QStringLiteral("restore"),
                                    made.json().value(QStringLiteral("file")).toString(),
                                    restoredFolder()});
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.json().value(QStringLiteral("scans")).toInt(-1), 1);
    }

private:
    [[nodiscard]] QString file() const { return m_story->folder() + QStringLiteral("-a.zip"); }
    [[nodiscard]] QString restoredFolder() const
    {
        return m_story->folder() + QStringLiteral("-restored");
    }
    [[nodiscard]] Answer type(const QStringList &words) const
    {
        Console console(m_story->environment());
        console.set("ARCHIVE_DIR", m_story->folder())
            .set("ARCHIVE_USER", QStringLiteral("admin"))
            .set("ARCHIVE_PASSWORD", ArchiveStory::password());
        return console.type(QStringList{QStringLiteral("--json")} + words);
    }

    std::unique_ptr<ArchiveStory> m_story;
};

QTEST_GUILESS_MAIN(tst_BackupCommands)
#include "tst_backupcommands.moc"
