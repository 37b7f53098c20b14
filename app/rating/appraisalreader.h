// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QCoreApplication>

#include <array>

namespace archive {

/// What a line of the sheet is filled in with, in its order.
enum class AppraisalCell : quint8 { Recused, Conduct, Rules, Honours, Opinion };
inline constexpr int appraisalCells = 5;

/// The cells of a line as somebody typed them.
using AppraisalTexts = std::array<QString, appraisalCells>;

/// Reads what a committee member wrote on the 村级评议表, cell by cell as it is typed. The catalogue must outlive the object.
class AppraisalReader
{
    Q_DECLARE_TR_FUNCTIONS(archive::AppraisalReader)

public:
    AppraisalReader(const Catalogue &catalogue, std::vector<PointsLimit> limits);

    /// In the program's language.
    [[nodiscard]] QString title(AppraisalCell cell) const;
    /// None of an opinion, and of whether somebody stood back.
    [[nodiscard]] std::optional<qint64> mostPoints(AppraisalCell cell) const;
    /// Why a cell can't stand as it is beside the others, as a sentence; empty when it can.
    [[nodiscard]] QString fault(AppraisalCell cell, const AppraisalTexts &texts) const;
    /// Why the line can't be saved as it is: its first fault, or that it says nothing; empty when it can, and for a blank one.
    [[nodiscard]] QString fault(const AppraisalTexts &texts) const;

    /// √, 1, 是 and the like; false for anything else.
    [[nodiscard]] static bool isTick(const QString &text);
    [[nodiscard]] static bool isBlank(const AppraisalTexts &texts);

    /// The appraisal of a line that has no fault and is not blank. InvalidInput with fault() otherwise, and for an appraiser or a day that none
    /// can have.
    [[nodiscard]] Result<Record> read(const AppraisalHead &head, const AppraisalTexts &texts) const;
    /// Why nobody can have appraised so, as a sentence; empty when somebody can.
    [[nodiscard]] QString headFault(const AppraisalHead &head,
                                    const Environment &environment) const;

private:
    [[nodiscard]] const PointsLimit *limitOf(AppraisalCell cell) const;
    [[nodiscard]] QString pointsFault(AppraisalCell cell, const AppraisalTexts &texts) const;

    const Catalogue &m_catalogue;
    std::vector<PointsLimit> m_limits;
};

} // namespace archive
