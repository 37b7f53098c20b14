// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/deskpage.h"

#include "base/legalclock.h"
#include "desktop/models/deskmodel.h"
#include "desktop/pages/allpages.h"
#include "desktop/style/appstyle.h"
#include "desktop/style/icons.h"
#include "desktop/work/deskjobs.h"
#include "ui_deskpage.h"

#include <QLocale>

namespace archive {

namespace {

qint64 countOf(const DeskView &view, OutboxState state)
{
    for (const auto &[each, count] : view.outbox) {
        if (each == state)
            return count;
    }
    return 0;
}

} // namespace

DeskPage::DeskPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new DeskModel(m_context.archive.divisions, this))
    , m_ui(std::make_unique<Ui::DeskPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    m_ui->create->setIcon(glyphIcon(Glyph::Plus, palette::onAccent));
    m_ui->create->setShortcut(QKeySequence::New);
    m_ui->deskTable->setModel(m_model);
    m_ui->deskTable->setColumnWidths({128, 260, 260, 240}, {DeskModel::State});
    connect(m_ui->deskTable, &TableView::opened, this, &DeskPage::openRow);
    connect(m_ui->deskTable,
            &QAbstractItemView::doubleClicked,
            this,
            [this](const QModelIndex &at) { openRow(at.row()); });
    connect(m_ui->open, &QPushButton::clicked, this, [this] {
        openRow(m_ui->deskTable->currentIndex().row());
    });
    connect(m_ui->create, &QPushButton::clicked, this, [this] {
        emit wanted({pagenames::household(), {}, {}, {}});
    });
    setFocusProxy(m_ui->deskTable);
}

DeskPage::~DeskPage() = default;

PageEntry DeskPage::entry()
{
    return {pagenames::desk(),
            Glyph::Home,
            tr("Desk"),
            [](const OpenArchive &, const WorkPurpose &) { return true; },
            [](const PageContext &context, QWidget *parent) {
                return new DeskPage(context, parent);
            }};
}

void DeskPage::setRights(const WorkRights &rights)
{
    m_ui->create->setVisible(rights.save);
    m_ui->draftsCard->setVisible(rights.list);
}

void DeskPage::refresh()
{
    m_question.cancel();
    m_question =
        readDesk(m_context.worker, this, [this](const Result<DeskView> &view) { take(view); });
}

void DeskPage::take(const Result<DeskView> &view)
{
    const auto today = legalclock::civilDate(m_context.archive.environment.clock->nowUtc());
    m_ui->today->setText(QLocale().toString(today, QLocale::LongFormat));
    if (!view) {
        m_ui->nothingText->setText(view.error().message);
        m_ui->states->setCurrentWidget(m_ui->nothing);
        return;
    }
    m_model->load(view->list);
    const auto rows = m_model->rowCount();
    m_ui->nothingText->setText(tr("Nothing waits for you."));
    if (rows == 0) {
        m_ui->states->setCurrentWidget(m_ui->nothing);
    } else {
        m_ui->states->setCurrentWidget(m_ui->deskTable);
    }
    if (rows > 0 && !m_ui->deskTable->currentIndex().isValid())
        m_ui->deskTable->setCurrentIndex(m_model->index(0, 0));
    m_ui->open->setEnabled(rows > 0);
    showFigures(*view);
    emit waiting(m_model->overdueOrToday());
}

void DeskPage::showFigures(const DeskView &view)
{
    const QLocale locale;
    const auto &entries = view.list.entries;
    const auto drafts = std::count_if(entries.begin(), entries.end(), [](const DeskEntry &each) {
        return each.what == DeskEntry::What::Draft;
    });
    const auto more = view.list.more ? tr("+", "more than this number") : QString();
    m_ui->waitingCount->setText(locale.toString(static_cast<qlonglong>(entries.size())) + more);
    m_ui->waitingCountHint->setText(
        tr("%n of them today or late", nullptr, m_model->overdueOrToday()));
    m_ui->drafts->setText(locale.toString(static_cast<qlonglong>(drafts)) + more);
    m_ui->draftsHint->setText(tr("of %1 households").arg(locale.toString(view.households)));
    m_ui->unsent->setText(locale.toString(countOf(view, OutboxState::Pending)));
    m_ui->unsentHint->setText(
        tr("%1 more are held back").arg(locale.toString(countOf(view, OutboxState::Held))));
    const auto now = m_context.archive.environment.clock->nowUtc();
    const bool stale = !view.backupAt.isValid() || view.backupAt.daysTo(now) > view.list.backupDays;
    m_ui->backup->setText(view.backupAt.isValid()
                              ? legalclock::civilDate(view.backupAt).toString(Qt::ISODate)
                              : tr("None yet"));
    m_ui->backupHint->setText(stale ? tr("Ask the administrator for a backup")
                                    : tr("in the archive's own folder"));
    setStyleProperty(
        m_ui->backupHint, "role", stale ? QStringLiteral("soft") : QStringLiteral("caption"));
}

void DeskPage::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &entry = m_model->entry(row);
    if (entry.row)
        emit wanted({pagenames::household(), entry.row->household, {}, entry.row->name});
}

} // namespace archive
