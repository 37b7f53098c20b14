// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/validation.h"
#include "catalogue/valuetext.h"
#include "domain/county.h"
#include "domain/division.h"
#include "support/verify.h"

#include <QLocale>
#include <QRegularExpression>

using namespace archive;

class tst_Validation : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void initTestCase();

    void aGoodRecordHasNoFindings()
    {
        for (const auto *kind : {"household", "person", "loan", "consent", "receiver", "task"}) {
            const auto findings =
                validate(*m_catalogue, good(QString::fromLatin1(kind)), m_context);
            QVERIFY2(findings.empty(),
                     findings.empty() ? "" : qPrintable(findings.front().message));
        }
    }

    void oneValueIsFound_data();
    void oneValueIsFound()
    {
        QFETCH(QString, field);
        QFETCH(QString, wire);
        QFETCH(QString, code);
        auto record = good(field.section(QLatin1Char('.'), 0, 0));
        const auto &target = find(field);
        const auto value = parseWire(*m_catalogue, target, wire);
        QVERIFY_RESULT(value);
        record.set(target.id, *value);
        const auto findings = validate(*m_catalogue, record, m_context);
        if (code.isEmpty()) {
            QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().code));
            return;
        }
        QCOMPARE(findings.size(), std::size_t(1));
        const auto severity =
            code.startsWith(QLatin1String("soft ")) ? Severity::Soft : Severity::Hard;
        QCOMPARE(findings.front().code, code.section(QLatin1Char(' '), -1));
        QCOMPARE(int(findings.front().severity), int(severity));
        QCOMPARE(findings.front().field, target.id);
        QCOMPARE(findings.front().record, record.uid);
        QVERIFY2(findings.front().message.contains(titleOf(target)),
                 qPrintable(findings.front().message));
    }

    void aValueOfAnotherTypeIsFound()
    {
        auto record = good(QStringLiteral("loan"));
        record.set(find(QStringLiteral("loan.balance")).id,
                   Value::ofText(QStringLiteral("120000.00")));
        const auto findings = validate(*m_catalogue, record, m_context);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().code, QStringLiteral("type"));
    }

    void anEmptyRecordLacksWhatIsRequired()
    {
        Record record;
        record.kind = m_catalogue->findKind(QStringLiteral("household"))->index;
        QStringList missing;
        for (const auto &finding : validate(*m_catalogue, record, m_context)) {
            QCOMPARE(finding.code, QStringLiteral("required"));
            missing.append(m_catalogue->field(finding.field).name);
        }
        QCOMPARE(missing.join(QLatin1Char(' ')), QStringLiteral("register_number division"));
    }

    void samplesAndRealPeopleStayApart_data()
    {
        QTest::addColumn<bool>("sample");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::newRow("invented in a sample") << true << "359999197001010018"
                                              << "";
        QTest::newRow("real in a sample") << true << "350427198001010015"
                                          << "sample-needed";
        QTest::newRow("invented among the real") << false << "359999197001010018"
                                                 << "sample-only";
        QTest::newRow("real among the real") << false << "350427198001010015"
                                             << "";
    }
    void samplesAndRealPeopleStayApart()
    {
        QFETCH(bool, sample);
        QFETCH(QString, number);
        QFETCH(QString, code);
        auto context = m_context;
        context.sample = sample;
        auto record = good(QStringLiteral("person"));
        record.set(find(QStringLiteral("person.id_number")).id, Value::ofText(number));
        const auto findings = validate(*m_catalogue, record, context);
        QCOMPARE(findings.empty() ? QString() : findings.front().code, code);
        if (!code.isEmpty())
            QCOMPARE(int(findings.front().severity), int(Severity::Hard));
    }

    void aPassportNeedsNoCitizensNumber()
    {
        auto record = good(QStringLiteral("person"));
        record.set(find(QStringLiteral("person.id_number")).id,
                   Value::ofText(QStringLiteral("E12345678")));
        QCOMPARE(validate(*m_catalogue, record, m_context).size(), std::size_t(1));
        record.set(find(QStringLiteral("person.document_type")).id,
                   Value::ofCode(QStringLiteral("2")));
        QVERIFY(validate(*m_catalogue, record, m_context).empty());
        record.set(find(QStringLiteral("person.document_type")).id,
                   Value::ofCode(QStringLiteral("1")));
        QCOMPARE(validate(*m_catalogue, record, m_context).size(), std::size_t(1));
    }

    void withoutRegistersOnlyTheFormIsChecked()
    {
        auto context = m_context;
        context.counties = nullptr;
        context.divisions = nullptr;
        auto person = good(QStringLiteral("person"));
        person.set(find(QStringLiteral("person.id_number")).id,
                   Value::ofText(QStringLiteral("110105194912310021")));
        QCOMPARE(validate(*m_catalogue, person, context).front().code,
                 QStringLiteral("id-check-digit"));
        auto household = good(QStringLiteral("household"));
        household.set(find(QStringLiteral("household.division")).id,
                      Value::ofText(QStringLiteral("350405999999")));
        QVERIFY(validate(*m_catalogue, household, context).empty());
    }

    void aCountysNarrowerChoiceAsksForAReason()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"),
                                          R"({"narrow": {"loan.loan_kind": ["51", "52"]}})");
        QVERIFY_RESULT(loaded);
        auto record = good(QStringLiteral("loan"));
        const auto kind = find(QStringLiteral("loan.loan_kind")).id;
        record.set(kind, Value::ofCode(QStringLiteral("52")));
        QVERIFY(validate(*loaded.value(), record, m_context).empty());
        record.set(kind, Value::ofCode(QStringLiteral("99")));
        QVERIFY(validate(*m_catalogue, record, m_context).empty());
        const auto findings = validate(*loaded.value(), record, m_context);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().code, QStringLiteral("code-not-offered"));
        QCOMPARE(int(findings.front().severity), int(Severity::Soft));
    }

private:
    [[nodiscard]] const Field &find(const QString &name) const
    {
        const auto *kind = m_catalogue->findKind(name.section(QLatin1Char('.'), 0, 0));
        return *m_catalogue->findField(*kind, name.section(QLatin1Char('.'), 1));
    }

    void put(Record &record, const char *field, const char *wire) const
    {
        const auto &target =
            *m_catalogue->findField(m_catalogue->kind(record.kind), QString::fromLatin1(field));
        record.set(target.id, parseWire(*m_catalogue, target, QString::fromUtf8(wire)).value());
    }

    [[nodiscard]] Record good(const QString &kind) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    CountyRegister m_counties;
    DivisionRegister m_divisions;
    ValidationContext m_context;
};

void tst_Validation::initTestCase()
{
    const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
    QVERIFY_RESULT(loaded);
    m_catalogue = loaded.value();
    const auto counties = CountyRegister::shipped();
    QVERIFY_RESULT(counties);
    m_counties = counties.value();
    const auto divisions = DivisionRegister::shipped();
    QVERIFY_RESULT(divisions);
    m_divisions = divisions.value();
    m_context.today = QDate(2026, 4, 29);
    m_context.counties = &m_counties;
    m_context.divisions = &m_divisions;
}

Record tst_Validation::good(const QString &kind) const
{
    Record record;
    record.kind = m_catalogue->findKind(kind)->index;
    record.uid = Uid::fromBytes(QByteArray(16, '\x05'));
    if (kind == QLatin1String("household")) {
        put(record, "register_number", "350405101204-0037");
        put(record, "division", "350405101204");
        put(record, "registered_population", "5");
        put(record, "labour_force", "5");
    } else if (kind == QLatin1String("person")) {
        put(record, "name", "张秀梅");
        put(record, "id_number", "350427198001010015");
        put(record, "relation", "02");
    } else if (kind == QLatin1String("loan")) {
        put(record, "amount", "150000.00");
        put(record, "start_date", "2025-03-11");
        put(record, "end_date", "2028-03-10");
        put(record, "repayment_strip", "NNN1*#");
    } else if (kind == QLatin1String("consent")) {
        put(record, "consent_number", "XM-2026-0412");
        put(record, "state", "1");
        put(record, "receivers", "province county-desk");
        put(record, "signed_on", "2026-04-12");
    } else if (kind == QLatin1String("receiver")) {
        put(record, "receiver_id", "province");
        put(record, "legal_name", "福建省经济信息中心");
        put(record, "signing_key", "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----");
    } else {
        put(record, "title", "夏茂镇 2026 年建档更新");
        put(record, "purpose", "collect");
        put(record, "area", "350405101000");
    }
    return record;
}

namespace {

struct ValueRow
{
    const char *name;
    const char *field;
    const char *wire;
    const char *code;
};

constexpr ValueRow valueRows[] = {
    {"required", "household.register_number", "", "required"},
    {"optional", "household.group_name", "", ""},
    {"a line break in one line", "household.address", "a\nb", "text-form"},
    {"a control character", "household.address", "a\x07", "text-form"},
    {"a private character", "household.address", "\xee\x80\x80", "soft text-odd"},
    {"a name with an emoji", "person.name", "张😀", "name-form"},
    {"a name of the second plane", "person.name", "𠮷野", ""},
    {"a name with the wrong dot", "person.name", "阿依•古丽", "soft text-odd"},
    {"a check digit", "person.id_number", "350427198001010016", "id-check-digit"},
    {"a number too short", "person.id_number", "3504271980010100", "id-form"},
    {"letters in a number", "person.id_number", "35042719800101001A", "id-form"},
    {"a region of the past", "person.id_number", "350405198001010017", ""},
    {"a phone in words", "person.phone", "none", "phone-form"},
    {"a village of today", "household.division", "350405100201", ""},
    {"a division in letters", "household.division", "shaxian", "division-form"},
    {"a division of no list", "household.division", "350405999999", "soft division-unknown"},
    {"a division of the past", "household.division", "350427101000", "soft division-abolished"},
    {"a code of no list", "person.sex", "3", "code-unknown"},
    {"a heading", "person.relation", "2", "code-heading"},
    {"one of several of no list", "consent.purposes", "collect fun", "code-unknown"},
    {"one of several twice", "consent.purposes", "collect collect", "code-twice"},
    {"a strip with a foreign sign", "loan.repayment_strip", "NNX", "code-unknown"},
    {"a strip of 24 months", "loan.repayment_strip", "NNNNNNNNNNNNNNNNNNNNNNNN", ""},
    {"a strip of 25 months", "loan.repayment_strip", "NNNNNNNNNNNNNNNNNNNNNNNNN", "text-form"},
    {"no people", "household.away_count", "0", ""},
    {"less than no people", "household.away_count", "-1", "below-minimum"},
    {"a hundred people", "household.resident_population", "100", "above-maximum"},
    {"more workers than people", "household.labour_force", "6", "above-other"},
    {"as many away as people", "household.away_count", "5", ""},
    {"a debt below zero", "loan.balance", "-0.01", "below-minimum"},
    {"today", "loan.start_date", "2026-04-29", ""},
    {"this month", "loan.as_of", "2026-04", ""},
    {"tomorrow", "loan.as_of", "2026-04-30", "date-future"},
    {"a birth in the future", "person.birth_date", "2026-05", "date-future"},
    {"for ever into the past", "person.birth_date", "9999-12-31", "date-future"},
    {"ends on the day of its start", "loan.end_date", "2025-03-11", ""},
    {"ends in the month of its start", "loan.end_date", "2025-03", ""},
    {"ends before it starts", "loan.end_date", "2025-03-10", "date-order"},
    {"never ends", "loan.end_date", "9999-12-31", ""},
    {"withdrawn before it was signed", "consent.withdrawn_on", "2026-04-11", "date-order"},
    {"a receiver in capitals", "receiver.receiver_id", "Province", "id-word"},
    {"receivers by commas", "consent.receivers", "province,county-desk", "id-word"},
    {"a hash",
     "consent.scan_hash",
     "9644af6b44a866bd957ac88aedf7625df508b63a907914892967dd1039448f29",
     ""},
    {"half a hash", "consent.scan_hash", "9644af6b44a866bd", "hash-form"},
    {"a hash with a line end",
     "consent.scan_hash",
     "9644af6b44a866bd957ac88aedf7625df508b63a907914892967dd1039448f2G",
     "hash-form"},
};

} // namespace

void tst_Validation::oneValueIsFound_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("code");
    for (const auto &row : valueRows) {
        QTest::newRow(row.name) << QString::fromLatin1(row.field) << QString::fromUtf8(row.wire)
                                << QString::fromLatin1(row.code);
    }
    const QString field = QStringLiteral("household.group_name");
    QTest::newRow("as long as allowed") << field << QString(40, QLatin1Char('a')) << QString();
    QTest::newRow("too long") << field << QString(41, QLatin1Char('a'))
                              << QStringLiteral("text-form");
}

QTEST_GUILESS_MAIN(tst_Validation)
#include "tst_validation.moc"
