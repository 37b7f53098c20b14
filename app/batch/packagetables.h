// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchheader.h"
#include "catalogue/record.h"

#include <QJsonObject>

#include <map>
#include <vector>

namespace archive {

class Catalogue;

/// One table of a package as its file holds it.
struct PackageTable
{
    QString name;
    QJsonObject schema; ///< Frictionless Table Schema
    QByteArray csv;
    qint64 rows = 0;
};

/// A record that the receiver has and is to stop using (restriction) or to erase and pass on (erasure).
struct PackageMark
{
    QString kind; ///< its name
    Uid uid;
    QDateTime at;
    QString reason; ///< a code of a–z and -
};

/// The tables of one package, filled row by row. Rows stand in the order they were added, so parents come before children.
class PackageTables
{
public:
    /// The catalogue must outlive the tables.
    explicit PackageTables(const Catalogue &catalogue);

    /// False, and nothing was added, when all tables together would then have more than `maximumBytes`.
    /// `bases` are raw SHA-256 hashes, oldest first.
    [[nodiscard]] bool
    add(const Record &record, const std::vector<QByteArray> &bases, qint64 maximumBytes);
    void addRestriction(const PackageMark &mark);
    void addErasure(const PackageMark &mark);
    /// `commitment` is a raw SHA-256 hash.
    void addCommitment(qint64 seq, const QByteArray &commitment);

    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Rows by kind.
    [[nodiscard]] std::map<QString, qint64> counts() const;
    /// Kinds in the order of their depth, then restriction, erasure and journal; tables without rows are left out.
    [[nodiscard]] std::vector<PackageTable> tables() const;

private:
    [[nodiscard]] PackageTable &tableOf(const Kind &kind);
    void append(PackageTable &table, const QByteArray &row);
    [[nodiscard]] int depthOf(const Kind &kind) const;

    const Catalogue *m_catalogue;
    std::map<std::pair<int, KindIndex>, PackageTable> m_kinds; // by depth, then index
    PackageTable m_restrictions;
    PackageTable m_erasures;
    PackageTable m_journal;
    qint64 m_bytes = 0;
};

} // namespace archive
