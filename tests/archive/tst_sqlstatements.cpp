// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/migrations.h"
#include "archive/sqltext.h"
#include "catalogue/schema.h"
#include "support/verify.h"
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
        const bool isScript = name.startsWith(QStringLiteral("migrations/"))
            || name == QStringLiteral("schema/kinds");
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
    sql.replace(QStringLiteral("{kind}"), kind.name)
        .replace(QStringLiteral("{columns}"), columns.join(u','))
        .replace(QStringLiteral("{parameters}"), parameters.join(u','))
        .replace(QStringLiteral("{assignments}"), assignments.join(u','))
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
                                       {OpenMode::Create, nullptr, 1024});
        QVERIFY_RESULT(opened);
        m_connection.emplace(std::move(opened).value());
        QVERIFY_RESULT(migrations::applyAll(*m_connection));
        for (const auto &kind : m_catalogue->kinds()) {
            for (const auto &sql : createTableSql(kind))
                QVERIFY_RESULT(m_connection->exec(sql));
        }
        QVERIFY_RESULT(m_connection->exec(sqlText(QStringLiteral("schema/kinds")).value()));
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
        for (const auto &kind : m_catalogue->kinds())
            QVERIFY_RESULT(prepareFor(*m_connection, *sql, kind));
    }

    void findsAColumnThatDoesNotExist()
    {
        QVERIFY_ERROR(prepareFor(*m_connection,
                                 QStringLiteral("SELECT surname FROM {kind}"),
                                 m_catalogue->kind(kinds::person)),
                      ErrorCode::Internal);
    }

    void everyStepHasItsNumber()
    {
        const auto newest = migrations::newest();
        QVERIFY_RESULT(newest);
        QVERIFY(*newest >= 1);
        QCOMPARE(migrations::versionOf(*m_connection).value(), *newest);
    }

    void aMissingStatementIsAnError()
    {
        QVERIFY_ERROR(sqlText(QStringLiteral("rows/nothing")), ErrorCode::Internal);
    }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::optional<Connection> m_connection;
};

QTEST_GUILESS_MAIN(tst_SqlStatements)
#include "tst_sqlstatements.moc"
