// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/pastedialog.h"

#include "catalogue/valuetext.h"
#include "ui_pastedialog.h"

#include <QElapsedTimer>

namespace archive {

namespace {

constexpr int pieceMs = 10;
constexpr int linesAtOnce = 10;
constexpr int numberWidth = 64;
constexpr int sentenceWidth = 360;
constexpr int cellWidth = 120;

} // namespace

PasteDialog::PasteDialog(PastedTable table, int room, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasteDialog>())
    , m_preview(new PastePreview(std::move(table), this))
    , m_room(room)
{
    m_ui->setupUi(this);
    m_ui->heading->setText(
        tr("Paste into %1", "kind of record").arg(titleOf(m_preview->table().kind())));
    m_ui->leftOut->hide();
    m_ui->tooMany->hide();
    m_ui->onlyRefused->hide();
    m_ui->sentence->hide();
    m_ui->lines->setModel(m_preview);
    m_ui->take->setEnabled(false);
    connect(m_ui->take, &QPushButton::clicked, this, &PasteDialog::take);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->onlyRefused, &QCheckBox::toggled, this, [this](bool only) {
        m_preview->showOnlyRefused(only);
    });
    connect(m_ui->lines->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &PasteDialog::showSentence);
    connect(&m_pieces, &QTimer::timeout, this, &PasteDialog::readOn);
    m_pieces.start(0);
}

PasteDialog::~PasteDialog() = default;

void PasteDialog::readOn()
{
    QElapsedTimer spent;
    spent.start();
    const bool isFirst = m_preview->columnCount() == PastePreview::FirstCell;
    while (!m_preview->table().atEnd() && spent.elapsed() < pieceMs)
        m_preview->readOn(linesAtOnce);
    if (isFirst) {
        QList<int> widths{numberWidth, sentenceWidth};
        while (widths.size() < m_preview->columnCount())
            widths.append(cellWidth);
        m_ui->lines->setColumnWidths(widths, {});
    }
    m_ui->progress->setValue(m_preview->table().percent());
    m_ui->pasteSummary->setText(summary());
    if (m_preview->table().atEnd())
        showRead();
}

QString PasteDialog::summary() const
{
    const auto refused = m_preview->table().refused();
    const auto all = static_cast<int>(m_preview->table().lines().size());
    auto lines = tr("%n line(s) read.", nullptr, all);
    if (refused == 0)
        return lines;
    return lines + QLatin1Char(' ') + tr("%n of them can't come in as they are.", nullptr, refused);
}

void PasteDialog::showRead()
{
    m_pieces.stop();
    m_ui->progress->hide();
    const auto &table = m_preview->table();
    const auto refused = table.refused();
    const auto good = static_cast<int>(table.lines().size()) - refused;
    m_ui->onlyRefused->setVisible(refused > 0);
    m_ui->leftOut->setVisible(!table.leftOut().isEmpty());
    m_ui->leftOut->setText(tr("The table has no such columns, they are left out: %1")
                               .arg(table.leftOut().mid(0, 10).join(tr(", "))));
    m_ui->take->setText(refused == 0 ? tr("&Take %n line(s)", nullptr, good)
                                     : tr("&Take the %n line(s) without problems", nullptr, good));
    m_ui->take->setEnabled(good > 0 && good <= m_room);
    m_ui->tooMany->setVisible(good > m_room);
    m_ui->tooMany->setText(
        tr("This household has room for %n row(s) more in the table. Is this the list of "
           "a whole village? Copy the lines of one household only.",
           nullptr,
           m_room));
    for (size_t line = 0; line < table.lines().size(); ++line) {
        if (table.lines()[line].takeable)
            continue;
        m_ui->lines->setCurrentIndex(
            m_preview->index(static_cast<int>(line), PastePreview::Sentence));
        return;
    }
    if (m_preview->rowCount() > 0)
        m_ui->lines->setCurrentIndex(m_preview->index(0, PastePreview::FirstCell));
}

void PasteDialog::showSentence(const QModelIndex &current)
{
    const auto sentence = current.siblingAtColumn(PastePreview::Sentence).data().toString();
    m_ui->sentence->setText(sentence);
    m_ui->sentence->setVisible(!sentence.isEmpty());
}

void PasteDialog::take()
{
    const auto lines = m_preview->table().takeable();
    accept();
    emit taken(lines);
}

} // namespace archive
