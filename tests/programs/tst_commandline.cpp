// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console.h"
#include "support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

QString password()
{
    return QStringLiteral("Shaxian-2026!");
}

} // namespace

/// The contract of design §10 as an administrator meets it, who now and then mistypes.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_archive = m_dir.filePath(QStringLiteral("sample"));
        Console console;
        console.set("ARCHIVE_PASSWORD", password());
        const auto answer = console.type({QStringLiteral("--json"),
                                          QStringLiteral("demo"),
                                          m_archive,
                                          QStringLiteral("--households"),
                                          QStringLiteral("12")});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("households")).toInt(), 12);
        QVERIFY(answer.json().value(QStringLiteral("persons")).toInt() >= 12);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersMistypedLinesWithUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command")
            << QStringList{QStringLiteral("shwo"), QStringLiteral("x")};
        QTest::newRow("half a command") << QStringList{QStringLiteral("batch")};
        QTest::newRow("unknown option")
            << QStringList{QStringLiteral("find"), QStringLiteral("--fast"), QStringLiteral("x")};
        QTest::newRow("password as argument") << QStringList{
            QStringLiteral("--password"), QStringLiteral("x"), QStringLiteral("verify")};
        QTest::newRow("too few words") << QStringList{QStringLiteral("show")};
        QTest::newRow("too many words")
            << QStringList{QStringLiteral("show"), QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("required option missing")
            << QStringList{QStringLiteral("init"), QStringLiteral("x")};
        QTest::newRow("option without value")
            << QStringList{QStringLiteral("find"), QStringLiteral("x"), QStringLiteral("--limit")};
    }
    void answersMistypedLinesWithUsage()
    {
        QFETCH(QStringList, words);
        const auto answer = console().type(words);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.err.count(u'\n'), 1);
        QVERIFY2(answer.err.contains(QStringLiteral(". Usage: archivectl "))
                     || answer.isOneSentence(),
                 qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
    }

    void refusesInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString officer = QStringLiteral("--user");
        QTest::newRow("show without purpose")
            << QStringList{QStringLiteral("show"), QStringLiteral("x")};
        QTest::newRow("history without purpose")
            << QStringList{QStringLiteral("history"), QStringLiteral("x")};
        QTest::newRow("report without purpose") << QStringList{QStringLiteral("report"),
                                                               QStringLiteral("household"),
                                                               QStringLiteral("x"),
                                                               QStringLiteral("--output"),
                                                               QStringLiteral("x.pdf")};
        QTest::newRow("unknown purpose") << QStringList{QStringLiteral("--purpose"),
                                                        QStringLiteral("curiosity"),
                                                        QStringLiteral("show"),
                                                        QStringLiteral("x")};
        QTest::newRow("unknown household") << QStringList{QStringLiteral("--purpose"),
                                                          QStringLiteral("check"),
                                                          QStringLiteral("show"),
                                                          QStringLiteral("350405999999-9999")};
        QTest::newRow("unknown user")
            << QStringList{officer, QStringLiteral("nobody"), QStringLiteral("verify")};
        QTest::newRow("no such archive") << QStringList{QStringLiteral("--archive"),
                                                        QStringLiteral("/nonexistent/archive"),
                                                        QStringLiteral("verify")};
        QTest::newRow("limit of nothing") << QStringList{QStringLiteral("find"),
                                                         QStringLiteral("x"),
                                                         QStringLiteral("--limit"),
                                                         QStringLiteral("0")};
        QTest::newRow("put of a missing file")
            << QStringList{QStringLiteral("put"), QStringLiteral("/nonexistent.json")};
        QTest::newRow("demo over an archive") << QStringList{QStringLiteral("demo"), m_archive};
        QTest::newRow("suite that is none") << QStringList{QStringLiteral("demo"),
                                                           m_dir.filePath(QStringLiteral("sm")),
                                                           QStringLiteral("--suite"),
                                                           QStringLiteral("rot13")};
        QTest::newRow("administrator who looks") << QStringList{officer,
                                                                QStringLiteral("admin"),
                                                                QStringLiteral("--purpose"),
                                                                QStringLiteral("check"),
                                                                QStringLiteral("show"),
                                                                QStringLiteral("x")};
        QTest::newRow("administrator who searches") << QStringList{
            officer, QStringLiteral("admin"), QStringLiteral("find"), QStringLiteral("张")};
        QTest::newRow("officer who adds users")
            << QStringList{QStringLiteral("user"), QStringLiteral("list")};
        QTest::newRow("task that is no uid") << QStringList{QStringLiteral("--purpose"),
                                                            QStringLiteral("check"),
                                                            QStringLiteral("--task"),
                                                            QStringLiteral("today"),
                                                            QStringLiteral("show"),
                                                            QStringLiteral("x")};
    }
    void refusesInOneSentence()
    {
        QFETCH(QStringList, words);
        const auto answer = console().type(words);
        QVERIFY2(answer.code == 1,
                 qPrintable(QString::number(answer.code) + answer.out + answer.err));
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
    }

    void wrongPasswordAndUnknownUserSoundAlike()
    {
        auto wrong = console();
        wrong.set("ARCHIVE_PASSWORD", QStringLiteral("Guess-1234"));
        const auto first = wrong.type({QStringLiteral("verify")});
        const auto second = wrong.type(
            {QStringLiteral("--user"), QStringLiteral("stranger"), QStringLiteral("verify")});
        QCOMPARE(first.code, 1);
        QCOMPARE(first.err, second.err);
    }

    void readsThePasswordFromAFile()
    {
        const QString path = m_dir.filePath(QStringLiteral("password.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(password().toUtf8() + "\n");
        file.close();
        auto silent = console();
        silent.set("ARCHIVE_PASSWORD", {});
        QCOMPARE(silent.type({QStringLiteral("verify")}).code, 1);
        const auto answer =
            silent.type({QStringLiteral("verify"), QStringLiteral("--password-file"), path});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
    }

    void masksWithoutAPurpose()
    {
        const auto household = anyHousehold();
        const auto masked =
            console().type({QStringLiteral("--json"), QStringLiteral("find"), household});
        QVERIFY2(masked.code == 0, qPrintable(masked.err));
        const auto matches = masked.json().value(QStringLiteral("matches")).toArray();
        QVERIFY(!matches.isEmpty());
        for (const auto &match : matches) {
            const auto row = match.toObject();
            QVERIFY(row.value(QStringLiteral("name")).toString().isEmpty()
                    || row.value(QStringLiteral("name")).toString().contains(u'＊'));
            const auto number = row.value(QStringLiteral("idNumber")).toString();
            QVERIFY2(number.isEmpty() || number.contains(QStringLiteral("****")),
                     qPrintable(number));
            const auto phone = row.value(QStringLiteral("phone")).toString();
            QVERIFY2(phone.isEmpty() || phone.contains(QStringLiteral("****")), qPrintable(phone));
        }
    }

    void showsOneHouseholdWithItsChildrenAndLogsTheLook()
    {
        const auto household = anyHousehold();
        const auto shown = console().type({QStringLiteral("--json"),
                                           QStringLiteral("--purpose"),
                                           QStringLiteral("check"),
                                           QStringLiteral("show"),
                                           household});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        const auto children = shown.json().value(QStringLiteral("children")).toArray();
        QVERIFY(!children.isEmpty());
        const auto history = console().type({QStringLiteral("--json"),
                                             QStringLiteral("--purpose"),
                                             QStringLiteral("check"),
                                             QStringLiteral("history"),
                                             household});
        QVERIFY2(history.code == 0, qPrintable(history.err));
        const auto entries = history.json().value(QStringLiteral("entries")).toArray();
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const QJsonValue &entry) {
            return entry.toObject().value(QStringLiteral("type")).toString()
                == QLatin1String("look");
        }));
    }

    void putSavesAllOrNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no records") << QByteArray(R"({"reason":"x","records":[]})");
        QTest::newRow("unknown member")
            << QByteArray(R"({"reason":"x","records":[{"kind":"household"}],"extra":1})");
        QTest::newRow("unknown kind")
            << QByteArray(R"({"reason":"x","records":[{"kind":"castle","values":{}}]})");
        QTest::newRow("unknown field") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"religion":"x"}}]})");
        QTest::newRow("number for money")
            << QByteArray(R"({"reason":"x","records":[{"kind":"loan","values":{"amount":1.5}}]})");
        QTest::newRow("list for a text") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"address":["x"]}}]})");
        QTest::newRow("deep") << QByteArray(R"({"reason":"x","records":)")
                                     .append(QByteArray(5000, '['))
                                     .append(QByteArray(5000, ']'))
                                     .append('}');
        QTest::newRow("one good, one bad") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"division":"350405202201","group_name":"1"}},{"kind":"household","values":{"division":"999999999999"}}]})");
        QTest::newRow("sources that are a list") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"division":"350405202201"},"sources":[]}]})");
        QTest::newRow("a source of an unknown field") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"division":"350405202201"},"sources":{"castle":{"code":"1"}}}]})");
        QTest::newRow("a source of a value that is not there") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"division":"350405202201"},"sources":{"address":{"code":"1"}}}]})");
        QTest::newRow("an unknown source of a value") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","values":{"division":"350405202201"},"sources":{"division":{"code":"77"}}}]})");
        QTest::newRow("future birth") << person("2099-01-01", "张三");
        QTest::newRow("emoji in a name") << person("1980-01-01", "张😀");
        QTest::newRow("control character in a name") << person("1980-01-01", "张\\u0007三");
        QTest::newRow("stale revision") << QByteArray(
            R"({"reason":"x","records":[{"kind":"household","uid":"01900000-0000-7000-8000-000000000001","revision":7,"values":{"address":"x"}}]})");
        QTest::newRow("parent of nowhere") << QByteArray(
            R"({"reason":"x","records":[{"kind":"person","parent":"01900000-0000-7000-8000-000000000001","values":{"relation":"02"}}]})");
    }
    void putSavesAllOrNothing()
    {
        QFETCH(QByteArray, json);
        const auto before = verified();
        const auto answer = console().type({QStringLiteral("put"), written(json)});
        QVERIFY2(answer.code == 1, qPrintable(answer.out + answer.err));
        QVERIFY2(answer.isOneSentence(), qPrintable(answer.err));
        const auto after = verified();
        QCOMPARE(after.value(QStringLiteral("ok")).toBool(), true);
        // Signing in is journalled; a change would add more than the two sign-ins of put and verify.
        QVERIFY(after.value(QStringLiteral("entries")).toInteger()
                    - before.value(QStringLiteral("entries")).toInteger()
                <= 2);
    }

    void putThenFindThenShow()
    {
        const QByteArray json = R"({"reason":"入户采集","records":[
            {"kind":"household","uid":"01900000-0000-7000-8000-00000000aa01",
             "values":{"division":"350405202201","group_name":"3","address":"箭坑村3组8号"},
             "source":{"code":"2"},"sources":{"address":{"code":"1","collectedOn":"2026-04-30"}}},
            {"kind":"person","uid":"01900000-0000-7000-8000-00000000aa02","parent":"01900000-0000-7000-8000-00000000aa01",
             "values":{"name":"俞试行","relation":"02","id_number":"35999919790312901x","sex":"1"}}]})";
        const auto wrong = console().type({QStringLiteral("put"), written(json)});
        QCOMPARE(wrong.code, 1);
        auto right = json;
        right.replace("901x", "9018");
        const auto answer =
            console().type({QStringLiteral("--json"), QStringLiteral("put"), written(right)});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QCOMPARE(answer.json().value(QStringLiteral("saved")).toArray().size(), 2);

        // Nobody in this household has signed: the household can be shown, the person only as relation and age band.
        const auto shown = console().type({QStringLiteral("--json"),
                                           QStringLiteral("--purpose"),
                                           QStringLiteral("collect"),
                                           QStringLiteral("show"),
                                           QStringLiteral("01900000-0000-7000-8000-00000000aa01")});
        QVERIFY2(shown.code == 0, qPrintable(shown.err));
        const auto values = shown.json().value(QStringLiteral("values")).toObject();
        QCOMPARE(values.value(QStringLiteral("address")).toString(),
                 QStringLiteral("箭坑村3组8号"));
        QVERIFY(values.value(QStringLiteral("register_number"))
                    .toString()
                    .startsWith(QStringLiteral("350405202201-")));
        const auto from = shown.json().value(QStringLiteral("provenance")).toObject();
        const auto source = QStringLiteral("source");
        QCOMPARE(from[QLatin1String("group_name")][source].toString(), QStringLiteral("2"));
        QCOMPARE(from[QLatin1String("address")][source].toString(), QStringLiteral("1"));
        QVERIFY(!QString::fromUtf8(QJsonDocument(shown.json()).toJson())
                     .contains(QStringLiteral("359999197903129018"))
                || shown.json()
                       .value(QStringLiteral("children"))
                       .toArray()
                       .first()
                       .toObject()
                       .value(QStringLiteral("draft"))
                       .toBool());
        QCOMPARE(verified().value(QStringLiteral("ok")).toBool(), true);
    }

    void makesAnArchiveAndItsUsers()
    {
        const QString folder = m_dir.filePath(QStringLiteral("新 档案%#?"));
        Console admin;
        admin.set("ARCHIVE_PASSWORD", password());
        const auto made = makeArchive(admin, folder);
        QVERIFY2(made.code == 0, qPrintable(made.err));
        QCOMPARE(made.json().value(QStringLiteral("suite")).toString(), QStringLiteral("standard"));
        QCOMPARE(made.json().value(QStringLiteral("recoveryKey")).toString().split(u' ').size(), 2);

        admin.set("ARCHIVE_DIR", folder).set("ARCHIVE_USER", QStringLiteral("admin"));
        admin.set("ARCHIVE_NEW_PASSWORD", QStringLiteral("Lin-Xiaoyan-1"));
        const auto added = admin.type({QStringLiteral("user"),
                                       QStringLiteral("add"),
                                       QStringLiteral("林晓燕"),
                                       QStringLiteral("--role"),
                                       QStringLiteral("officer,reporter"),
                                       QStringLiteral("--townships"),
                                       QStringLiteral("350405101")});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const auto forbidden = admin.type({QStringLiteral("user"),
                                           QStringLiteral("add"),
                                           QStringLiteral("both"),
                                           QStringLiteral("--role"),
                                           QStringLiteral("admin,officer")});
        QCOMPARE(forbidden.code, 1);
        const auto listed =
            admin.type({QStringLiteral("--json"), QStringLiteral("user"), QStringLiteral("list")});
        QCOMPARE(listed.json().value(QStringLiteral("users")).toArray().size(), 2);

        Console officer;
        officer.set("ARCHIVE_DIR", folder).set("ARCHIVE_USER", QStringLiteral("林晓燕"));
        officer.set("ARCHIVE_PASSWORD", QStringLiteral("Lin-Xiaoyan-1"))
            .set("ARCHIVE_NEW_PASSWORD", QStringLiteral("Lin-Xiaoyan-2"));
        const auto changed = officer.type({QStringLiteral("password")});
        QVERIFY2(changed.code == 0, qPrintable(changed.err));
        QCOMPARE(officer.type({QStringLiteral("verify")}).code, 1);
        officer.set("ARCHIVE_PASSWORD", QStringLiteral("Lin-Xiaoyan-2"));
        const auto station = officer.type({QStringLiteral("--json"), QStringLiteral("station")});
        QVERIFY2(station.code == 0, qPrintable(station.err));
        QVERIFY(station.json()
                    .value(QStringLiteral("publicKey"))
                    .toString()
                    .startsWith(QStringLiteral("-----BEGIN PUBLIC KEY-----")));
        QVERIFY(station.json()
                    .value(QStringLiteral("age"))
                    .toString()
                    .startsWith(QStringLiteral("age1")));

        const auto disabled = admin.type(
            {QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("林晓燕")});
        QVERIFY2(disabled.code == 0, qPrintable(disabled.err));
        QCOMPARE(officer.type({QStringLiteral("station")}).code, 1);
        const auto last = admin.type(
            {QStringLiteral("user"), QStringLiteral("disable"), QStringLiteral("admin")});
        QCOMPARE(last.code, 1);
    }

    void recoversAUserWithBothHalves()
    {
        const QString folder = m_dir.filePath(QStringLiteral("recovered"));
        Console admin;
        admin.set("ARCHIVE_PASSWORD", password());
        const auto made = makeArchive(admin, folder);
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const auto halves = made.json().value(QStringLiteral("recoveryKey")).toString();
        const QStringList recover{QStringLiteral("recover"), QStringLiteral("admin")};

        Console keepers;
        keepers.set("ARCHIVE_DIR", folder);
        const auto refused = [&](const QString &word) {
            const auto answer = keepers.type(recover);
            return answer.code == 1 && answer.isOneSentence() && answer.err.contains(word);
        };
        QVERIFY(refused(QStringLiteral("ARCHIVE_RECOVERY_KEY")));
        keepers.set("ARCHIVE_RECOVERY_KEY", halves);
        QVERIFY(refused(QStringLiteral("ARCHIVE_NEW_PASSWORD")));
        keepers.set("ARCHIVE_NEW_PASSWORD", QStringLiteral("short"));
        QVERIFY(refused(QStringLiteral("8 to 256")));
        keepers.set("ARCHIVE_NEW_PASSWORD", QStringLiteral("Recovered-2026!"));
        keepers.set("ARCHIVE_RECOVERY_KEY", halves.chopped(1));
        QVERIFY(refused(QStringLiteral("second half")));
        keepers.set("ARCHIVE_RECOVERY_KEY", halves.section(u' ', 0, 0));
        QVERIFY(refused(QStringLiteral("both halves")));
        keepers.set("ARCHIVE_RECOVERY_KEY", halves.toLower());
        QCOMPARE(keepers.type({QStringLiteral("recover")}).code, 2);
        QCOMPARE(keepers.type({QStringLiteral("recover"), QStringLiteral("nobody")}).code, 1);

        const auto recovered = keepers.type(QStringList{QStringLiteral("--json")} + recover);
        QVERIFY2(recovered.code == 0, qPrintable(recovered.err));
        QCOMPARE(recovered.json().value(QStringLiteral("user")).toString(),
                 QStringLiteral("admin"));
        admin.set("ARCHIVE_DIR", folder).set("ARCHIVE_USER", QStringLiteral("admin"));
        QCOMPARE(admin.type({QStringLiteral("verify")}).code, 1);
        admin.set("ARCHIVE_PASSWORD", QStringLiteral("Recovered-2026!"));
        const auto verify = admin.type({QStringLiteral("verify"), QStringLiteral("--full")});
        QVERIFY2(verify.code == 0, qPrintable(verify.err));
    }

    void tooManyWrongPasswordsWait()
    {
        const QString folder = m_dir.filePath(QStringLiteral("guessed"));
        Console admin;
        admin.set("ARCHIVE_PASSWORD", password());
        QCOMPARE(makeArchive(admin, folder).code, 0);
        admin.set("ARCHIVE_DIR", folder).set("ARCHIVE_USER", QStringLiteral("admin"));
        admin.set("ARCHIVE_PASSWORD", QStringLiteral("Guess-1234"));
        Answer answer;
        for (int i = 0; i < 6; ++i)
            answer = admin.type({QStringLiteral("verify")});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.isOneSentence() && answer.err.contains(QStringLiteral("second")),
                 qPrintable(answer.err));
    }

    void printsTheDictionaryWithoutAnArchive()
    {
        const QString path = m_dir.filePath(QStringLiteral("数据字典.md"));
        Console nobody;
        const auto answer = nobody.type({QStringLiteral("dictionary"), path});
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("register_number")));
    }

private:
    Console console()
    {
        Console console;
        console.set("ARCHIVE_DIR", m_archive).set("ARCHIVE_USER", QStringLiteral("officer"));
        console.set("ARCHIVE_PASSWORD", password());
        return console;
    }

    QJsonObject verified()
    {
        return console()
            .type({QStringLiteral("--json"), QStringLiteral("verify"), QStringLiteral("--full")})
            .json();
    }

    static Answer makeArchive(Console &admin, const QString &folder)
    {
        return admin.type({QStringLiteral("--json"),
                           QStringLiteral("init"),
                           folder,
                           QStringLiteral("--division"),
                           QStringLiteral("350405"),
                           QStringLiteral("--station"),
                           QStringLiteral("SX-XM-02"),
                           QStringLiteral("--institution"),
                           QStringLiteral("沙县区农村信用合作联社")});
    }

    QString written(const QByteArray &json)
    {
        QString path = m_dir.filePath(QStringLiteral("put.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the test's own file could not be written");
        return path;
    }

    QString anyHousehold()
    {
        const auto found = console().type(
            {QStringLiteral("--json"), QStringLiteral("find"), QStringLiteral("350405")});
        const auto matches = found.json().value(QStringLiteral("matches")).toArray();
        return matches.isEmpty()
            ? QString()
            : matches.first().toObject().value(QStringLiteral("registerNumber")).toString();
    }

    static QByteArray person(const char *birth, const char *name)
    {
        return QByteArray(
                   R"({"reason":"x","records":[{"kind":"household","uid":"01900000-0000-7000-8000-0000000000b1","values":{"division":"350405202201","group_name":"1"}},{"kind":"person","parent":"01900000-0000-7000-8000-0000000000b1","values":{"relation":"02","birth_date":")")
            .append(birth)
            .append(R"(","name":")")
            .append(name)
            .append(R"("}}]})");
    }

    QTemporaryDir m_dir;
    QString m_archive;
};

QTEST_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
