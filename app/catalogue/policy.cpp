// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/policy.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

constexpr QLatin1String anything("*");

bool speaksOf(const QString &pattern, const QString &word)
{
    return pattern == anything || pattern == word;
}

} // namespace

Verdict Policy::verdict(const QString &purpose,
                        const QStringList &roles,
                        const QString &kind,
                        Action action) const
{
    auto best = Verdict::Refused;
    for (const auto &role : roles) {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) {
            return speaksOf(each.purpose, purpose) && speaksOf(each.role, role)
                && speaksOf(each.kind, kind) && (!each.action || *each.action == action);
        });
        if (row != m_rows.end())
            best = std::max(best, row->verdict);
    }
    return best;
}

const Purpose *Policy::purpose(const QString &code) const
{
    const auto found =
        std::find_if(m_purposes.begin(), m_purposes.end(), [&code](const Purpose &each) {
            return each.code == code || (!each.bankCode.isEmpty() && each.bankCode == code);
        });
    return found == m_purposes.end() ? nullptr : &*found;
}

QStringList Policy::roles() const
{
    QStringList names;
    for (const auto &role : m_roles)
        names.append(role.name);
    return names;
}

const Role *Policy::role(const QString &name) const
{
    const auto found = std::find_if(
        m_roles.begin(), m_roles.end(), [&name](const Role &each) { return each.name == name; });
    return found == m_roles.end() ? nullptr : &*found;
}

Result<void> Policy::mayHold(const QStringList &roles) const
{
    for (const auto &name : roles) {
        const auto *held = role(name);
        if (held == nullptr) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("archive::Policy",
                                                     "There is no role “%1”; choose from %2.")
                             .arg(name.left(40), this->roles().join(QStringLiteral(", "))),
                         {}};
        }
        const bool excluded = std::any_of(roles.begin(), roles.end(), [&](const QString &other) {
            return other != name && speaksOf(held->excludes, other);
        });
        if (excluded) {
            return Error{ErrorCode::Refused,
                         QCoreApplication::translate("archive::Policy",
                                                     "The role “%1” can't be held together with "
                                                     "another; give them to two persons.")
                             .arg(name),
                         {}};
        }
    }
    return {};
}

} // namespace archive
