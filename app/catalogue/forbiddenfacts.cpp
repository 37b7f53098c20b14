// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/forbiddenfacts.h"

#include "catalogue/catalogueplace.h"
#include "catalogue/tablefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

struct ForbiddenFile
{
    Q_DECLARE_TR_FUNCTIONS(archive::ForbiddenFacts)
};

/// Words end at anything but a letter, between letters and digits, and where lower case turns to upper.
QStringList splitWords(const QString &text)
{
    QStringList words(QString{});
    QChar before;
    for (const auto character : text) {
        const bool joins =
            character.isLetter() && before.isLetter() && !(before.isLower() && character.isUpper());
        if (!joins)
            words.append(QString());
        if (character.isLetter())
            words.last().append(character);
        before = character;
    }
    words.removeAll(QString());
    for (auto &word : words)
        word = word.toCaseFolded();
    return words;
}

Result<std::optional<LegalClass>> leastClassOf(const QString &word, const CataloguePlace &place)
{
    if (word.isEmpty())
        return std::optional<LegalClass>();
    if (word == QLatin1String("written-consent"))
        return std::optional(LegalClass::WrittenConsent);
    if (word == QLatin1String("sensitive"))
        return std::optional(LegalClass::Sensitive);
    return place.refuse(ForbiddenFile::tr("the class “%1” is unknown.").arg(word));
}

} // namespace

Result<ForbiddenFacts> ForbiddenFacts::load(const QByteArray &bytes, const QString &file)
{
    ARCHIVE_TRY(rows,
                readTable(bytes,
                          file,
                          {QStringLiteral("fact"),
                           QStringLiteral("pattern"),
                           QStringLiteral("match"),
                           QStringLiteral("except"),
                           QStringLiteral("least_class"),
                           QStringLiteral("law")}));
    ForbiddenFacts facts;
    for (const auto &row : rows) {
        const CataloguePlace place{file, ForbiddenFile::tr("line %1").arg(row.line)};
        ARCHIVE_TRY(leastClass, leastClassOf(row.cells.at(4), place));
        Pattern pattern{{row.cells.at(0), row.cells.at(5), leastClass},
                        read(row.cells.at(1)).letters,
                        row.cells.at(2) == QLatin1String("word"),
                        {}};
        if (pattern.text.isEmpty() || pattern.fact.fact.isEmpty() || pattern.fact.law.isEmpty())
            return place.refuse(ForbiddenFile::tr("fact, pattern or law is missing."));
        if (!pattern.wholeWord && row.cells.at(2) != QLatin1String("part"))
            return place.refuse(ForbiddenFile::tr("“match” must be part or word."));
        for (const auto &exception : row.cells.at(3).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            pattern.exceptions.append(read(exception).letters);
        facts.m_patterns.push_back(std::move(pattern));
    }
    if (facts.m_patterns.empty())
        return CataloguePlace{file, {}}.refuse(ForbiddenFile::tr("the list is empty."));
    return facts;
}

ForbiddenFacts::Reading ForbiddenFacts::read(const QString &text)
{
    const auto plain = text.normalized(QString::NormalizationForm_KC);
    Reading reading;
    for (const auto character : plain) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            reading.letters.append(character);
    }
    reading.letters = reading.letters.toCaseFolded();
    reading.words = splitWords(plain);
    return reading;
}

bool ForbiddenFacts::speaksOf(const Reading &reading, const Pattern &pattern)
{
    auto letters = reading.letters;
    for (const auto &exception : pattern.exceptions)
        letters.remove(exception);
    if (!pattern.wholeWord)
        return letters.contains(pattern.text);
    return letters.contains(pattern.text) && reading.words.contains(pattern.text);
}

std::optional<NamedFact> ForbiddenFacts::find(const QStringList &texts, LegalClass kept) const
{
    std::vector<Reading> readings;
    QString all; // most catalogues speak of none: one pass over everything says so
    for (const auto &text : texts) {
        readings.push_back(read(text));
        all += readings.back().letters + QLatin1Char('\n');
    }
    for (const auto &pattern : m_patterns) {
        const auto &least = pattern.fact.leastClass;
        if ((least && kept >= *least) || !all.contains(pattern.text))
            continue;
        for (const auto &reading : readings) {
            if (speaksOf(reading, pattern))
                return pattern.fact;
        }
    }
    return std::nullopt;
}

std::optional<NamedFact> ForbiddenFacts::findNeverKept(const QStringList &texts) const
{
    return find(texts, LegalClass::Sensitive);
}

} // namespace archive
