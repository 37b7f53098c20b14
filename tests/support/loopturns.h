// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace archive::test {

/// How often this thread came back to its event loop since `begin`: a window that works in one piece comes back once.
class LoopTurns
{
public:
    LoopTurns()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ++m_count; });
        m_timer.start(0);
    }
    void begin() { m_count = 0; }
    [[nodiscard]] int count() const { return m_count; }

private:
    QTimer m_timer;
    int m_count = 0;
};

} // namespace archive::test
