// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/strictjson.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_StrictJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void takesWhatIsFine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("the same name in two objects")
            << QByteArray("{\"a\": {\"x\": 1}, \"b\": {\"x\": 1}}");
        QTest::newRow("a value like a name") << QByteArray("{\"a\": \"b\", \"b\": \"b\"}");
        QTest::newRow("brackets and quotes in texts")
            << QByteArray("{\"a\": \"{[\\\"\", \"b\": \"\\\\\", \"c\": \"]]]]]]]]\"}");
        QTest::newRow("as deep as allowed") << QByteArray("{\"a\": [[[0]]]}");
        QTest::newRow("names again after a list")
            << QByteArray("{\"a\": [{\"x\": 1}, {\"x\": 2}], \"b\": [\"a\", \"a\"]}");
    }
    void takesWhatIsFine()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY_RESULT(readStrictJson(bytes, QStringLiteral("f.json"), {1024, 4}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << QByteArray() << "not JSON";
        QTest::newRow("a list") << QByteArray("[]") << "one JSON object";
        QTest::newRow("a number") << QByteArray("7") << "JSON";
        QTest::newRow("two objects") << QByteArray("{}{}") << "not JSON";
        QTest::newRow("cut in a text") << QByteArray("{\"a\": \"b") << "not JSON";
        QTest::newRow("cut after an escape") << QByteArray("{\"a\\") << "not JSON";
        QTest::newRow("only closing brackets") << QByteArray("}}]]") << "not JSON";
        QTest::newRow("no UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}") << "not JSON";
        QTest::newRow("a name twice") << QByteArray("{\"a\": 1, \"a\": 2}") << "“a” stands twice";
        QTest::newRow("a name twice inside")
            << QByteArray("{\"b\": [{\"a\": 1, \"c\": [], \"a\": 2}]}") << "“a” stands twice";
        QTest::newRow("one level too deep") << QByteArray("{\"a\": [[[[0]]]]}") << "more than 4";
        QTest::newRow("a thousand levels") << QByteArray(1000, '[') << "more than 4";
        QTest::newRow("too large") << QByteArray(1025, ' ') << "larger";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const auto read = readStrictJson(bytes, QStringLiteral("f.json"), {1024, 4});
        QVERIFY_ERROR(read, ErrorCode::InvalidInput);
        QVERIFY2(read.error().message.startsWith(QStringLiteral("f.json: ")),
                 qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_StrictJson)
#include "tst_strictjson.moc"
