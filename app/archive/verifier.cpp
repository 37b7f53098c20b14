// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/verifier.h"

#include "archive/absorbrows.h"
#include "archive/filecheck.h"
#include "archive/householdentries.h"

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
    ARCHIVE_CHECK(checkHouseholdList(m_store, [this](const QString &problem) { report(problem); }));
    ARCHIVE_CHECK(checkCases());
    ARCHIVE_CHECK(checkRestrictions());
    ARCHIVE_CHECK(checkAbsorbed());
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

namespace {

/// The present row of journal/all.sql.
ChainedRow chainedRow(const Statement &row)
{
    ChainedRow chained{readEntry(row), row.blob(saltColumn), {}, {}, {}};
    if (!row.isNull(checkedContentColumn))
        chained.content = row.blob(checkedContentColumn);
    if (!row.isNull(keyIdColumn)) {
        chained.keyId = row.text(keyIdColumn);
        chained.signature = row.blob(signatureColumn);
    }
    return chained;
}

} // namespace

Result<void> Verifier::walk()
{
    ChainCheck chain(m_store.catalogue(),
                     m_store.context().info,
                     m_erased,
                     [this](const QString &problem) { report(problem); });
    {
        ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("journal/all")));
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            const auto row = chainedRow(rows);
            if (row.stored.entry.action == absorbaction::finished)
                m_absorptions.insert(row.stored.entry.seq);
            chain.check(row);
        }
    }
    chain.finish();
    m_check.entries = chain.entries();
    m_check.head = chain.head();
    return checkKeys(chain.keys());
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

Result<void> Verifier::checkKeys(const KeyWalk &walk)
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("users/keys")));
    int known = 0;
    bool agree = true;
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            break;
        ++known;
        const auto walked = walk.keys().value(rows.text(0));
        const bool sameEnd =
            rows.isNull(4) ? !walked.toSeq.has_value() : walked.toSeq == rows.integer(4);
        agree = agree && sameEnd && walked.user == rows.text(1) && walked.key.raw() == rows.blob(2)
            && walked.fromSeq == rows.integer(3);
    }
    if (!agree || known != walk.keys().size())
        report(VerifierText::tr("The list of keys is not the one that the journal tells of."));
    return {};
}

} // namespace archive
