// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/checkline.h"
#include "desktop/signin/passwordline.h"
#include "desktop/signin/recentarchives.h"
#include "desktop/station.h"

#include <QStandardPaths>

using namespace archive;
using test::Station;

/// The way into an archive: which ones are offered, how a password is typed, and the way in without one.
class tst_SignInPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString officer() { return QStringLiteral("officer"); }
    static QString next() { return QStringLiteral("chosen-hen-4"); }

    static QString said(const Station &station, const char *line)
    {
        const auto *const widget = station.find<CheckLine>(line);
        return widget == nullptr ? QString() : widget->text();
    }

    /// The sample's halves were never shown, so that an archive of its own is made.
    static Result<RecoveryKey> makeArchive(const QString &folder)
    {
        NewArchiveOptions options;
        options.folder = folder;
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("xiamao-01");
        options.institution = QStringLiteral("夏茂信用社");
        options.adminPassword = QStringLiteral("forgotten-Duck-7");
        return Archive::create(options, Environment::system());
    }

    static void typeRecovery(const Station &station, const RecoveryKey &key)
    {
        station.type("recoverUser", QStringLiteral("admin"));
        station.type("firstHalf", key.first);
        station.type("secondHalf", key.second);
        station.type("recoverNext", next());
        station.type("recoverAgain", next());
        QTest::keyClick(station.find("recoverAgain"), Qt::Key_Return);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_signinpage"));
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init()
    {
        QSettings().clear();
        QTest::failOnWarning(test::warningsOfOurs());
    }

    void anArchiveThatWasOpenedIsOfferedAgainByItsFolderAlone()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            station.enterPassword(officer(), test::samplePassword());
            QTRY_VERIFY_WITH_TIMEOUT(station.find("work") != nullptr, Station::patience);
        }
        QCOMPARE(recentarchives::folders(), QStringList{folder});
        const Station other(m_sample.copy());
        const auto *const archives = other.find<QComboBox>("archive");
        QCOMPARE(archives->count(), 2);
        QCOMPARE(archives->itemText(1), QDir::toNativeSeparators(folder));
    }

    void aVanishedArchiveIsShownAsSuchAndCanBeForgotten()
    {
        const auto gone = m_sample.copy();
        const auto kept = m_sample.copy();
        recentarchives::remember(kept);
        recentarchives::remember(gone);
        QVERIFY(QDir().rename(gone, gone + QStringLiteral("-moved")));
        const Station station(gone);
        auto *const archives = station.find<QComboBox>("archive");
        QTRY_VERIFY_WITH_TIMEOUT(archives->itemText(0).endsWith(QStringLiteral("not there")),
                                 Station::patience);
        QVERIFY(said(station, "problem").contains(QStringLiteral("forget it")));
        QVERIFY(!archives->itemText(1).contains(QStringLiteral("not there")));
        station.click("forget");
        QCOMPARE(archives->count(), 1);
        QCOMPARE(archives->currentData().toString(), kept);
        QCOMPARE(recentarchives::folders(), QStringList{kept});
        QVERIFY(said(station, "problem").isEmpty());
        QVERIFY(QDir(gone + QStringLiteral("-moved")).exists(QStringLiteral("archive.db")));
    }

    void capsLockIsPointedOutAtThePassword()
    {
        const Station station(m_sample.copy());
        auto *const line = station.find<PasswordLine>("password");
        line->setFocus();
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
        QCoreApplication::sendEvent(line, &shifted);
        QVERIFY(!line->isCapsLock());
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
        QCoreApplication::sendEvent(line, &capital);
        QVERIFY(line->isCapsLock());
        QCOMPARE(said(station, "problem"), QStringLiteral("Caps Lock is on."));
        QTest::keyClick(line, Qt::Key_CapsLock);
        QVERIFY(!line->isCapsLock());
        QVERIFY(said(station, "problem").isEmpty());
    }

    void theRecoveryKeyGivesANewPassword()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("made"));
        const auto key = makeArchive(folder);
        QVERIFY_RESULT(key);
        {
            const Station station(folder);
            station.type("user", QStringLiteral("admin"));
            station.click("recoverWay");
            QCOMPARE(station.find<QLineEdit>("recoverUser")->text(), QStringLiteral("admin"));
            // One letter wrong is found by the half's own checksum and is no attempt.
            auto wrong = *key;
            wrong.second[0] = wrong.second.at(0) == u'7' ? u'8' : u'7';
            typeRecovery(station, wrong);
            QTRY_VERIFY_WITH_TIMEOUT(
                said(station, "recoverProblem").contains(QStringLiteral("half")),
                Station::patience);
            QCOMPARE(station.find<QLineEdit>("firstHalf")->text(), key->first);
            typeRecovery(station, *key);
            QTRY_VERIFY_WITH_TIMEOUT(station.find("credentials") != nullptr, Station::patience);
            QVERIFY(said(station, "problem").contains(QStringLiteral("keepers")));
            QCOMPARE(station.find<QLineEdit>("user")->text(), QStringLiteral("admin"));
        }
        QVERIFY_RESULT(
            Archive::open(folder, QStringLiteral("admin"), next(), Environment::system()));
    }

    void anothersKeyIsRefusedAndWaitsAreCountedDown()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("made"));
        QVERIFY_RESULT(makeArchive(folder));
        const auto other = makeArchive(dir.filePath(QStringLiteral("other")));
        QVERIFY_RESULT(other);
        const Station station(folder);
        station.click("recoverWay");
        for (int attempt = 0; attempt < 6; ++attempt) {
            typeRecovery(station, *other);
            QTRY_VERIFY_WITH_TIMEOUT(station.find("recover")->isEnabled()
                                         && !said(station, "recoverProblem").isEmpty(),
                                     Station::patience);
        }
        static const QRegularExpression waiting(QStringLiteral("wait (\\d+) second"));
        const auto seconds = [&station] {
            return waiting.match(said(station, "recoverProblem")).captured(1).toInt();
        };
        const int first = seconds();
        QVERIFY2(first > 1, qPrintable(said(station, "recoverProblem")));
        QTRY_VERIFY_WITH_TIMEOUT(seconds() > 0 && seconds() < first, Station::patience);
        station.click("leaveRecovery");
        QVERIFY(station.find("credentials") != nullptr);
        QVERIFY(station.find<QLineEdit>("user")->text().isEmpty());
    }

    void theRulesAreSaidWhileAPasswordIsTyped()
    {
        const auto folder = m_sample.copy();
        QVERIFY_RESULT(
            test::addBeginner(folder, QStringLiteral("wang"), QStringLiteral("given-Goat-9")));
        const Station station(folder);
        station.enterPassword(QStringLiteral("wang"), QStringLiteral("given-Goat-9"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("next") != nullptr, Station::patience);
        station.type("next", QStringLiteral("short"));
        QVERIFY2(said(station, "passwordProblem").contains(QStringLiteral("8")),
                 qPrintable(said(station, "passwordProblem")));
        station.type("next", next());
        QVERIFY(said(station, "passwordProblem").contains(QStringLiteral("once more")));
        station.type("again", QStringLiteral("chosen-hem"));
        QVERIFY(said(station, "passwordProblem").contains(QStringLiteral("differ")));
        station.type("again", next());
        QVERIFY(said(station, "passwordProblem").contains(QStringLiteral("alike")));
    }
};

QTEST_MAIN(tst_SignInPage)
#include "tst_signinpage.moc"
