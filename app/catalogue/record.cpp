// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/record.h"

#include "catalogue/catalogue.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace archive {
namespace {

/// Length before content, so that no two lists of parts give the same bytes.
void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    std::array<char, 8> length{};
    qToBigEndian<qint64>(part.size(), length.data());
    hash.addData(QByteArrayView(length.data(), static_cast<qsizetype>(length.size())));
    hash.addData(part);
}

} // namespace

const Value &Record::value(FieldId field) const
{
    static const Value none;
    Q_ASSERT(field.kind == kind);
    return field.index < values.size() ? values[field.index] : none;
}

void Record::set(FieldId field, const Value &value)
{
    Q_ASSERT(field.kind == kind);
    if (field.index >= values.size())
        values.resize(field.index + std::size_t{1});
    values[field.index] = value;
}

QByteArray contentHash(const Catalogue &catalogue, const Record &record)
{
    const auto &kind = catalogue.kind(record.kind);
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    for (const auto &field : kind.fields) {
        const auto &value = record.value(field.id);
        if (field.exchange && !value.isNone())
            parts.emplace_back(field.name.toUtf8(), value.toWire().toUtf8());
    }
    std::sort(parts.begin(), parts.end());

    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, kind.name.toUtf8());
    addPart(hash, record.uid.toString().toUtf8());
    addPart(hash, record.parent.isNull() ? QByteArray() : record.parent.toString().toUtf8());
    for (const auto &[name, value] : parts) {
        addPart(hash, name);
        addPart(hash, value);
    }
    return hash.result();
}

} // namespace archive
