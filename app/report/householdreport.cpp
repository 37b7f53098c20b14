// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/householdreport.h"

#include "base/legalclock.h"
#include "report/householdpages.h"
#include "report/numberedpaper.h"
#include "views/fields.h"

#include <QCoreApplication>

namespace archive {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(archive::HouseholdReport)
};

/// The policy table's word on printing households; Printouts::begin() asks again when it writes the entry.
Result<void> checkPolicy(const Archive &archive, const Session &session)
{
    if (!session.mayUnmask()) {
        return Error{
            ErrorCode::Refused, ReportText::tr("A report needs a purpose; choose one first."), {}};
    }
    const QString kind = archive.catalogue().kind(kinds::household).name;
    const Verdict verdict =
        archive.policy().verdict(session.purpose().code, session.user().roles, kind, Action::Print);
    if (verdict == Verdict::Allowed || verdict == Verdict::Asks)
        return {};
    return Error{ErrorCode::Refused,
                 ReportText::tr("Your duties do not allow a report for the purpose %1; choose "
                                "another purpose or ask an administrator.")
                     .arg(session.purpose().code),
                 {}};
}

ReportFacts factsOf(const Archive &archive, const Session &session, Recipient recipient)
{
    ReportFacts facts;
    facts.institution = archive.info().institution;
    facts.sample = archive.info().sample;
    facts.training = archive.info().training;
    facts.at = archive.environment().clock->nowUtc();
    facts.user = session.user().name;
    facts.task = session.task().title;
    facts.purpose = session.purpose().title;
    facts.bankCode = session.purpose().bankCode;
    facts.basis = session.purpose().basis;
    facts.recipient = recipient;
    return facts;
}

void putPrintout(ReportFacts *facts, const Printout &printout)
{
    facts->number = printout.number;
    facts->at = printout.at;
    facts->journalSize = printout.head.size;
    facts->journalHead = printout.head.shortText().section(QLatin1Char(' '), 1);
}

} // namespace

Result<std::unique_ptr<ReportDocument>> prepareHouseholdReport(Archive &archive,
                                                               const Session &session,
                                                               const Uid &household,
                                                               Recipient recipient)
{
    ARCHIVE_CHECK(checkPolicy(archive, session));
    const ReportFacts common = factsOf(archive, session, recipient);
    ARCHIVE_TRY(rule, recipientRule(recipient));
    ARCHIVE_TRY(data,
                readHousehold(archive, session, household, legalclock::civilDate(common.at), rule));
    const auto fill = [&](const Printout &printout) {
        ReportFacts facts = common;
        facts.wholeNumbers = rule.wholeNumbers;
        putPrintout(&facts, printout);
        return templateData(data, facts);
    };
    const auto begin = [&](const QString &templates) {
        return archive.printouts().begin(session, household, recipient, templates);
    };
    return prepareNumbered(archive, session, {householdpages::kind(), fill, begin});
}

} // namespace archive
