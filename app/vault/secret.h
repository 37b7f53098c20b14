// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <memory>

namespace archive {

class RandomSource;

/// Bytes that are wiped when they are no longer needed and, where the system allows it, never swapped out. Move-only:
/// a second copy is made by clone() alone, so that each one can be found in the source.
class Secret
{
public:
    Secret() = default;

    /// `count` zero bytes, to be filled through data().
    [[nodiscard]] static Secret zeroed(qsizetype count);
    /// A copy; the caller's own bytes stay as they are.
    [[nodiscard]] static Secret fromBytes(QByteArrayView bytes);
    /// Fails only if the source does.
    [[nodiscard]] static Result<Secret> random(RandomSource &source, qsizetype count);

    [[nodiscard]] Secret clone() const { return fromBytes(view()); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const { return m_bytes ? m_bytes.get_deleter().size : 0; }
    [[nodiscard]] const uchar *data() const { return m_bytes.get(); }
    [[nodiscard]] uchar *data() { return m_bytes.get(); }
    /// Valid as long as the Secret lives.
    [[nodiscard]] QByteArrayView view() const { return {data(), size()}; }

    /// Takes the same time wherever the two differ.
    friend bool operator==(const Secret &a, const Secret &b) { return a.equals(b); }

private:
    struct Wiper
    {
        Wiper() noexcept
            : size(0)
        { }
        explicit Wiper(qsizetype count) noexcept
            : size(count)
        { }
        qsizetype size;
        void operator()(uchar *bytes) const noexcept;
    };

    [[nodiscard]] bool equals(const Secret &other) const;

    std::unique_ptr<uchar[], Wiper> m_bytes;
};

/// Overwrites the bytes of an array that held a secret for a moment.
void wipe(QByteArray &bytes);

} // namespace archive
