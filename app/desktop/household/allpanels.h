// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/household/panel.h"

namespace archive {

/// The panels of a household page, in the order of their tabs.
[[nodiscard]] std::vector<HouseholdPanel *> makeAllPanels(const PanelContext &context,
                                                          QWidget *parent);

} // namespace archive
