// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QTimer>

namespace archive {

class CheckLine;

/// Says on a line how many seconds are left until the next attempt is heard, and falls silent when they are over.
class WaitCountdown final : public QObject
{
    Q_OBJECT

public:
    explicit WaitCountdown(CheckLine *line);

    void begin(qint64 waitMs);
    void stop() { m_second.stop(); }

private:
    void show();

    CheckLine *m_line;
    QDeadlineTimer m_until;
    QTimer m_second;
};

} // namespace archive
