// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/divisionfinder.h"

#include "archive/pinyin.h"

#include <algorithm>

namespace archive {
namespace {

void collect(const DivisionRegister &divisions,
             DivisionCode above,
             DivisionLevel wanted,
             QList<Division> &found)
{
    for (const auto &division : divisions.children(above)) {
        if (division.level == wanted) {
            found.append(division);
        } else if (division.level < wanted) {
            collect(divisions, division.code, wanted, found);
        }
    }
}

QString initialsOf(const QStringList &syllables)
{
    QString initials;
    for (const auto &syllable : syllables)
        initials.append(syllable.at(0));
    return initials;
}

} // namespace

Result<DivisionFinder> DivisionFinder::shipped()
{
    ARCHIVE_TRY(divisions, DivisionRegister::shipped());
    ARCHIVE_TRY(pinyin, Pinyin::shipped());
    QList<Division> found;
    collect(divisions, {}, DivisionLevel::County, found);
    collect(divisions, {}, DivisionLevel::Township, found);
    DivisionFinder finder;
    for (const auto &division : std::as_const(found)) {
        Entry entry{{division.code, divisions.fullName(division.code)}, division.shortName(), {}};
        for (const auto &reading : pinyin->readings(entry.name))
            entry.initials.append(initialsOf(reading));
        finder.m_entries.push_back(std::move(entry));
    }
    return finder;
}

std::vector<DivisionFinder::Place> DivisionFinder::find(const QString &typed, size_t most) const
{
    std::vector<Place> places;
    const auto text = typed.trimmed().toLower();
    if (text.isEmpty())
        return places;
    const auto fits = [&text](const Entry &entry) {
        return entry.place.code.text().startsWith(text) || entry.name.contains(text)
            || std::any_of(entry.initials.begin(), entry.initials.end(), [&](const QString &each) {
                   return each.startsWith(text);
               });
    };
    for (const auto &entry : m_entries) {
        if (places.size() < most && fits(entry))
            places.push_back(entry.place);
    }
    return places;
}

} // namespace archive
