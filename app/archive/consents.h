// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/session.h"
#include "catalogue/record.h"

#include <QDate>
#include <QStringList>

namespace archive {

/// What law and consent let happen with a record.
struct Permission
{
    bool allowed = false;
    QString
        reason; ///< code when not allowed, of consentquestion.h ("consent-missing", "consent-ended" …) or retention.h ("repaired", "restricted" …)
    QString sentence; ///< the same for a person
    QString consentNumber; ///< the consent that it rests on
    QDate validUntil;
    QString formVersion; ///< version of the catalogue that its form was made for
};

/// The one function that decides what consent allows, and whether the record may be used at all (retention.h): asked where a record is saved,
/// shown, rated, printed, sent, posted.
class Consents
{
public:
    explicit Consents(Store &store);

    /// Whether `action` with this record may happen on `date`; `receiver` (its id) counts for Action::Send.
    [[nodiscard]] Result<Permission>
    allows(const Record &record, Action action, const QString &receiver, QDate date);
    /// Legal names of the receivers whose agreement is in force: whom a consent form may name.
    [[nodiscard]] Result<QStringList> receiversToName(QDate date);

private:
    Store &m_store;
};

} // namespace archive
