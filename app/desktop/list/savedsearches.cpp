// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/savedsearches.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace archive {

namespace {

constexpr int searchesWidth = 280;
constexpr int searchesHeight = 180;
constexpr int longestTitle = 60;

QString searchPrefix()
{
    return QStringLiteral("households/search/");
}

} // namespace

SavedSearches::SavedSearches(UserSettings &settings,
                             std::function<SavedSearch()> present,
                             QWidget *parent)
    : PopupPanel(parent)
    , m_settings(settings)
    , m_present(std::move(present))
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
    , m_title(new QLineEdit(this))
{
    setObjectName(QStringLiteral("savedSearches"));
    m_list->setObjectName(QStringLiteral("searchList"));
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setFixedSize(searchesWidth, searchesHeight);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->setWordWrap(true);
    m_note->setFixedWidth(searchesWidth);
    m_title->setObjectName(QStringLiteral("searchTitle"));
    m_title->setPlaceholderText(tr("Name for the present search"));
    m_title->setAccessibleName(m_title->placeholderText());
    m_title->setMaxLength(longestTitle);
    rows()->addWidget(m_list);
    rows()->addWidget(m_note);
    rows()->addWidget(m_title);
    addButtons();
    connect(m_title, &QLineEdit::returnPressed, this, &SavedSearches::save);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedSearches::run);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_filling)
            renameTo(item->text().trimmed());
    });
    take({});
    m_isRead = false;
}

QPushButton *SavedSearches::addButton(const char *name, const QString &text)
{
    auto *const button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void SavedSearches::addButtons()
{
    auto *const rename = addButton("renameSearch", tr("Rename  F2"));
    auto *const remove = addButton("removeSearch", tr("Delete  Del"));
    auto *const save = addButton("saveSearch", tr("&Save"));
    save->setProperty("kind", QStringLiteral("primary"));
    auto *const row = new QHBoxLayout;
    row->addWidget(rename);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(save);
    rows()->addLayout(row);
    connect(save, &QPushButton::clicked, this, &SavedSearches::save);
    connect(remove, &QPushButton::clicked, this, &SavedSearches::removeCurrent);
    connect(rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        if (m_list->currentItem() != nullptr)
            m_list->editItem(m_list->currentItem());
    });
}

void SavedSearches::reload()
{
    m_settings.load(searchPrefix(), [this](const UserSettings::Named &named) { take(named); });
}

void SavedSearches::take(const UserSettings::Named &named)
{
    // A name that is being edited is not taken away by reading the same again.
    if (m_isRead && named == m_named)
        return;
    m_isRead = true;
    m_named = named;
    m_filling = true;
    m_list->clear();
    m_searches.clear();
    for (const auto &[name, text] : named)
        m_searches.push_back(SavedSearch::fromText(name, text));
    std::sort(m_searches.begin(), m_searches.end(), [](const auto &a, const auto &b) {
        return a.title.localeAwareCompare(b.title) < 0;
    });
    for (const auto &search : m_searches) {
        auto *const item = new QListWidgetItem(search.title, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(m_searches.empty() ? -1 : 0);
    m_note->setText(m_searches.empty()
                        ? tr("Nothing is saved yet: search or filter, then give it a name here.")
                        : tr("Enter runs a search."));
    m_filling = false;
}

SavedSearch *SavedSearches::current()
{
    const auto row = m_list->currentRow();
    return row < 0 ? nullptr : &m_searches.at(static_cast<size_t>(row));
}

void SavedSearches::tell(const Result<void> &kept)
{
    if (!kept)
        m_note->setText(kept.error().message);
}

void SavedSearches::save()
{
    auto search = m_present();
    search.title = m_title->text().trimmed();
    if (search.title.isEmpty()) {
        m_note->setText(tr("Give the search a name first."));
        m_title->setFocus();
        return;
    }
    const auto same = std::find_if(m_searches.begin(), m_searches.end(), [&](const auto &each) {
        return each.title == search.title;
    });
    search.name = same != m_searches.end()
        ? same->name
        : searchPrefix() + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_settings.keep(search.name, search.toText(), [this](const Result<void> &kept) {
        if (kept) {
            m_title->clear();
            reload();
        }
        tell(kept);
    });
}

void SavedSearches::renameTo(const QString &title)
{
    auto *const search = current();
    if (search == nullptr)
        return;
    if (!title.isEmpty())
        search->title = title.left(longestTitle);
    m_settings.keep(search->name, search->toText(), [this](const Result<void> &kept) {
        reload();
        tell(kept);
    });
}

void SavedSearches::removeCurrent()
{
    const auto *const search = current();
    if (search == nullptr)
        return;
    m_settings.forget(search->name, [this](const Result<void> &kept) {
        reload();
        tell(kept);
    });
}

void SavedSearches::run()
{
    const auto *const search = current();
    if (search == nullptr)
        return;
    hide();
    emit wanted(*search);
}

bool SavedSearches::eventFilter(QObject *watched, QEvent *event)
{
    // While a name is edited, the keys are the editor's, even those that it does not take.
    const bool isListsOwn = watched == m_list && focusWidget() == m_list;
    if (!isListsOwn || event->type() != QEvent::KeyPress)
        return PopupPanel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace archive
