// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace archive {

/// A decimal text of at most two decimals and eight digits before them, in hundredths; none when it is no such text.
[[nodiscard]] std::optional<qint64> hundredthsOf(const QString &text);

/// What the county's tables of ratings have in common: they are taken whole or not at all, each refusal is InvalidInput and names the file and the
/// place in it, as “villages.gates[2]”.
class RatingFileReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::RatingFileReader)

public:
    explicit RatingFileReader(QString file)
        : m_file(std::move(file))
    { }

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] Error refused(const QString &place, const QString &what) const;
    /// `members` in the order of the alphabet, with blanks between them; these and no others.
    [[nodiscard]] Result<void>
    requireMembers(const QJsonObject &json, const QString &place, const QString &members) const;
    /// A member that is a text, not blank, of at most `longest` characters.
    [[nodiscard]] Result<QString>
    readText(const QJsonObject &json, const QString &place, const char *member, int longest) const;
    /// Member "basis": whether the figure is a default of the program ("default") or a source has it ("src").
    [[nodiscard]] Result<bool> readIsDefault(const QJsonObject &json, const QString &place) const;

    /// Whether a text is the name of a file, no path: it is looked for in one folder alone.
    [[nodiscard]] static bool isFileName(const QString &text);
    /// The place of an entry of a list.
    [[nodiscard]] static QString entryPlace(const QString &list, qsizetype index);

private:
    QString m_file;
};

} // namespace archive
