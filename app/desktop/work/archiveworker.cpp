// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/work/archiveworker.h"

#include "report/reportdocument.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace archive {

// The queue and its lock are the standard library's own, since ThreadSanitizer does not see into Qt's.
ArchiveWorker::ArchiveWorker(QObject *parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{ }

ArchiveWorker::~ArchiveWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    m_thread.join();
}

Error ArchiveWorker::notSignedIn()
{
    return {ErrorCode::Refused,
            QCoreApplication::translate("archive::ArchiveWorker",
                                        "Nobody is signed in; sign in and choose a task first."),
            {}};
}

JobTicket ArchiveWorker::post(QObject *receiver, DeskWork work)
{
    Job job{{}, receiver, std::move(work)};
    auto ticket = job.ticket;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return ticket;
}

void ArchiveWorker::work()
{
    // Laying out a long report starts a timer, which Qt allows only where there is an event loop.
    const QEventLoop loop;
    Desk desk;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping)
            return;
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        if (job.ticket.isCancelled())
            continue;
        lock.unlock();
        Arrival arrival{job.ticket, job.receiver, job.work(desk)};
        job.work = {};
        lock.lock();
        m_arrivals.push_back(std::move(arrival));
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }
}

void ArchiveWorker::deliver()
{
    std::deque<Arrival> arrivals;
    {
        const std::lock_guard lock(m_mutex);
        arrivals.swap(m_arrivals);
    }
    for (const auto &arrival : arrivals) {
        if (!arrival.ticket.isCancelled() && arrival.receiver && arrival.delivery)
            arrival.delivery();
    }
}

} // namespace archive
