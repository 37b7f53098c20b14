// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include <QRegularExpression>

using namespace archive;

/// Every way in which a package can be broken is refused, and the sentence names file and place.
class tst_BrokenPackage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isRefusedWithFileAndField_data();
    void isRefusedWithFileAndField()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        const test::PackageFolder folder;
        folder.change(path, value);
        test::expectRefusal(folder, place, reason);
    }

    void cutAnywhereItIsRefused()
    {
        const test::PackageFolder folder;
        const auto file = QStringLiteral("datapackage.json");
        const auto whole = test::contentOf(folder.filePath(file)).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 997) {
            folder.write(file, whole.left(length));
            QVERIFY_ERROR(loadCatalogue(folder.path()), ErrorCode::InvalidInput);
        }
    }

    void anyMemberOfAnyFieldMayBeNonsense_data()
    {
        QTest::addColumn<QJsonValue>("nonsense");
        QTest::newRow("number") << QJsonValue(17);
        QTest::newRow("list") << QJsonValue(QJsonArray{1});
        QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}});
        QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    }
    void anyMemberOfAnyFieldMayBeNonsense()
    {
        QFETCH(QJsonValue, nonsense);
        const test::PackageFolder folder;
        const auto file = QStringLiteral("datapackage.json");
        const auto original = test::contentOf(folder.filePath(file));
        const auto package = QJsonDocument::fromJson(original).object();
        const QStringList indifferent{
            QStringLiteral("format"), QStringLiteral("trueValues"), QStringLiteral("falseValues")};
        QStringList tried(indifferent);
        for (const auto &resource : package.value(QStringLiteral("resources")).toArray()) {
            const auto kind = resource[QStringLiteral("name")].toString();
            for (const auto &entry :
                 resource[QStringLiteral("schema")][QStringLiteral("fields")].toArray()) {
                const auto field = entry.toObject();
                for (const auto &member : field.keys()) {
                    if (tried.contains(member)
                        || field.contains(QStringLiteral("credit:structure")))
                        continue;
                    tried.append(member);
                    const auto path =
                        QStringLiteral("resources/%1/schema/fields/%2/%3")
                            .arg(kind, field.value(QStringLiteral("name")).toString(), member);
                    folder.write(file, original);
                    folder.change(path, nonsense);
                    const auto loaded = loadCatalogue(folder.path());
                    QVERIFY2(!loaded.ok(), qPrintable(path));
                    QVERIFY2(loaded.error().message.contains(kind), qPrintable(path));
                }
            }
        }
        QVERIFY(tried.size() > 20);
    }
};

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().first();
}

const QJsonValue removed(QJsonValue::Undefined);

void brokenRow(const char *name,
               const char *path,
               const QJsonValue &value,
               const char *place,
               const char *reason)
{
    const QString prefix = place[0] == 0 ? QString() : QStringLiteral(", ");
    QTest::newRow(name) << QString::fromUtf8(path) << value
                        << QString(QStringLiteral("datapackage.json") + prefix
                                   + QString::fromUtf8(place))
                        << QString::fromUtf8(reason);
}

} // namespace

#define FIELD "resources/household/schema/fields/"

void tst_BrokenPackage::isRefusedWithFileAndField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    brokenRow("unknown type",
              FIELD "address/type",
              json("\"geopoint\""),
              "household.address",
              "geopoint");
    brokenRow("no type", FIELD "address/type", removed, "household.address", "“type” is missing");
    brokenRow("unknown finer type",
              "resources/loan/schema/fields/amount/credit:type",
              json("\"dollar\""),
              "loan.amount",
              "dollar");
    brokenRow("a bare number has no unit",
              "resources/loan/schema/fields/amount/credit:type",
              removed,
              "loan.amount",
              "number");
    brokenRow("money as text",
              "resources/loan/schema/fields/amount/type",
              json("\"string\""),
              "loan.amount",
              "money");
    brokenRow("unknown rule", FIELD "phone/credit:rule", json("\"fax\""), "household.phone", "fax");
    brokenRow("unknown search",
              FIELD "phone/credit:search",
              json("\"fuzzy\""),
              "household.phone",
              "fuzzy");
    brokenRow("unknown level", FIELD "phone/credit:level", json("\"C4\""), "household.phone", "C4");
    brokenRow("unknown word at a field",
              FIELD "phone/credit:colour",
              json("\"red\""),
              "household.phone",
              "credit:colour");
    brokenRow("unknown word at a kind",
              "resources/household/credit:colour",
              json("1"),
              "household",
              "credit:colour");
    brokenRow("unknown word at the package", "credit:colour", json("1"), "", "credit:colour");
    brokenRow("no Chinese title", FIELD "phone/title", json("\"\""), "household.phone", "title");
    brokenRow("no English title", FIELD "phone/title_en", removed, "household.phone", "title_en");
    brokenRow("a unit in one language",
              FIELD "labour_force/credit:unit_en",
              removed,
              "household.labour_force",
              "languages");
    brokenRow("name in upper case",
              FIELD "phone/name",
              json("\"Phone\""),
              "household.Phone",
              "lower-case");
    brokenRow("name with a quote",
              FIELD "phone/name",
              json("\"phone\\\"; DROP\""),
              "household.phone\"; DROP",
              "lower-case");
    brokenRow("name too long",
              FIELD "phone/name",
              json("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""),
              "household.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              "lower-case");
    brokenRow("name of the archive's own",
              FIELD "phone/name",
              json("\"revision\""),
              "household.revision",
              "taken");
    brokenRow("core field named as a county's",
              FIELD "phone/name",
              json("\"x_phone\""),
              "household.x_phone",
              "x_");
    brokenRow("field twice", FIELD "phone/name", json("\"address\""), "household.address", "twice");
    brokenRow("kind twice", "resources/loan/name", json("\"person\""), "person", "twice");
    brokenRow(
        "a kind named as a code list", "resources/task/name", json("\"sex\""), "sex", "twice");
    brokenRow("code list twice",
              "resources/+",
              json("{\"name\": \"sex\", \"path\": \"codes/sex.csv\", \"credit:role\": \"codes\", "
                   "\"title\": \"a\", \"title_en\": \"a\", \"credit:standard\": \"a\"}"),
              "sex",
              "twice");
    brokenRow("unknown class", "resources/loan/credit:class", json("\"secret\""), "loan", "secret");
    brokenRow("no class", "resources/loan/credit:class", removed, "loan", "credit:class");
    brokenRow("no subject", "resources/loan/credit:subject", removed, "loan", "credit:subject");
    brokenRow("unknown subject", "resources/loan/credit:subject", json("\"cat\""), "loan", "cat");
    brokenRow("subject is a missing field",
              "resources/loan/credit:subject",
              json("\"field:lender\""),
              "loan",
              "lender");
    brokenRow("subject is a field of another type",
              "resources/loan/credit:subject",
              json("\"field:amount\""),
              "loan",
              "amount");
    brokenRow(
        "consent of nobody", "resources/loan/credit:subject", json("\"none\""), "loan", "subject");
    brokenRow(
        "unknown role", "resources/loan/credit:role", json("\"table\""), "loan", "credit:role");
    brokenRow("parent that does not exist",
              "resources/person/credit:parent",
              json("\"family\""),
              "person",
              "foreign key");
    brokenRow("parent key to nothing",
              "resources/person/schema/foreignKeys/parent_uid/reference/resource",
              json("\"family\""),
              "person",
              "foreign key");
    brokenRow("written consent with children",
              "resources/household/credit:class",
              json("\"written-consent\""),
              "person",
              "children");
    brokenRow("code list that does not exist",
              "resources/person/schema/foreignKeys/sex/reference/resource",
              json("\"gender\""),
              "person.sex",
              "gender");
    brokenRow("key of a field that does not exist",
              "resources/person/schema/foreignKeys/sex/fields",
              json("\"gender\""),
              "person.foreignKeys",
              "gender");
    brokenRow("key of a number",
              "resources/loan/schema/foreignKeys/five_class/fields",
              json("\"amount\""),
              "loan.amount",
              "string");
    brokenRow("several codes of no list",
              "resources/consent/schema/fields/purposes/credit:codes",
              json("\"reasons\""),
              "consent.purposes",
              "reasons");
    brokenRow("strip of long codes",
              "resources/loan/schema/fields/repayment_strip/credit:codes",
              json("\"relation\""),
              "loan.repayment_strip",
              "one character");
    brokenRow("strip without codes",
              "resources/loan/schema/fields/repayment_strip/credit:codes",
              removed,
              "loan.repayment_strip",
              "credit:codes");
    brokenRow("group that does not exist",
              FIELD "phone/credit:group",
              json("\"contact\""),
              "household.phone",
              "contact");
    brokenRow("no group", FIELD "phone/credit:group", removed, "household.phone", "credit:group");
    brokenRow("rule at a number",
              "resources/loan/schema/fields/amount/credit:rule",
              json("\"phone\""),
              "loan.amount",
              "texts");
    brokenRow("search in a number",
              "resources/loan/schema/fields/amount/credit:search",
              json("\"exact\""),
              "loan.amount",
              "searched");
    brokenRow(
        "future of a text", FIELD "phone/credit:past", json("true"), "household.phone", "no date");
    brokenRow("length below one",
              FIELD "phone/constraints/maxLength",
              json("0"),
              "household.phone.constraints",
              "maxLength");
    brokenRow("length without end",
              FIELD "phone/constraints/maxLength",
              json("1e9"),
              "household.phone.constraints",
              "maxLength");
    brokenRow("length with a fraction",
              FIELD "phone/constraints/maxLength",
              json("1.5"),
              "household.phone.constraints",
              "wrong type");
    brokenRow("minimum above maximum",
              FIELD "labour_force/constraints/minimum",
              json("100"),
              "household.labour_force.constraints",
              "greater");
    brokenRow("minimum of a text",
              FIELD "phone/constraints/minimum",
              json("1"),
              "household.phone",
              "minimum");
    brokenRow("minimum out of all range",
              "resources/loan/schema/fields/amount/constraints/minimum",
              json("-9007199254740991"),
              "loan.amount",
              "minimum");
    brokenRow("unknown constraint",
              FIELD "phone/constraints/minLength",
              json("1"),
              "household.phone.constraints",
              "minLength");
    brokenRow("compared with a missing field",
              FIELD "labour_force/credit:at-most",
              json("\"people\""),
              "household.labour_force",
              "people");
    brokenRow("compared with itself",
              FIELD "labour_force/credit:at-most",
              json("\"labour_force\""),
              "household.labour_force",
              "compared");
    brokenRow("compared with another type",
              "resources/loan/schema/fields/end_date/credit:not-before",
              json("\"amount\""),
              "loan.end_date",
              "compared");
    brokenRow("condition on a missing code",
              "resources/person/schema/fields/id_number/credit:rule-when",
              json("\"document_type=77\""),
              "person.id_number",
              "77");
    brokenRow("condition without codes",
              "resources/person/schema/fields/id_number/credit:rule-when",
              json("\"document_type\""),
              "person.id_number",
              "rule-when");
    brokenRow("condition on a text",
              "resources/person/schema/fields/id_number/credit:rule-when",
              json("\"name=1\""),
              "person.id_number",
              "compared");
    brokenRow("condition without a rule",
              FIELD "address/credit:rule-when",
              json("\"household_type=01\""),
              "household.address",
              "compared");
    brokenRow("required and hidden",
              FIELD "division/credit:hidden",
              json("true"),
              "household.division",
              "hidden");
    brokenRow("structure at another field",
              FIELD "phone/credit:structure",
              json("\"uid\""),
              "household.phone",
              "credit:structure");
    brokenRow(
        "path out of the folder", "resources/sex/path", json("\"../secret.csv\""), "sex", "leaves");
    brokenRow("absolute path", "resources/sex/path", json("\"/etc/passwd\""), "sex", "leaves");
    brokenRow("no path", "resources/sex/path", removed, "sex", "leaves");
    brokenRow("code list without its standard",
              "resources/sex/credit:standard",
              removed,
              "sex",
              "credit:standard");
    brokenRow("no version", "version", removed, "", "version");
    brokenRow("no resources", "resources", removed, "", "resources");
    brokenRow("no kinds",
              "resources",
              json("[{\"name\": \"forbidden\", \"path\": \"forbidden.csv\", \"credit:role\": "
                   "\"forbidden\"}]"),
              "",
              "no kinds");
    brokenRow("no list of forbidden facts", "resources/forbidden", removed, "", "forbidden facts");

    brokenRow("religion in Chinese",
              FIELD "address/title",
              json("\"宗教信仰\""),
              "household.address",
              "religion");
    brokenRow("religion in English",
              FIELD "address/title_en",
              json("\"Religious belief\""),
              "household.address",
              "religion");
    brokenRow("religion in pinyin",
              FIELD "address/name",
              json("\"zong_jiao\""),
              "household.zong_jiao",
              "religion");
    brokenRow("blood type with odd spelling",
              FIELD "address/title_en",
              json("\"Blood-Type\""),
              "household.address",
              "blood type");
    brokenRow("disease as source",
              FIELD "address/credit:source",
              json("\"医院病历\""),
              "household.address",
              "medical history");
    brokenRow("police record",
              FIELD "address/title",
              json("\"治安处罚记录\""),
              "household.address",
              "public-security");
    brokenRow("disease as a kind", "resources/task/title", json("\"疾病\""), "task", "disease");
    brokenRow("income without written consent",
              FIELD "address/title",
              json("\"年收入\""),
              "household.address",
              "written-consent");
    brokenRow("low-income status without its class",
              FIELD "address/title",
              json("\"低保户\""),
              "household.address",
              "sensitive");
    brokenRow("genes as a code list", "resources/sex/title", json("\"基因代码\""), "sex", "genes");
}

QTEST_GUILESS_MAIN(tst_BrokenPackage)
#include "tst_brokenpackage.moc"
