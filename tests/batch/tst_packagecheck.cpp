// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/manifest.h"
#include "batch/packagepath.h"
#include "samplepackage.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <functional>
#include <vector>

using namespace archive;
using namespace archive::test;

namespace {

using Change = std::function<void(PackageFiles &)>;

PackageFiles sampleFiles()
{
    return must(readZip(SamplePackage().zip(), {}));
}

/// What somebody does who may change every file but hasn't the station's key.
QByteArray tampered(const Change &change)
{
    auto files = sampleFiles();
    change(files);
    return must(writeZip(files));
}

void signAgain(PackageFiles &files, const SigningKey &key)
{
    files[packagepath::manifest] = manifest::of(files);
    files[packagepath::manifestSignature] =
        must(key.sign(PackageSignature::message(files[packagepath::manifest])));
}

/// What a station does that makes a wrong package and signs it.
QByteArray misMade(const Change &change)
{
    auto files = sampleFiles();
    change(files);
    signAgain(files, stationKey());
    return must(writeZip(files));
}

PackageExpectation registered()
{
    PackageExpectation expectation;
    expectation.registered = {stationKey('\x01').publicKey(), stationKey().publicKey()};
    return expectation;
}

/// Changes one table and everything that datapackage.json says of it.
void rewriteTable(PackageFiles &files, const QString &name, const QByteArray &csv)
{
    files[packagepath::ofTable(name)] = csv;
    auto package = QJsonDocument::fromJson(files[packagepath::descriptor]).object();
    auto resources = package.value(QStringLiteral("resources")).toArray();
    for (qsizetype i = 0; i < resources.size(); ++i) {
        auto resource = resources.at(i).toObject();
        if (resource.value(QStringLiteral("name")).toString() != name)
            continue;
        resource.insert(QStringLiteral("bytes"), csv.size());
        resource.insert(QStringLiteral("hash"),
                        QString::fromLatin1("sha256:" + sha256(csv).toHex()));
        resources.replace(i, resource);
    }
    package.insert(QStringLiteral("resources"), resources);
    files[packagepath::descriptor] = QJsonDocument(package).toJson();
}

void replaceInTable(PackageFiles &files, const char *table, const char *from, const char *to)
{
    const auto name = QString::fromLatin1(table);
    auto csv = files.at(packagepath::ofTable(name));
    if (!csv.contains(from))
        throw std::runtime_error(std::string("nothing to replace: ") + from);
    rewriteTable(files, name, csv.replace(from, to));
}

void replaceInDescriptor(PackageFiles &files, const char *from, const char *to)
{
    auto &json = files.at(packagepath::descriptor);
    if (!json.contains(from))
        throw std::runtime_error(std::string("nothing to replace: ") + from);
    json.replace(from, to);
}

/// Something wrong that the station itself made and signed, and a word of what is said of it.
struct MadeWrong
{
    const char *name;
    Change change;
    const char *said;
};

/// Values that the format doesn't allow, or that their hash doesn't fit.
std::vector<MadeWrong> wrongValues()
{
    return {
        {"a value that its content hash does not fit",
         [](PackageFiles &files) { replaceInTable(files, "loan", "150000.00", "160000.00"); },
         "content hash"},
        {"a parent that its content hash does not fit",
         [](PackageFiles &files) {
             replaceInTable(files, "loan", ",0190b6b0-0000-7000-8000-000000000001,", ",,");
         },
         "content hash"},
        {"a uid that is none",
         [](PackageFiles &files) { replaceInTable(files, "loan", "0190b6b0", "0190B6B0"); },
         "uid"},
        {"a time of another form",
         [](PackageFiles &files) { replaceInTable(files, "loan", "T02:31:07Z", " 02:31:07"); },
         "time"},
        {"bases that are no hashes",
         [](PackageFiles &files) {
             replaceInTable(files, "loan", "000000000004,,", "000000000004,abc,");
         },
         "bases"},
        {"rows that end with a line feed",
         [](PackageFiles &files) { replaceInTable(files, "loan", "\r\n", "\n"); },
         "CRLF"},
        {"a header of other columns",
         [](PackageFiles &files) { replaceInTable(files, "loan", "contract_number", "contract"); },
         "header"},
    };
}

/// Restrictions, erasures and a journal that can't be so.
std::vector<MadeWrong> wrongMarks()
{
    return {
        {"a restriction without a reason",
         [](PackageFiles &files) { replaceInTable(files, "restriction", "consent-withdrawn", ""); },
         "reason"},
        {"an erasure for a reason that the format lacks",
         [](PackageFiles &files) { replaceInTable(files, "erasure", "erroneous", "tidying"); },
         "reason"},
        {"a mark of no kind",
         [](PackageFiles &files) { replaceInTable(files, "erasure", "loan,", "../loan,"); },
         "kind"},
        {"a journal with a gap",
         [](PackageFiles &files) { replaceInTable(files, "journal", "\r\n2,", "\r\n4,"); },
         "gap"},
        {"a journal that ends early",
         [](PackageFiles &files) {
             auto csv = files.at("data/journal.csv");
             csv.truncate(csv.indexOf("3,"));
             rewriteTable(files, QStringLiteral("journal"), csv);
         },
         "commitments"},
    };
}

/// A descriptor that doesn't fit what is in the package.
std::vector<MadeWrong> wrongDescriptions()
{
    return {
        {"a table that nobody described",
         [](PackageFiles &files) { files["data/zzz.csv"] = "uid\r\n"; },
         "not described"},
        {"a described table that is missing",
         [](PackageFiles &files) { files.erase("data/loan.csv"); },
         "described, but not in the package"},
        {"another table than the described one",
         [](PackageFiles &files) { files["data/loan.csv"] += "x"; },
         "size or hash differs"},
        {"a count that is not so",
         [](PackageFiles &files) { replaceInDescriptor(files, "\"loan\": 1", "\"loan\": 2"); },
         "1 rows instead of 2"},
        {"a count of what is not there",
         [](PackageFiles &files) {
             replaceInDescriptor(files, "\"loan\": 1", "\"loan\": 1, \"village\": 3");
         },
         "missing"},
        {"a table described twice",
         [](PackageFiles &files) {
             replaceInDescriptor(files, "\"data/loan.csv\"", "\"data/person.csv\"");
             replaceInDescriptor(files, "\"name\": \"loan\"", "\"name\": \"person\"");
         },
         "twice"},
        {"a table at another path",
         [](PackageFiles &files) {
             replaceInDescriptor(files, "\"data/loan.csv\"", "\"../loan.csv\"");
         },
         "path"},
        {"a descriptor that is no JSON",
         [](PackageFiles &files) { files[packagepath::descriptor] = "{"; },
         "datapackage.json"},
        {"a descriptor without a batch",
         [](PackageFiles &files) { replaceInDescriptor(files, "credit:batch", "credit:other"); },
         "id"},
    };
}

/// A signature.json that isn't what the signature says.
std::vector<MadeWrong> wrongSignatures()
{
    return {
        {"a signature of another context",
         [](PackageFiles &files) {
             files[packagepath::signature].replace("manifest v1", "manifest v2");
         },
         "context"},
        {"a signature of another algorithm",
         [](PackageFiles &files) { files[packagepath::signature].replace("Ed25519", "none"); },
         "algorithm"},
        {"a key that its id does not fit",
         [](PackageFiles &files) {
             files[packagepath::signature].replace(stationKey().publicKey().keyId().toLatin1(),
                                                   "0123456789abcdef");
         },
         "keyId"},
    };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_PackageCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aGoodPackageHasNoProblems()
    {
        const auto zip = SamplePackage().zip();
        auto expectation = registered();
        expectation.journal = KnownJournal{0, journalRoot()};
        const auto check = checkPackage(zip, expectation);
        QCOMPARE(check.problems, QStringList());
        QCOMPARE(check.notes, QStringList());
        QCOMPARE(check.sha256, sha256(zip));
        QCOMPARE(check.descriptor.header.id, sampleUid(900));
        QCOMPARE(check.descriptor.header.counts.at(QStringLiteral("person")), 2);
        QVERIFY(check.signature.key == stationKey().publicKey());
    }

    void theSameContentGivesTheSameBytes()
    {
        QCOMPARE(SamplePackage().zip(), SamplePackage().zip());
    }

    void withoutARegisteredKeyANoteSaysWhatIsProved()
    {
        const auto check = checkPackage(SamplePackage().zip(stationKey('\x55')), {});
        QCOMPARE(check.problems, QStringList());
        QCOMPARE(check.notes.size(), 1);
        QVERIFY(check.notes.first().contains(stationKey('\x55').publicKey().fingerprint()));
    }

    void aKeyThatIsNotRegisteredIsRefused()
    {
        const auto check = checkPackage(SamplePackage().zip(stationKey('\x55')), registered());
        QCOMPARE(check.problems.size(), 1);
        QVERIFY(check.problems.first().contains(QStringLiteral("not registered")));
    }

    void aStationThatCantStandInAFileNameIsNotPacked()
    {
        SamplePackage package;
        package.header.station = QStringLiteral("../x");
        QVERIFY_ERROR(writePackage(package.header, package.tables, stationKey()),
                      ErrorCode::InvalidInput);
    }

    void noFileCanBeTouched_data()
    {
        QTest::addColumn<QByteArray>("path");
        const auto files = sampleFiles();
        for (const auto &[path, content] : files)
            QTest::newRow(path.constData()) << path;
    }
    void noFileCanBeTouched()
    {
        QFETCH(QByteArray, path);
        const std::vector<std::pair<const char *, Change>> touches{
            {"changed",
             [&path](PackageFiles &files) {
                 files[path][0] = char(files[path][0] ^ 1);
             }},
            {"longer",
             [&path](PackageFiles &files) {
                 files[path] += '\n';
             }},
            {"cut",
             [&path](PackageFiles &files) {
                 files[path].chop(1);
             }},
            {"emptied",
             [&path](PackageFiles &files) {
                 files[path].clear();
             }},
            {"missing",
             [&path](PackageFiles &files) {
                 files.erase(path);
             }},
            {"renamed", [&path](PackageFiles &files) {
                 files["data/zzz.csv"] = files[path];
                 files.erase(path);
             }}};
        for (const auto &[name, touch] : touches) {
            for (const auto &expectation : {registered(), PackageExpectation{}}) {
                const auto check = checkPackage(tampered(touch), expectation);
                QVERIFY2(!check.ok(), name);
                QVERIFY2(!check.problems.first().isEmpty(), name);
            }
        }
    }

    void nothingCanBeAdded_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("a table") << QByteArray("data/zzz.csv");
        QTest::newRow("a scan") << QByteArray("files/" + QByteArray(64, '0'));
    }
    void nothingCanBeAdded()
    {
        QFETCH(QByteArray, path);
        const auto check = checkPackage(
            tampered([&path](PackageFiles &files) { files[path] = "x"; }), registered());
        QCOMPARE(check.problems.size(), 1);
        QVERIFY(check.problems.first().contains(QString::fromLatin1(path)));
    }

    void aForgedListOfFilesNeedsTheKey()
    {
        const auto forged = tampered([](PackageFiles &files) {
            files["data/household.csv"].replace("350405101204", "350405101205");
            files[packagepath::manifest] = manifest::of(files);
        });
        QVERIFY(!checkPackage(forged, registered()).ok());
        // Signed by another key, which the package brings along: its own word alone is not enough.
        const auto replaced = tampered([](PackageFiles &files) {
            const auto key = stationKey('\x55');
            const PackageSignature signature{key.publicKey(),
                                             QDateTime(QDate(2026, 4, 29), QTime(), Qt::UTC)};
            files[packagepath::signature] = signature.toJson();
            signAgain(files, key);
        });
        QVERIFY(checkPackage(replaced, {}).ok());
        QVERIFY(!checkPackage(replaced, registered()).ok());
    }

    void refusesWhatItsStationMadeWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("said");
        for (const auto &group :
             {wrongValues(), wrongMarks(), wrongDescriptions(), wrongSignatures()}) {
            for (const auto &[name, change, said] : group)
                QTest::newRow(name) << change << QString::fromLatin1(said);
        }
    }
    void refusesWhatItsStationMadeWrong()
    {
        QFETCH(Change, change);
        QFETCH(QString, said);
        const auto check = checkPackage(misMade(change), registered());
        QVERIFY(!check.ok());
        const QString all = check.problems.join(u'\n');
        QVERIFY2(all.contains(said), qPrintable(all));
    }

    void aJournalThatDoesNotGoOnIsFound_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("from the known head") << qint64(0) << journalRoot() << true;
        QTest::newRow("from another head") << qint64(0) << sha256("rewritten") << false;
        QTest::newRow("from an earlier head") << qint64(2) << journalRoot() << false;
    }
    void aJournalThatDoesNotGoOnIsFound()
    {
        QFETCH(qint64, size);
        QFETCH(QByteArray, hash);
        QFETCH(bool, goesOn);
        auto expectation = registered();
        expectation.journal = KnownJournal{size, hash};
        QCOMPARE(checkPackage(SamplePackage().zip(), expectation).ok(), goesOn);
    }

    void onlyTwentyProblemsOfOneTableAreTold()
    {
        const auto zip = misMade([](PackageFiles &files) {
            auto csv = files.at("data/loan.csv");
            const auto row = csv.mid(csv.indexOf("\r\n") + 2);
            QByteArray rows = csv.left(csv.size() - row.size());
            for (int i = 0; i < 100; ++i)
                rows += QByteArray(row).replace("150000.00", "1.00");
            rewriteTable(files, QStringLiteral("loan"), rows);
        });
        const auto check = checkPackage(zip, registered());
        QVERIFY(check.problems.size() >= 20);
        QVERIFY(check.problems.size() < 25);
    }

    void aCutPackageIsRefusedAtEveryLength()
    {
        const auto zip = SamplePackage().zip();
        for (qsizetype length = 0; length < zip.size(); length += 97)
            QVERIFY(!checkPackage(zip.left(length), registered()).ok());
    }

    void noByteCanChangeUnnoticed()
    {
        const auto zip = SamplePackage().zip();
        const auto files = sampleFiles();
        for (qsizetype at = 0; at < zip.size(); at += 13) {
            auto changed = zip;
            changed[at] = char(changed.at(at) ^ 0x10);
            const auto check = checkPackage(changed, registered());
            // The zip's own headers hold bytes that say nothing of the files: those alone may differ.
            QVERIFY2(!check.ok() || check.files == files, qPrintable(QString::number(at)));
        }
    }
};

QTEST_GUILESS_MAIN(tst_PackageCheck)
#include "tst_packagecheck.moc"
