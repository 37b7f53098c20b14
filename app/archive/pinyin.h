// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace archive {

class HanVariants;
struct CsvTable;

/// What a piece of a name is: some characters are read otherwise as a surname.
enum class NamePart : quint8 { Whole, Given };

/// How Chinese names are read: syllables without tones, ü as u (resources/pinyin). Immutable and shared by all threads.
class Pinyin
{
public:
    /// The program's own tables, read once.
    [[nodiscard]] static Result<std::shared_ptr<const Pinyin>> shipped();

    /// The ways in which a name is read, at most four; a syllable for each character.
    /// Empty when a character is no Chinese one or has no known reading.
    [[nodiscard]] std::vector<QStringList> readings(const QString &name,
                                                    NamePart part = NamePart::Whole) const;

private:
    using Alternatives = std::vector<QStringList>; // each a syllable a character

    [[nodiscard]] Result<void> readCharacters(const CsvTable &table);
    [[nodiscard]] Result<void> readSurnames(const CsvTable &table);
    [[nodiscard]] Alternatives ofCharacter(char32_t character) const;
    [[nodiscard]] Alternatives listed(char32_t character) const;
    [[nodiscard]] Alternatives ofSurname(const std::u32string &name) const;
    [[nodiscard]] const Alternatives *knownSurname(const QString &characters) const;

    QStringList m_syllables;
    std::vector<std::pair<char32_t, quint16>> m_characters; // sorted; an index into m_syllables
    QHash<QString, Alternatives> m_surnames; // also compound ones, of two characters
    std::shared_ptr<const HanVariants> m_variants;
};

} // namespace archive
