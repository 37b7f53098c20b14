// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdpages.h"
#include "report/samples.h"
#include "report/witness.h"
#include "support/verify.h"

#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

class tst_HouseholdPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void writesTheSample();
    void writesTheLargeOne();

private:
    void write(const HouseholdData &data, const QString &path, int *pages);
    QTemporaryDir m_folder;
    std::optional<PrintFonts> m_fonts;
};

void tst_HouseholdPages::initTestCase()
{
    auto fonts = PrintFonts::find();
    QVERIFY_RESULT(fonts);
    m_fonts = *fonts;
}

void tst_HouseholdPages::write(const HouseholdData &data, const QString &path, int *pages)
{
    auto filled = HouseholdPages::fill(data, sampleFacts());
    QVERIFY_RESULT(filled);
    auto document = filled->layOut(
        *m_fonts, QStringLiteral("350405-20260429-000318 48213 7c4190be22d5 ABCDEFGH"));
    QVERIFY_RESULT(document);
    *pages = document->pageCount();
    auto pdf = document->toPdf();
    QVERIFY_RESULT(pdf);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(*pdf), pdf->size());
}

void tst_HouseholdPages::writesTheSample()
{
    int pages = 0;
    write(sampleHousehold(), QStringLiteral("/tmp/sk/sample.pdf"), &pages);
}

void tst_HouseholdPages::writesTheLargeOne()
{
    int pages = 0;
    write(largeHousehold(30, 60), QStringLiteral("/tmp/sk/large.pdf"), &pages);
}

QTEST_MAIN(tst_HouseholdPages)
#include "tst_householdpages.moc"
