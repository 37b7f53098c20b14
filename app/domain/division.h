// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/divisioncode.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace archive {

struct CsvTable;

/// One division in the time that its code was valid.
struct Division
{
    DivisionCode code;
    QString name; ///< as the register has it: 俞邦村委会
    DivisionLevel level = DivisionLevel::Village;
    DivisionCode parent;
    QDate validFrom; ///< invalid: no known beginning
    QDate validTo; ///< last day; invalid: still
    QList<DivisionCode> predecessors;
    QList<DivisionCode> successors;

    [[nodiscard]] bool isValidOn(QDate day) const;
    /// As people say it: 俞邦村.
    [[nodiscard]] QString shortName() const;
};

/// What a name may mean; more than one division means that somebody has to choose.
struct DivisionMatches
{
    QList<Division> divisions;
    [[nodiscard]] bool isUnique() const { return divisions.size() == 1; }
    [[nodiscard]] bool isAmbiguous() const { return divisions.size() > 1; }
};

/// Divisions with their history. Cheap to copy; safe to read from several threads.
class DivisionRegister
{
public:
    DivisionRegister();
    /// Fujian and the history of Sha County from the resources of this program.
    [[nodiscard]] static Result<DivisionRegister> shipped();
    /// From tables "code,name,level,parent,valid_from,valid_to,predecessors,successors" (lists joined by a space) and one
    /// of other names, "code,alias". Damaged, naming table and line.
    [[nodiscard]] static Result<DivisionRegister> load(const QList<CsvTable> &tables,
                                                       const CsvTable &aliases);

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] std::optional<Division> find(DivisionCode code) const;
    /// One level below, valid on that day (invalid: today's list), in the order of codes; of a null code the provinces.
    [[nodiscard]] QList<Division> children(DivisionCode code, QDate on = {}) const;
    /// The code itself while it is valid, else what came after it, to the end of the chain: nothing when that is unknown,
    /// several when it was split. Never concluded from digits: in 2021 townships changed their numbers.
    [[nodiscard]] QList<DivisionCode> successors(DivisionCode code) const;
    /// From province to the division in short names: 福建省三明市沙县区夏茂镇俞邦村; empty when unknown.
    [[nodiscard]] QString fullName(DivisionCode code) const;
    /// Divisions below `within` (null: all), valid on that day, with this name: official, short or recorded as an alias
    /// (俞帮村); only when there is none, without the word for the kind (俞邦, 夏茂).
    [[nodiscard]] DivisionMatches
    findByName(const QString &name, DivisionCode within, QDate on = {}) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace archive
