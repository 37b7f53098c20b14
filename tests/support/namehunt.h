// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QStringList>

#include <stdexcept>

namespace archive::test {

/// Looks for words in files as they are on the disk, in UTF-8 and both orders of UTF-16.
class NameHunt
{
public:
    /// Words are to be long enough not to stand in noise: eight bytes in UTF-8.
    void add(const QString &word)
    {
        if (word.toUtf8().size() < shortest)
            throw std::invalid_argument("too short a word to hunt for");
        for (const auto encoding :
             {QStringEncoder::Utf8, QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            QStringEncoder encode(encoding);
            m_traces.append({word, QByteArray(encode.encode(word))});
        }
    }

    /// Where which word stands in the files of a folder and below, hidden ones included; `except` by their absolute paths.
    [[nodiscard]] QStringList in(const QString &folder, const QStringList &except = {})
    {
        QStringList found;
        QDirIterator files(
            folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            if (!except.contains(path))
                found += inFile(path);
        }
        return found;
    }

    /// The same in the files that a process holds open, those without a name included (Linux).
    [[nodiscard]] QStringList inOpenFilesOf(qint64 process, const QStringList &except)
    {
        QStringList found;
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
        for (const auto &entry : descriptors.entryList(QDir::Files | QDir::System)) {
            const auto path = descriptors.filePath(entry);
            const auto target = QFile::symLinkTarget(path);
            // Programs, libraries, those of the build included, fonts and devices are nobody's data.
            const bool system = target.startsWith(QLatin1String("/usr/"))
                || target.startsWith(QLatin1String(ARCHIVE_BINARY_DIR "/"))
                || (target.startsWith(QLatin1String("/dev/"))
                    && !target.startsWith(QLatin1String("/dev/shm/")))
                || target.startsWith(QLatin1String("/proc/"))
                || target.contains(QLatin1String("pipe:"))
                || target.contains(QLatin1String("anon"));
            if (!system && !except.contains(target))
                found += inFile(path);
        }
        return found;
    }

    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    static constexpr qsizetype shortest = 8;

    struct Trace
    {
        QString word;
        QByteArray bytes;
    };

    QStringList inFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {}; // gone since it was listed
        const auto bytes = file.readAll();
        m_bytesRead += bytes.size();
        QStringList found;
        for (const auto &trace : m_traces) {
            if (bytes.contains(trace.bytes))
                found.append(path + QStringLiteral(": ") + trace.word);
        }
        return found;
    }

    QList<Trace> m_traces;
    qint64 m_bytesRead = 0;
};

} // namespace archive::test
