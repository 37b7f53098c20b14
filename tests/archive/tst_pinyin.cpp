// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pinyin.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Pinyin : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("readings");
        const auto row = [](const char *name, const QString &chinese, const char *readings) {
            QTest::newRow(name) << chinese << QString::fromLatin1(readings).split(u'|');
        };
        row("three characters", QStringLiteral("张秀梅"), "zhang xiu mei");
        row("one character", QStringLiteral("林"), "lin");
        row("u for ü", QStringLiteral("吕绿"), "lu lu");
        row("a surname read otherwise", QStringLiteral("曾国平"), "zeng guo ping");
        row("single, not a list", QStringLiteral("单雄信"), "shan xiong xin");
        row("enemy, as a surname", QStringLiteral("仇英"), "qiu ying");
        row("what ICU has wrong", QStringLiteral("缪荃"), "miao quan");
        row("two readings, the usual first", QStringLiteral("覃海"), "qin hai|tan hai");
        row("the same character behind the surname", QStringLiteral("王单"), "wang dan");
        row("happy in a given name", QStringLiteral("王乐"), "wang le|wang yue");
        row("happy as a surname", QStringLiteral("乐平"), "yue ping|le ping");
        row("a compound surname", QStringLiteral("万俟青"), "mo qi qing");
        row("another one", QStringLiteral("尉迟恭"), "yu chi gong");
        row("the same in traditional characters", QStringLiteral("尉遲恭"), "yu chi gong");
        row("a traditional surname", QStringLiteral("單雄信"), "shan xiong xin");
        row("ou, not qu", QStringLiteral("區明"), "ou ming");
        row("two readings of a traditional surname", QStringLiteral("蓋文"), "ge wen|gai wen");
        row("a variant character", QStringLiteral("張峯"), "zhang feng");
        row("a compatibility form", QStringLiteral("\uF90A明"), "jin ming");
        row("one that needs no exception", QStringLiteral("欧阳修"), "ou yang xiu");
        row("the compound alone", QStringLiteral("长孙"), "zhang sun");
        row("a rare given name", QStringLiteral("李晟"), "li cheng|li sheng");
        row("the second plane", QStringLiteral("王𠮷"), "wang ji");
        row("at most four",
            QStringLiteral("乐乐乐"),
            "yue le le|yue le yue|yue yue le|yue yue yue");
    }
    void readsNames()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, readings);
        const auto pinyin = Pinyin::shipped();
        QVERIFY_RESULT(pinyin);
        QStringList found;
        for (const auto &reading : (*pinyin)->readings(name))
            found += reading.join(u' ');
        QCOMPARE(found, readings);
    }

    void readsAPartBehindTheSurname_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("readings");
        const auto row = [](const char *name, const QString &chinese, const char *readings) {
            QTest::newRow(name) << chinese << QString::fromLatin1(readings).split(u'|');
        };
        row("two characters", QStringLiteral("秀梅"), "xiu mei");
        row("single", QStringLiteral("单"), "dan");
        row("a district", QStringLiteral("区"), "qu");
        row("happy", QStringLiteral("乐平"), "le ping|yue ping");
        row("what would be a compound surname", QStringLiteral("长孙"), "chang sun|zhang sun");
    }
    void readsAPartBehindTheSurname()
    {
        QFETCH(QString, part);
        QFETCH(QStringList, readings);
        const auto pinyin = Pinyin::shipped();
        QVERIFY_RESULT(pinyin);
        QStringList found;
        for (const auto &reading : (*pinyin)->readings(part, NamePart::Given))
            found += reading.join(u' ');
        QCOMPARE(found, readings);
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("Latin letters") << QStringLiteral("Alim");
        QTest::newRow("a letter among characters") << QStringLiteral("张A");
        QTest::newRow("private use") << QStringLiteral("张\uE000");
        QTest::newRow("an emoji") << QStringLiteral("😀");
    }
    void readsNothingElse()
    {
        QFETCH(QString, name);
        const auto pinyin = Pinyin::shipped();
        QVERIFY_RESULT(pinyin);
        QVERIFY((*pinyin)->readings(name).empty());
    }
};

QTEST_GUILESS_MAIN(tst_Pinyin)
#include "tst_pinyin.moc"
