// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/statusstrip.h"

#include "catalogue/valuetext.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_statusstrip.h"

#include <QMenu>

namespace archive {

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::StatusStrip>())
{
    m_ui->setupUi(this);
    showGlyph(m_ui->userIcon, Glyph::User, palette::text2, 16);
    showGlyph(m_ui->stationIcon, Glyph::Station, palette::text2, 16);
    showGlyph(m_ui->outboxIcon, Glyph::Upload, palette::text2, 16);
    m_ui->work->setIcon(glyphIcon(Glyph::Task, palette::text2));
    m_ui->work->setMenu(new QMenu(m_ui->work));
}

StatusStrip::~StatusStrip() = default;

void StatusStrip::show(const OpenArchive &archive, const std::vector<Task> &tasks)
{
    m_policy = archive.policy;
    QStringList roles;
    for (const auto &name : archive.user.roles) {
        const auto *const role = m_policy->role(name);
        roles.append(role == nullptr ? name : titleOf(*role));
    }
    m_ui->user->setText(
        tr("%1 (%2)", "user and roles").arg(archive.user.name, roles.join(tr(", "))));
    m_ui->station->setText(tr("Station %1").arg(archive.info.station));
    auto *const menu = m_ui->work->menu();
    menu->clear();
    for (const auto &task : tasks) {
        const auto *const purpose = m_policy->purpose(task.purpose);
        const auto title = purpose == nullptr ? task.purpose : titleOf(*purpose);
        auto *const action = menu->addAction(tr("%1 — purpose: %2").arg(task.title, title));
        connect(action, &QAction::triggered, this, [this, task] { emit taskChosen(task); });
    }
}

void StatusStrip::showWork(const WorkPurpose &work)
{
    m_ui->work->setText(tr("Task: %1   Purpose: %2").arg(work.task.title, titleOf(work.purpose)));
}

void StatusStrip::showCounts(const std::vector<std::pair<OutboxState, qint64>> &counts)
{
    qint64 due = 0;
    qint64 held = 0;
    for (const auto &[state, count] : counts) {
        if (state == OutboxState::Pending)
            due += count;
        if (state == OutboxState::Held)
            held += count;
    }
    m_ui->outbox->setText(tr("To send: %1, held: %2").arg(due).arg(held));
}

} // namespace archive
