// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/access.h"

#include "archive/consentquestion.h"
#include "archive/consents.h"
#include "archive/masking.h"
#include "archive/rows.h"
#include "catalogue/valuetext.h"
#include "views/household.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

/// The longer of two prefixes when one begins with the other; none when they exclude each other.
std::optional<QString> narrower(const QString &a, const QString &b)
{
    if (a.startsWith(b))
        return a;
    return b.startsWith(a) ? std::optional(b) : std::nullopt;
}

} // namespace

AccessRules::AccessRules(Store &store, const Session &session)
    : m_store(store)
    , m_session(session)
{ }

Verdict AccessRules::verdict(KindIndex kind, Action action) const
{
    return m_store.context().policy->verdict(m_session.purpose().code,
                                             m_session.user().roles,
                                             m_store.catalogue().kind(kind).name,
                                             action);
}

Result<void> AccessRules::require(KindIndex kind, Action action) const
{
    const bool looks = action != Action::List;
    if (verdict(kind, action) != Verdict::Refused && (!looks || m_session.mayUnmask()))
        return {};
    const auto title = titleOf(m_store.catalogue().kind(kind));
    if (!m_session.mayUnmask()) {
        return Error{ErrorCode::Refused,
                     AccessText::tr("Nothing of %1 is shown or changed without a purpose; choose a "
                                    "purpose first.")
                         .arg(title),
                     {}};
    }
    return Error{ErrorCode::Refused,
                 AccessText::tr("Your duties do not allow this with %1 for the purpose %2; choose "
                                "another purpose or ask an administrator.")
                     .arg(title, titleOf(m_session.purpose())),
                 {}};
}

QStringList AccessRules::coveredPrefixes(const QString &prefix) const
{
    QStringList scopes;
    for (const auto township : m_session.user().townships)
        scopes.append(township.prefix());
    if (scopes.isEmpty())
        scopes.append(QString());
    const auto area = DivisionCode::parse(m_session.task().area);
    QStringList covered;
    for (const auto &scope : scopes) {
        const auto narrowed = narrower(scope, area ? area->prefix() : m_session.task().area);
        const auto wanted = narrowed ? narrower(*narrowed, prefix) : std::nullopt;
        if (wanted)
            covered.append(*wanted);
    }
    covered.sort();
    covered.removeDuplicates();
    return covered;
}

bool AccessRules::covers(const QString &division) const
{
    const auto prefixes = coveredPrefixes({});
    return std::any_of(prefixes.begin(), prefixes.end(), [&division](const QString &prefix) {
        return division.startsWith(prefix);
    });
}

Result<void> AccessRules::requireHousehold(const Uid &household)
{
    ARCHIVE_TRY(record, Rows(m_store).find(kinds::household, household));
    if (!record) {
        return Error{ErrorCode::NotFound,
                     AccessText::tr("There is no such household; search for it."),
                     household.toString()};
    }
    if (covers(HouseholdView(*record).division()))
        return {};
    return Error{ErrorCode::Refused,
                 AccessText::tr("The household is outside your townships or the area of your task; "
                                "choose another task or ask an administrator."),
                 household.toString()};
}

bool AccessRules::mayEditDraft(const Record &record) const
{
    // Who captures sees what was typed before the signature.
    return record.draft && verdict(record.kind, Action::Save) != Verdict::Refused;
}

Result<ShownRecord> AccessRules::shown(const Record &record)
{
    const auto &kind = m_store.catalogue().kind(record.kind);
    ShownRecord result{record, Access::Full, {}};
    if (verdict(record.kind, Action::View) == Verdict::Masked) {
        maskFields(kind, result.record);
        result.access = Access::Masked;
    }
    ARCHIVE_TRY(permission, Consents(m_store).allows(record, Action::View, {}, m_store.today()));
    if (!permission.allowed && !mayEditDraft(record)) {
        keepBasicFields(kind, result.record);
        result.access = Access::BasicOnly;
        result.missingBasis = permission.sentence;
    }
    return result;
}

} // namespace archive
