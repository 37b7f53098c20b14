// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/access.h"

#include "archive/consentquestion.h"
#include "archive/consents.h"
#include "archive/looks.h"
#include "archive/masking.h"
#include "archive/retention.h"
#include "archive/rows.h"
#include "archive/usebar.h"
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

/// Fields that the signed form does not name yet.
void hideUnnamed(const Kind &kind, const Permission &permission, ShownRecord &shown)
{
    for (const auto &field : kind.fields) {
        if (namesField(permission.formVersion, field))
            continue;
        shown.record.set(field.id, Value());
        shown.missingBasis = consentreason::sentence(consentreason::oldForm);
    }
}

QString noLiveDebt(const Purpose &purpose)
{
    return AccessText::tr(
               "There is no live loan, guarantee or credit line, which %1 is for; choose "
               "another purpose.")
        .arg(titleOf(purpose));
}

} // namespace

QStringList townshipPrefixes(const User &user, const QString &prefix)
{
    if (user.townships.empty())
        return {prefix};
    QStringList covered;
    for (const auto township : user.townships) {
        const auto narrowed = narrower(township.prefix(), prefix);
        if (narrowed)
            covered.append(*narrowed);
    }
    covered.sort();
    covered.removeDuplicates();
    return covered;
}

AccessRules::AccessRules(Store &store, const Session &session)
    : m_store(store)
    , m_session(session)
    , m_debts(store)
{ }

Verdict AccessRules::verdict(KindIndex kind, Action action) const
{
    return m_store.context().policy->verdict(m_session.purpose().code,
                                             m_session.user().roles,
                                             m_store.catalogue().kind(kind).name,
                                             action);
}

bool AccessRules::may(KindIndex kind, Action action) const
{
    const bool looks = action != Action::List;
    return verdict(kind, action) != Verdict::Refused && (!looks || m_session.mayUnmask());
}

Result<void> AccessRules::require(KindIndex kind, Action action) const
{
    if (may(kind, action))
        return {};
    ARCHIVE_CHECK(recordRefusal(m_store, m_session, {kind, {}}));
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
    const auto area = DivisionCode::parse(m_session.task().area);
    const auto wanted = narrower(area ? area->prefix() : m_session.task().area, prefix);
    return wanted ? townshipPrefixes(m_session.user(), *wanted) : QStringList();
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
    ARCHIVE_CHECK(requireDivision(HouseholdView(*record).division(), household));
    return requireNeed(household);
}

bool AccessRules::isLimited() const
{
    return coveredPrefixes({}) != QStringList{QString()};
}

Result<bool> AccessRules::coversRecord(const Record &record)
{
    Rows rows(m_store);
    ARCHIVE_TRY(above, rows.household(record));
    if (above.isNull())
        return true;
    ARCHIVE_TRY(household, rows.find(kinds::household, above));
    return household && covers(HouseholdView(*household).division());
}

Result<void> AccessRules::requireDivision(const QString &division, const Uid &household)
{
    if (covers(division))
        return {};
    ARCHIVE_CHECK(recordRefusal(m_store, m_session, {kinds::household, household}));
    return Error{ErrorCode::Refused,
                 AccessText::tr("The household is outside your townships or the area of your task; "
                                "choose another task or ask an administrator."),
                 household.toString()};
}

Result<void> AccessRules::requireNeed(const Uid &household)
{
    if (m_session.purpose().need != PurposeNeed::LiveDebt)
        return {};
    ARCHIVE_TRY(live, m_debts.ofHousehold(household, m_store.today()));
    if (live)
        return {};
    ARCHIVE_CHECK(recordRefusal(m_store, m_session, {kinds::household, household}));
    return Error{ErrorCode::Refused, noLiveDebt(m_session.purpose()), household.toString()};
}

Result<QString> AccessRules::missingNeed(const Kind &kind, const Record &record)
{
    if (m_session.purpose().need != PurposeNeed::LiveDebt)
        return QString();
    std::optional<Record> person;
    if (record.kind == kinds::person)
        person = record;
    const Uid *named = kind.subject == SubjectRule::ByField && kind.subjectField
        ? record.value(*kind.subjectField).get<Uid>()
        : nullptr;
    if (named != nullptr) {
        ARCHIVE_TRY(found, Rows(m_store).find(kinds::person, *named));
        person = std::move(found);
    }
    if (!person)
        return QString();
    ARCHIVE_TRY(live, m_debts.ofPerson(*person, m_store.today()));
    return live ? QString() : noLiveDebt(m_session.purpose());
}

bool AccessRules::mayEditDraft(const Record &record) const
{
    // Who captures sees what was typed before the signature.
    return record.draft && verdict(record.kind, Action::Save) != Verdict::Refused;
}

/// What another law keeps is shown for the purposes that the policy's table opens it to.
bool AccessRules::isOpenTo(const Record &record, const QString &bar) const
{
    return bar == retentionreason::restricted
        && verdict(record.kind, Action::ViewRestricted) == Verdict::Allowed;
}

Result<QString> AccessRules::hiddenBy(const Record &record)
{
    ARCHIVE_TRY(bar, UseBars(m_store).against(record, Action::View, m_store.today()));
    if (bar.isEmpty() || isOpenTo(record, bar))
        return QString();
    return retentionreason::sentence(bar);
}

Result<ShownRecord> AccessRules::requireShown(const Record &record)
{
    ARCHIVE_TRY(result, shown(record));
    if (result)
        return std::move(*result);
    ARCHIVE_TRY(hidden, hiddenBy(record));
    return Error{ErrorCode::Refused, hidden, record.uid.toString()};
}

Result<std::optional<ShownRecord>> AccessRules::shown(const Record &record)
{
    const auto &kind = m_store.catalogue().kind(record.kind);
    ShownRecord result{record, Access::Full, {}, {}};
    if (verdict(record.kind, Action::View) == Verdict::Masked) {
        maskFields(kind, result.record);
        result.access = Access::Masked;
    }
    ARCHIVE_TRY(permission, Consents(m_store).allows(record, Action::View, {}, m_store.today()));
    const bool isOpen = permission.allowed || isOpenTo(record, permission.reason);
    if (!isOpen && retentionreason::knows(permission.reason))
        return std::optional<ShownRecord>();
    if (!isOpen && !mayEditDraft(record)) {
        keepBasicFields(kind, result.record);
        result.access = Access::BasicOnly;
        result.missingBasis = permission.sentence;
        return std::optional(std::move(result));
    }
    if (permission.allowed && !permission.consentNumber.isEmpty())
        hideUnnamed(kind, permission, result);
    ARCHIVE_TRY(missing, missingNeed(kind, record));
    if (!missing.isEmpty()) {
        keepBasicFields(kind, result.record);
        result.access = Access::BasicOnly;
        result.missingBasis = missing;
    }
    return std::optional(std::move(result));
}

} // namespace archive
