// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/ratingset.h"
#include "support/countyfile.h"
#include "support/spoiledjson.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace archive;
using namespace archive::test;

/// Card and policy of a county, or those that are shipped.
class tst_RatingSet : public QObject
{
    Q_OBJECT

private:
    SystemDisk m_disk;

    static QJsonObject shipped()
    {
        QFile file(QStringLiteral(":/rating/policy.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    static QByteArray textOf(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsShippedIsTakenWhole()
    {
        const QTemporaryDir archive;
        const auto set = RatingSet::load(archive.path(), m_disk);
        QVERIFY_RESULT(set);
        QCOMPARE(set->bands().size(), size_t(5));
        QCOMPARE(set->bands().front().grade, QStringLiteral("AAA"));
        QCOMPARE(set->bands().front().from, qint64(900));
        QCOMPARE(set->validMonths(), 24);
        QCOMPARE(set->card().model().characteristics.size(), size_t(15));
        QCOMPARE(set->cardHash().size(), 64);
        QVERIFY(set->policyHash() != set->cardHash());
    }

    void aCountysOwnFilesComeFirst()
    {
        const QTemporaryDir archive;
        auto policy = shipped();
        policy[QLatin1String("name")] = QStringLiteral("本县政策");
        policy[QLatin1String("card")] = QStringLiteral("own.pmml");
        QVERIFY(putCountyFile(archive.path(), QStringLiteral("policy.json"), textOf(policy)));
        QVERIFY_ERROR(RatingSet::load(archive.path(), m_disk), ErrorCode::NotFound);
        QFile card(QStringLiteral(":/scorecards/default.pmml"));
        QVERIFY(card.open(QIODevice::ReadOnly));
        QVERIFY(putCountyFile(archive.path(), QStringLiteral("own.pmml"), card.readAll()));
        const auto set = RatingSet::load(archive.path(), m_disk);
        QVERIFY_RESULT(set);
        QCOMPARE(set->name(), QStringLiteral("本县政策"));
        const QTemporaryDir none;
        const auto other = RatingSet::load(none.path(), m_disk);
        QVERIFY_RESULT(other);
        QCOMPARE(set->cardHash(), other->cardHash());
        QVERIFY(set->policyHash() != other->policyHash());
    }

    void filesThatAreNamedStandIn()
    {
        const QTemporaryDir archive;
        auto policy = shipped();
        policy[QLatin1String("version")] = QStringLiteral("试行");
        QVERIFY(putCountyFile(archive.path(), QStringLiteral("trial.json"), textOf(policy)));
        RatingFiles files;
        files.policy = archive.filePath(QStringLiteral("rating/trial.json"));
        const auto set = RatingSet::load(archive.path(), m_disk, files);
        QVERIFY_RESULT(set);
        QCOMPARE(set->version(), QStringLiteral("试行"));
        files.card = archive.filePath(QStringLiteral("none.pmml"));
        QVERIFY_ERROR(RatingSet::load(archive.path(), m_disk, files), ErrorCode::NotFound);
    }

    void aPolicyThatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<SpoilJson>("spoil");
        QTest::newRow("a member too many")
            << SpoilJson([](QJsonObject &policy) { policy[QLatin1String("bonus")] = 1; });
        QTest::newRow("a member too few")
            << SpoilJson([](QJsonObject &policy) { policy.remove(QStringLiteral("mandatory")); });
        QTest::newRow("no name") << SpoilJson(
            [](QJsonObject &policy) { policy[QLatin1String("name")] = QString(); });
        QTest::newRow("a card by its path") << SpoilJson([](QJsonObject &policy) {
            policy[QLatin1String("card")] = QStringLiteral("../card.pmml");
        });
        QTest::newRow("valid for no time")
            << SpoilJson([](QJsonObject &policy) { policy[QLatin1String("validMonths")] = 0; });
        QTest::newRow("valid for ever")
            << SpoilJson([](QJsonObject &policy) { policy[QLatin1String("validMonths")] = 61; });
        QTest::newRow("an input that the card has not") << SpoilJson([](QJsonObject &policy) {
            policy[QLatin1String("mandatory")] = QJsonArray{QStringLiteral("religion")};
        });
        QTest::newRow("no grades") << SpoilJson(
            [](QJsonObject &policy) { policy[QLatin1String("grades")] = QJsonArray(); });
        QTest::newRow("points that are no text") << SpoilJson([](QJsonObject &policy) {
            policy[QLatin1String("grades")] = QJsonArray{QJsonObject{
                {QStringLiteral("grade"), QStringLiteral("A")}, {QStringLiteral("from"), 0}}};
        });
        const auto grades = [](const char *first, const char *second) {
            return SpoilJson([first, second](QJsonObject &policy) {
                policy[QLatin1String("grades")] =
                    QJsonArray{QJsonObject{{QStringLiteral("grade"), QStringLiteral("A")},
                                           {QStringLiteral("from"), QString::fromLatin1(first)}},
                               QJsonObject{{QStringLiteral("grade"), QStringLiteral("B")},
                                           {QStringLiteral("from"), QString::fromLatin1(second)}}};
            });
        };
        QTest::newRow("grades that rise") << grades("0", "60");
        QTest::newRow("a gap at the bottom") << grades("80", "10");
        QTest::newRow("two from the same points") << grades("0", "0");
    }
    void aPolicyThatIsNotUnderstoodIsRefused()
    {
        QFETCH(SpoilJson, spoil);
        const QTemporaryDir archive;
        auto policy = shipped();
        spoil(policy);
        QVERIFY(putCountyFile(archive.path(), QStringLiteral("policy.json"), textOf(policy)));
        const auto set = RatingSet::load(archive.path(), m_disk);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidInput);
        QVERIFY2(set.error().message.contains(QStringLiteral("policy.json")),
                 qPrintable(set.error().message));
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "policy.json" << QByteArray("{");
        QTest::newRow("a member twice")
            << "policy.json" << QByteArray("{\"name\":\"a\",\"name\":\"b\"}");
        QTest::newRow("no card") << "default.pmml" << QByteArray("<PMML/>");
        QTest::newRow("a card with a DOCTYPE")
            << "default.pmml" << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><PMML/>");
        QTest::newRow("no vetoes") << "vetoes.pmml" << QByteArray();
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const QTemporaryDir archive;
        QVERIFY(putCountyFile(archive.path(), name, bytes));
        QVERIFY_ERROR(RatingSet::load(archive.path(), m_disk), ErrorCode::InvalidInput);
    }
};

QTEST_MAIN(tst_RatingSet)
#include "tst_ratingset.moc"
