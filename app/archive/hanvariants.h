// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace archive {

struct CsvTable;

/// Characters that search takes for one another: traditional, variant and compatibility forms (resources/pinyin). Immutable and shared by
/// all threads.
class HanVariants
{
public:
    /// The program's own table, read once.
    [[nodiscard]] static Result<std::shared_ptr<const HanVariants>> shipped();

    /// The text with one form for each character; 張峯 and 张峰 become the same. Texts are kept as they came, this is for comparing them.
    [[nodiscard]] QString folded(const QString &text) const;
    [[nodiscard]] char32_t folded(char32_t character) const;

private:
    [[nodiscard]] Result<void> read(const CsvTable &table);

    std::vector<std::pair<char32_t, char32_t>>
        m_forms; // sorted; a character and what stands for it
};

} // namespace archive
