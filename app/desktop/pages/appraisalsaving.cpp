// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/savereason.h"
#include "desktop/pages/appraisalpage.h"
#include "desktop/prompts.h"
#include "ui_appraisalpage.h"

#include <QTimer>

#include <algorithm>

namespace archive {

void AppraisalPage::save()
{
    if (m_round || !m_reader)
        return;
    const auto whose = head();
    const auto fault = m_reader->headFault(whose, m_context.archive.environment);
    if (!fault.isEmpty()) {
        tell(fault);
        const bool isOfDay = !whose.appraiser.isEmpty();
        (isOfDay ? static_cast<QWidget *>(m_ui->day) : m_ui->appraiser)->setFocus();
        return;
    }
    const auto wrong = m_model->firstFault();
    if (wrong.isValid()) {
        m_ui->lines->setCurrentIndex(wrong);
        m_ui->lines->setFocus();
        const auto sentence = m_model->index(wrong.row(), AppraisalModel::State).data().toString();
        tell(tr("Line %1: %2").arg(wrong.row() + 1).arg(sentence));
        return;
    }
    const auto filled = m_model->filled(whose);
    if (!filled) {
        tell(filled.error().message);
        return;
    }
    m_saved = 0;
    send({whose, *filled, {}});
}

void AppraisalPage::send(const AppraisalOrder &order)
{
    const auto round = std::make_shared<AppraisalRound>();
    follow(round);
    m_ui->progress->setRange(0, int(order.lines.size()));
    saveSheet(
        m_context.worker,
        this,
        order,
        round,
        [this, order](const Result<AppraisalOutcome> &outcome) { takeOutcome(order, outcome); });
}

void AppraisalPage::follow(const std::shared_ptr<AppraisalRound> &round)
{
    m_round = round;
    const bool busy = round != nullptr;
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->village, m_ui->day, m_ui->appraiser, m_ui->lines, m_ui->save})
        part->setEnabled(!busy);
    m_ui->progress->setVisible(busy);
    m_ui->stop->setVisible(busy);
    m_ui->stop->setEnabled(busy);
    if (busy) {
        m_timer->start();
    } else {
        m_timer->stop();
        showCount();
    }
}

void AppraisalPage::takeOutcome(const AppraisalOrder &order,
                                const Result<AppraisalOutcome> &outcome)
{
    follow({});
    if (!outcome) {
        // What was saved before the error stands in the archive.
        readWhoSpoke();
        m_context.prompts.tell(outcome.error().message);
        emit archiveChanged();
        return;
    }
    m_saved += int(outcome->saved.size());
    m_model->takeOutcome(*outcome);
    showCount();
    emit archiveChanged();
    if (!askReason(order, *outcome))
        tellOutcome(*outcome);
}

bool AppraisalPage::askReason(const AppraisalOrder &order, const AppraisalOutcome &outcome)
{
    AppraisalOrder again{order.head, {}, {}};
    QStringList points;
    for (const auto &refused : outcome.refused) {
        if (!refused.reason)
            continue;
        for (const auto &line : order.lines) {
            if (line.household == refused.household) {
                again.lines.push_back(line);
                points.append(tr("%1: %2", "register number and what is unusual")
                                  .arg(line.registerNumber, refused.error.message));
            }
        }
    }
    if (again.lines.empty() || outcome.stopped)
        return false;
    const auto reason = m_context.prompts.askReason(points.join(QLatin1Char('\n')),
                                                    savereason::list(*m_context.archive.catalogue));
    if (!reason)
        return false;
    again.reason = *reason;
    send(again);
    return true;
}

void AppraisalPage::tellOutcome(const AppraisalOutcome &outcome)
{
    QStringList told{tr("%n appraisal(s) saved and found again in the archive.", nullptr, m_saved)};
    const auto refused = m_model->countOf(AppraisalModel::Standing::Refused);
    if (refused > 0)
        told.append(tr("%n line(s) were refused and say why.", nullptr, refused));
    if (outcome.stopped)
        told.append(tr("You stopped; what is left stays here to be saved."));
    tell(told.join(QLatin1Char(' ')));
    m_ui->lines->setFocus();
}

} // namespace archive
