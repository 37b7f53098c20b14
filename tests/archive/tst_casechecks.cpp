// SPDX-FileCopyrightText: The 农户信用档案工作站 developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkdesk.h"
#include "support/verify.h"
#include "views/appraisal.h"
#include "views/loan.h"
#include "views/objection.h"
#include "views/posting.h"
#include "views/publicrecord.h"
#include "views/request.h"
#include "views/statement.h"

using namespace archive;
using namespace archive::test;

namespace {

/// A court's enforcement that nothing can be said against, but for what a case changes.
std::vector<Change> publicRecord(CheckDesk &desk,
                                 const std::function<void(PublicRecordEdit &)> &differ)
{
    return {desk.below<PublicRecordEdit>(kinds::publicRecord, [&differ](PublicRecordEdit &edit) {
        edit.setRecordDocument(QStringLiteral("(2019)闽0427执1号"))
            .setOccurredOn(date("2019-01-01"))
            .setSourceDepartment(codes::sourceDepartment::court)
            .setRecordKind(codes::publicRecordKind::enforcement)
            .setListEdition(codes::publicList::nationalListOf2025)
            .setListItem(QStringLiteral("被执行人信息"));
        differ(edit);
    })};
}

constexpr auto publicRecordsAreKeptWhileTheLawLetsCases = std::to_array<CheckCase>({
    {"a court's enforcement",
     [](CheckDesk &desk) { return publicRecord(desk, [](PublicRecordEdit &) {}); },
     ""},
    {"a penalty of the market office",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSourceDepartment(codes::sourceDepartment::marketRegulation)
                 .setRecordKind(codes::publicRecordKind::administrativePenalty);
         });
     },
     ""},
    {"a sealed penalty",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSourceDepartment(codes::sourceDepartment::householdRegistration)
                 .setRecordKind(codes::publicRecordKind::administrativePenalty);
         });
     },
     "!sealed-record"},
    {"the last day of five years",
     [](CheckDesk &desk) {
         return publicRecord(desk,
                             [](PublicRecordEdit &edit) { edit.setEndedOn(date("2021-05-13")); });
     },
     ""},
    {"the day after",
     [](CheckDesk &desk) {
         return publicRecord(desk,
                             [](PublicRecordEdit &edit) { edit.setEndedOn(date("2021-05-12")); });
     },
     "!record-expired"},
    {"no list",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) { edit.setListEdition(QString()); });
     },
     "list-item-missing"},
    {"no item",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) { edit.setListItem(QString()); });
     },
     "list-item-missing"},
    {"a minor breach",
     [](CheckDesk &desk) {
         return publicRecord(
             desk, [](PublicRecordEdit &edit) { edit.setSeverity(codes::severity::minor); });
     },
     "!minor-not-public"},
    {"a general one published for a year",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSeverity(codes::severity::general).setPublicationUntil(date("2020-01-01"));
         });
     },
     ""},
    {"and a day more",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSeverity(codes::severity::general).setPublicationUntil(date("2020-01-02"));
         });
     },
     "publication-general-most"},
    {"a serious one published for three years",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSeverity(codes::severity::serious).setPublicationUntil(date("2022-01-01"));
         });
     },
     ""},
    {"and another day more",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSeverity(codes::severity::serious).setPublicationUntil(date("2022-01-02"));
         });
     },
     "publication-serious-most"},
    {"a month without day counts as its first",
     [](CheckDesk &desk) {
         return publicRecord(desk, [](PublicRecordEdit &edit) {
             edit.setSeverity(codes::severity::serious).setPublicationUntil(date("2022-01"));
         });
     },
     ""},
});

constexpr auto appraisersKeepToTheSheetCases = std::to_array<CheckCase>({
    {"the most points",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("王大山"))
                 .setConductPoints(6)
                 .setRulesPoints(5)
                 .setHonourPoints(4);
         })};
     },
     ""},
    {"too many for conduct",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("王大山"))
                 .setConductPoints(7);
         })};
     },
     "!points-conduct-most"},
    {"too many for rules",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("王大山"))
                 .setRulesPoints(6);
         })};
     },
     "!points-rules-most"},
    {"too many for honours",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("王大山"))
                 .setHonourPoints(5);
         })};
     },
     "!points-honour-most"},
    {"recused",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("王大山"))
                 .setRecused(true);
         })};
     },
     ""},
    {"recused with points",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("王大山"))
                 .setRecused(true)
                 .setConductPoints(0);
         })};
     },
     "!recused-with-points"},
    {"a member of the household",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("张秀梅"))
                 .setConductPoints(1);
         })};
     },
     "appraiser-kin"},
    {"a member who is recused",
     [](CheckDesk &desk) {
         return std::vector{desk.below<AppraisalEdit>(kinds::appraisal, [&](AppraisalEdit &edit) {
             edit.setAppraisedOn(date("2026-05-01"))
                 .setAppraiser(QStringLiteral("张秀梅"))
                 .setRecused(true);
         })};
     },
     ""},
});

constexpr auto casesAreAnsweredInTimeCases = std::to_array<CheckCase>({
    {"open on the twentieth day",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2026-04-23"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::received);
         })};
     },
     ""},
    {"open on the day after",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2026-04-22"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::received);
         })};
     },
     "objection-days"},
    {"answered on the twentieth day",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2026-01-01"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::corrected)
                 .setAnsweredOn(date("2026-01-21"));
         })};
     },
     ""},
    {"answered on the day after",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2026-01-01"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::corrected)
                 .setAnsweredOn(date("2026-01-22"));
         })};
     },
     "objection-days"},
    {"closed without an answer",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2026-05-01"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::stillNotCertainAndRecorded);
         })};
     },
     "!objection-unanswered"},
    {"withdrawn long ago",
     [](CheckDesk &desk) {
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2020-01-01"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::withdrawn);
         })};
     },
     ""},
    {"a loan of another household",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.other));
         return std::vector{desk.below<ObjectionEdit>(kinds::objection, [&](ObjectionEdit &edit) {
             edit.setReceivedOn(date("2026-05-01"))
                 .setObjectionContent(QStringLiteral("已还清"))
                 .setObjectionState(codes::objectionState::received)
                 .setObjectedLoan(loan);
         })};
     },
     "!target-elsewhere"},
    {"a statement about another household",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.other));
         return std::vector{desk.below<StatementEdit>(kinds::statement, [&](StatementEdit &edit) {
             edit.setStatedOn(date("2026-05-01"))
                 .setStatementText(QStringLiteral("已还清"))
                 .setStatedLoan(loan);
         })};
     },
     "!target-elsewhere"},
    {"a statement about an own loan",
     [](CheckDesk &desk) {
         const auto loan = desk.save(desk.below<LoanEdit>(
             kinds::loan, [&](LoanEdit &edit) { edit.setAmount(yuan(1000)); }, desk.household));
         return std::vector{desk.below<StatementEdit>(kinds::statement, [&](StatementEdit &edit) {
             edit.setStatedOn(date("2026-05-01"))
                 .setStatementText(QStringLiteral("已还清"))
                 .setStatedLoan(loan);
         })};
     },
     ""},
    {"a request that is open",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RequestEdit>(kinds::request, [&](RequestEdit &edit) {
             edit.setRequestKind(QStringLiteral("3"))
                 .setRequestedOn(date("2026-05-01"))
                 .setRequestState(codes::requestState::received);
         })};
     },
     ""},
    {"done on no day",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RequestEdit>(kinds::request, [&](RequestEdit &edit) {
             edit.setRequestKind(QStringLiteral("3"))
                 .setRequestedOn(date("2026-05-01"))
                 .setRequestState(codes::requestState::done);
         })};
     },
     "!request-undated"},
    {"refused with its reason",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RequestEdit>(kinds::request, [&](RequestEdit &edit) {
             edit.setRequestKind(QStringLiteral("3"))
                 .setRequestedOn(date("2026-05-01"))
                 .setRequestState(codes::requestState::refused)
                 .setClosedOn(date("2026-05-02"))
                 .setRefusalReason(QStringLiteral("法律规定保存期未满"));
         })};
     },
     ""},
    {"refused without a reason",
     [](CheckDesk &desk) {
         return std::vector{desk.below<RequestEdit>(kinds::request, [&](RequestEdit &edit) {
             edit.setRequestKind(QStringLiteral("3"))
                 .setRequestedOn(date("2026-05-01"))
                 .setRequestState(codes::requestState::refused)
                 .setClosedOn(date("2026-05-02"));
         })};
     },
     "!refusal-unexplained"},
    {"posted for seven days",
     [](CheckDesk &desk) {
         return std::vector{desk.root<PostingEdit>(kinds::posting, [&](PostingEdit &edit) {
             edit.setPostingKind(QStringLiteral("1"))
                 .setPostingDivision(ArchiveStory::village())
                 .setPostedFrom(date("2026-05-01"))
                 .setPostedUntil(date("2026-05-07"));
         })};
     },
     ""},
    {"posted for six",
     [](CheckDesk &desk) {
         return std::vector{desk.root<PostingEdit>(kinds::posting, [&](PostingEdit &edit) {
             edit.setPostingKind(QStringLiteral("1"))
                 .setPostingDivision(ArchiveStory::village())
                 .setPostedFrom(date("2026-05-01"))
                 .setPostedUntil(date("2026-05-06"));
         })};
     },
     "!posting-days"},
});

} // namespace

class tst_CaseChecks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void publicRecordsAreKeptWhileTheLawLets_data()
    {
        addRows(publicRecordsAreKeptWhileTheLawLetsCases);
    }
    void publicRecordsAreKeptWhileTheLawLets()
    {
        verifyRow(publicRecordsAreKeptWhileTheLawLetsCases);
    }

    void appraisersKeepToTheSheet_data() { addRows(appraisersKeepToTheSheetCases); }
    void appraisersKeepToTheSheet() { verifyRow(appraisersKeepToTheSheetCases); }

    void casesAreAnsweredInTime_data() { addRows(casesAreAnsweredInTimeCases); }
    void casesAreAnsweredInTime() { verifyRow(casesAreAnsweredInTimeCases); }
};

QTEST_GUILESS_MAIN(tst_CaseChecks)
#include "tst_casechecks.moc"
