// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frame/pinlock.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {

namespace {

struct PinText
{
    Q_DECLARE_TR_FUNCTIONS(archive::PinLock)
};

/// 1111, 1234, 4321: what somebody at the window tries first.
bool isSimple(const QString &pin)
{
    const auto step = [&pin](int by) {
        return std::adjacent_find(
                   pin.begin(),
                   pin.end(),
                   [by](QChar one, QChar next) { return next.unicode() - one.unicode() != by; })
            == pin.end();
    };
    return step(0) || step(1) || step(-1);
}

} // namespace

bool PinLock::isLike(const QString &secret) const
{
    const bool digits = std::all_of(
        secret.begin(), secret.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
    return digits && secret.size() >= m_rules.pinShortest && secret.size() <= m_rules.pinLongest;
}

Result<void> PinLock::set(const QString &pin)
{
    if (!isLike(pin)) {
        return Error{ErrorCode::InvalidInput,
                     PinText::tr("A PIN has %1 to %2 digits; choose another.")
                         .arg(m_rules.pinShortest)
                         .arg(m_rules.pinLongest),
                     {}};
    }
    if (isSimple(pin)) {
        return Error{ErrorCode::InvalidInput,
                     PinText::tr("A PIN can't be one digit repeated or a row of digits; choose "
                                 "another."),
                     {}};
    }
    forget();
    m_pin = pin;
    return {};
}

bool PinLock::isUsable() const
{
    return !m_pin.isEmpty() && m_reopened < m_rules.pinReopens;
}

PinLock::Answer PinLock::attempt(const QString &pin)
{
    if (!isUsable())
        return Answer::Spent;
    if (pin == m_pin) {
        m_wrong = 0;
        ++m_reopened;
        return Answer::Opened;
    }
    if (++m_wrong < m_rules.pinWrong)
        return Answer::Wrong;
    forget();
    return Answer::Spent;
}

void PinLock::forget()
{
    m_pin.fill(u'\0');
    m_pin.clear();
    m_wrong = 0;
    m_reopened = 0;
}

} // namespace archive
