// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "vault/hash.h"
#include "vault/keyfile.h"
#include "vault/keystore.h"
#include "vault/samplekeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <functional>

using namespace archive;

namespace {

using Edit = std::function<void(QJsonObject &)>;

/// Puts the right checksum into a changed file, as somebody would who wants it to be believed.
QByteArray withChecksum(QJsonObject object)
{
    const QString zeros(64, QLatin1Char('0'));
    object.insert(QStringLiteral("checksum"), zeros);
    auto json = QJsonDocument(object).toJson();
    const auto checksum = sha256(json).toHex();
    return json.replace(zeros.toLatin1(), checksum);
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

using Replacement = std::function<QJsonValue(const QJsonValue &)>;

QJsonValue changedAt(const QJsonValue &value, const QStringList &path, const Replacement &change)
{
    if (path.isEmpty())
        return change(value);
    if (value.isArray()) {
        auto array = value.toArray();
        const auto place = path.first().toInt();
        array[place] = changedAt(array.at(place), path.mid(1), change);
        return array;
    }
    auto object = value.toObject();
    object.insert(path.first(), changedAt(object.value(path.first()), path.mid(1), change));
    return object;
}

/// An edit of one member, found by its path: names, and numbers for places in an array.
Edit editAt(const QStringList &path, const Replacement &change)
{
    return [path, change](QJsonObject &object) {
        object = changedAt(object, path, change).toObject();
    };
}

Edit replaceAt(const QStringList &path, const QJsonValue &value)
{
    return editAt(path, [value](const QJsonValue &) { return value; });
}

void row(const char *name, const Edit &edit, const char *member)
{
    QTest::newRow(name) << edit << QString::fromLatin1(member);
}

QStringList path(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('/'));
}

} // namespace

class tst_KeyFile : public QObject
{
    Q_OBJECT

private:
    static void refusesNamingTheMember()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, member);
        auto object = parsed(test::SampleKeyFile().file.toJson());
        QVERIFY_RESULT(KeyFile::fromJson(withChecksum(object)));
        edit(object);
        const auto read = KeyFile::fromJson(withChecksum(object));
        QVERIFY_ERROR(read, ErrorCode::Damaged);
        QCOMPARE(read.error().context, member);
        QVERIFY(read.error().message.contains(member));
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void comesBackWhole()
    {
        const test::SampleKeyFile sample;
        const auto &file = sample.file;
        const auto back = KeyFile::fromJson(file.toJson());
        QVERIFY_RESULT(back);
        QCOMPARE(back->archive, file.archive);
        QCOMPARE(back->suite, file.suite);
        QCOMPARE(back->sequence, 7);
        QCOMPARE(back->users.size(), 2);
        QCOMPARE(back->users.at(1).user, QStringLiteral("王小明"));
        QCOMPARE(back->users.at(1).kdf, file.users.at(1).kdf);
        QCOMPARE(back->users.at(1).wrappedDataKey, file.users.at(1).wrappedDataKey);
        QCOMPARE(back->users.at(1).wrappedSigningSeed, file.users.at(1).wrappedSigningSeed);
        QCOMPARE(back->users.at(1).publicKey, file.users.at(1).publicKey);
        QCOMPARE(back->recoveryWrappedDataKey, file.recoveryWrappedDataKey);
        QCOMPARE(back->station.id, file.station.id);
        QCOMPARE(back->station.publicKey, file.station.publicKey);
        QCOMPARE(back->station.wrappedSigningSeed, file.station.wrappedSigningSeed);
        QCOMPARE(back->station.ageRecipient, file.station.ageRecipient);
        QCOMPARE(back->station.wrappedAgeIdentity, file.station.wrappedAgeIdentity);
        QCOMPARE(back->mac, file.mac);
        QCOMPARE(back->toJson(), file.toJson());
    }

    void aFileOfTheFirstVersionIsReadAndWrittenInThisOne()
    {
        test::SampleKeyFile sample;
        sample.file.written = 1;
        const auto mac = sample.file.computeMac(sample.macKey());
        const auto json = sample.file.toJson();
        QVERIFY(!json.contains("passwordOnce"));
        const auto back = KeyFile::fromJson(json);
        QVERIFY_RESULT(back);
        QCOMPARE(back->written, 1);
        QCOMPARE(back->computeMac(sample.macKey()), mac);
        QVERIFY(back->users.constFirst().use == PasswordUse::Lasting);
        QCOMPARE(back->users.constFirst().setMs, qint64(0));
        const QTemporaryDir dir;
        SystemDisk disk;
        const KeyStore store(dir.path(), disk);
        const auto created = store.create(*back, sample.macKey());
        QVERIFY_RESULT(created);
        QCOMPARE(created->written, KeyFile::version);
    }

    void whatAPasswordIsGoodForComesBack()
    {
        test::SampleKeyFile sample;
        sample.file.users[1].use = PasswordUse::Once;
        sample.file.users[1].setMs = 1'778'637'600'000;
        const auto back = KeyFile::fromJson(sample.file.toJson());
        QVERIFY_RESULT(back);
        QVERIFY(back->users.at(0).use == PasswordUse::Lasting);
        QVERIFY(back->users.at(1).use == PasswordUse::Once);
        QCOMPARE(back->users.at(1).setMs, qint64(1'778'637'600'000));
    }

    void usersAreFoundByName()
    {
        const test::SampleKeyFile sample;
        QVERIFY(sample.file.find(QStringLiteral("admin")) != nullptr);
        QVERIFY(sample.file.find(QStringLiteral("Admin")) == nullptr);
        QVERIFY(sample.file.find({}) == nullptr);
    }

    void theChecksumIsOverTheBytesWithZerosInItsPlace()
    {
        const test::SampleKeyFile sample;
        auto json = sample.file.toJson();
        const auto digits = parsed(json).value(QStringLiteral("checksum")).toString().toLatin1();
        QCOMPARE(sha256(json.replace(digits, QByteArray(64, '0'))).toHex(), digits);
    }

    void theMacCoversEveryMember_data()
    {
        QTest::addColumn<int>("member");
        for (int member = 0; member < 18; ++member)
            QTest::addRow("member %d", member) << member;
    }
    void theMacCoversEveryMember()
    {
        QFETCH(int, member);
        test::SampleKeyFile sample;
        auto &file = sample.file;
        auto &slot = file.users[1];
        const std::vector<std::function<void()>> changes{
            [&] { file.archive = Uid(); },
            [&] { file.suite += QLatin1Char('x'); },
            [&] { ++file.sequence; },
            [&] { file.users.removeLast(); },
            [&] { file.users.swapItemsAt(0, 1); },
            [&] { slot.user += QLatin1Char('x'); },
            [&] { ++slot.kdf.cost.memoryKiB; },
            [&] { ++slot.kdf.cost.iterations; },
            [&] { ++slot.kdf.cost.lanes; },
            [&] { slot.kdf.salt[0] = '!'; },
            [&] { std::swap(slot.wrappedDataKey, slot.wrappedSigningSeed); },
            [&] { slot.publicKey = file.station.publicKey; },
            [&] { file.recoveryWrappedDataKey = slot.wrappedDataKey; },
            [&] { file.station.id += QLatin1Char('x'); },
            [&] { std::swap(file.station.wrappedSigningSeed, file.station.wrappedAgeIdentity); },
            [&] { file.station.ageRecipient = AgeRecipient(); },
            [&] { slot.use = PasswordUse::Once; },
            [&] { ++slot.setMs; },
        };
        const auto before = file.computeMac(sample.macKey());
        QCOMPARE(before, file.mac);
        changes.at(static_cast<std::size_t>(member))();
        QVERIFY(file.computeMac(sample.macKey()) != before);
    }

    void theMacNeedsItsKey()
    {
        const test::SampleKeyFile sample;
        QVERIFY(sample.file.computeMac(Secret::fromBytes("other")) != sample.file.mac);
    }

    void everyFlippedByteIsFound()
    {
        const auto json = test::SampleKeyFile().file.toJson();
        for (qsizetype i = 0; i < json.size(); ++i) {
            for (const int bit : {1, 4, 32}) {
                auto changed = json;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                QVERIFY2(!KeyFile::fromJson(changed).ok(), qPrintable(QString::number(i)));
            }
        }
    }

    void everyTruncationIsFound()
    {
        const auto json = test::SampleKeyFile().file.toJson();
        for (qsizetype size = 0; size < json.size(); ++size) {
            const auto read = KeyFile::fromJson(json.left(size));
            QVERIFY2(!read.ok(), qPrintable(QString::number(size)));
        }
        QVERIFY_ERROR(KeyFile::fromJson(json + ' '), ErrorCode::Damaged);
    }

    void wrongMembersAreNamed_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("member");
        row("unknown member", replaceAt(path("extra"), 1), "extra");
        for (const char *name :
             {"archive", "suite", "sequence", "slots", "recovery", "station", "mac"}) {
            const auto member = QString::fromLatin1(name);
            row(
                qPrintable(QStringLiteral("without ") + member),
                [member](QJsonObject &object) { object.remove(member); },
                name);
            row(qPrintable(member + QStringLiteral(" of another type")),
                replaceAt({member}, true),
                name);
        }
        row("version 0", replaceAt(path("version"), 0), "version");
        row("version as text", replaceAt(path("version"), QStringLiteral("1")), "version");
        row("archive is no uid", replaceAt(path("archive"), QStringLiteral("x")), "archive");
        row("suite unknown", replaceAt(path("suite"), QStringLiteral("rot13")), "suite");
        row("sequence 0", replaceAt(path("sequence"), 0), "sequence");
        row("sequence negative", replaceAt(path("sequence"), -1), "sequence");
        row("sequence with a fraction", replaceAt(path("sequence"), 1.5), "sequence");
        row("sequence beyond 2^53", replaceAt(path("sequence"), 1e18), "sequence");
    }
    void wrongMembersAreNamed() { refusesNamingTheMember(); }

    void wrongSlotsAndStationsAreNamed_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("member");
        row("unknown member of a slot", replaceAt(path("slots/0/extra"), 1), "slots[0].extra");
        row("unknown member of a kdf", replaceAt(path("slots/1/kdf/x"), 1), "slots[1].kdf.x");
        row("unknown member of the recovery slot",
            replaceAt(path("recovery/extra"), 1),
            "recovery.extra");
        row("unknown member of the station", replaceAt(path("station/extra"), 1), "station.extra");
        row("a use that is a number",
            replaceAt(path("slots/0/passwordOnce"), 1),
            "slots[0].passwordOnce");
        row(
            "a slot of this version without its use",
            [](QJsonObject &object) {
                auto all = object.value(QStringLiteral("slots")).toArray();
                auto first = all.at(0).toObject();
                first.remove(QStringLiteral("passwordOnce"));
                all[0] = first;
                object.insert(QStringLiteral("slots"), all);
            },
            "slots[0].passwordOnce");
        row("a negative time",
            replaceAt(path("slots/0/passwordSetMs"), -1),
            "slots[0].passwordSetMs");
        row("no slot", replaceAt(path("slots"), QJsonArray()), "slots");
        row("a slot that is a number", replaceAt(path("slots/0"), 3), "slots[0].user");
        row("the same user twice",
            replaceAt(path("slots/1/user"), QStringLiteral("admin")),
            "slots[1].user");
        row("empty user", replaceAt(path("slots/1/user"), QString()), "slots[1].user");
        row("user not in NFC",
            replaceAt(path("slots/1/user"), QStringLiteral("Rene\u0301")),
            "slots[1].user");
    }
    void wrongSlotsAndStationsAreNamed() { refusesNamingTheMember(); }

    void wrongKeysAreNamed_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("member");
        row("another kdf",
            replaceAt(path("slots/0/kdf/name"), QStringLiteral("pbkdf2")),
            "slots[0].kdf.name");
        row("kdf that exhausts the machine",
            replaceAt(path("slots/0/kdf/memoryKiB"), 1 << 30),
            "slots[0].kdf.memoryKiB");
        row("kdf beyond 32 bits",
            replaceAt(path("slots/0/kdf/lanes"), 4294967297.0),
            "slots[0].kdf.lanes");
        row("short salt",
            replaceAt(path("slots/0/kdf/salt"), QStringLiteral("AAAA")),
            "slots[0].kdf.salt");
        row("short wrapped key",
            replaceAt(path("slots/0/dataKey"), QStringLiteral("AAAA")),
            "slots[0].dataKey");
        row("no base 64",
            replaceAt(path("slots/0/signingSeed"), QString(80, QLatin1Char('*'))),
            "slots[0].signingSeed");
        row("recovery key too short",
            replaceAt(path("recovery/dataKey"), QString()),
            "recovery.dataKey");
        row("no public key",
            replaceAt(path("slots/0/publicKey"), QStringLiteral("key")),
            "slots[0].publicKey");
        row("public key written differently",
            editAt(path("slots/0/publicKey"),
                   [](const QJsonValue &value) {
                       return QJsonValue(value.toString().append(QLatin1Char('\n')));
                   }),
            "slots[0].publicKey");
        row("no station id", replaceAt(path("station/id"), QString()), "station.id");
        row("no age recipient",
            replaceAt(path("station/ageRecipient"), QStringLiteral("age1x")),
            "station.ageRecipient");
    }
    void wrongKeysAreNamed() { refusesNamingTheMember(); }

    void aDoubledMemberIsFound()
    {
        auto json = test::SampleKeyFile().file.toJson();
        json.replace("{\n    \"archive\"", "{\n    \"sequence\": 9,\n    \"archive\"");
        QVERIFY(json.contains("\"sequence\": 9"));
        QVERIFY_ERROR(KeyFile::fromJson(json), ErrorCode::Damaged);
    }

    void otherFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        auto later = parsed(test::SampleKeyFile().file.toJson());
        later.insert(QStringLiteral("version"), KeyFile::version + 1);
        later.insert(QStringLiteral("something new"), true);
        auto foreign = parsed(test::SampleKeyFile().file.toJson());
        foreign.insert(QStringLiteral("format"), QStringLiteral("other keys"));
        QTest::newRow("a later version") << withChecksum(later) << ErrorCode::NewerVersion;
        QTest::newRow("another format") << withChecksum(foreign) << ErrorCode::NotAnArchive;
        QTest::newRow("empty") << QByteArray() << ErrorCode::Damaged;
        QTest::newRow("no JSON") << QByteArray("hello") << ErrorCode::Damaged;
        QTest::newRow("a list") << QByteArray("[1]") << ErrorCode::Damaged;
        QTest::newRow("an empty object") << QByteArray("{}") << ErrorCode::Damaged;
        QTest::newRow("deep nesting") << QByteArray(5000, '[') << ErrorCode::Damaged;
    }
    void otherFilesAreToldApart()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QVERIFY_ERROR(KeyFile::fromJson(json), code);
    }
};

QTEST_GUILESS_MAIN(tst_KeyFile)
#include "tst_keyfile.moc"
