// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/tablecheck.h"

#include "batch/contenthash.h"
#include "batch/packagecsv.h"
#include "batch/packagepath.h"
#include "batch/packagewords.h"
#include "vault/hash.h"
#include "vault/journalchain.h"

#include <algorithm>

namespace archive {

namespace {

constexpr int maximumProblems = 20;

// Places of the columns that every table of a kind begins with.
enum LeadingColumn : qsizetype { UidColumn, BasesColumn, HashColumn, ParentColumn, TimeColumn };

bool isUid(const QString &text)
{
    const auto uid = Uid::parse(text);
    return uid.ok() && uid->toString() == text;
}

bool isTime(const QString &text)
{
    return fromWireTime(text).isValid();
}

bool areHashes(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QStringList words = text.split(u' ');
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return packagepath::isSha256(word.toUtf8());
    });
}

bool isReason(const QString &text)
{
    return !text.isEmpty() && text.size() <= 40
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'-';
           });
}

bool isMarkTable(const QString &name)
{
    return name == packagewords::restrictionTable || name == packagewords::erasureTable;
}

QStringList columnsBefore(const DescribedTable &table)
{
    if (isMarkTable(table.name))
        return {packagewords::kind, packagewords::uid, packagewords::at, packagewords::reason};
    if (table.name == packagewords::journalTable)
        return {packagewords::seq, packagewords::commitment};
    return packagewords::leadingColumns();
}

} // namespace

TableCheck::TableCheck(const PackageDescriptor &descriptor, const PackageFiles &files)
    : m_descriptor(&descriptor)
    , m_files(&files)
{ }

QStringList TableCheck::problems(const KnownJournal *known)
{
    checkFiles();
    for (const DescribedTable &table : m_descriptor->tables) {
        const auto file = m_files->find(table.path);
        if (file == m_files->end()) {
            m_problems +=
                tr("%1 is described, but not in the package.").arg(QString::fromLatin1(table.path));
        } else {
            checkTable(table, file->second);
        }
    }
    checkCounts();
    checkJournal(known);
    return m_problems;
}

void TableCheck::checkFiles()
{
    QStringList described;
    for (const DescribedTable &table : m_descriptor->tables) {
        if (described.contains(table.name))
            m_problems += tr("The table '%1' is described twice.").arg(table.name);
        described += table.name;
    }
    for (const auto &[path, content] : *m_files) {
        const QString table = packagepath::tableOf(path);
        if (!table.isEmpty() && !described.contains(table)) {
            m_problems +=
                tr("%1 is in the package, but not described.").arg(QString::fromLatin1(path));
        }
    }
}

void TableCheck::checkTable(const DescribedTable &table, const QByteArray &csv)
{
    if (csv.size() != table.bytes || sha256(csv).toHex() != table.hash) {
        m_problems +=
            tr("%1 is not the file that datapackage.json describes: size or hash differs.")
                .arg(QString::fromLatin1(table.path));
        return;
    }
    const QStringList begin = columnsBefore(table);
    const bool whole = isMarkTable(table.name) || table.name == packagewords::journalTable;
    if (table.columns.mid(0, begin.size()) != begin || (whole && table.columns != begin)) {
        m_problems +=
            tr("The table '%1' has not the columns that the format demands.").arg(table.name);
        return;
    }
    checkRows(table, csv);
}

void TableCheck::checkRows(const DescribedTable &table, const QByteArray &csv)
{
    PackageCsvReader reader(csv, QString::fromLatin1(table.path));
    QStringList row;
    int found = 0;
    while (found < maximumProblems) {
        const auto more = reader.next(row);
        if (!more.ok()) {
            m_problems += more.error().message;
            return;
        }
        if (!*more)
            break;
        const QString problem = reader.rows() == 1
            ? (row == table.columns ? QString() : tr("the header is not the described one"))
            : rowProblem(table, row);
        if (problem.isEmpty())
            continue;
        ++found;
        m_problems += tr("%1, row %2: %3.")
                          .arg(QString::fromLatin1(table.path))
                          .arg(reader.rows())
                          .arg(problem);
    }
    m_counts[table.name] = reader.rows() - 1;
}

QString TableCheck::rowProblem(const DescribedTable &table, const QStringList &row)
{
    if (isMarkTable(table.name))
        return markProblem(table, row);
    if (table.name == packagewords::journalTable)
        return commitmentProblem(row);
    return recordProblem(table, row);
}

QString TableCheck::recordProblem(const DescribedTable &table, const QStringList &row)
{
    if (!isUid(row.at(UidColumn)))
        return tr("the uid is none");
    if (!row.at(ParentColumn).isEmpty() && !isUid(row.at(ParentColumn)))
        return tr("the parent's uid is none");
    if (!isTime(row.at(TimeColumn)))
        return tr("the time is none");
    if (!areHashes(row.at(BasesColumn)))
        return tr("the bases are no hashes");
    std::map<QByteArray, QString> cells;
    for (qsizetype i = packagewords::leadingColumns().size(); i < row.size(); ++i)
        cells.emplace(table.columns.at(i).toUtf8(), row.at(i));
    const QByteArray hash =
        rowContentHash(table.name, row.at(UidColumn), row.at(ParentColumn), cells);
    return QString::fromLatin1(hash.toHex()) == row.at(HashColumn)
        ? QString()
        : tr("the content hash is not that of the row");
}

QString TableCheck::markProblem(const DescribedTable &table, const QStringList &row)
{
    if (!packagepath::isTableName(row.at(0).toUtf8()))
        return tr("the kind is none");
    if (!isUid(row.at(1)))
        return tr("the uid is none");
    if (!isTime(row.at(2)))
        return tr("the time is none");
    const QStringList reasons{
        QStringLiteral("retention"), QStringLiteral("withdrawn"), QStringLiteral("erroneous")};
    const bool right = table.name == packagewords::erasureTable ? reasons.contains(row.at(3))
                                                                : isReason(row.at(3));
    return right ? QString() : tr("the reason is none");
}

QString TableCheck::commitmentProblem(const QStringList &row)
{
    const qint64 expected =
        m_descriptor->header.journal.from + static_cast<qint64>(m_commitments.size()) + 1;
    if (row.at(0) != QString::number(expected))
        return tr("the journal has a gap before this number");
    if (!packagepath::isSha256(row.at(1).toUtf8()))
        return tr("the commitment is none");
    m_commitments.push_back(QByteArray::fromHex(row.at(1).toLatin1()));
    return {};
}

void TableCheck::checkCounts()
{
    for (const auto &[name, count] : m_counts) {
        const bool isKind = !isMarkTable(name) && name != packagewords::journalTable;
        const auto said = m_descriptor->header.counts.find(name);
        const qint64 expected = said == m_descriptor->header.counts.end() ? 0 : said->second;
        if (isKind && count != expected) {
            m_problems +=
                tr("The table '%1' has %2 rows instead of %3.").arg(name).arg(count).arg(expected);
        }
    }
    for (const auto &[name, count] : m_descriptor->header.counts) {
        if (count > 0 && !m_counts.contains(name))
            m_problems += tr("The table '%1' with %2 rows is missing.").arg(name).arg(count);
    }
}

void TableCheck::checkJournal(const KnownJournal *known)
{
    const JournalSpan &span = m_descriptor->header.journal;
    if (static_cast<qint64>(m_commitments.size()) != span.to - span.from) {
        m_problems += tr("The journal's commitments are not those from %1 to %2.")
                          .arg(span.from + 1)
                          .arg(span.to);
        return;
    }
    if (known == nullptr)
        return;
    QByteArray hash = known->hash;
    for (const QByteArray &commitment : m_commitments)
        hash = chainHash(known->function, hash, commitment);
    if (known->size != span.from || hash != span.head) {
        m_problems += tr("The station's journal does not go on from the head that is known here: "
                         "it was cut or rewritten.");
    }
}

} // namespace archive
