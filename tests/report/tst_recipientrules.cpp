// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recipientrules.h"
#include "support/verify.h"

using namespace archive;

class tst_RecipientRules : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void tellsEachRecipientWhatTheTableSays_data();
    void tellsEachRecipientWhatTheTableSays();
};

void tst_RecipientRules::tellsEachRecipientWhatTheTableSays_data()
{
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("wholeNumbers");
    QTest::addColumn<bool>("queries");
    const auto row = [](const char *recipient, DataLevel level, bool numbers, bool queries) {
        QTest::newRow(recipient) << QString::fromLatin1(recipient) << int(level) << numbers
                                 << queries;
    };
    row("own", DataLevel::C2, false, true);
    row("person", DataLevel::C3, false, true);
    row("authority", DataLevel::C3, true, true);
    row("objection", DataLevel::C2, false, false);
}

void tst_RecipientRules::tellsEachRecipientWhatTheTableSays()
{
    QFETCH(QString, recipient);
    QFETCH(int, level);
    QFETCH(bool, wholeNumbers);
    QFETCH(bool, queries);
    const auto rule = recipientRule(recipientOf(recipient).value());
    QVERIFY_RESULT(rule);
    QCOMPARE(int(rule->level), level);
    QCOMPARE(rule->wholeNumbers, wholeNumbers);
    QCOMPARE(rule->queries, queries);
}

QTEST_GUILESS_MAIN(tst_RecipientRules)
#include "tst_recipientrules.moc"
