// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkedtext.h"

#include "domain/invalid.h"

#include <QCoreApplication>

#include <algorithm>

namespace archive {
namespace {

/// Embeddings, overrides and isolates make printed text read in another order than it is stored.
bool isBidiControl(char32_t character)
{
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
}

bool isForbiddenInText(char32_t character, TextLines lines)
{
    if (character == U'\n' || character == U'\t')
        return lines == TextLines::One;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBidiControl(character) || QChar::isNonCharacter(character);
    }
}

QString privateUseWarning()
{
    return QCoreApplication::translate("archive::CheckedText",
                                       "The text has a private-use character, which other "
                                       "computers may not show; look for the real one.");
}

Error loneSurrogateError()
{
    return invalidInput(QCoreApplication::translate("archive::CheckedText",
                                                    "The text has half a character, as a cut "
                                                    "import leaves it; type it again."));
}

} // namespace

Result<CheckedText> checkFreeText(const QString &typed, int maximum, TextLines lines)
{
    CheckedText checked{typed.trimmed(), {}};
    checked.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (!checked.text.isValidUtf16())
        return loneSurrogateError();
    const auto characters = checked.text.toUcs4();
    if (characters.size() > maximum) {
        return invalidInput(QCoreApplication::translate("archive::CheckedText",
                                                        "The text has %1 characters; at most %2 "
                                                        "can be kept.")
                                .arg(characters.size())
                                .arg(maximum));
    }
    const auto forbidden = [lines](char32_t c) {
        return isForbiddenInText(c, lines);
    };
    if (std::any_of(characters.begin(), characters.end(), forbidden)) {
        return invalidInput(QCoreApplication::translate("archive::CheckedText",
                                                        "The text has a line break or a character "
                                                        "that cannot be seen; remove it."));
    }
    const auto isPrivate = [](char32_t c) {
        return QChar::category(c) == QChar::Other_PrivateUse;
    };
    if (std::any_of(characters.begin(), characters.end(), isPrivate))
        checked.warnings += privateUseWarning();
    return checked;
}

} // namespace archive
