// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace archive {

/// What the figure of a measure counts.
enum class MeasureUnit : quint8 {
    None, ///< "": the measure has no figure
    BasisPoints, ///< "basis-points": hundredths of a per cent of the yearly rate
    PercentAYear, ///< "percent-a-year": of the yearly rate
    Percent, ///< "percent"
    Yuan, ///< "yuan"
    Days, ///< "days"
};

/// As the file writes it.
[[nodiscard]] QString unitWord(MeasureUnit unit);

/// What a grade earns, or on what terms of the cooperative's own it gets credit.
struct GradeMeasure
{
    QString
        kind; ///< code of the list "measure_kind": a reward or own credit terms, never a sanction
    QString item; ///< as a record of the kind `measure` names it; once in a table
    QString title;
    qint64 figure = 0; ///< hundredths of the unit; 0 without one
    MeasureUnit unit = MeasureUnit::None;
    QString text;
    bool isDefault = false; ///< no source has the figure
    QString source;

    /// Hundredths of a basis point off the yearly rate; none when it is no reward or no discount.
    [[nodiscard]] std::optional<qint64> discount() const;
};

/// A measure of the national list (国办发〔2020〕49号) that public records call for.
struct Sanction
{
    QStringList recordKinds; ///< codes of the list "public_record_kind"
    QString
        degree; ///< code of the list "severity" from which it is called for; empty: whatever the degree
    QString item; ///< of the national list; once in a table
    QString text;
    QString repair; ///< how it ends
    bool isDefault = false;
    QString source;
};

/// What a decided grade earns and what public records call for (守信激励、失信惩戒): the county's `rating/measures.json` in the archive's folder, else the
/// one that is shipped (resources/rating).
class MeasureTable
{
public:
    /// InvalidInput, naming file and place, for a table that is not understood whole.
    [[nodiscard]] static Result<MeasureTable> load(const QString &archiveFolder, Disk &disk);
    /// Errors as load()'s.
    [[nodiscard]] static Result<MeasureTable> read(const QByteArray &bytes, const QString &file);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &version() const { return m_version; }
    /// Of a code of the list "grade"; none for any other text.
    [[nodiscard]] const std::vector<GradeMeasure> &ofGrade(const QString &grade) const;
    [[nodiscard]] const std::vector<Sanction> &sanctions() const { return m_sanctions; }
    /// Null for an item that no grade has.
    [[nodiscard]] const GradeMeasure *gradeMeasure(const QString &item) const;

private:
    friend class MeasureTableReader;
    MeasureTable() = default;

    QString m_name;
    QString m_version;
    std::vector<std::pair<QString, std::vector<GradeMeasure>>> m_grades; ///< highest first
    std::vector<Sanction> m_sanctions;
};

} // namespace archive
