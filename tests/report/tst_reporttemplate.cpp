// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdtext.h"
#include "report/reporttemplate.h"
#include "report/samples.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>

using namespace archive;
using namespace archive::test;

class tst_ReportTemplate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void refusesAnUnknownTemplate();
    void escapesHtml();
    void everyTemplateCompiles_data();
    void everyTemplateCompiles();
    void fillsEveryName_data();
    void fillsEveryName();
};

void tst_ReportTemplate::refusesAnUnknownTemplate()
{
    QVERIFY_ERROR(ReportTemplate::load(QStringLiteral("nobody.html")), ErrorCode::NotFound);
}

void tst_ReportTemplate::escapesHtml()
{
    HouseholdData data = sampleHousehold();
    data.headName = QStringLiteral("<b>&\"'{{number}}");
    const auto filled = templateData(data, sampleFacts());
    QVERIFY_RESULT(filled);
    const auto head = ReportTemplate::load(QStringLiteral("household-head.html"));
    QVERIFY_RESULT(head);
    const QString html = head->render(*filled);
    QVERIFY2(html.contains(QStringLiteral("&lt;b&gt;&amp;&quot;&apos;{{number}}"))
                 || html.contains(QStringLiteral("&lt;b&gt;&amp;&quot;&#39;{{number}}")),
             qPrintable(html));
}

void tst_ReportTemplate::everyTemplateCompiles_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(QStringLiteral(":/templates")).entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void tst_ReportTemplate::everyTemplateCompiles()
{
    QFETCH(QString, name);
    QVERIFY_RESULT(ReportTemplate::load(name));
}

void tst_ReportTemplate::fillsEveryName_data()
{
    everyTemplateCompiles_data();
}

/// Mustache renders an unknown name as nothing, so a slip of the pen would only be seen on paper.
void tst_ReportTemplate::fillsEveryName()
{
    QFETCH(QString, name);
    HouseholdData data = sampleHousehold();
    data.countyFields = {{QStringLiteral("茶园"), QStringLiteral("3.50亩")}};
    data.disputes = {
        {QStringLiteral("贷款"), QDate(2026, 3, 1), false, {QStringLiteral("余额有误")}}};
    auto filled = templateData(data, sampleFacts());
    QVERIFY_RESULT(filled);
    put(&*filled, "page", QStringLiteral("1"));
    put(&*filled, "pages", QStringLiteral("1"));

    QFile file(QStringLiteral(":/templates/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
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
