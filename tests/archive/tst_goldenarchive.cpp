// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/migrations.h"
#include "support/archivestory.h"
#include "support/barescans.h"
#include "support/verify.h"
#include "views/consent.h"
#include "views/loan.h"
#include "views/receiver.h"
#include "views/townshiprating.h"

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
        // A kind that came later has its table.
        QVERIFY(must(records.children(session, kinds::townshipRating, {})).empty());
        const auto members = must(records.children(session, kinds::person, uid));
        QCOMPARE(members.size(), size_t(2));
        QCOMPARE(PersonView(members.front().record).name(), QStringLiteral("张秀梅"));
        QVERIFY(members.back().access == Access::BasicOnly);
        const auto loans = must(records.children(session, kinds::loan, uid));
        QCOMPARE(LoanView(loans.front().record).amount()->fen(), qint64(12000000));
        const auto consents = must(records.children(session, kinds::consent, uid));
        QCOMPARE(consents.size(), size_t(1));
        checkSearch(archive, session);
        checkScan(archive, session, consents.front().record);
        checkCase(archive, session, uid);

        const auto history = must(archive.journal().entriesOf(session, uid));
        const auto reasons = std::count_if(history.begin(), history.end(), [](const auto &entry) {
            return entry.reason == QStringLiteral("年审");
        });
        QCOMPARE(reasons, 1);
    }

private:
    /// Keys of an older archive are made anew, and it gets an index of digits, which there is from schema 7 on.
    static void checkSearch(Archive &archive, const Session &session)
    {
        for (const auto *typed : {"張秀梅", "秀美", "zxm", "59999", "1980030"}) {
            const auto found = must(archive.search().find(session, QString::fromUtf8(typed)));
            QVERIFY2(!found.empty(), typed);
            QCOMPARE(found.front().name, QStringLiteral("张秀梅"));
        }
    }

    /// Archives have cases from schema 6 on; older ones can keep them now.
    static void checkCase(Archive &archive, const Session &session, const Uid &household)
    {
        const auto marks = must(archive.cases().marks(session, household));
        if (!marks.empty()) {
            QCOMPARE(marks.front().texts, QStringList{QStringLiteral("𠮷田面积")});
            QCOMPARE(marks.front().deadline, QDate(2026, 6, 2));
            return;
        }
        const auto handling = must(archive.sessions().begin(QStringLiteral("objection")));
        QVERIFY_RESULT(archive.cases().open(handling,
                                            {QStringLiteral("objection"),
                                             household.toString(),
                                             {},
                                             {{QStringLiteral("dispute"), QStringLiteral("x")}}}));
    }

    /// Archives have scans from schema 5 on; older ones can keep them now.
    static void checkScan(Archive &archive, const Session &session, const Record &consent)
    {
        const auto expected = QByteArrayLiteral("\x89PNG golden scan of a consent");
        const auto hash = ConsentView(consent).scanHash();
        if (!hash.isEmpty()) {
            const auto scan = archive.files().get(session, kinds::consent, consent.uid, hash);
            QVERIFY_RESULT(scan);
            // Earlier schemas kept what they were given.
            QVERIFY(scan->bytes == expected || scan->bytes == bareScan(expected));
            return;
        }
        const auto collect = must(archive.sessions().begin(QStringLiteral("collect")));
        QVERIFY_RESULT(
            archive.files().put(collect, bareScan(expected), QStringLiteral("image/png")));
        QCOMPARE(must(verifyArchive(archive, true)).orphans, qint64(1));
    }
};

QTEST_GUILESS_MAIN(tst_GoldenArchive)
#include "tst_goldenarchive.moc"
