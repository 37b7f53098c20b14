// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating/sourceshares.h"

#include "base/legalclock.h"
#include "views/codes.h"

#include <algorithm>
#include <map>

namespace archive {
namespace {

QString statedShare()
{
    return QStringLiteral("stated_share");
}

QString staleShare()
{
    return QStringLiteral("stale_share");
}

/// A null text without any value.
QString sourceShareText(int part, int whole)
{
    constexpr int shareDecimals = 4;
    return whole == 0 ? QString()
                      : QString::number(double(part) / double(whole), 'f', shareDecimals);
}

} // namespace

std::vector<ReceiptSources>
sourcesOf(const Catalogue &catalogue, const std::vector<RecordFact> &facts, QDate today)
{
    std::map<KindIndex, ReceiptSources> byKind;
    for (const auto &fact : facts) {
        const auto &kind = catalogue.kind(fact.field.kind);
        if (kind.frozen != Freeze::No)
            continue;
        auto &sources = byKind[fact.field.kind];
        sources.kind = fact.field.kind;
        ++sources.values;
        sources.stated += fact.provenance.source == codes::dataSource::statedByThePerson ? 1 : 0;
        sources.stale += fact.provenance.isStale(today) ? 1 : 0;
    }
    std::vector<ReceiptSources> all;
    all.reserve(byKind.size());
    for (const auto &[kind, sources] : byKind)
        all.push_back(sources);
    return all;
}

bool asksForShares(const std::vector<pmml::InputField> &inputs)
{
    return std::any_of(inputs.begin(), inputs.end(), [](const auto &input) {
        return input.name == statedShare() || input.name == staleShare();
    });
}

Result<void> addSourceShares(Archive &archive,
                             const Session &session,
                             const Uid &household,
                             QMap<QString, QString> &facts)
{
    ARCHIVE_TRY(known, archive.history().provenance(session, household));
    const auto today = legalclock::civilDate(archive.environment().clock->nowUtc());
    ReceiptSources all;
    for (const auto &each : sourcesOf(archive.catalogue(), known, today)) {
        all.values += each.values;
        all.stated += each.stated;
        all.stale += each.stale;
    }
    facts.insert(statedShare(), sourceShareText(all.stated, all.values));
    facts.insert(staleShare(), sourceShareText(all.stale, all.values));
    return {};
}

} // namespace archive
