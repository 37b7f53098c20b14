// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/access.h"
#include "archive/formernumbers.h"
#include "archive/rows.h"
#include "domain/citizenid.h"
#include "views/household.h"
#include "views/person.h"

#include <QCoreApplication>

#include <set>

namespace archive {
namespace {

struct HouseholdText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Records)
};

Result<std::set<Uid>> householdsOfPlace(Rows &rows, const QString &id)
{
    std::set<Uid> found;
    const auto uid = Uid::parse(id);
    if (!uid)
        return found;
    ARCHIVE_TRY(place, rows.place(*uid));
    if (place && !place->household.isNull())
        found.insert(place->household);
    return found;
}

Result<std::set<Uid>> householdsOfNumber(Store &store, Rows &rows, const QString &id)
{
    std::set<Uid> found;
    ARCHIVE_TRY(households, rows.having(fields::household::registerNumber, Value::ofText(id)));
    for (const auto &household : households)
        found.insert(household.uid);
    if (!found.empty())
        return found;
    // The number that it had in the archive that it came from.
    ARCHIVE_TRY(former, recordsOfFormerNumber(store, id));
    for (const auto &record : former) {
        if (record.kind == kinds::household && !record.deleted)
            found.insert(record.uid);
    }
    return found;
}

/// Who is shown to nobody is not found by his number either.
Result<std::set<Uid>>
householdsOfPerson(Rows &rows, AccessRules &rules, const QString &id, QDate today)
{
    std::set<QString> forms{id};
    const auto citizen = CitizenId::parse(id, today);
    if (citizen) {
        forms.insert(citizen->text());
        forms.insert(citizen->given());
    }
    std::set<Uid> found;
    for (const auto &form : forms) {
        ARCHIVE_TRY(persons, rows.having(fields::person::idNumber, Value::ofText(form)));
        for (const auto &person : persons) {
            ARCHIVE_TRY(hidden, rules.hiddenBy(person));
            if (hidden.isEmpty())
                found.insert(person.parent);
        }
    }
    return found;
}

Result<Uid> onlyOne(Rows &rows, const std::set<Uid> &households)
{
    if (households.size() == 1)
        return *households.begin();
    QStringList numbers;
    for (const auto &uid : households) {
        ARCHIVE_TRY(household, rows.find(kinds::household, uid));
        if (household)
            numbers.append(HouseholdView(*household).registerNumber());
    }
    return Error{ErrorCode::InvalidInput,
                 HouseholdText::tr("The number stands in several households (%1); name one by its "
                                   "register number.")
                     .arg(numbers.join(QStringLiteral(", "))),
                 {}};
}

} // namespace

Result<Uid> Records::householdOf(const Session &session, const QString &id)
{
    AccessRules rules(m_store, session);
    if (!rules.may(kinds::household, Action::Audit))
        ARCHIVE_CHECK(rules.require(kinds::household, Action::View));
    Rows rows(m_store);
    ARCHIVE_TRY(byPlace, householdsOfPlace(rows, id));
    ARCHIVE_TRY(byNumber, householdsOfNumber(m_store, rows, id));
    ARCHIVE_TRY(byPerson, householdsOfPerson(rows, rules, id, m_store.today()));
    auto &found = !byPlace.empty() ? byPlace : !byNumber.empty() ? byNumber : byPerson;
    if (found.empty()) {
        return Error{ErrorCode::NotFound,
                     HouseholdText::tr("No record has this uid, register number or identity "
                                       "number; search for it by name."),
                     {}};
    }
    ARCHIVE_TRY(household, onlyOne(rows, found));
    ARCHIVE_CHECK(rules.requireHousehold(household));
    return household;
}

} // namespace archive
