// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/absorbstory.h"
#include "support/cheapcost.h"
#include "support/rawdatabase.h"
#include "support/verify.h"

#include <QRegularExpression>

#include <unistd.h>

using namespace archive;
using namespace archive::test;

namespace {

/// Another archive than the stories make.
struct OtherArchive
{
    QString division = QStringLiteral("350405");
    bool sample = true;
    QString suite = QStringLiteral("standard");
    bool training = false;
};

void copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        throw std::runtime_error("no folder");
    for (const auto &name : QDir(from).entryList(QDir::Files)) {
        if (!QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)))
            throw std::runtime_error("no copy");
    }
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("no file");
}

constexpr char pondField[] = R"({"fields": {"household": [
    {"name": "x_pond", "title": "鱼塘", "title_en": "Pond", "type": "string",
     "credit:group": "livelihood", "credit:level": "C1", "constraints": {"maxLength": 20}}]}})";

} // namespace

/// Each way in which another archive can't be taken in: one sentence, nothing done here, nothing written there.
class tst_AbsorbRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_two = std::make_unique<TwoArchives>();
        m_two->there.household(QStringLiteral("李一"));
        m_two->there.signOut();
    }

    void aWrongHandIsRefused_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code");
        const auto right = ArchiveStory::password();
        QTest::newRow("wrong password") << "admin"
                                        << "wrong" << int(ErrorCode::WrongPassword);
        QTest::newRow("no such user") << "nobody" << right << int(ErrorCode::WrongPassword);
        QTest::newRow("no administrator") << "officer" << right << int(ErrorCode::Refused);
        QTest::newRow("auditor") << "auditor" << right << int(ErrorCode::Refused);
    }
    void aWrongHandIsRefused()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, code);
        expectRefusal({m_two->there.folder(), user, password}, ErrorCode(code));
    }

    void whoeverManagesNothingHereIsRefused()
    {
        auto &here = m_two->here;
        here.signIn(QStringLiteral("officer"));
        QVERIFY_ERROR(here.archive().absorptions().absorb(here.session(), m_two->request()),
                      ErrorCode::Refused);
    }

    void aFolderWithoutAnArchive()
    {
        const QTemporaryDir empty;
        expectRefusal(requestFor(empty.path()), ErrorCode::NotAnArchive);
        expectRefusal(requestFor(empty.filePath(QStringLiteral("missing"))),
                      ErrorCode::NotAnArchive);
    }

    void theSameArchive()
    {
        const QTemporaryDir dir;
        expectRefusal(requestFor(m_two->here.folder()), ErrorCode::Refused);
        copyFolder(m_two->here.folder(), dir.filePath(QStringLiteral("copy")));
        expectRefusal(requestFor(dir.filePath(QStringLiteral("copy"))), ErrorCode::Refused);
    }

    void oneThatIsOpen()
    {
        auto &there = m_two->there.archive();
        auto &archive = m_two->here.signIn(QStringLiteral("admin"));
        const auto session = must(archive.sessions().begin(QStringLiteral("maintenance")));
        QVERIFY_ERROR(archive.absorptions().absorb(session, m_two->request()), ErrorCode::Busy);
        QCOMPARE(there.info().station, QStringLiteral("branch"));
    }

    void oneOfAnotherCountyOrOfRealPeople_data()
    {
        QTest::addColumn<QString>("division");
        QTest::addColumn<bool>("sample");
        QTest::newRow("another county") << "350402" << true;
        QTest::newRow("real people") << "350405" << false;
    }
    void oneOfAnotherCountyOrOfRealPeople()
    {
        QFETCH(QString, division);
        QFETCH(bool, sample);
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("other"));
        make(folder, {division, sample, QStringLiteral("standard")});
        expectRefusal(requestFor(folder), ErrorCode::Refused);
    }

    void oneForPractice()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("other"));
        make(folder, {QStringLiteral("350405"), true, QStringLiteral("standard"), true});
        expectRefusal(requestFor(folder), ErrorCode::Refused);
    }

    void anotherSuiteIsNoHindrance()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("other"));
        make(folder, {QStringLiteral("350405"), true, QStringLiteral("shangmi")});
        const auto summary = must(m_two->tryAbsorb(requestFor(folder)));
        QCOMPARE(summary.archive.info.suite, QStringLiteral("shangmi"));
        QVERIFY(summary.isOtherInstitution);
        QCOMPARE(m_two->problems(), QStringList());
    }

    void fieldsThatAreMissingHereAreNamed()
    {
        writeFile(m_two->there.folder() + QStringLiteral("/county.json"), pondField);
        const auto answer = m_two->tryAbsorb(m_two->request());
        QVERIFY_ERROR(answer, ErrorCode::InvalidInput);
        QVERIFY2(answer.error().message.contains(QStringLiteral("household.x_pond")),
                 qPrintable(answer.error().message));
    }

    void oneThatIsDamagedIsNotTakenIn()
    {
        const auto database = m_two->there.folder() + QStringLiteral("/archive.db");
        RawDatabase(database).exec("UPDATE household SET address = 'elsewhere'");
        expectRefusal(m_two->request(), ErrorCode::Damaged);
    }

    void aLaterVersionIsRefused()
    {
        const auto database = m_two->there.folder() + QStringLiteral("/archive.db");
        RawDatabase(database).exec("PRAGMA user_version=999");
        expectRefusal(m_two->request(), ErrorCode::NewerVersion);
    }

    void aSecondTimeIsRefused()
    {
        m_two->absorb();
        expectRefusal(m_two->request(), ErrorCode::Refused);
    }

    void aLogLeftByAPowerCutComesAlong()
    {
        auto &there = m_two->there;
        const auto home = there.household(QStringLiteral("李二"));
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("cut"));
        copyFolder(there.folder(), folder);
        QVERIFY(QFileInfo(folder + QStringLiteral("/archive.db-wal")).size() > 0);
        // As if of a process that is gone.
        QVERIFY(QFile::remove(folder + QStringLiteral("/archive.lock")));
        const auto before = filesIn(folder);
        QVERIFY_RESULT(m_two->tryAbsorb(requestFor(folder)));
        QCOMPARE(filesIn(folder), before);
        auto &here = m_two->here;
        QVERIFY_RESULT(here.archive().records().get(here.session(), kinds::household, home));
    }

    void aFolderThatOnlyMayBeReadIsEnough()
    {
        const auto folder = m_two->there.folder();
        const auto before = filesIn(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const auto absorbed = m_two->tryAbsorb(m_two->request());
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY_RESULT(absorbed);
        QCOMPARE(filesIn(folder), before);
        QVERIFY(absorbed->archive.taken > 0);
    }

private:
    [[nodiscard]] static AbsorbRequest requestFor(const QString &folder)
    {
        return {folder, QStringLiteral("admin"), ArchiveStory::password()};
    }

    void make(const QString &folder, const OtherArchive &other) const
    {
        NewArchiveOptions options;
        options.folder = folder;
        options.division = other.division;
        options.station = QStringLiteral("other");
        options.institution = QStringLiteral("别家农村信用合作联社");
        options.adminPassword = ArchiveStory::password();
        options.sample = other.sample;
        options.suite = other.suite;
        options.training = other.training;
        options.cost = cheapCost;
        must(Archive::create(options, Environment::system()));
    }

    /// One sentence, no copy left, no row more here, no byte changed there.
    void expectRefusal(const AbsorbRequest &request, ErrorCode code)
    {
        const auto before = filesIn(request.folder);
        const auto answer = m_two->tryAbsorb(request);
        QVERIFY_ERROR(answer, code);
        QVERIFY2(answer.error().message.endsWith(u'.'), qPrintable(answer.error().message));
        QVERIFY(!QFileInfo::exists(m_two->here.folder() + QStringLiteral("/absorb-unfinished")));
        if (request.folder != m_two->here.folder())
            QCOMPARE(filesIn(request.folder), before);
        QCOMPARE(m_two->problems(), QStringList());
    }

    std::unique_ptr<TwoArchives> m_two;
};

QTEST_GUILESS_MAIN(tst_AbsorbRefusals)
#include "tst_absorbrefusals.moc"
