// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/consentforms.h"
#include "report/pdfwitness.h"
#include "support/archivestory.h"
#include "support/verify.h"
#include "views/codes.h"
#include "views/consent.h"

#include <QDir>
#include <QPrinter>

using namespace archive;
using namespace archive::test;

/// The consent forms of one household: numbered once, waiting for their signatures, on paper or not at all.
class tst_ConsentForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void numbersWhoHasNotSigned();
    void keepsTheNumbersUntilSomebodyTakesThem();
    void givesALostFormTheSameNumberAgain();
    void hasNothingForWhoAllSigned();
    void goesToAPrinterLaidOutForIt();
    void keepsNoFileThatCannotBe_data();
    void keepsNoFileThatCannotBe();
    void saysWhenThePrinterDoesNotTakeThem();
    void refusesWhoMayNotPrint();

private:
    [[nodiscard]] Result<std::unique_ptr<ConsentForms>> prepare()
    {
        return ConsentForms::prepare(m_story->archive(), *m_session, m_household, {});
    }
    [[nodiscard]] QMap<QString, Uid> waiting();
    [[nodiscard]] QString pdf() const { return m_folder->filePath(QStringLiteral("consents.pdf")); }

    std::unique_ptr<ArchiveStory> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Session> m_session;
    Uid m_household;
    Uid m_wife;
};

void tst_ConsentForms::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_session.reset();
    m_story = std::make_unique<ArchiveStory>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_household = m_story->household(QStringLiteral("陈家旺"));
    m_wife = m_story->member(m_household, QStringLiteral("张秀梅"), codes::relation::wife);
    m_session = m_story->session();
}

/// Numbers of the consents that wait, with who is to sign.
QMap<QString, Uid> tst_ConsentForms::waiting()
{
    QMap<QString, Uid> numbers;
    for (const ShownRecord &shown :
         must(m_story->archive().records().children(*m_session, kinds::consent, m_household))) {
        const ConsentView consent(shown.record);
        if (consent.state() == codes::consentState::awaitingSignature)
            numbers.insert(consent.consentNumber(), consent.signatory());
    }
    return numbers;
}

void tst_ConsentForms::numbersWhoHasNotSigned()
{
    const auto forms = prepare();
    QVERIFY_RESULT(forms);
    const QStringList numbers{QStringLiteral("SQ-story-2026-000001"),
                              QStringLiteral("SQ-story-2026-000002")};
    QCOMPARE((*forms)->numbers(), numbers);
    QVERIFY(waiting().isEmpty());
    QVERIFY_RESULT((*forms)->writePdf(pdf()));
    QCOMPARE(pagesOf(pdf()), (*forms)->pageCount());
    for (const QString &number : numbers) {
        QVERIFY2(says(textOf(pdf()), number), qPrintable(number));
        QCOMPARE(must(m_story->archive().printouts().verify(number)), PrintoutState::Genuine);
    }
    QVERIFY(!textOf(pdf()).contains(QStringLiteral("张秀梅")));
    QCOMPARE(waiting().keys(), numbers);
    QCOMPARE(waiting().values(), (QList<Uid>{m_story->headOf(m_household), m_wife}));
    QCOMPARE(must(m_story->archive().printouts().verify(QStringLiteral("SQ-story-2026-000003"))),
             PrintoutState::Unknown);
    // No form for collecting went with them, so no number of one was used up.
    QCOMPARE(must(m_story->archive().printouts().verify(QStringLiteral("350405-20260513-C000001"))),
             PrintoutState::Unknown);
}

void tst_ConsentForms::keepsTheNumbersUntilSomebodyTakesThem()
{
    const QStringList numbers = must(prepare())->numbers();
    QCOMPARE(must(prepare())->numbers(), numbers);
    QVERIFY(waiting().isEmpty());
}

void tst_ConsentForms::givesALostFormTheSameNumberAgain()
{
    QVERIFY_RESULT(must(prepare())->writePdf(pdf()));
    const auto kept = waiting();
    const Uid son =
        m_story->member(m_household, QStringLiteral("陈小旺"), codes::relation::eldestSon);
    const auto again = must(prepare());
    QStringList wanted{QStringLiteral("SQ-story-2026-000003")};
    for (auto each = kept.cend(); each != kept.cbegin();)
        wanted.prepend((--each).key());
    QCOMPARE(again->numbers(), wanted);
    QVERIFY_RESULT(again->writePdf(pdf()));
    // Written twice from the same forms, nothing is kept twice.
    QVERIFY_RESULT(again->writePdf(pdf()));
    QCOMPARE(waiting().size(), kept.size() + 1);
    QCOMPARE(waiting().value(QStringLiteral("SQ-story-2026-000003")), son);
}

void tst_ConsentForms::hasNothingForWhoAllSigned()
{
    m_story->consent(m_household);
    m_story->consent(m_household, m_wife);
    const auto forms = prepare();
    QVERIFY_ERROR(forms, ErrorCode::NotFound);
    QVERIFY(forms.error().message.contains(QStringLiteral("nothing to sign")));
}

void tst_ConsentForms::goesToAPrinterLaidOutForIt()
{
    const auto forms = must(prepare());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(pdf());
    auto profile = must(PrintProfile::named(QStringLiteral("dotmatrix")));
    profile.duplex = true;
    QVERIFY_RESULT(forms->print(&printer, profile));
    // Each form on the front of a sheet of its own.
    const QString second = forms->numbers().at(1);
    const int pages = pagesOf(pdf());
    int front = 0;
    for (int page = 1; page <= pages && front == 0; ++page) {
        if (says(textOf(pdf(), page), second))
            front = page;
    }
    QVERIFY(front > 1);
    QCOMPARE(front % 2, 1);
    QCOMPARE(waiting().size(), 2);
    // What is on paper is not begun anew: the same numbers, since both wait.
    QCOMPARE(must(prepare())->numbers(), forms->numbers());
}

void tst_ConsentForms::keepsNoFileThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << QStringLiteral("nowhere/consents.pdf");
    QTest::newRow("a folder has the name") << QStringLiteral("taken.pdf");
}

void tst_ConsentForms::keepsNoFileThatCannotBe()
{
    QFETCH(QString, path);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("taken.pdf")));
    const auto forms = must(prepare());
    const auto written = forms->writePdf(m_folder->filePath(path));
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(path.section(u'/', -1))
                 && written.error().message.endsWith(u'.'),
             qPrintable(written.error().message));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.pdf")}, QDir::Files),
             QStringList());
    // The numbers are not lost with it.
    const auto next = must(prepare());
    QCOMPARE(next->numbers(), forms->numbers());
    QVERIFY_RESULT(next->writePdf(pdf()));
    QCOMPARE(waiting().size(), 2);
}

void tst_ConsentForms::saysWhenThePrinterDoesNotTakeThem()
{
    const auto forms = must(prepare());
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(m_folder->filePath(QStringLiteral("nowhere/paper.pdf")));
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    const auto printed = forms->print(&printer, {});
    QVERIFY_ERROR(printed, ErrorCode::Io);
    QVERIFY(printed.error().message.contains(QStringLiteral("printer")));
    QCOMPARE(must(prepare())->numbers(), forms->numbers());
}

void tst_ConsentForms::refusesWhoMayNotPrint()
{
    m_session.reset();
    m_story->signIn(QStringLiteral("reporter"));
    m_session = m_story->session(QStringLiteral("transmit"));
    QVERIFY_ERROR(prepare(), ErrorCode::Refused);
}

QTEST_MAIN(tst_ConsentForms)
#include "tst_consentforms.moc"
