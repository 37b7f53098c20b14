// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/workflow.h"
#include "catalogue/catalogue.h"
#include "support/verify.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

using namespace archive;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The tables of resources/workflow, and what the loader says of tables that can't work.
class tst_Workflow : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        const auto policy = loadPolicy(QStringLiteral(":/policy"), **catalogue);
        QVERIFY_RESULT(policy);
        m_policy = *policy;
    }

    void everythingHasItsTitles()
    {
        const auto workflows = loadWorkflows(QStringLiteral(":/workflow"), *m_policy);
        QVERIFY_RESULT(workflows);
        QCOMPARE((*workflows)->all().size(), size_t(10));
        for (const auto &workflow : (*workflows)->all()) {
            QVERIFY(!workflow.title.isEmpty() && !workflow.titleEn.isEmpty());
            for (const auto &state : workflow.states) {
                QVERIFY2(!state.title.isEmpty() && !state.titleEn.isEmpty(),
                         qPrintable(state.name));
            }
            for (const auto &step : workflow.transitions)
                QVERIFY2(!step.title.isEmpty() && !step.titleEn.isEmpty(), qPrintable(step.action));
        }
        QVERIFY((*workflows)->find(QStringLiteral("objektion")) == nullptr);
    }

    /// 征信业管理条例 第二十五条.
    void anObjectionHasTwentyDaysAndThreeOutcomes()
    {
        const auto workflows = loadWorkflows(QStringLiteral(":/workflow"), *m_policy);
        const auto *objection = (*workflows)->find(QStringLiteral("objection"));
        QCOMPARE(objection->opening().deadline->lastDay(QDate(2026, 5, 13)), QDate(2026, 6, 2));
        const auto outcomes = objection->actionsFrom(QStringLiteral("investigating"));
        for (const auto &outcome :
             {QStringLiteral("correct"), QStringLiteral("confirm"), QStringLiteral("record")}) {
            QVERIFY(outcomes.contains(outcome));
            const auto *step = objection->find(QStringLiteral("investigating"), outcome);
            QVERIFY(!objection->state(step->to)->isFinal); // the written reply comes first
            QCOMPARE(objection->actionsFrom(step->to), QStringList{QStringLiteral("reply")});
        }
    }

    void aTermIsCountedAsTheLawDoes_data()
    {
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("last");
        QTest::newRow("same day") << 0 << 0 << QDate(2026, 5, 13) << QDate(2026, 5, 13);
        QTest::newRow("leap day") << 0 << 20 << QDate(2028, 2, 9) << QDate(2028, 2, 29);
        QTest::newRow("common February") << 0 << 20 << QDate(2027, 2, 9) << QDate(2027, 3, 1);
        QTest::newRow("month end") << 0 << 30 << QDate(2026, 1, 31) << QDate(2026, 3, 2);
        QTest::newRow("year end") << 0 << 20 << QDate(2026, 12, 31) << QDate(2027, 1, 20);
        QTest::newRow("years from a leap day")
            << 1 << 5 << QDate(2028, 2, 29) << QDate(2033, 2, 28);
    }
    void aTermIsCountedAsTheLawDoes()
    {
        QFETCH(int, years);
        QFETCH(int, count);
        QFETCH(QDate, from);
        const LegalTerm term{years == 1 ? LegalTerm::Unit::Years : LegalTerm::Unit::Days, count};
        QTEST(term.lastDay(from), "last");
    }

    void refusesTablesThatCannotWork_data();
    void refusesTablesThatCannotWork()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const QTemporaryDir dir;
        copyTables(dir.path());
        QFile table(dir.filePath(file));
        QVERIFY(table.open(QIODevice::ReadOnly));
        auto bytes = table.readAll();
        table.close();
        QVERIFY2(bytes.contains(before), "the test changes nothing");
        bytes.replace(before, after);
        QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
        table.write(bytes);
        table.close();
        const auto loaded = loadWorkflows(dir.path(), *m_policy);
        QVERIFY_ERROR(loaded, ErrorCode::Damaged);
        const auto message = loaded.error().message;
        QVERIFY2(message.contains(file) && message.contains(place), qPrintable(message));
        QVERIFY2(message.contains(says), qPrintable(message));
    }

    void aWorkflowWithoutAnEndIsRefused()
    {
        const QTemporaryDir dir;
        copyTables(dir.path());
        QFile table(dir.filePath(QStringLiteral("states.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write(bytesOf(QStringLiteral(":/workflow/states.csv")).replace(",yes", ",no"));
        table.close();
        const auto loaded = loadWorkflows(dir.path(), *m_policy);
        QVERIFY_ERROR(loaded, ErrorCode::Damaged);
        QVERIFY2(loaded.error().message.startsWith(
                     QStringLiteral("objection.csv, line 11: no state is final")),
                 qPrintable(loaded.error().message));
    }

    void aMissingTableIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto *name : {"workflows.csv",
                                 "states.csv",
                                 "objection.csv",
                                 "request.csv",
                                 "handover.csv",
                                 "purge.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aMissingTableIsNamed()
    {
        QFETCH(QString, file);
        const QTemporaryDir dir;
        copyTables(dir.path());
        QVERIFY(QFile::remove(dir.filePath(file)));
        const auto loaded = loadWorkflows(dir.path(), *m_policy);
        QVERIFY_ERROR(loaded, ErrorCode::NotFound);
        QVERIFY2(loaded.error().message.contains(file), qPrintable(loaded.error().message));
    }

private:
    static void copyTables(const QString &folder)
    {
        const QDir from(QStringLiteral(":/workflow"));
        for (const auto &name : from.entryList(QDir::Files)) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytesOf(from.filePath(name)));
        }
    }

    std::shared_ptr<const Policy> m_policy;
};

namespace {

/// A table in which one place is made wrong, and what its refusal names.
struct WrongTable
{
    const char *name;
    const char *file;
    const char *before;
    const char *after;
    const char *place;
    const char *says;
};

constexpr auto *objectionTable = "objection.csv";

constexpr auto wrongTables = std::to_array<WrongTable>({
    {"another header", objectionTable, "from,action", "state,action", "line 1", "damaged"},
    {"a cell too many",
     objectionTable,
     "received,investigate",
     "received,investigate,x",
     "line 3",
     "damaged"},
    {"unknown role",
     objectionTable,
     "officer reviewer,objection,only-one",
     "officer chief,objection,only-one",
     "line 2",
     "chief"},
    {"unknown purpose",
     objectionTable,
     ",reviewer,objection,not-opener not-collector record-changed",
     ",reviewer,curiosity,not-opener not-collector record-changed",
     "line 5",
     "curiosity"},
    {"purpose that no role has",
     objectionTable,
     ",reviewer,objection,not-opener not-collector record-changed",
     ",reviewer,maintenance,not-opener not-collector record-changed",
     "line 5",
     "maintenance"},
    {"no role",
     objectionTable,
     "officer reviewer,objection,only-one",
     ",objection,only-one",
     "line 2",
     "role"},
    {"no purpose",
     objectionTable,
     "officer reviewer,objection,only-one",
     "officer reviewer,,only-one",
     "line 2",
     "purpose"},
    {"unknown guard",
     objectionTable,
     "record-changed",
     "record-improved",
     "line 5",
     "record-improved"},
    {"guard with an argument that it does not take",
     objectionTable,
     "record-changed",
     "record-changed:right",
     "line 5",
     "record-changed:right"},
    {"guard without its argument",
     "request.csv",
     "asked:right=erasure",
     "asked",
     "line 5",
     "asked"},
    {"guard without its term",
     "village.csv",
     "removed-since:years:1",
     "removed-since",
     "line 2",
     "removed-since"},
    {"guard with a term of nothing",
     "village.csv",
     "removed-since:years:1",
     "removed-since:years:0",
     "line 2",
     "removed-since:years:0"},
    {"guard with a term that is none",
     "village.csv",
     "removed-since:years:1",
     "removed-since:winters:1",
     "line 2",
     "removed-since:winters:1"},
    {"guard with a term and choices",
     "village.csv",
     "removed-since:years:1",
     "removed-since:years:1=a|b",
     "line 2",
     "removed-since:years:1=a|b"},
    {"guard on a value that nobody gives",
     "request.csv",
     "asked:right=erasure",
     "asked:wrong=erasure",
     "line 5",
     "wrong"},
    {"guard on a choice that there is not",
     "request.csv",
     "asked:right=erasure",
     "asked:right=silence",
     "line 5",
     "right"},
    {"value that is no word", objectionTable, "dispute+", "Dispute 1+", "line 2", "Dispute"},
    {"choices that are no words",
     "request.csv",
     "right=copy|correction",
     "right=|correction",
     "line 2",
     "right="},
    {"unknown state before",
     objectionTable,
     "investigating,confirm",
     "pondering,confirm",
     "line 6",
     "pondering"},
    {"unknown state after",
     objectionTable,
     "finding,confirmed",
     "finding,settled",
     "line 6",
     "settled"},
    {"unknown deadline", objectionTable, "days:20", "weeks:3", "line 2", "weeks:3"},
    {"deadline without a number", objectionTable, "days:20", "days:soon", "line 2", "days:soon"},
    {"deadline before its beginning", objectionTable, "days:20", "days:-1", "line 2", "days:-1"},
    {"unknown effect", "request.csv", "erased,,erase", "erased,,shred", "line 5", "shred"},
    {"step that stands twice",
     objectionTable,
     "investigating,confirm",
     "investigating,correct",
     "line 6",
     "twice"},
    {"second opening", objectionTable, "received,investigate", ",investigate", "line 3", "opens"},
    {"first step is no opening", objectionTable, "\n,open", "\nreceived,open", "line 2", "opens"},
    {"step after the end",
     objectionTable,
     "unresolved,reply",
     "closed-unresolved,reply",
     "line 11",
     "final"},
    {"state that nothing reaches",
     objectionTable,
     "finding,confirmed",
     "finding,corrected",
     "line 11",
     "confirmed"},
    {"state that never ends", "handover.csv", "finished,,", "open,,", "line 5", "finished"},
    {"state that stands twice",
     "states.csv",
     "request,provided",
     "request,received",
     "line 12",
     "received"},
    {"state of no workflow",
     "states.csv",
     "request,provided",
     "claim,provided",
     "line 12",
     "claim"},
    {"unknown mark", "states.csv", "unresolved,yes", "suspect,yes", "line 9", "suspect"},
    {"neither final nor not",
     "states.csv",
     "Corrected and answered,,yes",
     "Corrected and answered,,perhaps",
     "line 7",
     "perhaps"},
    {"unknown subject",
     "workflows.csv",
     "request,权利请求,Rights request,record",
     "request,权利请求,Rights request,hamlet",
     "line 3",
     "hamlet"},
    {"workflow that stands twice",
     "workflows.csv",
     "request,权利",
     "objection,权利",
     "line 3",
     "objection"},
});

} // namespace

void tst_Workflow::refusesTablesThatCannotWork_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    for (const auto &wrong : wrongTables) {
        QTest::newRow(wrong.name) << QString::fromLatin1(wrong.file) << QByteArray(wrong.before)
                                  << QByteArray(wrong.after) << QString::fromLatin1(wrong.place)
                                  << QString::fromUtf8(wrong.says);
    }
}

QTEST_GUILESS_MAIN(tst_Workflow)
#include "tst_workflow.moc"
