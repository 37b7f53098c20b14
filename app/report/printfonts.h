// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>

#include <vector>

class QTextDocument;

namespace archive {

/// The TrueType fonts that reports are set in. Others are refused: Qt's PDF text of CFF fonts loses digits.
/// Qt never merges fonts here: a character that none of them has stops the report instead of becoming a box.
class PrintFonts
{
    Q_DECLARE_TR_FUNCTIONS(archive::PrintFonts)

public:
    /// The fonts of this machine; NotFound names what to install. Needs a QGuiApplication.
    [[nodiscard]] static Result<PrintFonts> find();
    /// The first of `families` that is a TrueType font with Chinese characters and digits, the others for rarer characters.
    [[nodiscard]] static Result<PrintFonts> find(const QStringList &families);

    /// The font for running text, at the size of tables.
    [[nodiscard]] QFont text() const;
    [[nodiscard]] QStringList families() const;
    /// Whether some font has each character of `text`; InvalidInput names the first one that none has and the words around it.
    [[nodiscard]] Result<void> check(const QString &text) const;
    /// Sets each character that the text font lacks in the first font that has it; InvalidInput as check().
    [[nodiscard]] Result<void> dress(QTextDocument *document) const;

private:
    PrintFonts() = default;
    /// Index of the first font that has the character; -1 for none.
    [[nodiscard]] int fontOf(char32_t character) const;

    /// A character that is not of the text font: where, how long, and the font that has it.
    struct Guest
    {
        int position = 0;
        int length = 0;
        int face = 0;
    };
    [[nodiscard]] Result<std::vector<Guest>> guestsOf(const QString &text) const;
    [[nodiscard]] Error missing(const QString &text, qsizetype at, char32_t character) const;

    struct Face
    {
        QString family;
        QRawFont raw;
    };
    std::vector<Face> m_faces;
    mutable QHash<char32_t, int> m_known;
};

} // namespace archive
