// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/householdlistpage.h"

#include "desktop/list/batchbar.h"
#include "desktop/list/filterpanel.h"
#include "desktop/list/listcolumns.h"
#include "desktop/list/savedsearches.h"
#include "desktop/models/roles.h"
#include "desktop/pages/allpages.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_householdlistpage.h"

#include <QAction>
#include <QHeaderView>
#include <QResizeEvent>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace archive {

namespace {

// Long enough for two keys of one syllable, too short to be seen.
constexpr int typingPauseMs = 60;
constexpr int narrowPage = 1040;
// A column that is being made wider is kept once.
constexpr int keepingPauseMs = 400;

QString lookName()
{
    return QStringLiteral("households/look");
}

void setTip(QPushButton *button, const QString &name, const QKeySequence &key)
{
    button->setShortcut(key);
    button->setAccessibleName(name);
    button->setToolTip(name + QStringLiteral("  ") + key.toString(QKeySequence::NativeText));
}

} // namespace

HouseholdListPage::HouseholdListPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_archive(context.archive)
    , m_settings(context.worker, this)
    , m_list(new HouseholdListModel(context.source, m_archive.divisions, this))
    , m_tree(
          new DivisionTreeModel(context.source, m_archive.divisions, m_archive.info.division, this))
    , m_columns(nullptr)
    , m_filters(new FilterPanel(this))
    , m_searches(new SavedSearches(
          m_settings, [this] { return presentSearch(); }, this))
    , m_ui(std::make_unique<Ui::HouseholdListPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    m_ui->create->setIcon(glyphIcon(Glyph::Plus));
    m_ui->create->setShortcut(QKeySequence::New);
    m_ui->search->addAction(glyphIcon(Glyph::Search, palette::text3), QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingPauseMs);
    setUpTree();
    setUpTable();
    setUpControls();
    setUpBatch();
    connect(&m_typing, &QTimer::timeout, this, &HouseholdListPage::ask);
    connect(&m_keeping, &QTimer::timeout, this, &HouseholdListPage::keepLook);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->create, &QPushButton::clicked, this, [this] {
        emit wanted({pagenames::household(), {}, chosenVillage(), {}});
    });
    connect(m_ui->open, &QPushButton::clicked, this, &HouseholdListPage::openCurrent);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->search, [this] {
        m_ui->search->setFocus();
        m_ui->search->selectAll();
    });
    showPreview();
    loadLook();
    setFocusProxy(m_ui->search);
}

HouseholdListPage::~HouseholdListPage() = default;

PageEntry HouseholdListPage::entry()
{
    return {pagenames::households(),
            Glyph::People,
            tr("Households"),
            [](const OpenArchive &archive, const WorkPurpose &work) {
                return rightsOf(archive, work).list;
            },
            [](const PageContext &context, QWidget *parent) {
                return new HouseholdListPage(context, parent);
            }};
}

void HouseholdListPage::setUpTree()
{
    m_ui->tree->setModel(m_tree);
    auto *const header = m_ui->tree->header();
    header->setSectionResizeMode(DivisionTreeModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DivisionTreeModel::CountColumn, QHeaderView::ResizeToContents);
    const auto area = m_tree->index(0, 0);
    m_ui->tree->expand(area);
    m_ui->tree->setCurrentIndex(area);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_look.query.group.clear();
        if (m_begun)
            ask();
    });
    connect(m_tree, &QAbstractItemModel::dataChanged, this, [this] {
        m_ui->total->setText(countText());
    });
}

void HouseholdListPage::setUpTable()
{
    auto *const table = m_ui->table;
    table->setModel(m_list);
    table->allowSeveral();
    m_columns = new ListColumns(*table, *m_list, m_look, this);
    m_columns->apply();
    connect(m_columns, &ListColumns::looksOtherwise, &m_keeping, qOverload<>(&QTimer::start));
    connect(m_columns, &ListColumns::orderChosen, this, [this] {
        m_filters->show(m_look.query);
        ask();
    });
    connect(table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &HouseholdListPage::showChosen);
    connect(table, &TableView::opened, this, &HouseholdListPage::openCurrent);
    connect(table, &QAbstractItemView::doubleClicked, this, &HouseholdListPage::openCurrent);
    connect(table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &HouseholdListPage::showPreview);
    connect(m_list, &HouseholdListModel::answered, this, &HouseholdListPage::showAnswer);
    connect(m_list, &HouseholdListModel::failed, this, [this](const Error &error) {
        m_ui->nothingText->setText(error.message);
        m_ui->states->setCurrentWidget(m_ui->nothing);
        m_ui->summary->clear();
        showPreview();
    });
}

void HouseholdListPage::setUpControls()
{
    m_ui->standing->addItems({tr("All consents"),
                              tr("Not signed", "of a consent"),
                              tr("Signed", "of a consent"),
                              tr("Ended", "of a consent"),
                              tr("Draft")});
    m_ui->filters->setIcon(glyphIcon(Glyph::Filter));
    m_ui->searches->setIcon(glyphIcon(Glyph::Flag));
    m_ui->columns->setIcon(glyphIcon(Glyph::Columns));
    nameButtons(false);
    connect(m_ui->standing, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_look.query.standing.reset();
        if (index > 0)
            m_look.query.standing = static_cast<ListStanding>(index - 1);
        m_keeping.start();
        ask();
    });
    connect(m_ui->filters, &QPushButton::clicked, this, [this] {
        loadOfficers();
        m_filters->show(m_look.query);
        m_filters->openBelow(m_ui->filters);
    });
    connect(m_filters, &FilterPanel::changed, this, [this] {
        m_look.query = m_filters->applied(m_look.query);
        m_columns->apply();
        nameButtons(width() < narrowPage);
        m_keeping.start();
        ask();
    });
    connect(m_filters, &FilterPanel::clearWanted, this, &HouseholdListPage::clearFilters);
    connect(m_ui->columns, &QPushButton::clicked, this, [this] {
        m_columns->openChooser(m_ui->columns);
    });
    connect(m_ui->searches, &QPushButton::clicked, this, [this] {
        m_searches->reload();
        m_searches->openBelow(m_ui->searches);
    });
    connect(m_searches, &SavedSearches::wanted, this, &HouseholdListPage::run);
}

void HouseholdListPage::nameButtons(bool narrow)
{
    const auto count = m_filters->count();
    const auto filters = count == 0 ? tr("Filters") : tr("Filters (%1)").arg(count);
    const auto name = [narrow](QPushButton *button, const QString &text, const char *key) {
        button->setText(narrow ? QString() : text);
        setTip(button, text, QKeySequence(QLatin1String(key)));
    };
    name(m_ui->filters, filters, "Ctrl+Shift+F");
    name(m_ui->searches, tr("Searches"), "Ctrl+B");
    name(m_ui->columns, tr("Columns"), "Ctrl+Shift+C");
}

void HouseholdListPage::setUpBatch()
{
    connect(m_ui->batch, &BatchBar::archiveChanged, this, [this] {
        refresh();
        emit archiveChanged();
    });
    connect(m_ui->batch, &BatchBar::wanted, this, [this](const BatchAction &action) {
        BatchRows chosen;
        const auto columns = m_columns->shown();
        for (const int column : columns) {
            const auto title = m_list->headerData(column, Qt::Horizontal, Qt::DisplayRole);
            chosen.titles.append(title.toString());
        }
        const auto rows = chosenRows();
        for (const int row : rows) {
            QStringList cells;
            for (const int column : columns)
                cells.append(m_list->index(row, column).data().toString());
            chosen.rows.push_back(m_list->row(row));
            chosen.cells.push_back(cells);
        }
        action.run({m_archive, m_context.worker, m_context.prompts, *m_ui->batch}, chosen);
    });
}

QList<int> HouseholdListPage::chosenRows() const
{
    QList<int> rows;
    const auto ranges = m_ui->table->selectionModel()->selection();
    for (const auto &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    const auto last = std::unique(rows.begin(), rows.end());
    rows.resize(std::distance(rows.begin(), last));
    return rows;
}

void HouseholdListPage::showChosen()
{
    if (!m_ui->batch->isRunning())
        m_ui->batch->setChosen(static_cast<int>(chosenRows().size()));
}

void HouseholdListPage::loadLook()
{
    m_settings.load(lookName(), [this](const UserSettings::Named &named) {
        if (!named.empty())
            m_look = ListLook::fromText(named.front().second);
        m_begun = true;
        showLook();
        ask();
    });
}

void HouseholdListPage::showLook()
{
    const QSignalBlocker quiet(m_ui->standing);
    const auto &standing = m_look.query.standing;
    m_ui->standing->setCurrentIndex(standing ? static_cast<int>(*standing) + 1 : 0);
    m_filters->show(m_look.query);
    m_columns->apply();
    nameButtons(width() < narrowPage);
}

void HouseholdListPage::keepLook()
{
    m_settings.keep(lookName(), m_look.toText());
}

void HouseholdListPage::loadOfficers()
{
    m_context.worker.run<QStringList>(
        this,
        [](Archive &archive, const Session &) { return archive.households().officers(); },
        [this](const Result<QStringList> &officers) {
            if (officers)
                m_filters->offerOfficers(*officers);
        });
}

void HouseholdListPage::clearFilters()
{
    m_look.query.standing.reset();
    m_look.query.loans.reset();
    m_look.query.officer.clear();
    showLook();
    m_keeping.start();
    ask();
}

SavedSearch HouseholdListPage::presentSearch() const
{
    SavedSearch search;
    search.text = m_ui->search->text().trimmed();
    search.division = chosenDivision();
    search.query = query();
    return search;
}

void HouseholdListPage::run(const SavedSearch &search)
{
    const auto place = m_tree->indexOf(search.division);
    if (place.isValid())
        m_ui->tree->setCurrentIndex(place);
    m_look.query.standing = search.query.standing;
    m_look.query.loans = search.query.loans;
    m_look.query.officer = search.query.officer;
    m_look.query.group = search.query.group;
    {
        const QSignalBlocker quiet(m_ui->search);
        m_ui->search->setText(search.text);
    }
    showLook();
    ask();
    m_ui->table->setFocus();
}

void HouseholdListPage::arrive(const Destination &to)
{
    const auto place = to.division.isNull() ? QModelIndex() : m_tree->indexOf(to.division);
    if (place.isValid())
        m_ui->tree->setCurrentIndex(place);
    if (!to.text.isEmpty())
        m_ui->search->setText(to.text);
    refresh();
}

void HouseholdListPage::refresh()
{
    m_tree->recount();
    const auto current = m_ui->table->currentIndex();
    m_kept = current.isValid() ? m_list->row(current.row()).household : Uid();
    if (m_begun)
        ask();
}

void HouseholdListPage::setRights(const WorkRights &rights)
{
    m_ui->create->setVisible(rights.save);
    m_ui->batch->offer(rights);
    // The keyboard goes as one reads: from the rows to what can be done with them, then to the one that is shown.
    QWidget *before = m_ui->table;
    for (auto *const button : m_ui->batch->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_ui->open);
}

DivisionCode HouseholdListPage::chosenDivision() const
{
    const auto current = m_ui->tree->currentIndex();
    return current.isValid() ? m_tree->division(current) : m_archive.info.division;
}

DivisionCode HouseholdListPage::chosenVillage() const
{
    const auto chosen = chosenDivision();
    return chosen.level() == DivisionLevel::Village ? chosen : DivisionCode();
}

QString HouseholdListPage::countText() const
{
    const auto count = m_tree->index(0, DivisionTreeModel::CountColumn).data().toString();
    return count.isEmpty() ? QString() : tr("%1 households").arg(count);
}

HouseholdQuery HouseholdListPage::query() const
{
    auto query = m_look.query;
    query.divisionPrefix = chosenDivision().prefix();
    const auto group = m_tree->group(m_ui->tree->currentIndex());
    if (!group.isEmpty())
        query.group = group;
    return query;
}

void HouseholdListPage::ask()
{
    m_typing.stop();
    m_list->show(query(), m_ui->search->text());
}

void HouseholdListPage::showAnswer()
{
    const auto division = m_archive.divisions.find(chosenDivision());
    const auto place = division ? division->shortName() : chosenDivision().text();
    const auto rows = m_list->rowCount();
    const bool more = m_list->canFetchMore({}) || m_list->isCut();
    if (m_list->isSearch()) {
        m_ui->summary->setText(tr("%1: %n match(es) for “%2”", nullptr, rows)
                                   .arg(place, m_ui->search->text().trimmed()));
    } else {
        m_ui->summary->setText(more ? tr("%1: the first %2 rows").arg(place).arg(rows)
                                    : tr("%1: %n row(s)", nullptr, rows).arg(place));
    }
    m_ui->nothingText->setText(m_list->isSearch()
                                   ? tr("Nobody matches. Search by name, its initials, ID number "
                                        "from the start, phone or register number.")
                                   : tr("No household here yet."));
    m_ui->states->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_ui->table) : m_ui->nothing);
    if (rows > 0 && !m_ui->table->currentIndex().isValid()) {
        int kept = 0;
        while (kept < rows && m_list->row(kept).household != m_kept)
            ++kept;
        m_ui->table->setCurrentIndex(m_list->index(kept < rows ? kept : 0, 0));
        m_kept = {};
    }
    m_columns->showOrder();
    showChosen();
    showPreview();
}

void HouseholdListPage::showPreview()
{
    const auto current = m_ui->table->currentIndex();
    const bool any = current.isValid() && current.row() < m_list->rowCount();
    m_ui->facts->setVisible(any);
    m_ui->previewHint->setVisible(any);
    m_ui->ruleLine->setVisible(any);
    m_ui->open->setEnabled(any);
    m_ui->consent->show(Chip::None, {});
    if (!any) {
        m_ui->name->clear();
        m_ui->place->setText(tr("Choose a household to see it here."));
        return;
    }
    const auto &row = m_list->row(current.row());
    const auto cell = [this, &current](int column) {
        return m_list->index(current.row(), column);
    };
    const auto chip = cell(HouseholdListModel::Consent);
    m_ui->name->setText(cell(HouseholdListModel::Name).data().toString());
    m_ui->consent->show(static_cast<Chip>(chip.data(ChipRole).toInt()), chip.data().toString());
    const auto code = DivisionCode::parse(row.division);
    m_ui->place->setText((code ? m_archive.divisions.fullName(*code) : row.division)
                         + QLatin1Char(' ') + row.group);
    m_ui->number->setText(row.registerNumber);
    m_ui->idNumber->setText(row.idNumber);
    m_ui->phone->setText(row.phone);
    m_ui->members->setText(cell(HouseholdListModel::Members).data().toString());
    m_ui->loans->setText(cell(HouseholdListModel::Loans).data().toString());
    m_ui->officer->setText(row.officer);
    m_ui->changed->setText(cell(HouseholdListModel::Changed).data().toString());
}

void HouseholdListPage::openCurrent()
{
    const auto current = m_ui->table->currentIndex();
    if (current.isValid())
        emit wanted({pagenames::household(), m_list->row(current.row()).household, {}, {}});
}

void HouseholdListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < narrowPage;
    m_ui->sideBar->setFixedWidth(narrow ? 196 : 208);
    m_ui->preview->setFixedWidth(narrow ? 252 : 284);
    m_ui->maskHint->setVisible(!narrow);
    nameButtons(narrow);
}

} // namespace archive
