// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/form/choicematcher.h"

#include "archive/pinyin.h"
#include "domain/typedtext.h"

namespace archive {

namespace {

constexpr int noMatch = 100;
/// A match somewhere inside is a proposal only.
constexpr int worstSure = 4;

bool isLatin(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

QString hanOnly(const QString &text)
{
    QString han;
    for (const auto letter : text) {
        if (letter.unicode() >= 0x2e80)
            han.append(letter);
    }
    return han;
}

} // namespace

const QStringList &ChoiceMatcher::soundsOf(const QString &title)
{
    auto known = m_sounds.constFind(title);
    if (known != m_sounds.constEnd())
        return *known;
    QStringList sounds;
    const auto pinyin = Pinyin::shipped();
    const auto readings =
        pinyin ? (*pinyin)->readings(hanOnly(title), NamePart::Given) : std::vector<QStringList>{};
    for (const auto &syllables : readings) {
        QString initials;
        for (const auto &syllable : syllables)
            initials.append(syllable.front());
        sounds << initials << syllables.join(QString());
    }
    return *m_sounds.insert(title, sounds);
}

int ChoiceMatcher::rank(const QString &text, const QString &typed)
{
    const auto code = text.section(QLatin1Char(' '), 0, 0);
    const auto title = text.section(QLatin1Char(' '), 1);
    const auto same = Qt::CaseInsensitive;
    if (text.compare(typed, same) == 0 || title.compare(typed, same) == 0)
        return 0;
    if (code.compare(typed, same) == 0)
        return 1;
    if (code.startsWith(typed, same))
        return 2;
    if (title.startsWith(typed, same) || text.startsWith(typed, same))
        return 3;
    const auto byText = text.contains(typed, same) ? 5 : noMatch;
    return isLatin(typed) ? std::min({byText, rankOfSound(title, typed), rankOfSound(text, typed)})
                          : byText;
}

int ChoiceMatcher::rankOfSound(const QString &title, const QString &typed)
{
    auto rank = noMatch;
    for (const auto &sound : soundsOf(title)) {
        if (sound.startsWith(typed, Qt::CaseInsensitive))
            return 4;
        if (sound.contains(typed, Qt::CaseInsensitive))
            rank = 6;
    }
    return rank;
}

std::vector<std::pair<int, size_t>> ChoiceMatcher::ranked(const std::vector<Choice> &choices,
                                                          const QString &typed)
{
    const auto wanted = typedtext::halfWidth(typed);
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].text.isEmpty())
            continue;
        if (const auto place = rank(choices[i].text, wanted); place < noMatch)
            ranked.emplace_back(place, i);
    }
    std::sort(ranked.begin(), ranked.end());
    return ranked;
}

std::vector<size_t> ChoiceMatcher::matches(const std::vector<Choice> &choices, const QString &typed)
{
    const auto fitting = ranked(choices, typed);
    std::vector<size_t> found;
    found.reserve(fitting.size());
    for (const auto &[place, index] : fitting)
        found.push_back(index);
    return found;
}

std::optional<size_t> ChoiceMatcher::onlyMatch(const std::vector<Choice> &choices,
                                               const QString &typed)
{
    const auto fitting = ranked(choices, typed);
    const bool isSure = !fitting.empty() && fitting.front().first <= worstSure
        && (fitting.size() == 1 || fitting[0].first < fitting[1].first);
    return isSure ? std::optional(fitting.front().second) : std::nullopt;
}

} // namespace archive
