// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/newarchive/recoverykeystep.h"

#include "base/legalclock.h"
#include "desktop/newarchive/recoverypaper.h"
#include "desktop/prompts.h"
#include "ui_recoverykeystep.h"

#include <QDir>
#include <QPrinter>

namespace archive {

namespace {

constexpr int groups = 6;

QString groupOf(const QString &half, int group)
{
    return half.section(u'-', group, group);
}

/// Any case; O and 0, I, L and 1 are one, as on the key's own reading.
QString asRead(const QString &typed)
{
    auto text = typed.toUpper().remove(u' ').remove(u'-');
    return text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

/// Which group is asked for is not to be known before, and needs no randomness of its own.
int askedGroup(const QString &half)
{
    int sum = 0;
    for (const auto letter : half)
        sum += letter.unicode();
    return sum % groups;
}

} // namespace

RecoveryKeyStep::RecoveryKeyStep(ArchiveWorker &worker,
                                 const Environment &environment,
                                 Prompts &prompts,
                                 QWidget *parent)
    : AssistantStep(parent)
    , m_worker(worker)
    , m_environment(environment)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::RecoveryKeyStep>())
{
    m_ui->setupUi(this);
    connect(m_ui->firstHalfPrint, &QPushButton::clicked, this, [this] {
        print(paperOf(tr("First half"), m_key.first));
    });
    connect(m_ui->firstHalfSave, &QPushButton::clicked, this, [this] {
        save(paperOf(tr("First half"), m_key.first));
    });
    connect(m_ui->secondHalfPrint, &QPushButton::clicked, this, [this] {
        print(paperOf(tr("Second half"), m_key.second));
    });
    connect(m_ui->secondHalfSave, &QPushButton::clicked, this, [this] {
        save(paperOf(tr("Second half"), m_key.second));
    });
    connect(m_ui->haveBoth, &QPushButton::clicked, this, &RecoveryKeyStep::askForGroups);
    connect(m_ui->showAgain, &QPushButton::clicked, this, &RecoveryKeyStep::showKey);
    for (auto *const line : {m_ui->firstGroup, m_ui->secondGroup})
        connect(line, &QLineEdit::textEdited, this, &RecoveryKeyStep::edited);
}

RecoveryKeyStep::~RecoveryKeyStep() = default;

QString RecoveryKeyStep::heading() const
{
    return tr("The recovery key");
}

void RecoveryKeyStep::setKey(const RecoveryKey &key)
{
    m_key = key;
    m_firstGroup = askedGroup(key.first);
    m_secondGroup = askedGroup(key.second);
    m_ui->firstHalfKey->setText(key.first);
    m_ui->secondHalfKey->setText(key.second);
    m_ui->firstGroupLabel->setText(tr("Group %1 of the &first half").arg(m_firstGroup + 1));
    m_ui->secondGroupLabel->setText(tr("Group %1 of the &second half").arg(m_secondGroup + 1));
}

void RecoveryKeyStep::forget()
{
    m_key = {};
    m_order = {};
    m_ui->firstHalfKey->clear();
    m_ui->secondHalfKey->clear();
    m_ui->firstGroup->clear();
    m_ui->secondGroup->clear();
    m_ui->keyWritten->clear();
}

void RecoveryKeyStep::enter(const FoundingOrder &order)
{
    m_order = order;
    showKey();
}

void RecoveryKeyStep::showKey()
{
    m_ui->keySides->setCurrentWidget(m_ui->shownKey);
    m_ui->firstHalfPrint->setFocus();
    emit edited();
}

void RecoveryKeyStep::askForGroups()
{
    m_ui->firstGroup->clear();
    m_ui->secondGroup->clear();
    m_ui->keySides->setCurrentWidget(m_ui->askedKey);
    m_ui->firstGroup->setFocus();
    emit edited();
}

Result<void> RecoveryKeyStep::take(FoundingOrder &)
{
    if (m_ui->keySides->currentWidget() != m_ui->askedKey) {
        askForGroups();
        return Error{ErrorCode::Refused,
                     tr("Now read from the papers what is asked for; the key is not shown here."),
                     {}};
    }
    const bool first = asRead(m_ui->firstGroup->text()) == groupOf(m_key.first, m_firstGroup);
    const bool second = asRead(m_ui->secondGroup->text()) == groupOf(m_key.second, m_secondGroup);
    if (first && second)
        return {};
    (first ? m_ui->secondGroup : m_ui->firstGroup)->setFocus();
    return Error{ErrorCode::Refused,
                 first ? tr("That is not the group of the second half; read it from the paper "
                            "again, or show the key once more.")
                       : tr("That is not the group of the first half; read it from the paper "
                            "again, or show the key once more."),
                 {}};
}

RecoveryPaper RecoveryKeyStep::paperOf(const QString &half, const QString &key) const
{
    const auto today = legalclock::civilDate(m_environment.clock->nowUtc());
    return {m_order.archive.institution,
            m_order.archive.station,
            half,
            key,
            today.toString(Qt::ISODate)};
}

void RecoveryKeyStep::sayOutcome(const Result<void> &outcome, const QString &done)
{
    if (!outcome)
        m_prompts.tell(outcome.error().message);
    m_ui->keyWritten->setText(outcome ? done : QString());
}

void RecoveryKeyStep::save(const RecoveryPaper &paper)
{
    const auto path =
        m_prompts.chooseSaveFile(paper.half, tr("Recovery key, %1.pdf").arg(paper.half));
    if (path.isEmpty())
        return;
    m_worker.post(this, [this, paper, path, disk = m_environment.disk](ArchiveWorker::Desk &) {
        auto written = std::make_shared<Result<void>>(paper.writePdf(path, *disk));
        return ArchiveWorker::Delivery([this, written, path] {
            sayOutcome(*written,
                       tr("Written: %1. Delete the file when it is on paper.")
                           .arg(QDir::toNativeSeparators(path)));
        });
    });
}

void RecoveryKeyStep::print(const RecoveryPaper &paper)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (!m_prompts.choosePrinter(*printer))
        return;
    m_worker.post(this, [this, paper, printer](ArchiveWorker::Desk &) {
        auto printed = std::make_shared<Result<void>>(paper.print(printer.get()));
        return ArchiveWorker::Delivery([this, printed, printer] {
            sayOutcome(*printed, tr("Sent to %1.").arg(printer->printerName()));
        });
    });
}

} // namespace archive
