// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/issuespanel.h"

#include "catalogue/valuetext.h"
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
    connect(m_ui->list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit chosen(m_findings.at(static_cast<size_t>(m_ui->list->row(item))));
    });
    connect(m_ui->list, &QListWidget::itemClicked, m_ui->list, &QListWidget::itemActivated);
}

IssuesPanel::~IssuesPanel() = default;

void IssuesPanel::show(const Catalogue &catalogue, std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return a.severity == Severity::Hard && b.severity == Severity::Soft;
    });
    m_findings = std::move(findings);
    int hard = 0;
    m_ui->list->clear();
    for (const auto &finding : m_findings) {
        const bool isHard = finding.severity == Severity::Hard;
        hard += isHard ? 1 : 0;
        const auto place = tr("%1 › %2", "kind and field")
                               .arg(titleOf(catalogue.kind(finding.field.kind)),
                                    titleOf(catalogue.field(finding.field)));
        auto *const item = new QListWidgetItem(
            glyphIcon(isHard ? Glyph::Error : Glyph::Warn, isHard ? palette::bad : palette::warn),
            finding.message + QLatin1Char('\n') + place,
            m_ui->list);
        item->setToolTip(finding.message);
    }
    const auto soft = static_cast<int>(m_findings.size()) - hard;
    m_ui->title->setText(tr("Points"));
    m_ui->hard->show(hard > 0 ? Chip::Error : Chip::None, tr("%n error(s)", nullptr, hard));
    m_ui->soft->show(soft > 0 ? Chip::Remark : Chip::None, tr("%n remark(s)", nullptr, soft));
    m_ui->none->setVisible(m_findings.empty());
    m_ui->list->setVisible(!m_findings.empty());
}

} // namespace archive
