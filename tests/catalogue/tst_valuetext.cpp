// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/valuetext.h"
#include "support/verify.h"

#include <QLocale>
#include <QRegularExpression>

using namespace archive;

class tst_ValueText : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void initTestCase()
    {
        const auto loaded =
            loadCatalogue(QStringLiteral(":/catalogue"), R"({"fields": {"household": [
            {"name": "x_area", "title": "烟叶面积", "title_en": "Tobacco", "type": "number", "credit:type": "area",
             "credit:unit": "亩", "credit:unit_en": "mu", "credit:group": "livelihood"}]}})");
        QVERIFY_RESULT(loaded);
        m_catalogue = loaded.value();
    }

    void wireTextIsReadAndWrittenBack_data()
    {
        columns();
        row("nothing", "loan.amount", "", "");
        row("money", "loan.amount", "150000.00", "150000.00");
        row("money without decimals", "loan.amount", "150000", "150000.00");
        row("area", "household.x_area", "12.35", "12.35");
        row("rate", "loan.rate", "6.48", "6.48");
        row("date", "loan.start_date", "2024-02-29", "2024-02-29");
        row("date without day", "person.birth_date", "1979-03", "1979-03");
        row("year", "household.resident_since", "1998", "1998");
        row("long term", "loan.end_date", "9999-12-31", "9999-12-31");
        row("true", "person.co_borrower", "true", "true");
        row("false", "person.co_borrower", "false", "false");
        row("zero", "loan.overdue_days", "0", "0");
        row("count", "loan.overdue_days", "18", "18");
        row("code", "person.relation", "02", "02");
        row("several codes", "consent.purposes", "collect 02", "collect 02");
        row("uid",
            "loan.borrower",
            "0190b6b0-0000-7000-8000-000000000002",
            "0190b6b0-0000-7000-8000-000000000002");
        row("text is trimmed", "household.address", " 俞邦路56号 ", "俞邦路56号");
        row("a citizen's number with a small x",
            "person.id_number",
            "11010519491231002x",
            "11010519491231002X");
        row("a citizen's number of 15 digits",
            "person.id_number",
            "350427650815101",
            "350427196508151010");
        row("what is no number stays for validation", "person.id_number", "E1234", "E1234");
        row("a county's code becomes one of twelve digits",
            "household.division",
            "350405",
            "350405000000");
        row("phone", "household.phone", "138 0000 0137", "13800000137");
    }
    void wireTextIsReadAndWrittenBack()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto value = parseWire(*m_catalogue, find(field), text);
        QVERIFY_RESULT(value);
        QCOMPARE(value->toWire(), expected);
        QCOMPARE(value->isNone(), expected.isEmpty());
    }

    void wireTextIsStrict_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto refused = [](const char *name, const char *field, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(text);
        };
        refused("money with separators", "loan.amount", "150,000.00");
        refused("money in 万", "loan.amount", "15万");
        refused("money with three decimals", "loan.amount", "1.005");
        refused("money with exponent", "loan.amount", "1e5");
        refused("rate with a sign", "loan.rate", "6.48%");
        refused("rate below zero", "loan.rate", "-1");
        refused("area below zero", "household.x_area", "-1");
        refused("date with dots", "loan.start_date", "2024.02.29");
        refused("a day that is none", "loan.start_date", "2023-02-29");
        refused("yes", "person.co_borrower", "yes");
        refused("True", "person.co_borrower", "True");
        refused("count with a fraction", "loan.overdue_days", "1.0");
        refused("count with a leading zero", "loan.overdue_days", "018");
        refused("count full width", "loan.overdue_days", "１８");
        refused("count too long", "loan.overdue_days", "9999999999999999999");
        refused("minus zero", "loan.overdue_days", "-0");
        refused("two codes for one", "person.relation", "02 10");
        refused("two spaces between codes", "consent.purposes", "collect  02");
        refused("a title for a code", "person.relation", "户主");
        refused("uid in braces", "loan.borrower", "{0190b6b0-0000-7000-8000-000000000002}");
        refused("no uid", "loan.borrower", "张秀梅");
    }
    void wireTextIsStrict()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const auto value = parseWire(*m_catalogue, find(field), text);
        QVERIFY_ERROR(value, ErrorCode::InvalidInput);
        QCOMPARE(value.error().context, find(field).name);
        QVERIFY2(value.error().message.startsWith(titleOf(find(field))),
                 qPrintable(value.error().message));
    }

    void typedTextIsUnderstood_data()
    {
        columns();
        row("spaces", "household.address", "  俞邦路 56 号 ", "俞邦路 56 号");
        row("only spaces", "household.address", "   ", "");
        row("yuan with separators", "loan.amount", "150,000", "150000.00");
        row("wan", "loan.amount", "15万", "150000.00");
        row("full width", "loan.amount", "１５００", "1500.00");
        row("rate with a sign", "loan.rate", "6.48%", "6.48");
        row("rate in li", "loan.rate", "5.9厘", "7.08");
        row("square metres", "household.x_area", "2000平方米", "3.00");
        row("date with dots", "loan.start_date", "2024.2.29", "2024-02-29");
        row("date in one", "loan.start_date", "20240229", "2024-02-29");
        row("date in Chinese", "person.birth_date", "1979年3月", "1979-03");
        row("long term", "loan.end_date", "长期", "9999-12-31");
        row("long term as shown", "loan.end_date", "long term", "9999-12-31");
        row("yes in Chinese", "person.co_borrower", "是", "true");
        row("no in Chinese", "person.co_borrower", "否", "false");
        row("No", "person.co_borrower", "No", "false");
        row("count with unit", "household.labour_force", "３ 人", "3");
        row("count with English unit", "household.labour_force", "3 persons", "3");
        row("code", "person.relation", "02", "02");
        row("code full width", "person.relation", "０２", "02");
        row("code and title", "person.relation", "02 户主", "02");
        row("Chinese title", "person.relation", "女婿", "28");
        row("English title", "person.relation", "daughter-in-law", "38");
        row("title of heading and code", "person.relation", "配偶", "10");
        row("small letter of a code", "person.document_type", "x", "X");
        row("several by semicolon", "person.skill_certificate", "2; 9 其他证书", "2 9");
        row("several by commas", "person.skill_certificate", "2，9", "2 9");
        row("several by spaces", "consent.purposes", "collect 02", "collect 02");
        row("several with a double", "consent.purposes", "02; 贷款审批", "02");
        row("name", "person.name", " 张秀梅 ", "张秀梅");
        row("phone with a country code", "household.phone", "+86 138-0000-0137", "13800000137");
        row("number with spaces", "person.id_number", "110105 19491231 002x", "11010519491231002X");
    }
    void typedTextIsUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto value = parseTyped(*m_catalogue, find(field), text);
        QVERIFY_RESULT(value);
        QCOMPARE(value->toWire(), expected);
        // What is shown is understood again: a form tidies what was typed.
        const auto shown = displayText(*m_catalogue, find(field), *value);
        const auto again = parseTyped(*m_catalogue, find(field), shown);
        QVERIFY_RESULT(again);
        QCOMPARE(*again, *value);
    }

    void typedTextIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto refused = [](const char *name, const char *field, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(text);
        };
        refused("words for money", "loan.amount", "十五万");
        refused("words for a date", "loan.start_date", "yesterday");
        refused("half a yes", "person.co_borrower", "maybe");
        refused("a code that is none", "person.relation", "98");
        refused("a code with another title", "person.relation", "02 配偶");
        refused("a title that is none", "person.relation", "表叔");
        refused("one of several that is none", "consent.purposes", "collect; fun");
        refused("an emoji in a name", "person.name", "张😀");
        refused("letters in a phone", "household.phone", "ask Wang");
        refused("a fraction of a person", "household.labour_force", "2.5");
    }
    void typedTextIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const auto value = parseTyped(*m_catalogue, find(field), text);
        QVERIFY_ERROR(value, ErrorCode::InvalidInput);
        QCOMPARE(value.error().context, find(field).name);
    }

    void valuesAreShownForPeople_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto shown =
            [](const char *field, const char *wire, const char *english, const char *chinese) {
                QTest::newRow(field) << QString::fromLatin1(field) << QString::fromUtf8(wire)
                                     << QString::fromUtf8(english) << QString::fromUtf8(chinese);
            };
        shown("loan.amount", "1234.5", "1,234.50", "1,234.50");
        shown("household.x_area", "1012.35", "1,012.35", "1,012.35");
        shown("loan.rate", "7.08", "7.08", "7.08");
        shown("person.birth_date", "1979-03", "1979-03", "1979-03");
        shown("person.relation", "02", "02 Household head", "02 户主");
        shown("person.sex", "7", "7", "7");
        shown("consent.purposes",
              "collect 02",
              "collect Collection for the archive; 02 Loan approval",
              "collect 建档采集; 02 贷款审批");
        shown("household.labour_force", "3", "3", "3");
        shown("household.address", "俞邦路56号", "俞邦路56号", "俞邦路56号");
    }
    void valuesAreShownForPeople()
    {
        QFETCH(QString, field);
        QFETCH(QString, wire);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        const auto value = parseWire(*m_catalogue, find(field), wire);
        QVERIFY_RESULT(value);
        QCOMPARE(displayText(*m_catalogue, find(field), *value), english);
        QLocale::setDefault(QLocale(QLocale::Chinese));
        QCOMPARE(displayText(*m_catalogue, find(field), *value), chinese);
    }

    void nothingIsShownAsNothing()
    {
        QCOMPARE(displayText(*m_catalogue, find(QStringLiteral("loan.amount")), Value()),
                 QString());
    }

    void titlesFollowTheLanguage()
    {
        const auto &field = find(QStringLiteral("household.labour_force"));
        const auto &kind = m_catalogue->kind(field.id.kind);
        QCOMPARE(titleOf(field), QStringLiteral("Labour force"));
        QCOMPARE(titleOf(kind), QStringLiteral("Household"));
        QCOMPARE(titleOf(kind.groups.front()), QStringLiteral("Household particulars"));
        QCOMPARE(unitOf(field), QStringLiteral("persons"));
        QLocale::setDefault(QLocale(QLocale::Chinese));
        QCOMPARE(titleOf(field), QStringLiteral("劳动力"));
        QCOMPARE(titleOf(kind), QStringLiteral("农户"));
        QCOMPARE(titleOf(kind.groups.front()), QStringLiteral("户基本情况"));
        QCOMPARE(unitOf(field), QStringLiteral("人"));
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void row(const char *name, const char *field, const char *text, const char *expected)
    {
        QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected);
    }

    [[nodiscard]] const Field &find(const QString &name) const
    {
        const auto *kind = m_catalogue->findKind(name.section(QLatin1Char('.'), 0, 0));
        return *m_catalogue->findField(*kind, name.section(QLatin1Char('.'), 1));
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(tst_ValueText)
#include "tst_valuetext.moc"
