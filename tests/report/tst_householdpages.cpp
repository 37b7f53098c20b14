// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdpages.h"
#include "report/pdfwitness.h"
#include "report/samples.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

QString qrText()
{
    return QStringLiteral("350405-20260429-000318 48213 7c41 90be 22d5 K7QF-2M9X");
}

} // namespace

class tst_HouseholdPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void printsTheSample();
    void saysWhoMadeItWhyAndWhere();
    void namesTheUse_data();
    void namesTheUse();
    void listsAnUnsignedMemberByRelationAndAgeOnly();
    void saysWhatIsLeftOut();
    void tellsAllSections();
    void movesUpWithoutARating();
    void listsQueriesOnlyForWhoMayKnow();
    void marksWhatIsDisputed();
    void printsAnEmptyHousehold();
    void breaksLongListsOverPages();
    void readsBackEveryContractNumber();
    void readsBackNames_data();
    void readsBackNames();
    void marksSampleArchives();
    void printsWhatTheCountyAdded();
    void hasItsQrCode();
    void isASoundPdfWithTrueTypeFonts();
    void looksOnScreenAsOnPaper();
    void stopsAtMissingCharacters_data();
    void stopsAtMissingCharacters();

private:
    /// Lays out and writes; -1 when that failed.
    int write(const HouseholdData &data, const ReportFacts &facts = sampleFacts());
    QString text(int page = 0) const { return textOf(m_path, page); }

    QTemporaryDir m_folder;
    QString m_path;
    std::optional<PrintFonts> m_fonts;
    std::optional<TemplateSet> m_templates;
};

void tst_HouseholdPages::initTestCase()
{
    auto fonts = PrintFonts::find();
    QVERIFY_RESULT(fonts);
    m_fonts = *fonts;
    auto templates = TemplateSet::shipped();
    QVERIFY_RESULT(templates);
    m_templates = *templates;
    m_path = m_folder.filePath(QStringLiteral("report.pdf"));
}

int tst_HouseholdPages::write(const HouseholdData &data, const ReportFacts &facts)
{
    auto filled = householdpages::fill(*m_templates, data, facts);
    if (!filled.ok() || !filled->checkCharacters(*m_fonts).ok())
        return -1;
    auto document = filled->layOut(*m_fonts, qrText());
    if (!document.ok())
        return -1;
    const auto pdf = document->toPdf();
    QFile file(m_path);
    if (!pdf.ok() || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return -1;
    return document->pageCount();
}

void tst_HouseholdPages::printsTheSample()
{
    QCOMPARE(write(sampleHousehold()), 2);
    QCOMPARE(pagesOf(m_path), 2);
    // Bold is an outline: the text stands there once.
    QCOMPARE(text(1).count(QStringLiteral("农户信用档案报告(内部参考)")), 1);
    const QString page = text();
    QCOMPARE(page.count(QStringLiteral("一、农户与成员")), 1);
    for (const char *part : {"张秀梅",
                             "359999********0015",
                             "1979-03",
                             "150,000.00",
                             "246,500.00",
                             "1,350.75",
                             "逾期 18 天",
                             "（自报）",
                             "已结清",
                             "借款人 陈家旺",
                             "XM-2026-0412",
                             "供信息使用者参考"})
        QVERIFY2(says(page, QString::fromUtf8(part)), part);
    QVERIFY(!page.contains(QStringLiteral("1979-03-02")));
}

void tst_HouseholdPages::saysWhoMadeItWhyAndWhere()
{
    QCOMPARE(write(sampleHousehold()), 2);
    const QString page = text(1);
    for (const char *part : {"三明市沙县区农村信用合作联社",
                             "350405-20260429-000318",
                             "2026-04-29 10:42:37",
                             "贷后管理（01）",
                             "林晓燕",
                             "2026 年夏茂镇贷后检查",
                             "第 48213 条",
                             "7c41 90be 22d5",
                             "第 1 页，共 2 页",
                             "1 / 2",
                             "至 2027-05-05",
                             "20 日内书面答复"})
        QVERIFY2(says(page, QString::fromUtf8(part)), part);
}

void tst_HouseholdPages::namesTheUse_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("words");
    QTest::newRow("own") << QStringLiteral("own") << QStringLiteral("不得转交第三方");
    QTest::newRow("person") << QStringLiteral("person") << QStringLiteral("交本人查阅");
    QTest::newRow("authority") << QStringLiteral("authority") << QStringLiteral("依法提供");
    QTest::newRow("objection") << QStringLiteral("objection") << QStringLiteral("核查本人异议");
}

void tst_HouseholdPages::namesTheUse()
{
    QFETCH(QString, recipient);
    QFETCH(QString, words);
    ReportFacts facts = sampleFacts();
    facts.recipient = recipientOf(recipient).value();
    QVERIFY(write(sampleHousehold(), facts) > 0);
    const QString page = text();
    for (const char *use : {"不得转交第三方", "交本人查阅", "依法提供", "核查本人异议"})
        QCOMPARE(page.contains(QString::fromUtf8(use)), words == QString::fromUtf8(use));
}

void tst_HouseholdPages::listsAnUnsignedMemberByRelationAndAgeOnly()
{
    QVERIFY(write(sampleHousehold()) > 0);
    const QString page = text();
    QVERIFY(page.contains(QStringLiteral("公公")));
    QVERIFY(page.contains(QStringLiteral("60周岁及以上")));
    QVERIFY(!page.contains(QStringLiteral("陈有根")));
    QVERIFY(!page.contains(QStringLiteral("1949-01")));
}

void tst_HouseholdPages::saysWhatIsLeftOut()
{
    HouseholdData data = sampleHousehold();
    data.omissions.push_back({QStringLiteral("consent-ended"), 2, 1, {}, {}});
    data.omissions.push_back({QStringLiteral("receiver-not-named"),
                              0,
                              1,
                              QStringLiteral("授权书没有列明接收方。"),
                              {{QStringLiteral("对外担保"), 3}}});
    data.omissions.push_back(
        {QStringLiteral("not-of-purpose"), 0, 0, {}, {{QStringLiteral("荣誉"), 0}}});
    QVERIFY(write(data) > 0);
    const QString page = text();
    for (const char *part : {"成员 1 人：本人未签授权书",
                             "成员 1 人：未满 14 周岁",
                             "贷款 2 笔：授权书待签字",
                             "成员 2 人、贷款 1 笔：授权已到期或已撤回",
                             "贷款 1 笔、对外担保 3 条：授权书没有列明接收方。",
                             "荣誉：本次查询事由不含此项。"})
        QVERIFY2(says(page, QString::fromUtf8(part)), part);
}

void tst_HouseholdPages::tellsAllSections()
{
    QVERIFY(write(fullHousehold()) > 0);
    const QString page = text();
    for (const char *part : {"四、对外担保",
                             "周小梅（其他亲属）",
                             "52,000.00",
                             "1 笔未解除",
                             "代偿 1,200.00",
                             "五、公共记录",
                             "(2024)闽0405民初118号",
                             "未终止",
                             "存在异议",
                             "六、等级",
                             "78.6",
                             "沙县 2024 v2",
                             "A级（至 2027-05-06）",
                             "320,000.00",
                             "2 期",
                             "七、本人声明与异议",
                             "逾期因店铺迁址，均已结清。",
                             "YY-2026-0007",
                             "八、查询记录",
                             "xiamao",
                             "本人查询",
                             "出具报告",
                             "九、授权与未列入的内容",
                             "对外担保 1 条：不良信息尚未告知本人。",
                             "十、说明"})
        QVERIFY2(says(page, QString::fromUtf8(part)), part);
}

void tst_HouseholdPages::movesUpWithoutARating()
{
    HouseholdData data = fullHousehold();
    data.ratings.clear();
    QVERIFY(write(data) > 0);
    const QString page = text();
    QVERIFY(!says(page, QStringLiteral("、等级")));
    QVERIFY(says(page, QStringLiteral("六、本人声明与异议")));
    QVERIFY(says(page, QStringLiteral("九、说明")));
}

void tst_HouseholdPages::listsQueriesOnlyForWhoMayKnow()
{
    HouseholdData data = fullHousehold();
    data.queries.clear();
    QVERIFY(write(data) > 0);
    QVERIFY(says(text(), QStringLiteral("最近两年没有被查询的记录")));
    data.listsQueries = false;
    QVERIFY(write(data) > 0);
    QVERIFY(!text().contains(QStringLiteral("查询记录")));
}

void tst_HouseholdPages::marksWhatIsDisputed()
{
    HouseholdData data = sampleHousehold();
    QVERIFY(write(data) > 0);
    QVERIFY(!text().contains(QStringLiteral("异议标注")));
    data.disputes.push_back({QStringLiteral("贷款 HT2026-1"), QDate(2026, 4, 1), false, {}});
    data.disputes.push_back({QStringLiteral("本户档案"),
                             QDate(2025, 12, 31),
                             true,
                             {QStringLiteral("面积有误"), QStringLiteral("查无底册")}});
    QVERIFY(write(data) > 0);
    const QString page = text();
    for (const char *part : {"异议标注",
                             "贷款 HT2026-1",
                             "2026-04-01 起存在异议，正在核查。",
                             "2025-12-31 提出异议，经核查仍不能确认。",
                             "记载：面积有误；查无底册"})
        QVERIFY2(says(page, QString::fromUtf8(part)), part);
}

void tst_HouseholdPages::printsAnEmptyHousehold()
{
    QCOMPARE(write(emptyHousehold()), 1);
    const QString page = text();
    for (const char *part : {"没有登记家庭成员",
                             "没有可列入本报告的贷款",
                             "没有登记授权书",
                             "0 笔",
                             "没有未列入的内容"})
        QVERIFY2(says(page, QString::fromUtf8(part)), part);
    QVERIFY(!page.contains(QStringLiteral("24 个月还款状态")));
}

void tst_HouseholdPages::breaksLongListsOverPages()
{
    const HouseholdData data = largeHousehold(30, 60);
    const int pages = write(data);
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
    QCOMPARE(pagesOf(m_path), pages);
    for (int page = 1; page <= pages; ++page) {
        const QString one = text(page);
        QVERIFY(one.contains(QStringLiteral("350405-20260429-000318")));
        QVERIFY(one.contains(QStringLiteral("%1 / %2").arg(page).arg(pages)));
        if (page > 1)
            QVERIFY(one.contains(QStringLiteral("户主 张秀梅")));
        // A page that lists loans has the columns' titles above them, once.
        if (one.contains(QStringLiteral("HT0")))
            QCOMPARE(one.count(QStringLiteral("合同号、机构与种类")), 1);
    }
    const QString all = text();
    for (const LoanData &loan : data.loans)
        QCOMPARE(all.count(loan.contractNumber), 1);
    QCOMPARE(all.count(QStringLiteral("其他亲属")), 30);
    QCOMPARE(all.count(QStringLiteral("1,000.50")), 60);
    QVERIFY(all.contains(QStringLiteral("60,030.00")));
}

void tst_HouseholdPages::readsBackEveryContractNumber()
{
    HouseholdData data = largeHousehold(1, 240);
    for (size_t i = 0; i < data.loans.size(); ++i) {
        const QString digits = QString::number(900000 + i * 37);
        const QString forms[] = {QStringLiteral("HT") + digits,
                                 QStringLiteral("XM2025-FL-") + digits,
                                 QStringLiteral("沙农信借字第") + digits + QStringLiteral("号"),
                                 digits + QStringLiteral("/A_b#") + digits};
        data.loans[i].contractNumber = forms[i % 4];
    }
    QVERIFY(write(data) > 5);
    const QString all = text();
    for (const LoanData &loan : data.loans)
        QVERIFY2(all.contains(loan.contractNumber), qPrintable(loan.contractNumber));
}

void tst_HouseholdPages::readsBackNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Extension B") << QStringLiteral("𠮷田𠮷");
    QTest::newRow("several of Extension B and later") << QStringLiteral("𬭚𠀋𠮷𬭚");
    QTest::newRow("Extension A") << QStringLiteral("李㛃");
    QTest::newRow("with a dot") << QStringLiteral("阿卜杜·热合曼");
    QTest::newRow("Latin") << QStringLiteral("Anna O'Neil");
    QTest::newRow("looks like HTML") << QStringLiteral("<b>王</b>&amp;");
    QTest::newRow("looks like a template") << QStringLiteral("{{number}}");
}

void tst_HouseholdPages::readsBackNames()
{
    QFETCH(QString, name);
    HouseholdData data = sampleHousehold();
    data.headName = name;
    QVERIFY(write(data) > 0);
    QVERIFY2(text().contains(name), qPrintable(text()));
}

void tst_HouseholdPages::marksSampleArchives()
{
    QVERIFY(write(sampleHousehold()) > 0);
    QVERIFY(!text().contains(QStringLiteral("虚构")));
    ReportFacts facts = sampleFacts();
    facts.sample = true;
    QVERIFY(write(sampleHousehold(), facts) > 0);
    QVERIFY(text().contains(QStringLiteral("人员均为虚构")));
}

void tst_HouseholdPages::printsWhatTheCountyAdded()
{
    HouseholdData data = sampleHousehold();
    data.countyFields = {{QStringLiteral("茶园面积"), QStringLiteral("3.50亩")}};
    QVERIFY(write(data) > 0);
    QVERIFY(text().contains(QStringLiteral("茶园面积")));
    QVERIFY(text().contains(QStringLiteral("3.50亩")));
}

void tst_HouseholdPages::hasItsQrCode()
{
    QVERIFY(write(largeHousehold(30, 60)) > 1);
    const QString stem = m_folder.filePath(QStringLiteral("page"));
    // As an office scanner reads a page of a laser printer; the second page has no code.
    const Witness poppler = askWitness(QStringLiteral("pdftoppm"),
                                       {QStringLiteral("-r"),
                                        QStringLiteral("150"),
                                        QStringLiteral("-l"),
                                        QStringLiteral("2"),
                                        QStringLiteral("-png"),
                                        QStringLiteral("-gray"),
                                        m_path,
                                        stem});
    QCOMPARE(poppler.exitCode, 0);
    const QStringList images =
        QDir(m_folder.path()).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
    QCOMPARE(int(images.size()), 2);
    QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--raw")};
    for (const QString &image : images)
        arguments.append(m_folder.filePath(image));
    const Witness zbar = askWitness(QStringLiteral("zbarimg"), arguments);
    QCOMPARE(QString::fromUtf8(zbar.output).trimmed(), qrText());
}

void tst_HouseholdPages::isASoundPdfWithTrueTypeFonts()
{
    HouseholdData data = sampleHousehold();
    data.headName = QStringLiteral("𠮷秀梅");
    QVERIFY(write(data) > 0);
    const Witness qpdf = askWitness(QStringLiteral("qpdf"), {QStringLiteral("--check"), m_path});
    QVERIFY2(qpdf.exitCode == 0, qpdf.errors.constData());

    const Witness fonts = askWitness(QStringLiteral("pdffonts"), {m_path});
    const QStringList lines =
        QString::fromUtf8(fonts.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QCOMPARE(lines.size(), 2);
    static const QRegularExpression embedded(
        QStringLiteral("CID TrueType +Identity-H +yes +(yes|no) +yes"));
    for (const QString &line : lines)
        QVERIFY2(line.contains(embedded), qPrintable(line));

    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("pdfaid:part"));
    QVERIFY(bytes.contains("/OutputIntents"));
}

void tst_HouseholdPages::looksOnScreenAsOnPaper()
{
    constexpr int width = 420;
    constexpr int height = 594;
    auto filled = householdpages::fill(*m_templates, sampleHousehold(), sampleFacts());
    QVERIFY_RESULT(filled);
    auto document = filled->layOut(*m_fonts, qrText());
    QVERIFY_RESULT(document);
    QImage screen(width * 4, height * 4, QImage::Format_Grayscale8);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(screen.width() / PageDocument::pageSize().width(),
                  screen.height() / PageDocument::pageSize().height());
    document->renderPage(&painter, 0);
    painter.end();

    QVERIFY(write(sampleHousehold()) > 0);
    const QString stem = m_folder.filePath(QStringLiteral("paper"));
    QCOMPARE(askWitness(QStringLiteral("pdftoppm"),
                        {QStringLiteral("-scale-to-x"),
                         QString::number(width * 4),
                         QStringLiteral("-scale-to-y"),
                         QString::number(height * 4),
                         QStringLiteral("-png"),
                         QStringLiteral("-singlefile"),
                         m_path,
                         stem})
                 .exitCode,
             0);
    const QImage paper(stem + QStringLiteral(".png"));
    const auto coarse = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(width / 10, height / 10, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = coarse(screen);
    const QImage b = coarse(paper);
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            largest = std::max(largest, qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    QVERIFY2(largest < 32, qPrintable(QString::number(largest)));
}

void tst_HouseholdPages::stopsAtMissingCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("emoji") << QStringLiteral("王🪿明");
    QTest::newRow("private use") << QStringLiteral("王\uf8f0");
}

void tst_HouseholdPages::stopsAtMissingCharacters()
{
    QFETCH(QString, name);
    HouseholdData data = sampleHousehold();
    data.members[1].name = name;
    auto filled = householdpages::fill(*m_templates, data, sampleFacts());
    QVERIFY_RESULT(filled);
    const auto checked = filled->checkCharacters(*m_fonts);
    QVERIFY_ERROR(checked, ErrorCode::InvalidInput);
    QVERIFY2(checked.error().message.contains(name), qPrintable(checked.error().message));
    QVERIFY_ERROR(filled->layOut(*m_fonts, qrText()), ErrorCode::InvalidInput);
}

QTEST_MAIN(tst_HouseholdPages)
#include "tst_householdpages.moc"
