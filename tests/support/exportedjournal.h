// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/accounts.h"
#include "archive/contentbytes.h"
#include "support/archivestory.h"
#include "vault/journalchain.h"

#include <QFile>
#include <QtEndian>

#include <map>

namespace archive::test {

/// An exported journal in the hands of somebody who has no archive: taken apart, changed, and put together again.
class ExportedJournal
{
public:
    struct Entry
    {
        QByteArray bytes;
        QByteArray digest;
        QByteArray hash;
        QByteArray salt;
        QByteArray content;
        QByteArray keyId;
        QByteArray signature;
    };

    /// The parts of an entry's bytes as docs/journal.md numbers them, from 0.
    enum Part { SeqPart = 1, SinceBootPart = 4, UserPart = 5, ActionPart = 9, CommitmentPart = 14 };

    static ExportedJournal read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("the export can't be read");
        ExportedJournal journal;
        for (const auto &line : file.readAll().split('\n'))
            journal.take(line.split(' '), line);
        return journal;
    }

    void write(const QString &path) const
    {
        QByteArrayList lines = head;
        for (size_t i = 0; i < entries.size(); ++i) {
            const auto &entry = entries.at(i);
            lines += "entry " + QByteArray::number(i + 1) + ' ' + entry.bytes.toHex() + ' '
                + entry.digest.toHex() + ' ' + entry.hash.toHex();
            if (!entry.content.isEmpty())
                lines += "content " + entry.salt.toHex() + ' ' + entry.content.toHex();
            if (!entry.keyId.isEmpty())
                lines += "signature " + entry.keyId + ' ' + entry.signature.toHex();
        }
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines.join('\n') + '\n') < 1)
            throw std::runtime_error("the export can't be written");
    }

    [[nodiscard]] static QByteArrayList partsOf(const QByteArray &bytes)
    {
        QByteArrayList parts;
        for (qsizetype at = 0; at < bytes.size();) {
            const auto length = qsizetype(qFromBigEndian<qint64>(bytes.constData() + at));
            parts += bytes.mid(at + 8, length);
            at += 8 + length;
        }
        return parts;
    }

    [[nodiscard]] QByteArray part(size_t index, Part number) const
    {
        return partsOf(entries.at(index).bytes).at(number);
    }

    void setPart(size_t index, Part number, const QByteArray &value)
    {
        auto parts = partsOf(entries.at(index).bytes);
        parts[number] = value;
        QByteArray bytes;
        for (const auto &each : parts)
            bytes += bigEndian(each.size()) + each;
        entries.at(index).bytes = bytes;
    }

    static QByteArray bigEndian(qint64 number)
    {
        QByteArray bytes(8, '\0');
        qToBigEndian(number, bytes.data());
        return bytes;
    }

    void forgetAnchors()
    {
        head.removeIf([](const QByteArray &line) { return line.startsWith("anchor "); });
    }

    /// Numbers, digests and hashes made to fit from this entry on.
    void link(size_t from)
    {
        for (size_t i = from; i < entries.size(); ++i) {
            setPart(i, SeqPart, bigEndian(qint64(i) + 1));
            auto &entry = entries.at(i);
            entry.digest = Hash(function).add(entry.bytes).result();
            entry.hash = chainHash(function, i == 0 ? root : entries.at(i - 1).hash, entry.digest);
        }
    }

    void sign(size_t index, const SigningKey &key)
    {
        auto &entry = entries.at(index);
        entry.keyId = key.publicKey().keyId().toLatin1();
        entry.signature =
            must(key.sign(journalformat::signedMessage(archive, qint64(index) + 1, entry.hash)));
    }

    /// Everything from the founding on, by somebody who has a key for everybody: new keys, commitments, hashes, signatures.
    void rewriteWithNewKeys(RandomSource &random)
    {
        const auto algorithm =
            function == HashFunction::Sm3 ? SignatureAlgorithm::Sm2 : SignatureAlgorithm::Ed25519;
        std::map<QByteArray, SigningKey> keys; // by the id of the key in whose place it stands
        for (size_t i = 0; i < entries.size(); ++i) {
            if (part(i, ActionPart) != "key-registered")
                continue;
            const auto words = detailOf(entries.at(i).content);
            auto key = must(SigningKey::generate(algorithm, random));
            setDetail(i, keyDetail(words.section(u' ', 2), key.publicKey()));
            keys.emplace(words.section(u' ', 0, 0).toLatin1(), std::move(key));
        }
        link(0);
        for (size_t i = 0; i < entries.size(); ++i) {
            if (!entries.at(i).keyId.isEmpty())
                sign(i, keys.at(entries.at(i).keyId));
        }
    }

    void setDetail(size_t index, const QString &detail)
    {
        ContentWriter writer;
        writer.byte(1);
        writer.bytes({});
        writer.bytes(detail.toUtf8());
        writer.bytes({});
        writer.number(0);
        auto &entry = entries.at(index);
        entry.content = writer.result();
        setPart(
            index, CommitmentPart, journalformat::commitment(function, entry.salt, entry.content));
    }

    static QString detailOf(const QByteArray &content)
    {
        ContentReader reader(content);
        static_cast<void>(reader.byte());
        static_cast<void>(reader.bytes());
        return QString::fromUtf8(reader.bytes().value_or(QByteArray()));
    }

    /// The first entry from this one on that has a signature; the number of entries when there is none.
    [[nodiscard]] size_t signedFrom(size_t index) const
    {
        while (index < entries.size() && entries.at(index).keyId.isEmpty())
            ++index;
        return index;
    }

    QByteArrayList head; ///< the lines before the first entry
    HashFunction function = HashFunction::Sha256;
    Uid archive;
    QByteArray root;
    std::vector<Entry> entries;

private:
    void take(const QByteArrayList &words, const QByteArray &line)
    {
        const auto bytes = [&words](qsizetype index) {
            return QByteArray::fromHex(words.value(index));
        };
        if (words.first() == "entry") {
            entries.push_back({bytes(2), bytes(3), bytes(4), {}, {}, {}, {}});
        } else if (words.first() == "content") {
            entries.back().salt = bytes(1);
            entries.back().content = bytes(2);
        } else if (words.first() == "signature") {
            entries.back().keyId = words.value(1);
            entries.back().signature = bytes(2);
        } else if (!line.isEmpty()) {
            head += line;
        }
        if (line == "suite shangmi")
            function = HashFunction::Sm3;
        if (words.first() == "archive") {
            archive = Uid::fromBytes(bytes(1));
            root = bytes(2);
        }
    }
};

} // namespace archive::test
