// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdtext.h"

#include "report/loantext.h"
#include "report/sectiontext.h"

namespace archive {

namespace {

/// Asia/Shanghai, without daylight saving since 1991.
constexpr int chinaOffsetSeconds = 8 * 3600;

void putFacts(TemplateData *data, const ReportFacts &facts)
{
    put(data, "heading", reportTitle());
    put(data, "headingNote", reportTitleNote());
    put(data, "institutionName", facts.institution);
    put(data, "sample", facts.sample);
    put(data, "training", facts.training);
    put(data, "number", facts.number);
    put(data,
        "madeAt",
        facts.at.toOffsetFromUtc(chinaOffsetSeconds)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    put(data, "operator", facts.user);
    put(data, "taskTitle", orDash(facts.task));
    put(data, "purposeTitle", facts.purpose);
    put(data, "hasBankCode", !facts.bankCode.isEmpty());
    put(data, "bankCode", facts.bankCode);
    put(data, "basis", orDash(facts.basis));
    put(data, "forOwn", facts.recipient == Recipient::Own);
    put(data, "forPerson", facts.recipient == Recipient::Person);
    put(data, "forAuthority", facts.recipient == Recipient::Authority);
    put(data, "forObjection", facts.recipient == Recipient::Objection);
    put(data, "numbersMasked", !facts.wholeNumbers);
    put(data, "journalSize", QString::number(facts.journalSize));
    put(data, "journalHead", facts.journalHead);
}

void putParticulars(TemplateData *data, const HouseholdData &household)
{
    put(data, "registerText", household.registerNumber);
    put(data, "headName", orDash(household.headName));
    put(data, "place", orDash(household.place));
    put(data, "officerName", orDash(household.officer));
    put(data, "typeText", orDash(household.type));
    put(data, "residenceText", orDash(household.residence));
    put(data, "businessText", orDash(household.business));
    put(data, "hasBusinessSince", !household.businessSince.isNull());
    put(data, "businessSinceText", dateText(household.businessSince));
    put(data, "openedText", dateText(household.openedOn));
    put(data, "changedText", household.changedOn.toString(Qt::ISODate));
    put(data, "consentNumberText", orDash(household.consentNumber));
    const PartialDate longTerm = PartialDate::longTerm();
    const bool ends =
        household.consentUntil.isValid() && household.consentUntil < longTerm.earliest();
    put(data,
        "consentUntil",
        dateText(ends ? PartialDate::fromDate(household.consentUntil) : longTerm));
    TemplateData rows(TemplateData::type::list);
    for (const auto &[label, text] : household.countyFields) {
        TemplateData row;
        put(&row, "label", label);
        put(&row, "text", text);
        rows.push_back(row);
    }
    put(data, "hasCountyFields", !household.countyFields.empty());
    data->set("countyFields", rows);
}

void putMembers(TemplateData *data, const std::vector<MemberData> &members)
{
    TemplateData rows(TemplateData::type::list);
    for (const MemberData &member : members) {
        TemplateData row;
        put(&row, "relationText", orDash(member.relation));
        put(&row, "signed", member.signedConsent);
        put(&row, "ageBandText", orDash(member.ageBand));
        put(&row, "fullName", orDash(member.name));
        put(&row, "maskedId", orDash(member.idNumber));
        put(&row, "born", dateText(member.birth).left(7));
        put(&row, "sexText", orDash(member.sex));
        put(&row, "educationText", orDash(member.education));
        put(&row, "labourText", orDash(member.labourAbility));
        rows.push_back(row);
    }
    put(data, "hasMembers", !members.empty());
    data->set("members", rows);
}

void putConsents(TemplateData *data, const std::vector<ConsentData> &consents)
{
    TemplateData rows(TemplateData::type::list);
    for (const ConsentData &consent : consents) {
        TemplateData row;
        put(&row, "consentText", consent.number);
        put(&row, "signatoryName", orDash(consent.signatory));
        put(&row, "signedText", dateText(consent.signedOn));
        put(&row, "endText", dateText(consent.termEnd));
        put(&row, "scopeText", orDash(consent.scope));
        put(&row, "receiversText", orDash(consent.receivers));
        put(&row, "stateText", orDash(consent.state));
        put(&row, "withdrawn", !consent.withdrawnOn.isNull());
        put(&row, "withdrawnText", dateText(consent.withdrawnOn));
        rows.push_back(row);
    }
    put(data, "hasConsents", !consents.empty());
    data->set("consents", rows);
}

void putDisputes(TemplateData *data, const std::vector<DisputeData> &disputes)
{
    TemplateData rows(TemplateData::type::list);
    for (const DisputeData &dispute : disputes) {
        TemplateData row;
        put(&row, "aboutText", dispute.about);
        put(&row, "sinceText", dispute.since.toString(Qt::ISODate));
        put(&row, "unresolved", dispute.unresolved);
        put(&row, "hasRecorded", !dispute.texts.isEmpty());
        put(&row, "recordedText", dispute.texts.join(QStringLiteral("；")));
        rows.push_back(row);
    }
    put(data, "hasDisputes", !disputes.empty());
    data->set("disputes", rows);
}

/// "成员 1 人、贷款 2 笔、对外担保 1 条" in the template's words.
TemplateData countsOf(const Omission &omission)
{
    std::vector<std::pair<QString, int>> kinds = omission.others;
    kinds.insert(kinds.begin(), {{}, omission.loans});
    kinds.insert(kinds.begin(), {{}, omission.members});
    TemplateData counts(TemplateData::type::list);
    bool first = true;
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto &[title, number] = kinds[i];
        if (i < 2 && number == 0)
            continue;
        TemplateData entry;
        put(&entry, "first", first);
        put(&entry, "ofMembers", i == 0);
        put(&entry, "ofLoans", i == 1);
        put(&entry, "ofOthers", i > 1);
        put(&entry, "what", title);
        put(&entry, "counted", number > 0);
        put(&entry, "count", QString::number(number));
        counts.push_back(entry);
        first = false;
    }
    return counts;
}

/// The template has words for the reasons that it knows; others bring their own sentence.
void putOmissions(TemplateData *data, const std::vector<Omission> &omissions)
{
    static const QStringList known{QStringLiteral("minor"),
                                   QStringLiteral("draft"),
                                   QStringLiteral("consent-missing"),
                                   QStringLiteral("consent-ended"),
                                   QStringLiteral("guardian-missing"),
                                   QStringLiteral("notice-missing"),
                                   QStringLiteral("not-of-purpose")};
    static const char *const flags[] = {"minor",
                                        "draft",
                                        "consentMissing",
                                        "consentEnded",
                                        "guardianMissing",
                                        "noticeMissing",
                                        "purposeExcludes"};
    TemplateData rows(TemplateData::type::list);
    for (const Omission &omission : omissions) {
        TemplateData row;
        const qsizetype index = known.indexOf(omission.reason);
        for (qsizetype i = 0; i < known.size(); ++i)
            put(&row, flags[i], i == index);
        put(&row, "otherReason", index < 0);
        put(&row, "sentence", omission.sentence.isEmpty() ? omission.reason : omission.sentence);
        row.set("counts", countsOf(omission));
        rows.push_back(row);
    }
    put(data, "hasOmissions", !omissions.empty());
    data->set("omissions", rows);
}

} // namespace

QString reportTitle()
{
    return QStringLiteral("农户信用档案报告");
}

QString reportTitleNote()
{
    return QStringLiteral("(内部参考)");
}

Result<TemplateData> templateData(const HouseholdData &household, const ReportFacts &facts)
{
    TemplateData data;
    putFacts(&data, facts);
    putParticulars(&data, household);
    putMembers(&data, household.members);
    ARCHIVE_CHECK(putLoans(&data, household));
    ARCHIVE_CHECK(putSections(&data, household));
    putConsents(&data, household.consents);
    putDisputes(&data, household.disputes);
    putOmissions(&data, household.omissions);
    return data;
}

} // namespace archive
