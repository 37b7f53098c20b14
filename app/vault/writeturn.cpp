// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/writeturn.h"

#include <QHash>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>

namespace archive {

/// Those who write to one database or wait for it, the first of them having the turn.
class WriteQueue
{
public:
    [[nodiscard]] bool enter(std::chrono::milliseconds most)
    {
        std::unique_lock lock(m_mutex);
        const auto own = m_next++;
        m_tickets.push_back(own);
        const bool isFirst =
            m_changed.wait_for(lock, most, [&] { return m_tickets.front() == own; });
        if (!isFirst)
            std::erase(m_tickets, own);
        return isFirst;
    }

    void leave()
    {
        const std::scoped_lock lock(m_mutex);
        m_tickets.pop_front();
        m_changed.notify_all();
    }

    /// The queue of a database for as long as somebody is in it.
    [[nodiscard]] static std::shared_ptr<WriteQueue> of(const QByteArray &database)
    {
        static std::mutex mutex;
        static QHash<QByteArray, std::weak_ptr<WriteQueue>> queues;
        const std::scoped_lock lock(mutex);
        auto queue = queues.value(database).lock();
        if (queue == nullptr) {
            queue = std::make_shared<WriteQueue>();
            queues.insert(database, queue);
        }
        return queue;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<quint64> m_tickets;
    quint64 m_next = 0;
};

WriteTurn::WriteTurn(std::shared_ptr<WriteQueue> queue)
    : m_queue(std::move(queue))
{ }

WriteTurn::WriteTurn(WriteTurn &&other) noexcept = default;

WriteTurn &WriteTurn::operator=(WriteTurn &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_queue = std::move(other.m_queue);
    }
    return *this;
}

WriteTurn::~WriteTurn()
{
    giveBack();
}

void WriteTurn::giveBack() noexcept
{
    if (const auto queue = std::exchange(m_queue, nullptr); queue != nullptr)
        queue->leave();
}

std::optional<WriteTurn> WriteTurn::take(const QByteArray &database, std::chrono::milliseconds most)
{
    auto queue = WriteQueue::of(database);
    if (!queue->enter(most))
        return std::nullopt;
    return WriteTurn(std::move(queue));
}

} // namespace archive
