// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/policy.h"
#include "desktop/newarchive/assistantstep.h"

class QCheckBox;
class QGridLayout;

namespace archive {

namespace Ui {
class FirstUsersStep;
}

/// Who works with the archive from its first day: names, roles, townships, first passwords.
class FirstUsersStep final : public AssistantStep
{
    Q_OBJECT

public:
    explicit FirstUsersStep(QWidget *parent = nullptr);
    ~FirstUsersStep() override;

    /// The roles to choose from, once they are read.
    void setPolicy(std::shared_ptr<const Policy> policy);
    [[nodiscard]] QString heading() const override;
    void enter(const FoundingOrder &order) override;
    [[nodiscard]] Result<void> take(FoundingOrder &order) override;

private:
    void add();
    void removeChosen();
    void showUsers();
    void look();
    void emptyForm();
    [[nodiscard]] bool isFormEmpty() const;
    [[nodiscard]] FirstUser typed() const;
    [[nodiscard]] QString titleOfRole(const QString &name) const;

    std::unique_ptr<Ui::FirstUsersStep> m_ui;
    Result<PasswordRules> m_rules;
    std::shared_ptr<const Policy> m_policy;
    QGridLayout *m_rolesGrid = nullptr;
    std::vector<QCheckBox *> m_roles;
    FoundingOrder m_order; ///< what the steps before gave
    std::vector<FirstUser> m_users;
};

} // namespace archive
