// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "domain/money.h"
#include "pmml/formulas.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace archive {

/// What a decided grade stands for in the formulas of limits.
struct GradeAmount
{
    QString grade; ///< code of the list "grade"
    Money base;
    Money cap;
};

/// A bound of the limit: a derived field of the formulas, in yuan.
struct LimitBound
{
    QString field;
    QString title;
    bool isDefault = false; ///< no source has it
};

/// A product of credit that households may ask for.
struct CreditProduct
{
    QString name;
    QStringList grades; ///< that it is meant for
    Money cap;
    int months = 0;
    QString needs; ///< derived field of type boolean that has to be true; empty: none
    QString text; ///< for whom it is, and on what security
    bool isDefault = false;
    QString source;
};

/// Products with their limits, apart from scorecard and policy (评分授信分离): the county's `rating/products.json` and the formulas that it names in the
/// archive's folder, else those that are shipped (resources/rating). A value: copies share the formulas.
class LimitTable
{
public:
    /// InvalidInput, naming file and place, for a table that is not understood whole or names a field that the formulas don't have; errors of
    /// the formulas as pmml::Formulas'.
    [[nodiscard]] static Result<LimitTable> load(const QString &archiveFolder, Disk &disk);
    /// The same, of bytes that are at hand.
    [[nodiscard]] static Result<LimitTable>
    read(const QByteArray &table, const QString &file, const QByteArray &formulas);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &version() const { return m_version; }
    /// Limits are rounded down to whole ones of it.
    [[nodiscard]] Money step() const { return m_step; }
    [[nodiscard]] const std::vector<LimitBound> &bounds() const { return m_bounds; }
    [[nodiscard]] const std::vector<CreditProduct> &products() const { return m_products; }
    /// None for a grade that has no amounts.
    [[nodiscard]] std::optional<GradeAmount> ofGrade(const QString &grade) const;
    [[nodiscard]] const pmml::Formulas &formulas() const { return *m_formulas; }

private:
    friend class LimitTableReader;
    LimitTable() = default;
    [[nodiscard]] static Result<LimitTable>
    joined(const class LimitTableReader &reader, LimitTable table, const QByteArray &formulas);

    QString m_name;
    QString m_version;
    QString m_formulaFile;
    Money m_step;
    std::vector<LimitBound> m_bounds;
    std::vector<GradeAmount> m_grades;
    std::vector<CreditProduct> m_products;
    std::optional<pmml::Formulas> m_formulas;
};

} // namespace archive
