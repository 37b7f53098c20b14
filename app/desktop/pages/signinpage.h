// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class SignInPage;
}

class OwnPasswordPanel;
class Prompts;

/// Archive, user and password; an own password, when the given one serves only for that; then the task that the work is for.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    SignInPage(ArchiveWorker &worker,
               const Environment &environment,
               Prompts &prompts,
               QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Puts a folder at the head of the archives to choose from.
    void offerArchive(const QString &folder);
    void offerUser(const QString &name);
    /// Signs the offered user in and begins the open task of this purpose; without one, the person chooses.
    void signInFor(const QString &password, const QString &purpose);
    /// Back to the first step, without a password.
    void restart();

signals:
    void entered(const archive::SignedIn &signedIn, const archive::WorkPurpose &purpose);

private:
    void trySignIn();
    void askOwnPassword(const Error &due, const QString &given);
    void changeGiven(const QString &next);
    void showTasks(const SignedIn &signedIn);
    void enterWanted();
    void enter();
    void showProblem(const Error &error);
    void showWaiting();
    void setBusy(bool busy);
    void chooseArchive();

    ArchiveWorker &m_worker;
    Environment m_environment;
    Prompts &m_prompts;
    std::optional<SignedIn> m_signedIn;
    QDeadlineTimer m_waitUntil; ///< when a locked-out user is heard again
    QTimer m_countdown;
    OwnPasswordPanel *m_ownPassword; ///< a step of its own
    QString m_given; ///< the password that serves only to choose another, until it is changed
    QString m_wanted; ///< the purpose to begin with, unasked
    std::unique_ptr<Ui::SignInPage> m_ui;
};

} // namespace archive
