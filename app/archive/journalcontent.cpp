// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/contentbytes.h"
#include "archive/contentvalue.h"
#include "archive/journalformat.h"

#include <QCoreApplication>

namespace archive {
namespace {

constexpr uchar contentVersion = 1;

Error damagedContent()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("archive::Journal",
                                        "The content of a journal entry can't be read; restore the "
                                        "archive from a backup."),
            {}};
}

} // namespace

namespace journalformat {

QByteArray writeContent(const Catalogue &catalogue, const EntryContent &content)
{
    ContentWriter writer;
    writer.byte(contentVersion);
    writer.bytes(content.reason.toUtf8());
    writer.bytes(content.detail.toUtf8());
    writer.bytes(content.state);
    writer.number(qint64(content.before.size()));
    for (const auto &[field, value] : content.before) {
        writer.bytes(catalogue.field(field).name.toUtf8());
        writeTypedValue(writer, value);
    }
    return writer.result();
}

Result<EntryContent>
readContent(const Catalogue &catalogue, KindIndex kind, const QByteArray &bytes)
{
    ContentReader reader(bytes);
    if (reader.byte() != contentVersion)
        return damagedContent();
    const auto reason = reader.bytes();
    const auto detail = reader.bytes();
    const auto state = reader.bytes();
    const auto count = reader.number();
    if (!reason || !detail || !state || !count || *count < 0)
        return damagedContent();
    EntryContent content{QString::fromUtf8(*reason), QString::fromUtf8(*detail), {}, *state};
    for (qint64 i = 0; i < *count; ++i) {
        const auto name = reader.bytes();
        const auto value = readTypedValue(reader);
        if (!name || !value)
            return damagedContent();
        const auto *field = catalogue.findField(catalogue.kind(kind), QString::fromUtf8(*name));
        if (field != nullptr)
            content.before.emplace_back(field->id, *value);
    }
    if (!reader.atEnd())
        return damagedContent();
    return content;
}

} // namespace journalformat
} // namespace archive
