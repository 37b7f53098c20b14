// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checkrules.h"
#include "archive/relationrules.h"
#include "support/verify.h"

#include <QFile>
#include <QLocale>

using namespace archive;

class tst_CheckRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void limitsAndSentencesComeFromTheTable()
    {
        const auto rules = CheckRules::shipped();
        QVERIFY_RESULT(rules);
        QCOMPARE(rules.value()->limit(Check::ClassSubstandard), qint64(90));
        QCOMPARE(rules.value()->rule(Check::ClassSubstandard).code,
                 QStringLiteral("class-substandard"));
        QVERIFY(rules.value()->rule(Check::ClassSubstandard).severity == Severity::Hard);
        QVERIFY(rules.value()->rule(Check::ClassSpecialMention).severity == Severity::Soft);
        QCOMPARE(rules.value()->rule(Check::UsccCollective).limit, QStringLiteral("N"));
        QCOMPARE(rules.value()->limit(Check::SecondSpouse), qint64(0));
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        QCOMPARE(rules.value()->sentence(Check::ClassSubstandard),
                 QStringLiteral("A loan overdue by more than 90 days is substandard at least."));
        QLocale::setDefault(QLocale(QLocale::Chinese));
        QCOMPARE(rules.value()->sentence(Check::ClassSubstandard),
                 QStringLiteral("逾期超过90天的贷款至少为次级。"));
        QLocale::setDefault(before);
    }

    void aCountyMayMoveALimitAndASeverity()
    {
        const auto rules =
            CheckRules::read(changed("class-substandard,hard,90,", "class-substandard,soft,60,"),
                             QStringLiteral("checks.csv"));
        QVERIFY_RESULT(rules);
        QCOMPARE(rules.value()->limit(Check::ClassSubstandard), qint64(60));
        QVERIFY(rules.value()->rule(Check::ClassSubstandard).severity == Severity::Soft);
    }

    void aBadTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *from, const char *to, const char *part) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(part);
        };
        row("another header", "check,strictness", "check,strict", "header");
        row("a check of no program", "\nsecond-spouse,", "\nthird-spouse,", "second-spouse");
        row("a strictness that is none", "second-spouse,hard", "second-spouse,harsh", "strictness");
        row("a limit that is none", "oldest-age,soft,120,", "oldest-age,soft,old,", "limit");
        row("a limit below zero", "oldest-age,soft,120,", "oldest-age,soft,-1,", "limit");
        row("no source", ",GB 32100-2015\nuscc-individual", ",\nuscc-individual", "source");
    }
    void aBadTableIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, part);
        const auto rules = CheckRules::read(changed(from, to), QStringLiteral("checks.csv"));
        QVERIFY_ERROR(rules, ErrorCode::InvalidInput);
        QVERIFY2(rules.error().message.contains(part), qPrintable(rules.error().message));
    }

    void aTableThatLacksACheckIsRefused()
    {
        auto bytes = shipped();
        bytes.truncate(bytes.lastIndexOf("sanction-without-document"));
        QVERIFY_ERROR(CheckRules::read(bytes, QStringLiteral("checks.csv")),
                      ErrorCode::InvalidInput);
    }

    void relationsSayWhoIsBornBefore()
    {
        const auto rules = RelationRules::shipped();
        QVERIFY_RESULT(rules);
        QCOMPARE(rules.value()->rule(QStringLiteral("51")).generation, -1);
        QCOMPARE(rules.value()->rule(QStringLiteral("44")).generation, 2);
        QCOMPARE(rules.value()->rule(QStringLiteral("44")).sex, QStringLiteral("2"));
        QCOMPARE(rules.value()->rule(QStringLiteral("28")).generation, 0);
        QVERIFY(rules.value()->rule(QStringLiteral("99")).sex.isEmpty());
    }

private:
    static QByteArray shipped()
    {
        QFile file(QStringLiteral(":/policy/checks.csv"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray changed(const QByteArray &from, const QByteArray &to)
    {
        auto bytes = shipped();
        const auto at = bytes.indexOf(from);
        return at < 0 ? QByteArray() : bytes.replace(at, from.size(), to);
    }
};

QTEST_GUILESS_MAIN(tst_CheckRules)
#include "tst_checkrules.moc"
