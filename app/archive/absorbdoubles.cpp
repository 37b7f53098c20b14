// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbdoubles.h"

#include "catalogue/valuetext.h"
#include "domain/citizenid.h"
#include "views/fields.h"

#include <set>

namespace archive {

AbsorbDoubles::AbsorbDoubles(Store &store, AbsorbSource &source)
    : m_store(store)
    , m_source(source)
{ }

Result<std::optional<AbsorbException>> AbsorbDoubles::find(const Record &record)
{
    static const std::vector<Mark> marks{
        {fields::person::idNumber, absorbreason::person},
        {fields::business::uscc, absorbreason::organisation},
        {fields::land::rightNumber, absorbreason::certificate},
        {fields::forest::forestCertificate, absorbreason::certificate},
        {fields::house::houseCertificate, absorbreason::certificate}};
    for (const auto &mark : marks) {
        if (record.deleted || mark.field.kind != record.kind)
            continue;
        ARCHIVE_TRY(other, otherWith(record, mark));
        if (!other.isNull()) {
            return std::optional(AbsorbException{
                record.kind, record.uid, AbsorbOutcome::Double, mark.reason, other});
        }
    }
    return std::optional<AbsorbException>();
}

/// An identity number may stand as it was given, with fifteen digits.
std::vector<Value> AbsorbDoubles::formsOf(const Record &record, FieldId field) const
{
    const auto *text = record.value(field).get<QString>();
    if (text == nullptr)
        return {};
    std::set<QString> forms{*text};
    const auto citizen = field == fields::person::idNumber
        ? CitizenId::parse(*text, m_store.today())
        : Result<CitizenId>(Error{});
    if (citizen) {
        forms.insert(citizen->text());
        forms.insert(citizen->given());
    }
    std::vector<Value> values;
    values.reserve(forms.size());
    for (const auto &form : forms)
        values.push_back(Value::ofText(form));
    return values;
}

/// Of another household, and not from the other archive itself: its own doubles are no news.
Result<Uid> AbsorbDoubles::otherWith(const Record &record, const Mark &mark)
{
    const auto there = m_source.kindThere(record.kind).index;
    for (const auto &form : formsOf(record, mark.field)) {
        ARCHIVE_TRY(holders, Rows(m_store).having(mark.field, form));
        for (const auto &holder : holders) {
            if (holder.uid == record.uid || holder.parent == record.parent)
                continue;
            ARCHIVE_TRY(theirs, Rows(m_source.store()).find(there, holder.uid));
            if (!theirs)
                return holder.uid;
        }
    }
    return Uid();
}

QString AbsorbDoubles::differences(const Record &theirs, const Record &ours) const
{
    constexpr qsizetype longest = 4000; // as texts of cases are
    const auto &catalogue = m_store.catalogue();
    QStringList lines;
    for (const auto &field : catalogue.kind(theirs.kind).fields) {
        if (!(theirs.value(field.id) == ours.value(field.id))) {
            lines.append(titleOf(field) + QStringLiteral(": ")
                         + displayText(catalogue, field, theirs.value(field.id)));
        }
    }
    return lines.join(QLatin1Char('\n')).left(longest);
}

} // namespace archive
