// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deskwork.h"

#include "archive/access.h"
#include "archive/casewriter.h"
#include "archive/consentrules.h"
#include "archive/drafts.h"
#include "archive/listrows.h"
#include "archive/rows.h"
#include "base/legalclock.h"
#include "domain/csvtable.h"
#include "views/codes.h"
#include "views/consent.h"

#include <algorithm>
#include <map>

namespace archive {
namespace {

/// How far the desk looks ahead, in days, and how much it holds.
struct DeskTerms
{
    int draftDays = 0;
    int consentDays = 0;
    int caseDays = 0;
    int entries = 0;
    int backupDays = 0;
};

Result<DeskTerms> shippedTerms()
{
    ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/policy/desk.csv")));
    ARCHIVE_TRY(rows, table.rows("name,value"));
    DeskTerms terms;
    const std::pair<QByteArrayView, int *> names[] = {{"draft-days", &terms.draftDays},
                                                      {"consent-days", &terms.consentDays},
                                                      {"case-days", &terms.caseDays},
                                                      {"entries", &terms.entries},
                                                      {"backup-days", &terms.backupDays}};
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        const auto *const named =
            std::find_if(std::begin(names), std::end(names), [&row](const auto &each) {
                return each.first == row.at(0);
            });
        if (named == std::end(names) || row.at(1).toByteArray().toInt() <= 0)
            return table.damaged(line);
        *named->second = row.at(1).toByteArray().toInt();
    }
    return terms;
}

/// The first uid that can be made on a day: uids begin with their time.
QByteArray firstUidOf(QDate day)
{
    constexpr int timeBytes = 6;
    auto ms = legalclock::firstMoment(day).toMSecsSinceEpoch();
    QByteArray bytes(16, '\0');
    for (int place = timeBytes - 1; place >= 0; --place) {
        bytes[place] = static_cast<char>(ms & 0xff);
        ms >>= 8;
    }
    return bytes;
}

/// Gathers the entries of one session.
class DeskReader
{
public:
    DeskReader(Store &store, const Session &session, const DeskTerms &terms)
        : m_store(store)
        , m_terms(terms)
        , m_rows(store, session)
        , m_records(store)
        , m_consents(store)
    { }

    [[nodiscard]] Result<void> addDrafts()
    {
        ARCHIVE_TRY(rules, ConsentRules::shipped());
        const auto typedBefore =
            m_store.today().addDays(m_terms.draftDays + 1 - rules->draftDays());
        std::map<Uid, DeskEntry> byHousehold;
        const auto before = firstUidOf(typedBefore);
        ARCHIVE_CHECK(
            addDraftsOf(kinds::household, QStringLiteral("desk/households"), before, byHousehold));
        ARCHIVE_CHECK(
            addDraftsOf(kinds::person, QStringLiteral("desk/persons"), before, byHousehold));
        for (auto &[household, entry] : byHousehold) {
            ARCHIVE_TRY(row, m_rows.row(kinds::household, household));
            if (!row)
                continue;
            entry.row = std::move(*row);
            add(std::move(entry));
        }
        return {};
    }

    [[nodiscard]] Result<void> addConsents()
    {
        const auto today = m_store.today();
        ARCHIVE_TRY(found, m_store.statement(QStringLiteral("desk/consents")));
        found.bindAll(QString(codes::consentState::inForce),
                      today.toString(Qt::ISODate),
                      today.addDays(m_terms.consentDays).toString(Qt::ISODate),
                      qint64(m_terms.entries + 1));
        std::vector<std::pair<Uid, Uid>> ending;
        for (;;) {
            ARCHIVE_TRY(more, found.step());
            if (!more)
                break;
            ending.emplace_back(Uid::fromBytes(found.blob(0)), Uid::fromBytes(found.blob(1)));
        }
        for (const auto &[consent, household] : ending)
            ARCHIVE_CHECK(addConsent(consent, household));
        return {};
    }

    /// What the desk shows of them.
    [[nodiscard]] CaseQuery casesDue() const
    {
        return {{}, {}, m_store.today().addDays(m_terms.caseDays), m_terms.entries + 1};
    }

    [[nodiscard]] Result<void> addCases(const std::vector<CaseRow> &due)
    {
        ARCHIVE_TRY(workflows, shippedWorkflows(m_store));
        for (const auto &row : due) {
            DeskEntry entry;
            entry.what = DeskEntry::What::Case;
            entry.lastDay = row.deadline;
            entry.row = row.record;
            entry.workflow = row.workflow;
            entry.state = row.state;
            const auto *const workflow = workflows->find(row.workflow);
            const auto *const state = workflow == nullptr ? nullptr : workflow->state(row.state);
            entry.title = workflow == nullptr ? row.workflow : titleOf(*workflow);
            entry.stateTitle = state == nullptr ? row.state : titleOf(*state);
            entry.user = row.user;
            entry.owner = row.owner;
            add(std::move(entry));
        }
        return {};
    }

    [[nodiscard]] DeskList take()
    {
        std::stable_sort(
            m_list.entries.begin(), m_list.entries.end(), [](const auto &one, const auto &other) {
                return one.lastDay < other.lastDay;
            });
        const auto most = static_cast<size_t>(m_terms.entries);
        m_list.more = m_list.entries.size() > most;
        if (m_list.more)
            m_list.entries.resize(most);
        m_list.today = m_store.today();
        m_list.backupDays = m_terms.backupDays;
        return std::move(m_list);
    }

private:
    void add(DeskEntry entry)
    {
        entry.daysLeft = static_cast<int>(m_store.today().daysTo(entry.lastDay));
        m_list.entries.push_back(std::move(entry));
    }

    [[nodiscard]] Result<void> addDraftsOf(KindIndex kind,
                                           const QString &question,
                                           const QByteArray &before,
                                           std::map<Uid, DeskEntry> &byHousehold)
    {
        ARCHIVE_TRY(found, m_store.statement(question));
        found.bindAll(before, qint64(m_terms.entries + 1));
        std::vector<Uid> uids;
        for (;;) {
            ARCHIVE_TRY(more, found.step());
            if (!more)
                break;
            uids.push_back(Uid::fromBytes(found.blob(0)));
        }
        for (const auto &uid : uids) {
            ARCHIVE_TRY(record, m_records.find(kind, uid));
            if (!record || !saysMoreThanBeforeConsent(m_store.catalogue().kind(kind), *record))
                continue;
            ARCHIVE_TRY(household, m_records.household(*record));
            ARCHIVE_TRY(lastDay, lastDayOfDraft(*record));
            auto &entry = byHousehold[household];
            ++entry.records;
            entry.lastDay = entry.lastDay.isValid() ? std::min(entry.lastDay, lastDay) : lastDay;
        }
        return {};
    }

    /// A consent that a newer one of the same person outlasts ends nothing.
    [[nodiscard]] Result<void> addConsent(const Uid &uid, const Uid &household)
    {
        ARCHIVE_CHECK(m_consents.open(household));
        const auto &all = m_consents.consents();
        const auto own = std::find_if(
            all.begin(), all.end(), [&uid](const Record &record) { return record.uid == uid; });
        if (own == all.end())
            return {};
        const ConsentView ending(*own);
        const auto end = ending.termEnd();
        const bool outlasted = std::any_of(all.begin(), all.end(), [&](const Record &record) {
            const ConsentView other(record);
            return other.signatory() == ending.signatory()
                && other.state() == codes::consentState::inForce && other.termEnd() && end
                && other.termEnd()->latest() > end->latest();
        });
        if (outlasted || !end)
            return {};
        ARCHIVE_TRY(row, m_rows.row(kinds::household, household));
        if (!row)
            return {};
        DeskEntry entry;
        entry.what = DeskEntry::What::Consent;
        entry.lastDay = end->latest();
        entry.row = std::move(*row);
        add(std::move(entry));
        return {};
    }

    Store &m_store;
    DeskTerms m_terms;
    ListRows m_rows;
    Rows m_records;
    ConsentBook m_consents;
    DeskList m_list;
};

} // namespace

DeskWork::DeskWork(Store &store)
    : m_store(store)
{ }

Result<DeskList> DeskWork::waiting(const Session &session)
{
    ARCHIVE_TRY(terms, shippedTerms());
    DeskReader reader(m_store, session, terms);
    // Asking for what is refused would be journalled as an attempt.
    if (AccessRules(m_store, session).may(kinds::household, Action::List)) {
        ARCHIVE_CHECK(reader.addDrafts());
        ARCHIVE_CHECK(reader.addConsents());
    }
    ARCHIVE_TRY(due, Cases(m_store).due(session, reader.casesDue()));
    ARCHIVE_CHECK(reader.addCases(due));
    return reader.take();
}

Result<int> DeskWork::caseDays() const
{
    ARCHIVE_TRY(terms, shippedTerms());
    return terms.caseDays;
}

} // namespace archive
