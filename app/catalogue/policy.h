// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace archive {

class Catalogue;

/// What somebody wants to do with records of a kind.
enum class Action : quint8 {
    List, ///< masked rows of a list or of `find`
    View, ///< one household's data unmasked
    Save,
    Print,
    Send,
    Export,
    Manage, ///< users, settings, tasks
    Audit, ///< journal and query log
    ViewRestricted, ///< what another law orders to keep locked
    Publish, ///< posted for everybody to read (PIPL art. 25); asked of consent, not of the policy table
};

/// Strictest first.
enum class Verdict : quint8 { Refused, Masked, Asks, Allowed };

/// What a purpose wants of a subject before anything of it is shown.
enum class PurposeNeed : quint8 {
    None,
    LiveDebt, ///< a live loan, a live guarantee or a credit line in force
};

/// A reason for processing, with its legal basis (domain.md §4).
struct Purpose
{
    QString code; ///< own code of resources/policy/purposes.csv
    QString title;
    QString titleEn;
    QString bankCode; ///< the central bank's query reason (two digits), may be empty
    QString basis; ///< legal basis as printed
    QStringList roles;
    PurposeNeed need = PurposeNeed::None;
};

/// A duty of a user.
struct Role
{
    QString name;
    QString title;
    QString titleEn;
    QString excludes; ///< `*`: every other role
};

/// The 岗位权限表: purpose × role × kind × action → verdict, as data.
class Policy
{
public:
    /// Verdict for a user with these roles: the most permissive of his roles; Refused where no row speaks.
    [[nodiscard]] Verdict verdict(const QString &purpose,
                                  const QStringList &roles,
                                  const QString &kind,
                                  Action action) const;
    [[nodiscard]] const std::vector<Purpose> &purposes() const { return m_purposes; }
    /// By own code or by the bank's two digits; nullptr when unknown.
    [[nodiscard]] const Purpose *purpose(const QString &code) const;
    [[nodiscard]] QStringList roles() const;
    /// nullptr when unknown.
    [[nodiscard]] const Role *role(const QString &name) const;
    /// Refused where one person may not hold these together (JR/T 0115: administrator and auditor exclude all others).
    [[nodiscard]] Result<void> mayHold(const QStringList &roles) const;

private:
    friend class PolicyLoader;
    struct Row
    {
        QString purpose;
        QString role;
        QString kind;
        std::optional<Action> action; ///< none: every action
        Verdict verdict = Verdict::Refused;
    };
    std::vector<Row> m_rows; ///< the first that matches speaks; `*` matches all
    std::vector<Purpose> m_purposes;
    std::vector<Role> m_roles;
};

/// Loads policy.csv, purposes.csv and roles.csv from a folder (":/policy" in the programs); refuses unknown words with
/// file and line.
[[nodiscard]] Result<std::shared_ptr<const Policy>> loadPolicy(const QString &folder,
                                                               const Catalogue &catalogue);

} // namespace archive
