// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/appraisalwriter.h"

#include "catalogue/savereason.h"
#include "rating/proposals.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace archive {
namespace {

struct AppraisalWriterText
{
    Q_DECLARE_TR_FUNCTIONS(archive::AppraisalWriter)
};

/// Lines after which is read again of whom the appraiser spoke, since another place may type the same sheet.
constexpr size_t linesOfChunk = 20;

Change changeBelowHousehold(const AppraisedLine &line)
{
    auto change = changeTo(line.appraisal);
    change.parent = line.household;
    return change;
}

Result<QSet<QString>> spokenNow(Archive &archive, const Session &session, const AppraisalHead &head)
{
    ARCHIVE_TRY(households, archive.appraisals().spokenOf(session, head));
    QSet<QString> spoken;
    for (const auto &household : households)
        spoken.insert(household.toString());
    return spoken;
}

Error spokenAlready(const AppraisalHead &head)
{
    return {ErrorCode::Refused,
            AppraisalWriterText::tr("%1 spoke of this household already on %2.")
                .arg(head.appraiser, head.day.toWire()),
            {}};
}

/// Whether nothing but the want of a reason keeps these changes out.
Result<bool> wantsReason(Archive &archive, const Session &session, const ChangeSet &set)
{
    ARCHIVE_TRY(findings, archive.records().check(session, set));
    return !findings.empty()
        && std::all_of(findings.begin(), findings.end(), [](const Finding &finding) {
               return finding.severity == Severity::Soft;
           });
}

Result<void> saveLine(Archive &archive,
                      const Session &session,
                      const AppraisedLine &line,
                      const QString &reason,
                      AppraisalOutcome &outcome)
{
    const ChangeSet set{reason, {changeBelowHousehold(line)}};
    const auto saved = archive.records().save(session, set);
    if (saved) {
        outcome.saved.push_back(line.household);
        return {};
    }
    const auto &error = saved.error();
    if (!isOfRecords(error) && error.code != ErrorCode::NotFound)
        return error;
    RefusedAppraisal refused{line.household, error};
    if (error.code == ErrorCode::InvalidInput) {
        ARCHIVE_TRY(reasonable, wantsReason(archive, session, set));
        refused.reason = reasonable;
    }
    outcome.refused.push_back(std::move(refused));
    return {};
}

/// What keeps a line out: a hard finding, or an unusual one for which there is no reason; empty when nothing does.
QString barredBy(const std::vector<Finding> &findings, const QString &reason)
{
    const auto bars = [&reason](const Finding &finding) {
        return finding.severity == Severity::Hard || savereason::saysNothing(reason);
    };
    const auto found = std::find_if(findings.begin(), findings.end(), bars);
    return found == findings.end() ? QString() : found->message;
}

Result<void> verifySaved(const AppraisalOutcome &outcome, const QSet<QString> &spoken)
{
    for (const auto &household : outcome.saved) {
        if (!spoken.contains(household.toString())) {
            return Error{ErrorCode::Internal,
                         AppraisalWriterText::tr("What was saved can't be found again; check the "
                                                 "archive (verify)."),
                         household.toString()};
        }
    }
    return {};
}

} // namespace

Result<AppraisalOutcome> saveAppraisals(Archive &archive,
                                        const Session &session,
                                        const AppraisalHead &head,
                                        const std::vector<AppraisedLine> &lines,
                                        const QString &reason,
                                        const AppraisalWatch &watch)
{
    AppraisalOutcome outcome;
    QSet<QString> spoken;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!watch(int(i))) {
            outcome.stopped = true;
            break;
        }
        if (i % linesOfChunk == 0) {
            ARCHIVE_TRY(now, spokenNow(archive, session, head));
            spoken = std::move(now);
        }
        if (spoken.contains(lines[i].household.toString())) {
            outcome.refused.push_back({lines[i].household, spokenAlready(head)});
            continue;
        }
        ARCHIVE_CHECK(saveLine(archive, session, lines[i], reason, outcome));
    }
    ARCHIVE_TRY(after, spokenNow(archive, session, head));
    ARCHIVE_CHECK(verifySaved(outcome, after));
    return outcome;
}

Result<int>
saveWholeSheet(Archive &archive,
               const Session &session,
               const AppraisalHead &head,
               const std::vector<AppraisedLine> &lines,
               const QString &reason,
               const std::function<QString(size_t line, const QString &sentence)> &nameOf)
{
    ARCHIVE_TRY(spoken, spokenNow(archive, session, head));
    ChangeSet set{reason, {}};
    for (size_t i = 0; i < lines.size(); ++i) {
        if (spoken.contains(lines[i].household.toString())) {
            return Error{ErrorCode::Refused,
                         nameOf(i, spokenAlready(head).message),
                         lines[i].registerNumber};
        }
        // One by one, so that a refusal is of a line.
        const ChangeSet one{reason, {changeBelowHousehold(lines[i])}};
        const auto findings = archive.records().check(session, one);
        const auto bar = findings ? barredBy(*findings, reason) : findings.error().message;
        if (!bar.isEmpty()) {
            return Error{findings ? ErrorCode::InvalidInput : findings.error().code,
                         nameOf(i, bar),
                         lines[i].registerNumber};
        }
        set.changes.push_back(one.changes.front());
    }
    ARCHIVE_TRY(saved, archive.records().save(session, set));
    return int(saved.saved.size());
}

} // namespace archive
