// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/headchange.h"

#include "views/codes.h"
#include "views/person.h"

#include <algorithm>

namespace archive {

namespace {

namespace relations = codes::relation;

/// The relation of a man, of a woman, and of whoever's sex is not known.
struct BySex
{
    QLatin1String male;
    QLatin1String female;
    QLatin1String unknown;
};

constexpr BySex asSpouse{
    relations::husband, relations::wife, relations::spouseHusbandOrWifeNotStated};
constexpr BySex asParent{
    relations::father, relations::mother, relations::parentFatherOrMotherNotStated};

constexpr QLatin1String spouses[] = {
    relations::spouseHusbandOrWifeNotStated, relations::husband, relations::wife};
constexpr QLatin1String children[] = {relations::sonOrderNotStated,
                                      relations::onlySon,
                                      relations::eldestSon,
                                      relations::secondSon,
                                      relations::thirdSon,
                                      relations::fourthSon,
                                      relations::fifthSon,
                                      relations::daughterOrderNotStated,
                                      relations::onlyDaughter,
                                      relations::eldestDaughter,
                                      relations::secondDaughter,
                                      relations::thirdDaughter,
                                      relations::fourthDaughter,
                                      relations::fifthDaughter};

template<size_t N>
bool isOneOf(const QLatin1String (&codes)[N], const QString &code)
{
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

Value bySex(const BySex &relation, const PersonView &person)
{
    if (person.sex() == codes::sex::male)
        return Value::ofCode(relation.male);
    return Value::ofCode(person.sex() == codes::sex::female ? relation.female : relation.unknown);
}

} // namespace

bool isHeadsRelation(const Value &relation)
{
    const auto *const code = relation.get<Code>();
    return code != nullptr
        && (code->text == relations::householdHead || code->text == relations::self);
}

Value relationOfFormerHead(const Record &former, const Record &next)
{
    const PersonView head(former);
    const auto relation = PersonView(next).relation();
    if (isOneOf(spouses, relation))
        return bySex(asSpouse, head);
    return isOneOf(children, relation) ? bySex(asParent, head) : Value();
}

} // namespace archive
