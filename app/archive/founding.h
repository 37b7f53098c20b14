// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archiveinfo.h"
#include "archive/newarchive.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace archive {

class Policy;

/// A user whom an archive has from its first day; the password is given, and serves only to choose an own one.
struct FirstUser
{
    QString name;
    QStringList roles;
    std::vector<DivisionCode> townships; ///< none: all
    QString password;
};

struct FoundingOrder
{
    NewArchiveOptions archive;
    std::vector<FirstUser> users;
};

/// A new archive with its first users, made beside its place: it is whole when it gets there, and nothing is left when it never does.
class Founding
{
public:
    /// Called before each step; false ends the making.
    using GoOn = std::function<bool(int step, int steps)>;

    /// InvalidInput, Refused for users whom the archive could not have.
    [[nodiscard]] static Result<void> checkUsers(const FoundingOrder &order, const Policy &policy);
    /// An order that can't be carried out is refused before anything is made: checkNewArchive(), checkUsers(). Cancelled when it was ended. What a
    /// killed making left beside the place is taken away first.
    [[nodiscard]] static Result<std::unique_ptr<Founding>>
    make(const FoundingOrder &order, const Environment &environment, const GoOn &goOn);
    /// Takes away what was not settled.
    ~Founding();
    Q_DISABLE_COPY_MOVE(Founding)

    [[nodiscard]] const RecoveryKey &recoveryKey() const { return m_key; }
    /// Puts the archive in its place; on an error it can be tried again.
    [[nodiscard]] Result<void> settle();

private:
    Founding(QString folder, const Environment &environment);
    [[nodiscard]] Result<void>
    fill(const FoundingOrder &order, const Environment &environment, const GoOn &goOn);

    QString m_folder;
    QString m_aside;
    QStringList m_madeFolders; ///< above the archive, the deepest first
    Environment m_environment;
    RecoveryKey m_key;
    bool m_settled = false;
};

} // namespace archive
