// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/openarchive.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class SignInPage;
}

class OwnPasswordPanel;
class Prompts;
class RecoveryPanel;
class WaitCountdown;
struct RecoveryOrder;

/// Archive, user and password; an own password, when the given one serves only for that; then the task that the work is for. Who has no
/// password any more comes by the recovery key.
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
    void newArchiveChosen();
    void entered(const archive::SignedIn &signedIn, const archive::WorkPurpose &purpose);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// In the language of now; what is typed stays.
    void sayAnew();
    void connectSteps();
    void trySignIn();
    void askOwnPassword(const Error &due, const QString &given);
    void changeGiven(const QString &next);
    void showTasks(const SignedIn &signedIn);
    void sayTasks();
    void enterWanted();
    void enter();
    void showProblem(const Error &error);
    void setBusy(bool busy);
    void chooseArchive();
    void forgetArchive();
    /// Puts a folder at the head of the list, once.
    void putFirst(const QString &folder);
    /// Marks the archives that are not where they were.
    void lookForArchives();
    void showVanished(const QStringList &vanished);
    /// What is to be said of the archive that is chosen.
    void tellOfArchive();
    void beginRecovery();
    void recoverUser(const RecoveryOrder &order);

    ArchiveWorker &m_worker;
    Environment m_environment;
    Prompts &m_prompts;
    std::optional<SignedIn> m_signedIn;
    WaitCountdown *m_countdown = nullptr; ///< until a locked-out user is heard again
    OwnPasswordPanel *m_ownPassword; ///< a step of its own
    RecoveryPanel *m_recovery; ///< another
    QStringList m_vanished; ///< folders without an archive
    QString m_given; ///< the password that serves only to choose another, until it is changed
    QString m_wanted; ///< the purpose to begin with, unasked
    std::unique_ptr<Ui::SignInPage> m_ui;
};

} // namespace archive
