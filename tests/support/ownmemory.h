// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakes.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace archive::test {

/// One line of /proc/self/maps, or of smaps.
struct MemoryRange
{
    quintptr begin = 0;
    quintptr end = 0;
    bool writable = false;

    [[nodiscard]] bool holds(quintptr place) const { return place >= begin && place < end; }
    /// False for a line that begins no range.
    static bool parse(const std::string &line, MemoryRange *range)
    {
        std::istringstream words(line);
        char dash = 0;
        std::string rights;
        words >> std::hex >> range->begin >> dash >> range->end >> rights;
        range->writable = rights.size() == 4 && rights[1] == 'w' && rights[0] == 'r';
        return !words.fail() && dash == '-';
    }
};

/// Letters that stand nowhere in memory but where they are written: kept masked, so that a search does not find itself.
class HiddenBytes
{
public:
    HiddenBytes(qsizetype count, quint64 seed)
        : m_masked(SeededRandom(seed).bytes(count).value())
    {
        for (auto &byte : m_masked)
            byte = static_cast<char>(('a' + static_cast<uchar>(byte) % 26) ^ mask);
    }
    [[nodiscard]] qsizetype size() const { return m_masked.size(); }
    void writeTo(uchar *to) const
    {
        for (qsizetype i = 0; i < size(); ++i)
            to[i] = letter(i);
    }
    [[nodiscard]] QString text() const
    {
        QString text(size(), QChar(0));
        for (qsizetype i = 0; i < size(); ++i)
            text[i] = QLatin1Char(static_cast<char>(letter(i)));
        return text;
    }

    /// How often they stand in what this process may write; read past every allocator, so that freed memory counts too.
    [[nodiscard]] int countInMemory() const
    {
        constexpr quintptr piece = quintptr(1024) * 1024;
        constexpr quintptr sanitizersOwn = quintptr(1) << 32U;
        std::vector<MemoryRange> ranges;
        std::ifstream maps("/proc/self/maps");
        for (std::string line; std::getline(maps, line);) {
            MemoryRange range;
            if (MemoryRange::parse(line, &range) && range.writable
                && range.end - range.begin < sanitizersOwn)
                ranges.push_back(range);
        }
        int count = 0;
        std::ifstream memory("/proc/self/mem", std::ios::binary);
        memory.rdbuf()->pubsetbuf(nullptr, 0);
        std::vector<uchar> buffer(piece + static_cast<quintptr>(size()));
        for (const auto &range : ranges) {
            for (auto at = range.begin; at < range.end; at += piece) {
                const auto length =
                    std::min<quintptr>(static_cast<quintptr>(buffer.size()), range.end - at);
                memory.clear();
                memory.seekg(static_cast<std::streamoff>(at));
                memory.read(reinterpret_cast<char *>(buffer.data()),
                            static_cast<std::streamsize>(length));
                count += countIn(buffer, static_cast<quintptr>(memory.gcount()), at, piece);
            }
        }
        std::fill(buffer.begin(), buffer.end(), uchar(0));
        return count;
    }

private:
    static constexpr uchar mask = 0xA5;

    [[nodiscard]] uchar letter(qsizetype index) const
    {
        return static_cast<uchar>(static_cast<uchar>(m_masked.at(index)) ^ mask);
    }
    /// Those that begin in the first `piece` bytes, and not in the buffer itself.
    [[nodiscard]] int countIn(const std::vector<uchar> &buffer,
                              quintptr length,
                              quintptr address,
                              quintptr piece) const
    {
        const MemoryRange own{reinterpret_cast<quintptr>(buffer.data()),
                              reinterpret_cast<quintptr>(buffer.data() + buffer.size()),
                              true};
        int count = 0;
        const auto count1 = static_cast<quintptr>(size());
        for (quintptr i = 0; i < piece && i + count1 <= length; ++i) {
            const auto *found = static_cast<const uchar *>(
                std::memchr(buffer.data() + i, letter(0), std::min(piece, length) - i));
            if (found == nullptr)
                break;
            i = static_cast<quintptr>(found - buffer.data());
            if (i + count1 <= length && isAt(found) && !own.holds(address + i))
                ++count;
        }
        return count;
    }
    [[nodiscard]] bool isAt(const uchar *place) const
    {
        for (qsizetype i = 0; i < size(); ++i) {
            if (place[i] != letter(i))
                return false;
        }
        return true;
    }

    QByteArray m_masked;
};

/// Whether the system keeps the page of an address out of its swap file.
inline bool isLocked(const void *address)
{
    std::ifstream maps("/proc/self/smaps");
    bool here = false;
    for (std::string line; std::getline(maps, line);) {
        MemoryRange range;
        if (MemoryRange::parse(line, &range))
            here = range.holds(reinterpret_cast<quintptr>(address));
        if (here && line.rfind("VmFlags:", 0) == 0)
            return line.find(" lo") != std::string::npos;
    }
    return false;
}

} // namespace archive::test
