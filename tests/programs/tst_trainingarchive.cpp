// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "support/console.h"
#include "support/rawdatabase.h"
#include "support/verify.h"
#include "views/fields.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace archive;
using namespace archive::test;

namespace {

QString given()
{
    return QStringLiteral("given-Goat-9");
}

QString own()
{
    return QStringLiteral("chosen-Hen-4");
}

} // namespace

/// An archive for practice, from its founding on: what it says of itself, what it refuses, and that nobody can turn it into a real one.
class tst_TrainingArchive : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("practice")); }

    [[nodiscard]] Answer type(const QString &user,
                              const QString &password,
                              const QString &line,
                              const QString &next = {}) const
    {
        Console console;
        console.set("ARCHIVE_DIR", folder())
            .set("ARCHIVE_USER", user)
            .set("ARCHIVE_PASSWORD", password)
            .set("ARCHIVE_NEW_PASSWORD", next);
        return console.type(QStringList{QStringLiteral("--json")} + line.split(u' '));
    }
    [[nodiscard]] Answer asAdmin(const QString &line, const QString &next = {}) const
    {
        return type(QStringLiteral("admin"), own(), line, next);
    }

private slots:
    void initTestCase()
    {
        const auto made = asAdmin(QStringLiteral("init %1 --division 350405 --station xm-practice "
                                                 "--institution 沙县农村信用合作联社 --training")
                                      .arg(folder()));
        QVERIFY2(made.code == Done, qPrintable(made.err));
        QVERIFY(made.json().value(QStringLiteral("training")).toBool());
        for (const auto &user : {QStringLiteral("officer"), QStringLiteral("reporter")}) {
            const auto added = asAdmin(QStringLiteral("user add %1 --role %1").arg(user), given());
            QVERIFY2(added.code == Done, qPrintable(added.err));
            const auto chosen = type(user, given(), QStringLiteral("password"), own());
            QVERIFY2(chosen.code == Done, qPrintable(chosen.err));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itSaysSoAndIsWhole()
    {
        {
            const auto opened =
                Archive::open(folder(), QStringLiteral("admin"), own(), Environment::system());
            QVERIFY_RESULT(opened);
            QVERIFY((*opened)->info().training);
            QVERIFY(!(*opened)->info().isReal());
            QVERIFY(!(*opened)->info().sample);
        }
        const auto verified = asAdmin(QStringLiteral("verify --full"));
        QVERIFY2(verified.code == Done, qPrintable(verified.out));
    }

    void itTakesInventedPeopleOnly_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("taken");
        QTest::newRow("invented") << QStringLiteral("359999198001010020") << true;
        QTest::newRow("somebody's") << QStringLiteral("350427198001010015") << false;
    }
    void itTakesInventedPeopleOnly()
    {
        QFETCH(QString, number);
        QFETCH(bool, taken);
        const auto opened =
            Archive::open(folder(), QStringLiteral("officer"), own(), Environment::system());
        QVERIFY_RESULT(opened);
        const auto session = (*opened)->sessions().begin(QStringLiteral("collect"));
        QVERIFY_RESULT(session);
        Change person;
        person.kind = kinds::person;
        person.values.emplace_back(fields::person::idNumber, Value::ofText(number));
        const auto findings = (*opened)->records().check(*session, {{}, {person}});
        QVERIFY_RESULT(findings);
        const bool refused =
            std::any_of(findings->begin(), findings->end(), [](const Finding &finding) {
                return finding.code == QLatin1String("sample-needed");
            });
        QCOMPARE(refused, !taken);
    }

    void nothingOfItIsSent()
    {
        const auto answer = type(QStringLiteral("reporter"), own(), QStringLiteral("batch create"));
        QCOMPARE(answer.code, int(Failed));
        QVERIFY2(answer.err.contains(QStringLiteral("training archive")), qPrintable(answer.err));
        QVERIFY(answer.isOneSentence());
    }

    void whoTurnsItOffIsFoundOut()
    {
        RawDatabase(folder() + QStringLiteral("/archive.db"), QStringLiteral("admin"), own())
            .exec("DELETE FROM meta WHERE name = 'training'");
        const auto verified = asAdmin(QStringLiteral("verify --full"));
        QCOMPARE(verified.code, int(Failed));
        QVERIFY2(verified.out.contains(QStringLiteral("founding")), qPrintable(verified.out));
    }
};

QTEST_GUILESS_MAIN(tst_TrainingArchive)
#include "tst_trainingarchive.moc"
