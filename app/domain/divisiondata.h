// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvtable.h"
#include "domain/division.h"

#include <QByteArrayView>
#include <QHash>

#include <mutex>
#include <vector>

namespace archive {

/// What a register holds: the tables' bytes, and an index over them.
struct DivisionRegister::Data
{
    /// What only the few divisions with a history have.
    struct History
    {
        QDate validFrom;
        QDate validTo;
        QList<DivisionCode> predecessors;
        QList<DivisionCode> successors;
    };
    struct Row
    {
        DivisionCode code;
        QByteArrayView name; ///< into `tables`
    };
    struct Names
    {
        QMultiHash<QString, DivisionCode> full; ///< official, short and other names
        QMultiHash<QString, DivisionCode> stems; ///< without the word for the kind
    };

    Result<void> read(const CsvTable &table);
    Result<void> readAliases(const CsvTable &table);
    [[nodiscard]] const Row *row(DivisionCode code) const;
    [[nodiscard]] Division division(const Row &row) const;
    [[nodiscard]] const Names &names() const;

    QList<CsvTable> tables;
    std::vector<Row> rows; ///< sorted by code
    QHash<DivisionCode, History> history;
    QMultiHash<QString, DivisionCode> aliases;
    mutable std::once_flag namesOnce;
    mutable Names lazyNames; ///< built when the first name is looked up
};

} // namespace archive
