// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/quickgo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace archive {

namespace {

constexpr int quickPauseMs = 120;
constexpr int householdsAtMost = 12;
constexpr int dialogWidth = 480;
constexpr int dialogHeight = 360;

} // namespace

QuickGo::QuickGo(std::vector<QuickEntry> entries,
                 ArchiveWorker &worker,
                 bool finds,
                 QWidget *parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_worker(worker)
    , m_finds(finds)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Go to"));
    setObjectName(QStringLiteral("quickGo"));
    m_line->setObjectName(QStringLiteral("quickLine"));
    m_line->setPlaceholderText(tr("Page, action or household; letters of its pinyin will do"));
    m_line->setAccessibleName(windowTitle());
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("quickList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addWidget(m_line);
    all->addWidget(m_list);
    resize(dialogWidth, dialogHeight);
    m_pause.setSingleShot(true);
    m_pause.setInterval(quickPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QuickGo::askHouseholds);
    connect(m_line, &QLineEdit::textChanged, this, &QuickGo::show);
    connect(m_list, &QListWidget::itemClicked, this, &QuickGo::choose);
    show({});
}

bool QuickGo::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void QuickGo::show(const QString &typed)
{
    m_question.cancel();
    m_list->clear();
    m_shown.clear();
    std::vector<Choice> choices;
    choices.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        choices.push_back({entry.title, {}});
    if (typed.trimmed().isEmpty()) {
        for (const auto &entry : m_entries)
            addLine(entry.title, entry.hint, entry.go);
        return;
    }
    for (const auto index : m_matcher.matches(choices, typed.trimmed()))
        addLine(m_entries[index].title, m_entries[index].hint, m_entries[index].go);
    if (m_finds)
        m_pause.start();
}

void QuickGo::askHouseholds()
{
    m_question = m_worker.run<std::vector<ListRow>>(
        this,
        [typed = m_line->text()](Archive &archive, const Session &session) {
            return archive.search().find(session, typed, householdsAtMost);
        },
        [this](const Result<std::vector<ListRow>> &rows) {
            if (rows)
                addHouseholds(*rows);
        });
}

void QuickGo::addHouseholds(const std::vector<ListRow> &rows)
{
    for (const auto &row : rows) {
        addLine(row.name.isEmpty() ? row.registerNumber : row.name,
                row.idNumber.isEmpty() ? row.registerNumber : row.idNumber,
                [this, household = row.household] { emit householdChosen(household); });
    }
}

void QuickGo::addLine(const QString &title, const QString &hint, std::function<void()> go)
{
    m_list->addItem(
        hint.isEmpty() ? title : tr("%1   %2", "what was found and what it is").arg(title, hint));
    m_shown.push_back(std::move(go));
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void QuickGo::choose()
{
    const auto row = m_list->currentRow();
    if (row < 0)
        return;
    const auto go = m_shown.at(static_cast<size_t>(row));
    // The dialog is gone before the page asks whether it may be left.
    accept();
    go();
}

} // namespace archive
