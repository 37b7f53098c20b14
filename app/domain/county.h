// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>
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
    Q_DECLARE_TR_FUNCTIONS(archive::CountyRegister)

public:
    CountyRegister() = default;
    /// From the resources of this program.
    [[nodiscard]] static Result<CountyRegister> shipped();
    /// From CSV files "code,name,prefecture,province" with, for abolished ones, a fifth column "valid_to".
    [[nodiscard]] static Result<CountyRegister> load(const QStringList &paths);

    [[nodiscard]] bool contains(QStringView code) const;
    [[nodiscard]] std::optional<County> find(QStringView code) const;
    [[nodiscard]] qsizetype size() const { return m_counties.size(); }

private:
    QHash<QString, County> m_counties;
};

} // namespace archive
