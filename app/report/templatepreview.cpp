// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templatepreview.h"

#include "report/formpages.h"
#include "report/householdpages.h"

namespace archive {

namespace {

QString inventedInstitution()
{
    return QStringLiteral("某某县农村信用合作联社");
}

QString inventedRegisterNumber()
{
    return QStringLiteral("000000000000-0000");
}

LoanData inventedLoan()
{
    LoanData loan;
    loan.contractNumber = QStringLiteral("HT-0000");
    loan.institution = QStringLiteral("某某信用社");
    loan.kind = QStringLiteral("农户贷款");
    loan.guarantee = QStringLiteral("保证");
    loan.fiveClass = QStringLiteral("正常");
    loan.strip = QStringLiteral("NNNNNNNNNNNN");
    loan.stripUntil = PartialDate::fromDate(QDate(2026, 6, 1));
    return loan;
}

HouseholdData inventedHousehold()
{
    HouseholdData data;
    data.registerNumber = inventedRegisterNumber();
    data.headName = QStringLiteral("张某某");
    data.place = QStringLiteral("某某镇某某村 1 组 1 号");
    data.changedOn = QDate(2026, 1, 1);
    MemberData head;
    head.relation = QStringLiteral("户主");
    head.name = data.headName;
    MemberData other;
    other.relation = QStringLiteral("妻");
    other.signedConsent = false;
    data.members = {head, other};
    data.loans = {inventedLoan()};
    GuaranteeData guarantee;
    guarantee.debtor = QStringLiteral("李某某");
    data.guarantees = {guarantee};
    data.publicRecords.resize(1);
    data.ratings.resize(1);
    data.statements.resize(1);
    data.objections.resize(1);
    data.listsQueries = true;
    data.queries.resize(1);
    data.omissions = {{QStringLiteral("minor"), 1, 0, {}, {}}};
    return data;
}

ReportFacts inventedFacts()
{
    ReportFacts facts;
    facts.institution = inventedInstitution();
    facts.sample = true;
    facts.number = QStringLiteral("000000-00000000-000000");
    facts.at = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    facts.user = QStringLiteral("某某");
    facts.purpose = QStringLiteral("贷后管理");
    return facts;
}

FormFacts inventedFormFacts()
{
    FormFacts facts;
    facts.institution = inventedInstitution();
    facts.sample = true;
    facts.on = QDate(2026, 1, 1);
    facts.user = QStringLiteral("某某");
    facts.purposes = {QStringLiteral("建档采集"), QStringLiteral("信用评级")};
    facts.kinds = {QStringLiteral("家庭成员"), QStringLiteral("贷款")};
    facts.restrictedKinds = {QStringLiteral("收入"), QStringLiteral("房产与宅基地")};
    facts.sensitiveKinds = {QStringLiteral("特定身份")};
    facts.receivers = {QStringLiteral("某某平台")};
    return facts;
}

CollectionData inventedForm()
{
    CollectionData data;
    data.registerNumber = inventedRegisterNumber();
    data.place = QStringLiteral("某某镇某某村");
    data.group = QStringLiteral("1 组");
    data.headName = QStringLiteral("张某某");
    data.blocks = {{QStringLiteral("农户"),
                    {{QStringLiteral("联系电话"), QStringLiteral("13800000000")},
                     {QStringLiteral("主业"), QString()}},
                    {},
                    {},
                    0},
                   {QStringLiteral("家庭成员"),
                    {},
                    {{QStringLiteral("与户主关系"), 30}, {QStringLiteral("姓名"), 70}},
                    {{QStringLiteral("户主"), QStringLiteral("张某某")}},
                    2}};
    return data;
}

} // namespace

Result<PageDocument>
previewOf(const TemplateSet &templates, PreviewKind kind, const PrintProfile &profile)
{
    ARCHIVE_TRY(fonts, PrintFonts::find());
    const QString number = inventedFacts().number;
    if (kind == PreviewKind::Report) {
        ARCHIVE_TRY(filled, householdpages::fill(templates, inventedHousehold(), inventedFacts()));
        return filled.layOut(fonts, number, profile);
    }
    ARCHIVE_TRY(pages, FormPages::load(templates, inventedFormFacts(), profile));
    if (kind == PreviewKind::Collection)
        return pages.collection(fonts, inventedForm(), number);
    const AskedSigner signer{QStringLiteral("妻"), QStringLiteral("35—59周岁"), false, {}};
    return pages.consent(fonts, inventedForm(), signer, number);
}

} // namespace archive
