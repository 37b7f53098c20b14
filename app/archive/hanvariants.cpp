// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/hanvariants.h"

#include "domain/csvtable.h"

#include <algorithm>
#include <string>

namespace archive {

Result<std::shared_ptr<const HanVariants>> HanVariants::shipped()
{
    static const auto loaded = []() -> Result<std::shared_ptr<const HanVariants>> {
        auto variants = std::make_shared<HanVariants>();
        ARCHIVE_TRY(table, CsvTable::resource(QStringLiteral(":/pinyin/variants.csv")));
        ARCHIVE_CHECK(variants->read(table));
        return std::shared_ptr<const HanVariants>(std::move(variants));
    }();
    return loaded;
}

Result<void> HanVariants::read(const CsvTable &table)
{
    ARCHIVE_TRY(rows, table.rows("form,characters"));
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        const std::u32string form = QString::fromUtf8(row[0]).toStdU32String();
        if (form.size() != 1)
            return table.damaged(line);
        const std::u32string characters = QString::fromUtf8(row[1]).toStdU32String();
        for (const char32_t character : characters)
            m_forms.emplace_back(character, form.front());
    }
    std::sort(m_forms.begin(), m_forms.end());
    return {};
}

char32_t HanVariants::folded(char32_t character) const
{
    const auto found = std::lower_bound(
        m_forms.begin(), m_forms.end(), character, [](const auto &entry, char32_t wanted) {
            return entry.first < wanted;
        });
    return found != m_forms.end() && found->first == character ? found->second : character;
}

QString HanVariants::folded(const QString &text) const
{
    std::u32string characters = text.toStdU32String();
    for (char32_t &character : characters)
        character = folded(character);
    return QString::fromStdU32String(characters);
}

} // namespace archive
