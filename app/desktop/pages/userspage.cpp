// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/userspage.h"

#include "catalogue/valuetext.h"
#include "desktop/models/usermodel.h"
#include "desktop/pages/allpages.h"
#include "desktop/printerchoice.h"
#include "desktop/prompts.h"
#include "desktop/style/icons.h"
#include "desktop/users/userdialog.h"
#include "desktop/work/reportjobs.h"
#include "ui_userspage.h"
#include "views/fields.h"

#include <QDir>
#include <QStandardPaths>

namespace archive {

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new UserModel(m_context.archive, this))
    , m_ui(std::make_unique<Ui::UsersPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    m_ui->add->setIcon(glyphIcon(Glyph::Plus, palette::onAccent));
    m_ui->policyPdf->setIcon(glyphIcon(Glyph::Save));
    m_ui->policyPrint->setIcon(glyphIcon(Glyph::Printer));
    m_ui->reset->setIcon(glyphIcon(Glyph::Key));
    m_ui->disable->setIcon(glyphIcon(Glyph::Lock));
    m_ui->users->setModel(m_model);
    m_ui->users->setColumnWidths({160, 220, 260, 200}, {UserModel::Townships});
    connect(m_ui->users->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &UsersPage::showUser);
    connect(m_ui->add, &QPushButton::clicked, this, &UsersPage::add);
    connect(m_ui->reset, &QPushButton::clicked, this, &UsersPage::reset);
    connect(m_ui->disable, &QPushButton::clicked, this, &UsersPage::disable);
    connect(m_ui->policyPdf, &QPushButton::clicked, this, &UsersPage::savePolicy);
    connect(m_ui->policyPrint, &QPushButton::clicked, this, &UsersPage::printPolicy);
    setFocusProxy(m_ui->users);
    showUser();
}

UsersPage::~UsersPage() = default;

PageEntry UsersPage::entry()
{
    return {
        pagenames::users(),
        Glyph::Key,
        tr("Users and duties"),
        [](const OpenArchive &archive, const WorkPurpose &work) {
            return rightsOf(archive, work).manage;
        },
        [](const PageContext &context, QWidget *parent) { return new UsersPage(context, parent); },
        tr("Users")};
}

void UsersPage::refresh()
{
    readUsers(m_context.worker, this, [this](const Result<UserBoard> &board) { take(board); });
}

void UsersPage::take(const Result<UserBoard> &board)
{
    if (!board) {
        m_context.prompts.tell(board.error().message);
        return;
    }
    const auto row = std::max(0, currentRow());
    m_model->load(*board);
    m_ui->users->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_ui->count->setText(tr("%n user(s)", nullptr, m_model->rowCount()));
    showUser();
}

int UsersPage::currentRow() const
{
    const auto current = m_ui->users->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void UsersPage::showUser()
{
    const auto row = currentRow();
    const bool any = row >= 0 && row < m_model->rowCount();
    const bool own = any && m_model->user(row).name == m_context.archive.user.name;
    m_ui->reset->setEnabled(any && !own);
    m_ui->disable->setEnabled(any && !own && !m_model->user(row).disabled);
    m_ui->leftList->clear();
    const auto *const left = any ? m_model->handover(m_model->user(row).name) : nullptr;
    m_ui->leftCard->setVisible(left != nullptr);
    if (left == nullptr)
        return;
    const auto &catalogue = *m_context.archive.catalogue;
    for (const auto &item : left->items) {
        const auto *const kind = catalogue.findKind(item.kind);
        m_ui->leftList->addItem(tr("%1: %2", "kind of what is handed over and its name")
                                    .arg(kind == nullptr ? item.kind : titleOf(*kind), item.title));
    }
    m_ui->leftTitle->setText(tr("%1 leaves: to be handed over by %2")
                                 .arg(left->user, left->deadline.toString(Qt::ISODate)));
}

void UsersPage::add()
{
    auto *const dialog = new UserDialog(m_context.archive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UserDialog::ready, this, [this, dialog](const NewUser &user) {
        addUser(m_context.worker, dialog, user, [this, dialog](const Result<UserBoard> &board) {
            takeFor(dialog, board);
        });
    });
    dialog->open();
}

void UsersPage::reset()
{
    auto *const dialog = new UserDialog(m_context.archive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->forUser(m_model->user(currentRow()));
    connect(dialog, &UserDialog::ready, this, [this, dialog](const NewUser &user) {
        resetUser(m_context.worker,
                  dialog,
                  user.name,
                  user.password,
                  [this, dialog](const Result<UserBoard> &board) { takeFor(dialog, board); });
    });
    dialog->open();
}

void UsersPage::takeFor(UserDialog *dialog, const Result<UserBoard> &board)
{
    if (!board) {
        dialog->refuse(board.error().message);
        return;
    }
    dialog->accept();
    take(board);
    emit archiveChanged();
}

void UsersPage::disable()
{
    const auto name = m_model->user(currentRow()).name;
    if (!m_context.prompts.confirm(
            tr("From now on %1 can't sign in, and what he leaves is handed over.").arg(name),
            tr("&Disable")))
        return;
    disableUser(m_context.worker, this, name, [this](const Result<UserBoard> &board) {
        take(board);
        if (board)
            emit archiveChanged();
    });
}

void UsersPage::savePolicy()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto path = m_context.prompts.chooseSaveFile(
        tr("Save the table of duties as PDF"),
        folder.filePath(tr("Table of duties") + QStringLiteral(".pdf")));
    if (path.isEmpty())
        return;
    savePolicyTable(m_context.worker, this, path, [this](const Result<QString> &saved) {
        if (saved) {
            m_ui->said->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(*saved)));
        } else {
            m_context.prompts.tell(saved.error().message);
        }
    });
}

void UsersPage::printPolicy()
{
    const auto chosen = choosePrinter(m_context.prompts, tr("Table of duties"));
    if (!chosen) {
        m_context.prompts.tell(chosen.error().message);
        return;
    }
    if (!*chosen)
        return;
    const auto &[printer, profile] = **chosen;
    printPolicyTable(
        m_context.worker, this, printer, profile, [this](const Result<QString> &printed) {
            if (printed) {
                m_ui->said->setText(tr("Sent to %1").arg(*printed));
            } else {
                m_context.prompts.tell(printed.error().message);
            }
        });
}

} // namespace archive
