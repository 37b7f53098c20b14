// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/partialdate.h"

#include <QDate>
#include <QString>

#include <optional>

namespace archive {

/// A debt of somebody else that a member answers for.
struct GuaranteeData
{
    QString guarantor; ///< name, when it is not the head
    QString debtor;
    QString relation;
    QString kind;
    std::optional<Money> amount;
    std::optional<Money> balance;
    std::optional<Money> compensated; ///< paid for the debtor
    PartialDate end;
    QString state;
    bool released = false;
};

/// What a court or an authority made public.
struct PublicRecordData
{
    QString subject;
    QString department;
    QString kind;
    QString document;
    QString content;
    std::optional<Money> amount;
    PartialDate occurred;
    PartialDate ended; ///< null: open
    bool disputed = false;
};

/// A grade that was decided, or why there is none.
struct RatingData
{
    PartialDate ratedOn;
    PartialDate until;
    QString grade;
    QString state;
    QString card; ///< name and version of the scorecard
    std::optional<qint64> tenths; ///< of a point
    bool inForce = false;
    bool notRepeatable = false; ///< an input was erased by law
};

/// What a member has to say about his own data.
struct StatementData
{
    QString declarant;
    PartialDate on;
    QString text;
    QString about;
};

/// An objection and what became of it.
struct ObjectionData
{
    QString number;
    QString objector;
    QString about;
    PartialDate received;
    PartialDate answered;
    QString state;
    QString answer;
};

/// The looks of one user for one purpose on one day.
struct QueryData
{
    QDate on;
    QString station; ///< of another archive; empty for our own
    QString user;
    QString purpose;
    bool byPerson = false; ///< asked for by the person himself
    bool printed = false; ///< with a report
};

} // namespace archive
