// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/campaign.h"
#include "support/namehunt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace archive::test;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

QString uid(int number)
{
    return QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0'));
}

/// Households of three people, whose every text is planted.
QByteArray plantedRecords(int records, int firstNumber)
{
    constexpr int each = 4;
    QJsonArray list;
    for (int n = firstNumber; n < firstNumber + records; n += each) {
        list.append(
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("household")},
                        {QStringLiteral("uid"), uid(n)},
                        {QStringLiteral("values"),
                         QJsonObject{{QStringLiteral("division"), QStringLiteral("350405202201")},
                                     {QStringLiteral("group_name"), QStringLiteral("听涛小组")},
                                     {QStringLiteral("address"), QStringLiteral("潮生里听涛巷8号")},
                                     {QStringLiteral("phone"), QStringLiteral("13899990001")}}}});
        for (int member = 1; member < each; ++member) {
            list.append(QJsonObject{
                {QStringLiteral("kind"), QStringLiteral("person")},
                {QStringLiteral("uid"), uid(n + member)},
                {QStringLiteral("parent"), uid(n)},
                {QStringLiteral("values"),
                 QJsonObject{{QStringLiteral("name"), QStringLiteral("欧阳潮生")},
                             {QStringLiteral("relation"),
                              member == 1 ? QStringLiteral("02") : QStringLiteral("20")},
                             {QStringLiteral("phone"), QStringLiteral("13899990001")}}}});
        }
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("reason"), QStringLiteral("听涛潮生来访缘由")},
                                     {QStringLiteral("records"), list}})
        .toJson();
}

} // namespace

/// Names that were entered are searched for in every file of the archive and of the temporary folders, while archivectl works, afterwards and
/// after it was killed. ARCHIVE_CAMPAIGN=long puts ten thousand records (tests/README.md).
class tst_PlantedNames : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    NameHunt m_hunt;
    const QDate m_firstDay = QDateTime::currentDateTimeUtc().date();
    QString m_household; ///< of the sample, whose people's data is hunted for too

    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QString archive() const { return path("world/档案"); }

    /// Everything that a program may have left behind; what people asked for is in "out" and read by them.
    [[nodiscard]] QStringList found() { return m_hunt.in(path("world")); }

    std::unique_ptr<QProcess> start(const QString &user, const QStringList &words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"})
            environment.insert(QString::fromLatin1(name), path("world/tmp"));
        for (const auto *name : {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), path("world/home"));
        environment.insert(QStringLiteral("ARCHIVE_PASSWORD"), QStringLiteral("Shaxian-2026!"));
        environment.insert(QStringLiteral("ARCHIVE_DIR"), archive());
        environment.insert(QStringLiteral("ARCHIVE_USER"), user);
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(path("world/home"));
        process->start(QStringLiteral(ARCHIVE_BINARY_DIR "/bin/archivectl"), words);
        return process;
    }

    /// Runs archivectl and hunts all the while; traces are a failure.
    Answer type(const QString &user, const QStringList &words)
    {
        const auto process = start(user, words);
        if (!process->waitForStarted())
            return {};
        QStringList traces;
        while (process->state() != QProcess::NotRunning && traces.isEmpty()) {
            traces += found();
            traces += m_hunt.inOpenFilesOf(process->processId(), {path("out/put.json")});
            process->waitForFinished(20);
        }
        process->waitForFinished(-1);
        traces += found();
        if (!traces.isEmpty())
            return {-2, {}, traces.join(u'\n').toUtf8()};
        return {
            process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
    }

    int plant(const QJsonObject &shown)
    {
        int planted = 0;
        for (const auto &value : shown.value(QStringLiteral("values")).toObject()) {
            constexpr int worth = 8;
            // The day of a backup stands in its manifest, and on a sample's first day its people signed the same day.
            const auto day = QDate::fromString(value.toString(), Qt::ISODate);
            const bool thisDay = day == m_firstDay || day == m_firstDay.addDays(1);
            if (value.isString() && !thisDay && value.toString().toUtf8().size() > worth) {
                m_hunt.add(value.toString());
                ++planted;
            }
        }
        const auto children = shown.value(QStringLiteral("children")).toArray();
        for (const auto &child : children)
            planted += plant(child.toObject());
        return planted;
    }

private slots:
    void initTestCase()
    {
        for (const auto *folder : {"world/tmp", "world/home", "out"})
            QVERIFY(QDir(m_dir.path()).mkpath(QString::fromLatin1(folder)));
        for (const auto *word : {"欧阳潮生",
                                 "听涛小组",
                                 "潮生里听涛巷",
                                 "听涛潮生来访",
                                 "13899990001",
                                 "ouyangchaosheng"})
            m_hunt.add(QString::fromUtf8(word));
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theHuntFindsWhatIsThere_data()
    {
        QTest::addColumn<QStringEncoder::Encoding>("encoding");
        QTest::newRow("UTF-8") << QStringEncoder::Utf8;
        QTest::newRow("UTF-16LE") << QStringEncoder::Utf16LE;
        QTest::newRow("UTF-16BE") << QStringEncoder::Utf16BE;
    }
    void theHuntFindsWhatIsThere()
    {
        QFETCH(QStringEncoder::Encoding, encoding);
        QVERIFY(found().isEmpty());
        QStringEncoder encode(encoding);
        for (const auto *place : {"world/tmp/.hidden", "world/home/cache"}) {
            QFile file(path(place));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray bytes = encode.encode(QStringLiteral("户主欧阳潮生的档案"));
            QVERIFY(file.write(QByteArray(999, 'x') + bytes) > 0 && file.flush());
            QCOMPARE(found().size(), 1);
            // Also when it has no name any more, as temporary files have none.
            QVERIFY(file.remove(path(place)) || QFile::remove(path(place)));
            QVERIFY(found().isEmpty());
        }
        QFile nameless(path("world/tmp/nameless"));
        QVERIFY(nameless.open(QIODevice::ReadWrite));
        QVERIFY(nameless.write(QByteArray(encode.encode(QStringLiteral("欧阳潮生")))) > 0);
        QVERIFY(nameless.flush());
        QVERIFY(QFile::remove(path("world/tmp/nameless")));
        QVERIFY(found().isEmpty());
        QCOMPARE(m_hunt.inOpenFilesOf(QCoreApplication::applicationPid(), {}).size(), 1);
    }

    void whileAnArchiveIsMadeAndFilled()
    {
        const auto made = type(QStringLiteral("admin"),
                               {QStringLiteral("demo"),
                                archive(),
                                QStringLiteral("--households"),
                                QStringLiteral("12")});
        QVERIFY2(made.code == 0, made.err.constData());
        QFile file(path("out/put.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const int records = rounds(800, 10'000);
        QVERIFY(file.write(plantedRecords(records, 1)) > 0);
        file.close();
        const auto put = type(QStringLiteral("officer"),
                              {QStringLiteral("--json"), QStringLiteral("put"), file.fileName()});
        QVERIFY2(put.code == 0, put.err.constData());
        QCOMPARE(int(put.json().value(QStringLiteral("saved")).toArray().size()), records);
    }

    void whileItIsWorkedWith()
    {
        const auto json = QStringLiteral("--json");
        const auto purpose = QStringLiteral("--purpose");
        const auto collect = QStringLiteral("collect");
        // A household of the sample whose people have signed: its words are hunted for from here on.
        const auto sample =
            type(QStringLiteral("officer"),
                 {json, purpose, collect, QStringLiteral("find"), QStringLiteral("350405")});
        QVERIFY2(sample.code == 0, sample.err.constData());
        const auto matches = sample.json().value(QStringLiteral("matches")).toArray();
        QVERIFY(!matches.isEmpty());
        m_household = matches.first().toObject().value(QStringLiteral("household")).toString();
        const auto shown = type(QStringLiteral("officer"),
                                {json, purpose, collect, QStringLiteral("show"), m_household});
        QVERIFY2(shown.code == 0, shown.err.constData());
        QVERIFY(plant(shown.json()) > 10);
        const QList<QStringList> lines{
            {QStringLiteral("find"), QStringLiteral("欧阳潮生")},
            {QStringLiteral("find"), QStringLiteral("oycs")},
            {json, purpose, collect, QStringLiteral("show"), uid(1)},
            {json, purpose, collect, QStringLiteral("history"), m_household},
            {purpose,
             QStringLiteral("self"),
             QStringLiteral("report"),
             QStringLiteral("household"),
             m_household,
             QStringLiteral("--output"),
             path("out/report.pdf")},
        };
        for (const auto &line : lines) {
            const auto answer = type(QStringLiteral("officer"), line);
            QVERIFY2(answer.code == 0, (line.join(u' ').toUtf8() + ": " + answer.err).constData());
        }
        const auto backup =
            type(QStringLiteral("admin"), {QStringLiteral("backup"), path("world/backup.zip")});
        QVERIFY2(backup.code == 0, backup.err.constData());
        QVERIFY(QFileInfo(path("world/backup.zip")).size() > 100'000);
    }

    void afterItWasKilledInTheMiddle()
    {
        QFile file(path("out/put.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr int unused = 1'000'000;
        QVERIFY(file.write(plantedRecords(rounds(3000, 10'000), unused)) > 0);
        file.close();
        const QFileInfo log(archive() + QStringLiteral("/archive.db-wal"));
        const auto process =
            start(QStringLiteral("officer"), {QStringLiteral("put"), file.fileName()});
        QVERIFY(process->waitForStarted());
        // It is in the middle when pages of the transaction are being written.
        constexpr qint64 some = 40'000;
        while (process->state() == QProcess::Running && QFileInfo(log.filePath()).size() < some)
            process->waitForFinished(1);
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QVERIFY(QFileInfo(log.filePath()).size() >= some);
        QCOMPARE(found(), QStringList());
        const auto verified =
            type(QStringLiteral("auditor"), {QStringLiteral("verify"), QStringLiteral("--full")});
        QVERIFY2(verified.code == 0, verified.err.constData());
        qInfo("%lld MiB read in the hunt", m_hunt.bytesRead() >> 20);
    }
};

QTEST_GUILESS_MAIN(tst_PlantedNames)
#include "tst_plantednames.moc"
