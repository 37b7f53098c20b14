// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/access.h"
#include "archive/backupzip.h"
#include "archive/journal.h"
#include "archive/journalrow.h"
#include "archive/journalwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace archive {
namespace {

// Columns of journal/export.sql after those of the entry.
enum ExportColumn { SaltColumn = 15, ContentColumn, KeyIdColumn, SignatureColumn };

constexpr qsizetype exportBlock = qsizetype{256} * 1024;
// An entry with its signature takes about 1,000 bytes of text.
constexpr qint64 exportedEntryBytes = 1200;
constexpr qint64 exportMargin = qint64{1024} * 1024;

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(archive::Journal)
};

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// One line, whatever a file was called.
QByteArray onOneLine(QString text)
{
    for (auto &character : text) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QLatin1Char('?');
    }
    return text.toUtf8();
}

/// A new text file that takes its name only when it is whole.
class ExportFile
{
public:
    ExportFile(Disk &disk, const QString &path)
        : m_disk(disk)
        , m_path(path)
    { }
    ~ExportFile()
    {
        m_file.reset();
        // What is left of an export that failed is no harm and is overwritten by the next one.
        if (!m_part.isEmpty())
            static_cast<void>(m_disk.remove(m_part));
    }
    Q_DISABLE_COPY_MOVE(ExportFile)

    Result<void> open(qint64 entries)
    {
        const QFileInfo target(m_path);
        // A link that leads nowhere is somebody's, too.
        if (target.exists() || target.isSymLink()) {
            return Error{
                ErrorCode::InvalidInput,
                ExportText::tr("%1 exists already; choose another name.").arg(shownPath(m_path)),
                {}};
        }
        if (!QFileInfo(target.absolutePath()).isDir()) {
            return Error{ErrorCode::NotFound,
                         ExportText::tr("The folder of %1 does not exist; choose another.")
                             .arg(shownPath(m_path)),
                         {}};
        }
        ARCHIVE_TRY(free, m_disk.freeBytes(target.absolutePath()));
        const auto needed = entries * exportedEntryBytes + exportMargin;
        if (free < needed) {
            return Error{ErrorCode::DiskFull,
                         ExportText::tr("There is not enough free space for the journal at %1; it "
                                        "needs %2 MB.")
                             .arg(shownPath(m_path))
                             .arg(needed / (qint64{1024} * 1024)),
                         {}};
        }
        const auto part = m_path + QStringLiteral(".part");
        ARCHIVE_TRY(file, m_disk.create(part));
        m_file = std::move(file);
        m_part = part;
        return {};
    }

    Result<void> add(const QByteArray &line)
    {
        m_block += line;
        m_block += '\n';
        return m_block.size() < exportBlock ? Result<void>() : flush();
    }

    Result<void> finish()
    {
        ARCHIVE_CHECK(flush());
        ARCHIVE_CHECK(m_file->sync());
        ARCHIVE_CHECK(m_file->close());
        ARCHIVE_TRY(written, measureFile(m_disk, m_part));
        if (written.sha256 != m_hash.result()) {
            return Error{ErrorCode::Io,
                         ExportText::tr("%1 was not written as it should be; check the disk and "
                                        "try again.")
                             .arg(shownPath(m_path)),
                         {}};
        }
        return m_disk.replace(m_part, m_path);
    }

private:
    Result<void> flush()
    {
        m_hash.add(m_block);
        ARCHIVE_CHECK(m_file->write(m_block));
        m_block.clear();
        return {};
    }

    Disk &m_disk;
    QString m_path;
    QString m_part;
    std::unique_ptr<DiskFile> m_file;
    QByteArray m_block;
    Sha256 m_hash;
};

Result<void> addHeader(const Store &store, ExportFile &file)
{
    const auto &context = store.context();
    ARCHIVE_CHECK(file.add("credit-archive journal export 1"));
    ARCHIVE_CHECK(file.add("suite " + QString(context.keys->suite().name).toUtf8()));
    const auto root = journalformat::rootHash(context.keys->suite().journal, context.info.id);
    return file.add("archive " + context.info.id.toBytes().toHex() + ' ' + root.toHex());
}

Result<qint64> addAnchors(Store &store, ExportFile &file)
{
    ARCHIVE_TRY(anchors, store.statement(QStringLiteral("journal/anchors")));
    for (qint64 count = 0;; ++count) {
        ARCHIVE_TRY(found, anchors.step());
        if (!found)
            return count;
        ARCHIVE_CHECK(file.add("anchor " + QByteArray::number(anchors.integer(0)) + ' '
                               + anchors.blob(1).toHex() + ' ' + onOneLine(anchors.text(2))));
    }
}

Result<void> addEntries(Store &store, qint64 last, ExportFile &file)
{
    const auto function = store.context().keys->suite().journal;
    ARCHIVE_TRY(rows, store.statement(QStringLiteral("journal/export")));
    rows.bind(1, last);
    for (;;) {
        ARCHIVE_TRY(found, rows.step());
        if (!found)
            return {};
        const auto stored = readEntry(rows);
        ARCHIVE_CHECK(file.add("entry " + QByteArray::number(stored.entry.seq) + ' '
                               + journalformat::entryBytes(stored.entry).toHex() + ' '
                               + journalformat::entryDigest(function, stored.entry).toHex() + ' '
                               + stored.hash.toHex()));
        if (!rows.isNull(ContentColumn)) {
            ARCHIVE_CHECK(file.add("content " + rows.blob(SaltColumn).toHex() + ' '
                                   + rows.blob(ContentColumn).toHex()));
        }
        if (!rows.isNull(KeyIdColumn)) {
            ARCHIVE_CHECK(file.add("signature " + onOneLine(rows.text(KeyIdColumn)) + ' '
                                   + rows.blob(SignatureColumn).toHex()));
        }
    }
}

Result<JournalHead> journalExport(Store &store, const Session &session, const QString &file)
{
    ARCHIVE_TRY(scope, WriteScope::begin(store, session));
    EntryDraft draft;
    draft.action = QStringLiteral("journal-exported");
    draft.content.detail = QFileInfo(file).fileName();
    ARCHIVE_CHECK(scope.journal().append(draft));
    ARCHIVE_CHECK(scope.commit());
    return scope.journal().head();
}

} // namespace

Result<JournalExport> Journal::exportTo(const Session &session, const QString &file)
{
    const AccessRules rules(m_store, session);
    const auto &kinds = m_store.catalogue().kinds();
    const bool mayAudit = std::all_of(kinds.begin(), kinds.end(), [&rules](const Kind &kind) {
        return rules.verdict(kind.index, Action::Audit) == Verdict::Allowed;
    });
    if (!mayAudit) {
        return Error{ErrorCode::Refused,
                     ExportText::tr("Only an auditor exports the journal, for the purpose of an "
                                    "audit; sign in as one."),
                     {}};
    }
    ARCHIVE_TRY(size, head());
    const auto path = QFileInfo(file).absoluteFilePath();
    ExportFile target(*m_store.context().environment.disk, path);
    ARCHIVE_CHECK(target.open(size.size));
    ARCHIVE_CHECK(addHeader(m_store, target));
    // Before the export's own entry, so that none is newer than the entries that follow.
    ARCHIVE_TRY(anchors, addAnchors(m_store, target));
    ARCHIVE_TRY(last, journalExport(m_store, session, path));
    ARCHIVE_CHECK(addEntries(m_store, last.size, target));
    ARCHIVE_CHECK(target.finish());
    return JournalExport{path, last, anchors};
}

} // namespace archive
