// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "support/tappeddisk.h"

#include <QClipboard>
#include <QLabel>
#include <QStandardPaths>

using namespace archive;
using test::Station;

namespace {

/// The machine's clock, which somebody sets.
class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return m_real.nowUtc().addSecs(m_offset.load());
    }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_real.sinceBootMs(); }
    void move(qint64 seconds) { m_offset = seconds; }

private:
    SystemClock m_real;
    std::atomic<qint64> m_offset = 0;
};

} // namespace

/// What goes wrong under an open archive: what was typed stays in the form, a banner says what to do, and when that is done it is saved.
class tst_BadTimes : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static QString typed() { return QStringLiteral("和平路56号之二"); }

    static QString pasted() { return QStringLiteral("王新苗"); }
    static void verifyStandsThere(const Station &station)
    {
        QCOMPARE(station.shownIn(fields::household::address), typed());
        QVERIFY(station.rowWith(1, pasted()) >= 0);
    }
    /// Pastes a member from a spreadsheet.
    static void paste(const Station &station)
    {
        QGuiApplication::clipboard()->setText(
            QStringLiteral("姓名\t与户主关系\n%1\t其他\n").arg(pasted()));
        station.click("pasteRows");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("take") != nullptr
                                     && station.find("take")->isEnabled(),
                                 Station::patience);
        station.click("take");
        QVERIFY(station.rowWith(1, pasted()) >= 0);
    }
    /// Opens the first household, types another address and pastes a member.
    static void typeInTheFirst(const Station &station)
    {
        QVERIFY(station.signIn(QStringLiteral("officer"),
                               QStringLiteral("Collection for the archive")));
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr
                                     && !station.textOf("subtitle").isEmpty(),
                                 Station::patience);
        station.fill(fields::household::address, typed());
        paste(station);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("save")->isEnabled(), Station::patience);
    }
    static QString said(const Station &station)
    {
        const auto *const label = station.find<QLabel>("banner");
        return label == nullptr ? QString() : label->text();
    }
    static bool isSaid(const Station &station, const QString &word)
    {
        return QTest::qWaitFor([&] { return said(station).contains(word, Qt::CaseInsensitive); },
                               Station::patience);
    }
    static void verifySaved(const Station &station)
    {
        QTRY_VERIFY_WITH_TIMEOUT(station.find("save")->isEnabled(), Station::patience);
        station.click("save");
        QVERIFY(station.waitForSaved());
        verifyStandsThere(station);
    }
    static void verifyArchive(const QString &folder)
    {
        const auto archive = Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system());
        QVERIFY_RESULT(archive);
        const auto check = archive::verifyArchive(**archive, true);
        QVERIFY_RESULT(check);
        QVERIFY2(check->ok, qPrintable(check->problems.join(u'\n')));
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_badtimes"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void aRenamedFolderLosesNothing()
    {
        const auto folder = m_sample.copy();
        const auto away = folder + QStringLiteral("-away");
        {
            const Station station(folder);
            typeInTheFirst(station);
            QVERIFY(QDir().rename(folder, away));
            station.click("save");
            QVERIFY2(isSaid(station, QStringLiteral("not where it was")),
                     qPrintable(said(station)));
            verifyStandsThere(station);
            QVERIFY(QDir().rename(away, folder));
            verifySaved(station);
        }
        verifyArchive(folder);
    }

    void aDiskThatTakesNothingLosesNothing_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("word");
        QTest::newRow("full") << SQLITE_FULL << "full";
        QTest::newRow("broken") << SQLITE_IOERR_WRITE << "disk";
        QTest::newRow("without rights") << SQLITE_READONLY << "right";
    }
    void aDiskThatTakesNothingLosesNothing()
    {
        QFETCH(int, answer);
        QFETCH(QString, word);
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            typeInTheFirst(station);
            {
                const test::TapGuard tap(
                    [&](const test::TappedDisk::Operation &operation) -> std::optional<int> {
                        return operation.kind == test::TappedDisk::Operation::Kind::Write
                            ? std::optional(answer)
                            : std::nullopt;
                    });
                station.click("save");
                QVERIFY2(isSaid(station, word), qPrintable(said(station)));
                verifyStandsThere(station);
            }
            verifySaved(station);
        }
        verifyArchive(folder);
    }

    void aClockThatIsSetLosesNothing_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("a day back") << -1;
        QTest::newRow("a year back") << -365;
        QTest::newRow("a month on") << 30;
    }
    void aClockThatIsSetLosesNothing()
    {
        QFETCH(int, days);
        const auto folder = m_sample.copy();
        {
            const auto clock = std::make_shared<SetClock>();
            auto environment = Environment::system();
            environment.clock = clock;
            const Station station(folder, {1366, 698}, environment);
            typeInTheFirst(station);
            constexpr qint64 day = qint64{24} * 3600;
            clock->move(days * day);
            station.click("save");
            QTRY_VERIFY_WITH_TIMEOUT(!said(station).isEmpty()
                                         || station.textOf("state") == QLatin1String("All saved")
                                         || station.find("secret") != nullptr,
                                     Station::patience);
            // A clock that jumps looks like a machine that slept, after which the workstation is locked.
            if (station.find("secret") != nullptr) {
                clock->move(0);
                station.type("secret", test::samplePassword());
                QTest::keyClick(station.find("secret"), Qt::Key_Return);
                QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
            }
            verifyStandsThere(station);
            clock->move(0);
            if (station.textOf("state") != QLatin1String("All saved"))
                verifySaved(station);
        }
        verifyArchive(folder);
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    test::TappedDisk::instance(); // before the product's VFS, which is to stand on it
    tst_BadTimes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_badtimes.moc"
