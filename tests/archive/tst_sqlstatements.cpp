// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/migrations.h"
#include "archive/searchkeys.h"
#include "archive/sqltext.h"
#include "catalogue/schema.h"
#include "support/verify.h"
#include "vault/samplecodec.h"
#include "vault/statement.h"
#include "views/fields.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace archive;

namespace {

QStringList statementNames()
{
    QStringList names;
    QDirIterator files(QStringLiteral(":/sql"),
                       {QStringLiteral("*.sql")},
                       QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto name = files.next().mid(6).chopped(4);
        const bool isScript =
            name.contains(QStringLiteral("migrations/")) || name == QStringLiteral("schema/kinds");
        if (!isScript)
            names.append(name);
    }
    names.sort();
    return names;
}

Result<Statement> prepareFor(Connection &connection, QString sql, const Kind &kind)
{
    QStringList columns;
    QStringList parameters;
    QStringList assignments;
    for (const auto &field : kind.fields) {
        columns.append(field.name);
        parameters.append(QStringLiteral("?"));
        assignments.append(field.name + QStringLiteral(" = ?"));
    }
    QString searched;
    for (const auto *field : searchedFields(kind))
        searched += u',' + field->name;
    sql.replace(QStringLiteral("{kind}"), kind.name)
        .replace(QStringLiteral("{columns}"), columns.join(u','))
        .replace(QStringLiteral("{parameters}"), parameters.join(u','))
        .replace(QStringLiteral("{assignments}"), assignments.join(u','))
        .replace(QStringLiteral("{searched}"), searched)
        .replace(QStringLiteral("{field}"), kind.fields.front().name);
    return Statement::prepare(connection, sql);
}

} // namespace

class tst_SqlStatements : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_catalogue = loadCatalogue(QStringLiteral(":/catalogue")).value();
        auto opened = Connection::open(m_dir.filePath(QStringLiteral("schema.db")),
                                       {OpenMode::Create, test::sampleCodec(), 1024});
        QVERIFY_RESULT(opened);
        m_connection.emplace(std::move(opened).value());
        QVERIFY_RESULT(migrations::applyAll(*m_connection));
        for (const auto &kind : m_catalogue->kinds()) {
            for (const auto &sql : createTableSql(kind))
                QVERIFY_RESULT(m_connection->exec(sql));
        }
        QVERIFY_RESULT(m_connection->exec(sqlText(QStringLiteral("schema/kinds")).value()));
        auto files = Connection::open(m_dir.filePath(QStringLiteral("files.db")),
                                      {OpenMode::Create, test::sampleCodec(), 1024});
        QVERIFY_RESULT(files);
        m_files.emplace(std::move(files).value());
        QVERIFY_RESULT(migrations::applyAll(*m_files, DatabaseRole::Files));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void preparesAgainstTheSchema_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : statementNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void preparesAgainstTheSchema()
    {
        QFETCH(QString, name);
        const auto sql = sqlText(name);
        QVERIFY_RESULT(sql);
        // The lock puts back what the unlock before it took away.
        const bool locks = name.endsWith(QStringLiteral("/lock"));
        if (locks) {
            const auto unlock = name.chopped(4) + QStringLiteral("unlock");
            QVERIFY_RESULT(m_connection->exec(sqlText(unlock).value()));
        }
        // The columns that lists are ordered by are those of their own table.
        auto text = *sql;
        if (name == QStringLiteral("lists/rising") || name == QStringLiteral("lists/falling"))
            text.replace(QStringLiteral("{field}"), QStringLiteral("place"));
        const bool ofFiles = name.startsWith(QStringLiteral("files/"))
            || name.startsWith(QStringLiteral("generations/"));
        for (const auto &kind : m_catalogue->kinds())
            QVERIFY_RESULT(prepareFor(ofFiles ? *m_files : *m_connection, text, kind));
        if (locks)
            QVERIFY_RESULT(m_connection->exec(*sql));
    }

    /// A list of hits may be as long as the archive: none is sorted.
    void searchFollowsTheOrderOfItsIndexes_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : statementNames()) {
            if (name.startsWith(QStringLiteral("search/")))
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void searchFollowsTheOrderOfItsIndexes()
    {
        QFETCH(QString, name);
        const auto sql = sqlText(name);
        QVERIFY_RESULT(sql);
        auto plan = prepareFor(*m_connection,
                               QStringLiteral("EXPLAIN QUERY PLAN ") + *sql,
                               m_catalogue->kind(kinds::person));
        QVERIFY_RESULT(plan);
        for (;;) {
            const auto row = plan->step();
            QVERIFY_RESULT(row);
            if (!*row)
                break;
            QVERIFY2(!plan->text(3).contains(QStringLiteral("TEMP B-TREE")),
                     qPrintable(plan->text(3)));
        }
    }

    void findsAColumnThatDoesNotExist()
    {
        QVERIFY_ERROR(prepareFor(*m_connection,
                                 QStringLiteral("SELECT surname FROM {kind}"),
                                 m_catalogue->kind(kinds::person)),
                      ErrorCode::Internal);
    }

    void everyKindThatStaysIsAskedForItsUids()
    {
        QStringList staying;
        for (const auto &kind : m_catalogue->kinds()) {
            if (!kind.exchange)
                staying.append(kind.name);
        }
        QStringList asked;
        static const QRegularExpression tables(QStringLiteral("SELECT '(\\w+)' FROM (\\w+)"));
        auto found = tables.globalMatch(sqlText(QStringLiteral("rows/stayingkind")).value());
        while (found.hasNext()) {
            const auto match = found.next();
            QCOMPARE(match.captured(1), match.captured(2));
            asked.append(match.captured(1));
        }
        staying.sort();
        QVERIFY(!staying.isEmpty());
        QCOMPARE(asked, staying);
    }

    void everyStepHasItsNumber()
    {
        const auto newest = migrations::newest();
        QVERIFY_RESULT(newest);
        QVERIFY(*newest >= 1);
        QCOMPARE(migrations::versionOf(*m_connection).value(), *newest);
        const auto newestFiles = migrations::newest(DatabaseRole::Files);
        QVERIFY_RESULT(newestFiles);
        QVERIFY(*newestFiles >= 1);
        QCOMPARE(migrations::versionOf(*m_files).value(), *newestFiles);
    }

    void aMissingStatementIsAnError()
    {
        QVERIFY_ERROR(sqlText(QStringLiteral("rows/nothing")), ErrorCode::Internal);
    }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<Connection> m_connection;
    std::optional<Connection> m_files;
};

QTEST_GUILESS_MAIN(tst_SqlStatements)
#include "tst_sqlstatements.moc"
