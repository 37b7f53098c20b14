// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/records.h"

namespace archive {

/// A household in which something was typed before its signature.
struct DraftHousehold
{
    ListRow row;
    qint64 records = 0; ///< drafts in it
    QDate lastDay; ///< of the oldest
    int daysLeft = 0; ///< below 0 when it is over
};

/// What an erasure of drafts did.
struct DraftErasure
{
    qint64 records = 0; ///< rows that are gone
    qint64 left = 0; ///< drafts that stay, since somebody else of the household signed
    qint64 forms = 0; ///< half-typed forms that are gone
    QStringList unreached; ///< as ErasureSummary
};

/// The last day on which a draft is kept without a signature (resources/consents/drafts.csv), counted from when it was first typed: that a
/// record is typed in again does not keep it. Invalid for a record that is none.
[[nodiscard]] Result<QDate> lastDayOfDraft(const Record &record);

/// Whether a record says more than may be kept before any consent: only then is there something to erase.
[[nodiscard]] bool saysMoreThanBeforeConsent(const Kind &kind, const Record &record);

/// What is typed before the signature is kept for a term and then erased (domain.md §4, 待签字).
class Drafts
{
public:
    explicit Drafts(Store &store);

    /// Households with drafts, those that expire first at the head; masked and unlogged, as lists are.
    [[nodiscard]] Result<std::vector<DraftHousehold>> list(const Session &session);
    /// Erases the drafts whose term is over: the household where nobody signed, else what is the unsigned member's, who is kept as relation and
    /// age band; half-typed forms that are as old too. Needs a session that manages the archive.
    [[nodiscard]] Result<DraftErasure> eraseExpired(const Session &session);

private:
    Store &m_store;
};

} // namespace archive
