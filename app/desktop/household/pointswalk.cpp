// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/pointswalk.h"

#include "catalogue/savereason.h"
#include "desktop/form/fieldmarks.h"
#include "desktop/household/confirmpanel.h"
#include "desktop/household/issuespopup.h"

#include <QApplication>
#include <QShortcut>

namespace archive {

PointsWalk::PointsWalk(const Catalogue &catalogue, FieldMarks &marks, Page page, QWidget *parent)
    : QObject(parent)
    , m_marks(marks)
    , m_page(std::move(page))
    , m_confirm(new ConfirmPanel(savereason::list(catalogue), parent))
    , m_list(new IssuesPopup(parent))
    , m_catalogue(catalogue)
{
    bind(Qt::Key_F7, tr("Next point"), [this] { go(1); });
    bind(Qt::SHIFT | Qt::Key_F7, tr("Previous point"), [this] { go(-1); });
    bind(Qt::Key_F6, tr("Confirm the remark on this field"), [this] { confirmHere(); });
    connect(&m_marks,
            &FieldMarks::confirmWanted,
            m_confirm,
            [this](const Finding &finding, QWidget *place) {
                m_confirm->ask(finding, m_marks.reasonFor(finding), place);
            });
    connect(m_confirm, &ConfirmPanel::confirmed, &m_marks, &FieldMarks::confirm);
    connect(m_list, &IssuesPopup::chosen, this, [this](const Finding &finding) {
        m_page.goTo(finding);
    });
}

void PointsWalk::bind(const QKeySequence &keys,
                      const QString &what,
                      const std::function<void()> &act)
{
    auto *const shortcut = new QShortcut(keys, qobject_cast<QWidget *>(parent()));
    shortcut->setWhatsThis(what);
    connect(shortcut, &QShortcut::activated, this, act);
}

void PointsWalk::setFindings(const std::vector<Finding> &findings)
{
    m_findings = findings;
}

void PointsWalk::list(QWidget *button)
{
    m_list->open(m_catalogue, m_findings, m_marks, button);
}

void PointsWalk::go(int steps)
{
    const auto open = m_marks.open(m_findings);
    if (open.empty())
        return;
    const auto here = m_page.place();
    const auto count = static_cast<int>(open.size());
    const auto at = std::find_if(open.begin(), open.end(), [&here](const Finding &finding) {
        return finding.record == here.record && finding.field == here.field;
    });
    const auto from = at == open.end() ? (steps > 0 ? -1 : 0) : static_cast<int>(at - open.begin());
    m_page.goTo(open.at(static_cast<size_t>((from + steps + count) % count)));
}

void PointsWalk::confirmHere()
{
    const auto here = m_page.place();
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(), [&here](const Finding &finding) {
            return finding.severity == Severity::Soft && finding.record == here.record
                && finding.field == here.field;
        });
    auto *const place = QApplication::focusWidget();
    if (found != m_findings.end() && place != nullptr)
        emit m_marks.confirmWanted(*found, place);
}

} // namespace archive
