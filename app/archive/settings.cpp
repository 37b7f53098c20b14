// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/settings.h"

#include "archive/store.h"
#include "vault/transaction.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr int longestSettingName = 200;
constexpr int longestSetting = 64 * 1024;
constexpr qint64 mostSettings = 500;

struct SettingsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Settings)
};

Result<void> checkSetting(const QString &name, const QString &value)
{
    if (!name.isEmpty() && name.size() <= longestSettingName && value.size() <= longestSetting)
        return {};
    return Error{ErrorCode::InvalidInput,
                 SettingsText::tr("This is too long to be kept; shorten it."),
                 name.left(longestSettingName)};
}

} // namespace

Settings::Settings(Store &store)
    : m_store(store)
{ }

Result<std::optional<QString>> Settings::find(const QString &name)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("settings/find")));
    ARCHIVE_TRY(found, statement.bindAll(m_store.user().name, name).step());
    return found ? std::optional(statement.text(0)) : std::nullopt;
}

Result<Settings::Named> Settings::list(const QString &prefix)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("settings/list")));
    // A null string would be NULL, which compares with nothing.
    statement.bindAll(
        m_store.user().name, prefix.isNull() ? QStringLiteral("") : prefix, prefix + QChar(0xffff));
    Named named;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return named;
        named.emplace_back(statement.text(0), statement.text(1));
    }
}

Result<void> Settings::put(const QString &name, const QString &value)
{
    ARCHIVE_CHECK(checkSetting(name, value));
    const auto &user = m_store.user().name;
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    {
        ARCHIVE_TRY(count, m_store.statement(QStringLiteral("settings/count")));
        ARCHIVE_TRY(counted, count.bindAll(user, name).step());
        if (counted && count.integer(0) >= mostSettings) {
            return Error{ErrorCode::InvalidInput,
                         SettingsText::tr("You have kept %1 searches and settings; delete some "
                                          "first.")
                             .arg(mostSettings),
                         {}};
        }
    }
    ARCHIVE_TRY(put, m_store.statement(QStringLiteral("settings/put")));
    ARCHIVE_CHECK(put.bindAll(user, name, value).run());
    return transaction.commit();
}

Result<void> Settings::remove(const QString &name)
{
    ARCHIVE_TRY(transaction, Transaction::begin(m_store.connection()));
    ARCHIVE_TRY(remove, m_store.statement(QStringLiteral("settings/remove")));
    ARCHIVE_CHECK(remove.bindAll(m_store.user().name, name).run());
    return transaction.commit();
}

} // namespace archive
