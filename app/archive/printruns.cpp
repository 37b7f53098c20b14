// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/printruns.h"

#include "archive/access.h"
#include "archive/journalformat.h"
#include "archive/journalwriter.h"
#include "archive/runningnumbers.h"
#include "archive/store.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr int formNumberWidth = 6;

struct RunsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::PrintRuns)
};

PrintRun readRun(Statement &statement)
{
    return {statement.integer(0),
            statement.text(1),
            statement.text(2),
            statement.text(3),
            QDateTime::fromMSecsSinceEpoch(statement.integer(4), Qt::UTC)};
}

QStringList consentsOf(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The run as it stands now: another program of the same user may have ended it.
Result<void> requireUnfinished(Store &store, const Session &session, const PrintRun &run)
{
    ARCHIVE_TRY(find, store.statement(QStringLiteral("printruns/find")));
    find.bindAll(run.id, session.user().name);
    ARCHIVE_TRY(found, find.step());
    if (found)
        return {};
    return Error{ErrorCode::NotFound,
                 RunsText::tr("This print was ended or given up meanwhile; begin it anew."),
                 QString::number(run.id)};
}

Result<PrintItem> readItem(Store &store, const PrintRun &run, int place)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("printruns/item")));
    statement.bindAll(run.id, place);
    ARCHIVE_TRY(found, statement.step());
    if (!found) {
        return Error{ErrorCode::NotFound,
                     RunsText::tr("The household is no longer part of this print."),
                     QString::number(place)};
    }
    return PrintItem{place,
                     Uid::fromBytes(statement.blob(0)),
                     statement.text(1),
                     consentsOf(statement.text(2)),
                     statement.integer(3) != 0};
}

Result<QString> nextFormNumber(Store &store)
{
    const QString day = store.today().toString(QStringLiteral("yyyyMMdd"));
    ARCHIVE_TRY(running, nextRunningNumber(store, QStringLiteral("form:") + day));
    return QStringLiteral("%1-%2-C%3")
        .arg(store.context().info.division.county(), day)
        .arg(running, formNumberWidth, 10, QLatin1Char('0'));
}

/// With the station in it, since branches number apart and one takes the other in.
Result<QString> nextConsentNumber(Store &store)
{
    const QString year = QString::number(store.today().year());
    ARCHIVE_TRY(running, nextRunningNumber(store, QStringLiteral("consent:") + year));
    return QStringLiteral("SQ-%1-%2-%3")
        .arg(store.context().info.station, year)
        .arg(running, formNumberWidth, 10, QLatin1Char('0'));
}

Result<void> journalForm(JournalWriter &journal, const PrintItem &item, const QString &templates)
{
    EntryDraft draft;
    draft.action = QStringLiteral("form");
    draft.kind = kinds::household;
    draft.record = item.household;
    draft.household = item.household;
    QStringList told = item.consents;
    if (!item.number.isEmpty())
        told.prepend(item.number);
    draft.content.detail = (told + QStringList{templates}).join(u' ');
    ARCHIVE_CHECK(journal.append(draft));
    return {};
}

Result<void> insertItems(Store &store, qint64 run, const std::vector<Uid> &households)
{
    ARCHIVE_TRY(insert, store.statement(QStringLiteral("printruns/insertitem")));
    int place = 0;
    for (const Uid &household : households) {
        ARCHIVE_CHECK(insert.bindAll(run, ++place, household.toBytes()).run());
    }
    return {};
}

} // namespace

PrintRuns::PrintRuns(Store &store)
    : m_store(store)
{ }

Result<std::optional<PrintRun>>
PrintRuns::unfinished(const Session &session, const QString &division, const QString &shape)
{
    ARCHIVE_TRY(find, m_store.statement(QStringLiteral("printruns/unfinished")));
    find.bindAll(session.user().name, division, shape);
    ARCHIVE_TRY(found, find.step());
    return found ? std::optional(readRun(find)) : std::nullopt;
}

Result<PrintRun> PrintRuns::begin(const Session &session, const PrintOrder &order)
{
    AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(kinds::household, Action::Print));
    for (const Uid &household : order.households)
        ARCHIVE_CHECK(access.requireHousehold(household));
    ARCHIVE_TRY(before, unfinished(session, order.division, order.shape));
    if (before)
        ARCHIVE_CHECK(end(session, *before, QStringLiteral("given-up")));

    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    const QDateTime now = m_store.now();
    qint64 id = 0;
    {
        ARCHIVE_TRY(insert, m_store.statement(QStringLiteral("printruns/insert")));
        insert.bindAll(session.user().name,
                       order.division,
                       order.shape,
                       order.templates,
                       now.toMSecsSinceEpoch());
        ARCHIVE_TRY(made, insert.step());
        id = made ? insert.integer(0) : 0;
    }
    ARCHIVE_CHECK(insertItems(m_store, id, order.households));
    EntryDraft draft;
    draft.action = QStringLiteral("print-begun");
    draft.content.detail =
        QStringLiteral("%1 %2 %3").arg(order.division, order.shape).arg(order.households.size());
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(scope.commit());
    return PrintRun{id, order.division, order.shape, order.templates, now};
}

Result<std::vector<PrintItem>> PrintRuns::items(const Session &session, const PrintRun &run)
{
    ARCHIVE_CHECK(requireUnfinished(m_store, session, run));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("printruns/items")));
    statement.bindAll(run.id);
    std::vector<PrintItem> items;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return items;
        items.push_back({static_cast<int>(statement.integer(0)),
                         Uid::fromBytes(statement.blob(1)),
                         statement.text(2),
                         consentsOf(statement.text(3)),
                         statement.integer(4) != 0});
    }
}

Result<PrintItem>
PrintRuns::number(const Session &session, const PrintRun &run, int place, int consents, bool form)
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_CHECK(requireUnfinished(m_store, session, run));
    ARCHIVE_TRY(item, readItem(m_store, run, place));
    const bool needsForm = form && item.number.isEmpty();
    if (!needsForm && item.consents.size() >= consents)
        return item;
    AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.requireHousehold(item.household));
    if (needsForm) {
        ARCHIVE_TRY(given, nextFormNumber(m_store));
        item.number = given;
    }
    while (item.consents.size() < consents) {
        ARCHIVE_TRY(given, nextConsentNumber(m_store));
        item.consents.append(given);
    }
    ARCHIVE_TRY(update, m_store.statement(QStringLiteral("printruns/number")));
    // A number that is not given is NULL; of consents, none is an empty text, since that column takes no NULL.
    const QString joined = item.consents.isEmpty() ? QStringLiteral("") : item.consents.join(u' ');
    ARCHIVE_CHECK(
        update.bindAll(run.id, place, item.number.isEmpty() ? QString() : item.number, joined)
            .run());
    ARCHIVE_CHECK(journalForm(scope.journal(), item, run.templates));
    ARCHIVE_CHECK(scope.commit());
    return item;
}

Result<PrintoutState> PrintRuns::verify(const QString &number)
{
    if (number.isEmpty() || number.contains(u' '))
        return PrintoutState::Unknown;
    ARCHIVE_TRY(item, m_store.statement(QStringLiteral("printruns/ofnumber")));
    item.bind(1, number);
    ARCHIVE_TRY(found, item.step());
    if (!found)
        return PrintoutState::Unknown;
    ARCHIVE_TRY(entries, m_store.statement(QStringLiteral("printruns/journalled")));
    entries.bind(1, item.blob(0));
    for (;;) {
        ARCHIVE_TRY(more, entries.step());
        if (!more)
            return PrintoutState::Altered;
        ARCHIVE_TRY(
            content,
            journalformat::readContent(m_store.catalogue(), kinds::household, entries.blob(1)));
        if (content.detail.split(u' ').contains(number))
            return PrintoutState::Genuine;
    }
}

Result<void> PrintRuns::markPrinted(const Session &session,
                                    const PrintRun &run,
                                    int place,
                                    const QString &report)
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_CHECK(requireUnfinished(m_store, session, run));
    ARCHIVE_TRY(item, readItem(m_store, run, place));
    ARCHIVE_TRY(update, m_store.statement(QStringLiteral("printruns/printed")));
    ARCHIVE_CHECK(update.bindAll(run.id, place, m_store.now().toMSecsSinceEpoch()).run());
    EntryDraft draft;
    draft.action =
        report.isEmpty() ? QStringLiteral("form-printed") : QStringLiteral("report-printed");
    draft.kind = kinds::household;
    draft.record = item.household;
    draft.household = item.household;
    QStringList told = item.consents;
    told.prepend(report.isEmpty() ? item.number : report);
    draft.content.detail = told.join(u' ').trimmed();
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

Result<void> PrintRuns::end(const Session &session, const PrintRun &run, const QString &outcome)
{
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    ARCHIVE_CHECK(requireUnfinished(m_store, session, run));
    ARCHIVE_TRY(update, m_store.statement(QStringLiteral("printruns/end")));
    ARCHIVE_CHECK(update.bindAll(run.id, m_store.now().toMSecsSinceEpoch(), outcome).run());
    EntryDraft draft;
    draft.action = QStringLiteral("print-ended");
    draft.content.detail = QStringLiteral("%1 %2 %3").arg(run.division, run.shape, outcome);
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

} // namespace archive
