// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/restrictions.h"
#include "archive/verifier.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct VerifyRestrictionsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

/// The entry of the restriction tells of the same law and day.
bool isRestrictionTold(const Catalogue &catalogue, const Statement &row)
{
    const auto kind = static_cast<KindIndex>(row.integer(1));
    if (row.isNull(4) || kind >= catalogue.kinds().size())
        return false;
    const auto content = journalformat::readContent(catalogue, kind, row.blob(4));
    return content && content->detail == restrictionDetail(row.text(3), row.text(2));
}

} // namespace

/// Every lock is the one that an entry tells of, and none was taken off but by an erasure.
Result<void> Verifier::checkRestrictions()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("verify/restrictions")));
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            break;
        if (!isRestrictionTold(m_store.catalogue(), rows)) {
            report(
                VerifyRestrictionsText::tr("%1 is restricted, but the journal does not tell of it.")
                    .arg(Uid::fromBytes(rows.blob(0)).toString()));
        }
    }
    ARCHIVE_TRY(lost, m_store.statement(QStringLiteral("verify/lostrestrictions")));
    for (;;) {
        ARCHIVE_TRY(found, lost.step());
        if (!found)
            return {};
        report(VerifyRestrictionsText::tr("Entry %1 tells of a restriction that is not there.")
                   .arg(lost.integer(0)));
    }
}

} // namespace archive
