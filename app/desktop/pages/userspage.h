// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/page.h"

namespace archive {

namespace Ui {
class UsersPage;
}

class UserDialog;
class UserModel;
struct UserBoard;

/// 用户与权限: who may sign in with which duties, what leavers have to hand over, and the table of duties on paper.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);
    ~UsersPage() override;

    [[nodiscard]] static PageEntry entry();

    void refresh() override;

private:
    void take(const Result<UserBoard> &board);
    void showUser();
    void add();
    void reset();
    void disable();
    void savePolicy();
    void printPolicy();
    /// A dialog stays open, as it was typed, until the archive took what it says.
    void takeFor(UserDialog *dialog, const Result<UserBoard> &board);
    [[nodiscard]] int currentRow() const;

    PageContext m_context;
    UserModel *m_model;
    std::unique_ptr<Ui::UsersPage> m_ui;
};

} // namespace archive
