// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batchheader.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace archive;

namespace {

BatchHeader sampleHeader()
{
    BatchHeader header;
    header.id = Uid::parse(QStringLiteral("0190b6b0-0000-7000-8000-000000000001")).value();
    header.station = QStringLiteral("SX-XM-02");
    header.number = 42;
    header.previous = QByteArray(32, '\x11');
    header.catalogue = QStringLiteral("2026.1");
    header.receiver = QStringLiteral("province");
    header.journal = {QStringLiteral("e1"), 100, 212, QByteArray(32, '\x22')};
    header.created = QDateTime(QDate(2026, 4, 29), QTime(2, 31, 7), Qt::UTC);
    header.training = true;
    header.counts = {{QStringLiteral("household"), 12}, {QStringLiteral("person"), 40}};
    header.held = {{QStringLiteral("consent-missing"), 11}};
    return header;
}

} // namespace

class tst_BatchHeader : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void goesThroughJsonUnchanged()
    {
        const auto read = BatchHeader::fromJson(sampleHeader().toJson());
        QVERIFY_RESULT(read);
        QCOMPARE(read->toJson(), sampleHeader().toJson());
        QCOMPARE(read->journal.head, sampleHeader().journal.head);
        QCOMPARE(read->created, sampleHeader().created);
        QVERIFY(read->held == sampleHeader().held);
    }

    void hasTheMembersOfTheFormat()
    {
        const QJsonObject json = sampleHeader().toJson();
        QCOMPARE(json.value(QStringLiteral("created")).toString(),
                 QStringLiteral("2026-04-29T02:31:07Z"));
        QCOMPARE(json.value(QStringLiteral("previous")).toString(),
                 QStringLiteral("11").repeated(32));
        const QJsonObject journal = json.value(QStringLiteral("journal")).toObject();
        QCOMPARE(journal.value(QStringLiteral("to")).toInteger(), 212);
    }

    void theFirstBatchHasNoPreviousOne()
    {
        BatchHeader header = sampleHeader();
        header.number = 1;
        header.previous.clear();
        QVERIFY(header.toJson().value(QStringLiteral("previous")).isNull());
        QVERIFY_RESULT(BatchHeader::fromJson(header.toJson()));
        header.number = 2;
        QVERIFY_ERROR(BatchHeader::fromJson(header.toJson()), ErrorCode::Damaged);
    }

    void refusesWrongMembers_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *member, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(member) << value;
        };
        row("no id", "id", QJsonValue::Undefined);
        row("an id that is no uid", "id", QStringLiteral("42"));
        row("a station of another form", "station", QStringLiteral("../x"));
        row("a station with a space", "station", QStringLiteral("sx 1"));
        row("number zero", "number", 0);
        row("a negative number", "number", -1);
        row("half a number", "number", 1.5);
        row("a number of nine digits", "number", 100'000'000);
        row("a number as text", "number", QStringLiteral("42"));
        row("a short previous hash", "previous", QStringLiteral("11"));
        row("no previous hash", "previous", QJsonValue::Null);
        row("no catalogue", "catalogue", QString());
        row("no receiver", "receiver", QJsonValue::Undefined);
        row("a time without Z", "created", QStringLiteral("2026-04-29T02:31:07"));
        row("a time that is none", "created", QStringLiteral("2026-02-30T02:31:07Z"));
        row("training as text", "training", QStringLiteral("false"));
        row("counts as a list", "counts", QJsonArray());
        row("a count that is none", "counts", QJsonObject{{QStringLiteral("person"), -1}});
        row("no held", "held", QJsonValue::Undefined);
        row("no journal", "journal", QJsonValue::Undefined);
        row("a journal of nothing", "journal", QJsonObject());
    }
    void refusesWrongMembers()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = sampleHeader().toJson();
        json.insert(member, value);
        if (value.isUndefined())
            json.remove(member);
        const auto read = BatchHeader::fromJson(json);
        QVERIFY_ERROR(read, ErrorCode::Damaged);
        QCOMPARE(read.error().context,
                 member == QStringLiteral("journal") && value.isObject() ? QStringLiteral("epoch")
                                                                         : member);
    }

    void refusesAJournalThatRunsBackwards()
    {
        BatchHeader header = sampleHeader();
        header.journal.to = header.journal.from - 1;
        QVERIFY_ERROR(BatchHeader::fromJson(header.toJson()), ErrorCode::Damaged);
    }

    void knowsStationIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("usual") << QStringLiteral("SX-XM-02") << true;
        QTest::newRow("one letter") << QStringLiteral("a") << true;
        QTest::newRow("forty") << QString(40, u'a') << true;
        QTest::newRow("forty-one") << QString(41, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("hyphen first") << QStringLiteral("-a") << false;
        QTest::newRow("dot") << QStringLiteral("a.b") << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("line feed") << QStringLiteral("a\n") << false;
        QTest::newRow("Chinese") << QStringLiteral("沙县") << false;
    }
    void knowsStationIds()
    {
        QFETCH(QString, id);
        QFETCH(bool, valid);
        QCOMPARE(isStationId(id), valid);
    }
};

QTEST_GUILESS_MAIN(tst_BatchHeader)
#include "tst_batchheader.moc"
