// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/householdlistpage.h"

#include "base/legalclock.h"
#include "desktop/models/roles.h"
#include "desktop/style/icons.h"
#include "desktop/style/palette.h"
#include "ui_householdlistpage.h"

#include <QAction>
#include <QHeaderView>
#include <QResizeEvent>
#include <QShortcut>

namespace archive {

namespace {

// Long enough for two keys of one syllable, too short to be seen.
constexpr int typingPauseMs = 60;
constexpr int narrowPage = 1040;

} // namespace

HouseholdListPage::HouseholdListPage(const OpenArchive &archive,
                                     HouseholdSource &rows,
                                     CountSource &counts,
                                     QWidget *parent)
    : QWidget(parent)
    , m_archive(archive)
    , m_list(new HouseholdListModel(rows, m_archive.divisions, this))
    , m_tree(new DivisionTreeModel(counts, m_archive.divisions, m_archive.info.division, this))
    , m_ui(std::make_unique<Ui::HouseholdListPage>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("page"));
    m_ui->create->setIcon(glyphIcon(Glyph::Plus));
    m_ui->create->setShortcut(QKeySequence::New);
    m_ui->search->addAction(glyphIcon(Glyph::Search, palette::text3), QLineEdit::LeadingPosition);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    setUpTree();
    setUpTable();
    connect(&m_typing, &QTimer::timeout, this, &HouseholdListPage::ask);
    connect(m_ui->search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_ui->search, &QLineEdit::returnPressed, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->create, &QPushButton::clicked, this, &HouseholdListPage::createRequested);
    connect(m_ui->open, &QPushButton::clicked, this, &HouseholdListPage::openCurrent);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_ui->search, [this] {
        m_ui->search->setFocus();
        m_ui->search->selectAll();
    });
    showPreview();
    ask();
    setFocusProxy(m_ui->search);
}

HouseholdListPage::~HouseholdListPage() = default;

void HouseholdListPage::setUpTree()
{
    m_ui->tree->setModel(m_tree);
    auto *const header = m_ui->tree->header();
    header->setSectionResizeMode(DivisionTreeModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DivisionTreeModel::CountColumn, QHeaderView::ResizeToContents);
    const auto area = m_tree->index(0, 0);
    m_ui->tree->expand(area);
    m_ui->tree->setCurrentIndex(area);
    connect(m_ui->tree->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &HouseholdListPage::ask);
    connect(m_tree, &QAbstractItemModel::dataChanged, this, [this] {
        m_ui->total->setText(countText());
    });
}

void HouseholdListPage::setUpTable()
{
    auto *const table = m_ui->table;
    table->setModel(m_list);
    using List = HouseholdListModel;
    table->setColumnWidths({132, 158, 104, 60, 104, 168, 100},
                           {List::RegisterNumber, List::Changed, List::Group, List::Village});
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

void HouseholdListPage::refresh()
{
    m_tree->recount();
    ask();
}

void HouseholdListPage::setRights(const WorkRights &rights)
{
    m_ui->create->setVisible(rights.save);
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

void HouseholdListPage::ask()
{
    m_typing.stop();
    m_list->show(chosenDivision().prefix(), m_ui->search->text());
}

void HouseholdListPage::showAnswer()
{
    const auto division = m_archive.divisions.find(chosenDivision());
    const auto place = division ? division->shortName() : chosenDivision().text();
    const auto rows = m_list->rowCount();
    const bool more = m_list->canFetchMore({});
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
    if (rows > 0 && !m_ui->table->currentIndex().isValid())
        m_ui->table->setCurrentIndex(m_list->index(0, 0));
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
    m_ui->changed->setText(cell(HouseholdListModel::Changed).data().toString());
}

void HouseholdListPage::openCurrent()
{
    const auto current = m_ui->table->currentIndex();
    if (current.isValid())
        emit opened(m_list->row(current.row()).household);
}

void HouseholdListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = event->size().width() < narrowPage;
    m_ui->sideBar->setFixedWidth(narrow ? 196 : 208);
    m_ui->preview->setFixedWidth(narrow ? 252 : 284);
    m_ui->maskHint->setVisible(!narrow);
}

} // namespace archive
