// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/casewriter.h"

#include "archive/access.h"
#include "archive/accounts.h"
#include "archive/eraser.h"
#include "archive/erasureplan.h"
#include "archive/handover.h"
#include "archive/placeratings.h"
#include "archive/purgesweep.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "vault/username.h"
#include "views/household.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct CaseWriterText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Cases)
};

Error refusedStep(const QString &sentence)
{
    return {ErrorCode::Refused, sentence, {}};
}

QString titles(const Policy &policy, const QStringList &roles)
{
    QStringList texts;
    for (const auto &name : roles) {
        const auto *role = policy.role(name);
        if (name == programRole) {
            texts.append(CaseWriterText::tr("the program itself"));
        } else {
            texts.append(role == nullptr ? name : titleOf(*role));
        }
    }
    return texts.join(QStringLiteral(", "));
}

Error notFromThere(const Workflow &workflow, const CaseRecord &record, const QString &action)
{
    const auto possible = workflow.actionsFrom(record.state).join(QStringLiteral(", "));
    if (!workflow.knows(action)) {
        return {ErrorCode::InvalidInput,
                CaseWriterText::tr("There is no step “%1”; possible from “%2” are: %3.")
                    .arg(action.left(60), record.state, possible),
                {}};
    }
    return refusedStep(
        CaseWriterText::tr("The step “%1” can't be taken from “%2”; possible are: %3.")
            .arg(action, record.state, possible));
}

Result<void> requirePresent(const CaseRecord &record, const CaseMove &move)
{
    if (move.revision && *move.revision != record.revision) {
        return Error{
            ErrorCode::Stale,
            CaseWriterText::tr("The case has gone on since you read it (revision %1, now %2); "
                               "look at it again.")
                .arg(*move.revision)
                .arg(record.revision),
            {}};
    }
    if (record.erasedOn.isValid()) {
        return refusedStep(
            CaseWriterText::tr("The record was erased on %1, and the case ended with it.")
                .arg(record.erasedOn.toString(Qt::ISODate)));
    }
    if (!record.open) {
        return refusedStep(CaseWriterText::tr("The case is closed (“%1”); open another if there is "
                                              "something new.")
                               .arg(record.state));
    }
    return {};
}

void enter(CaseRecord &record, const Workflow &workflow, const Transition &transition, QDate today)
{
    const auto *state = workflow.state(transition.to);
    record.state = transition.to;
    record.open = !state->isFinal;
    record.mark = state->mark;
    if (transition.deadline)
        record.deadline = transition.deadline->lastDay(today);
}

} // namespace

Result<std::shared_ptr<const Workflows>> shippedWorkflows(Store &store)
{
    // Both come with the program and are the same in every archive.
    static const auto loaded = loadWorkflows(QStringLiteral(":/workflow"), *store.context().policy);
    return loaded;
}

Result<const Workflow *> workflowOf(const Workflows &workflows, const QString &name)
{
    if (const auto *found = workflows.find(name))
        return found;
    QStringList names;
    for (const auto &each : workflows.all())
        names.append(each.name);
    return Error{ErrorCode::NotFound,
                 CaseWriterText::tr("There is no kind of case “%1”; there are: %2.")
                     .arg(name.left(60), names.join(QStringLiteral(", "))),
                 {}};
}

Result<CaseRecord> caseOf(Store &store, const Uid &id)
{
    ARCHIVE_TRY(found, CaseRows(store).find(id));
    if (found)
        return *found;
    return Error{ErrorCode::NotFound,
                 CaseWriterText::tr("There is no case %1; archivectl case list names them.")
                     .arg(id.toString()),
                 {}};
}

CaseWriter::CaseWriter(Store &store, const Session &session, JournalWriter &journal)
    : m_store(store)
    , m_session(session)
    , m_journal(journal)
{ }

Result<void> CaseWriter::requireDuty(const Transition &transition) const
{
    const auto &policy = *m_store.context().policy;
    if (!m_session.mayUnmask()) {
        return refusedStep(
            CaseWriterText::tr("No case goes on without a purpose; choose one first."));
    }
    if (!haveCommon(m_session.user().roles, transition.roles)) {
        return refusedStep(CaseWriterText::tr("The step “%1” is for: %2; ask one of them.")
                               .arg(transition.action, titles(policy, transition.roles)));
    }
    if (transition.purposes.contains(m_session.purpose().code))
        return {};
    return refusedStep(
        CaseWriterText::tr("The step “%1” is not taken for the purpose %2 but for: %3.")
            .arg(transition.action,
                 titleOf(m_session.purpose()),
                 transition.purposes.join(QStringLiteral(", "))));
}

Result<void> CaseWriter::requireAccess(const CaseRecord &record)
{
    if (isOfArchive(record) && !m_session.user().townships.empty()) {
        return refusedStep(
            CaseWriterText::tr("The case is about the whole archive, and your duties "
                               "are limited to some townships; ask somebody whose "
                               "are not."));
    }
    if (!record.subjectKind)
        return {};
    AccessRules rules(m_store, m_session);
    ARCHIVE_CHECK(rules.require(*record.subjectKind, Action::View));
    if (isOfPlace(record)) {
        ARCHIVE_TRY(place, placeOf(m_store, record));
        return rules.requireDivision(place.division, {});
    }
    return record.erasedOn.isValid() ? Result<void>() : rules.requireHousehold(record.household);
}

Result<void> CaseWriter::placeRecord(CaseRecord &record, const QString &subject)
{
    ARCHIVE_TRY(uid, Uid::parse(subject));
    Rows rows(m_store);
    ARCHIVE_TRY(place, rows.place(uid));
    if (!place) {
        return Error{
            ErrorCode::NotFound,
            CaseWriterText::tr("There is no record %1; check the number.").arg(uid.toString()),
            {}};
    }
    ARCHIVE_TRY(found, rows.find(place->kind, uid));
    if (place->household.isNull() || !found || found->deleted) {
        return Error{
            ErrorCode::InvalidInput,
            CaseWriterText::tr("%1 is no household and nothing of one, or was deleted; a case "
                               "is about a household or what belongs to it.")
                .arg(uid.toString()),
            {}};
    }
    record.subjectKind = place->kind;
    record.subject = uid;
    record.household = place->household;
    return {};
}

Result<CaseRecord> CaseWriter::begin(const Workflow &workflow, const QString &subject)
{
    CaseRecord record;
    ARCHIVE_TRY(uid, m_store.newUid());
    record.uid = uid;
    record.workflow = workflow.name;
    record.openedBy = m_session.user().name;
    record.owner = record.openedBy;
    record.openedAt = m_store.now();
    switch (workflow.subject) {
    case CaseSubject::Record:
        ARCHIVE_CHECK(placeRecord(record, subject));
        break;
    case CaseSubject::User:
        ARCHIVE_CHECK(placeUser(record, subject));
        break;
    case CaseSubject::Archive:
        ARCHIVE_CHECK(requireArchive(subject));
        break;
    case CaseSubject::Village:
        ARCHIVE_CHECK(placeVillage(record, subject));
        break;
    case CaseSubject::Township:
        ARCHIVE_CHECK(placeTownship(record, subject));
        break;
    }
    return record;
}

Result<void> CaseWriter::requireArchive(const QString &subject) const
{
    const auto id = m_store.context().info.id.toString();
    if (subject == id)
        return {};
    return Error{
        ErrorCode::InvalidInput,
        CaseWriterText::tr("Such a case is about the archive as a whole; give its id, %1.").arg(id),
        {}};
}

Result<void> CaseWriter::placeUser(CaseRecord &record, const QString &subject)
{
    ARCHIVE_TRY(name, normalizedUserName(subject));
    ARCHIVE_TRY(account, findAccount(m_store, name));
    if (!account) {
        return Error{ErrorCode::NotFound,
                     CaseWriterText::tr("There is no user “%1”; check the name.").arg(name),
                     {}};
    }
    record.subjectUser = name;
    return {};
}

Result<CaseRecord> CaseWriter::open(const CaseOpening &opening, const std::optional<DueItems> &due)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, opening.workflow));
    const auto &transition = workflow->opening();
    ARCHIVE_CHECK(requireDuty(transition));
    ARCHIVE_TRY(record, begin(*workflow, opening.subject));
    ARCHIVE_CHECK(requireAccess(record));
    ARCHIVE_TRY(values, checkValues(transition, opening.values));
    ARCHIVE_TRY(reason, checkReason(opening.reason));
    const std::vector<CaseStepRecord> none;
    ARCHIVE_CHECK(
        checkGuards(m_store, {transition, record, none, m_session.user().name, reason, values}));
    if (transition.effect == CaseEffect::Propose) {
        if (!due || due->items.empty()) {
            return refusedStep(
                CaseWriterText::tr("Nothing is due on that day; no case is opened."));
        }
        values = purgeValues(m_store.catalogue(), *due);
    }
    enter(record, *workflow, transition, m_store.today());
    ARCHIVE_CHECK(complete(transition, record, values));
    CaseStepRecord step;
    step.step = {transition.action, {}, {}, {}, reason, values};
    ARCHIVE_CHECK(write(record, step));
    if (transition.effect == CaseEffect::Propose)
        ARCHIVE_CHECK(PurgeRows(m_store, record.row).insert(due->items));
    ARCHIVE_CHECK(apply(transition.effect, record, step.step));
    ARCHIVE_CHECK(enterRecord(record, *workflow));
    return record;
}

Result<ReadyStep> CaseWriter::prepare(const CaseMove &move)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(record, caseOf(m_store, move.id));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    ARCHIVE_CHECK(requirePresent(record, move));
    const auto *transition = workflow->find(record.state, move.action);
    if (transition == nullptr)
        return notFromThere(*workflow, record, move.action);
    ARCHIVE_CHECK(requireDuty(*transition));
    ARCHIVE_CHECK(requireAccess(record));
    ARCHIVE_TRY(values, checkValues(*transition, move.values));
    ARCHIVE_TRY(reason, checkReason(move.reason));
    ARCHIVE_TRY(steps, CaseRows(m_store).steps(record));
    ARCHIVE_CHECK(
        checkGuards(m_store, {*transition, record, steps, m_session.user().name, reason, values}));
    return ReadyStep{record, workflow, transition, steps, values, reason};
}

Result<CaseRecord> CaseWriter::step(const CaseMove &move)
{
    ARCHIVE_TRY(ready, prepare(move));
    auto &record = ready.record;
    enter(record, *ready.workflow, *ready.transition, m_store.today());
    ARCHIVE_CHECK(complete(*ready.transition, record, ready.values));
    CaseStepRecord step;
    step.step = {ready.transition->action, {}, {}, {}, ready.reason, ready.values};
    ARCHIVE_CHECK(write(record, step));
    ARCHIVE_CHECK(apply(ready.transition->effect, record, step.step));
    ARCHIVE_CHECK(enterRecord(record, *ready.workflow));
    return record;
}

/// Guards have asked whether another law keeps any of it, in the same transaction.
Result<void> CaseWriter::restrictSubject(const CaseRecord &record)
{
    ARCHIVE_TRY(plan, planErasure(m_store, record.subject, m_store.today()));
    ARCHIVE_CHECK(Eraser(m_store, m_journal, ErasureReason::Withdrawn).eraseAll(plan.erased));
    ARCHIVE_CHECK(restrictAll(m_store, m_journal, plan.kept));
    m_hasErased = true;
    return {};
}

Result<void> CaseWriter::giveTo(CaseRecord record, const QString &action, const QString &owner)
{
    record.owner = owner;
    CaseStepRecord step;
    step.step.action = action;
    return write(record, step);
}

Result<QString> CaseWriter::ownerFor(const Uid &household)
{
    ARCHIVE_TRY(record, Rows(m_store).find(kinds::household, household));
    const auto officer = record ? HouseholdView(*record).officer() : QString();
    ARCHIVE_TRY(account, findAccount(m_store, officer));
    return account && !account->disabled ? officer : m_session.user().name;
}

Result<void>
CaseWriter::openFound(const QString &workflow, CaseRecord found, const CaseValues &values)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(known, workflowOf(*workflows, workflow));
    ARCHIVE_TRY(uid, m_store.newUid());
    ARCHIVE_TRY(owner, ownerFor(found.household));
    found.uid = uid;
    found.workflow = known->name;
    found.openedBy = m_session.user().name;
    found.owner = owner;
    found.openedAt = m_store.now();
    const auto &transition = known->opening();
    enter(found, *known, transition, m_store.today());
    CaseStepRecord step;
    step.step = {transition.action, {}, {}, {}, {}, values};
    return write(found, step);
}

Result<void> CaseWriter::write(CaseRecord &record, CaseStepRecord &step)
{
    step.number = ++record.revision;
    step.step.state = record.state;
    step.step.actor = m_session.user().name;
    step.step.at = m_store.now();
    EntryDraft draft;
    draft.action =
        record.revision == 1 ? QStringLiteral("case-opened") : QStringLiteral("case-step");
    draft.kind = record.subjectKind;
    draft.record = record.subject;
    draft.household = record.household;
    draft.content.reason = step.step.reason;
    draft.content.detail = caseStepDetail(record, step.step.action);
    draft.content.state = caseStepState(record.uid, step);
    ARCHIVE_TRY(seq, m_journal.append(draft));
    step.seq = seq;
    return CaseRows(m_store).write(record, step);
}

Result<void> CaseWriter::stepFound(CaseRecord record, const QString &action, const QString &reason)
{
    ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
    ARCHIVE_TRY(workflow, workflowOf(*workflows, record.workflow));
    const auto *transition = workflow->find(record.state, action);
    if (transition == nullptr)
        return {};
    enter(record, *workflow, *transition, m_store.today());
    CaseStepRecord step;
    step.step = {action, {}, {}, {}, reason, {}};
    ARCHIVE_CHECK(write(record, step));
    ARCHIVE_CHECK(apply(transition->effect, record, step.step));
    return enterRecord(record, *workflow);
}

Result<void> CaseWriter::apply(CaseEffect effect, const CaseRecord &record, const CaseStep &step)
{
    switch (effect) {
    case CaseEffect::None:
    case CaseEffect::Propose:
        return {};
    case CaseEffect::Erase: {
        ARCHIVE_CHECK(Eraser(m_store, m_journal, ErasureReason::Withdrawn).erase(record.subject));
        m_hasErased = true;
        return {};
    }
    case CaseEffect::Restrict:
        return restrictSubject(record);
    case CaseEffect::Purge: {
        ARCHIVE_TRY(waiting, PurgeRows(m_store, record.row).waiting(0, 1));
        return waiting.empty() ? Result<void>()
                               : refusedStep(CaseWriterText::tr("The purge is not at its end; take "
                                                                "the step again."));
    }
    case CaseEffect::TakeOver:
        return takeOver(
            m_store, m_session, m_journal, record.subjectUser, step.values.front().second);
    default:
        return applyToRating(effect, record, step);
    }
}

} // namespace archive
