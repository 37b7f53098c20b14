// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "report/backtestreport.h"
#include "report/householdtext.h"
#include "report/numberedpaper.h"
#include "report/policytable.h"
#include "report/ratinglists.h"
#include "report/samples.h"
#include "report/templateset.h"
#include "report/townshippaper.h"
#include "report/villagelists.h"
#include "report/villagepaper.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

QString withBlocks(const QString &name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression block(QStringLiteral("\\{\\{> ([a-z-]+)\\}\\}"));
    for (auto match = block.match(text); match.hasMatch(); match = block.match(text)) {
        text.replace(match.capturedStart(),
                     match.capturedLength(),
                     withBlocks(match.captured(1) + QStringLiteral(".html")));
    }
    return text;
}

/// One line in each of its tables.
BacktestFacts sampleBacktest()
{
    BacktestFacts facts;
    facts.reference = QStringLiteral("2024.csv");
    facts.goodRows = 3;
    facts.badRows = 1;
    facts.gains = {{{}, 3, 1, 0.25, 1, 1, 1}};
    facts.characteristics = {
        {QStringLiteral("age"), 0.5, 0.1, {{QStringLiteral("age < 20"), 3, 0, 0.7, 0.5}}}};
    facts.grades = {{QStringLiteral("A"), 3, 1, BacktestFacts::Rate{0.25, 0.1, 0.6}, 0.2}};
    facts.shifts = {{{}, 1, 1, 0}};
    return facts;
}

TemplateData headed(TemplateData data)
{
    putPaperHead(&data, {}, QStringLiteral("某某"), QStringLiteral("名单"), {});
    return data;
}

/// With something in each of its lists.
TemplateData sampleReceipt()
{
    RatingReceipt receipt;
    receipt.rating.kind = kinds::rating;
    RatingEdit(receipt.rating)
        .setRatingPoints(620)
        .setDecidedOn(PartialDate::fromDate(QDate(2026, 5, 1)))
        .setOverrideReason(QStringLiteral("某因"))
        .setVetoReasons({QStringLiteral("1")});
    receipt.cardHash = QStringLiteral("aa");
    receipt.items = {
        {QStringLiteral("A1"), {{QStringLiteral("年龄"), {}, QStringLiteral("46")}}, 3, 4, 2}};
    receipt.reasons = {QStringLiteral("A1")};
    receipt.missing = {QStringLiteral("A2")};
    receipt.previous = receipt.rating;
    receipt.lift = GradeLift{QStringLiteral("A"), 80, {QStringLiteral("C3")}};
    receipt.sources = {{kinds::income, 3, 1, 1}};
    const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
    return ratingPaperData(**catalogue, receipt, {});
}

/// Judged by gates of which one is failed and one has no figure.
RatedVillage sampleVillage(const VillageProfile &profile)
{
    RatedVillage village;
    village.verdict =
        judge({{VillageIndicator::Trusted, {2, 40, {}}}, {VillageIndicator::Filed, {8, 40, {}}}},
              profile.village(),
              profile);
    return village;
}

/// Of prints of villages and townships; nothing for another template.
Result<std::optional<TemplateData>> villagesFilledFor(const QString &name)
{
    const QTemporaryDir folder;
    SystemDisk disk;
    ARCHIVE_TRY(profile,
                VillageProfile::load(folder.path(), disk, QStringLiteral("hundred-points")));
    const auto village = sampleVillage(profile);
    if (name == QLatin1String("township.html")) {
        PrintedTownship sheet;
        sheet.villages = {village};
        sheet.township.verdict =
            judge({{VillageIndicator::Villages, {1, 4, {}}}}, profile.township(), profile);
        return std::optional(headed(townshipSheetData(sheet, profile)));
    }
    if (name == QLatin1String("village-application.html")
        || name == QLatin1String("village-appraisal.html"))
        return std::optional(headed(villageSheetData({village, {}, 2025}, profile)));
    Record record;
    record.kind = kinds::posting;
    Record rating;
    rating.kind = kinds::villageRating;
    if (name == QLatin1String("village-posting.html")) {
        return std::optional(
            headed(villagePostingData({}, PostingView(record), {{{}, {}, {}, rating}})));
    }
    if (name == QLatin1String("plate.html"))
        return std::optional(headed(plateData({}, VillageRatingView(rating), {})));
    return std::optional<TemplateData>();
}

/// What the print of this template is filled with.
Result<TemplateData> filledFor(const QString &name)
{
    if (name.startsWith(QStringLiteral("policy"))) {
        ARCHIVE_TRY(catalogue, loadCatalogue(QStringLiteral(":/catalogue")));
        ARCHIVE_TRY(policy, loadPolicy(QStringLiteral(":/policy"), *catalogue));
        return policyTableData({}, *catalogue, *policy, QDate(2026, 5, 13));
    }
    if (name.startsWith(QStringLiteral("backtest")))
        return backtestData(sampleBacktest());
    if (name.startsWith(QStringLiteral("receipt")))
        return headed(sampleReceipt());
    ARCHIVE_TRY(ofVillages, villagesFilledFor(name));
    if (ofVillages)
        return *ofVillages;
    const std::vector<ListedHousehold> listed{
        {{}, QStringLiteral("1组"), QStringLiteral("张某某"), QStringLiteral("A")}};
    if (name == QLatin1String("appraisal.html") || name.startsWith(QStringLiteral("list-")))
        return headed(appraisalData(QStringLiteral("某村"), listed));
    Record record;
    record.kind = kinds::posting;
    if (name == QLatin1String("posting.html"))
        return headed(postingData(QStringLiteral("某村"), PostingView(record), listed));
    record.kind = kinds::rating;
    if (name == QLatin1String("certificate.html"))
        return headed(certificateData({}, RatingView(record)));
    if (!name.startsWith(QStringLiteral("collection"))
        && !name.startsWith(QStringLiteral("consent"))) {
        ARCHIVE_TRY(text, templateData(fullHousehold(), sampleFacts()));
        put(&text, "largeCode", true);
        return text;
    }
    const CollectionData data = sampleCollection();
    const QString number = QStringLiteral("350405-20260513-C000001");
    TemplateData text = name.startsWith(QStringLiteral("consent"))
        ? consentText(data, data.signers.front(), sampleFormFacts(), number)
        : collectionText(data, sampleFormFacts(), number);
    put(&text, "largeCode", true);
    return text;
}

} // namespace

class tst_ReportTemplate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void escapesHtml();
    void everyTemplateCompiles_data();
    void everyTemplateCompiles();
    void fillsEveryName_data();
    void fillsEveryName();
};

void tst_ReportTemplate::escapesHtml()
{
    HouseholdData data = sampleHousehold();
    data.headName = QStringLiteral("<b>&\"'{{number}}");
    const auto filled = templateData(data, sampleFacts());
    QVERIFY_RESULT(filled);
    const auto templates = TemplateSet::shipped();
    QVERIFY_RESULT(templates);
    const auto head = templates->find(QStringLiteral("household-head.html"));
    QVERIFY_RESULT(head);
    const QString html = head->render(*filled);
    QVERIFY2(html.contains(QStringLiteral("&lt;b&gt;&amp;&quot;&apos;{{number}}"))
                 || html.contains(QStringLiteral("&lt;b&gt;&amp;&quot;&#39;{{number}}")),
             qPrintable(html));
}

void tst_ReportTemplate::everyTemplateCompiles_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(QStringLiteral(":/templates")).entryList(QDir::Files)) {
        if (!name.startsWith(QStringLiteral("block-")))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void tst_ReportTemplate::everyTemplateCompiles()
{
    QFETCH(QString, name);
    const auto templates = TemplateSet::shipped();
    QVERIFY_RESULT(templates);
    QVERIFY_RESULT(templates->find(name));
}

void tst_ReportTemplate::fillsEveryName_data()
{
    everyTemplateCompiles_data();
}

/// Mustache renders an unknown name as nothing, so a slip of the pen would only be seen on paper.
void tst_ReportTemplate::fillsEveryName()
{
    QFETCH(QString, name);
    auto filled = filledFor(name);
    QVERIFY_RESULT(filled);
    put(&*filled, "page", QStringLiteral("1"));
    put(&*filled, "pages", QStringLiteral("1"));

    const QString text = withBlocks(name);
    QVERIFY(!text.isEmpty());
    static const QRegularExpression tag(QStringLiteral("\\{\\{([#^/]?)([A-Za-z]+)\\}\\}"));
    std::vector<const TemplateData *> levels{&*filled};
    QStringList open;
    auto tags = tag.globalMatch(text);
    while (tags.hasNext()) {
        const auto match = tags.next();
        const std::string key = match.captured(2).toStdString();
        if (match.captured(1) == QStringLiteral("/")) {
            QCOMPARE(open.takeLast(), match.captured(2));
            levels.pop_back();
            continue;
        }
        const TemplateData *found = nullptr;
        for (auto level = levels.rbegin(); level != levels.rend() && found == nullptr; ++level)
            found = *level == nullptr ? nullptr : (*level)->get(key);
        QVERIFY2(found != nullptr, key.c_str());
        if (match.captured(1).isEmpty())
            continue;
        const bool list = found->is_list() && !found->list_value().empty();
        levels.push_back(list ? &found->list_value().front() : levels.back());
        open.append(match.captured(2));
    }
    QVERIFY(open.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ReportTemplate)
#include "tst_reporttemplate.moc"
