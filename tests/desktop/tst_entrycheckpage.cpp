// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"
#include "desktop/pages/entrycheckpage.h"

#include <QFile>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableWidget>

using namespace archive;
using test::Station;

namespace {

QString collect()
{
    return QStringLiteral("Collection for the archive");
}

/// Turned on for all households, with a second officer.
Result<void> prepare(const QString &folder)
{
    QFile rules(folder + QStringLiteral("/doubleentry.csv"));
    if (!rules.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Internal, rules.errorString(), {}};
    rules.write("name,value\nenabled,yes\npercent,100\nfield,household.address\n");
    ARCHIVE_TRY(
        archive,
        Archive::open(
            folder, QStringLiteral("admin"), test::samplePassword(), Environment::system()));
    ARCHIVE_TRY(session, archive->sessions().begin(QStringLiteral("maintenance")));
    return archive->users().add(session,
                                QStringLiteral("second"),
                                {QStringLiteral("officer")},
                                {},
                                test::samplePassword(),
                                PasswordUse::Lasting);
}

} // namespace

/// The page for typing twice: absent unless it is on; a household is typed again blindly, what differs is decided.
class tst_EntryCheckPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    /// The button of the rail that leads to the page.
    [[nodiscard]] static QAbstractButton *leadsThere(const Station &station)
    {
        for (auto *const button : station.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == QLatin1String("Typed twice"))
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_entrycheckpage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void itIsAbsentWhileItIsOff()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"), collect()));
        QVERIFY(leadsThere(station) == nullptr);
    }

    void aHouseholdIsTypedAgainAndDecided()
    {
        const auto folder = m_sample.copy();
        QVERIFY_RESULT(prepare(folder));
        {
            const Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("second"), collect()));
            QVERIFY(leadsThere(station) != nullptr);
            QTest::mouseClick(leadsThere(station), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QListWidget>("due") != nullptr
                                         && station.find<QListWidget>("due")->count() > 0,
                                     Station::patience);
            const auto waiting = station.find<QListWidget>("due")->count();
            station.find<QListWidget>("due")->setCurrentRow(0);
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QPushButton>("compare")->isEnabled(),
                                     Station::patience);
            auto *const line = station.find("questionsArea")->findChild<QLineEdit *>();
            QVERIFY(line != nullptr);
            QCOMPARE(line->text(), QString());
            Station::replaceText(line, QStringLiteral("另一处9号"));
            station.click("compare");
            QTRY_COMPARE_WITH_TIMEOUT(station.prompts->told.size(), 1, Station::patience);
            QVERIFY(station.prompts->told.front().contains(QStringLiteral("differs")));
            QTRY_COMPARE_WITH_TIMEOUT(
                station.find<QListWidget>("due")->count(), waiting - 1, Station::patience);
        }
        const Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("reviewer"), QStringLiteral("check")));
        QTest::mouseClick(leadsThere(station), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QListWidget>("rows") != nullptr
                                     && station.find<QListWidget>("rows")->count() == 1,
                                 Station::patience);
        station.find<QListWidget>("rows")->setCurrentRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(station.textOf("difference").contains(QStringLiteral("另一处9号")),
                                 Station::patience);
        station.click("second");
        auto *const rates = station.find<QTableWidget>("rates");
        QTRY_VERIFY_WITH_TIMEOUT(rates->rowCount() == 1
                                     && rates->item(0, 3)->text() == QLatin1String("100.0 %"),
                                 Station::patience);
        QCOMPARE(rates->item(0, 0)->text(), QStringLiteral("officer"));
        QCOMPARE(station.prompts->told, QStringList());
    }
};

QTEST_MAIN(tst_EntryCheckPage)
#include "tst_entrycheckpage.moc"
