// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/packagedescriptor.h"
#include "batch/packagezip.h"
#include "vault/hash.h"

namespace archive {

/// The head of a station's journal as a reader knows it.
struct KnownJournal
{
    qint64 size = 0;
    QByteArray hash; ///< 32 bytes
    HashFunction function = HashFunction::Sha256; ///< of the station's suite
};

/// Checks the tables of a package against what the package says of itself, row by row: sizes, hashes, columns, uids, times, content
/// hashes, counts, and that the journal goes on without a gap.
class TableCheck
{
    Q_DECLARE_TR_FUNCTIONS(archive::TableCheck)

public:
    TableCheck(const PackageDescriptor &descriptor, const PackageFiles &files);

    /// One sentence for each difference; at most twenty of one table.
    [[nodiscard]] QStringList problems(const KnownJournal *known);

private:
    void checkFiles();
    void checkTable(const DescribedTable &table, const QByteArray &csv);
    void checkRows(const DescribedTable &table, const QByteArray &csv);
    void checkCounts();
    void checkJournal(const KnownJournal *known);
    [[nodiscard]] QString recordProblem(const DescribedTable &table, const QStringList &row);
    [[nodiscard]] static QString markProblem(const DescribedTable &table, const QStringList &row);
    [[nodiscard]] QString commitmentProblem(const QStringList &row);
    [[nodiscard]] QString rowProblem(const DescribedTable &table, const QStringList &row);

    const PackageDescriptor *m_descriptor;
    const PackageFiles *m_files;
    QStringList m_problems;
    std::map<QString, qint64> m_counts;
    std::vector<QByteArray> m_commitments;
};

} // namespace archive
