// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/division.h"

#include <vector>

namespace archive {

/// Counties and townships of today by what a person types: leading digits of the code, a part of the name, or the first letters of its
/// pinyin.
class DivisionFinder
{
public:
    struct Place
    {
        DivisionCode code;
        QString name; ///< from the province down
    };

    /// Of the program's own register.
    [[nodiscard]] static Result<DivisionFinder> shipped();

    /// At most `most`, counties before townships, in the order of codes.
    [[nodiscard]] std::vector<Place> find(const QString &typed, size_t most) const;

private:
    struct Entry
    {
        Place place;
        QString name; ///< its own
        QStringList initials; ///< one for each reading of the name
    };

    std::vector<Entry> m_entries;
};

} // namespace archive
