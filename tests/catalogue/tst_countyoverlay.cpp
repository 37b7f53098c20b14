// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/schema.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <span>

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

/// A county's file, and what the refusal says of it.
struct OverlayRow
{
    const char *name;
    const char *overlay;
    const char *place;
    const char *reason;
};

/// One field of a county for the household, with further members or none, and why it is refused.
struct CountyField
{
    const char *name;
    const char *field;
    const char *title;
    const char *titleEn;
    const char *more;
    const char *reason;
};

/// What the file may be and may say.
constexpr OverlayRow badFiles[] = {
    {"no JSON", "fields:", "county.json", "not JSON"},
    {"a list", "[]", "county.json", "one JSON object"},
    {"a member twice", R"({"hide": [], "hide": []})", "county.json", "twice"},
    {"to drop a field", R"({"drop": ["household.phone"]})", "county.json", "“drop” is unknown"},
    {"to rename a field",
     R"({"rename": {"household.phone": "telephone"}})",
     "county.json",
     "“rename” is unknown"},
    {"to add a kind", R"({"fields": {"x_cow": []}})", "county.json, x_cow", "no kind"},
    {"fields that are no list",
     R"({"fields": {"household": {}}})",
     "county.json, household",
     "list"},
    {"the same field twice",
     R"({"fields": {"task": [
                   {"name": "x_a", "title": "甲", "title_en": "A", "type": "string", "credit:group": "task"},
                   {"name": "x_a", "title": "乙", "title_en": "B", "type": "string", "credit:group": "task"}]}})",
     "county.json, task.x_a",
     "twice"},
};

/// What a field of a county may be.
constexpr CountyField badFields[] = {
    {"a field without x_", "city", "城市", "City", "", "x_"},
    {"a core field anew", "phone", "电话", "Phone", "", "x_"},
    {"upper case", "x_City", "城市", "City", "", "lower-case"},
    {"no English", "x_city", "城市", "", "", "title_en"},
    {"unknown type", "x_city", "城市", "City", R"(, "credit:type": "map")", "map"},
    {"refers to nothing", "x_city", "城市", "City", R"(, "credit:references": "cities")", "cities"},
    {"kept before consent", "x_city", "城市", "City", R"(, "credit:basic": true)", "credit:basic"},
    {"a class of its own",
     "x_city",
     "城市",
     "City",
     R"(, "credit:class": "basic")",
     "credit:class"},
    {"unique", "x_city", "城市", "City", R"(, "constraints": {"unique": true})", "unique"},
};

/// Facts that no field may be about.
constexpr CountyField forbiddenFields[] = {
    {"religion in Chinese", "x_a", "宗教信仰", "Habits", "", "religion"},
    {"religion in English", "x_a", "习惯", "Religion", "", "religion"},
    {"religion in the name", "x_religion", "习惯", "Habits", "", "religion"},
    {"disease full width", "x_a", "习惯", "ＤＩＳＥＡＳＥ", "", "disease"},
    {"disease with spaces", "x_a", "疾 病 情 况", "Habits", "", "disease"},
    {"fingerprint in traditional script", "x_a", "指紋", "Habits", "", "fingerprints"},
    {"blood type in pinyin", "x_xue_xing", "习惯", "Habits", "", "blood type"},
    {"police record", "x_a", "治安处罚", "Habits", "", "public-security"},
    {"income in a kind of class consent", "x_a", "家庭年收入", "Habits", "", "written-consent"},
    {"disability in a kind of class consent", "x_a", "残疾等级", "Habits", "", "sensitive"},
};

/// A county may make a class stricter only.
constexpr OverlayRow badClasses[] = {
    {"a lower class", R"({"classes": {"loan": "basic"}})", "county.json, loan", "never lower"},
    {"a class that is none", R"({"classes": {"loan": "secret"}})", "county.json, loan", "secret"},
    {"a class of a missing kind",
     R"({"classes": {"cow": "basic"}})",
     "county.json, cow",
     "no kind"},
    {"written consent for a kind with children",
     R"({"classes": {"household": "written-consent"}})",
     "datapackage.json, person",
     "children"},
};

/// What a county hides, narrows and orders.
constexpr OverlayRow badChanges[] = {
    {"hide a required field",
     R"({"hide": ["household.division"]})",
     "county.json, household.division",
     "required"},
    {"hide a missing field",
     R"({"hide": ["household.fax"]})",
     "county.json, household.fax",
     "no field"},
    {"hide a kind", R"({"hide": ["household"]})", "county.json, household", "no field"},
    {"hide something else", R"({"hide": [7]})", "county.json", "wrong type"},
    {"narrow to a missing code",
     R"({"narrow": {"loan.loan_kind": ["77"]}})",
     "county.json, loan.loan_kind",
     "77"},
    {"narrow to a heading",
     R"({"narrow": {"person.relation": ["2"]}})",
     "county.json, person.relation",
     "no choice"},
    {"narrow to nothing",
     R"({"narrow": {"loan.loan_kind": []}})",
     "county.json, loan.loan_kind",
     "no choice"},
    {"narrow a text",
     R"({"narrow": {"loan.institution": ["1"]}})",
     "county.json, loan.institution",
     "code list"},
    {"narrow a strip",
     R"({"narrow": {"loan.repayment_strip": ["N"]}})",
     "county.json, loan.repayment_strip",
     "code list"},
    {"narrow with a double",
     R"({"narrow": {"loan.loan_kind": ["51", "51"]}})",
     "county.json, loan.loan_kind",
     "twice"},
    {"order a missing field",
     R"({"order": {"loan": ["colour"]}})",
     "county.json, loan.colour",
     "no field"},
    {"order a field twice",
     R"({"order": {"loan": ["rate", "rate"]}})",
     "county.json, loan",
     "twice"},
};

/// Code lists of a county.
constexpr OverlayRow badCodeLists[] = {
    {"a code list without x_", R"({"codes": {"sex": {}}})", "county.json, sex", "x_"},
    {"a code list without entries",
     R"({"codes": {"x_list": {"title": "a", "title_en": "a"}}})",
     "county.json, x_list",
     "entries"},
    {"a code list with an empty list",
     R"({"codes": {"x_list": {"title": "a", "title_en": "a", "entries": []}}})",
     "county.json, x_list",
     "empty"},
    {"a code twice",
     R"({"codes": {"x_list": {"title": "a", "title_en": "a", "entries": [
        {"code": "1", "title": "a", "title_en": "a"}, {"code": "1", "title": "b", "title_en": "b"}]}}})",
     "county.json, x_list",
     "twice"},
    {"an unknown word at a code",
     R"({"codes": {"x_list": {"title": "a", "title_en": "a", "entries": [
        {"code": "1", "title": "a", "title_en": "a", "colour": "red"}]}}})",
     "county.json, x_list",
     "colour"},
    {"genes as a code",
     R"({"codes": {"x_list": {"title": "列表", "title_en": "List",
        "entries": [{"code": "1", "title": "基因异常", "title_en": "Odd"}]}}})",
     "county.json, x_list",
     "genes"},
};

void overlayRow(const char *name,
                const QByteArray &overlay,
                const QString &place,
                const char *reason)
{
    QTest::newRow(name) << overlay << place << QString::fromUtf8(reason);
}

void addOverlays(std::span<const OverlayRow> rows)
{
    for (const auto &row : rows)
        overlayRow(row.name, row.overlay, QString::fromUtf8(row.place), row.reason);
}

void addFields(std::span<const CountyField> rows)
{
    for (const auto &row : rows) {
        const auto overlay = QByteArray(R"({"fields": {"household": [{"name": ")") + row.field
            + R"(", "title": ")" + row.title + R"(", "title_en": ")" + row.titleEn
            + R"(", "credit:group": "identity", "credit:level": "C1", "type": "string")" + row.more
            + "}]}}";
        overlayRow(row.name,
                   overlay,
                   QStringLiteral("county.json, household.") + QString::fromUtf8(row.field),
                   row.reason);
    }
}

} // namespace

void tst_CountyOverlay::isRefused_data()
{
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto file = QStringLiteral("county.json");
    overlayRow("too deep", QByteArray(40, '['), file, "nested");
    overlayRow("too large", QByteArray(1024 * 1024 + 1, ' '), file, "larger");
    addOverlays(badFiles);
    addFields(badFields);
    addFields(forbiddenFields);
    addOverlays(badClasses);
    addOverlays(badChanges);
    addOverlays(badCodeLists);
}

QTEST_GUILESS_MAIN(tst_CountyOverlay)
#include "tst_countyoverlay.moc"
