// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/record.h"
#include "catalogue/valuetext.h"
#include "packagefolder.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Record : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(loaded);
        m_catalogue = loaded.value();
    }

    void contentHashIsThatOfTheVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto bytes = test::contentOf(QStringLiteral(ARCHIVE_TEST_DATA "/contenthash.json"));
        const auto vectors = QJsonDocument::fromJson(bytes).array();
        QCOMPARE(vectors.size(), 7);
        for (const auto &vector : vectors) {
            QTest::newRow(qPrintable(vector[QStringLiteral("name")].toString()))
                << vector.toObject();
        }
    }
    void contentHashIsThatOfTheVectors()
    {
        QFETCH(QJsonObject, vector);
        const auto record = recordOf(vector);
        const auto hash = QString::fromLatin1(contentHash(*m_catalogue, record).toHex());
        QCOMPARE(hash, vector.value(QStringLiteral("hash")).toString());
        // The vectors of the document are those of the test.
        QVERIFY(test::contentOf(QStringLiteral(ARCHIVE_SOURCE_DIR "/docs/exchange.md"))
                    .contains(hash.toLatin1()));
    }

    void whatIsNotContentChangesNoHash()
    {
        auto record = loan();
        const auto hash = contentHash(*m_catalogue, record);
        record.revision = 7;
        record.draft = true;
        record.changedAt = QDateTime(QDate(2026, 4, 29), QTime(10, 42), Qt::UTC);
        record.changedBy = QStringLiteral("officer");
        record.values.resize(100);
        QCOMPARE(contentHash(*m_catalogue, record), hash);
    }

    void whatIsContentChangesTheHash()
    {
        const auto hash = contentHash(*m_catalogue, loan());
        auto other = loan();
        other.uid = Uid::fromBytes(QByteArray(16, '\x02'));
        QVERIFY(contentHash(*m_catalogue, other) != hash);
        other = loan();
        other.parent = Uid();
        QVERIFY(contentHash(*m_catalogue, other) != hash);
        other = loan();
        other.set(FieldId{other.kind, 1}, Value::ofText(QStringLiteral("夏茂信用社")));
        QVERIFY(contentHash(*m_catalogue, other) != hash);
    }

    void aFieldThatStaysHereChangesNoHash()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"), R"({"fields": {"loan": [
            {"name": "x_here", "title": "本地", "title_en": "Here", "type": "string", "credit:group": "contract", "credit:exchange": false},
            {"name": "x_there", "title": "外地", "title_en": "There", "type": "string", "credit:group": "contract"}]}})");
        QVERIFY_RESULT(loaded);
        const auto &catalogue = *loaded.value();
        const auto &kind = *catalogue.findKind(QStringLiteral("loan"));
        auto record = loan();
        const auto hash = contentHash(*m_catalogue, record);
        QCOMPARE(contentHash(catalogue, record), hash);
        record.set(catalogue.findField(kind, QStringLiteral("x_here"))->id,
                   Value::ofText(QStringLiteral("a")));
        QCOMPARE(contentHash(catalogue, record), hash);
        record.set(catalogue.findField(kind, QStringLiteral("x_there"))->id,
                   Value::ofText(QStringLiteral("a")));
        QVERIFY(contentHash(catalogue, record) != hash);
    }

    void aValueThatWasNeverSetIsNone()
    {
        const Record record;
        QVERIFY(record.value(FieldId{0, 0}).isNone());
        QVERIFY(record.value(FieldId{0, 60000}).isNone());
    }

    void emptyContentIsNone()
    {
        QVERIFY(Value::ofText(QString()).isNone());
        QVERIFY(Value::ofText(QStringLiteral("")).isNone());
        QVERIFY(Value::ofCode(QString()).isNone());
        QVERIFY(Value::of(Uid()).isNone());
        QVERIFY(Value::of(PartialDate()).isNone());
        QVERIFY(!Value::ofBool(false).isNone());
        QVERIFY(!Value::ofCount(0).isNone());
        QVERIFY(!Value::of(Money()).isNone());
        QCOMPARE(Value().toWire(), QString());
    }

    void valuesOfDifferentTypesAreDifferent()
    {
        QVERIFY(!(Value::ofText(QStringLiteral("1")) == Value::ofCode(QStringLiteral("1"))));
        QVERIFY(!(Value::ofCount(1) == Value::ofBool(true)));
        QVERIFY(Value::of(Money::fromFen(1)) == Value::of(Money::fromFen(1)));
    }

private:
    [[nodiscard]] Record recordOf(const QJsonObject &vector) const
    {
        const auto *kind = m_catalogue->findKind(vector.value(QStringLiteral("kind")).toString());
        Record record;
        record.kind = kind->index;
        record.uid = Uid::parse(vector.value(QStringLiteral("uid")).toString()).value();
        if (const auto parent = Uid::parse(vector.value(QStringLiteral("parent")).toString()))
            record.parent = parent.value();
        const auto values = vector.value(QStringLiteral("values")).toObject();
        for (auto member = values.begin(); member != values.end(); ++member) {
            const auto *field = m_catalogue->findField(*kind, member.key());
            record.set(field->id,
                       parseWire(*m_catalogue, *field, member.value().toString()).value());
        }
        return record;
    }

    [[nodiscard]] Record loan() const
    {
        Record record;
        record.kind = m_catalogue->findKind(QStringLiteral("loan"))->index;
        record.uid = Uid::fromBytes(QByteArray(16, '\x01'));
        record.parent = Uid::fromBytes(QByteArray(16, '\x03'));
        record.set(FieldId{record.kind, 0}, Value::ofText(QStringLiteral("XM2025-FL-00318")));
        return record;
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(tst_Record)
#include "tst_record.moc"
