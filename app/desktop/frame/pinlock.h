// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/frame/idlerules.h"

#include <QString>

namespace archive {

/// The short PIN of one sign-in: in memory only, good for a few reopenings, forgotten after a few wrong attempts. The rules bound what four
/// digits are worth at an open window; against who has the files it is worth nothing and protects nothing.
class PinLock
{
public:
    enum class Answer { Opened, Wrong, Spent };

    explicit PinLock(const IdleRules &rules)
        : m_rules(rules)
    { }

    /// InvalidInput with a sentence for one that is too short, too long, no digits, or too simple.
    [[nodiscard]] Result<void> set(const QString &pin);
    /// Whether this could be a PIN at all; what could not is no attempt at one.
    [[nodiscard]] bool isLike(const QString &secret) const;
    /// The PIN may be tried now.
    [[nodiscard]] bool isUsable() const;
    /// Spent: the password is needed from now on.
    [[nodiscard]] Answer attempt(const QString &pin);
    /// The password was right: a PIN that is still known may reopen again.
    void renew() { m_reopened = 0; }
    void forget();

private:
    IdleRules m_rules;
    QString m_pin;
    int m_wrong = 0;
    int m_reopened = 0;
};

} // namespace archive
