// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printwalk.h"

#include "report/walkingorder.h"
#include "views/fields.h"
#include "views/household.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace archive {

namespace {

constexpr int lookedAtOnce = 20; // so that a stop, or another look, waits no longer

struct WalkText
{
    Q_DECLARE_TR_FUNCTIONS(archive::VillageRun)
};

Error nobody(const PrintScope &scope)
{
    if (!scope.marked.empty()) {
        return {ErrorCode::NotFound,
                WalkText::tr("None of the marked households is in this archive, or in your area; "
                             "mark others in the list."),
                {}};
    }
    return {ErrorCode::NotFound,
            WalkText::tr("No household of the division %1 is in this archive, or in your area; "
                         "check the code.")
                .arg(scope.division.left(40)),
            {}};
}

} // namespace

QString PrintScope::shape() const
{
    if (household)
        return QLatin1Char(' ') + household->toString();
    return marked.empty() ? QString() : QStringLiteral(" marked");
}

PrintWalk::PrintWalk(Archive &archive, const Session &session, const PrintScope &scope)
    : m_archive(&archive)
    , m_session(session)
    , m_scope(scope)
    , m_query{kinds::household, scope.division, {}, 200}
{
    m_page = scope.household ? std::vector<Uid>{*scope.household} : scope.marked;
    m_listed = !m_page.empty();
}

Result<void> PrintWalk::take(const Uid &household)
{
    if (m_scope.household) {
        m_stops.push_back({{}, {}, {}, {}, household});
        return {};
    }
    const auto shown = m_archive->records().get(m_session, kinds::household, household);
    const bool closed = !shown
        && (shown.error().code == ErrorCode::Refused || shown.error().code == ErrorCode::NotFound);
    if (closed) {
        m_skipped += m_scope.marked.empty() ? 0 : 1;
        return {};
    }
    if (!shown)
        return shown.error();
    const HouseholdView view(shown->record);
    m_stops.push_back({view.division(),
                       walkingKey(view.groupName()),
                       walkingKey(view.address()),
                       view.registerNumber(),
                       household});
    return {};
}

Result<bool> PrintWalk::nextOfDivision()
{
    ARCHIVE_TRY(page, m_archive->records().list(m_session, m_query));
    m_page.clear();
    m_at = 0;
    for (const ListRow &row : page.rows)
        m_page.push_back(row.uid);
    m_query.after = page.next;
    m_listed = page.next.isEmpty();
    return true;
}

Result<bool> PrintWalk::next()
{
    if (m_at == m_page.size() && m_listed)
        return false;
    if (m_at == m_page.size())
        return nextOfDivision();
    const size_t end = std::min(m_page.size(), m_at + lookedAtOnce);
    for (; m_at < end; ++m_at)
        ARCHIVE_CHECK(take(m_page[m_at]));
    return true;
}

std::vector<Uid> PrintWalk::households()
{
    std::sort(m_stops.begin(), m_stops.end(), [](const Stop &a, const Stop &b) {
        return std::tie(a.division, a.group, a.address, a.registerNumber)
            < std::tie(b.division, b.group, b.address, b.registerNumber);
    });
    std::vector<Uid> households;
    households.reserve(m_stops.size());
    for (const Stop &stop : m_stops)
        households.push_back(stop.household);
    return households;
}

Result<std::optional<PlannedRun>> runBefore(Archive &archive,
                                            const Session &session,
                                            const PrintScope &scope,
                                            const QString &shape,
                                            const QString &templates)
{
    ARCHIVE_TRY(before, archive.printRuns().unfinished(session, scope.division, shape));
    if (!before || before->templates != templates || !scope.marked.empty())
        return std::optional<PlannedRun>();
    ARCHIVE_TRY(items, archive.printRuns().items(session, *before));
    return std::optional(PlannedRun{*before, std::move(items), true});
}

namespace {

/// Marks that came or went since make another print of them.
bool isSamePrint(const std::vector<PrintItem> &items, const std::vector<Uid> &households)
{
    std::set<Uid> left;
    for (const PrintItem &item : items) {
        if (!item.printed)
            left.insert(item.household);
    }
    return left == std::set<Uid>(households.begin(), households.end());
}

} // namespace

Result<PlannedRun>
planRun(Archive &archive, const Session &session, const PrintScope &scope, const PrintOrder &order)
{
    if (order.households.empty())
        return nobody(scope);
    if (!scope.marked.empty()) {
        ARCHIVE_TRY(before, archive.printRuns().unfinished(session, order.division, order.shape));
        if (before && before->templates == order.templates) {
            ARCHIVE_TRY(items, archive.printRuns().items(session, *before));
            if (isSamePrint(items, order.households))
                return PlannedRun{*before, std::move(items), true};
        }
    }
    ARCHIVE_TRY(begun, archive.printRuns().begin(session, order));
    ARCHIVE_TRY(items, archive.printRuns().items(session, begun));
    return PlannedRun{begun, std::move(items), false};
}

} // namespace archive
