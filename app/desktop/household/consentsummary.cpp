// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/consentsummary.h"

#include "archive/archive.h"
#include "catalogue/valuetext.h"
#include "desktop/models/householddraft.h"
#include "views/codes.h"
#include "views/consent.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(archive::ConsentSummary)
};

QString dayOf(const std::optional<PartialDate> &date)
{
    return date ? Value::of(*date).toWire() : QString();
}

/// What the member's last consent says.
QString consentText(const ConsentView &consent, QDate today)
{
    const auto end = consent.termEnd();
    if (consent.state() == codes::consentState::withdrawn)
        return SummaryText::tr("withdrawn on %1").arg(dayOf(consent.withdrawnOn()));
    if (consent.state() == codes::consentState::awaitingSignature)
        return SummaryText::tr("form %1 waits for the signature").arg(consent.consentNumber());
    if (consent.state() == codes::consentState::expired || (end && end->latest() < today))
        return SummaryText::tr("ended on %1").arg(dayOf(end));
    if (!end)
        return SummaryText::tr("signed on %1").arg(dayOf(consent.signedOn()));
    return SummaryText::tr("signed on %1, valid until %2")
        .arg(dayOf(consent.signedOn()), dayOf(end));
}

QStringList memberLines(const Catalogue &catalogue, const HouseholdDraft &draft, QDate today)
{
    QStringList lines;
    const auto &consents = draft.table(kinds::consent);
    for (const auto &member : draft.references(catalogue.kind(kinds::person).name)) {
        const auto *const uid = member.value.get<Uid>();
        auto state = SummaryText::tr("not signed; kept as relation and age band only");
        for (int row = 0; row < consents.rowCount(); ++row) {
            const ConsentView consent(consents.draft(row).now);
            if (uid != nullptr && consent.signatory() == *uid)
                state = consentText(consent, today);
        }
        lines.append(SummaryText::tr("%1: %2", "member and his consent").arg(member.text, state));
    }
    return lines;
}

/// Why something of a kind is not kept or not used; empty when nothing stands against it.
QString reasonOf(const RecordTableModel &table)
{
    int drafts = 0;
    QDate lastDay;
    QString basis;
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto &draft = table.draft(row);
        if (basis.isEmpty())
            basis = draft.missingBasis;
        const auto day = draft.saved.draft ? lastDayOfDraft(draft.saved) : Result<QDate>(QDate());
        if (!day || !day->isValid())
            continue;
        ++drafts;
        lastDay = lastDay.isValid() ? std::min(lastDay, *day) : *day;
    }
    if (drafts == 0)
        return basis;
    return SummaryText::tr(
               "Draft without a signature, kept until %1: neither rated, printed nor sent.")
        .arg(lastDay.toString(Qt::ISODate));
}

/// Each reason once, with all kinds that it holds for.
QStringList reasonLines(const Catalogue &catalogue, const HouseholdDraft &draft)
{
    std::vector<std::pair<QString, QStringList>> reasons;
    auto shown = draft.childKinds();
    shown.insert(shown.begin(), kinds::household);
    for (const auto kind : shown) {
        const auto reason = reasonOf(draft.table(kind));
        if (reason.isEmpty())
            continue;
        auto found = std::find_if(reasons.begin(), reasons.end(), [&reason](const auto &each) {
            return each.first == reason;
        });
        if (found == reasons.end())
            found = reasons.insert(reasons.end(), {reason, {}});
        found->second.append(titleOf(catalogue.kind(kind)));
    }
    QStringList lines;
    for (const auto &[reason, titles] : reasons) {
        lines.append(SummaryText::tr("%1 (%2)", "why something is not kept, and what")
                         .arg(reason, titles.join(SummaryText::tr(", "))));
    }
    return lines;
}

} // namespace

QStringList consentSummary(const Catalogue &catalogue, const HouseholdDraft &draft, QDate today)
{
    return memberLines(catalogue, draft, today) + reasonLines(catalogue, draft);
}

} // namespace archive
