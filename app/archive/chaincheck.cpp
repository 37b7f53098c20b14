// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/chaincheck.h"

#include "archive/meta.h"
#include "vault/suite.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct ChainText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

HashFunction functionOf(const ArchiveInfo &info)
{
    const auto *suite = findSuite(info.suite);
    return suite == nullptr ? HashFunction::Sha256 : suite->journal;
}

} // namespace

ChainCheck::ChainCheck(const Catalogue &catalogue,
                       const ArchiveInfo &info,
                       const QSet<QByteArray> &erased,
                       Report report)
    : m_catalogue(catalogue)
    , m_info(info)
    , m_erased(erased)
    , m_report(std::move(report))
    , m_hash(functionOf(info))
    , m_head{0, journalformat::rootHash(m_hash, info.id)}
{ }

void ChainCheck::check(const ChainedRow &row)
{
    const auto &entry = row.stored.entry;
    ++m_entries;
    if (entry.seq != m_head.size + 1) {
        m_report(ChainText::tr("Entry %1 follows entry %2; what stood between is missing.")
                     .arg(entry.seq)
                     .arg(m_head.size));
    }
    if (journalformat::entryHash(m_hash, entry, m_head.hash) != row.stored.hash)
        m_report(ChainText::tr("The chain is broken at entry %1.").arg(entry.seq));
    // From the stored hash on, so that one fault is reported once.
    m_head = {entry.seq, row.stored.hash};
    checkContent(row);
    if (!row.signature)
        return;
    const auto problem = m_keys.checkSignature(m_info.id, row.stored, row.keyId, *row.signature);
    if (problem)
        m_report(*problem);
}

void ChainCheck::checkContent(const ChainedRow &row)
{
    const auto &entry = row.stored.entry;
    const bool present = row.content.has_value();
    const bool erased =
        m_erased.contains(entry.record.toBytes()) || m_erased.contains(entry.household.toBytes());
    if (present != !entry.commitment.isEmpty() && (present || !erased)) {
        m_report(
            present
                ? ChainText::tr("Entry %1 has a content that it does not commit to.").arg(entry.seq)
                : ChainText::tr("The content of entry %1 is missing.").arg(entry.seq));
        return;
    }
    const auto detail = detailOf(row);
    if (const auto problem = m_keys.see(entry, detail))
        m_report(*problem);
    const bool founding = entry.action == QLatin1String("archive-created");
    if (founding != (entry.seq == 1) || (founding && detail != foundingDetail(m_info))) {
        m_report(
            ChainText::tr("Entry %1 does not tell of this archive's founding.").arg(entry.seq));
    }
}

QString ChainCheck::detailOf(const ChainedRow &row)
{
    if (!row.content)
        return {};
    const auto &entry = row.stored.entry;
    if (journalformat::commitment(m_hash, row.salt, *row.content) != entry.commitment)
        m_report(ChainText::tr("The content of entry %1 was changed.").arg(entry.seq));
    const auto *kind = m_catalogue.findKind(entry.kind);
    const auto content = journalformat::readContent(
        m_catalogue, kind == nullptr ? KindIndex(0) : kind->index, *row.content);
    if (content)
        return content->detail;
    m_report(ChainText::tr("The content of entry %1 can't be read.").arg(entry.seq));
    return {};
}

void ChainCheck::finish()
{
    if (m_keys.signedTo() < m_head.size)
        m_report(ChainText::tr("The entries after %1 are not signed.").arg(m_keys.signedTo()));
    if (m_entries == 0)
        m_report(ChainText::tr("The journal is empty."));
}

} // namespace archive
