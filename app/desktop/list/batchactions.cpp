// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/batchactions.h"

namespace archive {

std::vector<BatchAction> allBatchActions()
{
    return {markForPrintAction(), handOverAction(), exportAction()};
}

} // namespace archive
