// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/county.h"

#include "domain/csvtable.h"

namespace archive {
namespace {

constexpr qsizetype countyCodeLength = 6;

} // namespace

Result<CountyRegister> CountyRegister::shipped()
{
    static const auto loaded = []() -> Result<CountyRegister> {
        ARCHIVE_TRY(current, CsvTable::resource(QStringLiteral(":/divisions/counties-china.csv")));
        ARCHIVE_TRY(abolished,
                    CsvTable::resource(QStringLiteral(":/divisions/counties-abolished.csv")));
        return load(current, abolished);
    }();
    return loaded;
}

Result<CountyRegister> CountyRegister::load(const CsvTable &current, const CsvTable &abolished)
{
    CountyRegister counties;
    ARCHIVE_CHECK(counties.read(abolished, true));
    ARCHIVE_CHECK(counties.read(current, false));
    return counties;
}

Result<void> CountyRegister::read(const CsvTable &table, bool abolished)
{
    ARCHIVE_TRY(rows, table.rows("code,name,prefecture,province"));
    qsizetype line = 1;
    for (const auto &row : rows) {
        ++line;
        bool isNumber = false;
        const int code = row[0].toInt(&isNumber);
        if (!isNumber || row[0].size() != countyCodeLength)
            return table.damaged(line);
        m_counties.insert(code,
                          County{QString::fromLatin1(row[0]),
                                 QString::fromUtf8(row[1]),
                                 QString::fromUtf8(row[2]),
                                 QString::fromUtf8(row[3]),
                                 abolished});
    }
    return {};
}

bool CountyRegister::contains(QStringView code) const
{
    return code.size() == countyCodeLength && m_counties.contains(code.toInt());
}

std::optional<County> CountyRegister::find(QStringView code) const
{
    if (!contains(code))
        return {};
    return m_counties.value(code.toInt());
}

} // namespace archive
