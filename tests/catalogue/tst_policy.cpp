// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/policy.h"
#include "packagefolder.h"
#include "support/verify.h"

#include <QRegularExpression>

using namespace archive;

class tst_Policy : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto catalogue = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(catalogue);
        m_catalogue = catalogue.value();
        const auto policy = loadPolicy(QStringLiteral(":/policy"), *m_catalogue);
        QVERIFY_RESULT(policy);
        m_policy = policy.value();
    }

    void saysWhoMayDoWhat_data();
    void saysWhoMayDoWhat()
    {
        QFETCH(QString, purpose);
        QFETCH(QString, roles);
        QFETCH(QString, kind);
        QFETCH(Action, action);
        QFETCH(Verdict, verdict);
        QCOMPARE(int(m_policy->verdict(purpose, roles.split(QLatin1Char(' ')), kind, action)),
                 int(verdict));
    }

    void administratorAndAuditorSeeNoCreditData()
    {
        for (const auto &purpose : m_policy->purposes()) {
            for (const auto &kind : m_catalogue->kinds()) {
                if (kind.subject == SubjectRule::None)
                    continue;
                for (const auto action : {Action::List,
                                          Action::View,
                                          Action::Save,
                                          Action::Print,
                                          Action::Send,
                                          Action::Export}) {
                    for (const auto &role : {QStringLiteral("admin"), QStringLiteral("auditor")}) {
                        QCOMPARE(int(m_policy->verdict(purpose.code, {role}, kind.name, action)),
                                 int(Verdict::Refused));
                    }
                }
            }
        }
    }

    void whatNobodyWroteIsRefused()
    {
        QCOMPARE(int(m_policy->verdict(QStringLiteral("fun"),
                                       {QStringLiteral("officer")},
                                       QStringLiteral("loan"),
                                       Action::View)),
                 int(Verdict::Refused));
        QCOMPARE(int(m_policy->verdict(
                     QStringLiteral("collect"), {}, QStringLiteral("loan"), Action::View)),
                 int(Verdict::Refused));
        QCOMPARE(int(m_policy->verdict(QStringLiteral("collect"),
                                       {QStringLiteral("guest")},
                                       QStringLiteral("loan"),
                                       Action::View)),
                 int(Verdict::Refused));
    }

    void everyPurposeHasItsBasisAndRoles()
    {
        QStringList codes;
        for (const auto &purpose : m_policy->purposes()) {
            codes.append(purpose.code);
            QVERIFY2(!purpose.title.isEmpty() && !purpose.titleEn.isEmpty(),
                     qPrintable(purpose.code));
            QVERIFY2(!purpose.basis.isEmpty() && !purpose.roles.isEmpty(),
                     qPrintable(purpose.code));
            QCOMPARE(m_policy->purpose(purpose.code), &purpose);
        }
        for (const auto &own : {QStringLiteral("collect"),
                                QStringLiteral("update"),
                                QStringLiteral("appraise"),
                                QStringLiteral("rating"),
                                QStringLiteral("credit"),
                                QStringLiteral("check"),
                                QStringLiteral("transmit"),
                                QStringLiteral("objection"),
                                QStringLiteral("self"),
                                QStringLiteral("audit"),
                                QStringLiteral("lawful"),
                                QStringLiteral("maintenance")})
            QVERIFY2(codes.contains(own), qPrintable(own));
        for (const auto &bank : {QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("08")})
            QCOMPARE(m_policy->purpose(bank)->bankCode, bank);
        QCOMPARE(m_policy->purpose(QStringLiteral("99")), nullptr);
        QCOMPARE(m_policy->purpose(QString()), nullptr);

        // A consent and a task name purposes by the code list of the catalogue.
        QStringList listed;
        for (const auto &entry : m_catalogue->codeList(QStringLiteral("purpose"))->entries)
            listed.append(entry.code);
        codes.sort();
        listed.sort();
        QCOMPARE(listed, codes);
    }

    void rolesExcludeEachOther_data()
    {
        QTest::addColumn<QString>("roles");
        QTest::addColumn<int>("outcome");
        const int allowed = -1;
        QTest::newRow("officer") << "officer" << allowed;
        QTest::newRow("officer and reporter in a small branch") << "officer reporter" << allowed;
        QTest::newRow("officer and reviewer") << "officer reviewer" << allowed;
        QTest::newRow("administrator alone") << "admin" << allowed;
        QTest::newRow("administrator and officer") << "admin officer" << int(ErrorCode::Refused);
        QTest::newRow("officer and administrator") << "officer admin" << int(ErrorCode::Refused);
        QTest::newRow("auditor and reporter") << "reporter auditor" << int(ErrorCode::Refused);
        QTest::newRow("administrator and auditor") << "admin auditor" << int(ErrorCode::Refused);
        QTest::newRow("no such role") << "king" << int(ErrorCode::InvalidInput);
    }
    void rolesExcludeEachOther()
    {
        QFETCH(QString, roles);
        QFETCH(int, outcome);
        const auto held = m_policy->mayHold(roles.split(QLatin1Char(' ')));
        QCOMPARE(held.ok() ? -1 : int(held.error().code), outcome);
    }

    void badTablesAreRefusedWithFileAndLine_data();
    void badTablesAreRefusedWithFileAndLine()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const QTemporaryDir folder;
        for (const auto &name : {QStringLiteral("policy.csv"),
                                 QStringLiteral("purposes.csv"),
                                 QStringLiteral("roles.csv")}) {
            QFile table(folder.filePath(name));
            QVERIFY(table.open(QIODevice::WriteOnly));
            table.write(name == file ? bytes : test::contentOf(QStringLiteral(":/policy/") + name));
        }
        const auto policy = loadPolicy(folder.path(), *m_catalogue);
        QVERIFY_ERROR(policy, ErrorCode::Damaged);
        const auto message = policy.error().message;
        QVERIFY2(message.contains(file), qPrintable(message));
        QVERIFY2(message.contains(QStringLiteral("line %1").arg(line)), qPrintable(message));
    }

    void aMissingTableIsNamed()
    {
        const QTemporaryDir folder;
        const auto policy = loadPolicy(folder.path(), *m_catalogue);
        QVERIFY_ERROR(policy, ErrorCode::NotFound);
        QVERIFY(policy.error().message.contains(QStringLiteral("roles.csv")));
    }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Policy> m_policy;
};

namespace {

struct VerdictRow
{
    const char *name;
    const char *purpose;
    const char *roles;
    const char *kind;
    Action action;
    Verdict verdict;
};

constexpr VerdictRow verdictRows[] = {
    {"an officer collects", "collect", "officer", "person", Action::Save, Verdict::Allowed},
    {"an officer prints what he collected",
     "collect",
     "officer",
     "household",
     Action::Print,
     Verdict::Allowed},
    {"an officer sends nothing", "collect", "officer", "person", Action::Send, Verdict::Refused},
    {"an officer registers no receiver",
     "collect",
     "officer",
     "receiver",
     Action::Save,
     Verdict::Refused},
    {"an officer saves nothing while he reviews a loan",
     "02",
     "officer",
     "loan",
     Action::Save,
     Verdict::Refused},
    {"an officer looks after a loan", "01", "officer", "loan", Action::View, Verdict::Allowed},
    {"an officer does not transmit",
     "transmit",
     "officer",
     "person",
     Action::Send,
     Verdict::Refused},
    {"a reviewer decides an objection",
     "objection",
     "reviewer",
     "loan",
     Action::Save,
     Verdict::Allowed},
    {"a reviewer does not collect",
     "collect",
     "reviewer",
     "person",
     Action::Save,
     Verdict::Refused},
    {"an officer answers no authority",
     "lawful",
     "officer",
     "household",
     Action::View,
     Verdict::Refused},
    {"a reviewer answers an authority",
     "lawful",
     "reviewer",
     "household",
     Action::Print,
     Verdict::Allowed},
    {"a village committee sees masked members",
     "appraise",
     "officer",
     "person",
     Action::View,
     Verdict::Masked},
    {"a village committee sees no loans",
     "appraise",
     "officer",
     "loan",
     Action::View,
     Verdict::Refused},
    {"a village committee lists no loans",
     "appraise",
     "reviewer",
     "loan",
     Action::List,
     Verdict::Refused},
    {"a reporter sends", "transmit", "reporter", "loan", Action::Send, Verdict::Allowed},
    {"a reporter sees masked", "transmit", "reporter", "person", Action::View, Verdict::Masked},
    {"a reporter does not collect",
     "collect",
     "reporter",
     "person",
     Action::Save,
     Verdict::Refused},
    {"an officer who is reporter too collects",
     "collect",
     "officer reporter",
     "person",
     Action::Save,
     Verdict::Allowed},
    {"an officer who is reporter too sends",
     "transmit",
     "officer reporter",
     "person",
     Action::Send,
     Verdict::Allowed},
    {"an administrator manages tasks",
     "maintenance",
     "admin",
     "task",
     Action::Manage,
     Verdict::Allowed},
    {"an administrator registers receivers",
     "maintenance",
     "admin",
     "receiver",
     Action::Save,
     Verdict::Allowed},
    {"an administrator lists no households",
     "maintenance",
     "admin",
     "household",
     Action::List,
     Verdict::Refused},
    {"an auditor reads the journal",
     "audit",
     "auditor",
     "household",
     Action::Audit,
     Verdict::Allowed},
    {"an auditor sees no person", "audit", "auditor", "person", Action::View, Verdict::Refused},
};

} // namespace

void tst_Policy::saysWhoMayDoWhat_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Action>("action");
    QTest::addColumn<Verdict>("verdict");
    for (const auto &row : verdictRows) {
        QTest::newRow(row.name) << QString::fromLatin1(row.purpose)
                                << QString::fromLatin1(row.roles) << QString::fromLatin1(row.kind)
                                << row.action << row.verdict;
    }
}

void tst_Policy::badTablesAreRefusedWithFileAndLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *file, const char *bytes, int line) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(bytes) << line;
    };
#define POLICY "purpose,role,kind,action,verdict\n"
    row("another header", "policy.csv", "purpose,role,kind,verdict,action\n", 1);
    row("a cell too few", "policy.csv", POLICY "collect,officer,person,view\n", 2);
    row("an unknown purpose",
        "policy.csv",
        POLICY "*,*,*,list,masked\nfun,officer,person,view,allowed\n",
        3);
    row("an unknown role", "policy.csv", POLICY "collect,king,person,view,allowed\n", 2);
    row("an unknown kind", "policy.csv", POLICY "collect,officer,cow,view,allowed\n", 2);
    row("an unknown action", "policy.csv", POLICY "collect,officer,person,eat,allowed\n", 2);
    row("an unknown verdict", "policy.csv", POLICY "collect,officer,person,view,perhaps\n", 2);
    row("any verdict", "policy.csv", POLICY "collect,officer,person,view,*\n", 2);
#undef POLICY
#define PURPOSES "code,title,title_en,bank_code,basis,roles,needs\n"
    row("a purpose of an unknown role", "purposes.csv", PURPOSES "collect,a,a,,b,king,\n", 2);
    row("a purpose twice",
        "purposes.csv",
        PURPOSES "collect,a,a,,b,officer,\ncollect,a,a,,b,officer,\n",
        3);
    row("a purpose without a code", "purposes.csv", PURPOSES ",a,a,,b,officer,\n", 2);
    row("a bank's code twice",
        "purposes.csv",
        PURPOSES "a,a,a,01,b,officer,\n01,a,a,01,b,officer,\n",
        3);
    row("a need that nobody knows", "purposes.csv", PURPOSES "collect,a,a,,b,officer,money\n", 2);
#undef PURPOSES
#define ROLES "role,title,title_en,excludes\n"
    row("a role twice", "roles.csv", ROLES "officer,a,a,\nofficer,a,a,\n", 3);
    row("a role without a name", "roles.csv", ROLES ",a,a,\n", 2);
#undef ROLES
}

QTEST_GUILESS_MAIN(tst_Policy)
#include "tst_policy.moc"
