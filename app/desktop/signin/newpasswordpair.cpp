// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signin/newpasswordpair.h"

#include "desktop/form/checkline.h"
#include "desktop/signin/passwordline.h"

namespace archive {

NewPasswordPair::NewPasswordPair(PasswordLine *next,
                                 PasswordLine *again,
                                 CheckLine *says,
                                 std::function<QString()> user)
    : QObject(next)
    , m_next(next)
    , m_again(again)
    , m_says(says)
    , m_user(std::move(user))
    , m_rules(PasswordRules::shipped())
{
    for (auto *const line : {m_next, m_again}) {
        line->setWarnsOn(m_says);
        connect(line, &QLineEdit::textEdited, this, [this] {
            look();
            emit changed();
        });
    }
}

std::optional<QString> NewPasswordPair::flaw() const
{
    if (m_next->text().isEmpty())
        return std::nullopt;
    const auto kept = m_rules ? m_rules->check(m_next->text(), m_user()) : m_rules.error();
    return kept ? std::nullopt : std::optional(kept.error().message);
}

void NewPasswordPair::look()
{
    const auto next = m_next->text();
    const auto again = m_again->text();
    if (const auto wrong = flaw()) {
        m_says->show(Severity::Soft, *wrong);
    } else if (!next.startsWith(again)) {
        m_says->show(Severity::Soft, tr("The two new passwords differ; type the same twice."));
    } else if (next.isEmpty()) {
        m_says->clear();
    } else if (next != again) {
        m_says->confirm(tr("The password keeps the rules; type it once more."));
    } else {
        m_says->confirm(tr("Both are alike and keep the rules."));
    }
}

Result<QString> NewPasswordPair::password() const
{
    const auto next = m_next->text();
    if (next != m_again->text()) {
        return Error{
            ErrorCode::InvalidInput, tr("The two new passwords differ; type the same twice."), {}};
    }
    if (!m_rules)
        return m_rules.error();
    ARCHIVE_CHECK(m_rules->check(next, m_user()));
    return next;
}

void NewPasswordPair::forget()
{
    m_next->clear();
    m_again->clear();
    m_says->clear();
}

} // namespace archive
