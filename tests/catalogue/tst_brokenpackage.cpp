// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"

#include <QRegularExpression>

#include <span>

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
        const auto resources = package.value(QStringLiteral("resources")).toArray();
        for (const auto &resource : resources) {
            const auto kind = resource[QStringLiteral("name")].toString();
            const auto fields =
                resource[QStringLiteral("schema")][QStringLiteral("fields")].toArray();
            for (const auto &entry : fields) {
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

#define FIELD "resources/household/schema/fields/"

namespace {

/// One value of the package replaced by a broken one, and what the refusal says.
struct BrokenRow
{
    const char *name;
    const char *path;
    const char *json; ///< the value there; null removes it
    const char *place;
    const char *reason;
};

constexpr const char *removed = nullptr;

/// What a field may hold and how it is checked, searched and guarded.
constexpr BrokenRow brokenTypes[] = {
    {"unknown type", FIELD "address/type", "\"geopoint\"", "household.address", "geopoint"},
    {"no type", FIELD "address/type", removed, "household.address", "“type” is missing"},
    {"unknown finer type",
     "resources/loan/schema/fields/amount/credit:type",
     "\"dollar\"",
     "loan.amount",
     "dollar"},
    {"a bare number has no unit",
     "resources/loan/schema/fields/amount/credit:type",
     removed,
     "loan.amount",
     "number"},
    {"money as text",
     "resources/loan/schema/fields/amount/type",
     "\"string\"",
     "loan.amount",
     "money"},
    {"unknown rule", FIELD "phone/credit:rule", "\"fax\"", "household.phone", "fax"},
    {"unknown search", FIELD "phone/credit:search", "\"fuzzy\"", "household.phone", "fuzzy"},
    {"unknown level", FIELD "phone/credit:level", "\"C4\"", "household.phone", "C4"},
};

/// Words of no meaning, and titles in one language only.
constexpr BrokenRow brokenWords[] = {
    {"unknown word at a field",
     FIELD "phone/credit:colour",
     "\"red\"",
     "household.phone",
     "credit:colour"},
    {"unknown word at a kind",
     "resources/household/credit:colour",
     "1",
     "household",
     "credit:colour"},
    {"unknown word at the package", "credit:colour", "1", "", "credit:colour"},
    {"no Chinese title", FIELD "phone/title", "\"\"", "household.phone", "title"},
    {"no English title", FIELD "phone/title_en", removed, "household.phone", "title_en"},
    {"a unit in one language",
     FIELD "labour_force/credit:unit_en",
     removed,
     "household.labour_force",
     "languages"},
};

/// Names of fields, kinds and code lists.
constexpr BrokenRow brokenNames[] = {
    {"name in upper case", FIELD "phone/name", "\"Phone\"", "household.Phone", "lower-case"},
    {"name with a quote",
     FIELD "phone/name",
     "\"phone\\\"; DROP\"",
     "household.phone\"; DROP",
     "lower-case"},
    {"name too long",
     FIELD "phone/name",
     "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
     "household.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     "lower-case"},
    {"name of the archive's own",
     FIELD "phone/name",
     "\"revision\"",
     "household.revision",
     "taken"},
    {"core field named as a county's",
     FIELD "phone/name",
     "\"x_phone\"",
     "household.x_phone",
     "x_"},
    {"field twice", FIELD "phone/name", "\"address\"", "household.address", "twice"},
    {"kind twice", "resources/honour/name", "\"person\"", "person", "twice"},
    {"a kind named as a code list", "resources/task/name", "\"sex\"", "sex", "twice"},
    {"code list twice",
     "resources/+",
     "{\"name\": \"sex\", \"path\": \"codes/sex.csv\", \"credit:role\": \"codes\", "
     "\"title\": \"a\", \"title_en\": \"a\", \"credit:standard\": \"a\"}",
     "sex",
     "twice"},
};

/// The class of a kind, its subject, its role and its parent.
constexpr BrokenRow brokenKinds[] = {
    {"unknown class", "resources/loan/credit:class", "\"secret\"", "loan", "secret"},
    {"no class", "resources/loan/credit:class", removed, "loan", "credit:class"},
    {"no subject", "resources/loan/credit:subject", removed, "loan", "credit:subject"},
    {"unknown subject", "resources/loan/credit:subject", "\"cat\"", "loan", "cat"},
    {"subject is a missing field",
     "resources/loan/credit:subject",
     "\"field:lender\"",
     "loan",
     "lender"},
    {"subject is a field of another type",
     "resources/loan/credit:subject",
     "\"field:amount\"",
     "loan",
     "amount"},
    {"consent of nobody", "resources/loan/credit:subject", "\"none\"", "loan", "subject"},
    {"unknown role", "resources/loan/credit:role", "\"table\"", "loan", "credit:role"},
    {"parent that does not exist",
     "resources/person/credit:parent",
     "\"family\"",
     "person",
     "foreign key"},
    {"parent key to nothing",
     "resources/person/schema/foreignKeys/parent_uid/reference/resource",
     "\"family\"",
     "person",
     "foreign key"},
    {"written consent with children",
     "resources/household/credit:class",
     "\"written-consent\"",
     "person",
     "children"},
};

/// What refers to code lists.
constexpr BrokenRow brokenCodes[] = {
    {"code list that does not exist",
     "resources/person/schema/foreignKeys/sex/reference/resource",
     "\"gender\"",
     "person.sex",
     "gender"},
    {"key of a field that does not exist",
     "resources/person/schema/foreignKeys/sex/fields",
     "\"gender\"",
     "person.foreignKeys",
     "gender"},
    {"key of a number",
     "resources/loan/schema/foreignKeys/five_class/fields",
     "\"amount\"",
     "loan.amount",
     "string"},
    {"several codes of no list",
     "resources/consent/schema/fields/purposes/credit:codes",
     "\"reasons\"",
     "consent.purposes",
     "reasons"},
    {"strip of long codes",
     "resources/loan/schema/fields/repayment_strip/credit:codes",
     "\"relation\"",
     "loan.repayment_strip",
     "one character"},
    {"strip without codes",
     "resources/loan/schema/fields/repayment_strip/credit:codes",
     removed,
     "loan.repayment_strip",
     "credit:codes"},
};

/// Properties at fields that cannot have them.
constexpr BrokenRow brokenUses[] = {
    {"group that does not exist",
     FIELD "phone/credit:group",
     "\"contact\"",
     "household.phone",
     "contact"},
    {"no group", FIELD "phone/credit:group", removed, "household.phone", "credit:group"},
    {"rule at a number",
     "resources/loan/schema/fields/amount/credit:rule",
     "\"phone\"",
     "loan.amount",
     "texts"},
    {"search in a number",
     "resources/loan/schema/fields/amount/credit:search",
     "\"exact\"",
     "loan.amount",
     "searched"},
    {"future of a text", FIELD "phone/credit:past", "true", "household.phone", "no date"},
    {"required and hidden", FIELD "division/credit:hidden", "true", "household.division", "hidden"},
    {"structure at another field",
     FIELD "phone/credit:structure",
     "\"uid\"",
     "household.phone",
     "credit:structure"},
};

/// Limits of lengths and numbers.
constexpr BrokenRow brokenConstraints[] = {
    {"length below one",
     FIELD "phone/constraints/maxLength",
     "0",
     "household.phone.constraints",
     "maxLength"},
    {"length without end",
     FIELD "phone/constraints/maxLength",
     "1e9",
     "household.phone.constraints",
     "maxLength"},
    {"length with a fraction",
     FIELD "phone/constraints/maxLength",
     "1.5",
     "household.phone.constraints",
     "wrong type"},
    {"minimum above maximum",
     FIELD "labour_force/constraints/minimum",
     "100",
     "household.labour_force.constraints",
     "greater"},
    {"minimum of a text", FIELD "phone/constraints/minimum", "1", "household.phone", "minimum"},
    {"minimum out of all range",
     "resources/loan/schema/fields/amount/constraints/minimum",
     "-9007199254740991",
     "loan.amount",
     "minimum"},
    {"unknown constraint",
     FIELD "phone/constraints/minLength",
     "1",
     "household.phone.constraints",
     "minLength"},
};

/// Fields that depend on another.
constexpr BrokenRow brokenComparisons[] = {
    {"compared with a missing field",
     FIELD "labour_force/credit:at-most",
     "\"people\"",
     "household.labour_force",
     "people"},
    {"compared with itself",
     FIELD "labour_force/credit:at-most",
     "\"labour_force\"",
     "household.labour_force",
     "compared"},
    {"compared with another type",
     "resources/loan/schema/fields/end_date/credit:not-before",
     "\"amount\"",
     "loan.end_date",
     "compared"},
    {"condition on a missing code",
     "resources/person/schema/fields/id_number/credit:rule-when",
     "\"document_type=77\"",
     "person.id_number",
     "77"},
    {"condition without codes",
     "resources/person/schema/fields/id_number/credit:rule-when",
     "\"document_type\"",
     "person.id_number",
     "rule-when"},
    {"condition on a text",
     "resources/person/schema/fields/id_number/credit:rule-when",
     "\"name=1\"",
     "person.id_number",
     "compared"},
    {"condition without a rule",
     FIELD "address/credit:rule-when",
     "\"household_type=01\"",
     "household.address",
     "compared"},
};

/// Paths, sources and the package itself.
constexpr BrokenRow brokenFiles[] = {
    {"path out of the folder", "resources/sex/path", "\"../secret.csv\"", "sex", "leaves"},
    {"absolute path", "resources/sex/path", "\"/etc/passwd\"", "sex", "leaves"},
    {"no path", "resources/sex/path", removed, "sex", "leaves"},
    {"code list without its standard",
     "resources/sex/credit:standard",
     removed,
     "sex",
     "credit:standard"},
    {"no version", "version", removed, "", "version"},
    {"no resources", "resources", removed, "", "resources"},
    {"no kinds",
     "resources",
     "[{\"name\": \"forbidden\", \"path\": \"forbidden.csv\", \"credit:role\": "
     "\"forbidden\"}]",
     "",
     "no kinds"},
    {"no list of forbidden facts", "resources/forbidden", removed, "", "forbidden facts"},
};

/// Facts that no field, kind or code may be about.
constexpr BrokenRow forbiddenFacts[] = {
    {"religion in Chinese", FIELD "address/title", "\"宗教信仰\"", "household.address", "religion"},
    {"religion in English",
     FIELD "address/title_en",
     "\"Religious belief\"",
     "household.address",
     "religion"},
    {"religion in pinyin",
     FIELD "address/name",
     "\"zong_jiao\"",
     "household.zong_jiao",
     "religion"},
    {"blood type with odd spelling",
     FIELD "address/title_en",
     "\"Blood-Type\"",
     "household.address",
     "blood type"},
    {"disease as source",
     FIELD "address/credit:source",
     "\"医院病历\"",
     "household.address",
     "medical history"},
    {"police record",
     FIELD "address/title",
     "\"治安处罚记录\"",
     "household.address",
     "public-security"},
    {"disease as a kind", "resources/task/title", "\"疾病\"", "task", "disease"},
    {"income without written consent",
     FIELD "address/title",
     "\"年收入\"",
     "household.address",
     "written-consent"},
    {"low-income status without its class",
     FIELD "address/title",
     "\"低保户\"",
     "household.address",
     "sensitive"},
    {"genes as a code list", "resources/sex/title", "\"基因代码\"", "sex", "genes"},
};

QJsonValue brokenValue(const char *json)
{
    if (json == nullptr)
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().first();
}

void addBroken(std::span<const BrokenRow> rows)
{
    for (const auto &row : rows) {
        const auto place = QString::fromUtf8(row.place);
        const QString prefix = place.isEmpty() ? QString() : QStringLiteral(", ");
        QTest::newRow(row.name) << QString::fromUtf8(row.path) << brokenValue(row.json)
                                << QString(QStringLiteral("datapackage.json") + prefix + place)
                                << QString::fromUtf8(row.reason);
    }
}

} // namespace

void tst_BrokenPackage::isRefusedWithFileAndField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    addBroken(brokenTypes);
    addBroken(brokenWords);
    addBroken(brokenNames);
    addBroken(brokenKinds);
    addBroken(brokenCodes);
    addBroken(brokenUses);
    addBroken(brokenConstraints);
    addBroken(brokenComparisons);
    addBroken(brokenFiles);
    addBroken(forbiddenFacts);
}

QTEST_GUILESS_MAIN(tst_BrokenPackage)
#include "tst_brokenpackage.moc"
