// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/validation.h"
#include "desktop/work/archiveworker.h"

#include <QTimer>

namespace archive {

class HouseholdDraft;

[[nodiscard]] bool isHard(const Finding &finding);

/// The findings but those of a missing value that stands there now: until the next check, nothing else is known to be mended.
[[nodiscard]] std::vector<Finding> withoutFilled(std::vector<Finding> findings,
                                                 const HouseholdDraft &draft);

/// Asks the archive what saving the draft would meet: a little after somebody typed, and before it is saved.
class DraftChecks final : public QObject
{
    Q_OBJECT

public:
    DraftChecks(HouseholdDraft &draft, ArchiveWorker &worker, QObject *parent);

    /// Once nothing was typed for a moment.
    void checkSoon();
    /// At once; `found` says it too. `then` waits until what was typed meanwhile is checked as well, and is dropped by a failure.
    void check(const std::function<void()> &then = {});
    void stop();
    /// Whether something was typed that the last answer did not see.
    [[nodiscard]] bool isBehind() const { return m_pause.isActive() || m_running; }

signals:
    void found(const std::vector<archive::Finding> &findings);
    void failed(const archive::Error &error);

private:
    void take(const Result<std::vector<Finding>> &findings);

    HouseholdDraft &m_draft;
    ArchiveWorker &m_worker;
    QTimer m_pause;
    JobTicket m_job;
    bool m_running = false;
    std::function<void()> m_then;
};

} // namespace archive
