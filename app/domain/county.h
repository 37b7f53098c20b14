// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace archive {

struct CsvTable;

/// A unit of county level, of today or abolished.
struct County
{
    QString code; ///< six digits (GB/T 2260)
    QString name;
    QString prefecture;
    QString province;
    bool abolished = false;
};

/// The counties of all China, for the regions of identity numbers and social credit codes.
class CountyRegister
{
public:
    CountyRegister() = default;
    /// From the resources of this program.
    [[nodiscard]] static Result<CountyRegister> shipped();
    /// From two tables "code,name,prefecture,province": the units of today and those that once were. A code in both is of
    /// today. Damaged, naming table and line.
    [[nodiscard]] static Result<CountyRegister> load(const CsvTable &current,
                                                     const CsvTable &abolished);

    [[nodiscard]] bool contains(QStringView code) const;
    [[nodiscard]] std::optional<County> find(QStringView code) const;
    [[nodiscard]] qsizetype size() const { return m_counties.size(); }

private:
    [[nodiscard]] Result<void> read(const CsvTable &table, bool abolished);

    QHash<int, County> m_counties;
};

} // namespace archive
