// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/work/userjobs.h"

#include <QDialog>

class QListWidget;

namespace archive {

namespace Ui {
class UserDialog;
}

class NewPasswordPair;

/// A new user, or a new first password for one who is known: name, duties, townships, and the password that serves only to choose another.
class UserDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UserDialog(const OpenArchive &archive, QWidget *parent = nullptr);
    ~UserDialog() override;

    /// Only his password is asked for.
    void forUser(const User &user);
    [[nodiscard]] NewUser user() const;
    /// A sentence about what the archive refused; the dialog stays as it was typed.
    void refuse(const QString &sentence);

signals:
    /// What was typed is complete; who made the dialog saves it and closes it, or refuses.
    void ready(const archive::NewUser &user);

private:
    void fillRoles();
    void fillTownships();
    void checkDuties();
    void take();

    OpenArchive m_archive;
    NewPasswordPair *m_password = nullptr;
    std::unique_ptr<Ui::UserDialog> m_ui;
};

} // namespace archive
