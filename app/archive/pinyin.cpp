// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/pinyin.h"

#include "archive/hanvariants.h"
#include "domain/csvtable.h"

#include <algorithm>

namespace archive {

namespace {

constexpr size_t maximumReadings = 4;

/// Every way to go on from each beginning, as far as the limit.
std::vector<QStringList> combined(const std::vector<QStringList> &beginnings,
                                  const std::vector<QStringList> &endings)
{
    std::vector<QStringList> result;
    for (const QStringList &beginning : beginnings) {
        for (const QStringList &ending : endings) {
            if (result.size() < maximumReadings)
                result.push_back(beginning + ending);
        }
    }
    return result;
}

} // namespace

Result<std::shared_ptr<const Pinyin>> Pinyin::shipped()
{
    static const auto loaded = []() -> Result<std::shared_ptr<const Pinyin>> {
        auto pinyin = std::make_shared<Pinyin>();
        ARCHIVE_TRY(characters, CsvTable::resource(QStringLiteral(":/pinyin/readings.csv")));
        ARCHIVE_TRY(surnames, CsvTable::resource(QStringLiteral(":/pinyin/surnames.csv")));
        ARCHIVE_CHECK(pinyin->readCharacters(characters));
        ARCHIVE_CHECK(pinyin->readSurnames(surnames));
        ARCHIVE_TRY(variants, HanVariants::shipped());
        pinyin->m_variants = variants;
        return std::shared_ptr<const Pinyin>(std::move(pinyin));
    }();
    return loaded;
}

Result<void> Pinyin::readCharacters(const CsvTable &table)
{
    ARCHIVE_TRY(rows, table.rows("syllable,characters"));
    for (const auto &row : rows) {
        const auto index = static_cast<quint16>(m_syllables.size());
        m_syllables += QString::fromLatin1(row[0]);
        const std::u32string characters = QString::fromUtf8(row[1]).toStdU32String();
        for (const char32_t character : characters)
            m_characters.emplace_back(character, index);
    }
    // Stable, so that several readings of a character keep one order.
    std::stable_sort(m_characters.begin(), m_characters.end(), [](const auto &a, const auto &b) {
        return a.first < b.first;
    });
    return {};
}

Result<void> Pinyin::readSurnames(const CsvTable &table)
{
    ARCHIVE_TRY(rows, table.rows("characters,readings"));
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        const QString surname = QString::fromUtf8(row[0]);
        const auto length = static_cast<qsizetype>(surname.toStdU32String().size());
        const QStringList syllables = QString::fromLatin1(row[1]).split(u' ');
        if (length == 1) {
            for (const QString &syllable : syllables)
                m_surnames[surname].push_back({syllable});
        } else if (syllables.size() == length) {
            m_surnames[surname].push_back(syllables);
        } else {
            return table.damaged(line);
        }
    }
    return {};
}

Pinyin::Alternatives Pinyin::ofCharacter(char32_t character) const
{
    const auto own = listed(character);
    return own.empty() ? listed(m_variants->folded(character)) : own;
}

Pinyin::Alternatives Pinyin::listed(char32_t character) const
{
    Alternatives result;
    auto found =
        std::lower_bound(m_characters.begin(),
                         m_characters.end(),
                         character,
                         [](const auto &entry, char32_t wanted) { return entry.first < wanted; });
    for (; found != m_characters.end() && found->first == character; ++found)
        result.push_back({m_syllables.at(found->second)});
    return result;
}

/// The table has each surname in one form only, 单 and not 單.
const Pinyin::Alternatives *Pinyin::knownSurname(const QString &characters) const
{
    auto found = m_surnames.constFind(characters);
    if (found == m_surnames.cend())
        found = m_surnames.constFind(m_variants->folded(characters));
    return found == m_surnames.cend() ? nullptr : &*found;
}

Pinyin::Alternatives Pinyin::ofSurname(const std::u32string &name) const
{
    for (const size_t length : {2U, 1U}) {
        if (name.size() < length)
            continue;
        const auto *known = knownSurname(QString::fromStdU32String(name.substr(0, length)));
        if (known != nullptr)
            return *known;
    }
    return ofCharacter(name.front());
}

std::vector<QStringList> Pinyin::readings(const QString &name, NamePart part) const
{
    const std::u32string characters = name.toStdU32String();
    if (characters.empty())
        return {};
    Alternatives result =
        part == NamePart::Whole ? ofSurname(characters) : ofCharacter(characters.front());
    while (!result.empty() && static_cast<size_t>(result.front().size()) < characters.size()) {
        result =
            combined(result, ofCharacter(characters[static_cast<size_t>(result.front().size())]));
    }
    return result;
}

} // namespace archive
