// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/issuespanel.h"

#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "desktop/form/fieldmarks.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_issuespanel.h"

namespace archive {

IssuesPanel::IssuesPanel(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::IssuesPanel>())
{
    m_ui->setupUi(this);
    m_ui->list->setWordWrap(true);
    m_ui->list->setFrameShape(QFrame::NoFrame);
    m_ui->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->list->setIconSize({16, 16});
    m_ui->list->setSpacing(2);
    // Hundreds of points are laid out piece by piece, so that typing goes on.
    m_ui->list->setLayoutMode(QListView::Batched);
    m_ui->list->setBatchSize(20);
    connect(m_ui->list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit chosen(m_findings.at(static_cast<size_t>(m_ui->list->row(item))));
    });
    connect(m_ui->list, &QListWidget::itemClicked, m_ui->list, &QListWidget::itemActivated);
}

IssuesPanel::~IssuesPanel() = default;

void IssuesPanel::show(const Catalogue &catalogue,
                       const std::vector<Finding> &findings,
                       const FieldMarks &marks)
{
    m_findings = marks.open(findings);
    const auto open = static_cast<int>(m_findings.size());
    const auto hard =
        static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), [](const auto &one) {
            return one.severity == Severity::Hard;
        }));
    for (const auto &one : marks.confirmed())
        m_findings.push_back(one.finding);
    m_ui->list->clear();
    // An icon for hundreds of points is drawn once.
    const auto errorIcon = glyphIcon(Glyph::Error, palette::bad);
    const auto openIcon = glyphIcon(Glyph::Warn, palette::warn);
    const auto confirmedIcon = glyphIcon(Glyph::Ok, palette::ok);
    for (const auto &finding : m_findings) {
        const auto reason = savereason::text(catalogue, marks.reasonFor(finding));
        const auto &ofRemark = reason.isEmpty() ? openIcon : confirmedIcon;
        add(catalogue, finding, reason, finding.severity == Severity::Hard ? errorIcon : ofRemark);
    }
    const auto soft = open - hard;
    m_ui->title->setText(tr("Points"));
    m_ui->hard->show(hard > 0 ? Chip::Error : Chip::None, tr("%n error(s)", nullptr, hard));
    m_ui->soft->show(soft > 0 ? Chip::Remark : Chip::None, tr("%n remark(s)", nullptr, soft));
    m_ui->none->setVisible(m_findings.empty());
    m_ui->list->setVisible(!m_findings.empty());
}

void IssuesPanel::add(const Catalogue &catalogue,
                      const Finding &finding,
                      const QString &reason,
                      const QIcon &icon)
{
    const auto place = tr("%1 › %2", "kind and field")
                           .arg(titleOf(catalogue.kind(finding.field.kind)),
                                titleOf(catalogue.field(finding.field)));
    auto *const item =
        new QListWidgetItem(icon, finding.message + QLatin1Char('\n') + place, m_ui->list);
    if (!reason.isEmpty())
        item->setText(item->text() + QLatin1Char('\n') + tr("Confirmed: %1").arg(reason));
    item->setToolTip(finding.message);
}

void IssuesPanel::takeKeyboard()
{
    m_ui->list->setCurrentRow(0);
    m_ui->list->setFocus();
}

} // namespace archive
