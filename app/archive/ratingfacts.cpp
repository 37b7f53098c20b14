// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ratingfacts.h"

#include "archive/access.h"
#include "archive/consents.h"
#include "archive/journalwriter.h"
#include "archive/listrows.h"
#include "archive/looks.h"
#include "archive/ratingsteps.h"
#include "archive/rows.h"
#include "views/codes.h"
#include "views/fields.h"
#include "views/rating.h"

#include <QCoreApplication>

namespace archive {

namespace {

/// Before the facts: id, uid, division and register number.
constexpr int firstFact = 4;

/// Before all divisions of a prefix, and behind them; neither is null, which would be no bound.
QString boundBefore(const QString &prefix)
{
    return QLatin1String("") + prefix;
}

QString boundAfter(const QString &prefix)
{
    return prefix + QLatin1Char(':');
}

QStringList factNames(const Statement &statement)
{
    QStringList names;
    for (int column = firstFact; column < statement.columnCount(); ++column)
        names.append(statement.columnName(column));
    return names;
}

RatingInputs factsIn(const Statement &statement, const QStringList &names)
{
    RatingInputs found;
    found.household = Uid::fromBytes(statement.blob(1));
    found.division = statement.text(2);
    found.registerNumber = statement.text(3);
    for (int fact = 0; fact < names.size(); ++fact)
        found.facts.insert(names.at(fact), statement.text(firstFact + fact));
    return found;
}

/// Whether both a rating and its details may be kept of the household, as Consents says.
Result<QString> barOf(Store &store, const Uid &household)
{
    Consents consents(store);
    for (const auto kind : {kinds::rating, kinds::ratingDetail}) {
        Record record;
        record.kind = kind;
        record.parent = household;
        ARCHIVE_TRY(permission, consents.allows(record, Action::Save, {}, store.today()));
        if (!permission.allowed)
            return permission.sentence;
    }
    return QString();
}

} // namespace

RatingFacts::RatingFacts(Store &store)
    : m_store(store)
{ }

Result<RatingPage> RatingFacts::read(const Session &session, const Bounds &bounds)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/household")));
    statement.bindAll(m_store.today().toString(Qt::ISODate),
                      bounds.from,
                      bounds.upTo,
                      bounds.after,
                      bounds.limit,
                      bounds.household ? bounds.household->toBytes() : QByteArray());
    const auto names = factNames(statement);
    RatingPage page;
    std::vector<LookSubject> looks;
    const AccessRules access(m_store, session);
    int read = 0;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        ++read;
        page.next = statement.integer(0);
        auto facts = factsIn(statement, names);
        if (!access.covers(facts.division))
            continue;
        ARCHIVE_TRY(bar, barOf(m_store, facts.household));
        facts.refused = bar;
        if (bar.isEmpty()) {
            looks.push_back({kinds::household, facts.household, facts.household});
        } else {
            facts.facts.clear();
        }
        page.households.push_back(std::move(facts));
    }
    if (read < bounds.limit)
        page.next = 0;
    ARCHIVE_CHECK(recordLooks(m_store, session, QStringLiteral("rated"), looks));
    return page;
}

Result<RatingPage> RatingFacts::page(const Session &session, const RatingQuery &query)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::rating, Action::Save));
    return read(session,
                {boundBefore(query.divisionPrefix),
                 boundAfter(query.divisionPrefix),
                 query.after,
                 query.limit,
                 std::nullopt});
}

Result<RatingInputs> RatingFacts::household(const Session &session, const Uid &household)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::rating, Action::Save));
    return readOne(session, household);
}

bool RatingFacts::mayLimit(const Session &session) const
{
    const AccessRules access(m_store, session);
    return access.may(kinds::rating, Action::Save) || access.may(kinds::creditLine, Action::Save);
}

Result<RatingInputs> RatingFacts::forLimits(const Session &session, const Uid &household)
{
    if (!mayLimit(session))
        ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::creditLine, Action::Save));
    ARCHIVE_TRY(found, readOne(session, household));
    if (found.refused.isEmpty())
        ARCHIVE_CHECK(addLimitFacts(found));
    return found;
}

Result<void> RatingFacts::addLimitFacts(RatingInputs &household)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/limits")));
    statement.bindAll(m_store.today().toString(Qt::ISODate), household.household.toBytes());
    ARCHIVE_TRY(found, statement.step());
    Q_UNUSED(found)
    for (int column = 0; column < statement.columnCount(); ++column)
        household.facts.insert(statement.columnName(column), statement.text(column));
    statement.reset();
    return {};
}

Result<RatingInputs> RatingFacts::readOne(const Session &session, const Uid &household)
{
    AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.requireHousehold(household));
    ARCHIVE_TRY(page, read(session, {boundBefore({}), boundAfter({}), 0, 1, household}));
    if (page.households.empty()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("archive::RatingFacts",
                                                 "This household can't be rated: it is a draft, "
                                                 "deleted, or locked by law."),
                     household.toString()};
    }
    return page.households.front();
}

Result<bool> RatingFacts::isOutdated(const Uid &household, const Uid &rating)
{
    ARCHIVE_TRY(record, Rows(m_store).find(kinds::rating, rating));
    const bool isCancelled = !record || record->deleted
        || RatingView(*record).ratingState() == codes::ratingState::cancelled;
    return isCancelled ? Result<bool>(true) : hasNewerAppraisal(m_store, household, rating);
}

Result<std::vector<ListRow>> RatingFacts::proposals(const Session &session)
{
    constexpr int most = 1000;
    ListRows rows(m_store, session);
    ARCHIVE_CHECK(rows.mayList(kinds::household));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/proposals")));
    statement.bindAll(QString(codes::ratingState::proposed), QString(ratingcase::workflow), most);
    std::vector<Uid> households;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            break;
        households.push_back(Uid::fromBytes(statement.blob(0)));
    }
    const AccessRules access(m_store, session);
    std::vector<ListRow> listed;
    for (const auto &household : households) {
        ARCHIVE_TRY(row, rows.row(kinds::household, household));
        if (row && access.covers(row->division))
            listed.push_back(std::move(*row));
    }
    return listed;
}

Result<std::vector<BaselineFigure>> RatingFacts::averages(const Session &session, int year)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::baseline, Action::Save));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/averages")));
    statement.bindAll(year, leastHouseholdsTold);
    std::vector<BaselineFigure> figures;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return figures;
        BaselineFigure figure;
        figure.division = statement.text(0);
        figure.item = statement.text(1);
        figure.fen = statement.integer(2);
        figure.households = statement.integer(3);
        if (!statement.isNull(4))
            figure.kept = Uid::fromBytes(statement.blob(4));
        figure.revision = statement.integer(5);
        figure.keptFen = statement.integer(6);
        figures.push_back(figure);
    }
}

Result<bool> RatingFacts::isCardUsed(const Session &session, const QString &hash)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::rating, Action::Save));
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("rating/cardused")));
    ARCHIVE_TRY(found, statement.bindAll(hash).step());
    statement.reset();
    return found;
}

bool RatingFacts::keepsCards(const Session &session) const
{
    const AccessRules access(m_store, session);
    return access.may(kinds::rating, Action::Save) && access.may(kinds::baseline, Action::Save);
}

Result<void> RatingFacts::requireCardKeeper(const Session &session)
{
    const AccessRules access(m_store, session);
    ARCHIVE_CHECK(access.require(kinds::rating, Action::Save));
    return access.require(kinds::baseline, Action::Save);
}

Result<void>
RatingFacts::recordCard(const Session &session, const QString &file, const QString &hash)
{
    ARCHIVE_CHECK(requireCardKeeper(session));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    EntryDraft event;
    event.action = QStringLiteral("card-succeeded");
    event.content.detail = file + QLatin1Char(' ') + hash;
    ARCHIVE_CHECK(scope.journal().append(event));
    return scope.commit();
}

} // namespace archive
