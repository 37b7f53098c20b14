// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/schema.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_CountyOverlay : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aCountyAddsFieldsBehindTheCore()
    {
        const auto core = loadCatalogue(QStringLiteral(":/catalogue"));
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"), R"({
            "title": "沙县区", "version": "1",
            "codes": {"x_snack_city": {"title": "经营城市", "title_en": "City of the shop", "entries": [
                {"code": "01", "title": "上海", "title_en": "Shanghai"},
                {"code": "0101", "title": "浦东", "title_en": "Pudong", "parent": "01"},
                {"code": "9", "title": "其他", "title_en": "Other", "selectable": false}]}},
            "fields": {"household": [
                {"name": "x_city", "title": "经营城市", "title_en": "City of the shop", "type": "string",
                 "credit:references": "x_snack_city", "credit:group": "livelihood", "credit:level": "C1"},
                {"name": "x_seats", "title": "座位", "title_en": "Seats", "type": "integer", "credit:unit": "个", "credit:unit_en": "seats",
                 "credit:group": "livelihood", "credit:level": "C1", "constraints": {"minimum": 1, "maximum": 500}},
                {"name": "x_area", "title": "烟叶面积", "title_en": "Tobacco", "type": "number", "credit:type": "area",
                 "credit:group": "livelihood", "credit:level": "C1", "constraints": {"minimum": 2}},
                {"name": "x_partner", "title": "合伙人", "title_en": "Partner", "type": "string", "credit:references": "person",
                 "credit:exchange": false, "credit:group": "livelihood", "credit:level": "C2"}]}})");
        QVERIFY_RESULT(core);
        QVERIFY_RESULT(loaded);
        const auto &catalogue = *loaded.value();
        const auto *household = catalogue.findKind(QStringLiteral("household"));
        const auto before = core.value()->findKind(QStringLiteral("household"))->fields.size();
        QCOMPARE(household->fields.size(), before + 4);

        const auto *city = catalogue.findField(*household, QStringLiteral("x_city"));
        QCOMPARE(city->id, (FieldId{household->index, static_cast<quint16>(before)}));
        QCOMPARE(int(city->type), int(ValueType::Code));
        QCOMPARE(city->core, false);
        QCOMPARE(catalogue.codeList(QStringLiteral("x_snack_city"))->entries.size(),
                 std::size_t(3));
        const auto *area = catalogue.findField(*household, QStringLiteral("x_area"));
        QCOMPARE(int(area->type), int(ValueType::Area));
        QCOMPARE(area->minimum, std::optional<qint64>(200));
        const auto *partner = catalogue.findField(*household, QStringLiteral("x_partner"));
        QCOMPARE(int(partner->type), int(ValueType::Ref));
        QCOMPARE(partner->refKind, QStringLiteral("person"));
        QVERIFY(!partner->exchange);

        // The table of an older archive gets the new columns and keeps all others.
        QStringList present;
        for (const auto &field : core.value()->findKind(QStringLiteral("household"))->fields)
            present.append(field.name);
        QCOMPARE(addColumnsSql(*household, present).size(), 4);
        QVERIFY(household->order.end()
                != std::find(household->order.begin(), household->order.end(), city->id.index));
    }

    void aCountyHidesShowsNarrowsAndReorders()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"), R"({
            "hide": ["household.household_book", "loan.account_kind"],
            "show": ["person.marital"],
            "narrow": {"loan.loan_kind": ["51", "52", "53"], "consent.purposes": ["collect"]},
            "order": {"person": ["phone", "name"]}})");
        QVERIFY_RESULT(loaded);
        const auto &catalogue = *loaded.value();
        QCOMPARE(
            names(catalogue, "person").mid(0, 3),
            QStringList(
                {QStringLiteral("phone"), QStringLiteral("name"), QStringLiteral("id_number")}));
        QVERIFY(names(catalogue, "person").contains(QStringLiteral("marital")));
        QVERIFY(!names(catalogue, "household").contains(QStringLiteral("household_book")));
        const auto *loan = catalogue.findKind(QStringLiteral("loan"));
        QVERIFY(catalogue.findField(*loan, QStringLiteral("account_kind"))->hidden);
        QCOMPARE(catalogue.findField(*loan, QStringLiteral("loan_kind"))->allowedCodes,
                 QStringList({QStringLiteral("51"), QStringLiteral("52"), QStringLiteral("53")}));
        // Core fields keep their places whatever the order on the form.
        QCOMPARE(catalogue.kind(1).fields.at(0).name, QStringLiteral("name"));
    }

    void aCountyMayMakeAClassStricter()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"), R"({
            "classes": {"loan": "written-consent"},
            "fields": {"loan": [{"name": "x_income", "title": "申报年收入", "title_en": "Income stated", "type": "number",
                "credit:type": "money", "credit:group": "contract", "credit:level": "C2"}]}})");
        QVERIFY_RESULT(loaded);
        QCOMPARE(int(loaded.value()->findKind(QStringLiteral("loan"))->legalClass),
                 int(LegalClass::WrittenConsent));
    }

    void isRefused_data();
    void isRefused()
    {
        QFETCH(QByteArray, overlay);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"), overlay);
        QVERIFY_ERROR(loaded, ErrorCode::InvalidInput);
        const auto message = loaded.error().message;
        QVERIFY2(message.startsWith(place), qPrintable(message));
        QVERIFY2(message.contains(reason), qPrintable(message));
    }

private:
    static QStringList names(const Catalogue &catalogue, const char *kindName)
    {
        const auto *kind = catalogue.findKind(QString::fromLatin1(kindName));
        QStringList names;
        for (const auto index : kind->order)
            names.append(kind->fields.at(index).name);
        return names;
    }
};

namespace {

void overlayRow(const char *name, const QByteArray &overlay, const char *place, const char *reason)
{
    QTest::newRow(name) << overlay << QString::fromUtf8(place) << QString::fromUtf8(reason);
}

/// One field of a county for the household; `more` are further members.
QByteArray
countyField(const char *name, const char *title, const char *titleEn, const char *more = "")
{
    return QByteArray(R"({"fields": {"household": [{"name": ")") + name + R"(", "title": ")" + title
        + R"(", "title_en": ")" + titleEn
        + R"(", "credit:group": "identity", "credit:level": "C1", "type": "string")" + more
        + "}]}}";
}

} // namespace

void tst_CountyOverlay::isRefused_data()
{
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const char *const file = "county.json";

    overlayRow("no JSON", "fields:", file, "not JSON");
    overlayRow("a list", "[]", file, "one JSON object");
    overlayRow("too deep", QByteArray(40, '['), file, "nested");
    overlayRow("too large", QByteArray(1024 * 1024 + 1, ' '), file, "larger");
    overlayRow("a member twice", R"({"hide": [], "hide": []})", file, "twice");
    overlayRow("to drop a field", R"({"drop": ["household.phone"]})", file, "“drop” is unknown");
    overlayRow("to rename a field",
               R"({"rename": {"household.phone": "telephone"}})",
               file,
               "“rename” is unknown");
    overlayRow("to add a kind", R"({"fields": {"x_cow": []}})", "county.json, x_cow", "no kind");
    overlayRow("fields that are no list",
               R"({"fields": {"household": {}}})",
               "county.json, household",
               "list");

    overlayRow("a field without x_",
               countyField("city", "城市", "City"),
               "county.json, household.city",
               "x_");
    overlayRow("a core field anew",
               countyField("phone", "电话", "Phone"),
               "county.json, household.phone",
               "x_");
    overlayRow("upper case",
               countyField("x_City", "城市", "City"),
               "county.json, household.x_City",
               "lower-case");
    overlayRow("no English",
               countyField("x_city", "城市", ""),
               "county.json, household.x_city",
               "title_en");
    overlayRow("unknown type",
               countyField("x_city", "城市", "City", R"(, "credit:type": "map")"),
               "county.json, household.x_city",
               "map");
    overlayRow("refers to nothing",
               countyField("x_city", "城市", "City", R"(, "credit:references": "cities")"),
               "county.json, household.x_city",
               "cities");
    overlayRow("kept before consent",
               countyField("x_city", "城市", "City", R"(, "credit:basic": true)"),
               "county.json, household.x_city",
               "credit:basic");
    overlayRow("a class of its own",
               countyField("x_city", "城市", "City", R"(, "credit:class": "basic")"),
               "county.json, household.x_city",
               "credit:class");
    overlayRow("unique",
               countyField("x_city", "城市", "City", R"(, "constraints": {"unique": true})"),
               "county.json, household.x_city",
               "unique");
    overlayRow("the same field twice",
               R"({"fields": {"task": [
                   {"name": "x_a", "title": "甲", "title_en": "A", "type": "string", "credit:group": "task"},
                   {"name": "x_a", "title": "乙", "title_en": "B", "type": "string", "credit:group": "task"}]}})",
               "county.json, task.x_a",
               "twice");

    overlayRow("religion in Chinese",
               countyField("x_a", "宗教信仰", "Habits"),
               "county.json, household.x_a",
               "religion");
    overlayRow("religion in English",
               countyField("x_a", "习惯", "Religion"),
               "county.json, household.x_a",
               "religion");
    overlayRow("religion in the name",
               countyField("x_religion", "习惯", "Habits"),
               "county.json, household.x_religion",
               "religion");
    overlayRow("disease full width",
               countyField("x_a", "习惯", "ＤＩＳＥＡＳＥ"),
               "county.json, household.x_a",
               "disease");
    overlayRow("disease with spaces",
               countyField("x_a", "疾 病 情 况", "Habits"),
               "county.json, household.x_a",
               "disease");
    overlayRow("fingerprint in traditional script",
               countyField("x_a", "指紋", "Habits"),
               "county.json, household.x_a",
               "fingerprints");
    overlayRow("blood type in pinyin",
               countyField("x_xue_xing", "习惯", "Habits"),
               "county.json, household.x_xue_xing",
               "blood type");
    overlayRow("police record",
               countyField("x_a", "治安处罚", "Habits"),
               "county.json, household.x_a",
               "public-security");
    overlayRow("income in a kind of class consent",
               countyField("x_a", "家庭年收入", "Habits"),
               "county.json, household.x_a",
               "written-consent");
    overlayRow("disability in a kind of class consent",
               countyField("x_a", "残疾等级", "Habits"),
               "county.json, household.x_a",
               "sensitive");
    overlayRow("genes as a code",
               R"({"codes": {"x_list": {"title": "列表", "title_en": "List",
        "entries": [{"code": "1", "title": "基因异常", "title_en": "Odd"}]}}})",
               "county.json, x_list",
               "genes");

    overlayRow(
        "a lower class", R"({"classes": {"loan": "basic"}})", "county.json, loan", "never lower");
    overlayRow("a class that is none",
               R"({"classes": {"loan": "secret"}})",
               "county.json, loan",
               "secret");
    overlayRow("a class of a missing kind",
               R"({"classes": {"cow": "basic"}})",
               "county.json, cow",
               "no kind");
    overlayRow("written consent for a kind with children",
               R"({"classes": {"household": "written-consent"}})",
               "datapackage.json, person",
               "children");

    overlayRow("hide a required field",
               R"({"hide": ["household.division"]})",
               "county.json, household.division",
               "required");
    overlayRow("hide a missing field",
               R"({"hide": ["household.fax"]})",
               "county.json, household.fax",
               "no field");
    overlayRow("hide a kind", R"({"hide": ["household"]})", "county.json, household", "no field");
    overlayRow("hide something else", R"({"hide": [7]})", file, "wrong type");
    overlayRow("narrow to a missing code",
               R"({"narrow": {"loan.loan_kind": ["77"]}})",
               "county.json, loan.loan_kind",
               "77");
    overlayRow("narrow to a heading",
               R"({"narrow": {"person.relation": ["2"]}})",
               "county.json, person.relation",
               "no choice");
    overlayRow("narrow to nothing",
               R"({"narrow": {"loan.loan_kind": []}})",
               "county.json, loan.loan_kind",
               "no choice");
    overlayRow("narrow a text",
               R"({"narrow": {"loan.institution": ["1"]}})",
               "county.json, loan.institution",
               "code list");
    overlayRow("narrow a strip",
               R"({"narrow": {"loan.repayment_strip": ["N"]}})",
               "county.json, loan.repayment_strip",
               "code list");
    overlayRow("narrow with a double",
               R"({"narrow": {"loan.loan_kind": ["51", "51"]}})",
               "county.json, loan.loan_kind",
               "twice");
    overlayRow("order a missing field",
               R"({"order": {"loan": ["colour"]}})",
               "county.json, loan.colour",
               "no field");
    overlayRow("order a field twice",
               R"({"order": {"loan": ["rate", "rate"]}})",
               "county.json, loan",
               "twice");
    overlayRow("a code list without x_", R"({"codes": {"sex": {}}})", "county.json, sex", "x_");
    overlayRow("a code list without entries",
               R"({"codes": {"x_list": {"title": "a", "title_en": "a"}}})",
               "county.json, x_list",
               "entries");
    overlayRow("a code list with an empty list",
               R"({"codes": {"x_list": {"title": "a", "title_en": "a", "entries": []}}})",
               "county.json, x_list",
               "empty");
    overlayRow("a code twice",
               R"({"codes": {"x_list": {"title": "a", "title_en": "a", "entries": [
        {"code": "1", "title": "a", "title_en": "a"}, {"code": "1", "title": "b", "title_en": "b"}]}}})",
               "county.json, x_list",
               "twice");
    overlayRow("an unknown word at a code",
               R"({"codes": {"x_list": {"title": "a", "title_en": "a", "entries": [
        {"code": "1", "title": "a", "title_en": "a", "colour": "red"}]}}})",
               "county.json, x_list",
               "colour");
}

QTEST_GUILESS_MAIN(tst_CountyOverlay)
#include "tst_countyoverlay.moc"
