// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formtext.h"
#include "report/householdtext.h"

namespace archive::test {

inline PartialDate day(const char *wire)
{
    return PartialDate::parse(QString::fromLatin1(wire)).value();
}

inline Money yuan(const char *wire)
{
    return Money::parse(QString::fromLatin1(wire)).value();
}

inline ReportFacts sampleFacts()
{
    ReportFacts facts;
    facts.institution = QStringLiteral("三明市沙县区农村信用合作联社");
    facts.number = QStringLiteral("350405-20260429-000318");
    facts.at = QDateTime(QDate(2026, 4, 29), QTime(2, 42, 37), Qt::UTC);
    facts.user = QStringLiteral("林晓燕");
    facts.task = QStringLiteral("2026 年夏茂镇贷后检查");
    facts.purpose = QStringLiteral("贷后管理");
    facts.bankCode = QStringLiteral("01");
    facts.basis = QStringLiteral("个人同意（个人信息保护法第十三条第一项）");
    facts.journalSize = 48213;
    facts.journalHead = QStringLiteral("7c41 90be 22d5");
    return facts;
}

inline MemberData sampleMember(const QString &relation, const QString &name, const char *born)
{
    MemberData member;
    member.relation = relation;
    member.name = name;
    member.idNumber = QStringLiteral("359999********0015");
    member.birth = day(born);
    member.sex = QStringLiteral("女性");
    member.education = QStringLiteral("初级中学教育");
    member.labourAbility = QStringLiteral("有劳动能力");
    member.ageBand = QStringLiteral("35—59周岁");
    return member;
}

inline LoanData sampleLoan(const QString &contract, const char *amount, const char *balance)
{
    LoanData loan;
    loan.contractNumber = contract;
    loan.institution = QStringLiteral("夏茂信用社");
    loan.kind = QStringLiteral("福林贷");
    loan.amount = yuan(amount);
    loan.balance = yuan(balance);
    loan.rate = Rate::parse(QStringLiteral("6.48")).value();
    loan.start = day("2025-03-11");
    loan.end = day("2028-03-10");
    loan.guarantee = QStringLiteral("保证");
    loan.fiveClass = QStringLiteral("正常");
    loan.asOf = day("2026-04-25");
    return loan;
}

inline ConsentData sampleConsent()
{
    ConsentData consent;
    consent.number = QStringLiteral("XM-2026-0412");
    consent.state = QStringLiteral("有效");
    consent.signatory = QStringLiteral("张秀梅");
    consent.signedOn = day("2024-05-06");
    consent.termEnd = day("2027-05-05");
    consent.scope = QStringLiteral("户基本情况、家庭成员、负债与信贷");
    consent.receivers = QStringLiteral("province");
    return consent;
}

/// A household without members, loans and consents.
inline HouseholdData emptyHousehold()
{
    HouseholdData data;
    data.registerNumber = QStringLiteral("350405101204-0037");
    data.place = QStringLiteral("福建省三明市沙县区夏茂镇俞邦村 3 组 56 号");
    data.changedOn = QDate(2026, 4, 28);
    return data;
}

/// The household of the report's picture: four members listed, one without a consent, three loans and a settled one.
inline HouseholdData sampleHousehold()
{
    HouseholdData data = emptyHousehold();
    data.headName = QStringLiteral("张秀梅");
    data.officer = QStringLiteral("林晓燕");
    data.type = QStringLiteral("一般农户");
    data.residence = QStringLiteral("外出经营");
    data.business = QStringLiteral("餐饮业");
    data.businessSince = day("2014-03");
    data.openedOn = day("2019-06-12");
    data.consentNumber = QStringLiteral("XM-2026-0412");
    data.consentUntil = QDate(2027, 5, 5);
    data.members = {sampleMember(QStringLiteral("户主"), QStringLiteral("张秀梅"), "1979-03-02"),
                    sampleMember(QStringLiteral("夫"), QStringLiteral("陈家旺"), "1976-08-11"),
                    sampleMember(QStringLiteral("长子"), QStringLiteral("陈宇航"), "2003-11"),
                    sampleMember(QStringLiteral("公公"), QStringLiteral("陈有根"), "1949-01-20")};
    data.members.back().signedConsent = false;
    data.members.back().ageBand = QStringLiteral("60周岁及以上");
    data.loans = {sampleLoan(QStringLiteral("XM2025-FL-00318"), "150000", "120000"),
                  sampleLoan(QStringLiteral("XM2024-XC-01127"), "170000", "98500"),
                  sampleLoan(QStringLiteral("SX2023-RZ-40052"), "60000", "28000"),
                  sampleLoan(QStringLiteral("XM2021-NH-00771"), "50000", "0")};
    data.loans[0].strip = QStringLiteral("NNNNNNNNNNNNNN");
    data.loans[0].stripUntil = day("2026-04");
    data.loans[1].strip = QStringLiteral("NNNNNNNN1NNNNNNNNNNN1NNN");
    data.loans[1].stripUntil = day("2026-04");
    data.loans[1].borrower = QStringLiteral("陈家旺");
    data.loans[1].overdue = yuan("1350.75");
    data.loans[1].overdueDays = 18;
    data.loans[2].strip = QStringLiteral("NNNNNNNNNNNNNNNNNN*NNNN#");
    data.loans[2].stripUntil = day("2026-03");
    data.loans[2].ownStatement = true;
    data.loans[3].settled = true;
    data.loans[3].settledOn = day("2024-05-11");
    data.stripCodes = {{QStringLiteral("N"), QStringLiteral("正常还款")},
                       {QStringLiteral("*"), QStringLiteral("当月不需还款且之前没有拖欠")},
                       {QStringLiteral("1"), QStringLiteral("逾期1—30天")},
                       {QStringLiteral("2"), QStringLiteral("逾期31—60天")},
                       {QStringLiteral("#"), QStringLiteral("未知")}};
    data.consents = {sampleConsent()};
    data.omissions = {{QStringLiteral("consent-missing"), 1, 0, {}, {}},
                      {QStringLiteral("minor"), 1, 0, {}, {}},
                      {QStringLiteral("draft"), 0, 2, {}, {}}};
    return data;
}

inline std::vector<GuaranteeData> sampleGuarantees()
{
    std::vector<GuaranteeData> guarantees;
    GuaranteeData guarantee;
    guarantee.debtor = QStringLiteral("周小梅");
    guarantee.relation = QStringLiteral("其他亲属");
    guarantee.kind = QStringLiteral("保证");
    guarantee.amount = yuan("60000");
    guarantee.balance = yuan("52000");
    guarantee.end = day("2027-01-15");
    guarantee.state = QStringLiteral("关注");
    guarantees.push_back(guarantee);
    guarantee.guarantor = QStringLiteral("陈家旺");
    guarantee.state = QStringLiteral("解除");
    guarantee.released = true;
    guarantee.compensated = yuan("1200");
    guarantees.push_back(guarantee);
    return guarantees;
}

inline void addPublicFacts(HouseholdData &data)
{
    PublicRecordData record;
    record.subject = QStringLiteral("陈家旺");
    record.department = QStringLiteral("法院");
    record.kind = QStringLiteral("民事判决、裁定、调解");
    record.document = QStringLiteral("(2024)闽0405民初118号");
    record.content = QStringLiteral("支付货款");
    record.amount = yuan("8600");
    record.occurred = day("2024-07-02");
    record.disputed = true;
    data.publicRecords.push_back(record);
    RatingData rating;
    rating.ratedOn = day("2025-05-07");
    rating.until = day("2027-05-06");
    rating.grade = QStringLiteral("A级");
    rating.state = QStringLiteral("认定");
    rating.card = QStringLiteral("沙县 2024 v2");
    rating.tenths = 786;
    rating.inForce = true;
    data.ratings.push_back(rating);
}

/// The same household with all that a report may have.
inline HouseholdData fullHousehold()
{
    HouseholdData data = sampleHousehold();
    data.countyFields = {{QStringLiteral("茶园"), QStringLiteral("3.50亩")}};
    data.disputes = {
        {QStringLiteral("贷款"), QDate(2026, 3, 1), false, {QStringLiteral("余额有误")}}};
    data.creditLines = 2;
    data.creditLimit = yuan("320000");
    data.guarantees = sampleGuarantees();
    addPublicFacts(data);
    data.statements = {{QStringLiteral("陈家旺"),
                        day("2026-02-06"),
                        QStringLiteral("逾期因店铺迁址，均已结清。"),
                        QStringLiteral("XM2024-XC-01127")}};
    ObjectionData objection;
    objection.number = QStringLiteral("YY-2026-0007");
    objection.objector = QStringLiteral("张秀梅");
    objection.received = day("2026-04-09");
    objection.state = QStringLiteral("核查中");
    data.objections.push_back(objection);
    data.listsQueries = true;
    data.queries = {{QDate(2026, 4, 29),
                     {},
                     QStringLiteral("linxiaoyan"),
                     QStringLiteral("贷后管理"),
                     false,
                     true},
                    {QDate(2026, 1, 5),
                     QStringLiteral("xiamao"),
                     QStringLiteral("officer"),
                     QStringLiteral("本人查询"),
                     true,
                     false}};
    data.omissions.push_back(
        {QStringLiteral("not-of-purpose"), 0, 0, {}, {{QStringLiteral("荣誉"), 0}}});
    data.omissions.push_back(
        {QStringLiteral("notice-missing"), 0, 0, {}, {{QStringLiteral("对外担保"), 1}}});
    return data;
}

/// Many members and loans, for several pages.
inline HouseholdData largeHousehold(int members, int loans)
{
    HouseholdData data = sampleHousehold();
    data.members.clear();
    data.loans.clear();
    for (int i = 0; i < members; ++i) {
        data.members.push_back(sampleMember(
            QStringLiteral("其他亲属"), QStringLiteral("陈家%1").arg(i % 10), "1980-01"));
    }
    for (int i = 0; i < loans; ++i) {
        data.loans.push_back(sampleLoan(
            QStringLiteral("HT%1").arg(i * 7919 + 10000, 8, 10, QLatin1Char('0')), "1000.50", "1"));
    }
    return data;
}

/// A form with facts, a table and somebody who has to sign.
inline CollectionData sampleCollection()
{
    CollectionData data;
    data.registerNumber = QStringLiteral("350405101204-0037");
    data.place = QStringLiteral("福建省三明市沙县区夏茂镇俞邦村");
    data.group = QStringLiteral("3 组");
    data.address = QStringLiteral("56 号");
    data.headName = QStringLiteral("张秀梅");
    data.blocks = {{QStringLiteral("家庭成员"),
                    {{QStringLiteral("联系电话"), QStringLiteral("13800000137")}},
                    {{QStringLiteral("姓名"), 50}, {QStringLiteral("手机"), 50}},
                    {{QStringLiteral("张秀梅"), QString()}},
                    2}};
    data.signers = {{QStringLiteral("夫"), QStringLiteral("35—59周岁"), true, {}}};
    return data;
}

inline FormFacts sampleFormFacts()
{
    FormFacts facts;
    facts.institution = QStringLiteral("三明市沙县区农村信用合作联社");
    facts.on = QDate(2026, 5, 13);
    facts.user = QStringLiteral("林晓燕");
    facts.task = QStringLiteral("2026 年夏茂镇建档");
    facts.formVersion = QStringLiteral("2026.1");
    facts.purposes = {QStringLiteral("建档采集")};
    facts.kinds = {QStringLiteral("家庭成员")};
    facts.restrictedKinds = {QStringLiteral("收入")};
    facts.sensitiveKinds = {QStringLiteral("特定身份")};
    facts.receivers = {QStringLiteral("福建省经济信息中心")};
    return facts;
}

} // namespace archive::test
