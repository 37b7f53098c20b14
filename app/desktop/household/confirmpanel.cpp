// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/confirmpanel.h"

#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "desktop/style/appstyle.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int confirmWidth = 320;
constexpr int longestReason = 200;

} // namespace

ConfirmPanel::ConfirmPanel(const CodeList &reasons, QWidget *parent)
    : PopupPanel(parent)
    , m_point(new QLabel(this))
    , m_picked(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_confirm(new QPushButton(tr("&Confirm"), this))
{
    setObjectName(QStringLiteral("confirmPanel"));
    setFixedWidth(confirmWidth);
    m_point->setObjectName(QStringLiteral("confirmPoint"));
    m_point->setTextFormat(Qt::PlainText);
    m_point->setWordWrap(true);
    setStyleProperty(m_point, "role", QStringLiteral("strong"));
    m_picked->setObjectName(QStringLiteral("confirmPicked"));
    m_picked->setPlaceholderText(tr("Choose a reason"));
    for (const auto &entry : reasons.entries)
        m_picked->addItem(titleOf(entry), entry.code);
    m_words->setObjectName(QStringLiteral("confirmWords"));
    m_words->setMaxLength(longestReason);
    m_confirm->setObjectName(QStringLiteral("confirmReason"));
    setStyleProperty(m_confirm, "kind", QStringLiteral("primary"));
    auto *const why = new QLabel(tr("&Why is it right all the same?"), this);
    why->setBuddy(m_picked);
    auto *const orWords = new QLabel(tr("&Or in your own words"), this);
    orWords->setBuddy(m_words);
    for (auto *const widget :
         std::initializer_list<QWidget *>{m_point, why, m_picked, orWords, m_words})
        rows()->addWidget(widget);
    rows()->addWidget(m_confirm, 0, Qt::AlignRight);
    connect(m_picked, &QComboBox::currentIndexChanged, this, &ConfirmPanel::showChoice);
    connect(m_words, &QLineEdit::textChanged, this, &ConfirmPanel::showChoice);
    connect(m_words, &QLineEdit::returnPressed, this, &ConfirmPanel::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmPanel::confirm);
}

void ConfirmPanel::ask(const Finding &finding, const QString &reason, QWidget *place)
{
    m_finding = finding;
    m_point->setText(finding.message);
    const auto picked = reason.isEmpty() ? -1 : m_picked->findData(reason);
    m_picked->setCurrentIndex(picked);
    m_words->setText(picked < 0 ? reason : QString());
    showChoice();
    openBelow(place);
}

QString ConfirmPanel::reason() const
{
    const auto typed = m_words->text().trimmed();
    return typed.isEmpty() ? m_picked->currentData().toString() : typed;
}

void ConfirmPanel::showChoice()
{
    m_confirm->setEnabled(!savereason::saysNothing(reason()));
}

void ConfirmPanel::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    finish();
    emit confirmed(m_finding, reason());
}

} // namespace archive
