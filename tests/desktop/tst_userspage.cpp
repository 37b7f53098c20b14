// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/usermodel.h"
#include "desktop/station.h"
#include "report/pdfwitness.h"

#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>

using namespace archive;
using test::Station;

namespace {

QString good()
{
    return QStringLiteral("Rain-on-Tea-88");
}

std::optional<User> userIn(const QString &folder, const QString &name)
{
    const auto archive = Archive::open(
        folder, QStringLiteral("admin"), test::samplePassword(), Environment::system());
    if (!archive)
        return std::nullopt;
    const auto session = (*archive)->sessions().begin(QStringLiteral("maintenance"));
    const auto users = session ? (*archive)->users().list(*session) : session.error();
    if (!users)
        return std::nullopt;
    const auto found = std::find_if(
        users->begin(), users->end(), [&name](const User &user) { return user.name == name; });
    return found == users->end() ? std::nullopt : std::optional(*found);
}

} // namespace

/// The administrator's page: users, their duties, what leavers leave, the table of duties.
class tst_UsersPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static void enter(const Station &station)
    {
        station.enterPassword(QStringLiteral("admin"), test::samplePassword());
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("work") != nullptr, Station::patience);
        station.click("begin");
        QVERIFY(station.goTo("users-page"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(station), 5, Station::patience);
    }
    static int rows(const Station &station)
    {
        const auto *const table = station.find<QTableView>("users");
        return table == nullptr ? 0 : table->model()->rowCount();
    }
    static void chooseUser(const Station &station, const QString &name)
    {
        auto *const table = station.find<QTableView>("users");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, UserModel::Name).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QCOMPARE(table->currentIndex().data().toString(), name);
    }
    static QString shownState(const Station &station, const QString &name)
    {
        const auto *const model = station.find<QTableView>("users")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, UserModel::Name).data().toString() == name)
                return model->index(row, UserModel::State).data().toString();
        }
        return {};
    }
    /// Ticks a line of a list by the keyboard.
    static void tick(const Station &station, const char *list, const QString &text)
    {
        auto *const widget = station.find<QListWidget>(list);
        const auto found = widget->findItems(text, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        widget->setCurrentItem(found.constFirst());
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        QCOMPARE(found.constFirst()->checkState(), Qt::Checked);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_userspage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void anOfficerHasNoSuchPage()
    {
        const Station station(m_sample.copy());
        QVERIFY(station.signIn(QStringLiteral("officer"),
                               QStringLiteral("Collection for the archive")));
        QVERIFY(station.find("users-page") == nullptr);
    }

    void aUserIsAddedWithDutyAndTownship()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            enter(station);
            station.click("add");
            QTRY_VERIFY_WITH_TIMEOUT(station.find("UserDialog") != nullptr, Station::patience);
            station.type("name", QStringLiteral("linxiaoyan"));
            tick(station, "roles", QStringLiteral("Officer"));
            station.find<QListWidget>("townships")->item(0)->setCheckState(Qt::Checked);
            station.type("first", good());
            station.type("again", good());
            station.click("save");
            QTRY_COMPARE_WITH_TIMEOUT(rows(station), 6, Station::patience);
            QVERIFY(station.find("UserDialog") == nullptr);
            QCOMPARE(shownState(station, QStringLiteral("linxiaoyan")),
                     QStringLiteral("May sign in"));
        }
        const auto user = userIn(folder, QStringLiteral("linxiaoyan"));
        QVERIFY(user);
        QCOMPARE(user->roles, QStringList{QStringLiteral("officer")});
        QCOMPARE(user->townships.size(), size_t(1));
        QVERIFY_ERROR(Archive::open(folder, user->name, good(), Environment::system()),
                      ErrorCode::PasswordDue);
    }

    void whatIsRefusedIsSaidAndStaysAsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("again");
        const QStringList officer{QStringLiteral("Officer")};
        QTest::newRow("a name that is taken")
            << QStringLiteral("officer") << officer << good() << good();
        QTest::newRow("no duty") << QStringLiteral("chen") << QStringList() << good() << good();
        QTest::newRow("duties that exclude each other")
            << QStringLiteral("chen")
            << QStringList{QStringLiteral("Officer"), QStringLiteral("Auditor")} << good()
            << good();
        QTest::newRow("passwords that differ")
            << QStringLiteral("chen") << officer << good() << QStringLiteral("Rain-on-Tea-89");
        QTest::newRow("a weak password") << QStringLiteral("chen") << officer
                                         << QStringLiteral("123456") << QStringLiteral("123456");
    }
    void whatIsRefusedIsSaidAndStaysAsTyped()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, roles);
        QFETCH(QString, first);
        QFETCH(QString, again);
        const auto folder = m_sample.copy();
        const Station station(folder);
        enter(station);
        station.click("add");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("UserDialog") != nullptr, Station::patience);
        station.type("name", name);
        for (const auto &role : roles)
            tick(station, "roles", role);
        station.type("first", first);
        station.type("again", again);
        station.click("save");
        const auto said = [&station] {
            const auto labels = station.find("passwordSays")->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return !label->text().isEmpty()
                    && label->property("role").toString() == QLatin1String("hard");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("UserDialog")->isEnabled(), Station::patience);
        QCOMPARE(station.find<QLineEdit>("name")->text(), name);
        QCOMPARE(rows(station), 5);
    }

    void aLeaverIsDisabledAndWhatHeLeavesIsListed()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            enter(station);
            chooseUser(station, QStringLiteral("officer"));
            station.click("disable");
            QTRY_VERIFY_WITH_TIMEOUT(shownState(station, QStringLiteral("officer"))
                                         .startsWith(QStringLiteral("Disabled")),
                                     Station::patience);
            chooseUser(station, QStringLiteral("officer"));
            QTRY_VERIFY_WITH_TIMEOUT(station.find<QListWidget>("leftList") != nullptr,
                                     Station::patience);
            QVERIFY(station.find<QListWidget>("leftList")->count() > 0);
            QVERIFY(!station.find("disable")->isEnabled());
        }
        const auto user = userIn(folder, QStringLiteral("officer"));
        QVERIFY(user && user->disabled);
        QVERIFY(!Archive::open(
            folder, QStringLiteral("officer"), test::samplePassword(), Environment::system()));
    }

    void aNewPasswordServesOnce()
    {
        const auto folder = m_sample.copy();
        {
            const Station station(folder);
            enter(station);
            chooseUser(station, QStringLiteral("reviewer"));
            station.click("reset");
            QTRY_VERIFY_WITH_TIMEOUT(station.find("UserDialog") != nullptr, Station::patience);
            QVERIFY(station.find("roles") == nullptr);
            station.type("first", good());
            station.type("again", good());
            station.click("save");
            QTRY_VERIFY_WITH_TIMEOUT(station.find("UserDialog") == nullptr, Station::patience);
        }
        QVERIFY_ERROR(
            Archive::open(folder, QStringLiteral("reviewer"), good(), Environment::system()),
            ErrorCode::PasswordDue);
    }

    void nobodyDisablesHimself()
    {
        const Station station(m_sample.copy());
        enter(station);
        chooseUser(station, QStringLiteral("admin"));
        QVERIFY(!station.find("disable")->isEnabled());
        QVERIFY(!station.find("reset")->isEnabled());
    }

    void theTableOfDutiesIsWrittenAsPdf()
    {
        const QTemporaryDir out;
        const auto path = out.filePath(QStringLiteral("duties.pdf"));
        const Station station(m_sample.copy());
        enter(station);
        station.prompts->file = path;
        station.click("policyPdf");
        QTRY_VERIFY_WITH_TIMEOUT(!station.textOf("said").isEmpty(), Station::patience);
        const auto text = test::textOf(path);
        for (const auto &word : {QStringLiteral("岗位权限表"),
                                 QStringLiteral("系统管理员"),
                                 QStringLiteral("稽核员"),
                                 QStringLiteral("建档采集")})
            QVERIFY2(test::says(text, word), qPrintable(text));
    }

    void aPdfThatCantBeWrittenIsSaid()
    {
        const Station station(m_sample.copy());
        enter(station);
        station.prompts->file = QStringLiteral("/nowhere/duties.pdf");
        station.click("policyPdf");
        QTRY_COMPARE_WITH_TIMEOUT(station.prompts->told.size(), 1, Station::patience);
        QVERIFY(station.textOf("said").isEmpty());
    }
};

QTEST_MAIN(tst_UsersPage)
#include "tst_userspage.moc"
