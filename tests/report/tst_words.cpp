// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdtext.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// No document, page or file of the product is called what only a licensed credit bureau's is (domain rules on titles): the words
/// must not stand in anything that people read.
class tst_Words : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void knowsTheWords_data();
    void knowsTheWords();
    void findsNoneOfThem_data();
    void findsNoneOfThem();
    void titlesTheReport();

private:
    static QStringList found(const QString &text);
};

QStringList tst_Words::found(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("信用报告|征信报告|信用评分|credit\\s+reports?\\b|credit\\s+scor(e|es|ing)"
                       "\\b|黑名单|blacklist"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList list;
    auto matches = words.globalMatch(text);
    while (matches.hasNext())
        list.append(matches.next().captured());
    return list;
}

void tst_Words::knowsTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("the report's own title") << QStringLiteral("农户信用档案报告(内部参考)") << 0;
    QTest::newRow("credit archive") << QStringLiteral("Credit archive report") << 0;
    QTest::newRow("信用报告") << QStringLiteral("农户信用报告") << 1;
    QTest::newRow("征信报告 and 信用评分") << QStringLiteral("征信报告、信用评分") << 2;
    QTest::newRow("English, over a line")
        << QStringLiteral("a Credit\nReport and credit scores") << 2;
}

void tst_Words::knowsTheWords()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(int(found(text).size()), count);
}

void tst_Words::findsNoneOfThem_data()
{
    QTest::addColumn<QString>("path");
    const QString source = QStringLiteral(ARCHIVE_SOURCE_DIR "/");
    const QStringList patterns{QStringLiteral("*.html"),
                               QStringLiteral("*.ts"),
                               QStringLiteral("*.ui"),
                               QStringLiteral("*.cpp"),
                               QStringLiteral("*.h"),
                               QStringLiteral("*.json"),
                               QStringLiteral("*.csv"),
                               QStringLiteral("*.md")};
    for (const char *folder : {"resources", "translations", "forms", "app"}) {
        QDirIterator files(source + QString::fromLatin1(folder),
                           patterns,
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(source.size()))) << path;
        }
    }
}

void tst_Words::findsNoneOfThem()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // A field's source may be named by its own title, as the central bank's code tables are.
    static const QRegularExpression sources(
        QStringLiteral("\"credit:(source|standard)\": \"[^\"]*\""));
    const QStringList words = found(QString::fromUtf8(file.readAll()).remove(sources));
    QVERIFY2(words.isEmpty(), qPrintable(words.join(QStringLiteral(", "))));
}

void tst_Words::titlesTheReport()
{
    QCOMPARE(archive::reportTitle() + archive::reportTitleNote(),
             QStringLiteral("农户信用档案报告(内部参考)"));
    QFile file(QStringLiteral(ARCHIVE_SOURCE_DIR "/resources/templates/household-foot.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("供信息使用者参考")));
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
