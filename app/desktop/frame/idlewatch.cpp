// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace archive {

namespace {

constexpr int checkEveryMs = 5000;

bool isOfAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setInterval(checkEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::begin(qint64 idleMs, qint64 asleepMs)
{
    m_idleMs = idleMs;
    m_asleepMs = asleepMs;
    m_lastInput = now();
    m_lastCheck = m_lastInput;
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::end()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

IdleWatch::Moment IdleWatch::now() const
{
    return {m_clock->nowUtc().toMSecsSinceEpoch(), m_clock->sinceBootMs()};
}

qint64 IdleWatch::between(const Moment &from, const Moment &to)
{
    return std::max(to.wallMs - from.wallMs, to.bootMs - from.bootMs);
}

void IdleWatch::check()
{
    if (!m_timer.isActive())
        return;
    const auto present = now();
    const bool hasSlept = between(m_lastCheck, present) >= m_asleepMs;
    m_lastCheck = present;
    if (!hasSlept && between(m_lastInput, present) < m_idleMs)
        return;
    end();
    emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isOfAPerson(event->type())) {
        // The first key after a long absence must not count as presence.
        check();
        if (m_timer.isActive())
            m_lastInput = now();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace archive
