// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfwitness.h"
#include "report/printfonts.h"
#include "report/reportdocument.h"
#include "support/verify.h"

#include <QCryptographicHash>
#include <QPrinter>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

/// A disk with almost nothing left, or one that fails while it writes.
class SickDisk final : public Disk
{
public:
    explicit SickDisk(bool full)
        : m_full(full)
    { }
    Result<std::unique_ptr<DiskFile>> create(const QString &) override { return failed(); }
    Result<void> replace(const QString &, const QString &) override { return failed(); }
    Result<QByteArray> read(const QString &) override { return failed(); }
    Result<void> readBlocks(const QString &, const TakeBlock &) override { return failed(); }
    Result<void> sync(const QString &) override { return failed(); }
    Result<void> remove(const QString &) override { return failed(); }
    Result<void> wipe(const QString &) override { return failed(); }
    Result<qint64> freeBytes(const QString &) override { return m_full ? 4096 : 1LL << 40; }

private:
    static Error failed() { return Error{ErrorCode::Io, QStringLiteral("The disk failed."), {}}; }

    bool m_full;
};

PageSource threePages()
{
    PageSource source;
    source.title = QStringLiteral("试验");
    source.body = [](int pages) -> QString {
        return QStringLiteral("<p>共 %1 页</p>").arg(pages)
            + QStringLiteral("<p>夏茂镇俞邦村</p>").repeated(120);
    };
    source.head = [](int page, int) -> QString {
        return QStringLiteral("<p>续 %1</p>").arg(page);
    };
    source.foot = [](int page, int pages) -> QString {
        return QStringLiteral("<p>%1/%2</p>").arg(page).arg(pages);
    };
    return source;
}

} // namespace

class tst_ReportDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void writesWhatItTellsTheRegister();
    void tellsTheRegisterOnce();
    void replacesAnOlderFile();
    void leavesNothingOnABadDisk_data();
    void leavesNothingOnABadDisk();
    void reportsARegisterThatRefuses();
    void printsTheSamePages();
    void doesNotPrintWhatIsNotRegistered();

private:
    std::unique_ptr<ReportDocument> document(const std::shared_ptr<Disk> &disk);

    QTemporaryDir m_folder;
    std::optional<PrintFonts> m_fonts;
    QList<QByteArray> m_hashes;
    int m_pages = 0;
    bool m_refuse = false;
};

void tst_ReportDocument::initTestCase()
{
    auto fonts = PrintFonts::find();
    QVERIFY_RESULT(fonts);
    m_fonts = *fonts;
}

void tst_ReportDocument::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_hashes.clear();
    m_pages = 0;
    m_refuse = false;
}

std::unique_ptr<ReportDocument> tst_ReportDocument::document(const std::shared_ptr<Disk> &disk)
{
    auto pages = PageDocument::layOut(threePages(), *m_fonts);
    if (!pages.ok())
        return nullptr;
    const auto finish = [this](const QByteArray &sha256, int count) -> Result<void> {
        if (m_refuse)
            return Error{ErrorCode::Io, QStringLiteral("The journal can't be written."), {}};
        m_hashes.append(sha256);
        m_pages = count;
        return {};
    };
    return std::make_unique<ReportDocument>(
        QStringLiteral("350405-20260429-000001"), std::move(pages).value(), disk, finish);
}

void tst_ReportDocument::writesWhatItTellsTheRegister()
{
    auto report = document(std::make_shared<SystemDisk>());
    QVERIFY(report);
    QCOMPARE(report->number(), QStringLiteral("350405-20260429-000001"));
    const QString path = m_folder.filePath(QStringLiteral("报告 1.pdf"));
    QVERIFY_RESULT(report->writePdf(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(m_hashes,
             QList<QByteArray>{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
    QCOMPARE(m_pages, report->pageCount());
    QCOMPARE(pagesOf(path), report->pageCount());
    QVERIFY(report->pageCount() > 1);
    QVERIFY(says(textOf(path, 1), QStringLiteral("共 %1 页").arg(m_pages)));
    QVERIFY(says(textOf(path, 2), QStringLiteral("续 2")));
    QCOMPARE(textOf(path).count(QStringLiteral("夏茂镇俞邦村")), 120);
}

void tst_ReportDocument::tellsTheRegisterOnce()
{
    auto report = document(std::make_shared<SystemDisk>());
    const QString first = m_folder.filePath(QStringLiteral("a.pdf"));
    const QString second = m_folder.filePath(QStringLiteral("b.pdf"));
    QVERIFY_RESULT(report->writePdf(first));
    QVERIFY_RESULT(report->writePdf(second));
    QCOMPARE(int(m_hashes.size()), 1);
    QFile a(first);
    QFile b(second);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QCOMPARE(a.readAll(), b.readAll());
}

void tst_ReportDocument::replacesAnOlderFile()
{
    const QString path = m_folder.filePath(QStringLiteral("old.pdf"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY_RESULT(document(std::make_shared<SystemDisk>())->writePdf(path));
    QVERIFY(QFileInfo(path).size() > 1000);
}

void tst_ReportDocument::leavesNothingOnABadDisk_data()
{
    QTest::addColumn<bool>("full");
    QTest::addColumn<int>("code");
    QTest::newRow("full") << true << int(ErrorCode::DiskFull);
    QTest::newRow("failing") << false << int(ErrorCode::Io);
}

void tst_ReportDocument::leavesNothingOnABadDisk()
{
    QFETCH(bool, full);
    QFETCH(int, code);
    auto report = document(std::make_shared<SickDisk>(full));
    const QString path = m_folder.filePath(QStringLiteral("never.pdf"));
    QVERIFY_ERROR(report->writePdf(path), code);
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(m_hashes.isEmpty());
}

void tst_ReportDocument::reportsARegisterThatRefuses()
{
    m_refuse = true;
    auto report = document(std::make_shared<SystemDisk>());
    QVERIFY_ERROR(report->writePdf(m_folder.filePath(QStringLiteral("unregistered.pdf"))),
                  ErrorCode::Io);
}

void tst_ReportDocument::printsTheSamePages()
{
    auto report = document(std::make_shared<SystemDisk>());
    const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY_RESULT(report->print(&printer, {}));
    QCOMPARE(int(m_hashes.size()), 1);
    QCOMPARE(pagesOf(path), report->pageCount());
    QCOMPARE(textOf(path).count(QStringLiteral("夏茂镇俞邦村")), 120);
    const Witness info = askWitness(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.output.contains("(A4)"), info.output.constData());
}

void tst_ReportDocument::doesNotPrintWhatIsNotRegistered()
{
    m_refuse = true;
    auto report = document(std::make_shared<SystemDisk>());
    const QString path = m_folder.filePath(QStringLiteral("refused.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    QVERIFY_ERROR(report->print(&printer, {}), ErrorCode::Io);
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_MAIN(tst_ReportDocument)
#include "tst_reportdocument.moc"
