// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"
#include "base/result.h"

#include <QString>

namespace archive {

/// The invented person that the tour enters.
struct TourPerson
{
    QString name;
    QString idNumber; ///< on prefix 359999, with its check character
    QString contractNumber;
    QString amount; ///< yuan, as the archive writes it
};

/// A person whose number no archive has yet, since it comes from the clock.
[[nodiscard]] TourPerson inventPerson(const Environment &environment);

/// Looks at the archive anew, without the window: what was entered must stand in it, whole and consented to.
[[nodiscard]] Result<void> checkEntered(const QString &folder,
                                        const QString &user,
                                        const QString &password,
                                        const TourPerson &person,
                                        const Environment &environment);

/// Signs in as the sample's reporter and seals what is due into `out`; Internal unless the person's household is in it.
[[nodiscard]] Result<void> sealBatch(const QString &folder,
                                     const QString &password,
                                     const QString &out,
                                     const Environment &environment);

} // namespace archive
