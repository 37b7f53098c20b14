// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include "domain/invalid.h"

#include <QCoreApplication>
#include <QList>

namespace archive {
namespace {

/// What a character may be to a name.
enum class CharacterPart {
    Letter,
    Mark,
    Joiner,
    OtherDot,
    Private,
    NewIdeograph,
    Foreign,
    Forbidden
};

struct PersonName
{
    Q_DECLARE_TR_FUNCTIONS(archive::PersonName)
};

bool isNameDotVariant(char32_t character)
{
    // Bullet, full-width full stop, katakana middle dot and its half-width form, hyphenation point, dot operator.
    constexpr char32_t variants[] = {0x2022, 0xFF0E, 0x30FB, 0xFF65, 0x2027, 0x22C5};
    for (const char32_t variant : variants) {
        if (variant == character)
            return true;
    }
    return false;
}

bool isNameJoiner(char32_t character)
{
    constexpr char32_t middleDot = 0x00B7;
    constexpr char32_t apostrophe = 0x2019;
    return character == middleDot || character == apostrophe || character == U' '
        || character == U'-' || character == U'\'';
}

/// Planes 2 and 3 hold ideographs only, so a code point that Qt does not know yet is a newer one.
bool isIdeographPlane(char32_t character)
{
    return character >= 0x20000 && character <= 0x3FFFD;
}

CharacterPart letterPart(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Latin:
        return CharacterPart::Letter;
    default:
        return CharacterPart::Foreign;
    }
}

CharacterPart namePart(char32_t character)
{
    if (isNameJoiner(character))
        return CharacterPart::Joiner;
    if (isNameDotVariant(character))
        return CharacterPart::OtherDot;
    if (QChar::isNonCharacter(character))
        return CharacterPart::Forbidden;
    switch (QChar::category(character)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter: // 〇
        return letterPart(character);
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
        return CharacterPart::Mark;
    case QChar::Other_PrivateUse:
        return CharacterPart::Private;
    case QChar::Other_NotAssigned:
        return isIdeographPlane(character) ? CharacterPart::NewIdeograph : CharacterPart::Forbidden;
    default:
        return CharacterPart::Forbidden;
    }
}

bool isJoining(CharacterPart part)
{
    return part == CharacterPart::Joiner || part == CharacterPart::OtherDot;
}

/// The sentence for a name that breaks a rule; empty when none is broken.
QString nameFault(const QList<CharacterPart> &parts)
{
    if (parts.contains(CharacterPart::Foreign)) {
        return PersonName::tr(
            "The name has letters that are neither Chinese nor Latin; write it as on "
            "the identity card.");
    }
    if (parts.contains(CharacterPart::Forbidden)) {
        return PersonName::tr(
            "The name has a digit, symbol, emoji, line break or unseen character; "
            "write it as on the identity card.");
    }
    if (parts.first() == CharacterPart::Mark || isJoining(parts.first())
        || isJoining(parts.last())) {
        return PersonName::tr(
            "A name begins and ends with a letter; write it as on the identity card.");
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (isJoining(parts.at(i - 1))
            && (isJoining(parts.at(i)) || parts.at(i) == CharacterPart::Mark)) {
            return PersonName::tr(
                "The name has two dots or spaces in a row; write it as on the identity "
                "card.");
        }
    }
    return {};
}

QStringList nameWarnings(const QList<CharacterPart> &parts)
{
    QStringList warnings;
    if (parts.contains(CharacterPart::Private)) {
        warnings +=
            PersonName::tr("The name has a private-use character, which other computers may not "
                           "show; look for the real one.");
    }
    if (parts.contains(CharacterPart::OtherDot)) {
        warnings +=
            PersonName::tr("The dot in the name is not the usual “·”; searches may miss the name.");
    }
    if (parts.contains(CharacterPart::NewIdeograph)) {
        warnings +=
            PersonName::tr("The name has a rare character that this program does not know; check "
                           "it against the card.");
    }
    if (parts.size() - parts.count(CharacterPart::Mark) == 1)
        warnings += PersonName::tr("The name has one character only; check it against the card.");
    return warnings;
}

} // namespace

Result<CheckedText> checkPersonName(const QString &typed)
{
    CheckedText checked{typed.trimmed(), {}};
    if (!checked.text.isValidUtf16()) {
        return invalidInput(
            PersonName::tr("The name has half a character, as a cut import leaves it; "
                           "type it again."));
    }
    const auto characters = checked.text.toUcs4();
    if (characters.isEmpty())
        return invalidInput(PersonName::tr("The name is empty; write it as on the identity card."));
    if (characters.size() > maximumNameLength) {
        return invalidInput(
            PersonName::tr("The name has more than %1 characters; write it as on the "
                           "identity card.")
                .arg(maximumNameLength));
    }
    QList<CharacterPart> parts;
    for (const char32_t character : characters)
        parts += namePart(character);
    const QString fault = nameFault(parts);
    if (!fault.isEmpty())
        return invalidInput(fault);
    checked.warnings = nameWarnings(parts);
    return checked;
}

} // namespace archive
