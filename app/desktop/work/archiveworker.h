// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace archive {

class ConsentForms;
class PrintWork;
class ReportDocument;

/// A job's hold: a cancelled job that has not begun never does, and no result of it arrives.
class JobTicket
{
public:
    void cancel() { m_cancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Runs what needs the archive off the window's thread: one thread, one archive, one session, jobs in order.
///
/// Results arrive on the thread of this object, and only while their receiver lives.
class ArchiveWorker final : public QObject
{
public:
    /// What the thread holds; no other thread touches it.
    struct Desk
    {
        std::unique_ptr<Archive> archive;
        std::optional<Session> session;
        std::shared_ptr<ReportDocument> report; ///< the last one made; goes before the archive
        std::shared_ptr<PrintWork> run; ///< while it goes on; goes before the archive
        bool runOfMarks = false; ///< what it printed is no longer marked
        std::shared_ptr<ConsentForms> consents; ///< made last; go before the archive
    };
    using Delivery = std::function<void()>;
    using DeskWork = std::function<Delivery(Desk &)>;
    template<typename T>
    using Work = std::function<Result<T>(Archive &, const Session &)>;
    template<typename T>
    using Done = std::function<void(const Result<T> &)>;

    explicit ArchiveWorker(QObject *parent = nullptr);
    /// Drops the jobs that wait, lets the running one end, closes the archive.
    ~ArchiveWorker() override;
    Q_DISABLE_COPY_MOVE(ArchiveWorker)

    /// Queues work that has the desk itself; what it returns is called on this object's thread.
    JobTicket post(QObject *receiver, DeskWork work);

    /// Queues work with archive and session; Refused is delivered when nobody is signed in.
    template<typename T>
    JobTicket run(QObject *receiver, Work<T> work, Done<T> done)
    {
        return post(receiver, [work = std::move(work), done = std::move(done)](Desk &desk) {
            auto result = std::make_shared<Result<T>>(
                desk.session ? work(*desk.archive, *desk.session) : Result<T>(notSignedIn()));
            return Delivery([done, result] { done(*result); });
        });
    }

    /// The answer to work that needs a session while there is none.
    [[nodiscard]] static Error notSignedIn();

private:
    struct Job
    {
        JobTicket ticket;
        QPointer<QObject> receiver;
        DeskWork work;
    };
    struct Arrival
    {
        JobTicket ticket;
        QPointer<QObject> receiver;
        Delivery delivery;
    };

    void work();
    void deliver();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<Arrival> m_arrivals;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace archive
