// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/countyfiles.h"
#include "support/unprivileged.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;

/// Which files are the county's, and that none of their names leads elsewhere.
class tst_CountyFiles : public QObject
{
    Q_OBJECT

private:
    static void touch(const QTemporaryDir &folder, const QString &name)
    {
        const auto path = folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesAreKnownByPlaceAndEnding_data()
    {
        QTest::addColumn<bool>("isOne");
        for (const auto *name : {"county.json",
                                 "doubleentry.csv",
                                 "templates/collection.html",
                                 "rating/policy.json",
                                 "rating/default.pmml",
                                 "rating/本县 2026.pmml"})
            QTest::newRow(name) << true;
        for (const auto *name : {"",
                                 "archive.db",
                                 "keys.json",
                                 "rating",
                                 "rating/",
                                 "rating/.pmml",
                                 "rating/policy.txt",
                                 "templates/policy.json",
                                 "templates/../keys.html",
                                 "templates/a/b.html",
                                 "templates/a\\b.html",
                                 "templates/c:x.html",
                                 "../templates/a.html",
                                 "/templates/a.html",
                                 "Templates/a.html",
                                 "rating/a\n.json",
                                 "x/doubleentry.csv"})
            QTest::newRow(*name == '\0' ? "nothing" : name) << false;
        QTest::newRow("a name without end") << false;
    }
    void namesAreKnownByPlaceAndEnding()
    {
        QFETCH(bool, isOne);
        const auto tag = QString::fromUtf8(QTest::currentDataTag());
        const auto name = tag == QLatin1String("nothing") ? QString()
            : tag == QLatin1String("a name without end")
            ? QStringLiteral("rating/%1.json").arg(QString(100, QLatin1Char('a')))
            : tag;
        QCOMPARE(countyfiles::isOne(name), isOne);
    }

    void onlyTheyAreListedAndTakenAway()
    {
        const QTemporaryDir folder;
        for (const auto *name : {"archive.db",
                                 "doubleentry.csv",
                                 "rating/b.pmml",
                                 "rating/a.json",
                                 "templates/x.html",
                                 "templates/notes.txt"})
            touch(folder, QString::fromLatin1(name));
        const QStringList expected{QStringLiteral("doubleentry.csv"),
                                   QStringLiteral("rating/a.json"),
                                   QStringLiteral("rating/b.pmml"),
                                   QStringLiteral("templates/x.html")};
        const auto found = countyfiles::in(folder.path());
        QVERIFY_RESULT(found);
        QCOMPARE(*found, expected);
        QVERIFY(countyfiles::removeFrom(folder.path()));
        const auto left = countyfiles::in(folder.path());
        QVERIFY_RESULT(left);
        QVERIFY(left->isEmpty());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("archive.db"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("templates/notes.txt"))));
        QVERIFY(!QDir(folder.filePath(QStringLiteral("rating"))).exists());
    }

    void aFolderThatCanNotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        touch(folder, QStringLiteral("rating/policy.json"));
        const auto closed = folder.filePath(QStringLiteral("rating"));
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                          | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(closed, {}));
        {
            const test::Unprivileged person;
            QVERIFY_ERROR(countyfiles::in(folder.path()), ErrorCode::Io);
        }
        QVERIFY(
            QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY_RESULT(countyfiles::in(folder.path()));
    }
};

QTEST_GUILESS_MAIN(tst_CountyFiles)
#include "tst_countyfiles.moc"
