// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/verifier.h"

#include "archive/filecheck.h"
#include "archive/meta.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct VerifierText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

// Columns of journal/all.sql after those of the entry.
constexpr int saltColumn = 15;
constexpr int checkedContentColumn = 16;
constexpr int keyIdColumn = 17;
constexpr int signatureColumn = 18;

constexpr qsizetype longestProblems = 100;

} // namespace

Verifier::Verifier(Store &store)
    : m_store(store)
    , m_hash(store.context().keys->suite().journal)
    , m_previous(journalformat::rootHash(m_hash, store.context().info.id))
{ }

void Verifier::report(const QString &problem)
{
    if (m_check.problems.size() < longestProblems) {
        m_check.problems.append(problem);
    } else {
        ++m_unlisted;
    }
}

Result<JournalCheck> Verifier::journal()
{
    return archive(false);
}

Result<JournalCheck> Verifier::archive(bool full)
{
    ARCHIVE_CHECK(readErasures());
    ARCHIVE_CHECK(walk());
    ARCHIVE_CHECK(checkErasures());
    ARCHIVE_CHECK(checkStrays());
    ARCHIVE_CHECK(checkKeys());
    ARCHIVE_CHECK(checkAnchors());
    for (const auto &kind : m_store.catalogue().kinds())
        ARCHIVE_CHECK(checkRevisions(kind));
    if (full)
        ARCHIVE_CHECK(checkWhole());
    if (m_unlisted > 0)
        m_check.problems.append(VerifierText::tr("%n more problem(s).", nullptr, m_unlisted));
    m_check.ok = m_check.problems.isEmpty();
    return m_check;
}

/// What takes reading everything.
Result<void> Verifier::checkWhole()
{
    for (const auto &kind : m_store.catalogue().kinds())
        ARCHIVE_CHECK(checkStates(kind));
    ARCHIVE_CHECK(checkCounts());
    ARCHIVE_CHECK(checkCases());
    ARCHIVE_CHECK(checkRestrictions());
    ARCHIVE_CHECK(checkPages());
    return checkScans();
}

Result<void> Verifier::checkPages()
{
    ARCHIVE_TRY(faults, m_store.connection().integrityCheck());
    for (const auto &fault : faults)
        report(VerifierText::tr("The database is damaged: %1").arg(fault));
    return {};
}

Result<void> Verifier::checkScans()
{
    ARCHIVE_TRY(files, m_store.files());
    ARCHIVE_TRY(check, checkKeptFiles(m_store, *files, CheckedFiles::All));
    for (const auto &problem : check.problems)
        report(problem);
    m_check.missing = check.missing.mid(0, longestProblems);
    if (check.missing.size() > longestProblems) {
        m_check.missing.append(
            VerifierText::tr("%n more scan(s) were not in the backup.",
                             nullptr,
                             static_cast<int>(check.missing.size() - longestProblems)));
    }
    m_check.orphans = check.orphans;
    return {};
}

Result<void> Verifier::walk()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("journal/all")));
    m_check.head.hash = m_previous;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            break;
        ARCHIVE_CHECK(checkEntry(rows));
    }
    if (m_keys.signedTo() < m_check.head.size) {
        report(VerifierText::tr("The entries after %1 are not signed.").arg(m_keys.signedTo()));
    }
    if (m_check.entries == 0)
        report(VerifierText::tr("The journal is empty."));
    return {};
}

Result<void> Verifier::checkEntry(const Statement &row)
{
    const auto stored = readEntry(row);
    const auto &entry = stored.entry;
    ++m_check.entries;
    if (entry.seq != m_check.head.size + 1) {
        report(VerifierText::tr("Entry %1 follows entry %2; what stood between is missing.")
                   .arg(entry.seq)
                   .arg(m_check.head.size));
    }
    if (journalformat::entryHash(m_hash, entry, m_previous) != stored.hash)
        report(VerifierText::tr("The chain is broken at entry %1.").arg(entry.seq));
    // From the stored hash on, so that one fault is reported once.
    m_previous = stored.hash;
    m_check.head = {entry.seq, stored.hash};
    ARCHIVE_CHECK(checkContent(entry, row));
    if (!row.isNull(keyIdColumn)) {
        const auto problem = m_keys.checkSignature(
            m_store.context().info.id, stored, row.text(keyIdColumn), row.blob(signatureColumn));
        if (problem)
            report(*problem);
    }
    return {};
}

Result<void> Verifier::checkContent(const ChainedEntry &entry, const Statement &row)
{
    const bool present = !row.isNull(checkedContentColumn);
    const bool erased =
        m_erased.contains(entry.record.toBytes()) || m_erased.contains(entry.household.toBytes());
    if (present != !entry.commitment.isEmpty() && (present || !erased)) {
        report(present ? VerifierText::tr("Entry %1 has a content that it does not commit to.")
                             .arg(entry.seq)
                       : VerifierText::tr("The content of entry %1 is missing.").arg(entry.seq));
        return {};
    }
    QString detail;
    if (present) {
        const auto bytes = row.blob(checkedContentColumn);
        if (journalformat::commitment(m_hash, row.blob(saltColumn), bytes) != entry.commitment)
            report(VerifierText::tr("The content of entry %1 was changed.").arg(entry.seq));
        const auto *kind = m_store.catalogue().findKind(entry.kind);
        const auto content = journalformat::readContent(
            m_store.catalogue(), kind == nullptr ? KindIndex(0) : kind->index, bytes);
        if (content) {
            detail = content->detail;
        } else {
            report(VerifierText::tr("The content of entry %1 can't be read.").arg(entry.seq));
        }
    }
    if (const auto problem = m_keys.see(entry, detail))
        report(*problem);
    const bool founding = entry.action == QLatin1String("archive-created");
    if (founding != (entry.seq == 1)
        || (founding && detail != foundingDetail(m_store.context().info))) {
        report(
            VerifierText::tr("Entry %1 does not tell of this archive's founding.").arg(entry.seq));
    }
    return {};
}

Result<void> Verifier::checkStrays()
{
    ARCHIVE_TRY(strays, m_store.statement(QStringLiteral("verify/strays")));
    for (;;) {
        ARCHIVE_TRY(found, strays.step());
        if (!found)
            return {};
        report(VerifierText::tr("A content or signature of entry %1 stands without that entry.")
                   .arg(strays.integer(0)));
    }
}

Result<void> Verifier::checkKeys()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("users/keys")));
    int known = 0;
    bool agree = true;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            break;
        ++known;
        const auto walked = m_keys.keys().value(rows.text(0));
        const bool sameEnd =
            rows.isNull(4) ? !walked.toSeq.has_value() : walked.toSeq == rows.integer(4);
        agree = agree && sameEnd && walked.user == rows.text(1) && walked.key.raw() == rows.blob(2)
            && walked.fromSeq == rows.integer(3);
    }
    if (!agree || known != m_keys.keys().size())
        report(VerifierText::tr("The list of keys is not the one that the journal tells of."));
    return {};
}

} // namespace archive
