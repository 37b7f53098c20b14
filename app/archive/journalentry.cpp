// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/journalformat.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace archive {
namespace {

constexpr qsizetype numberLength = sizeof(qint64);
constexpr qsizetype uidLength = 16;
constexpr size_t partCount = 15;

using EntryParts = std::array<QByteArray, partCount>;

/// The parts with their lengths before them; none when the bytes are not just so many.
std::optional<EntryParts> partsOf(const QByteArray &bytes)
{
    EntryParts parts;
    qsizetype at = 0;
    for (auto &part : parts) {
        if (bytes.size() - at < numberLength)
            return {};
        const auto length = qFromBigEndian<qint64>(bytes.constData() + at);
        at += numberLength;
        if (length < 0 || length > bytes.size() - at)
            return {};
        part = bytes.mid(at, length);
        at += length;
    }
    return at == bytes.size() ? std::optional(parts) : std::nullopt;
}

qint64 wholeNumber(const QByteArray &part)
{
    return part.size() == numberLength ? qFromBigEndian<qint64>(part.constData()) : -1;
}

Uid uidFrom(const QByteArray &part)
{
    return part.size() == uidLength ? Uid::fromBytes(part) : Uid();
}

} // namespace

namespace journalformat {

Result<ChainedEntry> entryFromBytes(const QByteArray &bytes)
{
    const auto parts = partsOf(bytes);
    ChainedEntry entry;
    if (parts) {
        const auto &[domain,
                     seq,
                     type,
                     at,
                     boot,
                     user,
                     purpose,
                     task,
                     session,
                     action,
                     kind,
                     record,
                     household,
                     revision,
                     commitment] = *parts;
        entry.seq = wholeNumber(seq);
        entry.type = static_cast<EntryType>(type.isEmpty() ? 0 : type.front());
        entry.atMs = wholeNumber(at);
        entry.sinceBootMs = wholeNumber(boot);
        entry.author = {
            QString::fromUtf8(user), QString::fromUtf8(purpose), uidFrom(task), uidFrom(session)};
        entry.action = QString::fromUtf8(action);
        entry.kind = QString::fromUtf8(kind);
        entry.record = uidFrom(record);
        entry.household = uidFrom(household);
        entry.revision = wholeNumber(revision);
        entry.commitment = commitment;
    }
    // What was read is written again: so every byte was understood.
    if (parts && entryBytes(entry) == bytes)
        return entry;
    return Error{
        ErrorCode::Damaged,
        QCoreApplication::translate("archive::Journal",
                                    "An entry of a journal taken in can't be read; restore "
                                    "the archive from a backup."),
        {}};
}

} // namespace journalformat
} // namespace archive
