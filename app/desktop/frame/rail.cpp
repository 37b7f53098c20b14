// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/rail.h"

#include "archive/archiveinfo.h"
#include "desktop/frame/appearancemenu.h"
#include "desktop/frame/page.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_rail.h"

#include <QStyle>

namespace archive {

namespace {

constexpr int wideRail = 168;
constexpr int compactRail = 84;
constexpr int iconPixels = 18;
constexpr int compactButton = 60; ///< pixels of an icon over its word
constexpr int aboveButtons = 90; ///< pixels of the mark and what is said of the archive
constexpr int shortcutPages = 9;
constexpr const char *titleProperty = "pageTitle";
constexpr const char *briefProperty = "pageBrief";
constexpr const char *waitingProperty = "waiting";

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Rail>())
{
    m_ui->setupUi(this);
    showGlyph(m_ui->mark, Glyph::Wheat, palette::railText, 26);
    m_ui->look->setIcon(glyphIcon(Glyph::Gear, palette::railText));
    auto *const look = new AppearanceMenu(m_ui->look);
    m_ui->look->setMenu(look);
    m_ui->pin->setIcon(glyphIcon(Glyph::Key, palette::railText));
    m_ui->lock->setIcon(glyphIcon(Glyph::Lock, palette::railText));
    m_ui->signOut->setIcon(glyphIcon(Glyph::User, palette::railText));
    connect(look, &AppearanceMenu::languageChosen, this, &Rail::languageChosen);
    connect(look, &AppearanceMenu::told, this, &Rail::told);
    connect(m_ui->pin, &QToolButton::clicked, this, &Rail::pinChosen);
    connect(m_ui->lock, &QToolButton::clicked, this, &Rail::lockChosen);
    connect(m_ui->signOut, &QToolButton::clicked, this, &Rail::signOutChosen);
}

Rail::~Rail() = default;

void Rail::show(const ArchiveInfo &info)
{
    m_unreal = info.training ? QStringLiteral("training")
        : info.sample        ? QStringLiteral("sample")
                             : QString();
    m_ui->institution->setText(info.institution);
    m_ui->sample->setVisible(!info.isReal());
    m_ui->sample->setText(info.training ? tr("For practice") : tr("Sample"));
    setStyleProperty(this, "unreal", m_unreal);
    for (auto *const child : findChildren<QWidget *>())
        setStyleProperty(child, "unreal", m_unreal);
}

void Rail::addPage(const PageEntry &entry)
{
    auto *const button = new QToolButton(this);
    button->setObjectName(entry.name);
    button->setIcon(glyphIcon(entry.glyph, palette::railText));
    button->setIconSize(QSize(iconPixels, iconPixels));
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setProperty(titleProperty, entry.title);
    button->setProperty(briefProperty, entry.brief.isEmpty() ? entry.title : entry.brief);
    setStyleProperty(button, "unreal", m_unreal);
    connect(button, &QToolButton::clicked, this, [this, button] {
        // The page that is open stays marked until another one is.
        button->setChecked(!button->isChecked());
        emit pageChosen(button->objectName());
    });
    auto *const before = m_pages.empty() ? nullptr : m_pages.back();
    m_pages.push_back(button);
    m_ui->pages->addWidget(button);
    if (before != nullptr)
        setTabOrder(before, button);
    setTabOrder(button, m_ui->look);
    if (const auto place = static_cast<int>(m_pages.size()); place <= shortcutPages)
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + place)));
    showOf(button);
}

QToolButton *Rail::page(const QString &name) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&name](const auto *button) {
        return button->objectName() == name;
    });
    return found == m_pages.end() ? nullptr : *found;
}

void Rail::setOffered(const QString &name, bool offered)
{
    if (auto *const button = page(name))
        button->setVisible(offered);
    fitButtons();
}

void Rail::setCurrent(const QString &name)
{
    for (auto *const button : m_pages)
        button->setChecked(button->objectName() == name);
}

void Rail::setWaiting(const QString &name, int count)
{
    if (auto *const button = page(name)) {
        button->setProperty(waitingProperty, count);
        showOf(button);
    }
}

void Rail::showOf(QToolButton *button) const
{
    const auto title = button->property(titleProperty).toString();
    const auto waiting = button->property(waitingProperty).toInt();
    const auto shortcut = button->shortcut();
    const auto word = m_compact ? button->property(briefProperty).toString() : title;
    // A text that changes takes the shortcut with it.
    button->setText(
        waiting > 0 ? tr("%1 (%2)", "page and how much waits there").arg(word).arg(waiting) : word);
    button->setShortcut(shortcut);
    button->setToolTip(shortcut.isEmpty()
                           ? QString()
                           : tr("%1: %2", "page and the keys that lead there")
                                 .arg(title, shortcut.toString(QKeySequence::NativeText)));
    button->setToolButtonStyle(buttonStyle());
}

Qt::ToolButtonStyle Rail::buttonStyle() const
{
    if (m_dense)
        return Qt::ToolButtonTextOnly;
    return m_compact ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonTextBesideIcon;
}

void Rail::fitButtons()
{
    const auto all = buttons();
    const auto shown = std::count_if(
        all.begin(), all.end(), [](const QToolButton *button) { return !button->isHidden(); });
    m_dense = m_compact && shown * compactButton + aboveButtons > height();
    setStyleProperty(this, "dense", m_dense ? QStringLiteral("true") : QStringLiteral("false"));
    for (auto *const button : all) {
        button->setToolButtonStyle(buttonStyle());
        // The rule of the rail changed, not of the button, which has to be told.
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitButtons();
}

std::vector<QToolButton *> Rail::buttons() const
{
    auto all = m_pages;
    all.insert(all.end(), {m_ui->look, m_ui->pin, m_ui->lock, m_ui->signOut});
    return all;
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? compactRail : wideRail);
    setStyleProperty(this, "compact", compact ? QStringLiteral("true") : QStringLiteral("false"));
    m_ui->product->setVisible(!compact);
    m_ui->institution->setVisible(!compact);
    for (auto *const button : buttons())
        button->setIconSize(QSize(iconPixels, iconPixels));
    for (auto *const button : m_pages)
        showOf(button);
    fitButtons();
}

} // namespace archive
