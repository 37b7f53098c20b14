// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"

#include <QObject>
#include <QTimer>

namespace archive {

/// Notices that nobody has touched keyboard or mouse for a while, or that the machine slept, and says so once until it is begun again.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    void begin(qint64 idleMs, qint64 asleepMs);
    void end();
    /// Asks the clock now; a timer does so every few seconds.
    void check();

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idle();

private:
    /// A moment by both clocks: the one that can't be set back may stand still while the machine sleeps.
    struct Moment
    {
        qint64 wallMs = 0;
        qint64 bootMs = 0;
    };
    [[nodiscard]] Moment now() const;
    [[nodiscard]] static qint64 between(const Moment &from, const Moment &to);

    std::shared_ptr<Clock> m_clock;
    QTimer m_timer;
    qint64 m_idleMs = 0;
    qint64 m_asleepMs = 0;
    Moment m_lastInput;
    Moment m_lastCheck;
};

} // namespace archive
