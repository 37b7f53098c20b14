// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/householdlistmodel.h"
#include "desktop/station.h"
#include "desktop/work/printersettings.h"
#include "report/pdfwitness.h"
#include "support/console.h"

#include <QStandardPaths>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int patienceMs = 60000;

QString plainText(const QString &pdf)
{
    // When it was made and where the journal stood differ, since the roads differ.
    static const QRegularExpression moment(
        QStringLiteral("\\d{2}:\\d{2}:\\d{2}|第 ?\\d+ ?条( +[0-9a-f]{4}){3}"));
    // The width of what differs moves what stands beside it.
    return textOf(pdf).remove(moment).simplified();
}

} // namespace

/// 报告打印 as an officer works it.
class tst_PrintPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void writesWhatTheCommandWrites();
    void makesTheReportsOfTheCommand();
    void stopsAndGoesOn();
    void printsWhatIsMarkedAndUnmarksIt();
    void makesReportsOfWhatIsMarked();
    void keepsTheMarksOfWhatFailed();
    void stopsWhileItLooksForTheHouseholds();
    void unmarksAllWhenAsked();
    void saysWhenThereIsNoPrinter();
    void printsTheReportOfAHouseholdWhereThereIsAPrinter();
    void drawsATemplateAnewWhenItChanges();
    void keepsTheSetupOfEachPrinter();

private:
    [[nodiscard]] bool open();
    /// The first `count` households of the list, then the page of prints.
    [[nodiscard]] bool markAndOpen(int count);
    [[nodiscard]] bool choose(const char *box, const QString &words) const;
    [[nodiscard]] std::vector<QString> marks();
    [[nodiscard]] bool waitForState(const QString &words) const;
    void saveAs(const QString &path) const;

    SampleArchive m_sample;
    QTemporaryDir m_folder;
    QString m_archive;
    std::unique_ptr<Station> m_station;
};

void tst_PrintPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_printpage"));
    QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
    applyAppStyle(*qApp);
    QVERIFY_RESULT(m_sample.make());
}

void tst_PrintPage::init()
{
    QTest::failOnWarning(warningsOfOurs());
    QSettings().clear();
    m_station.reset();
    m_archive = m_sample.copy();
}

bool tst_PrintPage::open()
{
    m_station = std::make_unique<Station>(m_archive);
    return m_station->signIn(QStringLiteral("officer"), QStringLiteral("Collection"))
        && m_station->goTo("print-page")
        && QTest::qWaitFor(
               [this] {
                   const auto *const village = m_station->find<QComboBox>("village");
                   return village != nullptr && village->count() > 0;
               },
               patienceMs);
}

bool tst_PrintPage::waitForState(const QString &words) const
{
    return QTest::qWaitFor([this, words] { return m_station->textOf("state").contains(words); },
                           patienceMs);
}

void tst_PrintPage::saveAs(const QString &path) const
{
    m_station->prompts->file = path;
    m_station->click("savePdf");
}

void tst_PrintPage::writesWhatTheCommandWrites()
{
    QVERIFY(open());
    const QString village = m_station->find<QComboBox>("village")->currentData().toString();
    const QString ofWindow = m_folder.filePath(QStringLiteral("window.pdf"));
    saveAs(ofWindow);
    QVERIFY2(waitForState(QStringLiteral("window.pdf")), qPrintable(m_station->textOf("state")));
    QCOMPARE(m_station->prompts->proposedFile.section(u'/', -1), village + QStringLiteral(".pdf"));

    const QString ofCommand = m_folder.filePath(QStringLiteral("command.pdf"));
    Console console;
    console.set("ARCHIVE_PASSWORD", samplePassword());
    const auto answer = console.type({QStringLiteral("--archive"),
                                      m_sample.copy(),
                                      QStringLiteral("--user"),
                                      QStringLiteral("officer"),
                                      QStringLiteral("--purpose"),
                                      QStringLiteral("collect"),
                                      QStringLiteral("report"),
                                      QStringLiteral("village"),
                                      village,
                                      QStringLiteral("--output"),
                                      ofCommand});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY(says(textOf(ofWindow), QStringLiteral("农户信息采集表")));
    QCOMPARE(plainText(ofWindow), plainText(ofCommand));
}

void tst_PrintPage::makesTheReportsOfTheCommand()
{
    QVERIFY(open());
    const QString village = m_station->find<QComboBox>("village")->currentData().toString();
    QVERIFY(choose("what", QStringLiteral("archive reports")));
    const QString ofWindow = m_folder.filePath(QStringLiteral("window"));
    m_station->prompts->folder = ofWindow;
    m_station->click("savePdf");
    QVERIFY2(waitForState(QStringLiteral("The report")), qPrintable(m_station->textOf("state")));

    const QString ofCommand = m_folder.filePath(QStringLiteral("command"));
    Console console;
    console.set("ARCHIVE_PASSWORD", samplePassword());
    const auto answer = console.type({QStringLiteral("--archive"),
                                      m_sample.copy(),
                                      QStringLiteral("--user"),
                                      QStringLiteral("officer"),
                                      QStringLiteral("--purpose"),
                                      QStringLiteral("collect"),
                                      QStringLiteral("report"),
                                      QStringLiteral("batch"),
                                      QStringLiteral("--division"),
                                      village,
                                      QStringLiteral("--output"),
                                      ofCommand});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    const auto files = QDir(ofWindow).entryList(QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    QCOMPARE(QDir(ofCommand).entryList(QDir::Files, QDir::Name), files);
    for (const QString &file : files) {
        const QString text = plainText(QDir(ofWindow).filePath(file));
        QVERIFY(says(text, QStringLiteral("农户信用档案报告")));
        QCOMPARE(text, plainText(QDir(ofCommand).filePath(file)));
    }
}

void tst_PrintPage::stopsAndGoesOn()
{
    QVERIFY(markAndOpen(12));
    const QString path = m_folder.filePath(QStringLiteral("stopped.pdf"));
    saveAs(path);
    QVERIFY(m_station->find("stopPrint") != nullptr);
    QVERIFY(waitForState(QStringLiteral("of 12")));
    m_station->click("stopPrint");
    QVERIFY2(waitForState(QStringLiteral("numbers that were given")),
             qPrintable(m_station->textOf("state")));
    QVERIFY(!QFile::exists(path));
    QVERIFY(m_station->find("stopPrint") == nullptr);
    saveAs(path);
    QVERIFY2(waitForState(QStringLiteral("went on where it had stopped")),
             qPrintable(m_station->textOf("state")));
    QVERIFY(pagesOf(path) > 0);
}

bool tst_PrintPage::markAndOpen(int count)
{
    m_station = std::make_unique<Station>(m_archive);
    if (!m_station->signIn(QStringLiteral("officer"), QStringLiteral("Collection")))
        return false;
    auto *const table = m_station->find<QTableView>("table");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int i = 1; i < count; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    m_station->click("markForPrint");
    const QString marked = QStringLiteral("%1 households marked for printing.").arg(count);
    if (!QTest::qWaitFor([&] { return m_station->textOf("batchResult") == marked; }, patienceMs))
        return false;
    return m_station->goTo("print-page")
        && QTest::qWaitFor(
               [this, count] {
                   const auto *const village = m_station->find<QComboBox>("village");
                   return village != nullptr
                       && village->currentText()
                       == QStringLiteral("%1 marked households").arg(count);
               },
               patienceMs);
}

bool tst_PrintPage::choose(const char *name, const QString &words) const
{
    auto *const box = m_station->find<QComboBox>(name);
    const int index = box->findText(words, Qt::MatchContains);
    box->setFocus();
    for (int i = 0; i < box->count() && box->currentIndex() != index; ++i)
        QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    return index >= 0 && box->currentIndex() == index;
}

/// What the archive holds of marks, once the window is closed.
std::vector<QString> tst_PrintPage::marks()
{
    m_station.reset();
    const auto archive = Archive::open(
        m_archive, QStringLiteral("officer"), samplePassword(), Environment::system());
    const auto kept = (*archive)->settings().find(QStringLiteral("households/marked"));
    const auto words = kept->value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

void tst_PrintPage::printsWhatIsMarkedAndUnmarksIt()
{
    QVERIFY(markAndOpen(3));
    m_station->prompts->printTo = m_folder.filePath(QStringLiteral("paper.pdf"));
    m_station->click("printForms");
    QVERIFY2(waitForState(QStringLiteral("3 households went to the printer")),
             qPrintable(m_station->textOf("state")));
    QVERIFY(says(textOf(m_station->prompts->printTo), QStringLiteral("农户信息采集表")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_station->find<QComboBox>("village")->findText(QStringLiteral("marked"), Qt::MatchContains)
            < 0,
        patienceMs);
    QVERIFY(m_station->find("unmark") == nullptr);
    QVERIFY(marks().empty());
}

void tst_PrintPage::makesReportsOfWhatIsMarked()
{
    QVERIFY(markAndOpen(2));
    QVERIFY(choose("what", QStringLiteral("archive reports")));
    QVERIFY(!m_station->find("withConsents")->isEnabled());
    m_station->prompts->folder = m_folder.filePath(QStringLiteral("reports"));
    m_station->click("savePdf");
    QVERIFY2(waitForState(QStringLiteral("The reports of 2 households are in")),
             qPrintable(m_station->textOf("state")));
    const QDir folder(m_station->prompts->folder);
    const auto files = folder.entryList({QStringLiteral("*.pdf")}, QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QString &file : files)
        QVERIFY(says(textOf(folder.filePath(file)), file.chopped(4)));
    QVERIFY(marks().empty());
}

void tst_PrintPage::keepsTheMarksOfWhatFailed()
{
    QVERIFY(markAndOpen(2));
    saveAs(m_folder.filePath(QStringLiteral("nowhere/marked.pdf")));
    QVERIFY2(waitForState(QStringLiteral("marked.pdf")), qPrintable(m_station->textOf("state")));
    QVERIFY(!m_station->textOf("state").contains(QStringLiteral("are in")));
    m_station->prompts->printTo = m_folder.filePath(QStringLiteral("nowhere/paper.pdf"));
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    m_station->click("printForms");
    QVERIFY2(waitForState(QStringLiteral("could not be given to the printer")),
             qPrintable(m_station->textOf("state")));
    QCOMPARE(marks().size(), size_t(2));
    // What was given numbers goes on with them.
    QVERIFY(markAndOpen(2));
    saveAs(m_folder.filePath(QStringLiteral("second.pdf")));
    QVERIFY2(waitForState(QStringLiteral("It went on where it had stopped")),
             qPrintable(m_station->textOf("state")));
    QVERIFY(marks().empty());
}

void tst_PrintPage::stopsWhileItLooksForTheHouseholds()
{
    QVERIFY(markAndOpen(12));
    saveAs(m_folder.filePath(QStringLiteral("never.pdf")));
    // Pressed before the worker's first answer can arrive, so that it is still looking.
    m_station->click("stopPrint");
    QVERIFY2(waitForState(QStringLiteral("Stopped before anything was printed")),
             qPrintable(m_station->textOf("state")));
    QVERIFY(m_station->find("stopPrint") == nullptr);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("never.pdf"))));
    saveAs(m_folder.filePath(QStringLiteral("later.pdf")));
    QVERIFY2(waitForState(QStringLiteral("later.pdf")), qPrintable(m_station->textOf("state")));
    // Nothing was kept of the print that was stopped, so none goes on.
    QVERIFY(!m_station->textOf("state").contains(QStringLiteral("went on")));
}

void tst_PrintPage::unmarksAllWhenAsked()
{
    QVERIFY(markAndOpen(2));
    m_station->click("unmark");
    QVERIFY(waitForState(QStringLiteral("No household is marked")));
    QTRY_VERIFY_WITH_TIMEOUT(m_station->find("unmark") == nullptr, patienceMs);
    QVERIFY(marks().empty());
}

void tst_PrintPage::saysWhenThereIsNoPrinter()
{
    QVERIFY(open());
    m_station->click("printForms");
    QVERIFY(m_station->textOf("state").contains(QStringLiteral("No printer is set up")));
    QVERIFY(m_station->find("stopPrint") == nullptr);
}

void tst_PrintPage::printsTheReportOfAHouseholdWhereThereIsAPrinter()
{
    m_station = std::make_unique<Station>(m_archive);
    QVERIFY(m_station->signIn(QStringLiteral("officer"), QStringLiteral("Collection")));
    auto *const table = m_station->find<QTableView>("table");
    const QString number = m_station->cell(0, HouseholdListModel::RegisterNumber);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_station->textOf("subtitle").contains(number), patienceMs);
    m_station->click("printReport");
    QTRY_VERIFY_WITH_TIMEOUT(m_station->find("make") != nullptr, patienceMs);
    m_station->click("make");
    QTRY_VERIFY_WITH_TIMEOUT(m_station->find("printPages") != nullptr, patienceMs);
    m_station->click("printPages");
    QVERIFY(m_station->prompts->told.constLast().contains(QStringLiteral("No printer is set up")));
    QVERIFY(m_station->textOf("written").isEmpty());
    m_station->prompts->printTo = m_folder.filePath(QStringLiteral("report-paper.pdf"));
    m_station->click("printPages");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_station->textOf("written").contains(QStringLiteral("Sent to the printer")), patienceMs);
    QVERIFY(says(textOf(m_station->prompts->printTo), m_station->textOf("number")));
}

void tst_PrintPage::drawsATemplateAnewWhenItChanges()
{
    QVERIFY(open());
    QVERIFY(
        QTest::qWaitFor([this] { return m_station->find("previewFault") == nullptr; }, patienceMs));
    const QDir folder(m_archive);
    QVERIFY(folder.mkdir(QStringLiteral("templates")));
    const auto write = [&folder](const QByteArray &text) {
        QFile file(folder.filePath(QStringLiteral("templates/collection.html")));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(text) == text.size();
    };
    QVERIFY(write("<p>\n{{#blocks}}</p>"));
    QVERIFY(QTest::qWaitFor(
        [this] { return m_station->textOf("previewFault").contains(QStringLiteral("line 2")); },
        patienceMs));
    QVERIFY(write("<p>{{registerText}}</p>"));
    QVERIFY(
        QTest::qWaitFor([this] { return m_station->find("previewFault") == nullptr; }, patienceMs));
}

void tst_PrintPage::keepsTheSetupOfEachPrinter()
{
    PrinterSetup setup;
    setup.profile = PrintProfile::named(QStringLiteral("dotmatrix")).value();
    setup.profile.offset = {1.5, -2};
    setup.profile.duplex = true;
    setup.tray = 3;
    rememberPrinter(QStringLiteral("\\\\server/针式"), setup);
    const PrinterSetup kept = printerSetup(QStringLiteral("\\\\server/针式"));
    QCOMPARE(kept.profile.name, setup.profile.name);
    QCOMPARE(kept.profile.offset, setup.profile.offset);
    QVERIFY(kept.profile.duplex);
    QVERIFY(kept.profile.plain);
    QCOMPARE(kept.tray, 3);
    const PrinterSetup other = printerSetup(QStringLiteral("激光"));
    QCOMPARE(other.profile.name, QStringLiteral("laser"));
    QCOMPARE(other.tray, -1);
}

QTEST_MAIN(tst_PrintPage)
#include "tst_printpage.moc"
