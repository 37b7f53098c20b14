// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/batchbar.h"

#include "desktop/style/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace archive {

namespace {

constexpr int progressWidth = 160;

} // namespace

BatchBar::BatchBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_result(new QLabel(this))
    , m_actions(new QHBoxLayout)
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text->setObjectName(QStringLiteral("batchText"));
    m_text->setTextFormat(Qt::PlainText);
    m_result->setObjectName(QStringLiteral("batchResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setProperty("role", QStringLiteral("sub"));
    m_result->setWordWrap(true);
    m_actions->setSpacing(8);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("cancelBatch"));
    row->addWidget(m_text);
    row->addLayout(m_actions);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_result, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelled = true;
        m_cancel->setEnabled(false);
    });
    showState();
}

void BatchBar::offer(const WorkRights &rights)
{
    for (auto *const button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (const auto &action : allBatchActions()) {
        if (!action.offered(rights))
            continue;
        auto *const button = new QPushButton(glyphIcon(action.glyph), action.text, this);
        button->setObjectName(action.name);
        connect(button, &QPushButton::clicked, this, [this, action] { emit wanted(action); });
        m_actions->addWidget(button);
        m_buttons.push_back(button);
    }
    showState();
}

void BatchBar::setChosen(int count)
{
    m_chosen = count;
    showState();
}

void BatchBar::begin(const QString &text, int total)
{
    m_running = true;
    m_cancelled = false;
    m_sentence = text;
    m_progress->setRange(0, total);
    m_progress->setValue(0);
    m_cancel->setEnabled(true);
    showState();
    m_cancel->setFocus();
}

void BatchBar::step(int done)
{
    m_progress->setValue(done);
}

void BatchBar::end(const QString &sentence)
{
    m_running = false;
    m_sentence = sentence;
    showState();
}

void BatchBar::showState()
{
    for (auto *const button : m_buttons) {
        button->setVisible(!m_running);
        button->setEnabled(m_chosen > 0);
    }
    m_progress->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_text->setText(tr("%n chosen", nullptr, m_chosen));
    m_result->setText(m_sentence);
}

} // namespace archive
