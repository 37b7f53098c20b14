// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templateset.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace archive;

class tst_TemplateSet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasTheProgramsOwn();
    void refusesANameThatNoPrintHas();
    void takesASingleFileOfTheCounty();
    void takesABlockOfTheCountyIntoEveryPrint();
    void refusesABrokenFileWithItsLine_data();
    void refusesABrokenFileWithItsLine();
    void refusesAFileThatNoPrintUses();
    void refusesAFileThatIsTooLarge();
    void saysWhatAPrintWasMadeWith();

private:
    void write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] Result<TemplateSet> load() { return TemplateSet::load(m_folder->path(), m_disk); }
    [[nodiscard]] static QString rendered(const TemplateSet &set, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemDisk m_disk;
    const QString m_foot = QStringLiteral("household-foot.html");
};

void tst_TemplateSet::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_TemplateSet::write(const QString &name, const QByteArray &bytes)
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("templates")));
    QFile file(m_folder->filePath(QStringLiteral("templates/") + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString tst_TemplateSet::rendered(const TemplateSet &set, const QString &name)
{
    TemplateData data;
    put(&data, "number", QStringLiteral("N-1"));
    const auto found = set.find(name);
    return found.ok() ? found->render(data) : QString();
}

void tst_TemplateSet::hasTheProgramsOwn()
{
    const auto set = TemplateSet::shipped();
    QVERIFY_RESULT(set);
    const QString foot = rendered(*set, m_foot);
    QVERIFY2(foot.contains(QStringLiteral("N-1")), qPrintable(foot));
    QVERIFY(!foot.contains(QStringLiteral("{{")));
}

void tst_TemplateSet::refusesANameThatNoPrintHas()
{
    const auto set = TemplateSet::shipped();
    QVERIFY_RESULT(set);
    QVERIFY_ERROR(set->find(QStringLiteral("nobody.html")), ErrorCode::NotFound);
}

void tst_TemplateSet::takesASingleFileOfTheCounty()
{
    write(m_foot, "<html><body><p>沙县 {{number}}</p></body></html>");
    const auto set = load();
    QVERIFY_RESULT(set);
    QVERIFY(rendered(*set, m_foot).contains(QStringLiteral("沙县 N-1")));
    // The others stay the program's own.
    const auto shipped = TemplateSet::shipped();
    const QString head = QStringLiteral("household-head.html");
    QCOMPARE(rendered(*set, head), rendered(*shipped, head));
}

void tst_TemplateSet::takesABlockOfTheCountyIntoEveryPrint()
{
    write(QStringLiteral("block-footer.html"), "<td>号 {{number}}</td>");
    const auto set = load();
    QVERIFY_RESULT(set);
    QVERIFY(rendered(*set, m_foot).contains(QStringLiteral("<td>号 N-1</td>")));
}

void tst_TemplateSet::refusesABrokenFileWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("tag without end") << QByteArray("<p>\n{{number</p>") << 2;
    QTest::newRow("section without end") << QByteArray("<p>\n\n{{#page}}x</p>") << 3;
    QTest::newRow("end without section") << QByteArray("{{/page}}") << 1;
    QTest::newRow("sections crossed")
        << QByteArray("{{#page}}{{#pages}}\n{{/page}}{{/pages}}") << 2;
    QTest::newRow("unescaped") << QByteArray("<p>\n{{{number}}}</p>") << 2;
    QTest::newRow("unescaped by sign") << QByteArray("<p>{{&number}}</p>") << 1;
    QTest::newRow("other delimiters") << QByteArray("{{=<% %>=}}") << 1;
    QTest::newRow("unknown name") << QByteArray("<p>\n{{incomeSum}}</p>") << 2;
    QTest::newRow("unknown block") << QByteArray("<p></p>\n{{> block-nothing}}") << 2;
    QTest::newRow("itself") << QByteArray("\n\n{{> household-foot}}") << 3;
    QTest::newRow("element without end") << QByteArray("<table>\n<tr><td>x</td></tr>") << 1;
    QTest::newRow("end without element") << QByteArray("<p>x</p>\n</td>") << 2;
    QTest::newRow("stray sign") << QByteArray("<p>a < b</p>") << 1;
    QTest::newRow("picture") << QByteArray("\n<img src=\"/etc/passwd\"/>") << 2;
    QTest::newRow("background") << QByteArray("<style>p { background: url(x.png) }</style>") << 1;
    QTest::newRow("no UTF-8") << QByteArray("<p>\xc9\xb3</p>\xff") << 1;
}

void tst_TemplateSet::refusesABrokenFileWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    write(m_foot, text);
    const auto set = load();
    QVERIFY_ERROR(set, ErrorCode::InvalidInput);
    const QString message = set.error().message;
    QVERIFY2(message.contains(m_foot), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("line %1,").arg(line)), qPrintable(message));
}

void tst_TemplateSet::refusesAFileThatNoPrintUses()
{
    write(QStringLiteral("houshold.html"), "<p></p>");
    const auto set = load();
    QVERIFY_ERROR(set, ErrorCode::InvalidInput);
    QVERIFY(set.error().message.contains(QStringLiteral("houshold.html")));
    QVERIFY(set.error().message.contains(m_foot));
}

void tst_TemplateSet::refusesAFileThatIsTooLarge()
{
    write(m_foot, QByteArray(0x50000, 'x'));
    QVERIFY_ERROR(load(), ErrorCode::InvalidInput);
}

void tst_TemplateSet::saysWhatAPrintWasMadeWith()
{
    const QStringList names{m_foot};
    const auto shipped = TemplateSet::shipped();
    QVERIFY_RESULT(shipped);
    const QString own = shipped->origin(names);
    QVERIFY2(own.startsWith(QStringLiteral("shipped ")), qPrintable(own));

    write(QStringLiteral("block-footer.html"), "<td>号 {{number}}</td>");
    const auto set = load();
    QVERIFY_RESULT(set);
    const QString county = set->origin(names);
    QVERIFY2(county.startsWith(QStringLiteral("county ")), qPrintable(county));
    QVERIFY(county.endsWith(QStringLiteral(" block-footer.html")));
    QVERIFY(county.section(u' ', 1, 1) != own.section(u' ', 1, 1));
    QCOMPARE(set->origin({QStringLiteral("household-head.html")}),
             shipped->origin({QStringLiteral("household-head.html")}));
}

QTEST_GUILESS_MAIN(tst_TemplateSet)
#include "tst_templateset.moc"
