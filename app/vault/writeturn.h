// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <chrono>
#include <memory>
#include <optional>

namespace archive {

class WriteQueue;

/// How long anybody waits for his turn before the archive is said to be busy: a short transaction on a slow disk is no reason to give up.
inline constexpr std::chrono::milliseconds longestTurn{2000};

/// The right to write to a database, given to the connections of this process in the order in which they asked: SQLite itself makes
/// whoever waits try again at intervals, so that a long work in many short transactions would let nobody in between.
class WriteTurn
{
public:
    /// Waits until those who asked earlier are through; none when that takes longer than `most`. `database` is its full name.
    [[nodiscard]] static std::optional<WriteTurn> take(const QByteArray &database,
                                                       std::chrono::milliseconds most);

    WriteTurn(WriteTurn &&other) noexcept;
    WriteTurn &operator=(WriteTurn &&other) noexcept;
    WriteTurn(const WriteTurn &) = delete;
    WriteTurn &operator=(const WriteTurn &) = delete;
    ~WriteTurn();

private:
    explicit WriteTurn(std::shared_ptr<WriteQueue> queue);
    void giveBack() noexcept;

    std::shared_ptr<WriteQueue> m_queue;
};

} // namespace archive
