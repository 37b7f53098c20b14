// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbrows.h"
#include "archive/journalrow.h"
#include "archive/purgesweep.h"
#include "archive/verifier.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct VerifyCasesText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

/// The same of a step that was taken where the case came from.
Result<bool> isAsToldThere(Store &store, const CaseRecord &record, const CaseStepRecord &step)
{
    ARCHIVE_TRY(absorbed, AbsorbRows(store).entry(step.archive, step.seq));
    const bool isStep = absorbed
        && (absorbed->entry.action == QLatin1String("case-opened")
            || absorbed->entry.action == QLatin1String("case-step"));
    if (!isStep || !(absorbed->entry.record == record.subject)
        || !(absorbed->entry.household == record.household)
        || absorbed->entry.author.user != step.step.actor)
        return false;
    if (!absorbed->content)
        return record.erasedOn.isValid();
    const auto content = journalformat::readContent(
        store.catalogue(), record.subjectKind.value_or(0), *absorbed->content);
    if (!content || content->state != caseStepState(record.uid, step))
        return false;
    return step.number != record.revision
        || content->detail == caseStepDetail(record, step.step.action);
}

/// The entry has the step's actor, and what it commits to is the step, and after the last one the case itself.
Result<bool> isAsTold(Store &store, const CaseRecord &record, const CaseStepRecord &step)
{
    if (step.archive != 0)
        return isAsToldThere(store, record, step);
    ARCHIVE_TRY(entry, store.statement(QStringLiteral("verify/caseentry")));
    entry.bindAll(step.seq, orNull(record.subject), orNull(record.household));
    ARCHIVE_TRY(found, entry.step());
    if (!found || entry.text(0) != step.step.actor)
        return false;
    // Only an erasure explains that there is no content.
    if (entry.isNull(1))
        return record.erasedOn.isValid();
    const auto kind = record.subjectKind.value_or(0);
    const auto content = journalformat::readContent(store.catalogue(), kind, entry.blob(1));
    if (!content || content->state != caseStepState(record.uid, step))
        return false;
    return step.number != record.revision
        || content->detail == caseStepDetail(record, step.step.action);
}

} // namespace

/// Cases stand where their steps brought them, and each step is the one that its entry tells of.
Result<void> Verifier::checkCases()
{
    ARCHIVE_TRY(cases, m_store.statement(QStringLiteral("verify/cases")));
    for (;;) {
        ARCHIVE_TRY(found, cases.step());
        if (!found)
            break;
        report(VerifyCasesText::tr("The case %1 does not stand where its steps brought it.")
                   .arg(Uid::fromBytes(cases.blob(0)).toString()));
    }
    ARCHIVE_TRY(lost, m_store.statement(QStringLiteral("verify/lostcasesteps")));
    for (;;) {
        ARCHIVE_TRY(found, lost.step());
        if (!found)
            return checkCaseSteps();
        report(VerifyCasesText::tr("Entry %1 tells of a case's step that is not there.")
                   .arg(lost.integer(0)));
    }
}

Result<void> Verifier::checkCaseSteps()
{
    CaseRows rows(m_store);
    ARCHIVE_TRY(records, rows.all());
    for (const auto &record : records) {
        ARCHIVE_TRY(steps, rows.steps(record));
        const auto list = lastValue(steps, purgevalue::list).isEmpty()
            ? Result<void>()
            : requireProposedList(m_store, record, steps);
        if (!list && list.error().code != ErrorCode::Damaged)
            return list.error();
        if (!list) {
            report(VerifyCasesText::tr("The list of the purge %1 is not the one that was proposed.")
                       .arg(record.uid.toString()));
        }
        for (const auto &step : steps) {
            ARCHIVE_TRY(agrees, isAsTold(m_store, record, step));
            if (!agrees) {
                report(VerifyCasesText::tr("Step %1 of the case %2 is not as entry %3 tells.")
                           .arg(step.number)
                           .arg(record.uid.toString())
                           .arg(step.seq));
            }
        }
    }
    return {};
}

} // namespace archive
