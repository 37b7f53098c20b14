// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/idlewatch.h"
#include "desktop/frame/pinlock.h"
#include "desktop/work/openarchive.h"

namespace archive {

class LockPage;
class Prompts;

/// Locks the workstation when nobody works at it, or when asked to, and lets who works there in again. While it is locked there is no session: no
/// job can look at anything. The pages stay as they are, with what was typed.
class Locker final : public QObject
{
    Q_OBJECT

public:
    Locker(ArchiveWorker &worker,
           const Environment &environment,
           Prompts &prompts,
           LockPage *page,
           QObject *parent = nullptr);

    /// Watches from now on; the PIN of an earlier sign-in is forgotten.
    void begin(const OpenArchive &archive, const WorkPurpose &work);
    /// The task that unlocking goes on with.
    void setWork(const WorkPurpose &work);
    void end();
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Whether something typed is not saved, for what the page says.
    void setUnsavedBy(std::function<bool()> isUnsaved) { m_isUnsaved = std::move(isUnsaved); }

    void lock();
    void askForPin();

signals:
    void locked();
    void unlocked(const archive::WorkPurpose &work);

private:
    void take(const QString &secret);
    void resume(const QString &how);
    void watch();

    ArchiveWorker &m_worker;
    Environment m_environment;
    Prompts &m_prompts;
    LockPage *m_page;
    Result<IdleRules> m_rules;
    IdleWatch m_watch;
    PinLock m_pin;
    std::optional<OpenArchive> m_archive;
    std::optional<WorkPurpose> m_work;
    std::function<bool()> m_isUnsaved;
    bool m_locked = false;
};

} // namespace archive
