// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <vector>

namespace archive::bench {

/// Somebody whom the benchmark looks for; he has signed and has a phone.
struct SearchedPerson
{
    QString name;
    QString idNumber;
    QString phone;
    QString registerNumber;
    QString village; ///< twelve digits
    QString villageName;
};

/// An archive of invented people on the county's real villages, larger ones with more of them: four in a household, three of four with a consent in
/// force, a third without a phone. The same for the same size.
class SearchPopulation
{
public:
    /// Makes it in a new folder; rows and search keys alone are written, without a journal, in bulk.
    [[nodiscard]] static Result<SearchPopulation>
    make(const QString &folder, int persons, int samples);

    /// Signed in as an officer; a further connection of it has the page cache of readers.
    [[nodiscard]] Result<std::unique_ptr<Archive>> open() const;
    [[nodiscard]] const std::vector<SearchedPerson> &samples() const { return m_samples; }

private:
    QString m_folder;
    std::vector<SearchedPerson> m_samples;
};

} // namespace archive::bench
