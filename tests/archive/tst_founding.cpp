// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/founding.h"
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/dyingdisk.h"
#include "support/verify.h"

#include <QDir>

using namespace archive;
using namespace archive::test;

/// An archive with its first users, made beside its place: there it is whole, or there is nothing.
class tst_Founding : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString folder() const
    {
        return m_dir->filePath(QStringLiteral("信用档案/夏茂"));
    }
    /// Everything below the test's folder.
    [[nodiscard]] QStringList present() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] FoundingOrder order() const
    {
        FoundingOrder order;
        order.archive.folder = folder();
        order.archive.division = QStringLiteral("350405");
        order.archive.station = QStringLiteral("xiamao-01");
        order.archive.institution = QStringLiteral("沙县农村信用合作联社夏茂信用社");
        order.archive.admin = QStringLiteral("admin");
        order.archive.adminPassword = ArchiveStory::password();
        order.archive.cost = cheapCost;
        order.users = {{QStringLiteral("林晓燕"),
                        {QStringLiteral("officer")},
                        {*DivisionCode::parse(QStringLiteral("350405100"))},
                        QStringLiteral("given-Goat-9")},
                       {QStringLiteral("reviewer"),
                        {QStringLiteral("reviewer")},
                        {},
                        QStringLiteral("given-Goat-8")}};
        return order;
    }

    static bool always(int, int) { return true; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void itIsThereOnceItIsSettledAndHasItsUsers()
    {
        QList<std::pair<int, int>> steps;
        auto founding = Founding::make(order(), Environment::system(), [&steps](int step, int all) {
            steps.append({step, all});
            return true;
        });
        QVERIFY_RESULT(founding);
        QCOMPARE(steps, (QList<std::pair<int, int>>{{0, 4}, {1, 4}, {2, 4}, {3, 4}}));
        QVERIFY(!QFileInfo::exists(folder()));
        const auto key = (*founding)->recoveryKey();
        QVERIFY_RESULT((*founding)->settle());
        founding->reset();
        QCOMPARE(
            QDir(folder() + QStringLiteral("/..")).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("夏茂")});
        const auto due = Archive::open(folder(),
                                       QStringLiteral("林晓燕"),
                                       QStringLiteral("given-Goat-9"),
                                       Environment::system());
        QVERIFY_ERROR(due, ErrorCode::PasswordDue);
        const auto archive = Archive::open(folder(),
                                           QStringLiteral("admin"),
                                           ArchiveStory::password(),
                                           Environment::system(),
                                           {64, 1, 1});
        QVERIFY_RESULT(archive);
        const auto session = (*archive)->sessions().begin(QStringLiteral("maintenance"));
        QVERIFY_RESULT(session);
        const auto users = (*archive)->users().list(*session);
        QVERIFY_RESULT(users);
        QCOMPARE(users->size(), size_t(3));
        const auto check = verifyArchive(**archive, true);
        QVERIFY_RESULT(check);
        QCOMPARE(check->problems, QStringList());
        QVERIFY(!key.first.isEmpty() && key.first != key.second);
    }

    void anEmptyFolderThatIsThereIsTaken()
    {
        QVERIFY(QDir().mkpath(folder()));
        auto founding = Founding::make(order(), Environment::system(), always);
        QVERIFY_RESULT(founding);
        QVERIFY_RESULT((*founding)->settle());
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/archive.db")));
    }

    void nothingIsLeftOfOneThatIsCancelled_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < 4; ++at)
            QTest::addRow("before step %d", at) << at;
    }
    void nothingIsLeftOfOneThatIsCancelled()
    {
        QFETCH(int, at);
        const auto founding = Founding::make(
            order(), Environment::system(), [at](int step, int) { return step < at; });
        QVERIFY_ERROR(founding, ErrorCode::Cancelled);
        QCOMPARE(present(), QStringList());
    }

    void nothingIsLeftOfOneThatIsNotSettled()
    {
        {
            const auto founding = Founding::make(order(), Environment::system(), always);
            QVERIFY_RESULT(founding);
        }
        QCOMPARE(present(), QStringList());
    }

    void nothingIsLeftWhereTheDiskIsFull()
    {
        auto disk = std::make_shared<DyingDisk>();
        auto environment = Environment::system();
        environment.disk = disk;
        int failures = 0;
        for (int step = 1; step < 400; step += 5) {
            disk->arm(DyingDisk::Failure::FromThenOn, step);
            {
                const auto founding = Founding::make(order(), environment, always);
                if (founding)
                    break;
                ++failures;
            }
            QCOMPARE(present(), QStringList());
        }
        QVERIFY(failures > 3);
    }

    void whatAKilledMakingLeftIsTakenAway()
    {
        const auto aside = folder() + QStringLiteral(".unfinished");
        QVERIFY(QDir().mkpath(aside));
        QFile left(aside + QStringLiteral("/archive.db"));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
        left.close();
        auto founding = Founding::make(order(), Environment::system(), always);
        QVERIFY_RESULT(founding);
        QVERIFY_RESULT((*founding)->settle());
        QVERIFY(!QFileInfo::exists(aside));
    }

    void anOrderThatCantBeCarriedOutIsRefusedBeforeAnythingIsMade_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *const what : {"no station",
                                       "a village",
                                       "a weak password",
                                       "two of one name",
                                       "a user like the administrator",
                                       "no role",
                                       "an officer who audits",
                                       "a township elsewhere",
                                       "a weak first password",
                                       "a full folder"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void anOrderThatCantBeCarriedOutIsRefusedBeforeAnythingIsMade()
    {
        QFETCH(QString, what);
        auto bad = order();
        auto &user = bad.users.front();
        if (what == QLatin1String("no station"))
            bad.archive.station.clear();
        if (what == QLatin1String("a village"))
            bad.archive.division = QStringLiteral("350405100201");
        if (what == QLatin1String("a weak password"))
            bad.archive.adminPassword = QStringLiteral("teagarden");
        if (what == QLatin1String("two of one name"))
            bad.users.back().name = QStringLiteral(" 林晓燕 ");
        if (what == QLatin1String("a user like the administrator"))
            user.name = bad.archive.admin;
        if (what == QLatin1String("no role"))
            user.roles.clear();
        if (what == QLatin1String("an officer who audits"))
            user.roles.append(QStringLiteral("auditor"));
        if (what == QLatin1String("a township elsewhere"))
            user.townships = {*DivisionCode::parse(QStringLiteral("350402001"))};
        if (what == QLatin1String("a weak first password"))
            user.password = QStringLiteral("12345678a");
        if (what == QLatin1String("a full folder"))
            bad.archive.folder = QDir::tempPath();
        const auto founding = Founding::make(bad, Environment::system(), always);
        QVERIFY(!founding);
        QVERIFY2(founding.error().message.endsWith(u'.'), qPrintable(founding.error().message));
        QCOMPARE(present(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Founding)
#include "tst_founding.moc"
