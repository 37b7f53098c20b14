// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accounts.h"

namespace archive {
namespace {

const QLatin1Char listSeparator(' ');

QString bindableName(const QString &name)
{
    return name.isNull() ? QStringLiteral("") : name;
}

User readAccount(const Statement &statement)
{
    User user;
    user.name = statement.text(0);
    user.roles = statement.text(1).split(listSeparator, Qt::SkipEmptyParts);
    for (const auto &township : statement.text(2).split(listSeparator, Qt::SkipEmptyParts)) {
        const auto code = DivisionCode::parse(township);
        if (code)
            user.townships.push_back(*code);
    }
    user.disabled = statement.integer(3) != 0;
    user.createdAt = QDateTime::fromMSecsSinceEpoch(statement.integer(4), Qt::UTC);
    user.keyId = statement.text(5);
    return user;
}

} // namespace

Result<std::optional<User>> findAccount(Store &store, const QString &name)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("users/find")));
    statement.bind(1, bindableName(name));
    ARCHIVE_TRY(found, statement.step());
    return found ? std::optional(readAccount(statement)) : std::nullopt;
}

Result<std::vector<User>> allAccounts(Store &store)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("users/all")));
    std::vector<User> users;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return users;
        users.push_back(readAccount(statement));
    }
}

Result<void> insertAccount(Store &store, const User &user)
{
    QStringList townships;
    for (const auto township : user.townships)
        townships.append(township.text());
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("users/insert")));
    statement.bindAll(user.name,
                      user.roles.join(listSeparator),
                      bindableName(townships.join(listSeparator)),
                      user.createdAt.toMSecsSinceEpoch());
    return statement.run();
}

Result<void> setAccountDisabled(Store &store, const QString &name, bool disabled)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("users/disable")));
    return statement.bindAll(name, disabled ? 1 : 0).run();
}

QString keyDetail(const QString &user, const PublicKey &key)
{
    return QStringLiteral("%1 %2 %3")
        .arg(key.keyId(), QString::fromLatin1(key.raw().toHex()), user);
}

Result<void>
registerKey(Store &store, JournalWriter &journal, const QString &user, const PublicKey &key)
{
    EntryDraft draft;
    draft.action = QStringLiteral("key-registered");
    draft.content.detail = keyDetail(user, key);
    ARCHIVE_TRY(seq, journal.append(draft));
    ARCHIVE_CHECK(retireKeys(store, user, seq));
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("users/insertkey")));
    return statement.bindAll(key.keyId(), bindableName(user), key.raw(), seq).run();
}

Result<void> retireKeys(Store &store, const QString &user, qint64 lastSeq)
{
    ARCHIVE_TRY(statement, store.statement(QStringLiteral("users/retirekeys")));
    return statement.bindAll(bindableName(user), lastSeq).run();
}

} // namespace archive
