// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/archivectl/tableencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringEncoder>

namespace archive {
namespace {

struct TableEncodingText
{
    Q_DECLARE_TR_FUNCTIONS(archive::TableEncoding)
};

constexpr const char *utf8 = "UTF-8";
constexpr const char *chinese = "GB18030";

Error notReadable(const QString &path)
{
    return {
        ErrorCode::InvalidInput,
        TableEncodingText::tr("%1 is neither UTF-8 nor GB18030; save the table as CSV in UTF-8.")
            .arg(path),
        path};
}

/// Whether every byte of the file can be decoded; a character that is cut off at the end can't.
Result<bool> holdsOnly(Disk &disk, const QString &path, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return false;
    // Qt's own decoders count what is wrong, the others only write replacement characters.
    const bool counts = encoding == QByteArrayView(utf8);
    bool good = true;
    const auto take = [&](const QByteArray &block) -> Result<void> {
        const QString text = decoder.decode(block);
        good =
            good && !decoder.hasError() && (counts || !text.contains(QChar::ReplacementCharacter));
        return {};
    };
    ARCHIVE_CHECK(disk.readBlocks(path, take));
    ARCHIVE_CHECK(take(QByteArrayLiteral("\n")));
    return good;
}

} // namespace

QString TableEncoding::decoded(const QByteArray &bytes) const
{
    if (name == utf8)
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(name.constData());
    return decoder.decode(bytes);
}

QByteArray TableEncoding::encoded(const QString &text) const
{
    if (name == utf8)
        return text.toUtf8();
    QStringEncoder encoder(name.constData());
    return encoder.encode(text);
}

Result<TableEncoding> encodingOf(Disk &disk, const QString &path)
{
    QByteArray begin;
    ARCHIVE_CHECK(disk.readBlocks(path, [&begin](const QByteArray &block) -> Result<void> {
        constexpr qsizetype longestMark = 3;
        if (begin.size() < longestMark)
            begin += block.left(longestMark);
        return {};
    }));
    if (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
        return notReadable(path);
    TableEncoding encoding;
    encoding.mark = begin.startsWith("\xef\xbb\xbf") ? begin.left(3) : QByteArray();
    for (const char *name : {utf8, chinese}) {
        ARCHIVE_TRY(good, holdsOnly(disk, path, name));
        encoding.name = name;
        if (good)
            return encoding;
    }
    return notReadable(path);
}

} // namespace archive
