// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archive.h"
#include "archive/archiveparts.h"
#include "archive/rows.h"
#include "archive/verifier.h"
#include "catalogue/valuetext.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

} // namespace

Result<void> Verifier::readErasures()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("erasures/all")));
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return {};
        m_erased.insert(rows.blob(0));
    }
}

Result<void> Verifier::checkErasures()
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("verify/erasures")));
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return {};
        report(RowsText::tr("%1 is listed as erased, but the journal does not tell of it.")
                   .arg(Uid::fromBytes(rows.blob(0)).toString()));
    }
}

Result<void> Verifier::checkRevisions(const Kind &kind)
{
    ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("verify/revisions"), kind));
    rows.bind(1, kind.name);
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return {};
        report(RowsText::tr("%1 %2 has revision %3, but the journal's last is %4.")
                   .arg(titleOf(kind), Uid::fromBytes(rows.blob(0)).toString())
                   .arg(rows.integer(1))
                   .arg(rows.integer(2)));
    }
}

Result<void> Verifier::checkStates(const Kind &kind)
{
    ARCHIVE_TRY(entries, m_store.statement(QStringLiteral("verify/states"), kind));
    entries.bind(1, kind.name);
    Rows rows(m_store);
    for (;;) {
        ARCHIVE_TRY(found, entries.step());
        if (!found)
            return {};
        const auto uid = Uid::fromBytes(entries.blob(0));
        const auto content =
            journalformat::readContent(m_store.catalogue(), kind.index, entries.blob(2));
        ARCHIVE_TRY(record, rows.find(kind.index, uid));
        ARCHIVE_TRY(strays, rows.strays(kind.index, uid));
        const bool agrees = content && record
            && journalformat::stateHash(m_store.catalogue(), *record, strays)
                   .startsWith(content->state);
        if (!agrees) {
            report(RowsText::tr("%1 %2 is not as entry %3 left it.")
                       .arg(titleOf(kind), uid.toString())
                       .arg(entries.integer(1)));
        }
    }
}

Result<void> Verifier::checkAnchors()
{
    ARCHIVE_TRY(anchors, m_store.statement(QStringLiteral("verify/anchors")));
    for (;;) {
        ARCHIVE_TRY(found, anchors.step());
        if (!found)
            return {};
        if (anchors.isNull(2)) {
            report(RowsText::tr("The journal is shorter than its anchor in %1, at entry %2.")
                       .arg(anchors.text(3))
                       .arg(anchors.integer(0)));
        } else if (anchors.blob(1) != anchors.blob(2)) {
            report(RowsText::tr("The journal differs from its anchor in %1, at entry %2.")
                       .arg(anchors.text(3))
                       .arg(anchors.integer(0)));
        }
    }
}

Result<void> Verifier::checkCounts()
{
    ARCHIVE_TRY(counts, m_store.statement(QStringLiteral("verify/counts")));
    for (;;) {
        ARCHIVE_TRY(found, counts.step());
        if (!found)
            return {};
        report(RowsText::tr("The division %1 counts %2 households, but has %3.")
                   .arg(counts.text(0))
                   .arg(counts.integer(1))
                   .arg(counts.integer(2)));
    }
}

Result<JournalCheck> verifyArchive(Archive &archive, bool full)
{
    return Verifier(archive.m_parts->store).archive(full);
}

} // namespace archive
