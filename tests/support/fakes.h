// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"

namespace archive::test {

/// A clock that stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now)
    {}
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_sinceBoot; }
    void set(const QDateTime &now) { m_now = now; }
    void advanceSeconds(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_sinceBoot += seconds * 1000;
    }

private:
    QDateTime m_now;
    qint64 m_sinceBoot = 1'000'000;
};

/// The same bytes in every run.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {}
    [[nodiscard]] Result<QByteArray> bytes(qsizetype count) override
    {
        QByteArray result(count, '\0');
        for (auto &byte : result) {
            m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
            byte = static_cast<char>(m_state >> 56U);
        }
        return result;
    }

private:
    quint64 m_state;
};

/// A source that has failed.
class BrokenRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<QByteArray> bytes(qsizetype) override
    {
        return Error{ErrorCode::Crypto, QStringLiteral("The random source failed."), {}};
    }
};

} // namespace archive::test
