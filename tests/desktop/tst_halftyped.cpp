// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/householdentry.h"

#include <QProcess>
#include <QStandardPaths>

#include <iostream>

using namespace archive;
using test::Station;

namespace {

QString collect(const QString &language)
{
    return language == QLatin1String("en") ? QStringLiteral("Collection for the archive")
                                           : QStringLiteral("建档采集");
}

QString half()
{
    return QStringLiteral("35999919");
}

void prepare(const QString &language)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_halftyped"));
    QSettings().clear();
    if (!applyLanguage(*qApp, language))
        throw std::runtime_error("the language is not there");
    applyAppStyle(*qApp);
}

/// How many forms the archive keeps, as another connection of this process reads it.
int kept(Station &station)
{
    int count = -1;
    auto *const worker = &station.window.worker();
    worker->run<int>(
        worker,
        [](Archive &archive, const Session &session) -> Result<int> {
            ARCHIVE_TRY(forms, archive.typedForms().offered(session));
            return int(forms.size());
        },
        [&count](const Result<int> &forms) { count = forms ? *forms : -2; });
    return QTest::qWaitFor([&count] { return count != -1; }, Station::patience) ? count : -3;
}

/// What stood in the field of the keyboard when the one form was kept.
QString keptText(Station &station)
{
    std::optional<QString> text;
    auto &worker = station.window.worker();
    worker.run<QString>(
        &worker,
        [](Archive &archive, const Session &session) -> Result<QString> {
            ARCHIVE_TRY(forms, archive.typedForms().offered(session));
            if (forms.empty())
                return QString();
            ARCHIVE_TRY(form, archive.typedForms().find(session, forms.front().household));
            return form ? form->place.text : QString();
        },
        [&text](const Result<QString> &kept) { text = kept ? *kept : QString(); });
    static_cast<void>(QTest::qWaitFor([&text] { return text.has_value(); }, Station::patience));
    return text.value_or(QString());
}

/// What the child does until it is killed: it types half a household and says when that is kept.
int typeUntilKilled(const QString &folder, const QString &language)
{
    prepare(language);
    Station station(folder);
    if (!station.signIn(QStringLiteral("officer"), collect(language)))
        return 2;
    test::beginHousehold(station);
    station.click("add");
    station.fill(fields::person::name, QStringLiteral("欧阳半打字"));
    auto *const line =
        qobject_cast<QLineEdit *>(station.row(fields::person::idNumber)->editor()->widget());
    Station::replaceText(line, half());
    QTest::keyClick(line, Qt::Key_Left);
    if (!QTest::qWaitFor([&station] { return keptText(station) == half(); }, Station::patience))
        return 3;
    std::cout << "kept" << std::endl;
    return QCoreApplication::exec();
}

} // namespace

/// A form that is half typed when the power goes is offered again, to the field where the cursor was.
class tst_HalfTyped : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;

    static void killWhileTyping(const QString &folder, const QString &language)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--type-until-killed"), folder, language});
        QVERIFY(child.waitForReadyRead(2 * Station::patience));
        QCOMPARE(child.readAllStandardOutput(), QByteArray("kept\n"));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    }
    static bool isOffered(const Station &station)
    {
        return QTest::qWaitFor([&station] { return station.find("resume") != nullptr; },
                               Station::patience);
    }

private slots:
    void initTestCase()
    {
        prepare(QStringLiteral("en"));
        QVERIFY_RESULT(m_sample.make());
    }
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void aKilledProgramOffersWhatWasTyped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
    }
    void aKilledProgramOffersWhatWasTyped()
    {
        QFETCH(QString, language);
        const auto folder = m_sample.copy();
        killWhileTyping(folder, language);
        prepare(language);
        Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect(language)));
        QVERIFY(isOffered(station));
        station.click("resume");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
        QTRY_VERIFY_WITH_TIMEOUT(station.row(fields::person::idNumber) != nullptr,
                                 Station::patience);
        auto *const line =
            qobject_cast<QLineEdit *>(station.row(fields::person::idNumber)->editor()->widget());
        QTRY_COMPARE_WITH_TIMEOUT(line->text(), half(), Station::patience);
        QCOMPARE(station.window.focusWidget(), line);
        QCOMPARE(line->cursorPosition(), half().size() - 1);
        QCOMPARE(station.shownIn(fields::person::name), QStringLiteral("欧阳半打字"));
        QCOMPARE(station.shownIn(fields::household::groupName), QStringLiteral("3组"));
        // Typed to its end and saved, it is kept as a household and no longer as a form.
        Station::replaceText(line, QStringLiteral("359999197903120013"));
        Station::leave(line);
        station.fill(fields::person::relation, QStringLiteral("02"));
        test::saveHousehold(station);
        QCOMPARE(kept(station), 0);
    }

    void whatIsDiscardedIsNotOffered()
    {
        prepare(QStringLiteral("en"));
        const auto folder = m_sample.copy();
        Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect(QStringLiteral("en"))));
        QVERIFY(station.find("resume") == nullptr);
        test::beginHousehold(station);
        QTRY_COMPARE_WITH_TIMEOUT(kept(station), 1, Station::patience);
        station.prompts->leave = Leave::Discard;
        station.click("back");
        QTRY_COMPARE_WITH_TIMEOUT(kept(station), 0, Station::patience);
    }

    /// What was typed of a household that is kept stands there again when it is opened.
    void aHouseholdOpensWithWhatWasTyped()
    {
        prepare(QStringLiteral("en"));
        const auto folder = m_sample.copy();
        {
            Station station(folder);
            QVERIFY(station.signIn(QStringLiteral("officer"), collect(QStringLiteral("en"))));
            QTest::keyClick(station.find<QTableView>("table"), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
            QTRY_VERIFY_WITH_TIMEOUT(!station.shownIn(fields::household::groupName).isEmpty(),
                                     Station::patience);
            station.fill(fields::household::groupName, QStringLiteral("半组"));
            QTRY_COMPARE_WITH_TIMEOUT(kept(station), 1, Station::patience);
        }
        Station station(folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), collect(QStringLiteral("en"))));
        QVERIFY(isOffered(station));
        station.click("resume");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("tabs") != nullptr, Station::patience);
        QTRY_COMPARE_WITH_TIMEOUT(station.shownIn(fields::household::groupName),
                                  QStringLiteral("半组"),
                                  Station::patience);
        QVERIFY(station.find<QPushButton>("save")->isVisible());
        test::saveHousehold(station);
        QCOMPARE(kept(station), 0);
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--type-until-killed")) {
        try {
            return typeUntilKilled(arguments.at(2), arguments.at(3));
        } catch (const std::exception &error) {
            std::cerr << error.what() << std::endl;
            return 4;
        }
    }
    tst_HalfTyped test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_halftyped.moc"
