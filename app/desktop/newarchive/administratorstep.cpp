// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/administratorstep.h"

#include "desktop/signin/newpasswordpair.h"
#include "ui_administratorstep.h"

namespace archive {

AdministratorStep::AdministratorStep(QWidget *parent)
    : AssistantStep(parent)
    , m_ui(std::make_unique<Ui::AdministratorStep>())
{
    m_ui->setupUi(this);
    m_ui->adminName->setText(NewArchiveOptions().admin);
    m_pair = new NewPasswordPair(m_ui->adminNext, m_ui->adminAgain, m_ui->adminSays, [this] {
        return m_ui->adminName->text().trimmed();
    });
    connect(m_pair, &NewPasswordPair::changed, this, &AdministratorStep::edited);
    connect(m_ui->adminName, &QLineEdit::textEdited, this, [this] {
        m_pair->look();
        emit edited();
    });
}

AdministratorStep::~AdministratorStep() = default;

QString AdministratorStep::heading() const
{
    return tr("The administrator");
}

void AdministratorStep::enter(const FoundingOrder &)
{
    (m_ui->adminName->text().isEmpty() ? m_ui->adminName : m_ui->adminNext)->setFocus();
}

Result<void> AdministratorStep::take(FoundingOrder &order)
{
    const auto name = m_ui->adminName->text().trimmed();
    if (name.isEmpty()) {
        m_ui->adminName->setFocus();
        return Error{ErrorCode::InvalidInput, tr("Give the administrator a user name."), {}};
    }
    m_ui->adminNext->setFocus();
    ARCHIVE_TRY(password, m_pair->password());
    order.archive.admin = name;
    order.archive.adminPassword = password;
    return {};
}

} // namespace archive
