// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace archive {

/// Writes the compact form of a journal entry's content: numbers as zigzag LEB128, arrays after their length.
class ContentWriter
{
public:
    void byte(uchar value) { m_bytes.append(static_cast<char>(value)); }
    void number(qint64 value);
    void bytes(const QByteArray &value);
    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads the same; every function gives none where the bytes end too early or say something impossible.
class ContentReader
{
public:
    explicit ContentReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }
    [[nodiscard]] std::optional<uchar> byte();
    [[nodiscard]] std::optional<qint64> number();
    [[nodiscard]] std::optional<QByteArray> bytes();
    [[nodiscard]] bool atEnd() const { return m_position == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace archive
