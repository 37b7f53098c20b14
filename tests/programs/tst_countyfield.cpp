// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagecsv.h"
#include "batch/packagezip.h"
#include "desktop/station.h"
#include "exchange/batchmaker.h"
#include "exchange/batchreader.h"
#include "support/archivestory.h"
#include "support/fakes.h"
#include "support/rawdatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QStandardPaths>

using namespace archive;
using namespace archive::test;

namespace {

constexpr char overlay[] = R"({"fields": {"household": [
    {"name": "x_pond", "title": "鱼塘面积", "title_en": "Fish pond", "type": "number", "credit:type": "area",
     "credit:group": "livelihood", "credit:level": "C1", "constraints": {"minimum": 1, "maximum": 100}}]}})";

/// A row of a package's table by the titles of its columns.
using Row = QMap<QString, QString>;
/// Table → uid → row.
using Tables = QMap<QString, QMap<QString, Row>>;

Environment summerOf2026()
{
    auto environment = Environment::system();
    environment.clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 6, 1), QTime(2, 0), Qt::UTC));
    return environment;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(path));
    return file.readAll();
}

/// The archive of an earlier build (tests/data/golden/README.md), in a folder that can be written.
void copyGolden(const QString &folder)
{
    const QDir kept(QStringLiteral(ARCHIVE_TEST_DATA "/golden/schema-3"));
    if (!QDir().mkpath(folder))
        throw std::runtime_error("no folder");
    for (const auto &name : kept.entryList(QDir::Files)) {
        const QString copy = folder + u'/' + name;
        if (!QFile::copy(kept.filePath(name), copy)
            || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
            throw std::runtime_error("no copy");
    }
}

std::unique_ptr<Archive> openAs(const QString &folder, const char *user)
{
    return must(
        Archive::open(folder, QLatin1String(user), ArchiveStory::password(), summerOf2026()));
}

/// What a batch of everything that is due holds, after its verifier found nothing wrong with it.
PackageFiles batchOf(const QString &folder, const QString &out)
{
    const auto archive = openAs(folder, "reporter");
    const auto session = must(archive->sessions().begin(QStringLiteral("transmit")));
    const auto made = must(BatchMaker(*archive, session).create({{}, out, true})).written;
    if (made.size() != 1)
        throw std::runtime_error("not one batch");
    const auto verdict = must(verifyBatchFile(made.front().file, archive.get(), summerOf2026()));
    if (!verdict.ok())
        throw std::runtime_error(qPrintable(verdict.problems.join(u'\n')));
    return must(readZip(bytesOf(made.front().plainFile), PackageLimits()));
}

Tables tablesOf(const PackageFiles &files)
{
    Tables tables;
    for (const auto &[path, bytes] : files) {
        const auto name = QString::fromUtf8(path);
        if (!name.endsWith(QStringLiteral(".csv")))
            continue;
        PackageCsvReader reader(bytes, name);
        QStringList titles;
        QStringList cells;
        static_cast<void>(must(reader.next(titles)));
        while (must(reader.next(cells))) {
            Row row;
            for (qsizetype i = 0; i < titles.size(); ++i)
                row.insert(titles.at(i), cells.at(i));
            tables[name].insert(row.value(QStringLiteral("uid")), row);
        }
    }
    return tables;
}

/// The descriptor's field of this name in the schema of any table; empty if no table has it.
QJsonObject describedField(const PackageFiles &files, const QString &name)
{
    const auto package = QJsonDocument::fromJson(files.at("datapackage.json")).object();
    const auto resources = package.value(QStringLiteral("resources")).toArray();
    for (const auto &resource : resources) {
        const auto fields = resource.toObject()
                                .value(QStringLiteral("schema"))
                                .toObject()
                                .value(QStringLiteral("fields"))
                                .toArray();
        for (const auto &field : fields) {
            if (field.toObject().value(QStringLiteral("name")) == name)
                return field.toObject();
        }
    }
    return {};
}

} // namespace

/// A county adds a field by a file beside an archive that an earlier build made; no code knows of it.
class tst_CountyField : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    [[nodiscard]] QString folder(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }
    [[nodiscard]] static QByteArray columns(const QString &archiveFolder)
    {
        RawDatabase raw(archiveFolder + QStringLiteral("/archive.db"));
        return raw.value("SELECT group_concat(name) FROM pragma_table_info('household')");
    }

    /// Opens the first household and gives the editor of the county's field.
    static void openCountyField(const Station &station, FieldId &field)
    {
        station.enterPassword(QStringLiteral("officer"), ArchiveStory::password());
        QTRY_VERIFY_WITH_TIMEOUT(station.find<QComboBox>("work") != nullptr, Station::patience);
        QVERIFY(station.beginWork(QStringLiteral("Collection for the archive")));
        auto *const table = station.find<QTableView>("table");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(station.find("otherGrid") != nullptr
                                     && !station.textOf("subtitle").isEmpty(),
                                 Station::patience);
        const auto rows = station.find("otherGrid")->findChildren<FieldRow *>();
        QCOMPARE(rows.size(), 1);
        field = *rows.constFirst()->id();
    }

private slots:
    void init() { QTest::failOnWarning(test::warningsOfOurs()); }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("archive-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_countyfield"));
        QSettings().clear();
        QVERIFY_RESULT(applyLanguage(*qApp, QStringLiteral("en")));
        applyAppStyle(*qApp);
        copyGolden(folder("plain"));
        copyGolden(folder("county"));
        QFile county(folder("county") + QStringLiteral("/county.json"));
        QVERIFY(county.open(QIODevice::WriteOnly));
        QCOMPARE(county.write(overlay), qint64(qstrlen(overlay)));
    }

    void theTableGetsItsColumn()
    {
        static_cast<void>(openAs(folder("plain"), "officer"));
        QVERIFY(!columns(folder("plain")).contains("x_pond"));
        static_cast<void>(openAs(folder("county"), "officer"));
        QVERIFY(columns(folder("county")).endsWith(",x_pond"));
    }

    void theFormShowsChecksAndSavesIt()
    {
        const Station station(folder("county"), {1366, 698}, summerOf2026());
        FieldId pond;
        openCountyField(station, pond);
        QCOMPARE(station.find("otherGrid")->findChildren<QLabel *>().constFirst()->text(),
                 QStringLiteral("Fish pond"));
        station.fill(pond, QStringLiteral("0.5"));
        QTRY_VERIFY_WITH_TIMEOUT(!station.row(pond)->checkText().isEmpty(), Station::patience);
        QVERIFY(!station.find<QPushButton>("save")->isEnabled());
        station.fill(pond, QStringLiteral("1.75"));
        // Save waits for the check of what was just typed.
        QTRY_VERIFY_WITH_TIMEOUT(station.row(pond)->checkText().isEmpty(), Station::patience);
        QVERIFY(station.find<QPushButton>("save")->isEnabled());
        station.click("save");
        QVERIFY(station.waitForSaved());
    }

    void theBatchCarriesItAndLosesNothing()
    {
        const auto before = batchOf(folder("plain"), folder("plain-out"));
        const auto after = batchOf(folder("county"), folder("county-out"));
        QVERIFY(describedField(before, QStringLiteral("x_pond")).isEmpty());
        const auto field = describedField(after, QStringLiteral("x_pond"));
        QCOMPARE(field.value(QStringLiteral("type")), QStringLiteral("number"));
        QCOMPARE(field.value(QStringLiteral("title")), QStringLiteral("鱼塘面积"));

        const auto old = tablesOf(before);
        const auto now = tablesOf(after);
        QCOMPARE(now.keys(), old.keys());
        QVERIFY(old.size() >= 4);
        int ponds = 0;
        for (auto table = old.begin(); table != old.end(); ++table) {
            // The journal's own table tells of each archive's sign-ins.
            if (table->contains(QString()))
                continue;
            QCOMPARE(now[table.key()].keys(), table->keys());
            for (auto row = table->begin(); row != table->end(); ++row) {
                auto found = now[table.key()].value(row.key());
                const auto pond = found.take(QStringLiteral("x_pond"));
                auto expected = *row;
                if (!pond.isEmpty()) {
                    ++ponds;
                    QCOMPARE(pond, QStringLiteral("1.75"));
                    for (const auto &changed : {"content_hash", "changed_at"}) {
                        QVERIFY(found.take(QLatin1String(changed))
                                != expected.take(QLatin1String(changed)));
                    }
                }
                QCOMPARE(found, expected);
            }
        }
        QCOMPARE(ponds, 1);
    }

    void theArchiveIsIntactAfterwards()
    {
        const auto archive = openAs(folder("county"), "auditor");
        QCOMPARE(must(verifyArchive(*archive, true)).problems, QStringList());
    }
};

QTEST_MAIN(tst_CountyField)
#include "tst_countyfield.moc"
