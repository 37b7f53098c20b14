// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schema.h"
#include "catalogue/valuetext.h"
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/consent.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace archive;
using namespace archive::test;

namespace {

constexpr char overlay[] = R"({"fields": {"household": [
    {"name": "x_pond", "title": "鱼塘面积", "title_en": "Fish pond", "type": "number", "credit:type": "area",
     "credit:group": "livelihood", "credit:level": "C1", "constraints": {"minimum": 1, "maximum": 100}},
    {"name": "x_motto", "title": "家风", "title_en": "Motto", "type": "string",
     "credit:group": "livelihood", "credit:level": "C1", "constraints": {"maxLength": 20}}]}})";

/// Overlays are read when an archive is opened.
void setOverlay(ArchiveStory &story, const QByteArray &json)
{
    story.signOut();
    QFile file(QDir(story.folder()).filePath(QStringLiteral("county.json")));
    if (json.isEmpty()) {
        file.remove();
        return;
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        throw std::runtime_error("the overlay can't be written");
}

const Field *countyField(ArchiveStory &story, const QString &name)
{
    const auto &catalogue = story.archive().catalogue();
    return catalogue.findField(catalogue.kind(kinds::household), name);
}

QStringList tableColumns(ArchiveStory &story, const char *table)
{
    RawDatabase raw(QDir(story.folder()).filePath(QStringLiteral("archive.db")));
    return QString::fromUtf8(
               raw.value(QByteArray("SELECT group_concat(name||' '||type, ',') FROM (SELECT "
                                    "name, type FROM pragma_table_info('")
                         + table + "') ORDER BY name)"))
        .split(u',');
}

/// Names of tables, indexes, triggers and their columns, however they came to be.
QStringList schemaOf(const QString &file, const QString &user)
{
    RawDatabase raw(file, user);
    const auto text = raw.value(
        "SELECT group_concat(line, char(10)) FROM (SELECT m.type||' '||m.name||': "
        "'||COALESCE((SELECT "
        "group_concat(name||' '||type, ',') FROM (SELECT name, type FROM pragma_table_info(m.name) "
        "ORDER BY "
        "name)), '') AS line FROM sqlite_master m WHERE m.name NOT LIKE 'sqlite_%' ORDER BY line)");
    return QString::fromUtf8(text).split(u'\n');
}

Change countyChange(const Uid &household, const Field &field, const Value &value)
{
    Change change;
    change.kind = kinds::household;
    change.uid = household;
    change.values = {{field.id, value}};
    return change;
}

} // namespace

class tst_Overlay : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anOlderArchiveGetsACountysFieldsAndLosesNothing()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.loan(household, QStringLiteral("120000.00"));
        story.consent(household);
        const auto before =
            must(story.archive().records().get(story.session(), kinds::household, household));
        const auto columns = tableColumns(story, "household").size();
        setOverlay(story, overlay);

        // Table.
        const auto *pond = countyField(story, QStringLiteral("x_pond"));
        QVERIFY(pond != nullptr);
        QCOMPARE(tableColumns(story, "household").size(), columns + 2);
        QVERIFY(tableColumns(story, "household").contains(QStringLiteral("x_pond INTEGER")));
        QVERIFY(tableColumns(story, "household").contains(QStringLiteral("x_motto TEXT")));
        // Form: the field is in the order of forms, after the core's.
        const auto &catalogue = story.archive().catalogue();
        const auto &order = catalogue.kind(kinds::household).order;
        QVERIFY(std::find(order.begin(), order.end(), pond->id.index) != order.end());
        QCOMPARE(titleOf(*pond), QStringLiteral("Fish pond"));
        // Validation.
        const auto small = Value::of(must(Area::parse(QStringLiteral("0.00"))));
        const auto findings = must(story.archive().records().check(
            story.session(), {{}, {countyChange(household, *pond, small)}}));
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().code, QStringLiteral("below-minimum"));
        // Export schema of a batch.
        const auto schema = exchangeSchema(catalogue, catalogue.kind(kinds::household));
        QVERIFY(QJsonDocument(schema).toJson().contains("x_pond"));
        // Saving and reading.
        const auto value = Value::of(must(Area::parse(QStringLiteral("1.75"))));
        story.save(countyChange(household, *pond, value));
        const auto after =
            must(story.archive().records().get(story.session(), kinds::household, household));
        QCOMPARE(after.record.value(pond->id), value);
        for (size_t i = 0; i < before.record.values.size(); ++i)
            QCOMPARE(after.record.values.at(i), before.record.values.at(i));
        QVERIFY(contentHash(catalogue, before.record) != contentHash(catalogue, after.record));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }

    void theChangeIsJournalledOnce()
    {
        ArchiveStory story;
        const auto size = must(story.archive().journal().head()).size;
        setOverlay(story, overlay);
        QCOMPARE(must(story.archive().journal().head()).size, size + 2); // and the sign-in
        story.signIn(QStringLiteral("officer"));
        QCOMPARE(must(story.archive().journal().head()).size, size + 3);
    }

    void takenAwayAgainTheColumnsAndValuesStay()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        story.consent(household);
        setOverlay(story, overlay);
        const auto value = Value::ofText(QStringLiteral("勤俭"));
        story.save(countyChange(household, *countyField(story, QStringLiteral("x_motto")), value));

        setOverlay(story, {});
        QVERIFY(countyField(story, QStringLiteral("x_motto")) == nullptr);
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
        must(story.trySave({ArchiveStory::change<HouseholdEdit>(
            kinds::household,
            [](HouseholdEdit &edit) { edit.setGroupName(QStringLiteral("九组")); },
            household)}));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
        const auto history = must(story.archive().journal().entriesOf(story.session(), household));
        QVERIFY(!history.empty()); // the field that is gone is left out of the old values

        setOverlay(story, overlay);
        const auto *motto = countyField(story, QStringLiteral("x_motto"));
        const auto shown =
            must(story.archive().records().get(story.session(), kinds::household, household));
        QCOMPARE(shown.record.value(motto->id), value);
        QCOMPARE(HouseholdView(shown.record).groupName(), QStringLiteral("九组"));
        QCOMPARE(must(verifyArchive(story.archive(), true)).problems, QStringList());
    }

    void anOldArchiveWithTheFieldsHasTheSchemaOfANewOne()
    {
        ArchiveStory story;
        setOverlay(story, overlay);
        static_cast<void>(story.archive());
        const QTemporaryDir dir;
        NewArchiveOptions options;
        options.folder = dir.filePath(QStringLiteral("new"));
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("new");
        options.institution = QStringLiteral("新");
        options.adminPassword = ArchiveStory::password();
        options.cost = cheapCost;
        must(Archive::create(options, Environment::system()));
        QVERIFY(QFile::copy(story.folder() + QStringLiteral("/county.json"),
                            options.folder + QStringLiteral("/county.json")));
        must(Archive::open(options.folder,
                           QStringLiteral("admin"),
                           ArchiveStory::password(),
                           Environment::system()));
        QCOMPARE(
            schemaOf(story.folder() + QStringLiteral("/archive.db"), QStringLiteral("officer")),
            schemaOf(options.folder + QStringLiteral("/archive.db"), QStringLiteral("admin")));
    }

    void aBrokenOverlayIsRefusedAndNothingHappens()
    {
        ArchiveStory story;
        const auto size = must(story.archive().journal().head()).size;
        setOverlay(story, "{\"fields\": {\"household\": [{\"name\": \"pond\"}]}}");
        QVERIFY_ERROR(Archive::open(story.folder(),
                                    QStringLiteral("officer"),
                                    ArchiveStory::password(),
                                    story.environment()),
                      ErrorCode::InvalidInput);
        setOverlay(story, {});
        QCOMPARE(must(story.archive().journal().head()).size, size + 1);
    }

    void aFieldThatCameLaterIsClosedUntilTheNewFormIsSigned()
    {
        ArchiveStory story;
        const auto household = story.household(QStringLiteral("张秀梅"));
        const auto consent = story.consent(household);
        setOverlay(story, R"({"fields": {"household": [
            {"name": "x_motto", "title": "家风", "title_en": "Motto", "type": "string",
             "credit:group": "livelihood", "credit:level": "C1", "credit:since": "2099.1"}]}})");
        const auto *motto = countyField(story, QStringLiteral("x_motto"));
        QVERIFY(motto != nullptr);
        const auto change = countyChange(household, *motto, Value::ofText(QStringLiteral("勤")));
        const auto closed = story.trySave({change});
        QVERIFY_ERROR(closed, ErrorCode::Refused);
        QCOMPARE(closed.error().context, QStringLiteral("form-outdated"));
        const auto sign = [&](const QString &version) {
            story.save(ArchiveStory::change<ConsentEdit>(
                kinds::consent,
                [&](ConsentEdit &edit) { edit.setCatalogueVersion(version); },
                consent));
        };
        sign(QStringLiteral("2099.1"));
        QVERIFY_RESULT(story.trySave({change}));
        const auto shown = [&] {
            return must(story.archive().records().get(
                story.session(QStringLiteral("check")), kinds::household, household));
        };
        QVERIFY(!shown().record.value(motto->id).isNone());
        sign(QStringLiteral("2098.4"));
        QVERIFY(shown().record.value(motto->id).isNone());
        QVERIFY(!shown().missingBasis.isEmpty());
        // What the older form names stays open.
        const auto rest = shown().record;
        QVERIFY(!HouseholdView(rest).address().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Overlay)
#include "tst_overlay.moc"
