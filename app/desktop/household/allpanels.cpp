// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/household/allpanels.h"

#include "desktop/household/basicspanel.h"
#include "desktop/household/consentpanel.h"
#include "desktop/household/historypanel.h"
#include "desktop/household/rosterpanel.h"
#include "desktop/household/standingpanel.h"
#include "ui_benefitspanel.h"
#include "ui_businesspanel.h"
#include "ui_creditpanel.h"
#include "ui_guaranteepanel.h"
#include "ui_incomepanel.h"
#include "ui_propertypanel.h"
#include "ui_rightspanel.h"
#include "views/fields.h"

namespace archive {
namespace {

/// Tables of kinds below the household, drawn in one form.
template<typename Form>
HouseholdPanel *rosters(const PanelContext &context,
                        QWidget *parent,
                        const QString &title,
                        std::vector<KindIndex> kinds)
{
    return new RosterPanel(
        context, title, std::move(kinds), [](QWidget *panel) { Form().setupUi(panel); }, parent);
}

} // namespace

std::vector<HouseholdPanel *> makeAllPanels(const PanelContext &context, QWidget *parent)
{
    const auto &c = context;
    return {
        new BasicsPanel(c, parent),
        rosters<Ui::PropertyPanel>(
            c,
            parent,
            RosterPanel::tr("Property"),
            {kinds::land, kinds::forest, kinds::house, kinds::asset, kinds::deposit}),
        rosters<Ui::IncomePanel>(
            c, parent, RosterPanel::tr("Income"), {kinds::income, kinds::expense}),
        rosters<Ui::BusinessPanel>(
            c, parent, RosterPanel::tr("Business"), {kinds::business, kinds::turnover}),
        rosters<Ui::CreditPanel>(c,
                                 parent,
                                 RosterPanel::tr("Credit"),
                                 {kinds::loan, kinds::creditLine, kinds::application}),
        rosters<Ui::GuaranteePanel>(
            c, parent, RosterPanel::tr("Guarantees"), {kinds::guarantee, kinds::fundStake}),
        rosters<Ui::BenefitsPanel>(c,
                                   parent,
                                   RosterPanel::tr("Benefits"),
                                   {kinds::insurance,
                                    kinds::subsidy,
                                    kinds::dues,
                                    kinds::commercialInsurance,
                                    kinds::subsidyAccount,
                                    kinds::specialStatus}),
        new StandingPanel(c, parent),
        new ConsentPanel(c, parent),
        rosters<Ui::RightsPanel>(
            c,
            parent,
            RosterPanel::tr("Rights"),
            {kinds::statement, kinds::notice, kinds::objection, kinds::request}),
        new AttachmentsPanel(c, parent),
        new HistoryPanel(c, parent),
    };
}

} // namespace archive
