// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace archive::test {

/// True when ARCHIVE_CAMPAIGN=long asks for the long form of a test (tests/README.md).
inline bool isLongCampaign()
{
    return qEnvironmentVariable("ARCHIVE_CAMPAIGN") == QLatin1String("long");
}

template<typename Number>
[[nodiscard]] Number rounds(Number shortForm, Number longForm)
{
    return isLongCampaign() ? longForm : shortForm;
}

} // namespace archive::test
