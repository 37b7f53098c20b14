// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "base/error.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class RecoveryPanel;
}

class NewPasswordPair;
class WaitCountdown;

/// What is asked for: with both halves of the recovery key, a user gets a new password.
struct RecoveryOrder
{
    QString user;
    QString password;
    RecoveryKey halves;
};

/// The way in for who can't sign in any more: a user's name, both halves of the recovery key, and the new password twice.
class RecoveryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);
    ~RecoveryPanel() override;

    /// Empties the form; `user` is proposed.
    void begin(const QString &user);
    /// It was not accepted; what was typed stays to be corrected.
    void refuse(const Error &error);
    void setBusy(bool busy);
    /// Nothing of what was typed stays.
    void forget();

signals:
    void asked(const archive::RecoveryOrder &order);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();

    std::unique_ptr<Ui::RecoveryPanel> m_ui;
    NewPasswordPair *m_pair;
    WaitCountdown *m_countdown;
};

} // namespace archive
