// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <compare>
#include <memory>
#include <optional>

namespace archive {

enum class DivisionLevel { Province, Prefecture, County, Township, Village };

/// A statistical division code (统计用区划代码): county 6 (GB/T 2260), township 3 (GB/T 10114), village 3.
class DivisionCode
{
    Q_DECLARE_TR_FUNCTIONS(archive::DivisionCode)

public:
    DivisionCode() = default;
    /// 12 digits, or 6 or 9 of them, which are filled up with zeros. InvalidInput otherwise.
    [[nodiscard]] static Result<DivisionCode> parse(const QString &text);
    /// From the number itself; null unless it has twelve digits.
    [[nodiscard]] static DivisionCode fromNumber(qint64 number);

    [[nodiscard]] bool isNull() const { return m_number == 0; }
    [[nodiscard]] qint64 number() const { return m_number; }
    /// Twelve digits; empty when null.
    [[nodiscard]] QString text() const;
    /// From the zeros at the end.
    [[nodiscard]] DivisionLevel level() const;
    /// Six digits.
    [[nodiscard]] QString county() const { return text().left(6); }
    /// Nine digits.
    [[nodiscard]] QString township() const { return text().left(9); }
    /// The digits that say something: 2, 4, 6, 9 or 12 of them.
    [[nodiscard]] QString prefix() const;
    /// True for the division itself and all below it; `prefix` is any leading digits.
    [[nodiscard]] bool isWithin(QStringView prefix) const;
    [[nodiscard]] bool isWithin(DivisionCode ancestor) const;

    friend bool operator==(DivisionCode, DivisionCode) = default;
    friend std::strong_ordering operator<=>(DivisionCode, DivisionCode) = default;
    friend size_t qHash(DivisionCode code, size_t seed) noexcept
    {
        return ::qHash(code.m_number, seed);
    }

private:
    qint64 m_number = 0;
};

/// One division in the time that its code was valid.
struct Division
{
    DivisionCode code;
    QString name; ///< as the register has it: 俞邦村委会
    DivisionLevel level = DivisionLevel::Village;
    DivisionCode parent;
    QDate validFrom; ///< invalid: since ever
    QDate validTo; ///< last day; invalid: still
    QList<DivisionCode> predecessors;
    QList<DivisionCode> successors;

    [[nodiscard]] bool isValidOn(QDate day) const;
    /// As people say it: 俞邦村, 城西社区.
    [[nodiscard]] QString shortName() const;
};

/// What became of a code.
struct Succession
{
    QList<DivisionCode> codes; ///< empty: unknown; more than one: the division was split
    bool recorded =
        true; ///< false: concluded from the township's successor and the same village number
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
    Q_DECLARE_TR_FUNCTIONS(archive::DivisionRegister)

public:
    DivisionRegister();
    /// Fujian and the history of Sha County from the resources of this program.
    [[nodiscard]] static Result<DivisionRegister> shipped();
    /// From CSV files "code,name,level,parent,valid_from,valid_to,predecessors,successors" (lists joined by a space), and
    /// of other names "parent,name,alias". Damaged when a file does not have that form, naming file and line.
    [[nodiscard]] static Result<DivisionRegister> load(const QStringList &paths,
                                                       const QString &aliases = {});

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] std::optional<Division> find(DivisionCode code) const;
    /// Valid on that day (invalid: the ones of today's list), in the order of codes.
    [[nodiscard]] QList<Division> children(DivisionCode code, QDate on = {}) const;
    /// The code itself while it is valid; else what came after it, to the end of the chain.
    [[nodiscard]] Succession successor(DivisionCode oldCode) const;
    /// From province to the division, short names: 福建省三明市沙县区夏茂镇俞邦村; empty when unknown.
    [[nodiscard]] QString fullName(DivisionCode code) const;
    /// By name, short name, name without 村 or 镇, or a recorded other name (俞帮村), below `within`, valid on that day.
    [[nodiscard]] DivisionMatches
    findByName(const QString &name, DivisionCode within, QDate on = {}) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace archive
