// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signin/waitcountdown.h"

#include "desktop/form/checkline.h"

namespace archive {

WaitCountdown::WaitCountdown(CheckLine *line)
    : QObject(line)
    , m_line(line)
{
    constexpr int everySecond = 1000;
    m_second.setInterval(everySecond);
    connect(&m_second, &QTimer::timeout, this, &WaitCountdown::show);
}

void WaitCountdown::begin(qint64 waitMs)
{
    m_until.setRemainingTime(waitMs);
    m_second.start();
    show();
}

void WaitCountdown::show()
{
    constexpr qint64 second = 1000;
    const auto left = m_until.remainingTime();
    if (left <= 0) {
        stop();
        m_line->clear();
        return;
    }
    m_line->show(Severity::Hard,
                 tr("Too many wrong attempts; wait %n second(s) and try again.",
                    nullptr,
                    static_cast<int>((left + second - 1) / second)));
}

} // namespace archive
