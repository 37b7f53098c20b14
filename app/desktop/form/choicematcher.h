// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/form/fieldeditor.h"

#include <optional>

namespace archive {

/// Finds choices by what somebody types of them: code, title, or the first letters of its syllables in pinyin.
class ChoiceMatcher
{
public:
    /// Indexes of the choices that fit, the best first; equally good ones keep their order.
    [[nodiscard]] std::vector<size_t> matches(const std::vector<Choice> &choices,
                                              const QString &typed);
    /// The one that fits better than all others by code, beginning or sound; none when several do, or none does.
    [[nodiscard]] std::optional<size_t> onlyMatch(const std::vector<Choice> &choices,
                                                  const QString &typed);

private:
    /// Each choice that fits, with its rank, the best first.
    [[nodiscard]] std::vector<std::pair<int, size_t>> ranked(const std::vector<Choice> &choices,
                                                             const QString &typed);
    /// How a title is read: initials, then whole syllables, of each of its readings.
    [[nodiscard]] const QStringList &soundsOf(const QString &title);
    /// How well the typed letters fit a title's sound.
    [[nodiscard]] int rankOfSound(const QString &title, const QString &typed);
    [[nodiscard]] int rank(const QString &text, const QString &typed);

    QHash<QString, QStringList> m_sounds;
};

} // namespace archive
