// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/pagestack.h"
#include "desktop/frame/quickgo.h"

namespace archive {

class Rail;
class ResumeBar;
class StatusStrip;

/// Everything that knows the open archive: rail, pages and status bar, until sign-out.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    Workspace(const SignedIn &signedIn, ArchiveWorker &worker, Prompts &prompts);
    ~Workspace() override;

    /// Begins with the first page that this work offers.
    void begin(const WorkPurpose &work);
    /// Unlocked again: what was typed still stands there.
    void resume(const WorkPurpose &work);
    [[nodiscard]] bool isUnsaved() const;
    /// Calls `then` unless the person wants to go on editing.
    void askToLeave(const std::function<void()> &then);
    /// Made anew in another language, this page and what is typed there come first.
    void leaveBehind(const std::function<void(const Destination &)> &then)
    {
        m_pages->leaveBehind(then);
    }
    void goOn(const WorkPurpose &work, const Destination &to);
    /// Of the page that is open; empty when the program's name is enough.
    [[nodiscard]] QString title() const { return m_pages->title(); }
    void setCompact(bool compact);

signals:
    void languageChosen(const QString &language);
    void titleChanged();
    void workChanged(const archive::WorkPurpose &work);
    void pinChosen();
    void lockChosen();
    void signOutChosen();

private:
    void layOut();
    void addKeys();
    void openQuickGo();
    /// What the open page lets one do now, by its buttons.
    [[nodiscard]] std::vector<QuickEntry> entries() const;
    void connectParts();
    void changeTask(const Task &task);
    void showWork(const WorkPurpose &work);
    void showCounts();

    OpenArchive m_archive;
    ArchiveWorker &m_worker;
    Prompts &m_prompts;
    std::unique_ptr<ArchiveSource> m_source;
    Rail *m_rail;
    PageStack *m_pages;
    ResumeBar *m_resume;
    StatusStrip *m_status;
};

} // namespace archive
