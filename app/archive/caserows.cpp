// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/caserows.h"

#include "archive/journalrow.h"
#include "vault/hash.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace archive {
namespace {

QString textOrNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

QString textOrEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString dayOrNull(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString contentOf(const CaseValues &values)
{
    QJsonObject object;
    for (const auto &[name, text] : values)
        object.insert(name, text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

CaseValues valuesOf(const QString &content)
{
    CaseValues values;
    const auto object = QJsonDocument::fromJson(content.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.emplace_back(it.key(), it.value().toString());
    return values;
}

QDateTime momentOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

// In the order of the columns of cases/find.sql and its like.
CaseRecord recordOf(const Statement &row)
{
    CaseRecord record;
    record.row = row.integer(0);
    record.uid = Uid::fromBytes(row.blob(1));
    record.workflow = row.text(2);
    if (!row.isNull(3))
        record.subjectKind = static_cast<KindIndex>(row.integer(3));
    record.subject = Uid::fromBytes(row.blob(4));
    record.household = Uid::fromBytes(row.blob(5));
    record.subjectUser = row.text(6);
    record.state = row.text(7);
    record.open = row.integer(8) != 0;
    record.mark = row.text(9);
    record.owner = row.text(10);
    record.openedBy = row.text(11);
    record.openedAt = momentOf(row.integer(12));
    record.deadline = QDate::fromString(row.text(13), Qt::ISODate);
    record.revision = row.integer(14);
    record.erasedOn = QDate::fromString(row.text(15), Qt::ISODate);
    return record;
}

Result<void> insertCase(Store &store, CaseRecord &record)
{
    ARCHIVE_TRY(insert, store.statement(QStringLiteral("cases/insert")));
    insert.bind(1, record.uid.toBytes()).bind(2, record.workflow);
    if (record.subjectKind) {
        insert.bind(3, static_cast<qint64>(*record.subjectKind));
    } else {
        insert.bindNull(3);
    }
    insert.bind(4, orNull(record.subject))
        .bind(5, orNull(record.household))
        .bind(6, textOrNull(record.subjectUser))
        .bind(7, record.state)
        .bind(8, record.open ? 1 : 0)
        .bind(9, textOrEmpty(record.mark))
        .bind(10, textOrEmpty(record.owner))
        .bind(11, textOrEmpty(record.openedBy))
        .bind(12, record.openedAt.toMSecsSinceEpoch())
        .bind(13, dayOrNull(record.deadline))
        .bind(14, record.revision);
    ARCHIVE_CHECK(insert.step());
    record.row = insert.integer(0);
    insert.reset();
    return {};
}

Result<void> updateCase(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(update, store.statement(QStringLiteral("cases/update")));
    return update
        .bindAll(record.row,
                 record.state,
                 record.open ? 1 : 0,
                 textOrEmpty(record.mark),
                 textOrEmpty(record.owner),
                 dayOrNull(record.deadline),
                 record.revision)
        .run();
}

} // namespace

bool isOfArchive(const CaseRecord &record)
{
    return !record.subjectKind && record.subjectUser.isEmpty();
}

CaseRows::CaseRows(Store &store)
    : m_store(store)
{ }

Result<std::vector<CaseRecord>> CaseRows::read(Statement &statement)
{
    std::vector<CaseRecord> records;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return records;
        records.push_back(recordOf(statement));
    }
}

Result<std::optional<CaseRecord>> CaseRows::find(const Uid &uid)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/find")));
    statement.bind(1, uid.toBytes());
    ARCHIVE_TRY(found, statement.step());
    return found ? std::optional(recordOf(statement)) : std::nullopt;
}

Result<std::vector<CaseRecord>> CaseRows::all()
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/all")));
    return read(statement);
}

Result<std::vector<CaseRecord>> CaseRows::due(const CaseQuery &query)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/due")));
    statement.bindAll(textOrNull(query.workflow),
                      textOrNull(query.state),
                      textOrNull(query.until.toString(Qt::ISODate)),
                      textOrNull(query.from.toString(Qt::ISODate)));
    return read(statement);
}

Result<std::vector<CaseRecord>> CaseRows::marked(const Uid &household)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/marked")));
    statement.bind(1, household.toBytes());
    return read(statement);
}

Result<std::vector<CaseRecord>> CaseRows::ownedBy(const QString &user)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/ownedby")));
    statement.bind(1, user);
    return read(statement);
}

Result<std::vector<CaseRecord>> CaseRows::ofHousehold(const Uid &household)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("absorb/casesof")));
    statement.bind(1, household.toBytes());
    return read(statement);
}

Result<std::vector<CaseRecord>> CaseRows::openAlike(const CaseRecord &record)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/openalike")));
    statement.bindAll(record.workflow, orNull(record.subject), textOrNull(record.subjectUser));
    return read(statement);
}

Result<std::vector<CaseRecord>> CaseRows::closedAlike(const CaseRecord &record)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/closedalike")));
    statement.bindAll(record.workflow, orNull(record.subject), textOrNull(record.subjectUser));
    return read(statement);
}

Result<void> CaseRows::write(CaseRecord &record, const CaseStepRecord &step)
{
    if (record.row == 0) {
        ARCHIVE_CHECK(insertCase(m_store, record));
    } else {
        ARCHIVE_CHECK(updateCase(m_store, record));
    }
    return insertStep(record, step);
}

Result<void> CaseRows::insertStep(const CaseRecord &record, const CaseStepRecord &step)
{
    ARCHIVE_TRY(insert, m_store.statement(QStringLiteral("cases/insertstep")));
    const auto &taken = step.step;
    return insert
        .bindAll(record.row,
                 step.number,
                 taken.action,
                 taken.state,
                 textOrEmpty(taken.actor),
                 taken.at.toMSecsSinceEpoch(),
                 step.seq,
                 textOrEmpty(taken.reason),
                 contentOf(taken.values),
                 step.archive)
        .run();
}

Result<void>
CaseRows::writeAbsorbed(CaseRecord &record, const std::vector<CaseStepRecord> &steps, qint64 seq)
{
    record.row = 0;
    ARCHIVE_CHECK(insertCase(m_store, record));
    if (record.erasedOn.isValid()) {
        ARCHIVE_TRY(erased, m_store.statement(QStringLiteral("absorb/caseerased")));
        ARCHIVE_CHECK(erased.bindAll(record.row, dayOrNull(record.erasedOn)).run());
    }
    for (const auto &step : steps)
        ARCHIVE_CHECK(insertStep(record, step));
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("absorb/putcase")));
    return put.bindAll(record.row, seq).run();
}

Result<qint64> CaseRows::absorbedAt(const CaseRecord &record)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("absorb/casetaken")));
    ARCHIVE_TRY(found, statement.bindAll(record.row).step());
    return found ? statement.integer(0) : 0;
}

Result<std::vector<CaseStepRecord>> CaseRows::steps(const CaseRecord &record)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/steps")));
    statement.bind(1, record.row);
    std::vector<CaseStepRecord> steps;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return steps;
        CaseStepRecord step;
        step.number = statement.integer(0);
        step.step = {statement.text(1),
                     statement.text(2),
                     statement.text(3),
                     momentOf(statement.integer(4)),
                     statement.text(6),
                     valuesOf(statement.text(7))};
        step.seq = statement.integer(5);
        step.archive = statement.integer(8);
        steps.push_back(std::move(step));
    }
}

QString caseStepDetail(const CaseRecord &record, const QString &action)
{
    return QStringList{record.uid.toString(),
                       record.workflow,
                       action,
                       record.state,
                       record.mark,
                       dayOrNull(record.deadline),
                       record.owner,
                       record.openedBy,
                       record.openedAt.toString(Qt::ISODateWithMs),
                       record.subjectUser}
        .join(QLatin1Char('\n'));
}

QString lastValue(const std::vector<CaseStepRecord> &steps, const QString &name)
{
    QString last;
    for (const auto &step : steps) {
        const auto &values = step.step.values;
        const auto found = std::find_if(
            values.begin(), values.end(), [&](const auto &value) { return value.first == name; });
        if (found != values.end())
            last = found->second;
    }
    return last;
}

QByteArray caseStepState(const Uid &id, const CaseStepRecord &step)
{
    constexpr qsizetype keptBytes = 16;
    const auto &taken = step.step;
    Sha256 hash;
    hash.addPrefixed(id.toBytes());
    hash.addPrefixed(QByteArray::number(step.number));
    hash.addPrefixed(taken.action.toUtf8());
    hash.addPrefixed(taken.state.toUtf8());
    hash.addPrefixed(taken.actor.toUtf8());
    hash.addPrefixed(QByteArray::number(taken.at.toMSecsSinceEpoch()));
    hash.addPrefixed(taken.reason.toUtf8());
    hash.addPrefixed(contentOf(taken.values).toUtf8());
    return hash.result().left(keptBytes);
}

} // namespace archive
