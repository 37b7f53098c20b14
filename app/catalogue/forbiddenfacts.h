// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/kind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace archive {

/// A fact that a name speaks of, and what the law says about keeping it.
struct NamedFact
{
    QString fact; ///< "disease"
    QString law; ///< the article
    std::optional<LegalClass> leastClass; ///< none: never kept, by nobody
};

/// The list of facts that no catalogue and no import may contain, or only in a stricter class (征信业管理条例 art. 14,
/// 治安管理处罚法 art. 136, PIPL 28), found in names and titles of either language, in pinyin, in any spelling.
class ForbiddenFacts
{
public:
    /// From CSV "fact,pattern,match,except,least_class,law"; InvalidInput names file and line.
    [[nodiscard]] static Result<ForbiddenFacts> load(const QByteArray &bytes, const QString &file);

    /// The fact that one of the texts speaks of and that a record of class `kept` may not hold; none when all is well.
    [[nodiscard]] std::optional<NamedFact> find(const QStringList &texts, LegalClass kept) const;
    /// Only the facts that nobody may keep: for codes, whose titles may name what another kind holds.
    [[nodiscard]] std::optional<NamedFact> findNeverKept(const QStringList &texts) const;

private:
    struct Pattern
    {
        NamedFact fact;
        QString text;
        bool wholeWord = false;
        QStringList exceptions;
    };
    /// A text in the forms that patterns are compared with.
    struct Reading
    {
        QString letters; ///< folded, without anything but letters and digits
        QStringList words;
    };
    [[nodiscard]] static Reading read(const QString &text);
    [[nodiscard]] static bool speaksOf(const Reading &reading, const Pattern &pattern);

    std::vector<Pattern> m_patterns;
};

} // namespace archive
