// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checks.h"

#include "archive/filereferences.h"
#include "catalogue/savereason.h"
#include "domain/checkedtext.h"
#include "views/household.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

constexpr int longestReason = 1000;

struct ChecksText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

/// A new household gets its number with its village, and of a missing village another finding tells.
bool getsItsNumber(const PlannedRecord &planned, const Finding &finding)
{
    return planned.after.kind == kinds::household && planned.before.revision == 0
        && finding.field == fields::household::registerNumber
        && HouseholdView(planned.after).registerNumber().isEmpty();
}

} // namespace

void FindingList::add(Severity severity, FieldId field, const QString &code, const QString &message)
{
    m_findings.push_back({severity, m_record.uid, field, code, message});
}

void FindingList::hard(FieldId field, const QString &code, const QString &message)
{
    add(Severity::Hard, field, code, message);
}

void FindingList::soft(FieldId field, const QString &code, const QString &message)
{
    add(Severity::Soft, field, code, message);
}

void FindingList::append(const std::vector<Finding> &findings)
{
    m_findings.insert(m_findings.end(), findings.begin(), findings.end());
}

Result<std::vector<Finding>> checkPlan(Store &store, SavePlan &plan)
{
    std::vector<Finding> findings;
    for (const auto &planned : plan.records()) {
        if (planned.unchanged)
            continue;
        FindingList list(planned.after);
        ARCHIVE_CHECK(checkPlaces(store, plan.rows(), planned, list));
        if (!planned.after.deleted) {
            auto invalid = validate(store.catalogue(), planned.after, store.validation());
            std::erase_if(invalid, [&planned](const Finding &finding) {
                return getsItsNumber(planned, finding);
            });
            list.append(invalid);
            ARCHIVE_CHECK(checkMeaning(store, plan.rows(), planned, list));
            ARCHIVE_CHECK(checkFacts(store, plan.rows(), planned, list));
            ARCHIVE_CHECK(checkFiles(store, planned, list));
        }
        findings.insert(findings.end(), list.findings().begin(), list.findings().end());
    }
    return findings;
}

Result<void> refuseFindings(const std::vector<Finding> &findings, const QString &reason)
{
    ARCHIVE_CHECK(checkFreeText(reason, longestReason, TextLines::Many));
    const auto hard = std::find_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Hard;
    });
    if (hard != findings.end())
        return Error{ErrorCode::InvalidInput, hard->message, hard->code};
    if (!findings.empty() && savereason::saysNothing(reason)) {
        return Error{ErrorCode::InvalidInput,
                     ChecksText::tr("%1 Give a reason to save it all the same.")
                         .arg(findings.front().message),
                     findings.front().code};
    }
    return {};
}

} // namespace archive
