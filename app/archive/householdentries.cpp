// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/householdentries.h"

#include "archive/hanvariants.h"
#include "archive/pinyin.h"
#include "archive/searchkeys.h"
#include "archive/searchterm.h"
#include "domain/divisioncode.h"
#include "views/codes.h"
#include "views/consent.h"
#include "views/person.h"

#include <QRegularExpression>

namespace archive {
namespace {

constexpr int groupDigits = 3;

/// Behind all that is read, so that those who may not be named stand together.
QString unnamed()
{
    return QStringLiteral("~");
}

qint64 standingOf(bool draft, const std::vector<Record> &consents)
{
    constexpr qint64 unsignedYet = 0;
    constexpr qint64 inForce = 1;
    constexpr qint64 ended = 2;
    constexpr qint64 isDraft = 3;
    if (draft)
        return isDraft;
    if (consents.empty())
        return unsignedYet;
    const auto state = ConsentView(consents.back()).state();
    if (state == codes::consentState::inForce)
        return inForce;
    return state.isEmpty() || state == codes::consentState::awaitingSignature ? unsignedYet : ended;
}

/// By what the household's own rows say; the head is left out.
Result<std::optional<HouseholdEntry>> rowEntry(Store &store, const Uid &household, bool &draft)
{
    ARCHIVE_TRY(row, store.statement(QStringLiteral("lists/source")));
    ARCHIVE_TRY(found, row.bindAll(household.toBytes()).step());
    if (!found || row.integer(1) != 0)
        return std::optional<HouseholdEntry>();
    draft = row.integer(2) != 0;
    HouseholdEntry entry;
    entry.id = row.integer(0);
    const auto division = row.text(3);
    const auto code = DivisionCode::parse(division);
    entry.area = code ? code->number() : 0;
    entry.place = division + u'/' + groupOrder(row.text(4)) + u'/' + row.text(5);
    entry.keeper = row.text(6);
    entry.people = row.integer(8);
    entry.lending = row.integer(9) != 0;
    return std::optional(entry);
}

Result<void> putEntry(Store &store, const HouseholdEntry &entry)
{
    ARCHIVE_TRY(put, store.statement(QStringLiteral("lists/put")));
    put.bindAll(entry.id, entry.area, entry.place, entry.head);
    if (entry.headUntil) {
        put.bind(5, entry.headUntil->toJulianDay());
    } else {
        put.bindNull(5);
    }
    put.bind(6, entry.people)
        .bind(7, entry.lending ? 1 : 0)
        .bind(8, entry.standing)
        .bind(9, entry.keeper.isNull() ? QStringLiteral("") : entry.keeper)
        .bind(10, entry.touched);
    return put.run();
}

} // namespace

QString groupOrder(const QString &group)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    auto text = searchtext::folded(group);
    text.replace(u'/', u'|');
    QString order;
    qsizetype done = 0;
    auto numbers = number.globalMatch(text);
    while (numbers.hasNext()) {
        const auto match = numbers.next();
        order += QStringView(text).mid(done, match.capturedStart() - done);
        order += match.captured().rightJustified(groupDigits, u'0');
        done = match.capturedEnd();
    }
    return order + text.mid(done);
}

QString groupOfOrder(const QString &order)
{
    static const QRegularExpression zeros(QStringLiteral("(?<![0-9])0+(?=[0-9])"));
    auto group = order;
    return group.remove(zeros);
}

Result<QString> headOrder(const QString &name)
{
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    ARCHIVE_TRY(variants, HanVariants::shipped());
    const auto folded = searchtext::folded(name);
    const auto readings = pinyin->readings(folded);
    const auto characters = variants->folded(folded);
    return readings.empty() ? characters : readings.front().join(u' ') + u' ' + characters;
}

Result<std::optional<HouseholdEntry>>
householdEntryOf(Store &store, ConsentBook &consents, const Uid &household)
{
    bool draft = false;
    ARCHIVE_TRY(entry, rowEntry(store, household, draft));
    if (!entry)
        return entry;
    ARCHIVE_CHECK(consents.open(household));
    entry->standing = standingOf(draft, consents.consents());
    entry->head = unnamed();
    const auto head = consents.headOfHousehold();
    if (!head)
        return entry;
    ARCHIVE_TRY(permission, consents.allows(*head, Action::List, {}, store.today()));
    const auto name = PersonView(*head).name();
    if (!permission.allowed || name.isEmpty())
        return entry;
    ARCHIVE_TRY(order, headOrder(name));
    entry->head = order;
    if (permission.validUntil.isValid())
        entry->headUntil = permission.validUntil;
    return entry;
}

HouseholdEntries::HouseholdEntries(Store &store, ConsentBook &consents)
    : m_store(store)
    , m_consents(consents)
{ }

void HouseholdEntries::note(const Uid &household, const QDateTime &when)
{
    if (household.isNull())
        return;
    auto &touched = m_noted[household];
    if (when.isValid())
        touched = std::max(touched, when.toMSecsSinceEpoch());
}

Result<void> HouseholdEntries::write()
{
    for (const auto &[household, touched] : m_noted)
        ARCHIVE_CHECK(writeOne(household, touched));
    m_noted.clear();
    return {};
}

Result<void> HouseholdEntries::writeOne(const Uid &household, qint64 touched)
{
    ARCHIVE_TRY(entry, householdEntryOf(m_store, m_consents, household));
    if (entry) {
        entry->touched = touched;
        return putEntry(m_store, *entry);
    }
    ARCHIVE_TRY(row,
                m_store.statement(QStringLiteral("search/rowid"),
                                  m_store.catalogue().kind(kinds::household)));
    ARCHIVE_TRY(found, row.bindAll(household.toBytes()).step());
    const auto id = found ? row.integer(0) : 0;
    row.reset();
    return found ? removeHouseholdEntry(m_store, id) : Result<void>();
}

Result<void> removeHouseholdEntry(Store &store, qint64 id)
{
    ARCHIVE_TRY(remove, store.statement(QStringLiteral("lists/remove")));
    return remove.bindAll(id).run();
}

Result<QString> householdListRules(const Catalogue &catalogue)
{
    // One more whenever this file makes other entries of the same rows.
    constexpr int generation = 1;
    ARCHIVE_TRY(readings, searchRules(catalogue));
    return QStringLiteral("%1 %2").arg(generation).arg(readings);
}

} // namespace archive
