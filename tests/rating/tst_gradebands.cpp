// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/gradebands.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

using namespace archive;

class tst_GradeBands : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aPolicysGradesAreRead_data()
    {
        QTest::addColumn<QByteArray>("grades");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("place");
        const auto refused = [](const char *name, const QByteArray &grades, const char *place) {
            QTest::newRow(name) << grades << 0 << QString::fromLatin1(place);
        };
        QTest::newRow("two") << QByteArray(
            R"([{"grade": "A", "from": "60.0"}, {"grade": "B", "from": "0.0"}])")
                             << 2 << QString();
        refused("no list", "{}", "grades");
        refused("an empty list", "[]", "grades");
        refused("not down to zero", R"([{"grade": "A", "from": "60.0"}])", "grades");
        refused("rising",
                R"([{"grade": "A", "from": "0.0"}, {"grade": "B", "from": "60.0"}])",
                "grades");
        refused("two from the same points",
                R"([{"grade": "A", "from": "0.0"}, {"grade": "B", "from": "0.0"}])",
                "grades");
        refused("a number for a text", R"([{"grade": "A", "from": 0}])", "grades[0]");
        refused("no name", R"([{"from": "0.0"}])", "grades[0]");
        refused("an empty name", R"([{"grade": "", "from": "0.0"}])", "grades[0]");
        refused("a member too many",
                R"([{"grade": "A", "from": "60"}, {"grade": "B", "from": "0", "to": "60"}])",
                "grades[1]");
    }
    void aPolicysGradesAreRead()
    {
        QFETCH(QByteArray, grades);
        QFETCH(int, count);
        QFETCH(QString, place);
        const auto policy = QJsonDocument::fromJson(R"({"card": "another.pmml", "grades": )"
                                                    + grades + QByteArray("}"));
        QVERIFY(policy.isObject());
        const auto found = readGradeBands(policy.object(), QStringLiteral("county.json"));
        QCOMPARE(found.ok(), count > 0);
        if (found) {
            QCOMPARE(int(found->size()), count);
            return;
        }
        const auto &message = found.error().message;
        QVERIFY2(message.contains(QLatin1String("county.json")), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("“%1”").arg(place)), qPrintable(message));
    }

    void aScoreHasTheHighestGradeThatItReaches_data()
    {
        QTest::addColumn<qint64>("tenths");
        QTest::addColumn<int>("place");
        QTest::newRow("above all") << qint64(1'000'000) << 0;
        QTest::newRow("on the edge") << qint64(900) << 0;
        QTest::newRow("a tenth below") << qint64(899) << 1;
        QTest::newRow("nothing") << qint64(0) << 2;
        QTest::newRow("below nothing") << qint64(-1) << 2;
    }
    void aScoreHasTheHighestGradeThatItReaches()
    {
        QFETCH(qint64, tenths);
        QFETCH(int, place);
        const std::vector<GradeBand> bands{
            {QStringLiteral("A"), 900}, {QStringLiteral("B"), 500}, {QStringLiteral("C"), 0}};
        QCOMPARE(int(bandOf(bands, tenths)), place);
    }
};

QTEST_GUILESS_MAIN(tst_GradeBands)
#include "tst_gradebands.moc"
