// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/archivesource.h"

namespace archive {

namespace {

constexpr int foundAtMost = 200;

} // namespace

ArchiveSource::ArchiveSource(ArchiveWorker &worker, QObject *receiver)
    : m_worker(worker)
    , m_receiver(receiver)
{ }

void ArchiveSource::list(const HouseholdQuery &query, PageDone done)
{
    m_question.cancel();
    m_question = m_worker.run<ListPage>(
        m_receiver,
        [query](Archive &archive, const Session &session) {
            return archive.households().page(session, query);
        },
        std::move(done));
}

void ArchiveSource::find(const QString &divisionPrefix, const QString &text, RowsDone done)
{
    m_question.cancel();
    m_question = m_worker.run<std::vector<ListRow>>(
        m_receiver,
        [divisionPrefix, text](Archive &archive, const Session &session) {
            return archive.search().find(session, text, foundAtMost, divisionPrefix);
        },
        std::move(done));
}

void ArchiveSource::count(const QString &prefix, int length, CountsDone done)
{
    m_worker.run<Counts>(
        m_receiver,
        [prefix, length](Archive &archive, const Session &) {
            return archive.records().countByDivision(prefix, length);
        },
        std::move(done));
}

void ArchiveSource::groups(const QString &village, CountsDone done)
{
    m_worker.run<Counts>(
        m_receiver,
        [village](Archive &archive, const Session &) {
            return archive.households().countByGroup(village);
        },
        std::move(done));
}

} // namespace archive
