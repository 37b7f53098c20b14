// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

#include <memory>

namespace archive {

namespace Ui {
class OwnPasswordPanel;
}

class NewPasswordPair;

/// The step between a password that serves only to choose another and the work: the own password, twice.
class OwnPasswordPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnPasswordPanel(QWidget *parent = nullptr);
    ~OwnPasswordPanel() override;

    /// Empties the fields and says why a password of this user is due.
    void begin(const QString &why, const QString &user);
    /// The new password was not accepted.
    void refuse(const Error &error);
    /// Nothing of what was typed stays.
    void forget();

signals:
    /// Typed twice alike.
    void chosen(const QString &next);
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();

    std::unique_ptr<Ui::OwnPasswordPanel> m_ui;
    NewPasswordPair *m_pair;
    QString m_user;
};

} // namespace archive
