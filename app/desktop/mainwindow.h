// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/archivesource.h"
#include "desktop/work/openarchive.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QVBoxLayout;

namespace archive {

class HouseholdListPage;
class HouseholdPage;
class Locker;
class LockPage;
class Prompts;
class Rail;
class ReportPreview;
class SignInPage;
class StatusStrip;

/// The frame: sign-in first, then rail, pages and status bar. It composes pages and leads from one to the other.
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

private:
    void enter(const SignedIn &signedIn, const WorkPurpose &work);
    void makePages(const SignedIn &signedIn);
    void connectPages();
    void leaveArchive();
    /// Whether something typed would be lost.
    [[nodiscard]] bool isUnsaved() const;
    /// Signing out or closing at the lock page: only who may lose the work that is not saved is asked.
    void leaveLocked(const std::function<void()> &then);
    void showWorkspace(const WorkPurpose &work);
    void changeTask(const Task &task);
    void showList();
    void openHousehold(const Uid &household);
    void openNewHousehold();
    void openReport(const Uid &household, const QString &name);
    void showCounts();
    void showWork(const WorkPurpose &work);
    /// Calls `then` unless the person wants to go on editing.
    void leavePage(const std::function<void()> &then);
    void setTitle(const QString &page);

    Environment m_environment;
    std::unique_ptr<Prompts> m_prompts;
    ArchiveWorker m_worker;
    std::optional<OpenArchive> m_open;
    QStackedWidget *m_stack;
    SignInPage *m_signIn;
    LockPage *m_lockPage;
    Locker *m_locker;
    QWidget *m_workspace = nullptr; ///< everything that knows the open archive; gone after sign-out
    std::unique_ptr<ArchiveSource> m_source;
    Rail *m_rail = nullptr;
    StatusStrip *m_status = nullptr;
    QStackedWidget *m_pages = nullptr;
    HouseholdListPage *m_list = nullptr;
    HouseholdPage *m_household = nullptr;
    ReportPreview *m_report = nullptr;
    QString m_titleBefore; ///< of the page that was locked
    QPointer<QWidget> m_focusBefore; ///< where the keyboard was then
    bool m_closing = false;
};

} // namespace archive
