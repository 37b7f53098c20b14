// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/cases.h"

#include "archive/access.h"
#include "archive/caselister.h"
#include "archive/casewriter.h"
#include "archive/erasures.h"
#include "archive/handover.h"
#include "archive/looks.h"
#include "archive/placeratings.h"
#include "archive/purgesweep.h"
#include "archive/ratingguards.h"
#include "archive/rows.h"
#include "archive/tasks.h"
#include "base/legalclock.h"
#include "views/fields.h"
#include "views/household.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace archive {
namespace {

struct CasesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

constexpr int mostListed = 1000;
constexpr size_t mostForetold = 10'000;

/// Kind and register number of what a purge is about; no facts.
Result<HandoverItem> itemOf(Store &store, const DueItem &due)
{
    HandoverItem item;
    item.kind = store.catalogue().kind(due.kind).name;
    item.uid = due.uid;
    item.action = due.restricts ? QStringLiteral("restrict") : QStringLiteral("erase");
    Rows rows(store);
    ARCHIVE_TRY(record, rows.find(due.kind, due.uid));
    if (!record)
        return item;
    ARCHIVE_TRY(above, rows.household(*record));
    ARCHIVE_TRY(household, rows.find(kinds::household, above));
    if (household)
        item.title = HouseholdView(*household).registerNumber();
    return item;
}

/// In the order of the table.
std::vector<DueBasis> basesOf(const Catalogue &catalogue, const std::vector<DueItem> &items)
{
    std::map<const RetentionRow *, qint64> counts;
    for (const auto &item : items)
        ++counts[item.row];
    std::vector<DueBasis> bases;
    bases.reserve(counts.size());
    for (const auto &[row, records] : counts)
        bases.push_back({catalogue.kind(row->kind).name, titleOf(*row), row->source, records});
    return bases;
}

Result<std::vector<HandoverItem>> purgeItems(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(rows, PurgeRows(store, record.row).all(0, mostListed));
    std::vector<HandoverItem> items;
    for (const auto &row : rows) {
        ARCHIVE_TRY(item, itemOf(store, row.item));
        items.push_back(std::move(item));
    }
    return items;
}

/// Whether the session may see what the case tells of its record; the look is logged.
Result<void> lookAtSubject(Store &store, const Session &session, const CaseRecord &record)
{
    AccessRules rules(store, session);
    ARCHIVE_CHECK(rules.require(*record.subjectKind, Action::View));
    if (rules.verdict(*record.subjectKind, Action::View) != Verdict::Allowed) {
        return Error{ErrorCode::Refused,
                     CasesText::tr("What a case tells of a person is not shown for this "
                                   "purpose; choose another."),
                     {}};
    }
    if (record.erasedOn.isValid())
        return {};
    if (isOfPlace(record)) {
        ARCHIVE_TRY(place, placeOf(store, record));
        return rules.requireDivision(place.division, {});
    }
    ARCHIVE_CHECK(rules.requireHousehold(record.household));
    ARCHIVE_TRY(hidden, hiddenSubject(store, session, record));
    if (!hidden.isEmpty())
        return Error{ErrorCode::Refused, hidden, {}};
    return recordLooks(store,
                       session,
                       QStringLiteral("look"),
                       {{*record.subjectKind, record.subject, record.household}});
}

Result<CaseState> caseStateOf(Store &store, const CaseRecord &record)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(store));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    CaseState state;
    state.id = record.uid;
    state.state = record.state;
    state.revision = record.revision;
    state.deadline = record.deadline;
    state.follows = workflow->following(record.state);
    if (workflow->opening().effect == CaseEffect::Propose) {
        ARCHIVE_TRY(summary, PurgeRows(store, record.row).summary());
        state.purge = summary;
    }
    return state;
}

/// Sought before the transaction, since it takes reading much; each record is asked about again when its turn comes.
Result<std::optional<DueItems>> soughtFor(Store &store, const CaseOpening &opening)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(store));
    const auto *workflow = workflows->find(opening.workflow);
    if (workflow == nullptr || workflow->opening().effect != CaseEffect::Propose)
        return std::optional<DueItems>();
    ARCHIVE_TRY(due, proposePurge(store, opening.values));
    return std::optional(std::move(due));
}

Result<CaseState> openAtOnce(Store &store,
                             const Session &session,
                             const CaseOpening &opening,
                             const std::optional<DueItems> &due)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    ARCHIVE_TRY(record, CaseWriter(store, session, scope.journal()).open(opening, due));
    ARCHIVE_CHECK(scope.commit());
    return caseStateOf(store, record);
}

Result<CaseState>
stepAtOnce(Store &store, const Session &session, const CaseMove &move, bool &hasErased)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    CaseWriter writer(store, session, scope.journal());
    ARCHIVE_TRY(record, writer.step(move));
    ARCHIVE_CHECK(scope.commit());
    hasErased = writer.hasErased();
    return caseStateOf(store, record);
}

/// The first of the transition's purposes that the user's duties give him, else the first, so that the refusal names it.
QString purposeOf(Store &store, const Transition &transition)
{
    const auto held = purposesOf(*store.context().policy, store.user().roles);
    for (const auto &code : transition.purposes) {
        const bool mine = std::any_of(
            held.begin(), held.end(), [&](const auto &purpose) { return purpose.code == code; });
        if (mine)
            return code;
    }
    return transition.purposes.front();
}

/// What the steps say that is shown with a mark.
QStringList printedTexts(const Workflow &workflow, const std::vector<CaseStepRecord> &steps)
{
    QStringList texts;
    for (const auto &name : workflow.printedValues()) {
        const auto text = lastValue(steps, name);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

Result<std::vector<CaseStep>> stepsOf(CaseRows &rows, const CaseRecord &record)
{
    ARCHIVE_TRY(taken, rows.steps(record));
    std::vector<CaseStep> steps;
    steps.reserve(taken.size());
    for (auto &step : taken)
        steps.push_back(std::move(step.step));
    return steps;
}

} // namespace

Cases::Cases(Store &store)
    : m_store(store)
{ }

Result<CaseState> Cases::open(const Session &session, const CaseOpening &opening)
{
    ARCHIVE_TRY(due, soughtFor(m_store, opening));
    auto opened = openAtOnce(m_store, session, opening, due);
    ARCHIVE_CHECK(recordNotedRefusals(m_store, session));
    return opened;
}

Result<CaseState>
Cases::step(const Session &session, const CaseMove &move, const PurgeProgress &progress)
{
    ARCHIVE_TRY(unreached, purgeBefore(session, move, progress));
    bool hasErased = false;
    auto state = stepAtOnce(m_store, session, move, hasErased);
    ARCHIVE_CHECK(recordNotedRefusals(m_store, session));
    if (!state)
        return state;
    state->unreached = unreached;
    if (hasErased) {
        ARCHIVE_TRY(left, Erasures(m_store).finish());
        state->unreached = left;
    }
    return state;
}

/// What a step purges is gone, from pages too, and on the list of erasures before the case says so.
Result<QStringList>
Cases::purgeBefore(const Session &session, const CaseMove &move, const PurgeProgress &progress)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(record, caseOf(m_store, move.id));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    const auto *transition = workflow->find(record.state, move.action);
    if (transition == nullptr || transition->effect != CaseEffect::Purge)
        return QStringList();
    {
        // Only asked, and rolled back.
        ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
        ARCHIVE_TRY(ready, CaseWriter(m_store, session, scope.journal()).prepare(move));
        ARCHIVE_CHECK(requireProposedList(m_store, ready.record, ready.steps));
    }
    return PurgeSweep(m_store, session, record).run(progress);
}

Result<DueList> Cases::purgeList(const Session &session, QDate day)
{
    ARCHIVE_CHECK(AccessRules(m_store, session).require(kinds::task, Action::Manage));
    ARCHIVE_TRY(due, findDue(m_store, day, mostForetold));
    DueList list{day, basesOf(m_store.catalogue(), due.items), {}, due.more};
    for (const auto &each : due.items) {
        ARCHIVE_TRY(item, itemOf(m_store, each));
        list.items.push_back(std::move(item));
    }
    return list;
}

Result<std::vector<CaseRow>> Cases::list(const Session &session)
{
    ARCHIVE_TRY(records, CaseRows(m_store).all());
    return CaseLister(m_store, session).rows(records);
}

Result<std::vector<CaseRow>> Cases::due(const Session &session, const CaseQuery &query)
{
    ARCHIVE_TRY(records, CaseRows(m_store).due(query));
    return CaseLister(m_store, session).rows(records, query.most);
}

Result<std::vector<PostedCase>>
Cases::onPosting(const Session &session, const QString &workflow, const Uid &posting)
{
    CaseQuery query;
    query.workflow = workflow;
    query.state = ratingcase::posted;
    CaseRows rows(m_store);
    ARCHIVE_TRY(records, rows.due(query));
    CaseLister lister(m_store, session);
    std::vector<PostedCase> posted;
    for (const auto &record : records) {
        ARCHIVE_TRY(steps, rows.steps(record));
        if (lastValue(steps, ratingcase::posting) != posting.toString())
            continue;
        ARCHIVE_TRY(row, lister.row(record));
        const auto rating = Uid::parse(lastValue(steps, ratingcase::rating));
        if (row && row->record && rating)
            posted.push_back({std::move(*row), *rating});
    }
    return posted;
}

Result<std::vector<DueMonth>> Cases::dueMonths(const Session &session, const QString &workflow)
{
    std::vector<DueMonth> months;
    const AccessRules access(m_store, session);
    if (!access.may(kinds::household, Action::List))
        return months;
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("cases/duemonths")));
    statement.bindAll(workflow, m_store.today().toString(Qt::ISODate));
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return months;
        if (!access.covers(statement.text(1)))
            continue;
        const auto month = QDate::fromString(statement.text(0) + QLatin1String("-01"), Qt::ISODate);
        if (months.empty() || months.back().month != month)
            months.push_back({month, 0});
        months.back().cases += statement.integer(2);
    }
}

Result<std::vector<Uid>> Cases::openedOf(const Session &session, const std::vector<Uid> &ids)
{
    CaseRows rows(m_store);
    std::vector<Uid> opened;
    for (const auto &id : ids) {
        ARCHIVE_TRY(record, caseOf(m_store, id));
        ARCHIVE_TRY(steps, rows.steps(record));
        ARCHIVE_TRY(looked, hasOpened(m_store, record, steps, session.user().name));
        if (looked)
            opened.push_back(id);
    }
    return opened;
}

Result<CaseFile> Cases::get(const Session &session, const Uid &id)
{
    ARCHIVE_TRY(record, caseOf(m_store, id));
    if (record.subjectKind)
        ARCHIVE_CHECK(lookAtSubject(m_store, session, record));
    ARCHIVE_TRY(row, CaseLister(m_store, session).row(record));
    if (!row) {
        return Error{ErrorCode::Refused,
                     CasesText::tr("Your duties do not show you this case; ask a reviewer."),
                     {}};
    }
    CaseFile file{*row, {}};
    if (isOfArchive(record)) {
        ARCHIVE_TRY(items, purgeItems(m_store, record));
        file.row.items = std::move(items);
    }
    CaseRows rows(m_store);
    ARCHIVE_TRY(steps, stepsOf(rows, record));
    file.steps = std::move(steps);
    ARCHIVE_CHECK(noteOpening(m_store, session, record));
    return file;
}

Result<std::vector<CaseFile>>
Cases::openOf(const Session &session, const Uid &household, const QString &workflow)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kinds::household, Action::View));
    ARCHIVE_CHECK(rules.requireHousehold(household));
    CaseRows rows(m_store);
    CaseLister lister(m_store, session);
    ARCHIVE_TRY(records, rows.ofHousehold(household));
    std::vector<CaseFile> files;
    for (const auto &record : records) {
        if (!record.open || record.workflow != workflow || !record.subjectKind
            || rules.verdict(*record.subjectKind, Action::View) != Verdict::Allowed)
            continue;
        ARCHIVE_TRY(hidden, hiddenSubject(m_store, session, record));
        ARCHIVE_TRY(row, lister.row(record));
        if (!hidden.isEmpty() || !row)
            continue;
        ARCHIVE_TRY(steps, stepsOf(rows, record));
        files.push_back({*row, std::move(steps)});
    }
    if (!files.empty()) {
        ARCHIVE_CHECK(recordLooks(
            m_store, session, QStringLiteral("look"), {{kinds::household, household, household}}));
    }
    return files;
}

Result<std::vector<CaseMark>> Cases::marks(const Session &session, const Uid &household)
{
    AccessRules rules(m_store, session);
    ARCHIVE_CHECK(rules.require(kinds::household, Action::View));
    ARCHIVE_CHECK(rules.requireHousehold(household));
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    CaseRows rows(m_store);
    ARCHIVE_TRY(records, rows.marked(household));
    std::vector<CaseMark> marks;
    for (const auto &record : records) {
        ARCHIVE_TRY(hidden, hiddenSubject(m_store, session, record));
        if (!hidden.isEmpty())
            continue;
        ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
        ARCHIVE_TRY(steps, rows.steps(record));
        const bool whole = rules.verdict(*record.subjectKind, Action::View) == Verdict::Allowed;
        marks.push_back({record.uid,
                         record.workflow,
                         record.mark,
                         *record.subjectKind,
                         record.subject,
                         legalclock::civilDate(record.openedAt),
                         record.deadline,
                         whole ? printedTexts(*workflow, steps) : QStringList()});
    }
    if (!marks.empty()) {
        ARCHIVE_CHECK(recordLooks(
            m_store, session, QStringLiteral("look"), {{kinds::household, household, household}}));
    }
    return marks;
}

Result<QString> Cases::purposeToOpen(const QString &workflow)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(found, workflowOf(*workflows, workflow));
    return purposeOf(m_store, found->opening());
}

Result<QString> Cases::purposeToStep(const Uid &id, const QString &action)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(record, caseOf(m_store, id));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    if (const auto *transition = workflow->find(record.state, action))
        return purposeOf(m_store, *transition);
    const auto any = std::find_if(workflow->transitions.rbegin(),
                                  workflow->transitions.rend(),
                                  [&](const auto &each) { return each.action == action; });
    return purposeOf(m_store,
                     any == workflow->transitions.rend() ? workflow->transitions.back() : *any);
}

} // namespace archive
