// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/appraisalmodel.h"
#include "desktop/pages/appraisalpage.h"
#include "desktop/station.h"
#include "support/rawdatabase.h"

#include <QClipboard>
#include <QLabel>
#include <QStandardPaths>

using namespace archive;
using test::Station;

namespace {

constexpr QLatin1String appraisalPurpose("Village appraisal");
constexpr int firstCell = AppraisalModel::FirstCell;
constexpr int lastCell = AppraisalModel::State - 1;

} // namespace

/// 村级评议表 typed back in: by keys alone, from a spreadsheet, and what is refused.
class tst_AppraisalPage : public QObject
{
    Q_OBJECT

private:
    test::SampleArchive m_sample;
    QString m_folder; ///< of the test that runs

    static QTableView *lines(const Station &station) { return station.find<QTableView>("lines"); }
    static QString cell(const Station &station, int row, int column)
    {
        return lines(station)->model()->index(row, column).data().toString();
    }
    static int rowsOf(const Station &station) { return lines(station)->model()->rowCount(); }
    /// Opens the page and the village with most lines.
    static bool goThere(const Station &station)
    {
        if (!station.goTo("appraisal-page")
            || !QTest::qWaitFor([&] { return villages(station)->count() > 0; }, Station::patience))
            return false;
        int best = 0;
        int most = -1;
        for (int at = 0; at < villages(station)->count(); ++at) {
            if (!open(station, at))
                return false;
            if (rowsOf(station) > most) {
                most = rowsOf(station);
                best = at;
            }
        }
        return open(station, best) && most > 1;
    }
    static QComboBox *villages(const Station &station)
    {
        return station.find<QComboBox>("village");
    }
    /// Until the sheet of this village is there, or it is said that nobody is on it.
    static bool open(const Station &station, int village)
    {
        villages(station)->setCurrentIndex(village);
        return QTest::qWaitFor(
            [&] { return rowsOf(station) > 0 || !station.textOf("told").isEmpty(); },
            Station::patience);
    }
    static void nameHead(const Station &station, const char *appraiser)
    {
        station.type("day", QDate::currentDate().addDays(-2).toString(Qt::ISODate));
        QTest::keyClick(station.find("day"), Qt::Key_Tab);
        Station::replaceText(station.find<QComboBox>("appraiser")->lineEdit(),
                             QString::fromUtf8(appraiser));
    }
    static void clickCell(const Station &station, int row, int column)
    {
        auto *const table = lines(station);
        const auto index = table->model()->index(row, column);
        table->scrollTo(index);
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(index).center());
    }
    static QLineEdit *editor(const Station &station)
    {
        auto *const line = qobject_cast<QLineEdit *>(station.window.focusWidget());
        return line != nullptr && lines(station)->isAncestorOf(line) ? line : nullptr;
    }
    /// Types into the cell that is open and goes on by Enter.
    static bool typeOn(const Station &station, const char *text)
    {
        auto *const line = editor(station);
        if (line == nullptr)
            return false;
        QTest::keyClicks(line, QString::fromLatin1(text));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }
    static void beginTyping(const Station &station, int row)
    {
        clickCell(station, row, firstCell);
        QTest::keyClick(lines(station), Qt::Key_Return);
    }
    static bool save(const Station &station)
    {
        station.click("save");
        return QTest::qWaitFor(
            [&] { return !station.find("stop") && !station.textOf("told").isEmpty(); },
            Station::patience);
    }
    [[nodiscard]] int kept(const char *appraiser) const
    {
        test::RawDatabase raw(m_folder + QStringLiteral("/archive.db"),
                              QStringLiteral("officer"),
                              test::samplePassword());
        return raw
            .value((QByteArray("SELECT count(*) FROM appraisal WHERE deleted = 0 AND appraiser = '")
                    + appraiser + "'")
                       .constData())
            .toInt();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_appraisalpage"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        QVERIFY_RESULT(m_sample.make());
    }
    void init()
    {
        QTest::failOnWarning(test::warningsOfOurs());
        m_folder = m_sample.copy();
    }

    void itIsAbsentForOtherWork()
    {
        const Station station(m_folder);
        QVERIFY(station.signIn(QStringLiteral("officer"), QStringLiteral("Rating")));
        QVERIFY(station.find("appraisal-page") == nullptr);
        // The page of ratings says where it is.
        QVERIFY(station.goTo("rating-page"));
        QTRY_VERIFY_WITH_TIMEOUT(station.find("typeSheet") != nullptr, Station::patience);
        station.click("typeSheet");
        QCOMPARE(station.prompts->told.size(), 1);
        QVERIFY(station.prompts->told.front().contains(appraisalPurpose));
    }

    /// The sheet by keys alone: a household, one of which the appraiser stood back, and the rest left blank.
    void aSheetIsTypedByKeysAlone()
    {
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            QVERIFY(!station.find("save")->isEnabled());
            nameHead(station, "赵评议");
            beginTyping(station, 0);
            for (const auto *text : {"", "5", "4", "1", "fine"})
                QVERIFY(typeOn(station, text));
            QCOMPARE(lines(station)->currentIndex().row(), 1);
            QCOMPARE(lines(station)->currentIndex().column(), firstCell);
            // After a tick nobody is asked for points.
            QVERIFY(typeOn(station, "1"));
            QCOMPARE(lines(station)->currentIndex().column(), lastCell);
            QCOMPARE(cell(station, 1, firstCell), QStringLiteral("√"));
            QVERIFY(typeOn(station, "uncle"));
            QCOMPARE(cell(station, 0, firstCell + 1), QStringLiteral("5"));
            QVERIFY(station.find("save")->isEnabled());
            QVERIFY(save(station));
            QVERIFY2(station.textOf("told").startsWith(QStringLiteral("2 ")),
                     qPrintable(station.textOf("told")));
            QCOMPARE(cell(station, 0, AppraisalModel::State), QStringLiteral("saved"));
            QVERIFY(!(lines(station)->model()->index(0, firstCell).flags() & Qt::ItemIsEditable));
            QVERIFY(!station.find("save")->isEnabled());
        }
        QCOMPARE(kept("赵评议"), 2);
    }

    /// Points above the limit are marked while they are typed, and nothing of the sheet is saved until they are mended.
    void whatCantBeIsSaidAtOnce()
    {
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            beginTyping(station, 0);
            QVERIFY(typeOn(station, ""));
            auto *const line = editor(station);
            QTest::keyClick(line, Qt::Key_7);
            QCOMPARE(line->property("check").toString(), QStringLiteral("hard"));
            QVERIFY(station.textOf("told").contains(QLatin1Char('6')));
            QTest::keyClick(line, Qt::Key_Return);
            station.click("save");
            QVERIFY(station.textOf("told").contains(QStringLiteral("appraiser")));
            nameHead(station, "赵评议");
            station.click("save");
            QVERIFY2(station.textOf("told").startsWith(QStringLiteral("Line 1")),
                     qPrintable(station.textOf("told")));
            QCOMPARE(lines(station)->currentIndex().column(), firstCell + 1);
            QTest::keyClick(lines(station), Qt::Key_5);
            QVERIFY(editor(station) != nullptr);
            QTest::keyClick(editor(station), Qt::Key_Return);
            QCOMPARE(cell(station, 0, firstCell + 1), QStringLiteral("5"));
            station.type("day", QDate::currentDate().addDays(3).toString(Qt::ISODate));
            station.click("save");
            QVERIFY(!station.textOf("told").isEmpty());
            QVERIFY(station.find("stop") == nullptr);
        }
        QCOMPARE(kept("赵评议"), 0);
    }

    void aSpreadsheetIsPasted()
    {
        int rows = 0;
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            nameHead(station, "赵评议");
            rows = rowsOf(station);
            QGuiApplication::clipboard()->setText(
                QStringLiteral("\t5\t4\t\tgood\r\n").repeated(200));
            clickCell(station, 0, firstCell);
            QTest::keyClick(lines(station), Qt::Key_V, Qt::ControlModifier);
            QVERIFY2(station.textOf("told").contains(QString::number(200 - rows)),
                     qPrintable(station.textOf("told")));
            QCOMPARE(cell(station, rows - 1, firstCell + 2), QStringLiteral("4"));
            QVERIFY(save(station));
            QCOMPARE(station.textOf("told").section(QLatin1Char(' '), 0, 0).toInt(), rows);
        }
        QCOMPARE(kept("赵评议"), rows);
    }

    /// While a cell is typed into, several cells go where one would not hold them.
    void cellsArePastedIntoACellThatIsOpen()
    {
        const Station station(m_folder, {1366, 698});
        QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
        QVERIFY(goThere(station));
        beginTyping(station, 0);
        QGuiApplication::clipboard()->setText(QStringLiteral("\t3\t2\n\t4\t3\n"));
        QTest::keyClick(editor(station), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(cell(station, 0, firstCell + 1), QStringLiteral("3"));
        QCOMPARE(cell(station, 1, firstCell + 2), QStringLiteral("3"));
    }

    /// The committee's first sheet is in the archive already: its lines are closed, and a second one of the same day adds to none.
    void whoSpokeIsNotTypedTwice()
    {
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            nameHead(station, "赵评议");
            beginTyping(station, 0);
            for (const auto *text : {"", "5", "4", "", ""})
                QVERIFY(typeOn(station, text));
            QVERIFY(save(station));
        }
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            const auto *const appraiser = station.find<QComboBox>("appraiser");
            QVERIFY(appraiser->findText(QStringLiteral("赵评议")) >= 0);
            nameHead(station, "赵评议");
            QTRY_COMPARE_WITH_TIMEOUT(cell(station, 0, AppraisalModel::State),
                                      QStringLiteral("spoke already"),
                                      Station::patience);
            QCOMPARE(cell(station, 1, AppraisalModel::State), QString());
            QGuiApplication::clipboard()->setText(QStringLiteral("\t5\t4\n\t5\t4\n"));
            clickCell(station, 0, firstCell);
            QTest::keyClick(lines(station), Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(cell(station, 0, firstCell + 1), QString());
            QVERIFY(save(station));
            QVERIFY(station.textOf("told").startsWith(QStringLiteral("1 ")));
            // Somebody else of the committee speaks for himself.
            nameHead(station, "钱评议");
            QTRY_COMPARE_WITH_TIMEOUT(
                cell(station, 0, AppraisalModel::State), QString(), Station::patience);
        }
        QCOMPARE(kept("赵评议"), 2);
    }

    /// Who has a member's name is asked for a reason; without one the line stays and says why.
    void kinIsAskedAbout()
    {
        QString head;
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            head = cell(station, 0, AppraisalModel::Name);
            nameHead(station, qPrintable(head));
            QGuiApplication::clipboard()->setText(QStringLiteral("\t5\t4\n\t5\t4\n"));
            clickCell(station, 0, firstCell);
            QTest::keyClick(lines(station), Qt::Key_V, Qt::ControlModifier);
            station.prompts->reason.reset();
            QVERIFY(save(station));
            QCOMPARE(station.prompts->askedPoints.size(), 1);
            QVERIFY(station.textOf("told").contains(QStringLiteral("1 line")));
            QVERIFY(cell(station, 0, AppraisalModel::State).contains(QStringLiteral("kin")));
            QVERIFY(station.find("save")->isEnabled());
            station.prompts->reason = QStringLiteral("another person of that name");
            QVERIFY(save(station));
            QCOMPARE(cell(station, 0, AppraisalModel::State), QStringLiteral("saved"));
        }
        QCOMPARE(kept(qPrintable(head)), 2);
    }

    /// Stop is heard between households: what was saved is closed, what was not is still there.
    void whoStopsKeepsTheRest()
    {
        int saved = 0;
        {
            const Station station(m_folder, {1366, 698});
            QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
            QVERIFY(goThere(station));
            nameHead(station, "赵评议");
            const auto rows = rowsOf(station);
            QGuiApplication::clipboard()->setText(QStringLiteral("\t5\t4\n").repeated(rows));
            clickCell(station, 0, firstCell);
            QTest::keyClick(lines(station), Qt::Key_V, Qt::ControlModifier);
            station.click("save");
            QVERIFY(station.find("stop") != nullptr);
            QVERIFY(!lines(station)->isEnabled());
            station.click("stop");
            QTRY_VERIFY_WITH_TIMEOUT(station.find("stop") == nullptr, Station::patience);
            for (int row = 0; row < rows; ++row) {
                const bool isSaved =
                    cell(station, row, AppraisalModel::State) == QLatin1String("saved");
                saved += isSaved ? 1 : 0;
                QCOMPARE(cell(station, row, firstCell + 1), QStringLiteral("5"));
            }
            QCOMPARE(station.find("save")->isEnabled(), saved < rows);
        }
        QCOMPARE(kept("赵评议"), saved);
    }

    void leavingAHalfTypedSheetAsks()
    {
        const Station station(m_folder, {1366, 698});
        QVERIFY(station.signIn(QStringLiteral("officer"), appraisalPurpose));
        QVERIFY(goThere(station));
        beginTyping(station, 0);
        QVERIFY(typeOn(station, ""));
        QVERIFY(typeOn(station, "5"));
        const auto village = villages(station)->currentIndex();
        const auto other = village == 0 ? 1 : 0;
        station.prompts->confirmed = false;
        villages(station)->setCurrentIndex(other);
        QCOMPARE(villages(station)->currentIndex(), village);
        station.click("households");
        QVERIFY(station.find("lines") != nullptr);
        QCOMPARE(station.prompts->asked.size(), 2);
        QCOMPARE(cell(station, 0, firstCell + 1), QStringLiteral("5"));
        station.prompts->confirmed = true;
        station.click("households");
        QTRY_VERIFY_WITH_TIMEOUT(station.find("lines") == nullptr, Station::patience);
    }
};

QTEST_MAIN(tst_AppraisalPage)
#include "tst_appraisalpage.moc"
