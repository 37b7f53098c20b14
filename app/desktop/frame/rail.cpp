// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/rail.h"

#include "archive/archiveinfo.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_rail.h"

namespace archive {

namespace {

constexpr int wideRail = 168;
constexpr int compactRail = 84;

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Rail>())
{
    m_ui->setupUi(this);
    m_ui->mark->setPixmap(
        glyphIcon(Glyph::Wheat, palette::railText).pixmap(QSize(26, 26), devicePixelRatioF()));
    m_ui->households->setIcon(glyphIcon(Glyph::People, palette::railText));
    m_ui->pin->setIcon(glyphIcon(Glyph::Key, palette::railText));
    m_ui->lock->setIcon(glyphIcon(Glyph::Lock, palette::railText));
    m_ui->signOut->setIcon(glyphIcon(Glyph::User, palette::railText));
    // The page that is open stays marked.
    connect(m_ui->households, &QToolButton::clicked, this, [this] {
        m_ui->households->setChecked(true);
        emit householdsChosen();
    });
    connect(m_ui->pin, &QToolButton::clicked, this, &Rail::pinChosen);
    connect(m_ui->lock, &QToolButton::clicked, this, &Rail::lockChosen);
    connect(m_ui->signOut, &QToolButton::clicked, this, &Rail::signOutChosen);
}

Rail::~Rail() = default;

void Rail::show(const ArchiveInfo &info)
{
    m_ui->institution->setText(info.institution);
    m_ui->sample->setVisible(info.sample);
    setStyleProperty(
        this, "sample", info.sample ? QStringLiteral("true") : QStringLiteral("false"));
    for (auto *const child : findChildren<QWidget *>())
        setStyleProperty(child, "ofSample", info.sample ? QStringLiteral("true") : QString());
}

void Rail::setCompact(bool compact)
{
    setFixedWidth(compact ? compactRail : wideRail);
    setStyleProperty(this, "compact", compact ? QStringLiteral("true") : QStringLiteral("false"));
    m_ui->product->setVisible(!compact);
    m_ui->institution->setVisible(!compact);
    for (auto *const button : {m_ui->households, m_ui->pin, m_ui->lock, m_ui->signOut}) {
        button->setToolButtonStyle(compact ? Qt::ToolButtonTextUnderIcon
                                           : Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(18, 18));
    }
}

} // namespace archive
