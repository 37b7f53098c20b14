// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journal.h"

#include "archive/journalrow.h"
#include "archive/journalwriter.h"
#include "archive/verifier.h"
#include "domain/checkedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace archive {
namespace {

constexpr int longestDetail = 1000;

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

} // namespace

QString JournalHead::shortText() const
{
    const auto digits = QString::fromLatin1(hash.toHex().left(12));
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::number(size), digits.left(4), digits.mid(4, 4), digits.mid(8, 4));
}

Journal::Journal(Store &store)
    : m_store(store)
{ }

Result<JournalHead> Journal::head()
{
    ARCHIVE_TRY(tail, readTail(m_store));
    return tail.head;
}

Result<JournalHead> Journal::headAt(qint64 size)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("journal/hashat")));
    statement.bind(1, size);
    ARCHIVE_TRY(found, statement.step());
    if (found)
        return JournalHead{size, statement.blob(0)};
    return Error{ErrorCode::NotFound,
                 JournalText::tr("The journal has no entry %1; check the archive.").arg(size),
                 {}};
}

Result<JournalCheck> Journal::verify()
{
    return Verifier(m_store).journal();
}

Result<void>
Journal::recordEvent(const Session &session, const QString &action, const QString &detail)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z-]{0,39}$"));
    if (!word.match(action).hasMatch()) {
        return Error{
            ErrorCode::InvalidInput,
            JournalText::tr("The event has no proper name; use small letters and hyphens."),
            action};
    }
    ARCHIVE_CHECK(checkFreeText(detail, longestDetail, TextLines::Many));
    ARCHIVE_TRY(scope, WriteScope::begin(m_store, session));
    EntryDraft draft;
    draft.action = action;
    draft.content.detail = detail;
    ARCHIVE_CHECK(scope.journal().append(draft));
    return scope.commit();
}

Result<std::vector<std::pair<qint64, QByteArray>>> Journal::commitments(qint64 from, qint64 to)
{
    ARCHIVE_TRY(statement, m_store.statement(QStringLiteral("journal/range")));
    statement.bindAll(from, to);
    const auto function = m_store.context().keys->suite().journal;
    std::vector<std::pair<qint64, QByteArray>> digests;
    for (;;) {
        ARCHIVE_TRY(found, statement.step());
        if (!found)
            return digests;
        const auto stored = readEntry(statement);
        digests.emplace_back(stored.entry.seq, journalformat::entryDigest(function, stored.entry));
    }
}

} // namespace archive
