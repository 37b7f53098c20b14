// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/passwordrules.h"
#include "support/archivestory.h"
#include "support/cheapcost.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

using namespace archive;
using namespace archive::test;

namespace {

struct RuleRow
{
    const char *name;
    const char *password;
    const char *says; ///< of the refusal; empty: the password is taken
};

// Of the user 王芳.
constexpr auto ruleRows = std::to_array<RuleRow>({
    {"two kinds", "harvest7", ""},
    {"capital and small letters", "TeaGarden", ""},
    {"Chinese and digits", "夏茂镇三十六号2026", ""},
    {"a long one of one kind", "teagardenhill", ""},
    {"too short", "tea-7", "8 to 256"},
    {"eight of one kind", "teagarde", "fewer than 12"},
    {"eleven of one kind", "teagardenhi", "fewer than 12"},
    {"digits alone", "71940628", "fewer than 12"},
    {"one that is tried first", "password1", "tried first"},
    {"the same in capitals", "PassWord1", "tried first"},
    {"a row of keys", "1qaz2wsx", "tried first"},
});

QString given()
{
    return QStringLiteral("given-Goat-9");
}

QString own()
{
    return QStringLiteral("chosen-Hen-4");
}

/// A story with the officer 王芳, whose password an administrator gave.
struct Beginner
{
    ArchiveStory story;
    QString name = QStringLiteral("王芳");

    Beginner()
    {
        auto &admin = story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        must(admin.users().add(session, name, {QStringLiteral("officer")}, {}, given()));
        story.signOut();
    }
    [[nodiscard]] Result<std::unique_ptr<Archive>> open(const QString &password) const
    {
        return Archive::open(story.folder(), name, password, story.environment());
    }
    [[nodiscard]] Result<void> change(const QString &present, const QString &next) const
    {
        return Archive::changePassword(story.folder(), name, present, next, story.environment());
    }
    [[nodiscard]] QByteArray entries(const char *action) const
    {
        return RawDatabase(story.folder() + QStringLiteral("/archive.db"))
            .value("SELECT count(*) FROM journal WHERE action='" + QByteArray(action) + "'");
    }
};

} // namespace

/// A password that somebody else knows serves only to choose another; what a new one must be.
class tst_OwnPassword : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aGivenPasswordOpensNothingUntilItIsChanged()
    {
        const Beginner beginner;
        const auto answer = beginner.open(given());
        QVERIFY_ERROR(answer, ErrorCode::PasswordDue);
        QVERIFY(answer.error().message.contains(QStringLiteral("administrator")));
        QVERIFY_ERROR(beginner.open(given()), ErrorCode::PasswordDue);
        QCOMPARE(beginner.entries("password-due"), QByteArray("2"));
        QVERIFY_RESULT(beginner.change(given(), own()));
        QVERIFY_ERROR(beginner.open(given()), ErrorCode::WrongPassword);
        const auto archive = beginner.open(own());
        QVERIFY_RESULT(archive);
        QCOMPARE(must(verifyArchive(**archive, true)).problems, QStringList());
        QCOMPARE((*archive)->user().name, beginner.name);
    }

    void theChangeAsksForThePresentOneAndTheRules()
    {
        const Beginner beginner;
        QVERIFY_ERROR(beginner.change(QStringLiteral("wrong-Goat-9"), own()),
                      ErrorCode::WrongPassword);
        QVERIFY_ERROR(beginner.change(given(), given()), ErrorCode::InvalidInput);
        QVERIFY_ERROR(beginner.change(given(), QStringLiteral("password1")),
                      ErrorCode::InvalidInput);
        QVERIFY_ERROR(beginner.open(given()), ErrorCode::PasswordDue);
        QVERIFY_RESULT(beginner.change(given(), own()));
        QVERIFY_RESULT(beginner.open(own()));
        // What failed before the right password stands in the journal.
        QCOMPARE(beginner.entries("sign-in-failures"), QByteArray("1"));
    }

    void aResetIsAsGoodAsAFirstPassword()
    {
        Beginner beginner;
        QVERIFY_RESULT(beginner.change(given(), own()));
        auto &admin = beginner.story.signIn(QStringLiteral("admin"));
        const auto session = must(admin.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_ERROR(admin.users().reset(session, beginner.name, QStringLiteral("teagarden")),
                      ErrorCode::InvalidInput);
        QVERIFY_RESULT(admin.users().reset(session, beginner.name, given()));
        beginner.story.signOut();
        QVERIFY_ERROR(beginner.open(own()), ErrorCode::WrongPassword);
        QVERIFY_ERROR(beginner.open(given()), ErrorCode::PasswordDue);
    }

    void takingTheMarkOutOfTheFileIsFound()
    {
        const Beginner beginner;
        for (const auto &name : {QStringLiteral("/keys.json"), QStringLiteral("/keys-2.json")}) {
            QFile file(beginner.story.folder() + name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            auto json = file.readAll();
            QVERIFY(json.contains("\"passwordOnce\": true"));
            json.replace("\"passwordOnce\": true", "\"passwordOnce\": false");
            static const QRegularExpression checksum(
                QStringLiteral("\"checksum\": \"([0-9a-f]+)\""));
            const auto digits = checksum.match(QString::fromUtf8(json)).captured(1).toLatin1();
            json.replace(digits, QByteArray(64, '0'));
            const auto sum = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
            json.replace(QByteArray(64, '0'), sum);
            QVERIFY(file.resize(0) && file.seek(0) && file.write(json) == json.size());
        }
        QVERIFY_ERROR(beginner.open(given()), ErrorCode::Damaged);
    }

    void onlyASampleHasLastingFirstPasswords()
    {
        const QTemporaryDir dir;
        NewArchiveOptions options;
        options.folder = dir.path();
        options.division = QStringLiteral("350405");
        options.station = QStringLiteral("real");
        options.institution = QStringLiteral("故事");
        options.adminPassword = QStringLiteral("teagarden");
        options.cost = cheapCost;
        const auto environment = Environment::system();
        QVERIFY_ERROR(Archive::create(options, environment), ErrorCode::InvalidInput);
        options.adminPassword = own();
        QVERIFY_RESULT(Archive::create(options, environment));
        const auto archive =
            must(Archive::open(dir.path(), QStringLiteral("admin"), own(), environment));
        const auto session = must(archive->sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_ERROR(archive->users().add(session,
                                           QStringLiteral("officer"),
                                           {QStringLiteral("officer")},
                                           {},
                                           given(),
                                           PasswordUse::Lasting),
                      ErrorCode::Refused);
    }

    void theRefusalSaysWhichRule_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("says");
        for (const auto &row : ruleRows) {
            QTest::newRow(row.name)
                << QString::fromUtf8(row.password) << QString::fromUtf8(row.says);
        }
    }
    void theRefusalSaysWhichRule()
    {
        QFETCH(QString, password);
        QFETCH(QString, says);
        const auto checked = must(PasswordRules::shipped()).check(password, QStringLiteral("王芳"));
        if (says.isEmpty()) {
            QVERIFY_RESULT(checked);
            return;
        }
        QVERIFY_ERROR(checked, ErrorCode::InvalidInput);
        QVERIFY2(checked.error().message.contains(says), qPrintable(checked.error().message));
    }

    void agesCountOnlyWhereTheyAreSet()
    {
        auto rules = must(PasswordRules::shipped());
        QCOMPARE(rules.mostDays, 0);
        const QDateTime set(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC);
        const auto ms = set.toMSecsSinceEpoch();
        QVERIFY(!rules.isTooOld(ms, set.addYears(20)));
        QVERIFY(!rules.isTooOld(0, set));
        rules.mostDays = 90;
        QVERIFY(!rules.isTooOld(ms, set.addDays(90)));
        QVERIFY(rules.isTooOld(ms, set.addDays(90).addMSecs(1)));
        // A password of an earlier version, whose time nobody noted.
        QVERIFY(rules.isTooOld(0, set));
    }
};

QTEST_GUILESS_MAIN(tst_OwnPassword)
#include "tst_ownpassword.moc"
