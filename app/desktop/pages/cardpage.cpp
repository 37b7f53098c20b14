// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/cardpage.h"

#include "desktop/cards/cardtables.h"
#include "desktop/pages/allpages.h"
#include "desktop/prompts.h"
#include "pmml/numbers.h"
#include "pmml/scorecardreader.h"
#include "rating/cardedit.h"
#include "ui_cardpage.h"

#include <QRegularExpression>

namespace archive {
namespace {

/// "default-2.pmml" after "default.pmml", "own-4.pmml" after "own-3.pmml".
QString nextName(const QString &file)
{
    static const QRegularExpression form(QStringLiteral("^(.*?)(?:-(\\d{1,4}))?\\.pmml$"));
    const auto parts = form.match(file);
    const int number = parts.captured(2).isEmpty() ? 1 : parts.captured(2).toInt();
    return QStringLiteral("%1-%2.pmml").arg(parts.captured(1)).arg(number + 1);
}

} // namespace

CardPage::CardPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::CardPage>())
{
    m_ui->setupUi(this);
    setUpBands(*m_ui->bands);
    setUpEdges(*m_ui->edges);
    m_ui->differencesTitle->hide();
    m_ui->differences->hide();
    setFocusProxy(m_ui->characteristics);
    connect(m_ui->characteristics,
            &QListWidget::currentRowChanged,
            this,
            &CardPage::showCharacteristic);
    connect(m_ui->bands, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        // Later, since the table is filled anew and the item is still being edited.
        QMetaObject::invokeMethod(
            this,
            [this, row = item->row(), column = item->column(), text = item->text().trimmed()] {
                change(row, column, text);
            },
            Qt::QueuedConnection);
    });
    connect(m_ui->compare, &QPushButton::clicked, this, [this] {
        chooseFile([this](const QByteArray &bytes) { compareWith(bytes); });
    });
    connect(m_ui->importCard, &QPushButton::clicked, this, [this] {
        chooseFile([this](const QByteArray &bytes) { show(bytes); });
    });
    connect(m_ui->exportCard, &QPushButton::clicked, this, &CardPage::exportCard);
    connect(m_ui->succeed, &QPushButton::clicked, this, &CardPage::succeed);
}

CardPage::~CardPage() = default;

PageEntry CardPage::entry()
{
    return {
        pagenames::card(),
        Glyph::Columns,
        tr("Scorecard"),
        [](const OpenArchive &archive, const WorkPurpose &work) {
            return rightsOf(archive, work).rate;
        },
        [](const PageContext &context, QWidget *parent) { return new CardPage(context, parent); },
        tr("Card", "the page of the scorecard, in a word")};
}

void CardPage::refresh()
{
    emit titleChanged(tr("Scorecard"));
    if (isUnsaved())
        return;
    m_context.worker.run<CardInUse>(
        this,
        [](Archive &archive, const Session &session) { return cardInUse(archive, session); },
        [this](const Result<CardInUse> &card) { take(card); });
}

void CardPage::take(const Result<CardInUse> &card)
{
    if (!card) {
        m_context.prompts.tell(card.error().message);
        return;
    }
    m_inUse = *card;
    m_ui->successorFile->setText(nextName(m_inUse.file));
    show(m_inUse.bytes);
}

bool CardPage::show(const QByteArray &bytes)
{
    const auto model = pmml::readModel(bytes);
    if (!model) {
        m_context.prompts.tell(model.error().message);
        return false;
    }
    m_bytes = bytes;
    m_check = checkCard(*model);
    const auto kept = std::max(m_ui->characteristics->currentRow(), 0);
    const QSignalBlocker quiet(m_ui->characteristics);
    m_ui->characteristics->clear();
    for (const auto &told : m_check.characteristics)
        m_ui->characteristics->addItem(listText(told));
    m_ui->characteristics->setCurrentRow(std::min(kept, m_ui->characteristics->count() - 1));
    m_ui->range->setText(rangeText(m_check));
    showCharacteristic(m_ui->characteristics->currentRow());
    showState();
    return true;
}

void CardPage::showCharacteristic(int row)
{
    if (row < 0 || size_t(row) >= m_check.characteristics.size())
        return;
    const auto &told = m_check.characteristics[size_t(row)];
    const QSignalBlocker quiet(m_ui->bands);
    m_ui->bandsTitle->setText(told.name);
    showBands(*m_ui->bands, told, m_inUse.mayFollow);
    showEdges(*m_ui->edges, told);
    m_ui->notes->setText(notesText(told));
}

void CardPage::showState()
{
    auto text = m_inUse.isUsed
        ? tr("In use: %1. Ratings were made by it, so it stays as it is.").arg(m_inUse.file)
        : tr("In use: %1. No rating was made by it yet.").arg(m_inUse.file);
    if (isUnsaved())
        text += QLatin1Char('\n') + tr("What is shown is not saved yet.");
    if (!m_inUse.mayFollow)
        text += QLatin1Char('\n') + tr("A reviewer puts another one in its place.");
    m_ui->state->setText(text);
    m_ui->bands->setEnabled(true);
    m_ui->importCard->setEnabled(m_inUse.mayFollow);
    m_ui->successorFile->setEnabled(m_inUse.mayFollow);
    m_ui->succeed->setEnabled(m_inUse.mayFollow && isUnsaved());
}

void CardPage::change(int row, int column, const QString &text)
{
    CardEdit edit{size_t(m_ui->characteristics->currentRow()), size_t(row)};
    if (column == int(BandColumn::Points)) {
        edit.points = pmml::numberFromText(text);
        if (!edit.points) {
            m_context.prompts.tell(tr("Points are a number, as 4.5."));
            show(m_bytes);
            return;
        }
    } else {
        edit.reasonText = text;
    }
    const auto edited = editedCard(m_bytes, edit);
    if (!edited)
        m_context.prompts.tell(edited.error().message);
    show(edited ? *edited : m_bytes);
}

void CardPage::chooseFile(const std::function<void(const QByteArray &)> &then)
{
    const auto path =
        m_context.prompts.chooseOpenFile(tr("Choose a scorecard"), tr("Scorecards (*.pmml *.xml)"));
    if (path.isEmpty())
        return;
    m_context.worker.run<QByteArray>(
        this,
        [path](Archive &archive, const Session &) {
            return archive.environment().disk->read(path);
        },
        [this, then](const Result<QByteArray> &bytes) {
            if (bytes) {
                then(*bytes);
            } else {
                m_context.prompts.tell(bytes.error().message);
            }
        });
}

void CardPage::compareWith(const QByteArray &bytes)
{
    const auto shown = pmml::readModel(m_bytes);
    const auto other = pmml::readModel(bytes);
    if (!shown || !other) {
        m_context.prompts.tell(shown ? other.error().message : shown.error().message);
        return;
    }
    const auto differences = compareCards(*shown, *other);
    m_ui->differences->clear();
    for (const auto &each : differences)
        m_ui->differences->addItem(differenceText(each));
    if (differences.empty()) {
        m_ui->differences->addItem(
            bytes == m_bytes ? tr("The files are the same.")
                             : tr("Bands, points and texts agree; formulas are not compared."));
    }
    m_ui->differencesTitle->setText(tr("Differences of the file"));
    m_ui->differencesTitle->show();
    m_ui->differences->show();
}

void CardPage::exportCard()
{
    const auto path = m_context.prompts.chooseSaveFile(tr("Export the scorecard"), m_inUse.file);
    if (path.isEmpty())
        return;
    m_context.worker.run<void>(
        this,
        [path, bytes = m_bytes](Archive &archive, const Session &) {
            return writeAtomically(*archive.environment().disk, path, bytes);
        },
        [this](const Result<void> &done) {
            m_context.prompts.tell(done ? tr("The card is written.") : done.error().message);
        });
}

void CardPage::holdStill()
{
    for (auto *const part :
         std::initializer_list<QWidget *>{m_ui->bands, m_ui->importCard, m_ui->succeed})
        part->setEnabled(false);
}

void CardPage::succeed()
{
    holdStill();
    m_context.worker.run<VerifiedCard>(
        this,
        [bytes = m_bytes](Archive &, const Session &) { return verifiedCard(bytes); },
        [this](const Result<VerifiedCard> &card) {
            showState();
            if (!card) {
                m_context.prompts.tell(card.error().message);
                return;
            }
            const auto question =
                tr("%1 Work its records (ModelVerification) out again in the exported file and "
                   "import that, or save the card without them.")
                    .arg(card->doubt);
            if (card->doubt.isEmpty()
                || m_context.prompts.confirm(question, tr("Save &without them"))) {
                write({m_ui->successorFile->text().trimmed(), card->bytes});
            }
        });
}

void CardPage::write(const CardSuccessor &successor)
{
    holdStill();
    m_context.worker.run<void>(
        this,
        [successor](Archive &archive, const Session &session) {
            return succeedCard(archive, session, successor);
        },
        [this, successor](const Result<void> &done) {
            showState();
            if (!done) {
                m_context.prompts.tell(done.error().message);
                return;
            }
            m_inUse.bytes = m_bytes;
            m_context.prompts.tell(tr("Ratings are made by %1 from now on.").arg(successor.file));
            refresh();
            emit archiveChanged();
        });
}

bool CardPage::isUnsaved() const
{
    return m_inUse.mayFollow && m_bytes != m_inUse.bytes;
}

void CardPage::askToLeave(const std::function<void()> &then)
{
    if (!isUnsaved()) {
        then();
        return;
    }
    if (m_context.prompts.confirm(tr("The changed card was not saved yet; it would be lost."),
                                  tr("&Discard it"))) {
        show(m_inUse.bytes);
        then();
    }
}

} // namespace archive
