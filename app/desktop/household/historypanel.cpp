// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/historypanel.h"

#include "catalogue/savereason.h"
#include "catalogue/valuetext.h"
#include "desktop/models/historymodel.h"
#include "desktop/models/householddraft.h"
#include "desktop/prompts.h"
#include "ui_historypanel.h"
#include "views/fields.h"

#include <QItemSelectionModel>

namespace archive {
namespace {

std::map<Uid, Record> recordsOfFile(const HouseholdFile &file)
{
    std::map<Uid, Record> records{{file.household.record.uid, file.household.record}};
    for (const auto &[kind, children] : file.children) {
        for (const auto &shown : children)
            records.emplace(shown.record.uid, shown.record);
    }
    return records;
}

} // namespace

HistoryPanel::HistoryPanel(const PanelContext &context, QWidget *parent)
    : HouseholdPanel(context, parent)
    , m_ui(std::make_unique<Ui::HistoryPanel>())
{ }

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::build()
{
    m_ui->setupUi(this);
    const auto &archive = *context().archive;
    m_history = new HistoryModel(*archive.catalogue, *archive.policy, this);
    m_ui->history->setModel(m_history);
    m_ui->history->setColumnWidths(
        {150, 84, 128, 84, 112, 140, 140, 96},
        {HistoryModel::Reason, HistoryModel::Before, HistoryModel::After});
    for (const auto &name : {tr("Everything"), tr("Changes"), tr("Deleted records")})
        m_ui->filter->addItem(name);
    connectActions();
}

void HistoryPanel::connectActions()
{
    connect(m_ui->filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_history->setFilter(static_cast<HistoryFilter>(index));
        showActions();
    });
    connect(m_ui->history->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &HistoryPanel::showActions);
    connect(context().draft, &HouseholdDraft::edited, this, &HistoryPanel::showActions);
    connect(m_ui->restoreValue, &QPushButton::clicked, this, [this] { restore(false); });
    connect(m_ui->restoreRecord, &QPushButton::clicked, this, [this] { restore(true); });
    connect(m_ui->undoSave, &QPushButton::clicked, this, [this] {
        undo(m_history->entry(chosen()->entry).seq,
             tr("Everything that this save changed is taken back."));
    });
    connect(m_ui->undoLast, &QPushButton::clicked, this, [this] {
        undo(m_history->lastChange()->seq, tr("The last save of this household is taken back."));
    });
    connect(m_ui->lockHousehold, &QPushButton::clicked, this, [this] {
        toggleLock(kinds::household, context().draft->household());
    });
    connect(m_ui->lockRecord, &QPushButton::clicked, this, [this] {
        toggleLock(m_present.at(chosenRecord()).kind, chosenRecord());
    });
}

void HistoryPanel::showFile()
{
    m_reading.cancel();
    m_locks.clear();
    m_present = file() == nullptr ? std::map<Uid, Record>() : recordsOfFile(*file());
    m_history->load(file() == nullptr ? std::vector<JournalEntry>() : file()->history, m_present);
    if (file() != nullptr)
        readLocks();
    showActions();
}

void HistoryPanel::readLocks()
{
    m_reading = context().worker->run<Locks>(
        this,
        [records = m_present](Archive &archive, const Session &session) -> Result<Locks> {
            Locks locks;
            for (const auto &[uid, record] : records) {
                ARCHIVE_TRY(lock, archive.locks().find(session, record.kind, uid));
                if (lock)
                    locks.emplace(uid, *lock);
            }
            return locks;
        },
        [this](const Result<Locks> &locks) {
            if (locks) {
                m_locks = *locks;
                showActions();
            } else {
                m_ui->hint->setText(locks.error().message);
            }
        });
}

void HistoryPanel::showRights()
{
    showActions();
}

const HistoryLine *HistoryPanel::chosen() const
{
    return m_history->line(m_ui->history->currentIndex().row());
}

Uid HistoryPanel::chosenRecord() const
{
    const auto *const line = chosen();
    const auto uid = line == nullptr ? Uid() : m_history->entry(line->entry).record;
    return uid == context().draft->household() || m_present.count(uid) == 0 ? Uid() : uid;
}

bool HistoryPanel::mayChange(KindIndex kind) const
{
    return file() != nullptr && rights().maySave(kind) && !context().draft->isChanged();
}

void HistoryPanel::showActions()
{
    const auto *const line = chosen();
    const auto *const entry = line == nullptr ? nullptr : &m_history->entry(line->entry);
    const auto *const last = m_history->lastChange();
    const bool isChange =
        entry != nullptr && entry->type == EntryType::Change && mayChange(entry->kind);
    m_ui->restoreValue->setEnabled(isChange && line->field && line->earlier);
    m_ui->restoreRecord->setEnabled(isChange && line->earlier);
    m_ui->undoSave->setEnabled(isChange && entry->origin.archive.isNull());
    m_ui->undoLast->setEnabled(last != nullptr && mayChange(last->kind));
    m_ui->hint->setText(context().draft->isChanged() ? tr("Save or discard what is typed first.")
                                                     : QString());
    for (auto *const button : {m_ui->restoreValue,
                               m_ui->restoreRecord,
                               m_ui->undoSave,
                               m_ui->undoLast,
                               m_ui->lockHousehold,
                               m_ui->lockRecord})
        button->setVisible(rights().mayChange());
    showLocks();
}

void HistoryPanel::showLocks()
{
    const auto own = m_locks.find(context().draft->household());
    const bool isLocked = own != m_locks.end();
    m_ui->lockHousehold->setText(isLocked ? tr("&Lift the lock") : tr("&Lock the household"));
    m_ui->lockHousehold->setEnabled(mayChange(kinds::household));
    m_ui->lockState->setText(
        isLocked ? tr("%1 locked this household against slips on %2.")
                       .arg(own->second.user, own->second.since.toString(Qt::ISODate))
                 : QString());
    const auto record = chosenRecord();
    const bool isRecordLocked = m_locks.count(record) > 0;
    m_ui->lockRecord->setText(isRecordLocked ? tr("Lift the record's l&ock")
                                             : tr("L&ock the record"));
    m_ui->lockRecord->setEnabled(!record.isNull() && mayChange(m_present.at(record).kind));
}

void HistoryPanel::act(const QString &question, Act work)
{
    const auto reason =
        context().prompts->askReason(question, savereason::list(*context().archive->catalogue));
    if (!reason)
        return;
    context().worker->run<void>(
        this,
        [work = std::move(work), reason = *reason](Archive &archive, const Session &session) {
            return work(archive, session, reason);
        },
        [this](const Result<void> &done) {
            if (done) {
                emit archiveChanged();
            } else {
                context().prompts->tell(done.error().message);
            }
        });
}

void HistoryPanel::restore(bool wholeRecord)
{
    const auto *const line = chosen();
    const auto &earlier = m_history->entry(*line->earlier);
    RestoreOrder order{earlier.kind, earlier.record, earlier.seq, {}, earlier.origin.archive};
    const auto &catalogue = *context().archive->catalogue;
    auto question = tr("The whole record is as it was before this change.");
    if (!wholeRecord) {
        order.fields = {*line->field};
        question =
            tr("%1 is as it was before this change.").arg(titleOf(catalogue.field(*line->field)));
    }
    act(question,
        [order](Archive &archive, const Session &session, const QString &reason) -> Result<void> {
            ARCHIVE_CHECK(archive.history().restore(session, order, reason));
            return {};
        });
}

void HistoryPanel::undo(qint64 seq, const QString &question)
{
    act(question,
        [seq](Archive &archive, const Session &session, const QString &reason) -> Result<void> {
            ARCHIVE_CHECK(archive.history().undo(session, seq, reason));
            return {};
        });
}

void HistoryPanel::toggleLock(KindIndex kind, const Uid &record)
{
    const bool isLocked = m_locks.count(record) > 0;
    act(isLocked ? tr("The lock is lifted; it can be changed again.")
                 : tr("It can't be changed by a slip any more, until the lock is lifted."),
        [=](Archive &archive, const Session &session, const QString &reason) {
            return isLocked ? archive.locks().unlock(session, kind, record, reason)
                            : archive.locks().lock(session, kind, record, reason);
        });
}

} // namespace archive
