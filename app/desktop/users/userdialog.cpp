// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/users/userdialog.h"

#include "catalogue/valuetext.h"
#include "desktop/signin/newpasswordpair.h"
#include "ui_userdialog.h"

namespace archive {

namespace {

void addTick(QListWidget *list, const QString &text, const QString &code)
{
    auto *const item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
}

QStringList ticked(const QListWidget *list)
{
    QStringList codes;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            codes.append(list->item(row)->data(Qt::UserRole).toString());
    }
    return codes;
}

} // namespace

UserDialog::UserDialog(const OpenArchive &archive, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_ui(std::make_unique<Ui::UserDialog>())
{
    m_ui->setupUi(this);
    fillRoles();
    fillTownships();
    m_password = new NewPasswordPair(m_ui->first, m_ui->again, m_ui->passwordSays, [this] {
        return m_ui->name->text().trimmed();
    });
    connect(m_ui->name, &QLineEdit::textEdited, m_password, &NewPasswordPair::look);
    connect(m_ui->roles, &QListWidget::itemChanged, this, &UserDialog::checkDuties);
    connect(m_ui->save, &QPushButton::clicked, this, &UserDialog::take);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

UserDialog::~UserDialog() = default;

void UserDialog::fillRoles()
{
    for (const auto &name : m_archive.policy->roles()) {
        const auto *const role = m_archive.policy->role(name);
        addTick(m_ui->roles, role == nullptr ? name : titleOf(*role), name);
    }
    m_ui->roles->setCurrentRow(0);
}

void UserDialog::fillTownships()
{
    for (const auto &township : m_archive.divisions.children(m_archive.info.division))
        addTick(m_ui->townships, township.shortName(), township.code.text());
    m_ui->townships->setCurrentRow(0);
}

void UserDialog::forUser(const User &user)
{
    setWindowTitle(tr("New password for %1").arg(user.name));
    m_ui->heading->setText(tr("A password for %1 that serves once").arg(user.name));
    m_ui->name->setText(user.name);
    for (auto *const part : std::initializer_list<QWidget *>{m_ui->name,
                                                             m_ui->nameLabel,
                                                             m_ui->roles,
                                                             m_ui->rolesLabel,
                                                             m_ui->dutiesSay,
                                                             m_ui->townships,
                                                             m_ui->townshipsLabel})
        part->hide();
    m_ui->first->setFocus();
    adjustSize();
}

void UserDialog::checkDuties()
{
    const auto may = m_archive.policy->mayHold(ticked(m_ui->roles));
    if (may) {
        m_ui->dutiesSay->clear();
    } else {
        m_ui->dutiesSay->show(Severity::Hard, may.error().message);
    }
}

NewUser UserDialog::user() const
{
    NewUser user;
    user.name = m_ui->name->text().trimmed();
    user.roles = ticked(m_ui->roles);
    for (const auto &code : ticked(m_ui->townships)) {
        if (const auto township = DivisionCode::parse(code))
            user.townships.push_back(*township);
    }
    user.password = m_ui->first->text();
    return user;
}

void UserDialog::take()
{
    if (const auto password = m_password->password(); !password) {
        m_ui->passwordSays->show(Severity::Hard, password.error().message);
        m_ui->first->setFocus();
        return;
    }
    setEnabled(false);
    emit ready(user());
}

void UserDialog::refuse(const QString &sentence)
{
    setEnabled(true);
    m_ui->passwordSays->show(Severity::Hard, sentence);
    (m_ui->name->isVisible() ? m_ui->name : m_ui->first)->setFocus();
}

} // namespace archive
