// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/householdfoot.h"

#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_householdfoot.h"

#include <QShortcut>

namespace archive {

HouseholdFoot::HouseholdFoot(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HouseholdFoot>())
{
    m_ui->setupUi(this);
    m_ui->save->setIcon(glyphIcon(Glyph::Save, palette::onAccent));
    connect(m_ui->save, &QPushButton::clicked, this, &HouseholdFoot::saveClicked);
    connect(m_ui->next, &QPushButton::clicked, this, &HouseholdFoot::nextClicked);
    // A button that is off would let its key fall silently.
    bind(QKeySequence::Save, tr("Save"), &HouseholdFoot::saveClicked);
    bind(Qt::Key_F9, tr("Save, next one"), &HouseholdFoot::nextClicked);
    connect(
        m_ui->points, &QPushButton::clicked, this, [this] { emit pointsClicked(m_ui->points); });
    connect(m_ui->undo, &QPushButton::clicked, this, &HouseholdFoot::undoClicked);
    connect(m_ui->redo, &QPushButton::clicked, this, &HouseholdFoot::redoClicked);
}

HouseholdFoot::~HouseholdFoot() = default;

void HouseholdFoot::bind(const QKeySequence &keys,
                         const QString &what,
                         void (HouseholdFoot::*wanted)())
{
    auto *const shortcut = new QShortcut(keys, this);
    shortcut->setWhatsThis(what);
    connect(shortcut, &QShortcut::activated, this, wanted);
}

void HouseholdFoot::show(const DraftState &state)
{
    m_ui->save->setVisible(state.mayChange);
    m_ui->save->setEnabled(state.changed && (state.errors == 0 || state.mayBeMended)
                           && !state.saving);
    m_ui->next->setEnabled(m_ui->save->isEnabled());
    m_ui->undo->setEnabled(state.mayUndo && !state.saving);
    m_ui->redo->setEnabled(state.mayRedo && !state.saving);
    for (auto *const button : {m_ui->next, m_ui->undo, m_ui->redo})
        button->setVisible(state.mayChange);
    m_ui->points->setVisible(state.points > 0);
    m_ui->points->setText(tr("%n point(s)", nullptr, state.points));
    // The text that counts is another one each time, and a button's text takes the key away.
    m_ui->points->setShortcut(Qt::CTRL | Qt::Key_J);
    m_ui->saveHint->setText(!state.mayChange ? tr("Your purpose lets you look, not change")
                                : state.errors > 0
                                ? tr("Correct %n point(s) first", nullptr, state.errors)
                                : QString());
    showGlyph(m_ui->stateIcon,
              state.changed ? Glyph::Pen : Glyph::Ok,
              state.changed ? palette::warn : palette::ok,
              16);
    m_ui->state->setText(state.saving        ? tr("Saving…")
                             : state.changed ? tr("Not saved yet")
                                             : tr("All saved"));
}

bool HouseholdFoot::maySave() const
{
    return m_ui->save->isEnabled();
}

} // namespace archive
