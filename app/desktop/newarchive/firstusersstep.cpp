// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/firstusersstep.h"

#include "catalogue/valuetext.h"
#include "ui_firstusersstep.h"

#include <QCheckBox>

namespace archive {

namespace {

constexpr int rolesInARow = 3;

} // namespace

FirstUsersStep::FirstUsersStep(QWidget *parent)
    : AssistantStep(parent)
    , m_ui(std::make_unique<Ui::FirstUsersStep>())
    , m_rules(PasswordRules::shipped())
{
    m_ui->setupUi(this);
    m_rolesGrid = new QGridLayout(m_ui->roles);
    m_rolesGrid->setContentsMargins(0, 0, 0, 0);
    m_ui->userPassword->setWarnsOn(m_ui->userSays);
    m_ui->removeUser->setEnabled(false);
    connect(m_ui->addUser, &QPushButton::clicked, this, &FirstUsersStep::add);
    connect(m_ui->userPassword, &QLineEdit::returnPressed, this, &FirstUsersStep::add);
    connect(m_ui->removeUser, &QPushButton::clicked, this, &FirstUsersStep::removeChosen);
    connect(m_ui->users, &QListWidget::currentRowChanged, this, [this](int row) {
        m_ui->removeUser->setEnabled(row >= 0);
    });
    for (auto *const line : std::initializer_list<QLineEdit *>{m_ui->userName, m_ui->userPassword})
        connect(line, &QLineEdit::textEdited, this, &FirstUsersStep::look);
}

FirstUsersStep::~FirstUsersStep() = default;

void FirstUsersStep::setPolicy(std::shared_ptr<const Policy> policy)
{
    m_policy = std::move(policy);
    for (const auto &name : m_policy->roles()) {
        auto *const box = new QCheckBox(titleOfRole(name), m_ui->roles);
        box->setObjectName(QStringLiteral("role-") + name);
        box->setProperty("role", name);
        const auto place = static_cast<int>(m_roles.size());
        m_rolesGrid->addWidget(box, place / rolesInARow, place % rolesInARow);
        m_roles.push_back(box);
        connect(box, &QCheckBox::toggled, this, &FirstUsersStep::look);
    }
}

QString FirstUsersStep::titleOfRole(const QString &name) const
{
    const auto *const role = m_policy->role(name);
    return role == nullptr ? name : titleOf(*role);
}

QString FirstUsersStep::heading() const
{
    return tr("The first users");
}

void FirstUsersStep::enter(const FoundingOrder &order)
{
    if (order.archive.division != m_order.archive.division) {
        m_ui->townships->clear();
        const auto served = DivisionCode::parse(order.archive.division);
        const auto divisions = DivisionRegister::shipped();
        const auto below = served && divisions && served->level() == DivisionLevel::County
            ? divisions->children(*served)
            : QList<Division>();
        for (const auto &township : below) {
            auto *const item = new QListWidgetItem(township.shortName(), m_ui->townships);
            item->setData(Qt::UserRole, township.code.text());
            item->setCheckState(Qt::Unchecked);
        }
        m_users.clear();
        showUsers();
    }
    m_order = order;
    m_ui->userName->setFocus();
}

FirstUser FirstUsersStep::typed() const
{
    FirstUser user{m_ui->userName->text().trimmed(), {}, {}, m_ui->userPassword->text()};
    for (const auto *const box : m_roles) {
        if (box->isChecked())
            user.roles.append(box->property("role").toString());
    }
    for (int row = 0; row < m_ui->townships->count(); ++row) {
        const auto *const item = m_ui->townships->item(row);
        const auto code = DivisionCode::parse(item->data(Qt::UserRole).toString());
        if (item->checkState() == Qt::Checked && code)
            user.townships.push_back(*code);
    }
    return user;
}

bool FirstUsersStep::isFormEmpty() const
{
    return m_ui->userName->text().trimmed().isEmpty() && m_ui->userPassword->text().isEmpty();
}

void FirstUsersStep::look()
{
    const auto user = typed();
    m_ui->userSays->clear();
    emit edited();
    if (m_policy && !user.roles.isEmpty()) {
        if (const auto may = m_policy->mayHold(user.roles); !may) {
            m_ui->userSays->show(Severity::Soft, may.error().message);
            return;
        }
    }
    if (user.password.isEmpty() || !m_rules)
        return;
    if (const auto kept = m_rules->check(user.password, user.name); !kept)
        m_ui->userSays->show(Severity::Soft, kept.error().message);
}

void FirstUsersStep::add()
{
    if (!m_policy)
        return;
    auto order = m_order;
    order.users = m_users;
    order.users.push_back(typed());
    if (const auto checked = Founding::checkUsers(order, *m_policy); !checked) {
        m_ui->userSays->show(Severity::Hard, checked.error().message);
        m_ui->userName->setFocus();
        return;
    }
    m_users = order.users;
    showUsers();
    emptyForm();
}

void FirstUsersStep::emptyForm()
{
    m_ui->userName->clear();
    m_ui->userPassword->clear();
    for (auto *const box : m_roles)
        box->setChecked(false);
    for (int row = 0; row < m_ui->townships->count(); ++row)
        m_ui->townships->item(row)->setCheckState(Qt::Unchecked);
    m_ui->userSays->clear();
    m_ui->userName->setFocus();
}

void FirstUsersStep::removeChosen()
{
    const auto row = m_ui->users->currentRow();
    if (row < 0)
        return;
    m_users.erase(m_users.begin() + row);
    showUsers();
}

void FirstUsersStep::showUsers()
{
    m_ui->users->clear();
    for (const auto &user : m_users) {
        QStringList roles;
        for (const auto &role : user.roles)
            roles.append(titleOfRole(role));
        const auto where = user.townships.empty()
            ? tr("all townships")
            : tr("%n township(s)", nullptr, static_cast<int>(user.townships.size()));
        m_ui->users->addItem(
            tr("%1: %2; %3", "user, roles, townships").arg(user.name, roles.join(tr(", ")), where));
    }
}

Result<void> FirstUsersStep::take(FoundingOrder &order)
{
    // Whoever is typed but not in the list yet was meant to be.
    if (!isFormEmpty())
        add();
    if (!isFormEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     tr("Finish the user who is being typed, or empty the form."),
                     {}};
    }
    order.users = m_users;
    return {};
}

} // namespace archive
