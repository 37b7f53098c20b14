// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QObject>

#include <functional>
#include <optional>

namespace archive {

class CheckLine;
class PasswordLine;

/// A new password typed twice, and what is wrong with it said while it is typed.
class NewPasswordPair final : public QObject
{
    Q_OBJECT

public:
    /// Lines as a form has them; they and `says` outlive this. `user` tells whose password it becomes.
    NewPasswordPair(PasswordLine *next,
                    PasswordLine *again,
                    CheckLine *says,
                    std::function<QString()> user);

    /// The password, or the sentence about what is wrong with it.
    [[nodiscard]] Result<QString> password() const;
    /// Nothing of what was typed stays.
    void forget();
    /// Looks again, as when the user's name changed.
    void look();

signals:
    void changed();

private:
    /// What is wrong with the first line; nothing while it is empty.
    [[nodiscard]] std::optional<QString> flaw() const;

    PasswordLine *m_next;
    PasswordLine *m_again;
    CheckLine *m_says;
    std::function<QString()> m_user;
    Result<PasswordRules> m_rules;
};

} // namespace archive
