// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/username.h"

#include <QRegularExpression>

using namespace archive;

class tst_UserName : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hasOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << QStringLiteral("officer") << QStringLiteral("officer");
        QTest::newRow("Chinese") << QStringLiteral("王小明") << QStringLiteral("王小明");
        QTest::newRow("spaces around") << QStringLiteral(" officer ") << QStringLiteral("officer");
        QTest::newRow("space within")
            << QStringLiteral("Wang Xiaoming") << QStringLiteral("Wang Xiaoming");
        QTest::newRow("decomposed") << QStringLiteral("Rene\u0301") << QStringLiteral("Ren\u00e9");
        QTest::newRow("four bytes") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
        QTest::newRow("64 characters")
            << QString(64, QLatin1Char('a')) << QString(64, QLatin1Char('a'));
    }
    void hasOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto name = normalizedUserName(typed);
        QVERIFY_RESULT(name);
        QCOMPARE(*name, kept);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << QStringLiteral("   ");
        QTest::newRow("65 characters") << QString(65, QLatin1Char('a'));
        QTest::newRow("line break") << QStringLiteral("a\nb");
        QTest::newRow("zero-width space") << QStringLiteral("a\u200bb");
        QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb");
        QTest::newRow("private use") << QStringLiteral("a\ue000");
        QTest::newRow("half of a pair") << QString(QStringLiteral("a") + QChar(0xD842));
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QVERIFY_ERROR(normalizedUserName(typed), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(tst_UserName)
#include "tst_username.moc"
