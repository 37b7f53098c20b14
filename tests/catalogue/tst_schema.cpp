// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schema.h"
#include "support/verify.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <sqlite3.h>

using namespace archive;

namespace {

/// A database in memory that says what SQLite thinks of a statement.
class MemoryDatabase
{
public:
    MemoryDatabase() { sqlite3_open(":memory:", &m_handle); }
    ~MemoryDatabase() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(MemoryDatabase)

    /// SQLite's complaint; empty when the statement ran.
    QString run(const QString &sql)
    {
        char *complaint = nullptr;
        sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &complaint);
        auto text = QString::fromUtf8(complaint);
        sqlite3_free(complaint);
        return text;
    }

    /// First column of all rows.
    QStringList column(const QString &sql)
    {
        QStringList values;
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            values.append(QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
        }
        sqlite3_finalize(statement);
        return values;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

class tst_Schema : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void initTestCase()
    {
        const auto loaded = loadCatalogue(QStringLiteral(":/catalogue"));
        QVERIFY_RESULT(loaded);
        m_catalogue = loaded.value();
    }

    void everyKindGetsATable()
    {
        MemoryDatabase database;
        for (const auto &kind : m_catalogue->kinds()) {
            for (const auto &sql : createTableSql(kind))
                QCOMPARE(database.run(sql), QString());
            const auto columns = columnsOf(database, kind.name);
            QCOMPARE(columns.mid(0, 8).join(QLatin1Char(' ')),
                     QStringLiteral("id uid parent revision deleted draft changed_at changed_by"));
            QCOMPARE(columns.size(), qsizetype(kind.fields.size()) + 8);
            for (const auto &field : kind.fields)
                QCOMPARE(columns.at(8 + field.id.index), field.name);
            QVERIFY(addColumnsSql(kind, columns).isEmpty());
        }
    }

    void columnsHaveTheTypeOfTheirValues_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("type");
        QTest::newRow("text") << "institution"
                              << "TEXT";
        QTest::newRow("code") << "five_class"
                              << "TEXT";
        QTest::newRow("date") << "start_date"
                              << "TEXT";
        QTest::newRow("money") << "amount"
                               << "INTEGER";
        QTest::newRow("rate") << "rate"
                              << "INTEGER";
        QTest::newRow("bool") << "private_lending"
                              << "INTEGER";
        QTest::newRow("count") << "overdue_days"
                               << "INTEGER";
        QTest::newRow("ref") << "borrower"
                             << "BLOB";
    }
    void columnsHaveTheTypeOfTheirValues()
    {
        QFETCH(QString, column);
        QFETCH(QString, type);
        MemoryDatabase database;
        for (const auto &sql : createTableSql(kind("loan")))
            QCOMPARE(database.run(sql), QString());
        const auto types = database.column(
            QStringLiteral("SELECT type FROM pragma_table_info('loan') WHERE name = '%1'")
                .arg(column));
        QCOMPARE(types, QStringList{type});
    }

    void uniqueFieldsAreUniqueAmongLivingRecords()
    {
        MemoryDatabase database;
        for (const auto &sql : createTableSql(kind("household")))
            QCOMPARE(database.run(sql), QString());
        const auto insert = QStringLiteral("INSERT INTO household (uid, revision, deleted, "
                                           "changed_at, changed_by, register_number) "
                                           "VALUES (randomblob(16), 1, %1, 0, 'a', 'R1')");
        QCOMPARE(database.run(insert.arg(1)), QString());
        QCOMPARE(database.run(insert.arg(0)), QString());
        QVERIFY(database.run(insert.arg(0)).contains(QStringLiteral("UNIQUE")));
    }

    void aCountysFieldsAreAddedAndNothingIsLost()
    {
        const auto overlaid =
            loadCatalogue(QStringLiteral(":/catalogue"), R"({"fields": {"household": [
            {"name": "x_city", "title": "城市", "title_en": "City", "type": "string", "credit:group": "livelihood"},
            {"name": "x_seats", "title": "座位", "title_en": "Seats", "type": "integer", "credit:group": "livelihood"}]}})");
        QVERIFY_RESULT(overlaid);
        const auto &wider = *overlaid.value()->findKind(QStringLiteral("household"));
        MemoryDatabase database;
        for (const auto &sql : createTableSql(kind("household")))
            QCOMPARE(database.run(sql), QString());
        QCOMPARE(
            database.run(QStringLiteral(
                "INSERT INTO household (uid, revision, changed_at, changed_by, register_number) "
                "VALUES (randomblob(16), 1, 0, 'a', 'R1')")),
            QString());
        const auto statements =
            addColumnsSql(wider, columnsOf(database, QStringLiteral("household")));
        QCOMPARE(statements.size(), 2);
        for (const auto &sql : statements)
            QCOMPARE(database.run(sql), QString());
        QVERIFY(addColumnsSql(wider, columnsOf(database, QStringLiteral("household"))).isEmpty());
        QCOMPARE(database.column(
                     QStringLiteral("SELECT register_number FROM household WHERE x_city IS NULL")),
                 QStringList{QStringLiteral("R1")});
        // Back to the narrower catalogue, the wider table stays as it is.
        QVERIFY(addColumnsSql(kind("household"), columnsOf(database, QStringLiteral("household")))
                    .isEmpty());
    }

    void theBatchSchemaBeginsWithTheContract()
    {
        for (const auto &each : m_catalogue->kinds()) {
            const auto names = wireNames(exchangeSchema(*m_catalogue, each));
            QCOMPARE(names.mid(0, 6).join(QLatin1Char(' ')),
                     QStringLiteral("uid bases content_hash parent_uid changed_at changed_by"));
            QCOMPARE(names.size(), qsizetype(each.fields.size()) + 6);
        }
    }

    void smallListsTravelAsEnumAndLargeOnesAsPattern()
    {
        const auto person = exchangeSchema(*m_catalogue, kind("person"));
        QCOMPARE(constraint(person, "sex", "enum").toArray(),
                 QJsonArray({QStringLiteral("0"),
                             QStringLiteral("1"),
                             QStringLiteral("2"),
                             QStringLiteral("9")}));
        QVERIFY(constraint(person, "relation", "enum").isUndefined());
        const auto consent = exchangeSchema(*m_catalogue, kind("consent"));
        QVERIFY(constraint(consent, "purposes", "enum").isUndefined());
    }

    void everyCodeOfEveryListFitsItsPattern()
    {
        for (const auto &each : m_catalogue->kinds()) {
            const auto schema = exchangeSchema(*m_catalogue, each);
            for (const auto &field : each.fields) {
                const auto *list = m_catalogue->codeList(field.codeList);
                const auto pattern =
                    constraint(schema, field.name.toLatin1().constData(), "pattern");
                if (field.type != ValueType::Code || pattern.isUndefined())
                    continue;
                const QRegularExpression expression(pattern.toString());
                QStringList codes;
                for (const auto &entry : list->entries) {
                    QVERIFY2(expression.match(entry.code).hasMatch(), qPrintable(entry.code));
                    codes.append(entry.code);
                }
                QCOMPARE(expression.match(codes.join(QLatin1Char(' '))).hasMatch(), field.several);
            }
        }
    }

    void patternsAreAnchored()
    {
        const auto loan = exchangeSchema(*m_catalogue, kind("loan"));
        const auto columns = loan.value(QStringLiteral("fields")).toArray();
        for (const auto &column : columns) {
            const auto pattern =
                column[QStringLiteral("constraints")][QStringLiteral("pattern")].toString(
                    QStringLiteral("^$"));
            QVERIFY2(pattern.startsWith(QLatin1Char('^')) && pattern.endsWith(QLatin1Char('$')),
                     qPrintable(pattern));
        }
    }

    void aFieldThatStaysHereIsNotInTheBatch()
    {
        const auto overlaid = loadCatalogue(QStringLiteral(":/catalogue"), R"({"fields": {"loan": [
            {"name": "x_here", "title": "本地", "title_en": "Here", "type": "string", "credit:group": "contract", "credit:exchange": false},
            {"name": "x_there", "title": "外地", "title_en": "There", "type": "string", "credit:group": "contract"}]}})");
        QVERIFY_RESULT(overlaid);
        const auto names = wireNames(
            exchangeSchema(*overlaid.value(), *overlaid.value()->findKind(QStringLiteral("loan"))));
        QVERIFY(!names.contains(QStringLiteral("x_here")));
        QCOMPARE(names.last(), QStringLiteral("x_there"));
    }

private:
    [[nodiscard]] const Kind &kind(const char *name) const
    {
        return *m_catalogue->findKind(QString::fromLatin1(name));
    }

    static QStringList columnsOf(MemoryDatabase &database, const QString &table)
    {
        return database.column(
            QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    }

    static QStringList wireNames(const QJsonObject &schema)
    {
        QStringList names;
        const auto columns = schema.value(QStringLiteral("fields")).toArray();
        for (const auto &column : columns)
            names.append(column[QStringLiteral("name")].toString());
        return names;
    }

    static QJsonValue constraint(const QJsonObject &schema, const char *field, const char *name)
    {
        const auto columns = schema.value(QStringLiteral("fields")).toArray();
        for (const auto &column : columns) {
            if (column[QStringLiteral("name")].toString() == QLatin1String(field))
                return column[QStringLiteral("constraints")][QLatin1String(name)];
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    std::shared_ptr<const Catalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(tst_Schema)
#include "tst_schema.moc"
