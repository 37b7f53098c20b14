// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pages/allpages.h"

#include "desktop/pages/appraisalpage.h"
#include "desktop/pages/cardpage.h"
#include "desktop/pages/deskpage.h"
#include "desktop/pages/entrycheckpage.h"
#include "desktop/pages/householdlistpage.h"
#include "desktop/pages/householdpage.h"
#include "desktop/pages/printpage.h"
#include "desktop/pages/ratingspage.h"
#include "desktop/pages/reportpreview.h"
#include "desktop/pages/userspage.h"
#include "desktop/pages/villagespage.h"

namespace archive {

std::vector<PageEntry> allPages()
{
    return {DeskPage::entry(),
            HouseholdListPage::entry(),
            RatingsPage::entry(),
            AppraisalPage::entry(),
            VillagesPage::entry(),
            CardPage::entry(),
            UsersPage::entry(),
            EntryCheckPage::entry(),
            HouseholdPage::entry(),
            PrintPage::entry(),
            ReportPreview::entry()};
}

} // namespace archive
