// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formpages.h"
#include "report/householdpages.h"
#include "report/pdfwitness.h"
#include "report/samples.h"
#include "support/verify.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

/// What an archive for practice prints can't be taken for the real thing.
class tst_PracticePages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void saysSoOnEveryPageOfAReport();
    void saysSoOnForms();
    void saysSoAcrossThePage();

private:
    [[nodiscard]] QString pdfOf(const PageDocument &document) const;
    [[nodiscard]] Result<PageDocument> report(bool training) const;
    [[nodiscard]] static int inkOf(const PageDocument &document, int page);

    QTemporaryDir m_folder;
    std::optional<PrintFonts> m_fonts;
    std::optional<TemplateSet> m_templates;
    const QString m_word = QStringLiteral("演练");
};

void tst_PracticePages::initTestCase()
{
    auto fonts = PrintFonts::find();
    QVERIFY_RESULT(fonts);
    m_fonts = *fonts;
    auto templates = TemplateSet::shipped();
    QVERIFY_RESULT(templates);
    m_templates = *templates;
}

QString tst_PracticePages::pdfOf(const PageDocument &document) const
{
    const QString path = m_folder.filePath(QStringLiteral("practice.pdf"));
    const auto pdf = document.toPdf();
    QFile file(path);
    const bool written =
        pdf.ok() && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
    return written ? path : QString();
}

Result<PageDocument> tst_PracticePages::report(bool training) const
{
    ReportFacts facts = sampleFacts();
    facts.training = training;
    ARCHIVE_TRY(filled, householdpages::fill(*m_templates, largeHousehold(30, 60), facts));
    return filled.layOut(*m_fonts, QStringLiteral("x"));
}

int tst_PracticePages::inkOf(const PageDocument &document, int page)
{
    QImage picture(PageDocument::pageSize().toSize() / 10, QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(0.1, 0.1);
    document.renderPage(&painter, page);
    painter.end();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 200 ? 1 : 0;
    }
    return dark;
}

void tst_PracticePages::saysSoOnEveryPageOfAReport()
{
    const auto document = report(true);
    QVERIFY_RESULT(document);
    const QString pdf = pdfOf(*document);
    QVERIFY(document->pageCount() > 2);
    for (int page = 1; page <= document->pageCount(); ++page)
        QVERIFY(textOf(pdf, page).contains(m_word));
    const auto real = report(false);
    QVERIFY_RESULT(real);
    QVERIFY(!textOf(pdfOf(*real)).contains(m_word));
}

void tst_PracticePages::saysSoOnForms()
{
    FormFacts facts = sampleFormFacts();
    facts.training = true;
    const auto pages = FormPages::load(*m_templates, facts, {});
    QVERIFY_RESULT(pages);
    const CollectionData data = sampleCollection();
    const auto form = pages->collection(*m_fonts, data, QStringLiteral("C-1"));
    QVERIFY_RESULT(form);
    QVERIFY(textOf(pdfOf(*form)).contains(m_word));
    const auto consent =
        pages->consent(*m_fonts, data, data.signers.front(), QStringLiteral("SQ-1"));
    QVERIFY_RESULT(consent);
    QVERIFY(textOf(pdfOf(*consent)).contains(m_word));
}

void tst_PracticePages::saysSoAcrossThePage()
{
    const auto practice = report(true);
    QVERIFY_RESULT(practice);
    const auto real = report(false);
    QVERIFY_RESULT(real);
    for (int page = 0; page < std::min(practice->pageCount(), real->pageCount()); ++page)
        QVERIFY(inkOf(*practice, page) > inkOf(*real, page) + 1000);
}

QTEST_MAIN(tst_PracticePages)
#include "tst_practicepages.moc"
