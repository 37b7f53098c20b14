// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace archive {

class Locker;
class LockPage;
class NewArchivePage;
class Prompts;
class SignInPage;
class Workspace;

/// The frame: sign-in first, then the workspace, or the lock page over it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Environment &environment, Prompts *prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void offerArchive(const QString &folder);
    void offerUser(const QString &name);
    /// Signs the offered user in to the offered archive and begins the open task of this purpose.
    void signInFor(const QString &password, const QString &purpose);
    [[nodiscard]] ArchiveWorker &worker() { return m_worker; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectLocker();
    void beginNewArchive();
    void leaveNewArchive();
    void enter(const SignedIn &signedIn, const WorkPurpose &work);
    void makeWorkspace();
    /// Everything in another language; what is typed is kept and stands there again.
    void speak(const QString &language);
    void leaveArchive();
    [[nodiscard]] bool isUnsaved() const;
    /// Signing out or closing at the lock page: only who may lose the work that is not saved is asked.
    void leaveLocked(const std::function<void()> &then);
    void showWorkspace(const WorkPurpose &work);
    void showTitle();

    Environment m_environment;
    std::unique_ptr<Prompts> m_prompts;
    ArchiveWorker m_worker;
    std::optional<OpenArchive> m_open;
    SignedIn m_signedIn; ///< while an archive is open
    WorkPurpose m_work; ///< the same
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    LockPage *m_lockPage;
    Locker *m_locker;
    NewArchivePage *m_newArchive = nullptr; ///< while one is made
    Workspace *m_workspace = nullptr; ///< gone after sign-out
    QPointer<QWidget> m_focusBefore; ///< where the keyboard was before the lock
    bool m_closing = false;
};

} // namespace archive
