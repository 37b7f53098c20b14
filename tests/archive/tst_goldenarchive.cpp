// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/migrations.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/loan.h"
#include "views/receiver.h"

#include <QDir>
#include <QFile>

using namespace archive;
using namespace archive::test;

namespace {

QString goldenFolder()
{
    return QStringLiteral(ARCHIVE_TEST_DATA "/golden");
}

Environment laterEnvironment()
{
    auto environment = Environment::system();
    environment.clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 6, 1), QTime(2, 0), Qt::UTC));
    return environment;
}

} // namespace

class tst_GoldenArchive : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereIsOneOfThisVersion()
    {
        const auto name = QStringLiteral("schema-%1").arg(migrations::newest().value());
        QVERIFY2(QDir(goldenFolder()).exists(name), qPrintable(name));
    }

    void opensWithEverythingInIt_data()
    {
        QTest::addColumn<QString>("name");
        const auto names = QDir(goldenFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void opensWithEverythingInIt()
    {
        QFETCH(QString, name);
        const QTemporaryDir dir;
        const QDir golden(goldenFolder() + u'/' + name);
        for (const auto &file : golden.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(golden.filePath(file), dir.filePath(file)));
            QVERIFY(
                QFile::setPermissions(dir.filePath(file), QFile::ReadOwner | QFile::WriteOwner));
        }
        const auto opened = Archive::open(
            dir.path(), QStringLiteral("officer"), ArchiveStory::password(), laterEnvironment());
        QVERIFY_RESULT(opened);
        auto &archive = **opened;
        QCOMPARE(must(verifyArchive(archive, true)).problems, QStringList());
        QVERIFY(archive.info().sample);

        const auto session = must(archive.sessions().begin(QStringLiteral("check")));
        auto &records = archive.records();
        const auto uid =
            must(records.householdOf(session, ArchiveStory::village() + QStringLiteral("-0001")));
        const auto household = must(records.get(session, kinds::household, uid));
        QCOMPARE(HouseholdView(household.record).groupName(), QStringLiteral("三组"));
        const auto members = must(records.children(session, kinds::person, uid));
        QCOMPARE(members.size(), size_t(2));
        QCOMPARE(PersonView(members.front().record).name(), QStringLiteral("张秀梅"));
        QVERIFY(members.back().access == Access::BasicOnly);
        const auto loans = must(records.children(session, kinds::loan, uid));
        QCOMPARE(LoanView(loans.front().record).amount()->fen(), qint64(12000000));
        QCOMPARE(must(records.children(session, kinds::consent, uid)).size(), size_t(1));

        const auto history = must(archive.journal().entriesOf(session, uid));
        const auto reasons = std::count_if(history.begin(), history.end(), [](const auto &entry) {
            return entry.reason == QStringLiteral("年审");
        });
        QCOMPARE(reasons, 1);
    }
};

QTEST_GUILESS_MAIN(tst_GoldenArchive)
#include "tst_goldenarchive.moc"
