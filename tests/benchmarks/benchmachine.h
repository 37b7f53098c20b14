// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace archive::bench {

/// Processor, cores, system, libraries and kind of build, as a report names them.
[[nodiscard]] QString machine();
/// The load averages of the machine, empty where they can't be known.
[[nodiscard]] QString load();
/// Processor time of the calling thread in milliseconds: what others do on the machine shows little in it.
[[nodiscard]] double processorMs();

/// Times of one thing, in milliseconds.
class Durations
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    /// The value that a share of them does not exceed, 1 for the longest; 0 without any.
    [[nodiscard]] double quantile(double share) const;

private:
    std::vector<double> m_values;
};

/// The middle one, or the mean of the two in the middle; 0 without any.
[[nodiscard]] double median(std::vector<double> values);

} // namespace archive::bench
