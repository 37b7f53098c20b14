// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/packagezip.h"
#include "support/verify.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <cstdlib>
#include <stdexcept>
#include <zip.h>

using namespace archive;

namespace {

PackageFiles someFiles()
{
    return {{"signature.json", "{}\n"},
            {"datapackage.json", QByteArray(5000, 'x')},
            {"data/household.csv", "uid\r\n一\r\n"},
            {"data/empty.csv", ""}};
}

struct RawEntry
{
    QByteArray path;
    QByteArray content;
    zip_int32_t method = ZIP_CM_DEFLATE;
};

/// Its index in the zip.
zip_int64_t addEntry(zip_t *zip, const RawEntry &entry)
{
    if (entry.path.endsWith('/'))
        return zip_dir_add(zip, entry.path.constData(), ZIP_FL_ENC_UTF_8);
    zip_source_t *source = zip_source_buffer(
        zip, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0);
    return zip_file_add(zip, entry.path.constData(), source, ZIP_FL_ENC_UTF_8);
}

/// A zip as a stranger could make it.
QByteArray rawZip(const std::vector<RawEntry> &entries, const QByteArray &comment = {})
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(memory);
    zip_t *zip = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    for (const RawEntry &entry : entries) {
        const auto index = addEntry(zip, entry);
        if (index < 0)
            throw std::logic_error("libzip does not write such an entry");
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), entry.method, 9);
    }
    zip_set_archive_comment(zip, comment.constData(), static_cast<zip_uint16_t>(comment.size()));
    zip_close(zip);
    zip_stat_t stat;
    zip_source_stat(memory, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

void setTimeZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

} // namespace

class tst_PackageZip : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void givesBackWhatWasPacked()
    {
        const auto zip = writeZip(someFiles());
        QVERIFY_RESULT(zip);
        const auto files = readZip(*zip, {});
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), someFiles().size());
        QVERIFY(*files == someFiles());
    }

    void hasTheSameBytesInEveryTimeZone()
    {
        QByteArray first;
        for (const char *zone : {"UTC", "Asia/Shanghai", "America/St_Johns"}) {
            setTimeZone(zone);
            const auto zip = writeZip(someFiles());
            QVERIFY_RESULT(zip);
            if (first.isEmpty())
                first = *zip;
            QCOMPARE(*zip, first);
        }
        setTimeZone("UTC");
    }

    void carriesTheFixedDateAndMode()
    {
        const QByteArray zip = writeZip(someFiles()).value();
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(
            zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, &error);
        zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, &error);
        QVERIFY(opened != nullptr);
        QCOMPARE(zip_get_num_entries(opened, 0), 4);
        QByteArray before;
        for (zip_uint64_t i = 0; i < 4; ++i) {
            zip_uint8_t system = 0;
            zip_uint32_t attributes = 0;
            QCOMPARE(zip_file_get_external_attributes(opened, i, 0, &system, &attributes), 0);
            QCOMPARE(system, ZIP_OPSYS_UNIX);
            QCOMPARE(attributes >> 16U, 0100644U);
            const QByteArray name(zip_get_name(opened, i, 0));
            QVERIFY(before < name);
            before = name;
        }
        zip_discard(opened);
        // The local header's time and date: 00:00:00, 1 January 1980.
        QCOMPARE(zip.mid(10, 4), QByteArray::fromHex("00002100"));
    }

    void refusesStrangeZips_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QByteArray good = writeZip(someFiles()).value();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no zip") << QByteArray("age-encryption.org/v1\n");
        QTest::newRow("a zip of nothing") << rawZip({});
        QTest::newRow("bytes before") << "MZ" + good;
        QTest::newRow("bytes after") << good + "tail";
        QTest::newRow("a comment") << rawZip({{"signature.json", "{}"}}, "hello");
        QTest::newRow("a folder") << rawZip({{"data/", {}}});
        QTest::newRow("a step upwards") << rawZip({{"../signature.json", "{}"}});
        QTest::newRow("a file unknown to the format") << rawZip({{"readme.txt", "hi"}});
        // libzip writes no such name itself.
        QTest::newRow("a control character")
            << rawZip({{"x[2Jdata", "hi"}}).replace("x[2Jdata", "\x1b[2Jdata");
        QTest::newRow("packed by bzip2")
            << rawZip({{"signature.json", QByteArray(999, 'a'), ZIP_CM_BZIP2}});
        for (const int part : {10, 30, 50, 90, 99})
            QTest::addRow("cut at %d %%", part) << good.left(good.size() * part / 100);
    }
    void refusesStrangeZips()
    {
        QFETCH(QByteArray, zip);
        const auto files = readZip(zip, {});
        QVERIFY_ERROR(files, ErrorCode::Damaged);
        QVERIFY(!files.error().message.contains(QChar(0x1b)));
    }

    void refusesTheSamePathTwice()
    {
        // Two entries of equal length, of which one is then given the other's name in both headers.
        QByteArray zip = rawZip({{"data/aa.csv", "1"}, {"data/bb.csv", "2"}});
        QVERIFY_RESULT(readZip(zip, {}));
        zip.replace("data/bb.csv", "data/aa.csv");
        QVERIFY_ERROR(readZip(zip, {}), ErrorCode::Damaged);
    }

    void refusesOneWhoseHeadersDisagree()
    {
        QByteArray zip = rawZip({{"data/aa.csv", "1"}});
        const qsizetype central = zip.lastIndexOf("data/aa.csv");
        zip.replace(central, 11, "data/bb.csv");
        QVERIFY_ERROR(readZip(zip, {}), ErrorCode::Damaged);
    }

    void noByteCanChangeWithoutNotice()
    {
        const PackageFiles files = someFiles();
        const QByteArray zip = writeZip(files).value();
        for (qsizetype at = 0; at < zip.size(); ++at) {
            QByteArray changed = zip;
            changed[at] = static_cast<char>(changed.at(at) ^ 0x01);
            const auto read = readZip(changed, {});
            // What the zip's own headers say besides (times, versions) may change, the files may not.
            if (read.ok())
                QVERIFY2(*read == files, qPrintable(QString::number(at)));
        }
    }

    void stopsBombsWhileTheyUnpack_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<PackageLimits>("limits");
        const QByteArray zeros(3 << 20, '\0');
        QTest::newRow("one file too dense") << rawZip({{"data/a.csv", zeros}}) << PackageLimits{};
        PackageLimits total;
        total.totalBytes = 5 << 20;
        total.ratio = 100'000;
        QTest::newRow("too much in all")
            << rawZip({{"data/a.csv", zeros}, {"data/b.csv", zeros}}) << total;
        PackageLimits entries;
        entries.entries = 2;
        QTest::newRow("too many files")
            << rawZip({{"data/a.csv", "1"}, {"data/b.csv", "1"}, {"data/c.csv", "1"}}) << entries;
        PackageLimits size;
        size.zipBytes = 100;
        QTest::newRow("too large a zip") << writeZip(someFiles()).value() << size;
        // The header says one byte: what is counted is what comes out.
        QByteArray liar = rawZip({{"data/a.csv", QByteArray(3 << 20, '\0')}});
        QByteArray said("\x00\x00\x30\x00", 4);
        liar.replace(said, QByteArray("\x01\x00\x00\x00", 4));
        QTest::newRow("a size that is not true") << liar << PackageLimits{};
    }
    void stopsBombsWhileTheyUnpack()
    {
        QFETCH(QByteArray, zip);
        QFETCH(PackageLimits, limits);
        QVERIFY_ERROR(readZip(zip, limits), ErrorCode::Damaged);
    }

    void takesWhatIsWithinTheLimits()
    {
        const QByteArray rows = QByteArray("350405101204,一组,\r\n").repeated(100'000);
        QVERIFY(rows.size() > PackageLimits{}.freeBytes);
        PackageLimits limits;
        limits.ratio = 2000;
        const auto zip = writeZip({{"data/household.csv", rows}});
        QVERIFY_RESULT(zip);
        QVERIFY_RESULT(readZip(*zip, limits));
    }
};

QTEST_GUILESS_MAIN(tst_PackageZip)
#include "tst_packagezip.moc"
