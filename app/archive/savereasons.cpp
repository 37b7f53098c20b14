// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/savereasons.h"

#include "archive/checks.h"
#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct ReasonsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

} // namespace

SaveReasons::SaveReasons(const Catalogue &catalogue,
                         const ChangeSet &changes,
                         const std::vector<Finding> &findings)
    : m_catalogue(catalogue)
    , m_changes(changes)
    , m_findings(findings)
{
    for (const auto &one : changes.confirmed) {
        const bool isFound =
            std::any_of(findings.begin(), findings.end(), [&one](const Finding &finding) {
                return isSamePoint(finding, one.finding);
            });
        if (isFound && !savereason::saysNothing(one.reason))
            m_confirmed.push_back(one);
    }
}

bool SaveReasons::isConfirmed(const Finding &finding) const
{
    return std::any_of(m_confirmed.begin(), m_confirmed.end(), [&finding](const auto &one) {
        return isSamePoint(finding, one.finding);
    });
}

Result<void> SaveReasons::refuse() const
{
    for (const auto &one : m_confirmed)
        ARCHIVE_CHECK(refuseFindings({}, one.reason));
    std::vector<Finding> left;
    for (const auto &finding : m_findings) {
        if (finding.severity == Severity::Hard || !isConfirmed(finding))
            left.push_back(finding);
    }
    return refuseFindings(left, m_changes.reason);
}

QString SaveReasons::of(const Uid &record) const
{
    std::vector<const ConfirmedFinding *> own;
    for (const auto &one : m_confirmed) {
        if (one.finding.record == record)
            own.push_back(&one);
    }
    if (own.empty())
        return m_changes.reason;
    if (own.size() == 1 && m_changes.reason.isEmpty())
        return own.front()->reason;
    QStringList lines;
    for (const auto *one : own) {
        lines.append(ReasonsText::tr("%1: %2", "field and the reason given for it")
                         .arg(titleOf(m_catalogue.field(one->finding.field)),
                              savereason::text(m_catalogue, one->reason)));
    }
    if (!m_changes.reason.isEmpty())
        lines.append(savereason::text(m_catalogue, m_changes.reason));
    return lines.join(QLatin1Char('\n'));
}

} // namespace archive
