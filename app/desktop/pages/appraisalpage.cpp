// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/appraisalpage.h"

#include "catalogue/savereason.h"
#include "desktop/appraisal/appraisaldelegate.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"
#include "ui_appraisalpage.h"
#include "views/fields.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace archive {
namespace {

constexpr int lookAgainMs = 200;

} // namespace

AppraisalPage::AppraisalPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new AppraisalModel(this))
    , m_timer(new QTimer(this))
    , m_ui(std::make_unique<Ui::AppraisalPage>())
{
    m_ui->setupUi(this);
    setUpTable();
    follow({});
    // A completer gets in the way of Chinese input (QTBUG-108522).
    m_ui->appraiser->setCompleter(nullptr);
    m_timer->setInterval(lookAgainMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        tell(tr("%n household(s) done", nullptr, m_round ? m_round->done.load() : 0));
    });
    connect(m_ui->village, &QComboBox::currentIndexChanged, this, &AppraisalPage::chooseVillage);
    connect(m_ui->day, &QLineEdit::editingFinished, this, &AppraisalPage::readWhoSpoke);
    connect(m_ui->appraiser, &QComboBox::currentTextChanged, this, &AppraisalPage::readWhoSpoke);
    connect(m_ui->save, &QPushButton::clicked, this, &AppraisalPage::save);
    connect(m_ui->stop, &QPushButton::clicked, this, [this] {
        m_round->stopped = true;
        m_ui->stop->setEnabled(false);
    });
}

AppraisalPage::~AppraisalPage() = default;

void AppraisalPage::setUpTable()
{
    auto *const delegate =
        new AppraisalDelegate([this](const QString &sentence) { tell(sentence); }, this);
    m_ui->lines->setModel(m_model);
    m_ui->lines->setItemDelegate(delegate);
    fitColumns();
    m_ui->lines->setEditTriggers(QAbstractItemView::AnyKeyPressed
                                 | QAbstractItemView::DoubleClicked);
    m_ui->lines->passClosed();
    auto *const pasting = new QShortcut(QKeySequence::Paste, m_ui->lines);
    pasting->setContext(Qt::WidgetShortcut);
    pasting->setWhatsThis(tr("Paste lines from a spreadsheet"));
    connect(pasting, &QShortcut::activated, this, [this] {
        paste(QGuiApplication::clipboard()->text());
    });
    connect(delegate, &AppraisalDelegate::cellsPasted, this, &AppraisalPage::paste);
    connect(m_ui->lines, &TableView::opened, this, [this] {
        const auto current = m_ui->lines->currentIndex();
        if (current.flags().testFlag(Qt::ItemIsEditable))
            m_ui->lines->edit(current);
    });
    connect(m_model, &AppraisalModel::edited, this, &AppraisalPage::showCount);
}

/// Again when the titles are known, which tell the most points.
void AppraisalPage::fitColumns()
{
    m_ui->lines->setColumnWidths({44, 64, 84, 160, 56, 96, 96, 96, 140, 140},
                                 {AppraisalModel::Number, AppraisalModel::Group});
}

PageEntry AppraisalPage::entry()
{
    return {pagenames::appraisal(),
            Glyph::Pen,
            tr("Village appraisal"),
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return rightsOf(archive, work).maySave(kinds::appraisal);
            },
            [](const PageContext &context, QWidget *parent) {
                return new AppraisalPage(context, parent);
            },
            tr("Appraisal", "the page of the village's sheets, in a word")};
}

void AppraisalPage::refresh()
{
    emit titleChanged(tr("Village appraisal"));
    if (isUnsaved() || m_round)
        return;
    m_reading.cancel();
    m_reading = readAppraisalVillages(
        m_context.worker, this, [this](const Result<std::vector<VillageChoice>> &villages) {
            takeVillages(villages);
        });
}

void AppraisalPage::takeVillages(const Result<std::vector<VillageChoice>> &villages)
{
    if (!villages) {
        m_context.prompts.tell(villages.error().message);
        return;
    }
    const auto &archive = m_context.archive;
    const auto county = archive.divisions.fullName(archive.info.division);
    const QSignalBlocker quiet(m_ui->village);
    m_ui->village->clear();
    for (const auto &village : *villages) {
        const auto code = DivisionCode::parse(village.code);
        const auto name = code ? archive.divisions.fullName(*code) : village.code;
        m_ui->village->addItem(name.startsWith(county) ? name.mid(county.size()) : name,
                               village.code);
    }
    m_ui->village->setCurrentIndex(std::max(0, m_ui->village->findData(m_village)));
    m_village.clear();
    chooseVillage();
    if (villages->empty())
        tell(tr("No village here is yours to type in."));
}

void AppraisalPage::chooseVillage()
{
    const auto chosen = m_ui->village->currentData().toString();
    if (chosen == m_village)
        return;
    if (isUnsaved()
        && !m_context.prompts.confirm(
            tr("The sheet that you typed was not saved yet; it would be lost."),
            tr("&Discard it"))) {
        const QSignalBlocker quiet(m_ui->village);
        m_ui->village->setCurrentIndex(m_ui->village->findData(m_village));
        return;
    }
    m_village = chosen;
    m_model->load({}, m_reader);
    tell({});
    showCount();
    const auto village = DivisionCode::parse(chosen);
    if (!village)
        return;
    m_reading.cancel();
    m_reading = readAppraisalPaper(
        m_context.worker, this, *village, [this](const Result<AppraisalPaper> &paper) {
            takePaper(paper);
        });
}

void AppraisalPage::takePaper(const Result<AppraisalPaper> &paper)
{
    if (!paper) {
        tell(paper.error().message);
        return;
    }
    m_reader = std::make_shared<const AppraisalReader>(*m_context.archive.catalogue, paper->limits);
    m_model->load(paper->lines, m_reader);
    fitColumns();
    {
        const QSignalBlocker quiet(m_ui->appraiser);
        const auto typed = m_ui->appraiser->currentText();
        m_ui->appraiser->clear();
        m_ui->appraiser->addItems(paper->appraisers);
        m_ui->appraiser->setEditText(typed);
    }
    m_ui->lines->setCurrentIndex(m_model->index(0, AppraisalModel::FirstCell));
    tell(paper->lines.empty()
             ? tr("No household of this place has a consent in force; there is nobody to be "
                  "appraised.")
             : QString());
    showCount();
    readWhoSpoke();
}

AppraisalHead AppraisalPage::head() const
{
    AppraisalHead head;
    const auto village = DivisionCode::parse(m_village);
    const auto day = PartialDate::fromTyped(m_ui->day->text());
    head.village = village ? *village : DivisionCode();
    head.appraiser = m_ui->appraiser->currentText().trimmed();
    head.day = day ? *day : PartialDate();
    return head;
}

void AppraisalPage::readWhoSpoke()
{
    m_asking.cancel();
    const auto asked = head();
    if (asked.village.isNull() || asked.appraiser.isEmpty() || asked.day.isNull()) {
        m_model->setSpoken({});
        showCount();
        return;
    }
    m_asking = readSpoken(
        m_context.worker, this, asked, [this](const Result<std::vector<Uid>> &households) {
            if (households) {
                m_model->setSpoken(*households);
                showCount();
            } else {
                tell(households.error().message);
            }
        });
}

void AppraisalPage::paste(const QString &text)
{
    if (m_round || m_model->rowCount() == 0)
        return;
    if (text.trimmed().isEmpty()) {
        tell(tr("There is no text to paste: copy cells in the spreadsheet first."));
        return;
    }
    const auto pasted = m_model->paste(m_ui->lines->currentIndex(), text);
    QStringList told{tr("%n line(s) pasted.", nullptr, pasted.taken)};
    if (pasted.closed > 0)
        told.append(tr("%n met a line that is saved already.", nullptr, pasted.closed));
    if (pasted.beyond > 0) {
        told.append(tr(
            "%n line(s) were behind the end of the sheet and left out.", nullptr, pasted.beyond));
    }
    tell(told.join(QLatin1Char(' ')));
}

void AppraisalPage::showCount()
{
    const auto spoken = m_model->countOf(AppraisalModel::Standing::Spoken)
        + m_model->countOf(AppraisalModel::Standing::Saved);
    m_ui->count->setText(
        tr("%n household(s) on the sheet, %1 of them saved.", nullptr, m_model->rowCount())
            .arg(spoken));
    m_ui->save->setEnabled(!m_round && m_model->isTyped());
}

void AppraisalPage::tell(const QString &sentence)
{
    m_ui->told->setText(sentence);
}

bool AppraisalPage::isUnsaved() const
{
    return m_model->isTyped();
}

void AppraisalPage::askToLeave(const std::function<void()> &then)
{
    if (m_round) {
        tell(tr("The sheet is being saved; stop that first."));
        return;
    }
    if (!isUnsaved()
        || m_context.prompts.confirm(
            tr("The sheet that you typed was not saved yet; it would be lost."),
            tr("&Discard it"))) {
        m_model->clearTyped();
        showCount();
        then();
    }
}

} // namespace archive
