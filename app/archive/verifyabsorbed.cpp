// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/absorbrows.h"
#include "archive/verifier.h"

#include <QCoreApplication>

namespace archive {
namespace {

struct VerifyAbsorbedText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

/// The detail of an entry of our own journal; empty when there is none.
Result<QString> detailOf(Store &store, qint64 seq)
{
    ARCHIVE_TRY(row, store.statement(QStringLiteral("absorb/owncontent")));
    ARCHIVE_TRY(found, row.bindAll(seq).step());
    if (!found)
        return QString();
    const auto content = journalformat::readContent(store.catalogue(), 0, row.blob(0));
    return content ? content->detail : QString();
}

} // namespace

/// The journals of archives taken in are as they came: each by its own chain and signatures, and its head by the entry that tells of it here.
Result<void> Verifier::checkAbsorbed()
{
    ARCHIVE_TRY(archives, AbsorbRows(m_store).archives());
    for (const auto &absorbed : archives) {
        ARCHIVE_CHECK(checkAbsorbedChain(absorbed));
        m_absorptions.remove(absorbed.seq);
    }
    for (const auto seq : std::as_const(m_absorptions)) {
        report(VerifyAbsorbedText::tr("Entry %1 tells of an archive taken in that is not there.")
                   .arg(seq));
    }
    return {};
}

Result<void> Verifier::checkAbsorbedChain(const AbsorbedArchive &absorbed)
{
    const auto tell = [this, &absorbed](const QString &problem) {
        report(VerifyAbsorbedText::tr("Journal of the station %1, taken in: %2")
                   .arg(absorbed.info.station, problem));
    };
    ChainCheck chain(m_store.catalogue(), absorbed.info, m_erased, tell);
    {
        ARCHIVE_TRY(rows, m_store.statement(QStringLiteral("absorb/chain")));
        rows.bindAll(absorbed.row, 0);
        for (;;) {
            ARCHIVE_TRY(found, rows.step());
            if (!found)
                break;
            const auto row = absorbedRow(rows);
            if (!row) {
                tell(VerifyAbsorbedText::tr("Entry %1 can't be read.").arg(rows.integer(0)));
                continue;
            }
            chain.check(*row);
        }
    }
    // One that was cut off half-way goes on; until then only what is here can be checked.
    if (absorbed.seq == 0)
        return {};
    chain.finish();
    ARCHIVE_TRY(told, detailOf(m_store, absorbed.seq));
    auto asFound = absorbed;
    asFound.head = chain.head();
    if (absorbed.through.isNull() && told != absorbedDetail(asFound))
        tell(VerifyAbsorbedText::tr("It is not the one that entry %1 tells of.").arg(absorbed.seq));
    ARCHIVE_TRY(anchors, m_store.statement(QStringLiteral("absorb/anchors")));
    anchors.bindAll(absorbed.row);
    for (;;) {
        ARCHIVE_TRY(found, anchors.step());
        if (!found)
            return {};
        if (anchors.blob(1) != anchors.blob(2)) {
            tell(VerifyAbsorbedText::tr("The journal differs from its anchor in %1, at entry %2.")
                     .arg(anchors.text(3))
                     .arg(anchors.integer(0)));
        }
    }
}

} // namespace archive
