// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "archive/user.h"
#include "base/environment.h"
#include "catalogue/catalogue.h"
#include "catalogue/policy.h"
#include "catalogue/validation.h"
#include "domain/county.h"
#include "domain/division.h"
#include "vault/connection.h"
#include "vault/keyring.h"
#include "vault/statement.h"

#include <QDate>
#include <QHash>
#include <QReadWriteLock>

#include <memory>
#include <utility>
#include <vector>

namespace archive {

class AdverseRules;
class FileStore;
class FolderLock;
class FreshnessRules;
class Retention;
class SuspensionRules;

/// What all connections of an open archive share. Everything but `keys` is fixed once the archive is open.
struct StoreContext
{
    ArchiveInfo info;
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Policy> policy;
    std::shared_ptr<const AdverseRules> adverse;
    std::shared_ptr<const FreshnessRules> freshness;
    std::shared_ptr<const Retention> retention;
    std::shared_ptr<const SuspensionRules> suspensions;
    DivisionRegister divisions;
    CountyRegister counties;
    Environment environment;
    std::shared_ptr<KeyRing> keys;
    mutable QReadWriteLock keysLock; ///< read while signing, written while a user's keys change
    std::shared_ptr<FolderLock> lock;
};

/// What a session was refused: records of a kind, or a household.
struct RefusedLook
{
    KindIndex kind = 0;
    Uid household; ///< null for a kind at all
};

/// One connection of one thread, with what the services of this room need around it. No other room includes this header.
class Store
{
public:
    Store(std::shared_ptr<const StoreContext> context, Connection connection, User user);
    Store(Store &&other) noexcept;
    Store &operator=(Store &&other) noexcept;
    ~Store();
    Q_DISABLE_COPY(Store)

    [[nodiscard]] const std::shared_ptr<const StoreContext> &shared() const { return m_context; }
    [[nodiscard]] const StoreContext &context() const { return *m_context; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_context->catalogue; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// This thread's connection to files.db in the archive's folder, opened when first asked for and then kept.
    [[nodiscard]] Result<FileStore *> files();
    /// Closes what is open, so that both logs are taken in; Busy when a statement was not finished.
    [[nodiscard]] Result<void> close();
    /// The user who signed in.
    [[nodiscard]] const User &user() const { return m_user; }

    /// The statement of ":/sql/<name>.sql", as "journal/append"; Internal when there is no such file.
    [[nodiscard]] Result<Statement> statement(const QString &name);
    /// The same for a statement over any kind's table: {kind} is its table, {columns} its fields, {parameters} as many ?,
    /// {assignments} "field = ?" for each, {searched} the fields that search is made of, each behind a comma, {field} the column
    /// of `field` (resources/sql/README.md).
    [[nodiscard]] Result<Statement>
    statement(const QString &name, const Kind &kind, const Field *field = nullptr);
    /// Columns of a kind's table that the catalogue does not have any more.
    [[nodiscard]] Result<QStringList> strayColumns(const Kind &kind);
    /// What was refused inside a transaction, until it is over and can be journalled.
    void noteRefusal(const RefusedLook &refused) { m_refusals.push_back(refused); }
    [[nodiscard]] std::vector<RefusedLook> takeRefusals() { return std::exchange(m_refusals, {}); }
    /// The civil date in China.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const { return m_context->environment.clock->nowUtc(); }
    [[nodiscard]] Result<Uid> newUid() const;
    [[nodiscard]] ValidationContext validation() const;

private:
    /// `text` is where the filled template is kept, empty before its first use.
    [[nodiscard]] Result<Statement>
    filled(QString &text, const QString &name, const Kind &kind, const Field *field);

    std::shared_ptr<const StoreContext> m_context;
    Connection m_connection;
    std::unique_ptr<FileStore> m_files;
    User m_user;
    std::vector<RefusedLook> m_refusals;
    QHash<QString, QString> m_texts; // by name, or by name, kind and field
    QHash<QString, std::vector<QString>> m_kindTexts; // by name, then by the kind's index
    QHash<QString, QStringList> m_strays; // by kind
};

} // namespace archive
