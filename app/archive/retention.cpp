// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/retention.h"

#include "base/legalclock.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct RetentionText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Retention)
};

/// The span of days that an end can be of; none while the field is empty.
struct EndOfFact
{
    QDate earliest;
    QDate latest;
};

std::optional<EndOfFact> endOfFact(const RetentionRow &row, const Record &record)
{
    const Value &value = record.value(*row.end);
    if (const auto *date = value.get<PartialDate>())
        return EndOfFact{date->earliest(), date->latest()};
    if (const auto *year = value.get<qint64>())
        return EndOfFact{QDate(int(*year), 1, 1), QDate(int(*year), 12, 31)};
    return std::nullopt;
}

QDate beforeTerm(QDate date, const LegalTerm &term)
{
    return term.unit == LegalTerm::Unit::Years ? date.addYears(-term.count)
                                               : date.addDays(-term.count);
}

void addLaw(RetentionAnswer &answer, const RetentionRow &row, std::optional<QDate> end, QDate date)
{
    if (row.law.isEmpty())
        return;
    if (!end) {
        answer.law = row.law;
        return;
    }
    const QDate last = row.lawTerm ? row.lawTerm->lastDay(*end) : *end;
    if (legalclock::isOver(last, date))
        return;
    answer.law = row.law;
    answer.lawUntil = last;
}

RetentionAnswer answerOfTerm(const RetentionRow &row, const Record &record, QDate date)
{
    RetentionAnswer answer;
    answer.row = &row;
    const auto end = row.rule == RetentionRule::Open ? std::nullopt : endOfFact(row, record);
    addLaw(answer, row, end ? std::optional(end->latest) : std::nullopt, date);
    if (!end) {
        answer.standing = RetentionAnswer::Standing::Open;
        return answer;
    }
    answer.until = row.term.lastDay(end->latest);
    const bool isOver = legalclock::isOver(answer.until, date);
    answer.standing = isOver ? RetentionAnswer::Standing::Over : RetentionAnswer::Standing::Kept;
    if (isOver)
        answer.reason = retentionreason::over;
    return answer;
}

/// The reason for which the row stops use on that day; empty when it does not.
QString stoppedBy(const RetentionRow &row, const Record &record, QDate date)
{
    if (row.rule != RetentionRule::Repaired && row.rule != RetentionRule::Published)
        return {};
    const auto end = endOfFact(row, record);
    if (!end)
        return {};
    if (row.rule == RetentionRule::Repaired)
        return end->earliest <= date ? QString(retentionreason::repaired) : QString();
    return legalclock::isOver(end->earliest, date) ? QString(retentionreason::published)
                                                   : QString();
}

bool speaksOf(const RetentionRow &row, const Record &record)
{
    return row.kind == record.kind && (!row.test || row.test->isMet(record));
}

bool isOfTerm(const RetentionRow &row)
{
    return row.rule == RetentionRule::Open || row.rule == RetentionRule::Term;
}

} // namespace

namespace retentionreason {

bool knows(const QString &reason)
{
    return reason == repaired || reason == published || reason == over || reason == restricted;
}

QString sentence(const QString &reason)
{
    if (reason == repaired) {
        return RetentionText::tr("The record was repaired; since that day it is neither shared nor "
                                 "used, and waits for its erasure.");
    }
    if (reason == published) {
        return RetentionText::tr("The time for which the record may be public is over; it is "
                                 "neither shared nor used, and waits for its erasure.");
    }
    if (reason == restricted) {
        return RetentionText::tr("Another law orders to keep the record, and so it is locked and "
                                 "shown to a lawful authority alone.");
    }
    return RetentionText::tr("The term for which the record may be kept is over; it is no longer "
                             "used, and waits for its erasure.");
}

} // namespace retentionreason

RetentionAnswer Retention::answer(const Record &record, QDate date) const
{
    RetentionAnswer answer;
    bool hasTerm = false;
    for (const auto &row : m_rows) {
        if (isOfTerm(row) && !hasTerm && speaksOf(row, record)) {
            answer = answerOfTerm(row, record, date);
            hasTerm = true;
        }
    }
    for (const auto &row : m_rows) {
        if (!speaksOf(row, record))
            continue;
        const auto reason = stoppedBy(row, record, date);
        if (reason.isEmpty())
            continue;
        answer.standing = RetentionAnswer::Standing::Over;
        answer.until = endOfFact(row, record)->earliest;
        answer.reason = reason;
        answer.row = &row;
        break;
    }
    return answer;
}

std::vector<RetentionSieve> Retention::sieves(QDate date) const
{
    std::vector<RetentionSieve> sieves;
    for (const auto &row : m_rows) {
        if (row.rule == RetentionRule::Open || row.rule == RetentionRule::With)
            continue;
        const auto latest = row.rule == RetentionRule::Term ? beforeTerm(date, row.term) : date;
        sieves.push_back({*row.end, latest, row.isYear});
    }
    return sieves;
}

std::vector<FieldId> Retention::companions() const
{
    std::vector<FieldId> fields;
    for (const auto &row : m_rows) {
        if (row.rule == RetentionRule::With)
            fields.push_back(*row.end);
    }
    return fields;
}

QString titleOf(const RetentionRow &row)
{
    return speaksChinese() ? row.title : row.titleEn;
}

bool Retention::isRated(KindIndex kind) const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [kind](const RetentionRow &row) {
        return row.kind == kind && !row.rated;
    });
}

} // namespace archive
