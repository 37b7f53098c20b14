// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/jsonmembers.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace archive;

namespace {

JsonMembers membersOf(const char *json, const QString &path = {})
{
    return {QJsonDocument::fromJson(json).object(), path};
}

} // namespace

class tst_JsonMembers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsEachKindOfMember()
    {
        auto members = membersOf(
            R"({"a":"x","b":9007199254740992,"c":"QUI=","d":{"e":1},"f":[1,2],"g":true})");
        QCOMPARE(members.text(QLatin1String("a")), QStringLiteral("x"));
        QCOMPARE(members.integer(QLatin1String("b")), 9007199254740992);
        QCOMPARE(members.bytes(QLatin1String("c"), 2), QByteArray("AB"));
        auto inner = members.object(QLatin1String("d"));
        QCOMPARE(inner.integer(QLatin1String("e")), 1);
        QVERIFY_RESULT(inner.finish());
        QCOMPARE(members.array(QLatin1String("f")).size(), 2);
        QVERIFY(members.flag(QLatin1String("g")));
        QVERIFY_RESULT(members.finish());
    }

    void theFirstFaultIsKept()
    {
        auto members = membersOf(R"({"a":1,"b":"x"})", QStringLiteral("outer"));
        static_cast<void>(members.text(QLatin1String("a")));
        static_cast<void>(members.integer(QLatin1String("b")));
        const auto finished = members.finish();
        QVERIFY_ERROR(finished, ErrorCode::Damaged);
        QCOMPARE(finished.error().context, QStringLiteral("outer.a"));
    }

    void whatNobodyAskedForIsAFault()
    {
        auto members = membersOf(R"({"a":1,"b":2})");
        static_cast<void>(members.integer(QLatin1String("a")));
        const auto finished = members.finish();
        QVERIFY_ERROR(finished, ErrorCode::Damaged);
        QCOMPARE(finished.error().context, QStringLiteral("b"));
    }

    void aMemberIsTakenOnce()
    {
        auto members = membersOf(R"({"a":1})");
        QCOMPARE(members.integer(QLatin1String("a")), 1);
        static_cast<void>(members.integer(QLatin1String("a")));
        QVERIFY_ERROR(members.finish(), ErrorCode::Damaged);
    }

    void base64IsExact_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("another size") << QByteArray(R"({"c":"QUJD"})");
        QTest::newRow("without padding") << QByteArray(R"({"c":"QUI"})");
        QTest::newRow("loose bits at the end") << QByteArray(R"({"c":"QUJ="})");
        QTest::newRow("a space") << QByteArray(R"({"c":"QU I="})");
        QTest::newRow("missing") << QByteArray("{}");
        QTest::newRow("null") << QByteArray(R"({"c":null})");
    }
    void base64IsExact()
    {
        QFETCH(QByteArray, json);
        auto members = membersOf(json.constData());
        static_cast<void>(members.bytes(QLatin1String("c"), 2));
        QVERIFY_ERROR(members.finish(), ErrorCode::Damaged);
    }
};

QTEST_GUILESS_MAIN(tst_JsonMembers)
#include "tst_jsonmembers.moc"
