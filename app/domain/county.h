// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace archive {

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
    /// From two CSV files "code,name,prefecture,province": the units of today and those that once were. A code in both is
    /// of today. NotFound or Damaged, naming file and line.
    [[nodiscard]] static Result<CountyRegister> load(const QString &current,
                                                     const QString &abolished);

    [[nodiscard]] bool contains(QStringView code) const;
    [[nodiscard]] std::optional<County> find(QStringView code) const;
    [[nodiscard]] qsizetype size() const { return m_counties.size(); }

private:
    [[nodiscard]] Result<void> read(const QString &path, bool abolished);

    QHash<int, County> m_counties;
};

} // namespace archive
