// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdreport.h"
#include "report/needlewitness.h"
#include "report/pdfwitness.h"
#include "report/reportbatch.h"
#include "support/archivestory.h"
#include "support/verify.h"

#include <QDir>
#include <QPrinter>

using namespace archive;
using namespace archive::test;

namespace {

constexpr int householdsOfVillage = 3;

bool goOn(const RunProgress &)
{
    return true;
}

} // namespace

/// The reports of many households: a number and a file for each, stopped and gone on with.
class tst_ReportBatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAReportOfEach();
    void goesOnWithWhatIsMissing();
    void beginsAnewInAnotherFolder();
    void makesThoseThatAreMarked();
    void goesOnWithTheSameMarksAlone();
    void stopsBeforeAnythingIsKept();
    void saysWhatIsNoFolder();
    void leavesNothingDoneWhenThePrinterFails();
    void refusesWhoMayNotPrint();
    void drawsWithNeedlesInBlackAlone();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("reports")); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList(QDir::Files, QDir::Name);
    }
    [[nodiscard]] ReportOrder order() const
    {
        return {{ArchiveStory::village(), {}, {}}, Recipient::Own, folder(), {}};
    }
    [[nodiscard]] Result<RunOutcome> write(const ReportOrder &order, const RunWatch &watch = goOn)
    {
        ARCHIVE_TRY(batch, ReportBatch::open(m_story->archive(), *m_session, order));
        return batch.runAll(nullptr, {}, watch);
    }

    std::unique_ptr<ArchiveStory> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Session> m_session;
    std::vector<Uid> m_households;
};

void tst_ReportBatch::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_session.reset();
    m_story = std::make_unique<ArchiveStory>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_households.clear();
    for (int i = 0; i < householdsOfVillage; ++i) {
        m_households.push_back(
            m_story->household(QStringLiteral("陈家%1").arg(QStringLiteral("一二三").at(i))));
        m_story->consent(m_households.back());
    }
    m_session = m_story->session();
}

/// On the paper of a printer of 24 needles, as the same code draws it into a file.
void tst_ReportBatch::drawsWithNeedlesInBlackAlone()
{
    const auto profile = must(PrintProfile::named(QStringLiteral("dotmatrix")));
    auto report = must(prepareHouseholdReport(
        m_story->archive(), *m_session, m_households.front(), Recipient::Own));
    const auto path = m_folder->filePath(QStringLiteral("needles.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY_RESULT(report->print(&printer, profile));
    const auto picture = m_folder->filePath(QStringLiteral("needles"));
    const auto page = drawnWithNeedles(path, picture);
    QVERIFY(!page.isNull());
    QCOMPARE(greyOn(page), QString());
    const auto codes = codesOf(picture + QStringLiteral(".png"));
    QVERIFY2(codes.contains(report->number()), qPrintable(codes));
}

void tst_ReportBatch::writesAReportOfEach()
{
    std::vector<RunProgress> seen;
    const auto outcome = write(order(), [&seen](const RunProgress &progress) {
        seen.push_back(progress);
        return true;
    });
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->households, householdsOfVillage);
    QCOMPARE(outcome->skipped, 0);
    QCOMPARE(outcome->firstNumber, QStringLiteral("350405-20260513-000001"));
    QCOMPARE(outcome->lastNumber, QStringLiteral("350405-20260513-000003"));
    QVERIFY(seen.front().planning);
    QCOMPARE(seen.back(), (RunProgress{householdsOfVillage, householdsOfVillage, false}));
    QCOMPARE(files().size(), householdsOfVillage);
    int pages = 0;
    for (const QString &file : files()) {
        const QString path = QDir(folder()).filePath(file);
        const QString number = QFileInfo(file).completeBaseName();
        pages += pagesOf(path);
        QVERIFY(says(textOf(path), number));
        QCOMPARE(must(m_story->archive().printouts().verify(number)), PrintoutState::Genuine);
        const auto templates = must(m_story->archive().printouts().templatesOf(number));
        QVERIFY2(templates.startsWith(QStringLiteral("shipped ")), qPrintable(templates));
    }
    QCOMPARE(pages, outcome->pages);
}

void tst_ReportBatch::goesOnWithWhatIsMissing()
{
    const auto stop = [](const RunProgress &progress) {
        return progress.planning || progress.done < 1;
    };
    const auto stopped = write(order(), stop);
    QVERIFY_ERROR(stopped, ErrorCode::Cancelled);
    const QStringList before = files();
    QCOMPARE(before.size(), 1);
    const auto outcome = write(order());
    QVERIFY_RESULT(outcome);
    QVERIFY(outcome->resumed);
    QCOMPARE(outcome->households, householdsOfVillage - 1);
    QCOMPARE(files().size(), householdsOfVillage);
    QCOMPARE(files().constFirst(), before.constFirst());
    // What is whole is not gone on with.
    QVERIFY(!must(write(order())).resumed);
}

void tst_ReportBatch::beginsAnewInAnotherFolder()
{
    QVERIFY_ERROR(
        write(order(),
              [](const RunProgress &progress) { return progress.planning || progress.done < 1; }),
        ErrorCode::Cancelled);
    ReportOrder other = order();
    other.folder = m_folder->filePath(QStringLiteral("other"));
    const auto outcome = write(other);
    QVERIFY_RESULT(outcome);
    QVERIFY(!outcome->resumed);
    QCOMPARE(outcome->households, householdsOfVillage);
}

void tst_ReportBatch::makesThoseThatAreMarked()
{
    ReportOrder marked = order();
    marked.scope = {QStringLiteral("350405"), {}, {m_households[2], Uid(), m_households[0]}};
    marked.scope.marked[1] =
        must(Uid::parse(QStringLiteral("0197b000-0000-7000-8000-000000000000")));
    auto batch = must(ReportBatch::open(m_story->archive(), *m_session, marked));
    const auto outcome = batch.runAll(nullptr, {}, goOn);
    QVERIFY_RESULT(outcome);
    QCOMPARE(outcome->households, 2);
    // Who is not there stays marked.
    QCOMPARE(outcome->skipped, 1);
    QCOMPARE(batch.takePrinted(), (std::vector<Uid>{m_households[0], m_households[2]}));
    QVERIFY(batch.takePrinted().empty());
}

void tst_ReportBatch::goesOnWithTheSameMarksAlone()
{
    ReportOrder marked = order();
    marked.scope = {QStringLiteral("350405"), {}, m_households};
    const auto stopAtOne = [](const RunProgress &progress) {
        return progress.planning || progress.done < 1;
    };
    QVERIFY_ERROR(write(marked, stopAtOne), ErrorCode::Cancelled);
    // The first is printed, and no longer marked.
    marked.scope.marked = {m_households[1], m_households[2]};
    QVERIFY(must(write(marked)).resumed);

    QVERIFY_ERROR(write(marked, stopAtOne), ErrorCode::Cancelled);
    // Marked again since: that is another print.
    QVERIFY(!must(write(marked)).resumed);
}

void tst_ReportBatch::stopsBeforeAnythingIsKept()
{
    const auto stopped = write(order(), [](const RunProgress &) { return false; });
    QVERIFY_ERROR(stopped, ErrorCode::Cancelled);
    QVERIFY(files().isEmpty());
    for (const JournalEntry &entry :
         must(m_story->archive().journal().entriesOf(*m_session, m_households[0])))
        QVERIFY(entry.action != QLatin1String("report"));
    QVERIFY(!must(write(order())).resumed);
}

void tst_ReportBatch::saysWhatIsNoFolder()
{
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto taken = write(order());
    QVERIFY_ERROR(taken, ErrorCode::Io);
    QVERIFY(taken.error().message.contains(QStringLiteral("reports is no folder")));
    ReportOrder mistyped = order();
    mistyped.folder = m_folder->filePath(QStringLiteral("no/such/reports"));
    QVERIFY_ERROR(write(mistyped), ErrorCode::Io);
}

void tst_ReportBatch::leavesNothingDoneWhenThePrinterFails()
{
    ReportOrder onPaper = order();
    onPaper.folder.clear();
    auto batch = must(ReportBatch::open(m_story->archive(), *m_session, onPaper));
    while (must(batch.planNext())) { }
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_folder->filePath(QStringLiteral("nowhere/paper.pdf")));
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    const auto failed = batch.workNext(&printer);
    QVERIFY_ERROR(failed, ErrorCode::Io);
    QVERIFY(failed.error().message.contains(QStringLiteral("printer")));
    QVERIFY(batch.takePrinted().empty());
    QCOMPARE(batch.progress().done, 0);
    printer.setOutputFileName(m_folder->filePath(QStringLiteral("paper.pdf")));
    while (must(batch.workNext(&printer))) { }
    QCOMPARE(must(batch.end(&printer, {})).households, householdsOfVillage);
    QCOMPARE(batch.takePrinted().size(), size_t(householdsOfVillage));
    QVERIFY(pagesOf(m_folder->filePath(QStringLiteral("paper.pdf"))) > 0);
}

void tst_ReportBatch::refusesWhoMayNotPrint()
{
    m_session.reset();
    m_story->signIn(QStringLiteral("reporter"));
    m_session = m_story->session(QStringLiteral("transmit"));
    const auto answer = write(order());
    QVERIFY_ERROR(answer, ErrorCode::Refused);
    QVERIFY(files().isEmpty());
}

QTEST_MAIN(tst_ReportBatch)
#include "tst_reportbatch.moc"
