// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/issuespopup.h"

#include "desktop/household/issuespanel.h"

#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int popupWidth = 320;
constexpr int popupHeight = 300;

} // namespace

IssuesPopup::IssuesPopup(QWidget *parent)
    : PopupPanel(parent)
    , m_issues(new IssuesPanel(this))
{
    setObjectName(QStringLiteral("issuesPopup"));
    rows()->setContentsMargins(0, 0, 0, 0);
    rows()->addWidget(m_issues);
    setFixedSize(popupWidth, popupHeight);
    connect(m_issues, &IssuesPanel::chosen, this, [this](const Finding &finding) {
        // The field gets the keyboard only once the popup no longer holds it.
        finish();
        emit chosen(finding);
    });
}

void IssuesPopup::open(const Catalogue &catalogue,
                       const std::vector<Finding> &findings,
                       const FieldMarks &marks,
                       QWidget *button)
{
    m_issues->show(catalogue, findings, marks);
    openBelow(button);
    m_issues->takeKeyboard();
}

} // namespace archive
