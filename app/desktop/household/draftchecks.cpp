// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/draftchecks.h"

#include "desktop/models/householddraft.h"

namespace archive {

namespace {

constexpr int checkPauseMs = 250;

} // namespace

bool isHard(const Finding &finding)
{
    return finding.severity == Severity::Hard;
}

std::vector<Finding> withoutFilled(std::vector<Finding> findings, const HouseholdDraft &draft)
{
    std::erase_if(findings, [&draft](const Finding &finding) {
        const auto &table = draft.table(finding.field.kind);
        const int row = table.rowOf(finding.record);
        return finding.code == QLatin1String("required") && row >= 0
            && !table.draft(row).now.value(finding.field).isNone();
    });
    return findings;
}

DraftChecks::DraftChecks(HouseholdDraft &draft, ArchiveWorker &worker, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_worker(worker)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { check(); });
}

void DraftChecks::checkSoon()
{
    m_pause.start();
}

void DraftChecks::stop()
{
    m_pause.stop();
    m_job.cancel();
    m_running = false;
    m_then = {};
}

void DraftChecks::check(const std::function<void()> &then)
{
    m_pause.stop();
    m_job.cancel();
    m_running = true;
    if (then)
        m_then = then;
    m_job = m_worker.run<std::vector<Finding>>(
        this,
        [changes = m_draft.changes({})](Archive &archive, const Session &session) {
            return archive.records().check(session, changes);
        },
        [this](const Result<std::vector<Finding>> &findings) { take(findings); });
}

void DraftChecks::take(const Result<std::vector<Finding>> &findings)
{
    m_running = false;
    if (!findings) {
        m_then = {};
        emit failed(findings.error());
        return;
    }
    emit found(*findings);
    if (!m_then)
        return;
    if (m_pause.isActive()) {
        check();
        return;
    }
    const auto then = std::exchange(m_then, {});
    then();
}

} // namespace archive
