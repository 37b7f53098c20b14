// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bookpress.h"

#include "report/pdfbook.h"

#include <QEventLoop>

namespace archive {

namespace {

/// Laid out and not yet painted: more would only take memory.
constexpr size_t mostWaiting = 2;

} // namespace

BookPress::BookPress(const QString &title, bool duplex)
    : m_thread([this, title, duplex] { work(title, duplex); })
{ }

BookPress::~BookPress()
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
    }
    close();
}

Result<void> BookPress::add(PageDocument document)
{
    Documents painted; // freed without the lock
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_waiting.size() < mostWaiting || !m_met; });
    painted.swap(m_painted);
    if (!m_met)
        return m_met;
    m_waiting.push_back(std::move(document));
    m_wake.notify_all();
    return {};
}

Result<QByteArray> BookPress::finish()
{
    close();
    ARCHIVE_CHECK(m_met);
    return std::exchange(m_file, {});
}

void BookPress::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_painted.clear();
}

std::optional<PageDocument> BookPress::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return {};
    std::optional<PageDocument> document(std::move(m_waiting.front()));
    m_waiting.pop_front();
    m_wake.notify_all();
    return document;
}

Result<QByteArray> BookPress::paintAll(PdfBook &book)
{
    while (auto document = next()) {
        const auto painted = book.add(*document);
        {
            const std::lock_guard lock(m_mutex);
            m_painted.push_back(std::move(*document));
        }
        if (!painted)
            return painted.error();
    }
    return book.finish();
}

void BookPress::work(const QString &title, bool duplex)
{
    // Qt's cache of fonts starts a timer, which it may only where there is an event loop.
    const QEventLoop loop;
    PdfBook book(title, duplex);
    auto file = paintAll(book);
    const std::lock_guard lock(m_mutex);
    if (file) {
        m_file = std::move(*file);
    } else {
        m_met = file.error();
    }
    m_pages = book.pageCount();
    m_wake.notify_all();
}

} // namespace archive
